// Statements in, statements out: "390 were freed on 20 May, 307 on 21 May" says of the second what it says of the first, in this sentence or the next.
import { UNREAD } from '../domain/engine-steps.ts';
import type { DateMention, Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';
import { isUnread } from './is-unread.ts';
import { counts } from './moves.ts';

/** Between a number and its day stands no more: "303 captives on 22 May". */
const BESIDE = 3;
/** The sentence that goes on in this way stands no further behind. */
const NEAR_SENTENCES = 3;

export function readEllipses(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ dates }) => dates.length > 0)) return statements;
  let before: Model | null = null;
  return statements.map((statement) => {
    if (statement.role !== 'body') return statement;
    const days = statement.dates.filter((date) => date.of !== 'other' && date.of !== 'deal');
    const told = days.length < 2 ? statement : withinSentence(statement, days);
    const next = told === statement && before !== null ? goneOn(statement, days, before) : told;
    const moved = next.figures.filter((figure) => counts(figure) && figure.partOf === null && figure.value !== null);
    const isOfParts = next.figures.some(({ meaning }) => meaning === 'subset');
    if (next === told && moved.length > 0 && !isOfParts) before = { figures: moved, sentence: statement.sentence };
    return next;
  });
}

/** Who was counted last, and where. */
type Model = { readonly figures: readonly Figure[]; readonly sentence: number };

function withinSentence(statement: Statement, days: readonly DateMention[]): Statement {
  let first: Figure | null = null;
  const elided: Figure[] = [];
  const figures = statement.figures.map((figure) => {
    const isNext = (isUnread(figure) || isOfNobody(figure) || isPartOfDay(figure)) && hasDay(figure, days);
    const isTold = first !== null && isNext && (figure.bare || figure.ofThem || hasDay(first, days));
    const told: Figure = isTold && first !== null ? asBefore(figure, first) : figure;
    if (told !== figure) elided.push(told);
    if (counts(told) && told.partOf === null) first = told;
    return told;
  });
  return withDays(withFigures(statement, figures), elided);
}

/** "13 and 39 were freed. On Saturday it was 13 and 39 as well": nothing but numbers, each with its day, which stand for those before. */
function goneOn(statement: Statement, days: readonly DateMention[], before: Model): Statement {
  const { figures, tags } = statement;
  if (statement.sentence - before.sentence > NEAR_SENTENCES || figures.length === 0) return statement;
  if (tags.includesOne(OTHERWISE) || !figures.every((figure) => isLike(figure, before))) return statement;
  // "A day earlier the consignment had been 1,200": what is counted is said between the two.
  const near = tags.includesOne(COUNTED) ? REACH : BESIDE;
  if (!figures.some((figure) => hasDay(figure, days, near))) return statement;
  const days0 = figures.map((figure) => dayOf(figure, days)?.at);
  const told = figures.map((figure, i) => {
    const place = figures.slice(0, i).filter((_, k) => days0[k] === days0[i]).length;
    const model = before.figures[place] ?? before.figures[0];
    return model === undefined || days0[i] === undefined ? figure : asBefore(figure, model);
  });
  return withDays(
    withFigures(statement, told),
    told.filter((figure, i) => figure !== figures[i]),
  );
}

/** What else a number with a day may be of. */
const OTHERWISE = [
  'harm',
  'hold',
  'holds',
  'capture',
  'crime',
  'rescue',
  'money',
  'thing',
  'visit',
  'tally',
  'soFar',
  'talks',
  'hope',
  'fiction',
] as const;

const COUNTED = ['countNoun', 'stage', 'release'] as const;

function isLike(figure: Figure, { figures }: Model): boolean {
  return isUnread(figure) && (figure.bare || figures.some(({ category }) => category === figure.category));
}

/** "after 200 on Thursday, in keeping with what was arrived at": a verb further on is of nobody. */
function isOfNobody({ bare, verb, to, from, meaning }: Figure): boolean {
  return bare && verb === 'come' && to === null && from === null && meaning === 'side';
}

/** "500 came home, 200 of them on the 5th and 300 on the 6th". */
function isPartOfDay({ ofThem, row, value }: Figure): boolean {
  return ofThem && row === UNREAD && value !== null;
}

/** A day of its own, right behind it or right before. */
function hasDay(figure: Figure, days: readonly DateMention[], near = BESIDE): boolean {
  return days.some((day) => Math.abs(day.at - figure.at) <= near);
}

/** The day that it shares with the numbers beside it: the nearest. */
function dayOf(figure: Figure, days: readonly DateMention[]): DateMention | undefined {
  let best: DateMention | undefined;
  for (const day of days)
    if (
      Math.abs(day.at - figure.at) <= REACH &&
      (best === undefined || Math.abs(day.at - figure.at) < Math.abs(best.at - figure.at))
    )
      best = day;
  return best;
}

/** "On Saturday it was 13 and 39 as well". */
const REACH = 6;

/** A day beside a number that stands for others is the day of their handing over, whoever said so. */
function withDays(statement: Statement, elided: readonly Figure[]): Statement {
  if (elided.length === 0) return statement;
  const dates = statement.dates.map((date) =>
    date.of === 'speech' && elided.some(({ at }) => Math.abs(date.at - at) <= REACH)
      ? { ...date, of: 'transfer' as const }
      : date,
  );
  return { ...statement, dates };
}

function asBefore(figure: Figure, first: Figure): Figure {
  return changed(figure, {
    meaning: first.meaning,
    verb: first.verb,
    to: figure.to ?? first.to,
    from: figure.from ?? first.from,
    nationality: figure.nationality ?? first.nationality,
    category: figure.bare && figure.category === 'unspecified' ? first.category : figure.category,
    row: first.row,
    cues: first.cues,
  });
}
