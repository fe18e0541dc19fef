// Profiles with their links in, groups that are one exchange each out; the order of arrival plays no part.
import { agglomerate } from './agglomerate.ts';
import { type Group, type Links, linkBetween } from './links.ts';
import type { Profile } from './profile.ts';
import { NEVER, THRESHOLDS } from './weights.ts';

/**
 * First the reports with a day, among themselves; then each recap of a month or year goes to the one group that it fits
 * clearly best; recaps that are left join among themselves. A report without a date stands alone.
 */
export function partition(profiles: readonly Profile[], forced: readonly Group[], links: Links): readonly Group[] {
  const bound = new Set(forced.flat());
  const single = (dating: Profile['dating']) =>
    profiles.flatMap((profile, position) => (profile.dating === dating && !bound.has(position) ? [[position]] : []));
  const datingOf = (group: Group) => {
    const datings = group.map((position) => profiles[position]?.dating);
    return datings.includes('exact') ? 'exact' : datings.includes('vague') ? 'vague' : 'none';
  };
  const seeds = (dating: Profile['dating']) =>
    inBlockOrder([...single(dating), ...forced.filter((group) => datingOf(group) === dating)]);

  const dated = agglomerate(seeds('exact'), links);
  const { grown, left } = placeRecaps(dated, seeds('vague'), links);
  return inBlockOrder([...grown, ...agglomerate(left, links), ...seeds('none')]);
}

type Placed = { readonly grown: readonly Group[]; readonly left: readonly Group[] };

/** Every recap is judged against the dated groups alone, so that recaps don't sway one another. */
function placeRecaps(dated: readonly Group[], recaps: readonly Group[], links: Links): Placed {
  const wishes = recaps
    .map((recap) => ({ recap, home: clearlyBest(recap, dated, links) }))
    .toSorted((a, b) => (b.home?.score ?? NEVER) - (a.home?.score ?? NEVER) || first(a.recap) - first(b.recap));
  const grown = [...dated];
  const left: Group[] = [];
  for (const { recap, home } of wishes) {
    const group = home === null ? undefined : grown[home.index];
    if (home === null || group === undefined || linkBetween(links, recap, group) === NEVER) left.push(recap);
    else grown[home.index] = [...group, ...recap].toSorted((a, b) => a - b);
  }
  return { grown, left: inBlockOrder(left) };
}

function clearlyBest(recap: Group, groups: readonly Group[], links: Links): { index: number; score: number } | null {
  const fits = groups
    .map((group, index) => ({ index, score: linkBetween(links, recap, group) }))
    .filter(({ score }) => score !== NEVER)
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const [best, next] = fits;
  if (best === undefined || best.score < THRESHOLDS.join) return null;
  return next !== undefined && best.score - next.score < THRESHOLDS.margin ? null : best;
}

function inBlockOrder(groups: readonly Group[]): readonly Group[] {
  return groups.toSorted((a, b) => first(a) - first(b));
}

function first(group: Group): number {
  return group[0] ?? 0;
}
