// Tellings in, threads out: the tellings of one exchange together, the news first, each earlier or later exchange apart.
import type { DateSpan } from '../domain/event.ts';
import { itemAt } from '../domain/item-at.ts';
import { finishThread, type Thread } from './finish-thread.ts';
import { isOfOthers, openPlan, valuesOfNews } from './free-plans.ts';
import { isBack, isReturn } from './is-return.ts';
import { dayOfEntry, recalled, spanOf } from './span-of.ts';
import { counts, type Telling } from './tellings.ts';
import {
  addsUpTo,
  aside,
  type Draft,
  hasNews,
  holdsDay,
  isBargain,
  isBeforeArrival,
  isCancelled,
  isFresh,
  isHope,
  isNews,
  isOfDayGone,
  isPlan,
  isSharpened,
  isUnderWay,
  join,
  open,
  repeats,
  sameSpan,
  tellsAnother,
  tellsOthers,
  within,
} from './thread-draft.ts';

export type { Thread } from './finish-thread.ts';

/** @param today the reporter's day */
export function threadsOf(tellings: readonly Telling[], today: string | null): readonly Thread[] {
  const relevant = tellings.filter((telling) => !isHope(telling));
  const main: Draft = {
    tellings: [],
    values: new Set(),
    date: null,
    mention: null,
    main: true,
    planned: false,
    recap: false,
    separate: false,
    bargain: false,
  };
  const threads: Draft[] = [main];
  let current: Draft = main;
  let paragraph = -1;
  const news = valuesOfNews(relevant, today);
  const looksBack = isLookingBack(relevant, today);
  const isOverDays = new Set(relevant.map(({ statement }) => statement.today)).size > 1;
  relevant.forEach((telling, at) => {
    const sameParagraph = telling.statement.paragraph === paragraph;
    paragraph = telling.statement.paragraph;
    const called = isCancelled(telling) || isCancelledNext(relevant, at);
    const planned = isPlan(telling) && !called;
    const span =
      telling.date === null
        ? dayOfEntry(telling, isOverDays)
        : spanOf(telling.date, planned, called, telling.statement.today);
    if (
      main.date === null &&
      hasNews(main) &&
      telling.date === null &&
      telling.said !== null &&
      telling.figures.some(counts)
    )
      dateMain(main, today);
    if (planned && !hasNews(main) && !isUnderWay(telling) && isOfOthers(telling, news)) {
      join(openPlan(threads, span), telling);
      return;
    }
    const thread = place({
      telling,
      span,
      planned,
      around: sameParagraph || looksBack ? current : main,
      threads,
      main,
      today,
    });
    join(thread, telling);
    if (telling.date !== null && span !== null && thread.mention === null && sameSpan(span, thread.date))
      thread.mention = telling.date;
    if (thread.vague !== true && !isAside(telling, itemAt(relevant, at - 1))) current = thread;
  });
  dateMain(main, today);
  return threads.filter((thread) => thread.tellings.length > 0 && !isCovered(thread, threads)).map(finishThread);
}

/** "Thirty years ago today three Israelis came home … For them 1,150 were let go": it opens long ago, and nothing is of these days. */
function isLookingBack(tellings: readonly Telling[], today: string | null): boolean {
  if (today === null) return false;
  const [first] = tellings.filter((one) => one.date !== null || one.figures.some(counts) || one.flags.has('event'));
  if (first?.date == null || !(first.figures.some(counts) || first.flags.has('event'))) return false;
  return tellings.every(({ date }) => date === null || isOld(date.span, today));
}

function isOld(span: DateSpan, today: string): boolean {
  if (span.start === null || span.end === null) return false;
  const days = (Date.parse(today) - Date.parse(span.end)) / 86_400_000;
  return days > (span.precision === 'day' ? OLD_DAYS : OLD_MONTHS);
}

const OLD_DAYS = 30;
const OLD_MONTHS = 200;

/** "Friday's exchange follows a 175-for-175 swap on April 11. That deal …": the day beside the one with figures is not gone on from. */
function isAside(telling: Telling, before: Telling | undefined): boolean {
  if (before?.statement !== telling.statement || telling.figures.some(counts)) return false;
  // "For the first time since 8 February, when 100 had gone each way, prisoners were exchanged on Friday": the news.
  return before.figures.some(counts) && !telling.flags.has('event');
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
  const recap = telling.flags.has('recap') && (hasNews(main) || !isFresh(telling, telling.statement.today));
  const separate = telling.flags.has('separate') && telling.figures.some(counts);
  if (separate && main.tellings.some((one) => one.figures.some(counts))) {
    if (main.date === null) dateMain(main, today);
    const told = threads.find((thread) => thread.separate && repeats(thread, telling));
    if (told !== undefined) return told;
    return open(threads, { date: span?.start == null ? main.date : span, planned, recap, separate });
  }
  if (!planned && isReturn(telling, span, around)) return around;
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
    !isBack(telling) &&
    !sameSpan(telling.said.span, main.date) &&
    around === main
  ) {
    return placeDated(given, telling.said.span, recap);
  }
  if (telling.flags.has('reset')) return main;
  if (recap)
    return around !== main && around.recap
      ? around
      : open(threads, { date: recalled(telling), planned, recap, separate });
  if (!planned && main.bargain && isBargain(telling) && tellsAnother(main, telling)) return placeBargain(given, recap);
  if (planned && repeats(main, telling)) return main;
  if (planned && telling.figures.some(counts) && (hasNews(main) || isOfDayGone(main, today)))
    return around !== main && around.planned ? around : open(threads, { date: null, planned, recap, separate });
  return around.separate ? main : around;
}

/** "Ten were exchanged for ten. Eleven sailors were traded for 19 seamen": another bargain of the same day. */
function placeBargain({ telling, threads, main }: Placing, recap: boolean): Draft {
  const told = threads.filter((thread) => thread.bargain && thread.separate);
  return (
    told.find((thread) => repeats(thread, telling)) ??
    (told.length < MOST_BARGAINS ? open(threads, { date: main.date, planned: false, recap, separate: true }) : main)
  );
}

/** Beside the first of the news. */
const MOST_BARGAINS = 3;

function placeDated(given: Placing, span: DateSpan, recap: boolean): Draft {
  const { telling, planned, around, threads, main, today } = given;
  if (main.date !== null && !planned && span.precision !== 'day') {
    // "11 exchanges in 2024" is no exchange of its own; nor is the news told again with a coarser date.
    if (span.precision === 'year' && holdsDay(span, main.date)) return aside();
    if (
      holdsDay(span, main.date) &&
      repeats(main, telling) &&
      telling.figures.some((figure) => (figure.value ?? 0) > 1)
    )
      return main;
  }
  const known = threads.find((thread) => sameSpan(span, thread.date) && thread.planned === planned && !thread.separate);
  if (known !== undefined) return known;
  const coarse = threads.find((thread) => thread.planned === planned && isSharpened(thread, telling, span));
  if (coarse !== undefined) {
    coarse.date = span;
    coarse.mention = null;
    return coarse;
  }
  // "107 came home on Thursday, Kyiv said. Moscow had said at noon that 107 would be flown in that day".
  if (planned && main.date === null && repeats(main, telling)) dateMain(main, today);
  if (planned && telling.date !== null && sameSpan(telling.date.span, main.date)) return main;
  if (main.date === null && hasNews(main) && !planned && (recap || tellsAnother(main, telling))) dateMain(main, today);
  if (sameSpan(span, main.date) && !planned) return main;
  if (main.date !== null && !planned && !recap && goesOnNextDay(telling, span, main)) return main;
  // "She landed in Texas on Friday. She was let go on Thursday in a trade for …": the day of the trade is the news.
  if (!planned && !recap && isBeforeArrival(telling, span, main)) {
    main.date = span;
    main.mention = null;
    return main;
  }
  // The first date of news that is no recap is the main one's.
  if (
    main.date === null &&
    !recap &&
    isNews(span, today) &&
    !(today === null && hasNews(main) && tellsOthers(main, telling)) &&
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

/** "The 82 schoolgirls were flown to the capital on Sunday": who was freed on Saturday travels on. */
function goesOnNextDay(telling: Telling, span: DateSpan, main: Draft): boolean {
  const days = (Date.parse(span.start ?? '') - Date.parse(main.date?.end ?? '')) / 86_400_000;
  const own = telling.figures.filter(counts);
  return (
    days >= 0 &&
    days <= TRAVEL_DAYS &&
    repeats(main, telling) &&
    own.every(({ meaning, value, more }) => meaning === 'side' && (value ?? 0) >= FEW && more !== true) &&
    !main.tellings.some(({ statement }) => statement === telling.statement)
  );
}

const TRAVEL_DAYS = 1;
/** The same small number may be of others. */
const FEW = 10;

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

/** Without a day of its own the news is of the day on which it was said, or on which the article was written. */
function dateMain(main: Draft, today: string | null): void {
  if (main.date !== null || main.tellings.length === 0) return;
  const telling = main.tellings.filter((one) => one.figures.some(counts) || one.cues.length > 0);
  main.planned =
    telling.some(isPlan) && telling.every((one) => isPlan(one) || !(one.figures.some(counts) || isUnderWay(one)));
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
