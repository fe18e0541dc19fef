// Statements in, the same with figures told as what a deal promises out, where the article tells a smaller stage beside them.
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';
import { isUnread } from './is-unread.ts';
import { isOfSeveralDays } from './stage-days.ts';

/**
 * "The exchange of 1,000 for 1,000, agreed in Istanbul" is the pledge where "390 each" were handed over today, and the
 * news itself where no other number is told.
 */
export function settlePledges(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(isPledged)) return statements;
  const stages = pickAll(statements, (statement) =>
    statement.role === 'body' && !isRecalled(statement) && !isOfSomeDay(statement)
      ? statement.figures.filter((figure) => moves(figure) && !isPromised(figure, statement))
      : [],
  );
  const uncounted = stages.length === 0 && statements.some(tellsUncounted);
  return statements.map((statement) => {
    if (!isPledged(statement)) return statement;
    const figures = statement.figures.map((figure) =>
      isPledge(figure, statement, stages, uncounted) ? changed(figure, { meaning: 'deal' }) : figure,
    );
    return withFigures(statement, figures);
  });
}

/** "In the last exchange 95 were freed", "In April 2023 almost 900 were freed": no stage of what is agreed now. */
function isRecalled(statement: Statement): boolean {
  return statement.cues.some(({ tag }) => tag === 'recap') || isOfMonthGone(statement);
}

function isOfMonthGone({ dates, today }: Statement): boolean {
  return dates.some(
    ({ of, span }) => of === 'transfer' && span.precision !== 'day' && today !== null && (span.end ?? today) < today,
  );
}

/** "agreed on the return of 48. Twenty-nine are to go to Ukraine and 19 to Russia": what is only planned is a stage where it has its day. */
function isOfSomeDay({ cues, dates }: Statement): boolean {
  return cues.some(({ tag }) => tag === 'planned') && !dates.some(({ of }) => of === 'transfer');
}

function isPledged(statement: Statement): boolean {
  const told = statement.role === 'body' && statement.cues.some((cue) => cue.tag === 'pledge');
  return told && !isOfMonthGone(statement) && !isOfSeveralDays(statement);
}

function isPledge(figure: Figure, statement: Statement, stages: readonly Figure[], uncounted: boolean): boolean {
  if (
    !(moves(figure) || (isOnDeal(statement) && isUnread(figure) && statement.figures.some(moves))) ||
    !isPromised(figure, statement)
  )
    return false;
  return (
    (stages.some((stage) => isStageOf(stage, figure)) || (uncounted && isOnDeal(statement))) &&
    !stages.some(
      (stage) => stage.value === figure.value && (stage.category === 'remains') === (figure.category === 'remains'),
    )
  );
}

/** "handed over a first group", and nobody says how many: a stage all the same. */
function tellsUncounted(statement: Statement): boolean {
  return (
    statement.role === 'body' &&
    !statement.tags.includes('will') &&
    statement.figures.some(({ value, meaning }) => value === null && meaning === 'side')
  );
}

function moves(figure: Figure): boolean {
  if (figure.value === null || figure.partOf !== null) return false;
  return figure.meaning === 'side' || figure.meaning === 'each' || figure.meaning === 'both_sides';
}

/** "Under the plan the government is to give up 706 and the Houthis 181." */
function isOnDeal({ tags }: Statement): boolean {
  return (tags.includes('deal') || tags.includes('agree')) && tags.includes('will');
}

/** What is promised goes on to the end of a sentence on a deal: "are to go free: the Houthis get 706 and release 181". */
function isPromised(figure: Figure, statement: Statement): boolean {
  const onDeal = isOnDeal(statement);
  // "33 are to go free in the first phase, for 1,900": and what is given in return.
  const back = statement.opposed.find((pair) => pair.includes(figure.at)) ?? [];
  return statement.cues.some(
    (cue) =>
      cue.tag === 'pledge' &&
      [figure.at, ...back].some((at) => cue.at <= at && at < (onDeal ? Number.POSITIVE_INFINITY : cue.to)),
  );
}

/** A smaller number of the same sort, living or dead, that changed hands. */
function isStageOf(stage: Figure, whole: Figure): boolean {
  if ((stage.category === 'remains') !== (whole.category === 'remains')) return false;
  // "The Houthis will free 1,200. The government is to let go 1,700": the other half of the same deal.
  if (stage.from !== null && whole.from !== null && stage.from !== whole.from) return false;
  const least = Math.min(whole.value ?? 0, whole.other ?? whole.value ?? 0);
  return stage.value !== null && stage.value > 1 && stage.value < least;
}
