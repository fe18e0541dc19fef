// Tellings in, threads out: the tellings of one exchange together, the news first, each earlier or later exchange apart.
import type { DateSpan } from '../domain/event.ts';
import { UNKNOWN_DATE } from '../domain/event.ts';
import type { DateMention } from '../domain/statement.ts';
import type { Telling } from './tellings.ts';

export type Thread = {
  readonly tellings: readonly Telling[];
  readonly date: DateSpan;
  readonly dateMention: DateMention | null;
  readonly main: boolean;
  readonly planned: boolean;
};

type Draft = {
  tellings: Telling[];
  date: DateSpan | null;
  mention: DateMention | null;
  main: boolean;
  planned: boolean;
  recap: boolean;
};

/** @param today the reporter's day */
export function threadsOf(tellings: readonly Telling[], today: string | null): readonly Thread[] {
  const relevant = tellings.filter((telling) => !isHope(telling));
  const main: Draft = { tellings: [], date: null, mention: null, main: true, planned: false, recap: false };
  const threads: Draft[] = [main];
  let current: Draft = main;
  let paragraph = -1;
  for (const telling of relevant) {
    const sameParagraph = telling.statement.paragraph === paragraph;
    paragraph = telling.statement.paragraph;
    const planned = isPlan(telling);
    const span = telling.date === null ? null : planned ? telling.date.ahead : telling.date.span;
    current = place(telling, span, planned, sameParagraph ? current : main, threads, main, today);
    current.tellings.push(telling);
    if (telling.date !== null && span !== null && current.mention === null && sameSpan(span, current.date))
      current.mention = telling.date;
  }
  dateMain(main, today);
  return threads.filter((thread) => thread.tellings.length > 0).map((thread) => finish(thread));
}

function place(
  telling: Telling,
  span: DateSpan | null,
  planned: boolean,
  around: Draft,
  threads: Draft[],
  main: Draft,
  today: string | null,
): Draft {
  const recap = telling.flags.has('recap');
  if (span !== null && span.start !== null) {
    const known = threads.find((thread) => sameSpan(span, thread.date) && thread.planned === planned);
    if (known !== undefined) return known;
    // The first date of news that is no recap is the main one's.
    if (main.date === null && !recap && !planned && isNews(span, today) && !(around.recap && around !== main)) {
      main.date = span;
      return main;
    }
    if (main.date !== null && !planned && within(main.date, span)) return main;
    if (around !== main && around.date === null && around.recap === recap) {
      around.date = span;
      return around;
    }
    return open(threads, { date: span, planned, recap });
  }
  if (telling.flags.has('reset')) return main;
  if (recap) return around !== main && around.recap ? around : open(threads, { date: null, planned, recap });
  if (
    planned &&
    main.tellings.length > 0 &&
    telling.figures.length > 0 &&
    !main.planned &&
    main.tellings.some((one) => !isPlan(one))
  )
    return open(threads, { date: null, planned, recap });
  return around;
}

function open(threads: Draft[], given: Pick<Draft, 'date' | 'planned' | 'recap'>): Draft {
  const draft: Draft = { tellings: [], mention: null, main: false, ...given };
  threads.push(draft);
  return draft;
}

export function isPlan(telling: Telling): boolean {
  return telling.flags.has('planned') && !telling.flags.has('cancelled');
}

function isHope(telling: Telling): boolean {
  return (
    (telling.flags.has('hypothetical') || telling.flags.has('denied')) &&
    !telling.flags.has('cancelled') &&
    telling.date === null
  );
}

/** News is of the last days; a date further back is told to recall it. */
function isNews(span: DateSpan, today: string | null): boolean {
  if (span.precision !== 'day' || span.start === null) return false;
  if (today === null) return true;
  const days = (Date.parse(today) - Date.parse(span.start)) / 86_400_000;
  return days <= 6 && days >= -6;
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
  main.planned =
    main.tellings.every((telling) => isPlan(telling) || telling.figures.length === 0) && main.tellings.some(isPlan);
  if (main.planned) return;
  const said =
    main.tellings
      .map((telling) => telling.said)
      .find((mention) => mention !== null && mention.span.precision === 'day' && isNews(mention.span, today)) ?? null;
  if (said !== null) {
    main.date = said.span;
    main.mention = said;
  } else if (today !== null) main.date = { start: today, end: today, precision: 'day' };
}

function finish(draft: Draft): Thread {
  return {
    tellings: draft.tellings,
    date: draft.date ?? UNKNOWN_DATE,
    dateMention: draft.mention,
    main: draft.main,
    planned: draft.planned,
  };
}
