// An article's statements in, the two chief sides of what it tells out.
import type { Figure, Statement } from '../domain/statement.ts';
import {
  adversariesOf,
  adversaryOf,
  areAdversaries,
  areUneasyNeighbours,
  brokersForOthers,
  campOfTwo,
  isHost,
  jailsForeigners,
  partyKind,
  takesHostages,
} from '../gazetteer/index.ts';
import { isSameState, type Pair } from './sides.ts';
import { type Hearing, holdsOrMisses, movesThem, type Weighed, weighSides } from './weigh-sides.ts';

/** Weights of what makes two sides those of one exchange: no more than the lesser of the two weighs itself. */
const TOGETHER = { enemies: 4, traded: 3, jailer: 1.5, neighbours: 1.5 } as const;

/** An enemy that nobody names is likelier than somebody who is but mentioned. */
const UNDERSTOOD = 0.6;

/** Who is mentioned three times is as sure a partner as any. */
const SURE = 3;

/** Who is less than this is no side by itself where others are mentioned. */
const FIRM = 2;

/** Of so many sides of which most is said two are the chief ones. */
const MOST_SIDES = 10;

type Candidate = { readonly pair: Pair; readonly weight: number };

/** Null where two sides are neither named nor understood. */
export function chiefSides(hearing: Hearing): Pair | null {
  const weighed = weighSides(hearing);
  const top = weighed.slice(0, MOST_SIDES);
  const traded = tradedIn(hearing.statements);
  const present = new Set(top.map(([id]) => id));
  const mayUnderstand = hearing.article == null && hearing.namedOnly !== true;
  let best: Candidate | null = mayUnderstand ? understoodFor(weighed, hearing) : null;
  for (const [at, one] of top.entries()) {
    const [a, weightOfA] = one;
    for (const other of top.slice(at + 1)) {
      const [b, weightOfB] = other;
      const pair = asTwo(a, b, present);
      if (pair === null || (mayUnderstand && heldByOne(one, other, hearing) !== null)) continue;
      const likely = together(a, b) + (traded.has(`${a} ${b}`) ? TOGETHER.traded : 0);
      const weight = weightOfA + weightOfB + likely * Math.min(1, SURE * Math.min(weightOfA, weightOfB));
      if (best === null || weight > best.weight) best = { pair, weight };
    }
  }
  if (best !== null) return withEnemy(best.pair, hearing);
  const [first, second] = weighed;
  return first === undefined || second === undefined ? null : [first[0], second[0]];
}

/** Null where the two are not each other's. */
function asTwo(a: string, b: string, present: ReadonlySet<string>): Pair | null {
  if (isSameState(a, b) || areFellows(a, b, present)) return null;
  // Two bands that fight one state do not hold each other's people.
  if (areBands(a, b) && adversariesOf(a).some((enemy) => present.has(enemy))) return null;
  const camp = campOfTwo(a, b);
  if (camp === null) return [a, b];
  // "16 walked free from Russia and Belarus": together, whoever is the other side.
  const [leader, facing] = camp;
  if (present.has(facing)) return null;
  return jailsForeigners(leader) || partyKind(leader) === 'group' ? [leader, facing] : [a, b];
}

/** "A Frenchman and an American were freed by the jihadists": neither state held the other's. */
function areFellows(a: string, b: string, present: ReadonlySet<string>): boolean {
  if (areAdversaries(a, b) || areUneasyNeighbours(a, b)) return false;
  if (![a, b].every((id) => partyKind(id) === 'state' && !jailsForeigners(id))) return false;
  for (const id of present) if (takesHostages(id)) return true;
  return false;
}

/** Where one side only is named, or all others are but mentioned, its enemy is the other. */
function understoodFor([first, second]: readonly Weighed[], hearing: Hearing): Candidate | null {
  const { day, statements } = hearing;
  if (first === undefined) return null;
  if (second !== undefined && first[1] < FIRM) return heldByOne(first, second, hearing);
  const enemy = traderAmong(statements, first[0]) ?? adversaryOf(first[0], day);
  return enemy === null ? null : { pair: [first[0], enemy], weight: first[1] + UNDERSTOOD };
}

/** "Twenty soldiers came home, Kyiv said. Two Americans had been freed in May": whichever is at war with a state that jails foreigners, it held both. */
function heldByOne(first: Weighed, second: Weighed, { day, statements }: Hearing): Candidate | null {
  const both = [first[0], second[0]] as const;
  if (Math.min(first[1], second[1]) >= FIRM || areAdversaries(...both) || areUneasyNeighbours(...both)) return null;
  if (!both.every((id) => partyKind(id) === 'state' && !jailsForeigners(id))) return null;
  const held = [first, second].flatMap(([side, weight]) => {
    const enemy = adversaryOf(side, day);
    return enemy === null || brokersForOthers(side) ? [] : [{ pair: [side, enemy] as const, weight }];
  });
  const [one, other] = held;
  if (one === undefined || !jailsForeigners(one.pair[1]) || !moveCaptives(statements)) return null;
  return other === undefined || other.pair[1] === one.pair[1] ? one : null;
}

/** "Twenty soldiers came home", and not "two ministries exchanged 40 trainees". */
function moveCaptives(statements: readonly Statement[]): boolean {
  return statements.some(({ figures }) => figures.some((one) => movesThem(one) && one.category !== 'unspecified'));
}

/** "ten Russian agents, arrested in New Jersey": the one state whose towns the article names, where one of the two jails foreigners. */
function traderAmong(statements: readonly Statement[], side: string): string | null {
  let trader: string | null = null;
  for (const { lands } of statements) {
    for (const id of lands) {
      if (id === side || id === trader || isHost(id)) continue;
      if (trader !== null || jailsForeigners(id) === jailsForeigners(side) || areAdversaries(id, side)) return null;
      trader = id;
    }
  }
  return trader;
}

/** "wounded rebels were flown to Panama": where they went is no side where the band has an enemy of its own. */
function withEnemy(pair: Pair, { statements, article, day }: Hearing): Pair {
  const band = pair.find((id) => partyKind(id) === 'group');
  const state = pair.find((id) => partyKind(id) === 'state');
  if (band === undefined || state === undefined || areAdversaries(band, state)) return pair;
  if (article?.includes(state) === true) return pair;
  const enemy = adversaryOf(band, day);
  return enemy === null || holdsOrMisses(state, statements) || actsItself(state, statements) ? pair : [enemy, band];
}

/** Somebody calls it one of two sides, or it gives or gets of its own accord. */
function actsItself(id: string, statements: readonly Statement[]): boolean {
  return statements.some(({ pairs, subject }) => subject === id || pairs.some((pair) => pair.includes(id)));
}

/** "252 men whom El Salvador sent to Caracas in return for ten Americans": whose people are told against each other's, both ways round. */
function tradedIn(statements: readonly Statement[]): ReadonlySet<string> {
  const traded = new Set<string>();
  for (const { figures, opposed } of statements) {
    for (const two of opposed) {
      const [a, b] = two.map((at) => receiverIn(figures, at));
      if (a == null || b == null || a === b) continue;
      traded.add(`${a} ${b}`);
      traded.add(`${b} ${a}`);
    }
  }
  return traded;
}

function receiverIn(figures: readonly Figure[], at: number): string | null {
  const figure = figures.find((one) => one.at === at);
  return figure?.nationality ?? figure?.to ?? null;
}

function areBands(a: string, b: string): boolean {
  return partyKind(a) === 'group' && partyKind(b) === 'group' && !areAdversaries(a, b);
}

function together(a: string, b: string): number {
  if (areAdversaries(a, b)) return TOGETHER.enemies;
  const near = areUneasyNeighbours(a, b) ? TOGETHER.neighbours : 0;
  return near + (jailsForeigners(a) !== jailsForeigners(b) ? TOGETHER.jailer : 0);
}
