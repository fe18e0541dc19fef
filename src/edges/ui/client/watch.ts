// While a record is open somebody works on it: the hold is kept up, and given back when the page is left.
import { onShown, recordId, say } from './page.ts';

const HOLD_AGAIN_MS = 120_000;
let held = '';

export function startWatching(): void {
  onShown(() => {
    const now = recordId();
    if (held !== '' && held !== now) giveBack(held);
    held = now;
  });
  setInterval(() => {
    if (held !== '' && document.visibilityState === 'visible') void holdOn(held);
  }, HOLD_AGAIN_MS);
  addEventListener('pagehide', () => {
    if (held !== '') giveBack(held);
  });
}

/** Whoever took it over meanwhile is named, so that nobody works on without knowing. */
async function holdOn(id: string): Promise<void> {
  const answer = await fetch(`/review/${encodeURIComponent(id)}/hold`, { method: 'POST' }).catch(() => null);
  if (answer === null || !answer.ok || id !== recordId()) return;
  const { heldBy } = (await answer.json()) as { readonly heldBy: string | null };
  if (heldBy !== null) say(`${heldBy} is working on this record now.`);
}

function giveBack(id: string): void {
  navigator.sendBeacon(`/review/${encodeURIComponent(id)}/release`);
}
