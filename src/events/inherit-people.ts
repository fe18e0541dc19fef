// Statements in, statements out: a bare number that tells of another day counts the people of the sentence before, "six Americans … in October seven".
import type { Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';

export function inheritPeople(statements: readonly Statement[]): readonly Statement[] {
  let before: { readonly figure: Figure; readonly statement: Statement } | null = null;
  return statements.map((statement) => {
    if (statement.role !== 'body') return statement;
    const first = statement.figures.find(({ partOf, ofThem }) => partOf === null && !ofThem);
    const known = before;
    before = null;
    const told =
      known !== null &&
      first !== undefined &&
      isElliptic(first, statement) &&
      isOfAnotherDay(statement, known.statement)
        ? ofSamePeople(first, known.figure)
        : first;
    if (told !== undefined && told.nationality !== null && told.meaning === 'side')
      before = { figure: told, statement };
    if (told === first) return statement;
    return withFigures(
      statement,
      statement.figures.map((figure) => (figure === first && told ? told : figure)),
    );
  });
}

/** "Ann Adams walked over into Lithuania … She was one of 14 prisoners released": they went where she did. */
export function inheritWays(statements: readonly Statement[]): readonly Statement[] {
  let before: Statement | null = null;
  return statements.map((statement) => {
    const told = before;
    before = statement.role === 'body' ? statement : before;
    if (told === null || !isOfSomeone(statement) || statement.sentence - told.sentence !== 1) return statement;
    const [one, second] = told.figures.filter(({ meaning }) => meaning === 'side');
    if (one?.persons.length !== 1 || second !== undefined || (one.to ?? one.from) === null) return statement;
    const { to, from } = one;
    const figures = statement.figures.map((figure) => (isOfNoSide(figure) ? changed(figure, { to, from }) : figure));
    return withFigures(statement, figures);
  });
}

function isOfSomeone({ role, tags }: Statement): boolean {
  return role === 'body' && tags.beginWith('someone') && !tags.includesOne(OTHER_WAY);
}

const OTHER_WAY = ['inReturn', 'exchange', 'swap', 'not'] as const;

function isOfNoSide({ meaning, value, verb, to, from, nationality, persons }: Figure): boolean {
  if (meaning !== 'side' || (value ?? 0) < 2 || verb !== 'give' || persons.length > 0) return false;
  return to === null && from === null && nationality === null;
}

/** "seven were exchanged for two nephews": of whom no word says who they are. */
function isElliptic(figure: Figure, { tags }: Statement): boolean {
  const { bare, value, meaning, nationality, to, from, category, echo } = figure;
  if (!bare || echo || value === null || meaning !== 'side' || category !== 'unspecified') return false;
  return nationality === null && to === null && from === null && !tags.includes('inReturn');
}

function isOfAnotherDay(statement: Statement, before: Statement): boolean {
  const day = dayOf(statement);
  return day !== null && statement.paragraph === before.paragraph && dayOf(before) !== null && day !== dayOf(before);
}

function dayOf({ dates }: Statement): string | null {
  return dates.find(({ of }) => of === 'transfer')?.span.start ?? null;
}

function ofSamePeople(figure: Figure, { nationality, category }: Figure): Figure {
  return changed(figure, { nationality, category });
}
