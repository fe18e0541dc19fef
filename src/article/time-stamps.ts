// A page's tree in, the times that stand in it out, in order: of entries, of comments, of the article itself.
import { namesOf } from './class-families.ts';
import { type ElementNode, elementsOf, lineOf } from './page-tree.ts';

/** `value`: an ISO day, an ISO time, or a clock alone, "T14:32". */
export type Stamp = { readonly order: number; readonly value: string };

const NAMED = /-(?:\w*time\w*|\w*stamp|ago|date\w*|clock|uhrzeit|hour|when)(?=-)/;
const STAMP_CHARACTERS = 60;
const MOST_STAMPS = 1_000;

/** "14:32", "14.32 Uhr", "2:05 pm GMT", "14h32", at the beginning of a line that goes on with what happened. */
const CLOCK = /^\W{0,3}(?<hour>[01]?\d|2[0-3])(?::|\.|h)(?<minute>[0-5]\d)(?!\d|[.:]\d)\s*(?<half>[ap]\.?m\b\.?)?/iu;
const OPENING = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'b', 'strong', 'dt', 'li', 'td', 'div', 'span']);

/** "Saturday, 24 May 2025" over the entries of that day. */
const DAY_HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'dt']);

/** @param stampIn the ISO day or time in a text; null where it has none */
export function stampsOf(root: ElementNode, stampIn: (text: string) => string | null): readonly Stamp[] {
  const stamps: Stamp[] = [];
  let covered: ElementNode | null = null;
  for (const element of elementsOf(root)) {
    if (stamps.length >= MOST_STAMPS) break;
    if (covered !== null && isBelow(element, covered)) continue;
    const value = stampOf(element, stampIn);
    if (value === null) continue;
    stamps.push({ order: element.order, value });
    covered = element;
  }
  return stamps;
}

function stampOf(element: ElementNode, stampIn: (text: string) => string | null): string | null {
  const { name, attributes, characters } = element;
  if (name === 'time' && attributes['datetime'] !== undefined) {
    const said = stampIn(attributes['datetime']);
    if (said !== null) return said;
  }
  const isShort = characters > 0 && characters <= STAMP_CHARACTERS;
  if (isShort && (name === 'time' || NAMED.test(namesOf(element)))) {
    const line = lineOf(element);
    return stampIn(line) ?? clockIn(line);
  }
  if (!OPENING.has(name)) return null;
  return (isShort && DAY_HEADINGS.has(name) ? stampIn(lineOf(element)) : null) ?? clockIn(openingOf(element));
}

/** Its own first words: "14:32 – The buses have crossed." A time in an element of its own is found there. */
function openingOf(element: ElementNode): string {
  const [first] = element.children;
  return first?.kind === 'text' ? first.text.trimStart().slice(0, 20) : '';
}

function clockIn(text: string): string | null {
  const parts = CLOCK.exec(text)?.groups;
  if (parts === undefined) return null;
  const half = parts['half']?.charAt(0).toLowerCase();
  const hour = Number(parts['hour']);
  if (half !== undefined && (hour > 12 || hour === 0)) return null;
  const full = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour;
  return `T${String(full).padStart(2, '0')}:${parts['minute']}`;
}

function isBelow(element: ElementNode, above: ElementNode): boolean {
  for (let at: ElementNode | null = element; at !== null; at = at.parent) if (at === above) return true;
  return false;
}
