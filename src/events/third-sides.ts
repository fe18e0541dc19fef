// What is placed in, the same out with whom a third side gave or got: "252 Venezuelans came home from Salvadoran jails for ten Americans".
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { areOfOneCamp, partyKind, takesHostages } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { type Placed, placedAnew } from './placed.ts';
import { isOfPair, isThirdState, otherOf, type Pair, standsFor } from './sides.ts';

/** "Syrian rebels freed 48 Iranians": a band's foreigners go home, where it gives nobody of its enemy's own. */
export function withOwners(pair: Pair | null, placed: readonly Placed[]): readonly Placed[] {
  const band = pair?.find((id) => partyKind(id) === 'group');
  if (pair === null || band === undefined || takesHostages(band)) return placed;
  const given = placed.filter(({ direction, category }) => direction.from === band && category !== 'remains');
  const owners = new Set(
    given.map(({ figure, direction }) => (direction.to === otherOf(pair, band) ? ownerOf(figure, pair) : null)),
  );
  const [owner] = owners;
  if (owner == null || owners.size > 1) return placed;
  return placed.map((one) => (given.includes(one) ? placedAnew(one, { direction: { to: owner, from: band } }) : one));
}

function ownerOf({ nationality, to }: Figure, pair: Pair): string | null {
  return nationality !== null && to === null && partyKind(nationality) === 'state' && !isOfPair(nationality, pair)
    ? nationality
    : null;
}

/** Whoever kept them gave them, whoever bargained: only where nobody says that the other of the two kept any of them. */
export function withKeepers(pair: Pair | null, placed: readonly Placed[], around: Around): readonly Placed[] {
  if (pair === null || pair.some((id) => partyKind(id) !== 'state')) return placed;
  return pair.reduce((all, side) => {
    const keeper = keeperOf(side, pair, all, around);
    return keeper === null ? all : all.map((one) => (isOf(one, side, pair) ? givenBy(keeper, one) : one));
  }, placed);
}

function keeperOf(side: string, pair: Pair, placed: readonly Placed[], { statements, title }: Around): string | null {
  if (!placed.some((one) => isOf(one, side, pair))) return null;
  // "El Salvador sent 252 to Caracas", and elsewhere it is told again without its giver.
  const giver = placed.find(({ direction: { to, from } }) => to === side && isThird(from, pair))?.direction.from;
  if (giver !== undefined) return giver;
  const told = title === null ? statements : [title, ...statements];
  const [keeper, ...others] = pickAll(told, (statement) => keepersIn(statement, side, pair));
  return keeper !== undefined && others.every((one) => one === keeper) && isThird(keeper, pair) ? keeper : null;
}

/** Whose prisons a sentence names right behind people of that side: "252 Venezuelans who had spent four months in a Salvadoran jail". */
function keepersIn({ role, parties }: Statement, side: string, pair: Pair): readonly string[] {
  if (role === 'furniture' || !parties.some(({ form }) => form === 'captor')) return [];
  let people: string | null = null;
  return pickAll(parties, ({ id, form }) => {
    if (form === 'people' || form === 'adjective') people = id;
    const keeper = standsFor(id, pair) ?? id;
    return form === 'captor' && people === side && keeper !== side ? [keeper] : [];
  });
}

/** A state beside the two: Minsk's jails are Moscow's where Moscow is one of them. */
function isThird(id: string, pair: Pair): boolean {
  return isThirdState(id, pair) && !pair.some((one) => areOfOneCamp(id, one));
}

/** People told by number who went to that side from the other of the two. */
function isOf({ direction, figure, category }: Placed, side: string, pair: Pair): boolean {
  return (
    direction.to === side &&
    direction.from === otherOf(pair, side) &&
    figure.persons.length === 0 &&
    category !== 'remains'
  );
}

function givenBy(from: string, one: Placed): Placed {
  return placedAnew(one, { direction: { to: one.direction.to, from } });
}
