// Statements in, the same with the sum of the days of an exchange told as what it is out: "freed 500 each: 300 on Friday after 200 on Thursday".
import { daysBetween } from '../domain/days.ts';
import { pickAll } from '../domain/pick.ts';
import type { Cue, Figure, Statement } from '../domain/statement.ts';
import { changed, withCues, withFigures } from './changed.ts';
import { isOfSeveralDays } from './stage-days.ts';

/**
 * A number for each side that is the sum of those of two or three days is the whole bargain's, and of none of its days; so
 * is that of an exchange that has begun.
 */
export function settleStages(statements: readonly Statement[]): readonly Statement[] {
  const sums = sumsOf(pickAll(statements, stagesOf).slice(0, MOST_STAGES));
  const whole = wholeOfStages(statements);
  if (sums.size === 0 && whole === null) return statements;
  const asWhole = (figure: Figure, statement: Statement): Figure => {
    if (!isEach(figure)) return figure;
    if (figure.value === whole) return changed(figure, { meaning: 'deal' });
    return sums.has(figure.value ?? 0) ? changed(figure, { meaning: meaningOf(statement) }) : figure;
  };
  return statements.map((statement, at) => {
    if (statement.role !== 'body') return statement;
    // "Between Friday and Sunday they carried out a swap. Each freed 1,000": of the days that are told as one.
    if (whole === null && [statement, statements[at - 1]].some((one) => one !== undefined && isOfSeveralDays(one)))
      return statement;
    const told = withFigures(
      statement,
      statement.figures.map((figure) => asWhole(figure, statement)),
    );
    return whole === null ? told : asLastStage(told);
  });
}

/**
 * "began an exchange of 1,000 each … In the first stage 270 soldiers and 120 civilians were freed by each", "began a 1,000-for-1,000 swap,
 * freeing 390 each", "completed an exchange of 1,000 each. In the last stage 303 went home on either side": all that the days bring
 * together; null where none is told so.
 */
function wholeOfStages(statements: readonly Statement[]): number | null {
  const at = statements.findIndex(
    ({ role, cues, tags, figures }) => role === 'body' && figures.some(isEach) && tellsWhole(cues, tags),
  );
  const here = statements[at];
  if (here === undefined || isOfSeveralDays(here)) return null;
  const values = here.figures.filter(isEach).map(({ value }) => value ?? 0);
  const whole = Math.max(...values);
  const begun = here.cues.some(({ tag }) => tag === 'begun');
  if (begun && values.some((value) => value * MOST_OF_WHOLE < whole)) return whole;
  const stage = statements.slice(at + 1).find(({ tags, figures }) => tags.includes('stage') && figures.some(isMoved));
  const moved = stage?.figures.filter(isMoved) ?? [];
  const isStage = moved.every((one) => (one.value ?? 0) < whole && (begun || isEach(one)));
  return moved.length > 0 && isStage ? whole : null;
}

function tellsWhole(cues: readonly Cue[], tags: Statement['tags']): boolean {
  return cues.some(({ tag }) => tag === 'begun' || (tag === 'event' && tags.includes('exchange')));
}

/** "In the last stage": of what is told of, not of one before it. */
function asLastStage(statement: Statement): Statement {
  const { cues, dates, tags } = statement;
  if (dates.length > 0 || !tags.includes('stage') || !cues.some(isRecap)) return statement;
  return withCues(
    statement,
    cues.filter((cue) => !isRecap(cue)),
  );
}

function isRecap({ tag }: Cue): boolean {
  return tag === 'recap';
}

/** "started on Friday with 390 a side and went on on Saturday with 307": a stage is less than half of the whole. */
const MOST_OF_WHOLE = 2;

function isMoved({ meaning, value, category }: Figure): boolean {
  return (meaning === 'each' || meaning === 'side') && value !== null && category !== 'remains';
}

/** "agreed to free 500 each"; "in March 500 went home on either side". */
function meaningOf({ tags }: Statement): 'deal' | 'cumulative' {
  return tags.includes('deal') || tags.includes('agree') ? 'deal' : 'cumulative';
}

const MOST_STAGES = 12;

type Stage = { readonly value: number; readonly day: string };

/** Each number with the day that stands nearest to it; "270 soldiers and 120 civilians" are told together. */
function stagesOf({ role, figures, dates }: Statement): readonly Stage[] {
  if (role !== 'body' || dates.length === 0) return [];
  const days = dates.filter(({ of, span }) => of === 'transfer' && span.precision === 'day' && span.start === span.end);
  const stages: (Stage & { readonly list: number | null })[] = [];
  for (const figure of figures) {
    if (!isEach(figure) || figure.value === null) continue;
    const farness = ({ at, clause }: Statement['dates'][number]): number =>
      Math.abs(at - figure.at) + (at < figure.at ? BEFORE : 0) + (clause === figure.clause ? 0 : CLAUSE);
    const [nearest] = days.toSorted((a, b) => farness(a) - farness(b));
    const day = nearest?.span.start;
    if (day == null) continue;
    const { value, list } = figure;
    const last = stages.at(-1);
    const listed = list !== null && last?.list === list && last.day === day;
    stages.push({ value: listed ? last.value + value : value, day, list });
  }
  return stages.filter(
    ({ list }, at) => list === null || (stages[at - 1]?.list === list && stages[at + 1]?.list !== list),
  );
}

/** "200 on the 5th and 300 on the 6th": a day before a number is further from it than one behind. */
const BEFORE = 1.5;
/** What another clause counts for. */
const CLAUSE = 20;

function isEach({ meaning, value, category, partOf }: Figure): boolean {
  return meaning === 'each' && value !== null && category !== 'remains' && partOf === null;
}

/** Of stages on neighbouring days. */
function sumsOf(stages: readonly Stage[]): ReadonlySet<number> {
  const sums = new Set<number>();
  stages.forEach((a, i) => {
    stages.slice(i + 1).forEach((b, j) => {
      if (!areNeighbours(a, b)) return;
      sums.add(a.value + b.value);
      for (const c of stages.slice(i + j + 2))
        if (areNeighbours(a, c) && areNeighbours(b, c)) sums.add(a.value + b.value + c.value);
    });
  });
  return sums;
}

function areNeighbours(a: Stage, b: Stage): boolean {
  const days = Math.abs(daysBetween(a.day, b.day));
  return days > 0 && days <= NEIGHBOURS;
}

const NEIGHBOURS = 3;
