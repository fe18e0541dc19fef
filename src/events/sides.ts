// An article's statements in, its two chief sides out, and who each figure goes to between them.
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import {
  adversariesOf,
  adversaryOf,
  areOfOneCamp,
  campOf,
  leaderAmong,
  partyKind,
  takesHostages,
} from '../gazetteer/index.ts';

export type Pair = readonly [string, string];

/** Weights of what makes a side a side; a mere mention counts little, since mediators and places are mentioned too. */
const WEIGHT = { pair: 2, moved: 3, nationality: 2, captor: 2, acts: 1, named: 0.3, brokers: -4, enemy: 4 } as const;

/** Palestinians freed in a bargain with Hamas are Hamas's side; whoever speaks for Kabul now speaks for the Taliban. */
const STANDS_FOR: Readonly<Record<string, string>> = { PS: 'Hamas', AF: 'Taliban' };

/** Null where the article names fewer than two sides. */
export function chiefSides(statements: readonly Statement[]): Pair | null {
  const [first, ...others] = ranked(statements);
  if (first === undefined) return null;
  // "Russia and Belarus gave up 16": not each other's.
  const second = others.find((id) => !areOfOneCamp(first, id) && !isSameState(first, id)) ?? others[0];
  return second === undefined ? null : [first, second];
}

/** The only side that an article names; null where it names none. */
export function soleSide(statements: readonly Statement[]): string | null {
  return ranked(statements)[0] ?? null;
}

function ranked(statements: readonly Statement[]): readonly string[] {
  const weights = new Map<string, number>();
  const add = (id: string | null, weight: number): void => {
    if (id !== null && partyKind(id) !== 'mediator') weights.set(id, (weights.get(id) ?? 0) + weight);
  };
  const named = new Set(pickAll(statements, ({ parties }) => parties.map((party) => party.id)));
  for (const statement of statements) {
    if (statement.role === 'furniture') continue;
    const transfers = statement.tags.some((tag) => TRANSFER_TAGS.has(tag));
    const brokers = new Set(
      statement.mediators
        .map((mediator) => mediator.id)
        .filter((id) => !facesEnemy(id, statement) && !isAtWar(id, named)),
    );
    if (transfers) {
      for (const [a, b] of statement.pairs) {
        if (brokers.has(a) || brokers.has(b)) continue;
        add(a, WEIGHT.pair);
        add(b, WEIGHT.pair);
      }
      for (const figure of statement.figures) {
        add(figure.to, WEIGHT.moved);
        add(figure.from, WEIGHT.moved);
        add(figure.nationality, WEIGHT.nationality);
      }
    }
    for (const party of statement.parties) {
      if (!brokers.has(party.id))
        add(party.id, party.form === 'captor' ? WEIGHT.captor : transfers ? WEIGHT.acts : WEIGHT.named);
    }
    for (const id of brokers) add(id, WEIGHT.brokers);
  }
  const folded = fold(weights, statements);
  const top = [...folded].sort((a, b) => b[1] - a[1])[0]?.[0];
  const enemies = top === undefined ? [] : adversariesOf(top);
  // Of several enemies that the article names the one of which it says most is meant.
  const enemy = [...folded].filter(([id]) => enemies.includes(id)).sort((a, b) => b[1] - a[1])[0]?.[0];
  return [...folded]
    .map(([id, weight]): [string, number] => [id, id === enemy && weight > 0 ? weight + WEIGHT.enemy : weight])
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id);
}

/** "mediation between the Russian Federation and the Republic of Ukraine": these two are no brokers. */
function facesEnemy(id: string, statement: Statement): boolean {
  const enemies = adversariesOf(id);
  return statement.parties.some((party) => enemies.includes(party.id));
}

/** "the Ukrainians named two brokers", where Russia is the other side: each is the first enemy of the other. */
function isAtWar(id: string, named: ReadonlySet<string>): boolean {
  const enemy = adversaryOf(id);
  return enemy !== null && named.has(enemy) && adversaryOf(enemy) === id;
}

const TRANSFER_TAGS = new Set(['give', 'get', 'come', 'swap', 'exchange', 'release', 'captive']);

/** A people that a group of the same article stands for is that group. */
function fold(weights: ReadonlyMap<string, number>, statements: readonly Statement[]): ReadonlyMap<string, number> {
  const folded = new Map(weights);
  for (const [id, group] of Object.entries(STANDS_FOR)) {
    const weight = folded.get(id);
    const known = folded.get(group);
    if (weight === undefined || known === undefined || faceEachOther(id, group, statements)) continue;
    folded.set(group, known + weight);
    folded.delete(id);
  }
  return withFollowers(folded);
}

/** Who may be the group's enemy as well: "The Afghan government freed 100 men, the Taliban 20". */
const RIVALS: ReadonlySet<string> = new Set(['AF']);

function faceEachOther(id: string, group: string, statements: readonly Statement[]): boolean {
  if (!RIVALS.has(id)) return false;
  const figures = pickAll(statements, (statement) => statement.figures);
  return [id, group].every((side) =>
    figures.some(({ to, from, nationality }) => to === side || from === side || nationality === side),
  );
}

/** Norway and Belarus count for Washington and Moscow where these two trade. */
function withFollowers(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const present = [...weights].filter(([, weight]) => weight > 0).map(([id]) => id);
  const camps = new Map(weights);
  for (const [id, weight] of weights) {
    const leader = leaderAmong(id, present);
    if (leader === null || weight <= 0) continue;
    camps.set(leader, (camps.get(leader) ?? 0) + weight);
    camps.delete(id);
  }
  return camps;
}

/** A state and the one that came after it are one side, by the name that the telling of an exchange gives it. */
const SUCCESSORS: Readonly<Record<string, string>> = { SU: 'RU' };

function isSameState(a: string, b: string): boolean {
  return SUCCESSORS[a] === b || SUCCESSORS[b] === a;
}

/** "Soviet spy Rudolf Abel" in an article on Russia: the pair of this telling is the one of its time. */
export function ofItsTime(pair: Pair, statements: readonly Statement[]): Pair {
  const [state, successor] = Object.entries(SUCCESSORS).find((two) => two.some((id) => pair.includes(id))) ?? [];
  if (state === undefined || successor === undefined) return pair;
  const named = (id: string): number =>
    statements.reduce((sum, { parties }) => sum + parties.filter((party) => party.id === id).length, 0);
  const wanted = named(state) > 0 ? state : named(successor) > 0 ? successor : null;
  const known = pair.find((id) => id === state || id === successor);
  if (wanted === null || known === undefined || known === wanted) return pair;
  return pair[0] === known ? [wanted, pair[1]] : [pair[0], wanted];
}

export function standsFor(id: string | null, pair: Pair | null): string | null {
  if (id === null) return null;
  const state = pair?.find((one) => isSameState(one, id));
  if (state !== undefined && pair?.includes(id) !== true) return state;
  const group = STANDS_FOR[id];
  if (group !== undefined && pair?.includes(group) === true && !pair.includes(id)) return group;
  return pair === null ? id : campOf(id, pair);
}

function otherSide(pair: Pair, id: string): string | null {
  return pair[0] === id ? pair[1] : pair[1] === id ? pair[0] : null;
}

export type Direction = { readonly to: string; readonly from: string };

export type DirectionContext = {
  readonly pair: Pair | null;
  readonly speaker: string | null;
  readonly subject: string | null;
  /** Where the figure before went; "in return" is the other way. */
  readonly before: Direction | null;
  readonly inReturn: boolean;
};

/** Who gets and who gives; null where the article does not tell. */
export function directionOf(figure: Figure, context: DirectionContext): Direction | null {
  const { pair } = context;
  if (pair !== null && isOfJails(figure, pair)) {
    const kept = byCategory(figure, pair);
    if (kept !== null) return between(pair, kept);
  }
  const nationality = standsFor(figure.nationality, pair);
  const to = standsFor(figure.to, pair);
  const from = standsFor(figure.from, pair);
  if (to !== null && from !== null && to !== from) return { to, from };
  if (
    nationality !== null &&
    from !== null &&
    from !== nationality &&
    (pair === null || pair.includes(nationality) || !pair.includes(from))
  )
    return { to: nationality, from };
  if (pair === null) return null;
  if (nationality !== null && to !== null && to !== nationality && pair.includes(nationality) && !pair.includes(to))
    return { to, from: otherSide(pair, nationality) ?? nationality };
  // A giver or receiver of its own: "handed eleven soldiers to Hungary".
  if (to !== null && from !== null && !pair.includes(to) && partyKind(to) !== 'mediator')
    return { to, from: from ?? context.subject ?? pair[0] };
  const receiver =
    nationality !== null && pair.includes(nationality)
      ? nationality
      : to !== null && pair.includes(to)
        ? to
        : from !== null
          ? otherSide(pair, from)
          : null;
  if (receiver !== null) return between(pair, receiver);
  const kept = byCategory(figure, pair);
  if (kept !== null) return between(pair, kept);
  if (context.inReturn && context.before !== null) return { to: context.before.from, from: context.before.to };
  if (context.speaker !== null && pair.includes(context.speaker) && figure.verb !== 'swap')
    return between(pair, context.speaker);
  return null;
}

/** "The Prison Service said that it had released 200 security prisoners": no group that takes hostages has those, whoever "it" is. */
function isOfJails(figure: Figure, pair: Pair): boolean {
  return (
    figure.category === 'prisoner' &&
    figure.nationality === null &&
    figure.from !== null &&
    takesHostages(figure.from) &&
    pair.includes(standsFor(figure.from, pair) ?? '')
  );
}

/** Hostages go home to a state; prisoners of a state go to the group that bargains for them. */
function byCategory(figure: Figure, pair: Pair): string | null {
  const group = pair.find((id) => partyKind(id) === 'group') ?? null;
  if (group === null) return null;
  if (figure.category === 'hostage') return otherSide(pair, group);
  return figure.category === 'prisoner' || figure.jailed === true ? group : null;
}

function between(pair: Pair, to: string): Direction | null {
  const from = otherSide(pair, to);
  return from === null ? null : { to, from };
}
