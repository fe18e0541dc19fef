// Tellings in, threads out: the tellings of one exchange together, the news first, each earlier or later exchange apart.
import { daysBetween } from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import { itemAt } from '../domain/item-at.ts';
import { dateMain } from './date-main.ts';
import { finishThread, type Thread } from './finish-thread.ts';
import { isOfOthers, openPlan, valuesOfNews } from './free-plans.ts';
import { isDone } from './is-done.ts';
import { counts } from './moves.ts';
import { place } from './place-telling.ts';
import { dayOfEntry, spanOf } from './span-of.ts';
import type { Telling } from './tellings.ts';
import { type Draft, hasNews, isCancelled, isHope, isPlan, isUnderWay, join, sameSpan } from './thread-draft.ts';

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
  let latest: Draft = main;
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
    if (span !== null && isDone(telling, itemAt(relevant, at - 1))) {
      keep(latest, telling, span);
      return;
    }
    if (planned && !hasNews(main) && !isUnderWay(telling) && isOfOthers(telling, news)) {
      latest = openPlan(threads, span);
      join(latest, telling);
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
    latest = thread;
    if (telling.date !== null && span !== null && thread.mention === null && sameSpan(span, thread.date))
      thread.mention = telling.date;
    if (thread.vague !== true && !isAside(telling, itemAt(relevant, at - 1))) current = thread;
  });
  dateMain(main, today);
  return threads.filter((thread) => thread.tellings.length > 0 && !isCovered(thread, threads)).map(finishThread);
}

/** What the thread had planned was done on that day. */
function keep(plan: Draft, telling: Telling, span: DateSpan): void {
  plan.planned = false;
  plan.date = span;
  plan.mention = telling.date;
  join(plan, { ...telling, flags: new Set(['event']) });
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
  const days = daysBetween(span.end, today);
  return days > (span.precision === 'day' ? OLD_DAYS : OLD_MONTHS);
}

const OLD_DAYS = 30;
const OLD_MONTHS = 200;

/** "Friday's exchange follows a 175-for-175 swap on April 11. That deal …": the day beside the one with figures is not gone on from. */
function isAside(telling: Telling, before: Telling | undefined): boolean {
  if (before?.statement !== telling.statement) return false;
  // "traded captives on Sunday, a day after four bodies had come".
  if (telling.date?.ofClauseBehind === true && before.date !== null) return true;
  // "300 came back today, after 200 on Thursday".
  if (isOfEarlierDay(telling, before)) return true;
  if (telling.figures.some(counts)) return false;
  // "For the first time since 8 February, when 100 had gone each way, prisoners were exchanged on Friday": the news.
  return before.figures.some(counts) && !telling.flags.has('event');
}

function isOfEarlierDay({ date }: Telling, before: Telling): boolean {
  if (date?.span.precision !== 'day' || before.date?.span.precision !== 'day') return false;
  return before.figures.some(counts) && (date.span.end ?? '') < (before.date.span.start ?? '');
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
