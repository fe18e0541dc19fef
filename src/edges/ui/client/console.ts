// The part of the console that changes by itself is asked for again, and shown, while somebody looks at it.
const EVERY_MS = 3_000;
const live = document.querySelector<HTMLElement>('[data-refresh]');

async function refresh(part: HTMLElement, from: string): Promise<void> {
  try {
    const answer = await fetch(from, { headers: { accept: 'text/html' }, redirect: 'error' });
    if (!answer.ok) throw new Error(String(answer.status));
    const text = await answer.text();
    // Whoever reads a table with a screen reader or selects in it is not thrown out of it without need.
    if (text !== part.dataset['shown']) part.innerHTML = text;
    part.dataset['shown'] = text;
    part.classList.remove('stale');
  } catch {
    part.classList.add('stale');
  }
}

const from = live?.dataset['refresh'];
if (live !== null && from !== undefined) {
  setInterval(() => {
    if (!document.hidden) void refresh(live, from);
  }, EVERY_MS);
}
