// The part of the console that changes by itself is asked for again, and what changed of it shown, while somebody looks at it.
const EVERY_MS = 3_000;
const live = document.querySelector<HTMLElement>('[data-refresh]');

async function refresh(part: HTMLElement, from: string): Promise<void> {
  try {
    const answer = await fetch(from, { headers: { accept: 'text/html' }, redirect: 'error' });
    if (!answer.ok) throw new Error(String(answer.status));
    renew(part, await answer.text());
    part.classList.remove('stale');
  } catch {
    part.classList.add('stale');
  }
}

/** Whoever reads one table, selects in it or stands on a link of it is not thrown out because another one changed. */
function renew(part: HTMLElement, html: string): void {
  const place = placeOf(document.activeElement);
  const next = document.createElement('template');
  next.innerHTML = html;
  const [shown, fresh] = [[...part.children], [...next.content.children]];
  if (shown.length !== fresh.length) part.replaceChildren(...fresh);
  else {
    for (const [index, one] of fresh.entries())
      if (shown[index]?.isEqualNode(one) === false) shown[index].replaceWith(one);
  }
  if (place === null || document.activeElement !== document.body) return;
  [...part.querySelectorAll<HTMLElement>('a, [tabindex]')].find((one) => placeOf(one) === place)?.focus();
}

/** What somebody stands on: a link by where it leads, a table that scrolls by its name. */
function placeOf(element: Element | null): string | null {
  return element?.getAttribute('href') ?? element?.getAttribute('aria-label') ?? null;
}

const from = live?.dataset['refresh'];
if (live !== null && from !== undefined) {
  setInterval(() => {
    if (!document.hidden) void refresh(live, from);
  }, EVERY_MS);
}
