// Statements in, the same with days that repeat a number out: "on Friday ten were traded for twelve, and on Saturday the same".
import { addDays, daysBetween } from '../domain/days.ts';
import { figureAs } from '../domain/figure.ts';
import type { Cue, DateMention, Figure, Statement } from '../domain/statement.ts';
import { counts } from './moves.ts';

/** The sentence that goes on in this way stands no further behind. */
const NEAR_SENTENCES = 2;
/** "On Saturday it was the same" is all that such a sentence says. */
const OPENING = 3;
/** "on Saturday, Sunday and Monday the same". */
const MOST_DAYS = 4;
/** "on Friday and Saturday the same": the first of the days may stand before the words. */
const BEFORE = 2;
/** Behind each day stand its numbers: more than these no bargain has. */
const ROOM = 5;

type Model = Pick<Statement, 'sentence' | 'figures' | 'opposed'>;

export function repeatDays(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ cues }) => cues.some(isRepeated))) return statements;
  let before: Model | null = null;
  return statements.map((statement) => {
    if (statement.role !== 'body') return statement;
    const cue = statement.cues.find(isRepeated);
    const own = modelOf(statement, cue);
    const model = own ?? (cue !== undefined && cue.at <= OPENING && isNear(before, statement) ? before : null);
    if (own !== null) before = own;
    return cue === undefined || model === null ? statement : repeated(statement, cue, model);
  });
}

function isNear(before: Model | null, { sentence }: Statement): boolean {
  return before !== null && sentence - before.sentence <= NEAR_SENTENCES;
}

function isRepeated({ tag }: Cue): boolean {
  return tag === 'repeated';
}

/** Who is counted before the words for it. */
function modelOf({ sentence, figures, opposed }: Statement, cue: Cue | undefined): Model | null {
  const moved = figures.filter(
    (figure) =>
      counts(figure) && figure.partOf === null && figure.value !== null && (cue === undefined || figure.at < cue.at),
  );
  return moved.length === 0 || moved.length >= ROOM ? null : { sentence, figures: moved, opposed };
}

function repeated(statement: Statement, cue: Cue, model: Model): Statement {
  const date = statement.dates.find(({ at, span }) => at >= cue.at - BEFORE && at < cue.to && span.start !== null);
  if (date === undefined) return statement;
  const days = daysOf(date);
  const told = days.map((day) => ({ day, ...movedTo(model, day) }));
  return {
    ...statement,
    dates: statement.dates.flatMap((one) => (one === date ? days : [one])),
    // "The same numbers were traded on Saturday": what is repeated is told by the days.
    figures: [...statement.figures.filter(({ echo }) => !echo), ...told.flatMap(({ figures }) => figures)],
    opposed: [...statement.opposed, ...told.flatMap(({ opposed }) => opposed)],
  };
}

/** "on Saturday and Sunday the same": on each of them. */
function daysOf(date: DateMention): readonly DateMention[] {
  const { start, end, precision } = date.span;
  const length = precision === 'day' && start !== null && end !== null ? daysBetween(start, end) + 1 : 1;
  if (start === null || length < 2 || length > MOST_DAYS) return [{ ...date, of: 'transfer' }];
  return Array.from({ length }, (_, i) => {
    const day = addDays(start, i);
    return { ...date, of: 'transfer', at: date.at + i * ROOM, span: { start: day, end: day, precision: 'day' } };
  });
}

/** The same numbers behind another day. */
function movedTo({ figures, opposed }: Model, { at, clause }: DateMention): Pick<Statement, 'figures' | 'opposed'> {
  const places = new Map(figures.map((figure, i) => [figure.at, at + 1 + i]));
  const anew = figures.map((figure): Figure => {
    const one = figureAs(figure);
    one.at = places.get(figure.at) ?? at;
    one.clause = clause;
    return one;
  });
  const facing = opposed.flatMap(([a, b]): readonly (readonly [number, number])[] => {
    const [one, other] = [places.get(a), places.get(b)];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  return { figures: anew, opposed: facing };
}
