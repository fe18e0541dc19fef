// Values of the ledger in, the words and numbers that a reader sees out; the pages and the terminal say the same.
// The terminal takes them from here, since the door of the pages loads all that draws.
import type { Category, DateSpan, EventKind, EventStatus, Qualifier } from '../../domain/event.ts';
import { MONTHS } from '../../domain/months.ts';
import type { ReviewState } from '../../domain/record.ts';

/** The name of a party for a reader: 'UA' → 'Ukraine'. */
export type PartyName = (id: string) => string;

const NOUNS: Readonly<Record<Category, readonly [one: string, many: string]>> = {
  military: ['service member', 'service members'],
  civilian: ['civilian', 'civilians'],
  child: ['child', 'children'],
  hostage: ['hostage', 'hostages'],
  prisoner: ['prisoner', 'prisoners'],
  remains: ['body', 'bodies'],
  mixed: ['person', 'people'],
  unspecified: ['person', 'people'],
};

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about ',
  at_least: 'at least ',
  at_most: 'up to ',
};

export const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  exchange: 'Exchange',
  release: 'Release',
  remains: 'Return of bodies',
  agreement: 'Agreement',
};

export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  completed: 'completed',
  ongoing: 'under way',
  planned: 'planned',
  cancelled: 'cancelled',
};

export const STATE_WORDS: Readonly<Record<ReviewState, string>> = {
  waiting: 'waiting for review',
  approved: 'approved',
  rejected: 'rejected',
  needs_second_source: 'needs a second source',
  reopened: 'reopened: new reports contradict it',
};

/**
 * @example dateWords({ start: '2025-05-23', end: '2025-05-25', precision: 'day' }) // '23–25 May 2025'
 */
export function dateWords(span: Pick<DateSpan, 'start' | 'end' | 'precision'>): string {
  const start = dayParts(span.start);
  const end = dayParts(span.end) ?? start;
  if (start === null || end === null || span.precision === 'unknown') return 'date unknown';
  if (span.precision === 'year') return start.year === end.year ? start.year : `${start.year}–${end.year}`;
  const from = span.precision === 'day' ? `${start.day} ${start.month}` : start.month;
  const to = span.precision === 'day' ? `${end.day} ${end.month}` : end.month;
  if (start.year !== end.year) return `${from} ${start.year} – ${to} ${end.year}`;
  if (from === to) return `${from} ${start.year}`;
  if (span.precision === 'day' && start.month === end.month)
    return `${start.day}–${end.day} ${start.month} ${end.year}`;
  return `${from} – ${to} ${end.year}`;
}

/** An ISO day or time as a day in words, in the reporter's own zone; anything else as it stands. */
export function dayWords(iso: string): string {
  const day = iso.slice(0, 10);
  return dayParts(day) === null ? iso : dateWords({ start: day, end: day, precision: 'day' });
}

/** An ISO instant to the minute: '2026-04-24 12:05 UTC'; anything else as it stands. */
export function instantWords(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*Z$/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : iso;
}

/** '193', 'about 200', 'at least 90', 'an unstated number of'. */
export function countWords(count: number | null, qualifier: Qualifier): string {
  return count === null ? 'an unstated number of' : `${QUALIFIERS[qualifier]}${grouped(count)}`;
}

export function categoryWords(category: Category, count: number | null): string {
  return NOUNS[category][count === 1 ? 0 : 1];
}

/** '1,000'. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** '1 article', '2 articles'. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

type Going = {
  readonly to: string;
  readonly category: Category;
  readonly count: number | null;
  readonly qualifier: Qualifier;
};

/** What each side received, in the order of the transfers; claims by several people about one thing stand side by side. */
export function flowsByReceiver<T extends Going>(
  transfers: readonly T[],
): readonly { readonly to: string; readonly transfers: readonly T[] }[] {
  const receivers = [...new Set(transfers.map((transfer) => transfer.to))];
  return receivers.map((to) => ({ to, transfers: transfers.filter((transfer) => transfer.to === to) }));
}

/** '175 service members + 7 civilians', and '193 or 195 service members' where two sides differ. */
export function amountWords(transfers: readonly Going[]): string {
  const categories = [...new Set(transfers.map(({ category }) => category))];
  return categories
    .map((category) => {
      const same = transfers.filter((transfer) => transfer.category === category);
      const counts = [...new Set(same.map(({ count, qualifier }) => countWords(count, qualifier)))];
      return `${counts.join(' or ')} ${categoryWords(category, same.at(-1)?.count ?? null)}`;
    })
    .join(' + ');
}

function dayParts(iso: string | null): { day: string; month: string; year: string } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match || month === undefined) return null;
  return { year: String(match[1]), month, day: String(Number(match[3])) };
}
