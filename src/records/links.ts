// Units in, every two that may be one exchange out, with their points; those that never can are absent.
import { isVoiceOfList } from '../domain/list.ts';
import { type Days, daysBetween } from './calendar.ts';
import { NEAR_DAYS, NEWS_DAYS } from './compare/date.ts';
import { compare } from './compare/index.ts';
import type { Profile } from './profile.ts';
import { NEVER, WEIGHTS } from './weights.ts';

/** The positions of events that are not to be parted: one event, or those that a reviewer merged. Ascending. */
export type Unit = readonly number[];

/** Which units are one exchange, ascending. */
export type Group = readonly number[];

/** `oneText`: the two articles repeat one another. */
export type Pair = { readonly score: number; readonly countsSpoke: boolean; readonly oneText: boolean };

export type Links = readonly ReadonlyMap<number, Pair>[];

type Barred = (a: number, b: number) => boolean;

export function linksOf(profiles: readonly Profile[], units: readonly Unit[], barred: Barred): Links {
  const judge = rememberingJudge(profiles, barred);
  const links = units.map(() => new Map<number, Pair>());
  units.forEach((one, a) => {
    for (let b = a + 1; b < units.length; b++) {
      const pair = pairOf(judge, one, units[b] ?? []);
      if (pair === 'barred' || pair === null) continue;
      links[a]?.set(b, pair);
      links[b]?.set(a, pair);
    }
  });
  return links;
}

/** Without the links between units that reviewers judged as they stand: such a join is proposed, never made. */
export function joinable(links: Links, settled: ReadonlySet<number>): Links {
  if (settled.size < 2) return links;
  return links.map((row, unit) =>
    settled.has(unit) ? new Map([...row].filter(([other]) => !settled.has(other))) : row,
  );
}

type Judge = (a: number, b: number) => Pair | 'barred' | null;

/** Reports that a reviewer merged may differ as they like: what fits one of them fits all, but for what is barred. */
function pairOf(judge: Judge, one: Unit, other: Unit): ReturnType<Judge> {
  let best: Pair | null = null;
  for (const a of one) {
    for (const b of other) {
      const pair = judge(a, b);
      if (pair === 'barred') return pair;
      if (pair !== null && pair.score > (best?.score ?? NEVER)) best = pair;
    }
  }
  return best;
}

/** Five hundred reports of one exchange say a few dozen different things; each two of these are compared once. */
function rememberingJudge(profiles: readonly Profile[], barred: Barred): Judge {
  const sayings = new Map<string, number>();
  for (const { says } of profiles) if (!sayings.has(says)) sayings.set(says, sayings.size);
  const sayingOf = profiles.map(({ says }) => sayings.get(says) ?? 0);
  const known = new Map<number, Pair | null>();
  return (a, b) => {
    const [one, other] = [profiles[a], profiles[b]];
    if (one === undefined || other === undefined) return null;
    if (one.told.articleId === other.told.articleId || barred(a, b)) return 'barred';
    const isCopy = one.told.text === other.told.text && !isVoiceOfList(one.told.text);
    // Most pairs of a block are weeks apart; this spares them the rest.
    if (!isCopy && areFarApart(one, other)) return null;
    const key = (sayingOf[a] ?? 0) * sayings.size + (sayingOf[b] ?? 0);
    const before = known.get(key);
    if (before !== undefined) return isCopy ? asCopies(before) : before;
    const { score, countsSpoke } = compare(one, other);
    const pair = score === NEVER ? null : { score, countsSpoke, oneText: false };
    known.set(key, pair);
    return isCopy ? asCopies(pair) : pair;
  };
}

/** One text tells of one thing once: what the copies say alike is the same. */
function asCopies(pair: Pair | null): Pair | null {
  return pair === null ? null : { ...pair, score: pair.score + WEIGHTS.text.same, oneText: true };
}

/** A report without a date tells of what was news when it was printed; of one without either, nobody knows what it is near. */
function areFarApart(a: Profile, b: Profile): boolean {
  const [one, other] = [aboutDays(a), aboutDays(b)];
  const near = a.days === null || b.days === null ? NEWS_DAYS : NEAR_DAYS;
  return one === null || other === null || daysBetween(one, other) > near;
}

function aboutDays({ days, printed }: Profile): Days | null {
  return days ?? (printed === null ? null : { from: printed, to: printed });
}

/** The points between two groups, ready to be added to those of other groups. */
export type Tally = { readonly spoke: Sum; readonly all: Sum };
type Sum = { readonly points: number; readonly pairs: number };

export function tallyOf({ score, countsSpoke }: Pair): Tally {
  const told = { points: score, pairs: 1 };
  return { spoke: countsSpoke ? told : NOTHING, all: told };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { spoke: addSums(a.spoke, b.spoke), all: addSums(a.all, b.all) };
}

/**
 * The average over the pairs that both say how many, where there are such pairs: reports without figures fit
 * everything of their day, and must not vote 49 for 49 and 103 for 103 together.
 */
export function average({ spoke, all }: Tally): number {
  return spoke.pairs > 0 ? spoke.points / spoke.pairs : all.points / Math.max(1, all.pairs);
}

/** How well two groups fit as one; NEVER where two of their units never can. */
export function linkBetween(links: Links, a: Group, b: Group): number {
  let sum = NO_TALLY;
  for (const one of a) {
    for (const other of b) {
      const pair = links[one]?.get(other);
      if (pair === undefined) return NEVER;
      sum = addTallies(sum, tallyOf(pair));
    }
  }
  return average(sum);
}

/** The two units that speak most for two groups being one, the first group's first; equal pairs go by the block's order. */
export function bestPair(links: Links, a: Group, b: Group): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let score = NEVER;
  for (const one of a) {
    for (const other of b) {
      const pair = links[one]?.get(other);
      if (pair === undefined || pair.score <= score) continue;
      best = [one, other];
      score = pair.score;
    }
  }
  return best;
}

const NOTHING: Sum = { points: 0, pairs: 0 };
const NO_TALLY: Tally = { spoke: NOTHING, all: NOTHING };

function addSums(a: Sum, b: Sum): Sum {
  return b.pairs === 0 ? a : { points: a.points + b.points, pairs: a.pairs + b.pairs };
}
