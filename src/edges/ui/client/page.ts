// The parts of the desk's page that the scripts speak of; a new record replaces them, so that they are looked up each time.

export const decisionForm = (): HTMLFormElement | null => document.querySelector('#decision');

/** The id of the record that is shown; '' on other pages. */
export const recordId = (): string => document.querySelector<HTMLElement>('#desk')?.dataset['record'] ?? '';

/** Told whenever another record, or another article of it, is shown. */
const listeners: (() => void)[] = [];

export function onShown(listener: () => void): void {
  listeners.push(listener);
  listener();
}

/** A page as the server wrote it takes the place of the one that is shown. */
export function show(html: string, url: string, how: 'push' | 'replace' | 'pane'): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const part = how === 'pane' ? '#pane' : '#main';
  const [from, into] = [next.querySelector(part), document.querySelector(part)];
  if (from === null || into === null) {
    location.assign(url);
    return;
  }
  into.replaceWith(document.adoptNode(from));
  document.title = next.title;
  document.body.className = next.body.className;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
  if (how !== 'pane') window.scrollTo(0, 0);
  for (const listener of listeners) listener();
}

/** One line for a person, read out too. */
export function say(text: string, kind: 'notice' | 'fault' = 'notice'): void {
  const place = document.querySelector('#says');
  if (place === null) return;
  const line = document.createElement('p');
  line.className = kind;
  line.setAttribute('role', kind === 'fault' ? 'alert' : 'status');
  line.textContent = text;
  place.replaceChildren(line);
}
