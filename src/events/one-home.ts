// Statements in, the same with one home for whoever is of two states out: "the British-Australian academic" is Canberra's where the article speaks of Canberra.
import type { Figure, PartyMention, PersonMention, Statement } from '../domain/statement.ts';
import { jailsForeigners } from '../gazetteer/index.ts';
import { changed, withFigures } from './changed.ts';

type Told = { readonly statements: readonly Statement[]; readonly title: Statement | null };

export function oneHome(statements: readonly Statement[], title: Statement | null): Told {
  if (!statements.some(({ persons }) => persons.some(isOfTwo))) return { statements, title };
  const duals = dualsOf(statements);
  const named = namedAlone(title === null ? statements : [title, ...statements]);
  const homes = new Map([...duals].map(([name, dual]) => [name, homeOf(dual, named)]));
  return {
    statements: statements.map((statement) => atHome(statement, homes)),
    title: title === null ? null : atHome(title, homes),
  };
}

function isOfTwo({ second }: PersonMention): boolean {
  return second !== null;
}

/** Somebody of two states, and all who are said to have held him. */
type Dual = { readonly first: string; readonly second: string; readonly captors: Set<string> };

function dualsOf(statements: readonly Statement[]): ReadonlyMap<string, Dual> {
  const duals = new Map<string, Dual>();
  for (const { persons } of statements) {
    for (const { name, nationality: first, second, captor } of persons) {
      if (first === null || second === null) continue;
      const dual = duals.get(name) ?? { first, second, captors: new Set() };
      duals.set(name, dual);
      if (captor !== null) dual.captors.add(captor);
    }
  }
  return duals;
}

/** The sides that the article names, elsewhere than in such a pair of adjectives. */
function namedAlone(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { parties } of statements)
    for (const one of parties)
      if (!parties.some((other) => areHyphened(one, other))) named.set(one.id, (named.get(one.id) ?? 0) + 1);
  return named;
}

function areHyphened(one: PartyMention, other: PartyMention): boolean {
  return Math.abs(one.at - other.at) === 2 && one.form === 'adjective' && other.form === 'adjective';
}

/** Not the state that held him, nor one that jails foreigners, unless that alone is spoken of; of two others the one that is spoken of more, or is told last. */
function homeOf({ first, second, captors }: Dual, named: ReadonlyMap<string, number>): string {
  if (captors.has(first) !== captors.has(second)) return captors.has(first) ? second : first;
  const [one, other] = [named.get(first) ?? 0, named.get(second) ?? 0];
  if (jailsForeigners(first) !== jailsForeigners(second)) {
    const [jailer, home] = jailsForeigners(first) ? [first, second] : [second, first];
    return !named.has(home) && named.has(jailer) ? jailer : home;
  }
  return one > other ? first : second;
}

function atHome(statement: Statement, homes: ReadonlyMap<string, string>): Statement {
  const told = withFigures(
    statement,
    statement.figures.map((figure) => figureAtHome(figure, homes)),
  );
  if (!statement.persons.some(isOfTwo)) return told;
  const persons = statement.persons.map((one) => ({ ...one, nationality: homes.get(one.name) ?? one.nationality }));
  return { ...told, persons };
}

function figureAtHome(figure: Figure, homes: ReadonlyMap<string, string>): Figure {
  const home = homes.get(figure.persons[0] ?? '');
  return home === undefined || figure.nationality === null || figure.nationality === home
    ? figure
    : changed(figure, { nationality: home });
}
