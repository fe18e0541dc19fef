// A statement in, the same out with the "today" of a quote told as the day of the news: what was said on Saturday stands in Sunday's paper.

import { addDays, daySpan } from '../domain/days.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { DateMention, Statement } from '../domain/statement.ts';

/** The day on which the article's first sentences tell of, where it is one of the last or the reporter's: null of others. */
export function dayOfNews(statement: Statement, today: string | null): string | null {
  if (today === null || statement.cues.some(({ tag }) => tag === 'recap')) return null;
  const told = statement.dates.find(
    ({ of, weekdayOnly, possessive }) => (of === 'transfer' || of === 'speech') && weekdayOnly && !possessive,
  )?.span;
  if (told?.start == null || told.start !== told.end) return null;
  return told.start <= today && told.start >= addDays(today, -LATE) ? told.start : null;
}

/** No quote is printed as new after more days. */
const LATE = 3;

/**
 * @param news the day of the news, which is not the reporter's; its words may stand beside the quote: "“… came home today,” he said on Friday"
 */
export function withSaidToday(statement: Statement, { quoted, tokens }: Sentence, news: string): Statement {
  const { dates, today } = statement;
  const said = dates.find((date) => isToday(date, today));
  if (said === undefined || !dates.every((date) => date === said || date.span.start === news)) return statement;
  let open = quoted;
  for (const { text, start } of tokens) {
    if (start >= said.quote.start) break;
    if (OPENS.includes(text)) open = true;
    else if (CLOSES.includes(text)) open = false;
    else if (text === '"') open = !open;
  }
  const span = daySpan(news);
  if (!open) return statement;
  return { ...statement, dates: dates.map((date) => (date === said ? { ...said, span, ahead: span } : date)) };
}

function isToday({ span, weekdayOnly, absolute, step, of }: DateMention, today: string | null): boolean {
  return of === 'transfer' && !weekdayOnly && !absolute && !step && span.start === today && span.end === today;
}

const OPENS = ['“', '«'];
const CLOSES = ['”', '»'];
