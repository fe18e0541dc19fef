// An event of the ledger in, what the comparators look at out: days as numbers, sides with their totals, a key that orders it.
import { type Category, type SwapEvent, sideOf, type Transfer } from '../domain/event.ts';
import { groupBy } from '../domain/group-by.ts';
import type { LedgerEvent } from '../domain/record.ts';
import { type Whole, wholeOf } from '../domain/whole.ts';
import { type Days, daysOf, lengthInDays } from './calendar.ts';

/** What one event says of the people whom one side receives. */
export type Side = {
  /** One whole a claimant. Empty: said to be some, not how many. */
  readonly wholes: readonly Whole[];
  /** The figures that a whole is made of, by category, where they are more than one. */
  readonly parts: readonly Whole[];
  readonly categories: ReadonlySet<Category>;
};

export type Profile = {
  readonly told: LedgerEvent;
  readonly days: Days | null;
  /** The day of its article, as a whole day since 1970. */
  readonly printed: number | null;
  /** exact: a day, or a night from one to the next. vague: a week, a month, a year. */
  readonly dating: 'exact' | 'vague' | 'none';
  readonly parties: ReadonlySet<string>;
  /** These, and those that reports of many sides name beside them. */
  readonly company: ReadonlySet<string>;
  /** By the party that receives. */
  readonly sides: ReadonlyMap<string, Side>;
  readonly people: ReadonlySet<string>;
  /** All that the comparators look at, as one text. */
  readonly says: string;
};

/** "in the night of 21 to 22", a swap of three days. */
const EXACT_SPAN_DAYS = 3;

export function profileOf(told: LedgerEvent): Profile {
  const { event } = told;
  const days = daysOf(event.date) ?? dealDays(told);
  const parties = new Set(event.parties.map(sideOf));
  return {
    told,
    days,
    printed: printedOn(told),
    dating: days === null ? 'none' : lengthInDays(days) <= EXACT_SPAN_DAYS ? 'exact' : 'vague',
    parties,
    company: parties,
    sides: sidesOf(told),
    people: new Set(event.named.map((name) => name.trim().toLowerCase())),
    says: saidBy(event),
  };
}

function printedOn({ published }: LedgerEvent): number | null {
  if (published === null) return null;
  const day = published.slice(0, 10);
  return daysOf({ start: day, end: day, precision: 'day' })?.from ?? null;
}

/** A pledge is told of while it is fresh: without a day, its report's month stands for it. */
function dealDays(told: LedgerEvent): Days | null {
  if (told.event.kind !== 'agreement') return null;
  const printed = printedOn(told);
  return printed === null ? null : { from: printed - PLEDGED_BEFORE_DAYS, to: printed };
}

const PLEDGED_BEFORE_DAYS = 31;

/** The same order whichever way the events came: publication, address, then what the event says. */
export function inOrder(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  return events
    .map((told) => ({ told, key: orderKey(told) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ told }) => told);
}

function orderKey({ id, articleId, url, published, event }: LedgerEvent): readonly string[] {
  const { kind, status, date, transfers } = event;
  const says = transfers.map((t) => `${t.to} ${t.from} ${t.category} ${t.count} ${t.qualifier} ${t.claimedBy ?? ''}`);
  const content = [date.start, date.end, kind, status, event.primary ? 0 : 1, ...says].join('|');
  return [published ?? '~', url ?? '~', content, articleId, id];
}

function saidBy(event: SwapEvent): string {
  const { kind, status, date, parties, transfers, mediators, location, agreement, named } = event;
  const rows = transfers.map(({ to, from, category, count, qualifier, claimedBy }) => [
    to,
    from,
    category,
    count,
    qualifier,
    claimedBy ?? null,
  ]);
  const span = [date.start, date.end, date.precision];
  return JSON.stringify([kind, status, span, parties, rows, mediators, location, agreement, named]);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at === -1) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

function sidesOf({ event }: LedgerEvent): ReadonlyMap<string, Side> {
  // Bodies handed over beside the living are another matter than the exchange of the living.
  const told = event.transfers.filter((t) => (t.category === 'remains') === (event.kind === 'remains'));
  const receivers = new Set(told.map((t) => sideOf(t.to)));
  return new Map([...receivers].map((to) => [to, oneSide(told.filter((t) => sideOf(t.to) === to))]));
}

function oneSide(transfers: readonly Transfer[]): Side {
  const byClaimant = groupBy(transfers, (t) => t.claimedBy ?? '');
  const wholes = [...byClaimant.values()].map(wholeOf).filter((whole) => whole !== null);
  const parts = [...byClaimant.values()].flatMap((rows) => {
    const known = rows.flatMap((t) => (t.count === null ? [] : [{ count: t.count, qualifier: t.qualifier }]));
    return known.length > 1 ? known : [];
  });
  return { wholes, parts, categories: new Set(transfers.map((t) => t.category)) };
}
