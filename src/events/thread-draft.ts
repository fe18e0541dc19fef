// A thread in the making, and what a further telling has in common with it: its day, its numbers, its plan.
import { daysBetween } from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import { pick, pickAll } from '../domain/pick.ts';
import type { DateMention, Figure, Statement } from '../domain/statement.ts';
import { counts } from './moves.ts';
import type { Telling } from './tellings.ts';
import { areOpposite } from './ways.ts';

export type Draft = {
  readonly tellings: Telling[];
  /** The numbers of all that its tellings move: kept, since each further telling is held against all threads. */
  readonly values: Set<number | null>;
  date: DateSpan | null;
  mention: DateMention | null;
  main: boolean;
  planned: boolean;
  recap: boolean;
  separate: boolean;
  /** One of its tellings tells of so many for so many. */
  bargain: boolean;
  /** Of no exchange in particular: nothing is gone on from it. */
  readonly vague?: true;
};

export function hasNews(main: Draft): boolean {
  return main.tellings.some((one) => !isPlan(one) && (one.figures.some(counts) || one.flags.has('event')));
}

/** "They had announced that they would trade 50 for 50": the plan of what was done. */
export function repeats(main: Draft, telling: Telling): boolean {
  const own = telling.figures.filter(counts);
  // "107 would be exchanged for 107, sixty-five of them from …".
  const opposed = pick(telling.statement.opposed.flat(), (at) => own.find((figure) => figure.at === at));
  return [own, opposed].some((told) => told.length > 0 && told.every((figure) => main.values.has(figure.value)));
}

/** The same numbers, or parts that add up to one: "270 soldiers and 120 civilians" of 390. */
export function addsUpTo(thread: Draft, telling: Telling): boolean {
  const own = telling.figures.filter(counts).map((figure) => figure.value ?? 0);
  if (own.length === 0 || thread.values.size === 0) return false;
  return (
    own.every((value) => thread.values.has(value)) ||
    (own.length > 1 && thread.values.has(own.reduce((sum, value) => sum + value, 0)))
  );
}

/** "The exchange of almost 900 began on Friday. Over three days 706 and 181 are to be flown home": what has begun, by its sides. */
export function makesUpBegun(main: Draft, telling: Telling): boolean {
  if (!main.tellings.some(({ flags }) => flags.has('begun') || flags.has('ongoing'))) return false;
  const own = telling.figures.filter((figure) => counts(figure) && figure.partOf === null);
  if (own.length < 2) return false;
  const sum = own.reduce((n, { value }) => n + (value ?? 0), 0);
  return [...main.values].some((value) => value !== null && Math.abs(sum - value) <= value * ROUGH);
}

/** A rough sum is nearer than this to what it is made of. */
const ROUGH = 0.1;

/** Other numbers on another day are another exchange. */
export function tellsAnother(main: Draft, telling: Telling): boolean {
  const own = telling.figures.filter(counts).map((figure) => figure.value);
  if (main.values.size === 0 || own.length === 0 || own.some((value) => main.values.has(value))) return false;
  return !makesUp(main, telling.figures) && !isOtherHalf(main, telling);
}

/** "Israel has paid with 1,150 prisoners … three soldiers were handed to it on Monday": of what went one way the other is told. */
function isOtherHalf({ tellings }: Draft, { figures }: Telling): boolean {
  const moved = pickAll(tellings, (one) => one.figures.filter(counts));
  return figures.filter(counts).every((one) => moved.every((other) => areOpposite(one, other)));
}

/** "More than 200 went in both directions … 129 to the one side, 98 to the other": the sum, and what it is made of. */
function makesUp({ tellings }: Draft, figures: readonly Figure[]): boolean {
  const told = pickAll(tellings, (one) => one.figures.filter((figure) => counts(figure)));
  const [whole] = told;
  if (whole?.value == null || !told.every(({ meaning }) => meaning === 'both_sides')) return false;
  const sum = figures.filter((one) => one.meaning === 'side').reduce((n, { value }) => n + (value ?? 0), 0);
  return Math.abs(sum - whole.value) <= whole.value * ROUND;
}

/** A sum of two sides is rounded by no more than this share of it. */
const ROUND = 0.15;

/** The same where somebody said exactly how many, and both tell of so many for a side: an article without a day tells first what is new. */
export function tellsOthers(main: Draft, telling: Telling): boolean {
  const [first] = main.tellings.filter((one) => one.figures.some(counts));
  return (
    tellsAnother(main, telling) &&
    first?.figures.some((figure) => isExact(figure)) === true &&
    telling.figures.some((figure) => isExact(figure))
  );
}

function isExact({ meaning, value, qualifier, partOf }: Figure): boolean {
  return (meaning === 'side' || meaning === 'each') && value !== null && qualifier === 'exact' && partOf === null;
}

export function isPlan(telling: Telling): boolean {
  return telling.flags.has('planned') || telling.flags.has('postponed');
}

/** "It is going on right now", beside a deal for many more. */
export function isUnderWay({ flags }: Telling): boolean {
  return flags.has('ongoing');
}

export function isCancelled(telling: Telling): boolean {
  return telling.flags.has('cancelled');
}

export function isHope(telling: Telling): boolean {
  if (telling.flags.has('cancelled') || isPlan(telling)) return false;
  return telling.flags.has('hypothetical') || telling.flags.has('denied') || telling.flags.has('things');
}

/** News is of the last days; a date further back is told to recall it. */
export function isNews(span: DateSpan, today: string | null): boolean {
  if (span.precision !== 'day' || span.start === null) return false;
  if (today === null) return true;
  const days = daysBetween(span.start, today);
  return days <= 6 && days >= -14;
}

const FRESH_DAYS = 2;

export function isFresh(telling: Telling, today: string | null): boolean {
  const day = telling.date?.span;
  if (today === null || day === undefined || day.precision !== 'day' || day.start === null) return false;
  const days = daysBetween(day.start, today);
  return days >= 0 && days <= FRESH_DAYS;
}

export function sameSpan(a: DateSpan, b: DateSpan | null): boolean {
  return b !== null && a.start !== null && a.start === b.start && a.end === b.end;
}

/** A week or month that holds the day says nothing new. */
export function within(day: DateSpan, span: DateSpan): boolean {
  if (day.start === null || span.start === null || span.end === null || day.end === null) return false;
  return span.precision === 'day' && span.start <= day.start && day.end <= span.end;
}

export function holdsDay(span: DateSpan, day: DateSpan): boolean {
  return (
    span.start !== null &&
    span.end !== null &&
    (day.start ?? '') >= span.start &&
    (day.end ?? '') <= span.end &&
    day.start !== null
  );
}

/** "was carried out last month: each side freed 1,000 between 23 and 25 May": the same numbers, and the days of that month; "fifty years ago this week they began … On 16 September 117 were freed". */
export function isSharpened(thread: Draft, telling: Telling, span: DateSpan): boolean {
  const { date, values } = thread;
  if (date === null || span.precision !== 'day' || !holdsDay(date, span)) return false;
  return date.precision === 'day'
    ? date.start !== date.end && values.size === 0 && isLongAgo(date, telling)
    : repeats(thread, telling);
}

function isLongAgo({ end }: DateSpan, { statement: { today } }: Telling): boolean {
  return end !== null && today !== null && daysBetween(end, today) > LONG_AGO;
}

const LONG_AGO = 300;

export function open(threads: Draft[], given: Pick<Draft, 'date' | 'planned' | 'recap' | 'separate'>): Draft {
  const draft: Draft = { tellings: [], values: new Set(), mention: null, main: false, bargain: false, ...given };
  threads.push(draft);
  return draft;
}

/** What is told of no exchange in particular. */
export function aside(): Draft {
  return {
    ...{ tellings: [], values: new Set(), date: null, mention: null },
    ...{ main: false, planned: false, recap: true, separate: false, bargain: false, vague: true },
  };
}

export function join(draft: Draft, telling: Telling): void {
  draft.tellings.push(telling);
  draft.bargain ||= isBargain(telling);
  const moved = telling.figures.filter(counts);
  for (const figure of moved) draft.values.add(figure.value);
  // "One hundred soldiers and one civilian" are 101 to who sums up.
  for (const list of new Set(moved.map((figure) => figure.list)))
    if (list !== null)
      draft.values.add(moved.reduce((sum, figure) => sum + (figure.list === list ? (figure.value ?? 0) : 0), 0));
}

/** "Saturday's swap never materialised. The buses with 120 prisoners were sent back." */
export function isOnlyCancelled(telling: Telling | undefined): boolean {
  return telling !== undefined && isCancelled(telling) && !telling.flags.has('event');
}

/** "It was put off … The swap itself will go ahead next week": the day of what was put off is no longer its day. */
export function newDateOf(tellings: readonly Telling[]): DateMention | undefined {
  const isNew = ({ flags }: Telling): boolean => !flags.has('postponed') || flags.has('rescheduled');
  return tellings.find((one) => isPlan(one) && isNew(one) && one.date !== null)?.date ?? undefined;
}

/** "They were back with their mothers on Sunday. In six weeks 30 more are to come out": what is planned is not of that day. */
export function isOfDayGone({ date, planned, mention, tellings }: Draft, today: string | null): boolean {
  if (tellings.some(({ statement }) => statement.tags.includes('begin'))) return false;
  return !planned && mention !== null && date?.precision === 'day' && today !== null && (date.end ?? today) <= today;
}

/** People were handed over on the day before that of which only the way home was told so far. */
export function isBeforeArrival({ figures, flags, statement }: Telling, span: DateSpan, main: Draft): boolean {
  if (main.date?.precision !== 'day' || span.precision !== 'day' || main.planned) return false;
  const days = daysBetween(span.end ?? '', main.date.start ?? '');
  if (!(days > 0 && days <= 1)) return false;
  const told = main.tellings.some((one) => one.figures.some(counts) || one.flags.has('event'));
  return (
    !told &&
    (flags.has('event') ||
      figures.some(({ verb }) => verb === 'swap' || verb === 'give') ||
      isReleaseOnly(statement) ||
      isTraded(statement))
  );
}

/** "The American was let out on Thursday and traded for Boris Bykov". */
function isTraded({ tags, persons }: Statement): boolean {
  return tags.includes('swap') && persons.length > 0;
}

/** "Their release on Wednesday came hours after …": of nobody new. */
function isReleaseOnly({ figures, persons, tags }: Statement): boolean {
  return tags.includes('release') && figures.length === 0 && persons.length === 0;
}

/** "Ten Ukrainians were exchanged for eleven Russians": so many for so many. */
export function isBargain({ figures, statement }: Telling): boolean {
  const moved = figures.filter((figure) => counts(figure) && !figure.ofThem && figure.partOf === null);
  const [one, other] = moved;
  return (
    moved.length === 2 &&
    one?.nationality != null &&
    other?.nationality != null &&
    one.nationality !== other.nationality &&
    statement.opposed.some((pair) => pair.includes(one.at) && pair.includes(other.at))
  );
}
