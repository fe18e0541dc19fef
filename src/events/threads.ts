// Tellings in, threads out: the tellings of one exchange together, the news first, each earlier or later exchange apart.
import type { DateSpan } from '../domain/event.ts';
import { UNKNOWN_DATE } from '../domain/event.ts';
import type { DateMention } from '../domain/statement.ts';
import { counts, type Telling } from './tellings.ts';

export type Thread = {
  readonly tellings: readonly Telling[];
  readonly date: DateSpan;
  readonly dateMention: DateMention | null;
  readonly main: boolean;
  readonly planned: boolean;
  readonly cancelled: boolean;
  readonly recap: boolean;
};

type Draft = {
  tellings: Telling[];
  date: DateSpan | null;
  mention: DateMention | null;
  main: boolean;
  planned: boolean;
  recap: boolean;
  separate: boolean;
};

/** @param today the reporter's day */
export function threadsOf(tellings: readonly Telling[], today: string | null): readonly Thread[] {
  const relevant = tellings.filter((telling) => !isHope(telling));
  const main: Draft = {
    tellings: [],
    date: null,
    mention: null,
    main: true,
    planned: false,
    recap: false,
    separate: false,
  };
  const threads: Draft[] = [main];
  let current: Draft = main;
  let paragraph = -1;
  relevant.forEach((telling, at) => {
    const sameParagraph = telling.statement.paragraph === paragraph;
    paragraph = telling.statement.paragraph;
    const called = isCancelled(telling) || isCancelledNext(relevant, at);
    const planned = isPlan(telling) && !called;
    const span = telling.date === null ? null : planned ? telling.date.ahead : telling.date.span;
    if (
      main.date === null &&
      hasNews(main) &&
      telling.date === null &&
      telling.said !== null &&
      telling.figures.some(counts)
    )
      dateMain(main, today);
    current = place({ telling, span, planned, around: sameParagraph ? current : main, threads, main, today });
    current.tellings.push(telling);
    if (telling.date !== null && span !== null && current.mention === null && sameSpan(span, current.date))
      current.mention = telling.date;
  });
  dateMain(main, today);
  return threads
    .filter((thread) => thread.tellings.length > 0 && !isCovered(thread, threads))
    .map((thread) => finish(thread));
}

/** "a swap held earlier this month" is the one of which a day of that month is told further on. */
function isCovered(thread: Draft, threads: readonly Draft[]): boolean {
  const { date } = thread;
  if (
    thread.main ||
    date === null ||
    date.precision === 'day' ||
    thread.tellings.some((one) => one.figures.some(counts))
  )
    return false;
  return threads.some(
    (other) =>
      other !== thread &&
      other.date !== null &&
      other.date.precision === 'day' &&
      (other.date.start ?? '') >= (date.start ?? '') &&
      (other.date.end ?? '') <= (date.end ?? ''),
  );
}

type Placing = {
  readonly telling: Telling;
  readonly span: DateSpan | null;
  readonly planned: boolean;
  readonly around: Draft;
  readonly threads: Draft[];
  readonly main: Draft;
  readonly today: string | null;
};

function place(given: Placing): Draft {
  const { telling, span, planned, around, threads, main, today } = given;
  // "in the last exchange of the year", at the top and of today: the news itself.
  const recap = telling.flags.has('recap') && (hasNews(main) || !isFresh(telling, today));
  const separate = telling.flags.has('separate') && telling.figures.some(counts);
  if (separate && main.tellings.some((one) => one.figures.some(counts))) {
    if (main.date === null) dateMain(main, today);
    return open(threads, { date: span?.start == null ? main.date : span, planned, recap, separate });
  }
  if (span !== null && span.start !== null) return placeDated(given, span, recap);
  const told = threads.find((thread) => thread !== around && !thread.separate && addsUpTo(thread, telling));
  if (told !== undefined && tellsAnother(around, telling)) return told;
  // "On Friday they said they had each handed over 390": another day and other numbers.
  if (
    telling.said !== null &&
    telling.said.span.start !== null &&
    main.date !== null &&
    !planned &&
    tellsAnother(main, telling) &&
    !sameSpan(telling.said.span, main.date) &&
    around === main
  ) {
    return placeDated(given, telling.said.span, recap);
  }
  if (telling.flags.has('reset')) return main;
  if (recap) return around !== main && around.recap ? around : open(threads, { date: null, planned, recap, separate });
  if (planned && repeats(main, telling)) return main;
  if (planned && telling.figures.some(counts) && hasNews(main))
    return around !== main && around.planned ? around : open(threads, { date: null, planned, recap, separate });
  return around.separate ? main : around;
}

function placeDated(given: Placing, span: DateSpan, recap: boolean): Draft {
  const { telling, planned, around, threads, main, today } = given;
  if (main.date !== null && !planned && span.precision !== 'day') {
    // "11 exchanges in 2024" is no exchange of its own; nor is the news told again with a coarser date.
    if (span.precision === 'year' && holdsDay(span, main.date)) return aside();
    if (repeats(main, telling) && telling.figures.some((figure) => (figure.value ?? 0) > 1)) return main;
  }
  const known = threads.find((thread) => sameSpan(span, thread.date) && thread.planned === planned && !thread.separate);
  if (known !== undefined) return known;
  if (planned && telling.date !== null && sameSpan(telling.date.span, main.date)) return main;
  if (main.date === null && hasNews(main) && !planned && (recap || tellsAnother(main, telling))) dateMain(main, today);
  if (sameSpan(span, main.date) && !planned) return main;
  // The first date of news that is no recap is the main one's.
  if (
    main.date === null &&
    !recap &&
    isNews(span, today) &&
    (!planned || !hasNews(main)) &&
    !(around.recap && around !== main)
  ) {
    main.date = span;
    main.planned = planned;
    return main;
  }
  if (main.date !== null && !planned && !recap && within(main.date, span)) return main;
  if (around !== main && around.date === null && around.recap) {
    around.date = span;
    return around;
  }
  return open(threads, { date: span, planned, recap, separate: false });
}

/** What is told of no exchange in particular. */
function aside(): Draft {
  return { tellings: [], date: null, mention: null, main: false, planned: false, recap: true, separate: false };
}

function holdsDay(span: DateSpan, day: DateSpan): boolean {
  return (
    span.start !== null &&
    span.end !== null &&
    (day.start ?? '') >= span.start &&
    (day.end ?? '') <= span.end &&
    day.start !== null
  );
}

const FRESH_DAYS = 2;

function isFresh(telling: Telling, today: string | null): boolean {
  const day = telling.date?.span;
  if (today === null || day === undefined || day.precision !== 'day' || day.start === null) return false;
  const days = (Date.parse(today) - Date.parse(day.start)) / 86_400_000;
  return days >= 0 && days <= FRESH_DAYS;
}

function hasNews(main: Draft): boolean {
  return main.tellings.some((one) => !isPlan(one) && (one.figures.some(counts) || one.flags.has('event')));
}

/** "They had announced that they would trade 50 for 50": the plan of what was done. */
function repeats(main: Draft, telling: Telling): boolean {
  const known = new Set(main.tellings.flatMap((one) => one.figures.filter(counts).map((figure) => figure.value)));
  const own = telling.figures.filter(counts);
  return own.length > 0 && own.every((figure) => known.has(figure.value));
}

/** The same numbers, or parts that add up to one: "270 soldiers and 120 civilians" of 390. */
function addsUpTo(thread: Draft, telling: Telling): boolean {
  const known = new Set(thread.tellings.flatMap((one) => one.figures.filter(counts).map((figure) => figure.value)));
  const own = telling.figures.filter(counts).map((figure) => figure.value ?? 0);
  if (own.length === 0 || known.size === 0) return false;
  return (
    own.every((value) => known.has(value)) || (own.length > 1 && known.has(own.reduce((sum, value) => sum + value, 0)))
  );
}

/** Other numbers on another day are another exchange. */
function tellsAnother(main: Draft, telling: Telling): boolean {
  const known = new Set(main.tellings.flatMap((one) => one.figures.filter(counts).map((figure) => figure.value)));
  const own = telling.figures.filter(counts).map((figure) => figure.value);
  return known.size > 0 && own.length > 0 && !own.some((value) => known.has(value));
}

function open(threads: Draft[], given: Pick<Draft, 'date' | 'planned' | 'recap' | 'separate'>): Draft {
  const draft: Draft = { tellings: [], mention: null, main: false, ...given };
  threads.push(draft);
  return draft;
}

function isPlan(telling: Telling): boolean {
  return telling.flags.has('planned');
}

function isCancelled(telling: Telling): boolean {
  return telling.flags.has('cancelled');
}

/** "An exchange was to have taken place. It was called off." */
function isCancelledNext(tellings: readonly Telling[], at: number): boolean {
  const here = tellings[at];
  const next = tellings[at + 1];
  return (
    here !== undefined &&
    next !== undefined &&
    next.statement.sentence === here.statement.sentence + 1 &&
    isCancelled(next) &&
    isPlan(here)
  );
}

function isHope(telling: Telling): boolean {
  if (telling.flags.has('cancelled') || telling.flags.has('planned')) return false;
  return telling.flags.has('hypothetical') || telling.flags.has('denied') || telling.flags.has('things');
}

/** News is of the last days; a date further back is told to recall it. */
function isNews(span: DateSpan, today: string | null): boolean {
  if (span.precision !== 'day' || span.start === null) return false;
  if (today === null) return true;
  const days = (Date.parse(today) - Date.parse(span.start)) / 86_400_000;
  return days <= 6 && days >= -14;
}

function sameSpan(a: DateSpan, b: DateSpan | null): boolean {
  return b !== null && a.start !== null && a.start === b.start && a.end === b.end;
}

/** A week or month that holds the day says nothing new. */
function within(day: DateSpan, span: DateSpan): boolean {
  if (day.start === null || span.start === null || span.end === null || day.end === null) return false;
  return span.precision === 'day' && span.start <= day.start && day.end <= span.end;
}

/** Without a day of its own the news is of the day on which it was said, or on which the article was written. */
function dateMain(main: Draft, today: string | null): void {
  if (main.date !== null || main.tellings.length === 0) return;
  const telling = main.tellings.filter((one) => one.figures.some(counts) || one.cues.length > 0);
  main.planned = telling.some(isPlan) && telling.every((one) => isPlan(one) || !one.figures.some(counts));
  if (main.planned) return;
  const said =
    main.tellings
      .map((one) => one.said)
      .find((mention) => mention !== null && mention.span.precision === 'day' && isNews(mention.span, today)) ?? null;
  if (said !== null) {
    main.date = said.span;
    main.mention = said;
  } else if (today !== null) main.date = { start: today, end: today, precision: 'day' };
}

function finish(draft: Draft): Thread {
  const firstCounted = draft.tellings.find((one) => one.figures.some(counts));
  const cancelled =
    draft.tellings.some(isCancelled) &&
    (firstCounted === undefined || isCancelled(firstCounted) || isPlan(firstCounted));
  return {
    tellings: draft.tellings,
    date: draft.date ?? UNKNOWN_DATE,
    dateMention: draft.mention,
    main: draft.main,
    planned: draft.planned,
    cancelled,
    recap: draft.recap,
  };
}
