// A figure of one of several sides in, the way its people went out: to a side beside the two, or from one to a third.
import type { Figure, Statement } from '../domain/statement.ts';
import { areAdversaries, jailsForeigners, partyKind, takesHostages } from '../gazetteer/index.ts';
import type { Placed } from './placed.ts';
import { type Direction, giverFor, isThirdState, otherOf, type Pair, STANDS_FOR } from './sides.ts';

/** Null where they went between the two, as most do. */
export function thirdWay(
  figure: Figure,
  statement: Statement,
  before: Direction | null,
  pair: Pair | null,
): Direction | null {
  if (pair === null) return null;
  return (
    toThird(figure, statement, pair) ??
    wayHome(figure, pair) ??
    (statement.tags.includes('inReturn') ? backToThird(figure, before, pair) : null)
  );
}

/** "Russia released two Lithuanians and the Norwegian Frode Berg", in a trade with Vilnius: home to his own state; null where two enemies give back whoever fought for the other. */
export function wayHome(
  { nationality, to, from }: Pick<Figure, 'nationality' | 'to' | 'from'>,
  pair: Pair,
): Direction | null {
  if (nationality === null || !(to === null || to === nationality || pair.includes(to))) return null;
  const giver = giverFor(from, pair) ?? jailerOf(pair);
  if (giver === null || !pair.includes(giver)) return null;
  // "The Taliban gave up ten Afghan soldiers", in a trade with Washington: Kabul's then, not theirs.
  const ofRival =
    STANDS_FOR[nationality] === giver && areAdversaries(nationality, giver) && !pair.includes(nationality);
  if (!ofRival && !(isThirdState(nationality, pair) && tradesForeigners(giver, pair))) return null;
  return { to: nationality, from: giver };
}

/** Who of the two jails foreigners, where one of them does. */
function jailerOf(pair: Pair): string | null {
  const [jailer, another] = pair.filter(jailsForeigners);
  return jailer === undefined || another !== undefined ? null : jailer;
}

/** No war gave them into its hands, and nobody says that they were taken for their state's ally. */
function tradesForeigners(giver: string, pair: Pair): boolean {
  if (takesHostages(giver)) return false;
  if (partyKind(giver) === 'group') return jailsForeigners(giver);
  // "Washington gave up a Colombian", in a trade with Caracas: its ally, and no citizen of his own state's.
  return !areAdversaries(...pair) && (jailerOf(pair) ?? giver) === giver;
}

/** "two Lithuanians and a Norwegian": to each state its own; empty where all go one way. */
export function waysHome(figure: Figure, pair: Pair | null): readonly (Direction & { readonly value: number })[] {
  const { nations, value } = figure;
  if (pair === null || nations === undefined || nations.length !== value) return [];
  const counts = new Map<string, number>();
  for (const nation of nations) counts.set(nation, (counts.get(nation) ?? 0) + 1);
  const ways = [...counts].flatMap(([nationality, count]) => {
    const own = { nationality, to: null, from: figure.from };
    const giver = giverFor(figure.from, pair) ?? jailerOf(pair);
    const way =
      pair.includes(nationality) && giver !== null && giver !== nationality
        ? { to: nationality, from: giver }
        : wayHome(own, pair);
    return way === null ? [] : [{ ...way, value: count }];
  });
  return ways.length === counts.size ? ways : [];
}

/** "Poland received three prisoners and Moldova two", in a trade with Minsk: one sentence tells how many each of several got. */
function toThird({ to, from, nationality }: Figure, { figures }: Statement, pair: Pair): Direction | null {
  if (to === null || from !== null || !isThirdState(to, pair) || (nationality !== null && nationality !== to))
    return null;
  const jailer = jailerOf(pair);
  if (jailer === null) return null;
  const shared = figures.some((one) => one.to !== null && one.to !== to && one.from === null && one.meaning === 'side');
  if (!shared) return null;
  return { to, from: jailsForeigners(to) ? otherOf(pair, jailer) : jailer };
}

/** "Rebels freed 48 Iranians, and in return the government let 2,130 men go": to the rebels. */
function backToThird(
  { to, from, nationality, meaning }: Figure,
  before: Direction | null,
  pair: Pair,
): Direction | null {
  if (before === null || from === null || to !== null || nationality !== null || meaning !== 'side') return null;
  const giver = giverFor(from, pair) ?? from;
  if (giver === before.from || giver === before.to || pair.includes(before.from)) return null;
  return { to: before.from, from: giver };
}

/** "48 Iranians were freed … The 48 arrived at a Damascus hotel", "all four are with relatives", "the 48 men": they go where they went before. */
export function toldBefore(
  { definite, bare, value, partOf, persons, nationality, from }: Figure,
  placed: readonly Placed[],
): Direction | null {
  if (definite !== true || value === null || partOf !== null || persons.length > 0) return null;
  if (!bare && (nationality !== null || from !== null)) return null;
  const same = placed.filter((one) => one.value === value && one.category !== 'remains');
  const [first] = same;
  return first !== undefined && same.every(({ direction }) => direction.to === first.direction.to)
    ? first.direction
    : null;
}
