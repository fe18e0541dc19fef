// The profiles of a block in, the same ones with the sides that their exchange may have beside those they name out.
import { daysBetween } from './calendar.ts';
import { NEAR_DAYS } from './compare/date.ts';
import type { Profile } from './profile.ts';

/**
 * Of a swap of seven sides one report names the United States and Russia, another Germany and Russia: where a third of
 * those days names them all, the two may be one. A function of the block's events alone.
 */
export function inCompany(profiles: readonly Profile[]): readonly Profile[] {
  const manySided = profiles.filter(({ parties, days }) => parties.size > 2 && days !== null);
  if (manySided.length === 0) return profiles;
  return profiles.map((profile) => {
    const company = new Set(manySided.filter((many) => mayBe(profile, many)).flatMap(({ parties }) => [...parties]));
    const more = [...company].filter((party) => !profile.parties.has(party)).toSorted();
    if (more.length === 0) return profile;
    return { ...profile, company: new Set([...profile.parties, ...more]), says: `${profile.says} ${more.join('-')}` };
  });
}

function mayBe({ parties, days }: Profile, many: Profile): boolean {
  if (days === null || many.days === null || daysBetween(days, many.days) > NEAR_DAYS) return false;
  return parties.size > 1 && [...parties].every((party) => many.parties.has(party));
}
