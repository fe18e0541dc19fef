// A telling and the threads so far in, the thread that it is of out: by its day, its numbers, its plan; a new one where it is of none.
import { daysBetween } from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import { isSamePerson } from '../domain/same-name.ts';
import { dateMain } from './date-main.ts';
import { isBack, isReturn } from './is-return.ts';
import { counts } from './moves.ts';
import { recalled } from './span-of.ts';
import type { Telling } from './tellings.ts';
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
  isNews,
  isOfDayGone,
  isPlan,
  isSharpened,
  makesUpBegun,
  open,
  repeats,
  sameSpan,
  tellsAnother,
  tellsOthers,
  within,
} from './thread-draft.ts';

type Placing = {
  readonly telling: Telling;
  readonly span: DateSpan | null;
  readonly planned: boolean;
  readonly around: Draft;
  readonly threads: Draft[];
  readonly main: Draft;
  readonly today: string | null;
};

/** The thread that a telling is of; a new one among `threads` where it is of none. */
export function place(given: Placing): Draft {
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
  if (planned && isPutOff(telling, main)) return open(threads, { date: null, planned, recap, separate });
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
  if (isOfBefore(telling, main)) return aside();
  if (recap)
    return around !== main && around.recap
      ? around
      : open(threads, { date: recalled(telling), planned, recap, separate });
  if (!planned && main.bargain && isBargain(telling) && tellsAnother(main, telling)) return placeBargain(given, recap);
  if (planned && (repeats(main, telling) || isCalledOff(main))) return main;
  if (planned && main.date !== null && makesUpBegun(main, telling)) return main;
  // "108 came home. He had said in the morning that 110 would be going the other way": of the news.
  if (planned && main.date !== null && around === main && isBack(telling) && hasNews(main)) return main;
  if (planned && telling.figures.some(counts) && (hasNews(main) || isOfDayGone(main, today))) {
    if (around !== main && around.planned) return around;
    // "175 came home. The Kremlin had said that 175 would be traded for 175 and 23 be given up": how it was told before.
    return telling.statement.tags.includes('foretold')
      ? aside()
      : open(threads, { date: null, planned, recap, separate });
  }
  // "Another 12 are to follow. Moscow got 30 back": done, and of the news.
  const backFromPlan =
    !planned &&
    around.planned &&
    around.date === null &&
    telling.figures.some(counts) &&
    !around.tellings.some(({ flags }) => flags.has('deal') || flags.has('pledge'));
  return around.separate || backFromPlan ? main : around;
}

/** "Six came out on Saturday. The release of 600, due the same day, was delayed": what is still to come is apart from what was done. */
function isPutOff({ flags, figures }: Telling, main: Draft): boolean {
  const own = figures.filter(counts);
  return flags.has('postponed') && hasNews(main) && own.length > 0 && own.every(({ value }) => !main.values.has(value));
}

/** "61 were freed for nine on Thursday. A further 85 had been let go by Wednesday": before the news, and beside it. */
function isOfBefore({ figures, statement, flags }: Telling, { tellings, date }: Draft): boolean {
  if (date === null || flags.has('event') || flags.has('planned')) return false;
  const own = figures.filter(counts);
  if (own.length === 0 || !statement.tags.includes('perfect') || !statement.tags.includes('onTop')) return false;
  if (!statement.dates.some(({ span }) => span.end !== null && date.start !== null && span.end < date.start))
    return false;
  return tellings.some((one) => one.figures.some(counts) && !one.statement.tags.includes('perfect'));
}

/** "It did not go ahead … 192 were to have been freed by each side": what the plan was that came to nothing. */
function isCalledOff({ tellings }: Draft): boolean {
  return (
    tellings.some(isCancelled) &&
    tellings.every(
      (one) =>
        isCancelled(one) ||
        isPlan(one) ||
        (!one.flags.has('event') && (one.date === null || !one.figures.some(counts))),
    )
  );
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
  if (!planned && !recap && around === main && isDayOfNews(telling, main)) {
    main.date = span;
    return main;
  }
  // "107 came home on Thursday, Kyiv said. Moscow had said at noon that 107 would be flown in that day".
  if (planned && main.date === null && repeats(main, telling)) dateMain(main, today);
  if (planned && telling.date !== null && sameSpan(telling.date.span, main.date)) return main;
  if (main.date === null && hasNews(main) && !planned && (recap || tellsAnother(main, telling))) dateMain(main, today);
  if (sameSpan(span, main.date) && !planned) return main;
  if (main.date !== null && !planned && !recap && goesOnNextDay(telling, span, main)) return main;
  if (!planned && isOfSamePersons(telling, span, main)) return main;
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

/** "349 were handed over, and 941 went home, he said today. The exchange lasted from 18 to 20 March": when that was. */
function isDayOfNews({ statement, figures, flags }: Telling, { date, tellings }: Draft): boolean {
  const last = tellings.at(-1);
  if (date !== null || last === undefined || figures.some(counts) || !flags.has('event')) return false;
  const { tags, sentence } = statement;
  const isTheOne = tags.includes('definite') && tags.includes('exchange') && !tags.includesOne(OTHERS);
  return isTheOne && last.figures.some(counts) && sentence - last.statement.sentence === 1;
}

const OTHERS = ['previous', 'ordinal', 'exchanges', 'other', 'since'] as const;

/** "The 82 schoolgirls were flown to the capital on Sunday": who was freed on Saturday travels on. */
function goesOnNextDay(telling: Telling, span: DateSpan, main: Draft): boolean {
  const days = daysBetween(main.date?.end ?? '', span.start ?? '');
  const own = telling.figures.filter(counts);
  return (
    days >= 0 &&
    days <= TRAVEL_DAYS &&
    !telling.flags.has('repeated') &&
    repeats(main, telling) &&
    own.every(({ meaning, value, more }) => meaning === 'side' && (value ?? 0) >= FEW && more !== true) &&
    !main.tellings.some(({ statement }) => statement === telling.statement)
  );
}

/** "He came home on Saturday after Paris had freed Omid Karimi … Karimi was handed over on Friday": nobody is handed over twice. */
function isOfSamePersons({ figures }: Telling, span: DateSpan, { tellings, date }: Draft): boolean {
  const own = figures.filter(counts);
  if (own.length === 0 || date?.start == null || Math.abs(daysBetween(date.start, span.start ?? '')) > DAYS_OF_ONE)
    return false;
  const told = pickAll(tellings, (one) => pickAll(one.figures.filter(counts), ({ persons }) => persons));
  return own.every(({ persons: [name] }) => name !== undefined && told.some((other) => isSamePerson(other, name)));
}

/** Between what is told of one handing over lie no more. */
const DAYS_OF_ONE = 3;

const TRAVEL_DAYS = 1;
/** The same small number may be of others. */
const FEW = 10;
