// The lines of a live blog's body and its page's tree in, its entries out: where each stands in the text, and when it was written.
import type { LiveEntry } from '../domain/article.ts';
import { entryTimes, type SaidTime } from './entry-times.ts';
import { type ElementNode, elementsOf } from './page-tree.ts';
import { bare } from './same-words.ts';
import type { LiveUpdate } from './structured-data.ts';
import { type Stamp, stampsOf } from './time-stamps.ts';

/** A line of the body with its place in the article's text. */
type PlacedLine = {
  readonly text: string;
  readonly block: ElementNode;
  readonly start: number;
  readonly end: number;
};

export type LivePage = {
  readonly root: ElementNode;
  readonly lines: readonly PlacedLine[];
  /** What the JSON-LD says of the entries. */
  readonly updates: readonly LiveUpdate[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly stampIn: (text: string) => string | null;
};

/** An entry says when it was published, and perhaps when it was changed. */
const STAMPS_AN_ENTRY = 2;

/** Where only a title or a name says that it is a live blog, two times may be the article's own. */
const LEAST_ENTRIES = { described: 2, guessed: 3 };

/** Shorter lines stand in many entries. */
const TELLING_CHARACTERS = 20;

/** Empty where the page does not part its body by times. */
export function readEntries(given: LivePage): readonly LiveEntry[] {
  const page = { ...given, updates: given.updates.map((update) => read(update, given.stampIn)) };
  const least = page.updates.length > 0 ? LEAST_ENTRIES.described : LEAST_ENTRIES.guessed;
  const byStamp = groupsByStamp(page);
  const groups = byStamp.length >= least ? byStamp : groupsByUpdate(page);
  if (groups.length < least) return [];
  const times = entryTimes(groups, page);
  return groups.map(({ lines }, at) => ({
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    time: times[at] ?? null,
  }));
}

function read({ published, body }: LiveUpdate, stampIn: LivePage['stampIn']): LiveUpdate {
  return { published: published === null ? null : stampIn(published), body };
}

function groupsByStamp({ root, lines, updates, published, modified, stampIn }: LivePage): readonly StampedGroup[] {
  const known = new Set([published, modified].map((time) => time?.slice(0, 16)));
  const first = lines[0]?.block.order ?? 0;
  const isPages = ({ order, value }: Stamp) => order < first && value.length >= 16 && known.has(value.slice(0, 16));
  const stamps = withDaysAbove(stampsOf(root, stampIn));
  const lastOf = lastOrders(root);
  return grouped(lines, (line) => {
    const stamp = stampOf(line.block, stamps, isPages, lastOf);
    return stamp === null ? null : { stamp, update: updateOf(line, updates) };
  });
}

/** "24 May" over 09:30 and 08:10, "22 May" over 20:05: where there are several days, each clock is of the one above it. */
function withDaysAbove(stamps: readonly Stamp[]): readonly Stamp[] {
  const days = new Set(stamps.map(({ value }) => value).filter((value) => /^\d{4}-\d\d-\d\d$/.test(value)));
  if (days.size < 2) return stamps;
  let day: string | null = null;
  return stamps.map((stamp) => {
    if (days.has(stamp.value)) day = stamp.value;
    return day !== null && stamp.value.startsWith('T') ? { ...stamp, value: `${day}${stamp.value}:00` } : stamp;
  });
}

function groupsByUpdate({ lines, updates }: LivePage): readonly StampedGroup[] {
  return grouped(lines, (line) => {
    const update = updateOf(line, updates);
    return update === null ? null : { stamp: null, update };
  });
}

type StampedGroup = SaidTime & { readonly lines: readonly PlacedLine[] };

/** Lines that follow one another and have the same mark are one entry; lines without one are in none. */
function grouped(lines: readonly PlacedLine[], markOf: (line: PlacedLine) => SaidTime | null): readonly StampedGroup[] {
  const groups: { lines: PlacedLine[]; stamp: Stamp | null; update: LiveUpdate | null }[] = [];
  let before: SaidTime | null = null;
  for (const line of lines) {
    const mark = markOf(line);
    const last = groups.at(-1);
    const isSame =
      mark !== null &&
      before !== null &&
      (mark.stamp === null ? mark.update === before.update : mark.stamp === before.stamp);
    if (mark !== null && isSame && last !== undefined) {
      last.lines.push(line);
      last.update ??= mark.update;
    } else if (mark !== null) {
      groups.push({ lines: [line], ...mark });
    }
    before = mark;
  }
  return groups;
}

/** The time of the smallest element around a block that has one; where that holds many, the last before the block. */
function stampOf(
  block: ElementNode,
  stamps: readonly Stamp[],
  isPages: (stamp: Stamp) => boolean,
  lastOf: ReadonlyMap<ElementNode, number>,
): Stamp | null {
  for (let at: ElementNode | null = block; at !== null; at = at.parent) {
    const { order } = at;
    const last = lastOf.get(at) ?? order;
    const from = placeOf(order, stamps);
    const first = stamps[from];
    if (first === undefined || first.order > last) continue;
    if ((stamps[from + STAMPS_AN_ENTRY]?.order ?? Number.POSITIVE_INFINITY) > last) return first;
    const before = stamps[placeOf(block.order + 1, stamps) - 1];
    // The page's own time stands over the body, and is no entry's.
    return before === undefined || before.order < order || isPages(before) ? null : before;
  }
  return null;
}

/** Where the first stamp at or after `order` stands; they are sorted. */
function placeOf(order: number, stamps: readonly Stamp[]): number {
  let low = 0;
  let high = stamps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stamps[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the last element below each. */
function lastOrders(root: ElementNode): ReadonlyMap<ElementNode, number> {
  const last = new Map<ElementNode, number>();
  for (const element of elementsOf(root)) {
    for (let at: ElementNode | null = element; at !== null; at = at.parent) last.set(at, element.order);
  }
  return last;
}

function updateOf({ text }: PlacedLine, updates: readonly LiveUpdate[]): LiveUpdate | null {
  const said = bare(text);
  if (said.length < TELLING_CHARACTERS) return null;
  return updates.find(({ body }) => body.includes(said)) ?? null;
}
