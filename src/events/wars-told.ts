// An article that tells of several wars in, of which two sides each of its paragraphs tells out.
import { groupBy } from '../domain/group-by.ts';
import type { Statement } from '../domain/statement.ts';
import { adversaryOf, areAdversaries } from '../gazetteer/index.ts';
import { chiefSides } from './chief-sides.ts';
import { type Pair, STANDS_FOR } from './sides.ts';

/** By paragraph; empty where the article tells of one war, as most do. */
export type WarsTold = ReadonlyMap<number, Pair>;

const ONE_WAR: WarsTold = new Map();

/** So many parties at most are held against each other. */
const MOST_PARTIES = 24;

/** "In Yerevan 32 came home … In Kyiv 103 did": a paragraph that names no sides goes on with those before it. */
export function warsTold(statements: readonly Statement[]): WarsTold {
  const body = statements.filter(({ role }) => role === 'body');
  if (!mayTellOfSeveral(body)) return ONE_WAR;
  const paragraphs = groupBy(body, ({ paragraph }) => paragraph);
  const own = new Map<number, Pair>();
  for (const [paragraph, told] of paragraphs) {
    const pair = warOf(told);
    if (pair !== null) own.set(paragraph, pair);
  }
  const wars = [...own.values()];
  if (!wars.some((war) => areApart(war, wars[0] ?? war))) return ONE_WAR;
  const by = new Map<number, Pair>();
  let before: Pair | null = null;
  for (const [paragraph, told] of paragraphs) {
    const here: Pair | null = own.get(paragraph) ?? ofNamed(told, wars, before) ?? before;
    if (here !== null) by.set(paragraph, here);
    before = here;
  }
  return by;
}

/** Two enemies of each other, and two more that are none of these. */
function mayTellOfSeveral(statements: readonly Statement[]): boolean {
  const named = [...new Set(statements.flatMap(idsOf))].slice(0, MOST_PARTIES);
  const wars = named.flatMap((a, at) =>
    named.slice(at + 1).flatMap((b): readonly Pair[] => (warOfTwo(a, b) === null ? [] : [[a, b]])),
  );
  return wars.some((war) => wars[0] !== undefined && areApart(war, wars[0]));
}

function idsOf({ parties, figures }: Statement): readonly string[] {
  return [
    ...parties.map(({ id }) => id),
    ...figures.flatMap(({ nationality }) => (nationality === null ? [] : [nationality])),
  ];
}

function warOf(told: readonly Statement[]): Pair | null {
  const sides = chiefSides({ statements: told, day: told[0]?.today ?? null, namedOnly: true });
  return sides === null ? null : warOfTwo(...sides);
}

/** Israel and the Palestinians are Israel and who bargains for these. */
function warOfTwo(a: string, b: string): Pair | null {
  if (areAdversaries(a, b)) return [a, b];
  const [x, y] = [STANDS_FOR[a] ?? a, STANDS_FOR[b] ?? b];
  return (x !== a || y !== b) && areAdversaries(x, y) ? [x, y] : null;
}

function areApart(a: Pair, b: Pair): boolean {
  return !a.some((side) => b.includes(side));
}

/** "110 Russians": the war of which the article told that has them, if it is not that of the paragraph before. */
function ofNamed(told: readonly Statement[], wars: readonly Pair[], before: Pair | null): Pair | null {
  const named = new Set(told.flatMap(idsOf));
  if (before?.some((side) => named.has(side)) === true) return before;
  return wars.find((war) => war.some((side) => named.has(side))) ?? understood(named, told[0]?.today ?? null);
}

/** "105 hostages were freed against 240 Palestinians": where one side only is named, its enemy is the other. */
function understood(named: ReadonlySet<string>, day: string | null): Pair | null {
  const [side, another] = [...named].map((id) => STANDS_FOR[id] ?? id).filter((id) => adversaryOf(id, day) !== null);
  const enemy = side === undefined || another !== undefined ? null : adversaryOf(side, day);
  return side === undefined || enemy === null ? null : [enemy, side];
}
