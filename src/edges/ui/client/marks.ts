// A field and the words that say it answer to one another: point at the field and its words are marked, choose the words and
// the field takes the focus; words that somebody marks can be put into a field.
import { dayIn } from './day-in.ts';
import { decisionForm } from './page.ts';
import { open } from './send.ts';

export function startMarks(): void {
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, (event) => {
      const field = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-marks]') : null;
      if (field !== null) light(field, type === 'focusin');
      else if (type === 'pointerover') dim();
    });
  }
  document.addEventListener('click', (event) => {
    const at = event.target instanceof Element ? event.target : null;
    const link = at?.closest<HTMLAnchorElement>('a[data-mark]') ?? null;
    if (link !== null) return follow(event, link);
    const use = at?.closest<HTMLElement>('[data-fill]') ?? null;
    if (use !== null) return fill(use.dataset['fill'] ?? '{}');
    const mark = at?.closest('#pane mark') ?? null;
    if (mark !== null && (getSelection()?.isCollapsed ?? true)) answer(mark);
  });
  document.addEventListener('selectionchange', offer);
}

function light(field: HTMLElement, scroll: boolean): void {
  dim();
  field.classList.add('glow');
  const marks = (field.dataset['marks'] ?? '').split(' ').flatMap((id) => document.getElementById(id) ?? []);
  for (const mark of marks) wholeMark(mark).classList.add('glow');
  if (scroll && marks[0] !== undefined) within(marks[0]);
}

function dim(): void {
  for (const lit of document.querySelectorAll('.glow')) lit.classList.remove('glow');
}

/** An anchor of a mark that begins where another one does stands before it. */
const wholeMark = (anchor: HTMLElement): HTMLElement => {
  if (anchor.tagName === 'MARK') return anchor;
  const next = anchor.parentElement?.querySelector<HTMLElement>(`#${CSS.escape(anchor.id)} ~ mark`);
  return next ?? anchor;
};

/** Scrolls the pane, and never the page: the field that somebody works in stays where it is. */
function within(mark: HTMLElement): void {
  const pane = mark.closest<HTMLElement>('#pane');
  if (pane === null) return;
  const [box, at] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (at.top < box.top + 60 || at.bottom > box.bottom - 20) pane.scrollTop += at.top - box.top - box.height / 3;
}

function follow(event: Event, link: HTMLAnchorElement): void {
  event.preventDefault();
  const go = (): void => {
    const mark = document.getElementById(link.dataset['mark'] ?? '');
    if (mark === null) return;
    dim();
    wholeMark(mark).classList.add('glow');
    within(mark);
  };
  if (document.getElementById(link.dataset['mark'] ?? '') !== null) go();
  else void open(link.href, 'pane').then(go);
}

/** The first field that rests on these words. */
function answer(mark: Element): void {
  const ids = [mark.id, ...[...(mark.parentElement?.querySelectorAll('span[id]') ?? [])].map(({ id }) => id)];
  const field = [...document.querySelectorAll<HTMLElement>('[data-marks]')].find(({ dataset }) =>
    (dataset['marks'] ?? '')
      .split(' ')
      .some((id) => id !== '' && (id === mark.id || (ids.includes(id) && id.startsWith(mark.id)))),
  );
  field?.querySelector<HTMLElement>('input:not([type=hidden]), select')?.focus({ preventScroll: false });
}

/** Our own writing: what goes into which fields, of which the first takes the focus. */
function fill(given: string): void {
  const fields = Object.entries(JSON.parse(given) as Readonly<Record<string, string>>).flatMap(([name, value]) => {
    const field = decisionForm()?.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return [];
    field.value = value;
    return [field];
  });
  fields[0]?.dispatchEvent(new Event('input', { bubbles: true }));
  fields[0]?.focus();
}

const BAR = 'bar-use';
const pane = (): Element | null => document.querySelector('#pane .article-text');

/** Where marked words could go: digits into figures, any words into names and places. */
function offer(): void {
  document.querySelector(`.${BAR}`)?.remove();
  const selection = getSelection();
  const text = selection?.toString().trim().replace(/\s+/g, ' ') ?? '';
  const from = selection?.anchorNode?.parentElement ?? null;
  if (
    selection === null ||
    selection.isCollapsed ||
    text === '' ||
    text.length > 120 ||
    from?.closest('#pane .article-text') == null
  )
    return;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  const bar = document.createElement('div');
  bar.className = BAR;
  for (const [name, label, value] of targets(text)) bar.append(button(label, name, value));
  bar.style.left = `${Math.max(8, box.left + scrollX)}px`;
  bar.style.top = `${box.bottom + scrollY + 6}px`;
  document.body.append(bar);
}

function button(label: string, name: string, value: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain small';
  made.textContent = `use as ${label}`;
  made.dataset['fill'] = JSON.stringify({ [name]: value });
  // The selection stays while the button is pressed.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  return made;
}

function targets(text: string): readonly (readonly [name: string, label: string, value: string])[] {
  const digits = /\d[\d,.\s]*/.exec(text)?.[0].replace(/\D/g, '') ?? '';
  const day = dayIn(text, pane()?.getAttribute('lang') ?? 'en');
  const rows = [...(decisionForm()?.querySelectorAll<HTMLInputElement>('input[name$="_count"]') ?? [])];
  const figures = rows.map((row) => {
    const to = row.closest('.transfer')?.querySelector<HTMLInputElement>('input[name$="_to"]')?.value ?? '';
    return [row.name, to === '' ? 'a new figure' : `figure to ${to}`, digits] as const;
  });
  return [
    ...(digits === '' ? [] : figures),
    ...(day === null ? [] : [['date_start', 'day', day] as const]),
    ['location', 'place', text],
    ['parties', 'party', added('parties', text)],
    ['mediators', 'mediator', added('mediators', text)],
    ['agreement', 'agreement', text],
    ['named', 'name', added('named', text)],
  ];
}

/** A field of several names keeps those that stand there. */
function added(name: string, text: string): string {
  const there = decisionForm()?.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value.trim() ?? '';
  const names = there.split(/\s*,\s*/).filter((one) => one !== '');
  return [...names.filter((one) => one !== text), text].join(', ');
}
