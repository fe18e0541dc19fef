// Statements in, the same with a state that a group rules read as that group out: "Kabul freed two Americans" in 2025.
import { figureAs } from '../domain/figure.ts';
import type { Figure, PersonMention, Statement } from '../domain/statement.ts';
import { groupMeantBy, RULED_STATES } from '../gazetteer/index.ts';

/** Of its own day each: "In 2020 the Afghan government let 5,000 Taliban go" tells of the state that was then. */
export function ruledThen(statements: readonly Statement[], today: string | null): readonly Statement[] {
  if (!statements.some(namesRuled)) return statements;
  let paragraph = -1;
  let before: string | null = null;
  return statements.map((statement) => {
    const own = statement.dates.find(({ of, span }) => of === 'transfer' && span.start !== null)?.span.start ?? null;
    if (statement.paragraph !== paragraph) before = null;
    paragraph = statement.paragraph;
    before = own ?? before;
    const day = before ?? statement.today ?? today;
    return day === null || !namesRuled(statement) ? statement : asRuled(statement, day);
  });
}

function namesRuled({ parties, figures, persons }: Statement): boolean {
  return (
    parties.some(({ id }) => RULED_STATES.has(id)) ||
    figures.some(({ to, from, nationality }) => [to, from, nationality].some(isRuled)) ||
    persons.some(({ nationality, captor, seizedIn, to }) => [nationality, captor, seizedIn, to].some(isRuled))
  );
}

function isRuled(id: string | null): boolean {
  return id !== null && RULED_STATES.has(id);
}

function asRuled(statement: Statement, day: string): Statement {
  const then = <Id extends string | null>(id: Id): Id | string =>
    id !== null && RULED_STATES.has(id) ? (groupMeantBy(id, day) ?? id) : id;
  return {
    ...statement,
    figures: statement.figures.map((figure) => figureThen(figure, then)),
    persons: statement.persons.map((person) => personThen(person, then)),
    parties: statement.parties.map((party) => ({ ...party, id: then(party.id) })),
    pairs: statement.pairs.flatMap(([a, b]): Statement['pairs'] => (then(a) === then(b) ? [] : [[then(a), then(b)]])),
    mediators: statement.mediators.map((mediator) => ({ ...mediator, id: then(mediator.id) })),
    speaker: then(statement.speaker),
    subject: then(statement.subject),
  };
}

type Then = <Id extends string | null>(id: Id) => Id | string;

/** "The Taliban freed an Afghan": their subject, and nobody of theirs. */
function figureThen(figure: Figure, then: Then): Figure {
  const anew = figureAs(figure);
  anew.to = then(figure.to);
  anew.from = then(figure.from);
  if (then(figure.nationality) !== anew.from) anew.nationality = then(figure.nationality);
  return anew;
}

function personThen(person: PersonMention, then: Then): PersonMention {
  const captor = then(person.captor);
  const nationality = then(person.nationality);
  return {
    ...person,
    captor,
    nationality: nationality === captor ? person.nationality : nationality,
    seizedIn: then(person.seizedIn),
    to: then(person.to),
  };
}
