// Statements in, the same with those who went as well told as whoever went before them: "Ann Adams, a Dane, was freed. So was her colleague Ben Brown."
import type { PersonMention, Statement } from '../domain/statement.ts';

export function freedToo(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(isAsBefore)) return statements;
  return statements.map((statement, at) => {
    const before = statements[at - 1];
    if (before === undefined || !isAsBefore(statement)) return statement;
    const model = before.persons.find(({ moved }) => moved);
    if (model === undefined || !before.persons.every((one) => isAlike(one, model))) return statement;
    // "Ben Brown was arrested as well": as before, and nobody says that he went.
    const mayStay = !statement.tags.includes('soWas');
    const persons = statement.persons.map((one) => (isUntold(one, model, mayStay) ? along(one, model) : one));
    return persons.every((one, i) => one === statement.persons[i]) ? statement : { ...statement, persons };
  });
}

/** "So was", "was freed as well". */
function isAsBefore({ role, tags, persons }: Statement): boolean {
  return role === 'body' && persons.length > 0 && (tags.includes('soWas') || tags.includes('alsoBehind'));
}

function isAlike({ nationality, captor }: PersonMention, model: PersonMention): boolean {
  return nationality === model.nationality && captor === model.captor;
}

/** Nothing else is said of whose he is or who held him, and he went. */
function isUntold(
  { nationality, captor, to, moved, left }: PersonMention,
  model: PersonMention,
  mayStay: boolean,
): boolean {
  if (left || captor !== null || to !== null || (mayStay && !moved)) return false;
  return nationality === null || nationality === model.nationality;
}

function along(person: PersonMention, { nationality, captor }: PersonMention): PersonMention {
  return { ...person, nationality, captor, moved: true };
}
