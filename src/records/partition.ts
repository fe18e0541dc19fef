// Units with their links in, groups that are one exchange each out; the order of arrival plays no part.
import { agglomerate } from './agglomerate.ts';
import { type Group, type Links, linkBetween, type Unit } from './links.ts';
import type { Profile } from './profile.ts';
import { NEVER, THRESHOLDS } from './weights.ts';

/**
 * First the reports with a day, among themselves; then each recap of a month or year goes to the one group that it fits
 * clearly best; recaps that are left join among themselves. A report without a date stands alone, unless it is a copy of
 * one that has a date.
 */
export function partition(profiles: readonly Profile[], units: readonly Unit[], links: Links): readonly Group[] {
  const withDating = (dating: Profile['dating']) =>
    units.flatMap((unit, index) => (datingOf(profiles, unit) === dating ? [index] : []));
  const dated = agglomerate(withDating('exact'), links);
  const { grown, left } = place(dated, withDating('vague'), links, betterHalf);
  const known = [...grown, ...agglomerate(left, links)];
  const copies = place(known, withDating('none'), links, oneTextBetween);
  const undated = copies.left.map((unit) => [unit]);
  return [...copies.grown, ...undated].toSorted((a, b) => first(a) - first(b));
}

/** The best that its reports offer. */
function datingOf(profiles: readonly Profile[], unit: Unit): Profile['dating'] {
  const datings = unit.map((position) => profiles[position]?.dating);
  return datings.includes('exact') ? 'exact' : datings.includes('vague') ? 'vague' : 'none';
}

/** How well two groups fit. */
type Fit = (links: Links, a: Group, b: Group) => number;

/**
 * Of a recap and the reports of one exchange: one of these that was read wrongly must not keep out what the others bear out.
 * Only pairs that both say how many are counted, where there are such pairs.
 */
const betterHalf: Fit = (links, a, b) => {
  if (linkBetween(links, a, b) === NEVER) return NEVER;
  const pairs = a.flatMap((one) => b.flatMap((other) => links[one]?.get(other) ?? []));
  const spoke = pairs.filter(({ countsSpoke }) => countsSpoke);
  const scores = (spoke.length > 0 ? spoke : pairs).map(({ score }) => score).toSorted((one, other) => other - one);
  const half = scores.slice(0, Math.ceil(scores.length / 2));
  return half.reduce((sum, score) => sum + score, 0) / Math.max(1, half.length);
};

/** That of the copies among them; NEVER where there are none, or where two of their reports can't be of one exchange. */
const oneTextBetween: Fit = (links, a, b) => {
  if (linkBetween(links, a, b) === NEVER) return NEVER;
  const scores = a.flatMap((one) => b.map((other) => links[one]?.get(other)));
  return Math.max(NEVER, ...scores.flatMap((pair) => (pair?.oneText === true ? [pair.score] : [])));
};

type Placed = { readonly grown: readonly Group[]; readonly left: readonly number[] };

/** Every recap is judged against the dated groups alone, so that recaps don't sway one another. */
function place(dated: readonly Group[], recaps: readonly number[], links: Links, likeness: Fit): Placed {
  const wishes = recaps
    .map((recap) => ({ recap, home: clearlyBest(recap, dated, links, likeness) }))
    .toSorted((a, b) => (b.home?.score ?? NEVER) - (a.home?.score ?? NEVER) || a.recap - b.recap);
  const grown = [...dated];
  const left: number[] = [];
  for (const { recap, home } of wishes) {
    const group = home === null ? undefined : grown[home.index];
    // Two recaps of one article are two exchanges: the better fit has gone in already.
    if (home === null || group === undefined || linkBetween(links, [recap], group) === NEVER) left.push(recap);
    else grown[home.index] = [...group, recap].toSorted((a, b) => a - b);
  }
  return { grown, left: left.toSorted((a, b) => a - b) };
}

function clearlyBest(
  recap: number,
  groups: readonly Group[],
  links: Links,
  likeness: Fit,
): { readonly index: number; readonly score: number } | null {
  const fits = groups
    .map((group, index) => ({ index, score: likeness(links, [recap], group) }))
    .filter(({ score }) => score !== NEVER)
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const [best, next] = fits;
  if (best === undefined || best.score < THRESHOLDS.join) return null;
  return next !== undefined && best.score - next.score < THRESHOLDS.margin ? null : best;
}

function first(group: Group): number {
  return group[0] ?? 0;
}
