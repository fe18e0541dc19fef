// Units in, groups of them out: the two groups that fit best are joined first, until none fit well enough.
import { addTallies, average, type Group, type Links, type Tally, tallyOf } from './links.ts';
import { NEVER, THRESHOLDS } from './weights.ts';

type Neighbour = { readonly group: number; readonly score: number };

/** Average link; a pair that can never be one keeps two groups apart. Equal fits go by the block's order. */
export function agglomerate(units: readonly number[], links: Links): readonly Group[] {
  const groups = new Map<number, Group>(units.map((unit, position) => [position, [unit]]));
  const tallies = seedTallies(units, links);
  const best = new Map(units.map((_, position) => [position, nearest(tallies, position)]));
  for (let next = bestPair(best); next !== null; next = bestPair(best)) {
    const { kept, gone } = next;
    groups.set(
      kept,
      [...(groups.get(kept) ?? []), ...(groups.get(gone) ?? [])].toSorted((a, b) => a - b),
    );
    groups.delete(gone);
    const touched = joinTallies(tallies, kept, gone);
    best.delete(gone);
    best.set(kept, nearest(tallies, kept));
    for (const other of touched) best.set(other, stillNearest(tallies, other, best.get(other) ?? null, next));
  }
  return [...groups.values()];
}

type Tallies = Map<number, Map<number, Tally>>;

function seedTallies(units: readonly number[], links: Links): Tallies {
  const position = new Map(units.map((unit, at) => [unit, at]));
  return new Map(
    units.map((unit, at) => {
      const tallies = new Map<number, Tally>();
      for (const [other, pair] of links[unit] ?? []) {
        const otherAt = position.get(other);
        if (otherAt !== undefined) tallies.set(otherAt, tallyOf(pair));
      }
      return [at, tallies];
    }),
  );
}

/** Returns the groups whose nearest neighbour may have changed. */
function joinTallies(tallies: Tallies, kept: number, gone: number): ReadonlySet<number> {
  const [ofKept, ofGone] = [tallies.get(kept), tallies.get(gone)];
  const touched = new Set([...(ofKept?.keys() ?? []), ...(ofGone?.keys() ?? [])]);
  touched.delete(kept);
  touched.delete(gone);
  for (const other of touched) {
    const [one, two] = [ofKept?.get(other), ofGone?.get(other)];
    const sum = one === undefined || two === undefined ? null : addTallies(one, two);
    tallies.get(other)?.delete(gone);
    if (sum === null) {
      ofKept?.delete(other);
      tallies.get(other)?.delete(kept);
    } else {
      ofKept?.set(other, sum);
      tallies.get(other)?.set(kept, sum);
    }
  }
  ofKept?.delete(gone);
  tallies.delete(gone);
  return touched;
}

function nearest(tallies: Tallies, position: number): Neighbour | null {
  let found: Neighbour | null = null;
  for (const [group, sum] of tallies.get(position) ?? []) {
    const score = average(sum);
    if (found === null || score > found.score || (score === found.score && group < found.group)) {
      found = { group, score };
    }
  }
  return found;
}

/** As `nearest`, without looking at every neighbour again where the join can't have changed which is nearest. */
function stillNearest(
  tallies: Tallies,
  position: number,
  before: Neighbour | null,
  { kept, gone }: { readonly kept: number; readonly gone: number },
): Neighbour | null {
  const joined = tallies.get(position)?.get(kept);
  const score = joined === undefined ? NEVER : average(joined);
  if (before === null) return nearest(tallies, position);
  if (score > before.score) return { group: kept, score };
  if (before.group !== kept && before.group !== gone) {
    return score === before.score && kept < before.group ? { group: kept, score } : before;
  }
  return score === before.score ? { group: kept, score } : nearest(tallies, position);
}

function bestPair(best: ReadonlyMap<number, Neighbour | null>): { kept: number; gone: number } | null {
  let found: { kept: number; gone: number; score: number } | null = null;
  for (const [position, neighbour] of best) {
    if (neighbour === null || neighbour.score < THRESHOLDS.join) continue;
    const [kept, gone] = [Math.min(position, neighbour.group), Math.max(position, neighbour.group)];
    const { score } = neighbour;
    const earlier = found !== null && (kept < found.kept || (kept === found.kept && gone < found.gone));
    if (found === null || score > found.score || (score === found.score && earlier)) found = { kept, gone, score };
  }
  return found;
}
