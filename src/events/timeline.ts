// Statements in, statements out: where paragraphs begin with their day, what each tells is of that day, an exchange of its own.
import { UNREAD } from '../domain/engine-steps.ts';
import type { Cue, DateMention, Figure, Statement } from '../domain/statement.ts';
import { changed } from './changed.ts';

/** Fewer paragraphs that begin with a day are no timeline. */
const ENTRIES = 3;
/** What it is a timeline of stands in the headline or in these many sentences. */
const OPENING = 3;

/** "September 13: Ukraine 49. Russia does not say." */
export function readTimeline(statements: readonly Statement[], title: Statement | null): readonly Statement[] {
  const entries = entriesOf(statements);
  const opening = [...(title === null ? [] : [title]), ...statements.slice(0, OPENING)];
  if (entries.size < ENTRIES || !opening.some(isOfSwaps)) return statements;
  const opened = new Set<number>();
  return statements.map((statement) => {
    const date = entries.get(statement.paragraph);
    if (date === undefined || statement.role !== 'body') return statement;
    const own = statement.dates.filter((one) => one.quote.start !== date.quote.start);
    const told = { ...statement, figures: statement.figures.map((figure) => listed(figure, statement)) };
    const opens = !opened.has(statement.paragraph) && tellsOfMoving(told);
    if (opens) opened.add(statement.paragraph);
    return {
      ...told,
      dates: [{ ...date, of: 'transfer', at: 0, clause: 0 }, ...own],
      cues: opens ? [...statement.cues, eventOf(date)] : statement.cues,
    };
  });
}

/** The day or month with which each paragraph begins: "9 June. First group …", "**March 3**: …", "July 2010 - …". */
function entriesOf(statements: readonly Statement[]): ReadonlyMap<number, DateMention> {
  const entries = new Map<number, DateMention>();
  const seen = new Set<number>();
  for (const statement of statements) {
    if (statement.role !== 'body' || seen.has(statement.paragraph)) continue;
    seen.add(statement.paragraph);
    const date = statement.dates.find((one) => one.quote.start - statement.quote.start <= MARKS);
    if (date === undefined || date.span.start === null) continue;
    const rest = statement.quote.exact.slice(date.quote.end - statement.quote.start);
    if (/^[*_)\s]*(?:[:.–—|]|- |$)/u.test(rest)) entries.set(statement.paragraph, date);
  }
  // "January. On the 3rd 230 came home, on the 31st 207".
  for (const { paragraph, dates } of statements)
    if (entries.get(paragraph)?.span.precision !== 'day' && dates.some(({ span }) => span.precision === 'day'))
      entries.delete(paragraph);
  return entries;
}

/** Bullets and asterisks before the day. */
const MARKS = 4;

function isOfSwaps(statement: Statement): boolean {
  return statement.tags.includesOne(['exchange', 'swap', 'release']);
}

const MOVES = ['people', 'stage', 'exchange', 'release', 'swap', 'give', 'get', 'come', 'remains'] as const;
const OTHER = ['deal', 'talks', 'agree', 'capture', 'harm', 'cancel', 'crime', 'postpone'] as const;

function tellsOfMoving({ tags, figures }: Statement): boolean {
  const telling = tags.includesOne(MOVES) || figures.some((figure) => figure.meaning === 'side');
  return (telling || isGroup(tags)) && !OTHER.some((tag) => tags.includes(tag) && !(isGroup(tags) && OF_THEM.has(tag)));
}

/** "First group: those born in 2000 and later", "More of the sick and injured": the people themselves. */
function isGroup(tags: Statement['tags']): boolean {
  return tags.includes('subset') || (tags.includes('stage') && tags.includes('ordinal'));
}

/** What such people are: captured at nineteen, injured, once missing. */
const OF_THEM: ReadonlySet<string> = new Set(['capture', 'harm']);

/** "Ukraine 49": a side and its number. */
function listed(figure: Figure, statement: Statement): Figure {
  if (figure.row !== UNREAD || figure.value === null || !figure.bare) return figure;
  const side = statement.parties.findLast((party) => party.at < figure.at && figure.at - party.at <= 2);
  return side === undefined || side.form === 'captor'
    ? figure
    : changed(figure, { meaning: 'side', to: side.id, row: 'engine/timeline' });
}

function eventOf(date: DateMention): Cue {
  return { tag: 'event', quote: date.quote, at: 0, to: 1, clause: 0, row: 'engine/timeline' };
}
