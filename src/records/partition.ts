// Units with their links in, groups that are one exchange each out; the order of arrival plays no part.
import { agglomerate } from './agglomerate.ts';
import { consensusFit, type Fit, oneTextFit, undatedFit } from './fits.ts';
import { type Group, type Links, linkBetween, type Unit } from './links.ts';
import type { Profile } from './profile.ts';
import { NEVER, THRESHOLDS } from './weights.ts';

/**
 * First the reports with a day, among themselves; of these what is left alone goes to the one group whose reports, taken
 * together, bear it out; then each recap of a month or year does so; recaps that are left join among themselves. A report
 * without a date joins a copy of its text, or the one exchange of the weeks before it that it can mean; else it stands alone.
 */
export function partition(profiles: readonly Profile[], units: readonly Unit[], links: Links): readonly Group[] {
  const withDating = (dating: Profile['dating']) =>
    units.flatMap((unit, index) => (datingOf(profiles, unit) === dating ? [index] : []));
  const agreed = consensusFit(profiles, units);
  const dated = withStrays(agglomerate(withDating('exact'), links), links, agreed);
  const { grown, left } = place(dated, withDating('vague'), links, agreed, byMargin);
  const known = [...grown, ...agglomerate(left, links)].toSorted(byFirst);
  const copies = place(known, withDating('none'), links, oneTextFit, byMargin);
  const undated = place(copies.grown, copies.left, links, undatedFit(profiles, units), isOnlyOne);
  return [...undated.grown, ...undated.left.map((unit) => [unit])].toSorted(byFirst);
}

/** The best that its reports offer. */
function datingOf(profiles: readonly Profile[], unit: Unit): Profile['dating'] {
  const datings = unit.map((position) => profiles[position]?.dating);
  return datings.includes('exact') ? 'exact' : datings.includes('vague') ? 'vague' : 'none';
}

/** A report of several that differ fits their average badly, and what they agree on well. */
function withStrays(groups: readonly Group[], links: Links, likeness: Fit): readonly Group[] {
  const several = groups.filter((group) => group.length > 1);
  const alone = groups.flatMap((group) => (group.length === 1 ? group : []));
  const { grown, left } = place(several, alone, links, likeness, byMargin);
  return [...grown, ...left.map((unit) => [unit])].toSorted(byFirst);
}

type Placed = { readonly grown: readonly Group[]; readonly left: readonly number[] };

/** Is the best fit so much better than the next that no other group can be meant? */
type IsClear = (best: number, next: number) => boolean;

const byMargin: IsClear = (best, next) => best - next >= THRESHOLDS.margin;
const isOnlyOne: IsClear = (_, next) => next < THRESHOLDS.propose;

/** Every report is judged against the groups as they were, so that those that are placed don't sway one another. */
function place(
  groups: readonly Group[],
  reports: readonly number[],
  links: Links,
  likeness: Fit,
  isClear: IsClear,
): Placed {
  const wishes = reports
    .map((report) => ({ report, home: clearlyBest(report, groups, links, likeness, isClear) }))
    .toSorted((a, b) => (b.home?.score ?? NEVER) - (a.home?.score ?? NEVER) || a.report - b.report);
  const grown = [...groups];
  const left: number[] = [];
  for (const { report, home } of wishes) {
    const group = home === null ? undefined : grown[home.index];
    // Two recaps of one article are two exchanges: the better fit has gone in already.
    if (home === null || group === undefined || linkBetween(links, [report], group) === NEVER) left.push(report);
    else grown[home.index] = [...group, report].toSorted((a, b) => a - b);
  }
  return { grown, left: left.toSorted((a, b) => a - b) };
}

function clearlyBest(
  report: number,
  groups: readonly Group[],
  links: Links,
  likeness: Fit,
  isClear: IsClear,
): { readonly index: number; readonly score: number } | null {
  const [best, next] = groups
    .map((group, index) => ({
      index,
      score: linkBetween(links, [report], group) === NEVER ? NEVER : likeness(report, group, links),
    }))
    .filter(({ score }) => score !== NEVER)
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  if (best === undefined || best.score < THRESHOLDS.join) return null;
  return isClear(best.score, next?.score ?? NEVER) ? best : null;
}

function byFirst(a: Group, b: Group): number {
  return (a[0] ?? 0) - (b[0] ?? 0);
}
