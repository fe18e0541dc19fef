// Statements in, the same with what is agreed for a day told as the plan that it is out: "agreed to exchange 500 each on Thursday".
import { daysBetween } from '../domain/days.ts';
import { itemAt } from '../domain/item-at.ts';
import type { DateMention, Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';
import { counts } from './moves.ts';

/** A number for a day that is still to come is of that exchange, where the article tells of no stage of it. */
export function settlePlans(statements: readonly Statement[]): readonly Statement[] {
  const giver = onlyGiver(statements);
  const dated = statements.filter(
    (one, at) => isDated(one) || goesOnPlan(one, itemAt(statements, at - 1)) || isOtherHalf(one, giver),
  );
  if (dated.length === 0) return statements;
  const hasBegun = statements.some(({ cues }) => cues.some(({ tag }) => tag === 'begun'));
  const stages = statements.some(
    ({ figures, cues, dates, today }) =>
      figures.some(counts) &&
      (dates.some((date) => date.of === 'transfer' && isNear(date, today)) ||
        // "They began an exchange on Friday. Each side freed 390".
        (hasBegun && !cues.some(({ tag }) => tag === 'planned'))),
  );
  if (stages) return statements;
  return statements.map((statement) =>
    dated.includes(statement)
      ? withFigures(
          statement,
          statement.figures.map((figure) => planned(figure, statement)),
        )
      : statement,
  );
}

/** Who alone is to free somebody, where nobody has been freed yet; null where there is none, or both are. */
function onlyGiver(statements: readonly Statement[]): string | null {
  let giver: string | null = null;
  for (const { role, figures, cues } of statements) {
    if (role !== 'body') continue;
    for (const figure of figures) {
      if (!counts(figure)) continue;
      if (figure.from === null || (giver !== null && giver !== figure.from)) return null;
      if (!cues.some(({ tag }) => tag === 'planned')) return null;
      giver = figure.from;
    }
  }
  return giver;
}

/** "Under the deal Hamas has 72 hours to release 20 hostages", where Israel will set 1,950 free. */
function isOtherHalf({ role, figures }: Statement, giver: string | null): boolean {
  return (
    giver !== null &&
    role === 'body' &&
    figures.some((one) => isPromise(one) && one.from !== null && one.from !== giver)
  );
}

function isPromise({ meaning, category }: Figure): boolean {
  return meaning === 'deal' && category !== 'remains';
}

/** A promise, and the day on which it is to be kept. */
function isDated(statement: Statement): boolean {
  return statement.role === 'body' && statement.figures.some(isPromise) && isPlanAhead(statement);
}

/** "An exchange is being prepared for Thursday. It is expected to cover 84 people on each side". */
function goesOnPlan(statement: Statement, before: Statement | undefined): boolean {
  if (before === undefined || !statement.tags.beginWith('they') || !statement.tags.includes('each')) return false;
  return (
    before.role === 'body' &&
    statement.paragraph === before.paragraph &&
    before.figures.length === 0 &&
    statement.figures.some(isPromise) &&
    isPlanAhead(before)
  );
}

function isPlanAhead({ cues, dates, today }: Statement): boolean {
  return (
    cues.some(({ tag }) => tag === 'planned') && dates.some((date) => date.of === 'transfer' && isAhead(date, today))
  );
}

function isAhead({ ahead }: DateMention, today: string | null): boolean {
  if (today === null || ahead.precision !== 'day' || ahead.start === null) return false;
  const days = daysBetween(today, ahead.start);
  return days >= 0 && days <= NEAR;
}

/** Of the last days. */
function isNear({ span }: DateMention, today: string | null): boolean {
  if (today === null || span.precision !== 'day' || span.start === null) return false;
  const days = daysBetween(span.start, today);
  return days >= 0 && days <= NEAR;
}

/** Nobody fixes the day of an exchange longer before. */
const NEAR = 7;

function planned(figure: Figure, { figures }: Statement): Figure {
  if (figure.meaning !== 'deal' || figure.category === 'remains') return figure;
  const { value, nationality, to, from } = figure;
  // "314, 157 from each side": the sum.
  if (figures.some((other) => other !== figure && other.value !== null && other.value * 2 === value)) return figure;
  const ofOneSide = nationality !== null || to !== null || from !== null;
  return changed(figure, { meaning: ofOneSide ? 'side' : 'each' });
}
