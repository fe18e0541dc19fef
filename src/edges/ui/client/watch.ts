// While a record is open somebody works on it: the hold is kept up, and given back when the page is left.
import { onShown, recordId } from './page.ts';

const HOLD_AGAIN_MS = 120_000;
let held = '';

export function startWatching(): void {
  onShown(() => {
    const now = recordId();
    if (held !== '' && held !== now) giveBack(held);
    held = now;
  });
  setInterval(() => {
    if (held !== '' && document.visibilityState === 'visible')
      void fetch(`/review/${held}/hold`, { method: 'POST' }).catch(() => null);
  }, HOLD_AGAIN_MS);
  addEventListener('pagehide', () => {
    if (held !== '') giveBack(held);
  });
}

function giveBack(id: string): void {
  navigator.sendBeacon(`/review/${encodeURIComponent(id)}/release`);
}
