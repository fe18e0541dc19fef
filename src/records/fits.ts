// One report and a group of others in, how well it fits them out: with what they agree on, as a copy, or without a date of its own.
import { NEWS_DAYS } from './compare/date.ts';
import { compare } from './compare/index.ts';
import { consensusOf } from './consensus.ts';
import type { Group, Links, Unit } from './links.ts';
import type { Profile } from './profile.ts';
import { NEVER } from './weights.ts';

/** NEVER where it does not. That no two of them are barred from one another is known already. */
export type Fit = (unit: number, group: Group, links: Links) => number;

/** One of the group that was read wrongly must not keep out what the others bear out. */
export function consensusFit(profiles: readonly Profile[], units: readonly Unit[]): Fit {
  const membersOf = (group: Group) => group.flatMap((unit) => units[unit] ?? []).flatMap((at) => profiles[at] ?? []);
  const known = new Map<Group, Profile | null>();
  return (unit, group) => {
    const agreed = known.get(group) ?? consensusOf(membersOf(group));
    known.set(group, agreed);
    if (agreed === null) return NEVER;
    return Math.max(NEVER, ...membersOf([unit]).map((one) => compare(one, agreed).score));
  };
}

/** Of the copies of its text among them. */
export const oneTextFit: Fit = (unit, group, links) => {
  const pairs = group.flatMap((other) => links[unit]?.get(other) ?? []);
  return Math.max(NEVER, ...pairs.flatMap(({ oneText, score }) => (oneText ? [score] : [])));
};

/** With exchanges that were news when it was printed: its figures and names have to say all, since it tells no day. */
export function undatedFit(profiles: readonly Profile[], units: readonly Unit[]): Fit {
  const agreed = consensusFit(profiles, units);
  return (unit, group, links) => {
    const days = group.flatMap((one) => units[one] ?? []).flatMap((at) => profiles[at]?.days ?? []);
    const printed = (units[unit] ?? []).map((at) => profiles[at]?.printed ?? null);
    const isNews = printed.every(
      (day) => day !== null && days.some(({ to, from }) => from <= day && day - to <= NEWS_DAYS),
    );
    return isNews ? agreed(unit, group, links) : NEVER;
  };
}
