// What a page says about itself in, the day or time that it was published out, and which rule gave it.
import {
  type DateCandidate,
  declaredDates,
  distantDates,
  nearbyDates,
  type PublishedQuery,
} from './date-candidates.ts';

export type Published = DateCandidate;

const HOUR_MS = 60 * 60 * 1000;

/** JSON-LD, meta tags, time elements, the address, then visible text; never later than the page was fetched. */
export function readPublished(query: PublishedQuery): Published | null {
  const isPossible = ({ value }: Published) => !isAfterFetch(value, query.fetchedAt);
  const declared = [...declaredDates(query)].filter(isPossible);
  const days = new Set(declared.map(({ value }) => value.slice(0, 10)));
  let found = declared[0] ?? null;
  if (found !== null && days.size === 1 && !isUniversal(found.value)) return found;
  const nearby = [...nearbyDates(query)].filter(isPossible);
  if (days.size > 1) found = declared.find((one) => nearby.some((other) => isSameDay(one, other))) ?? found;
  found ??= nearby[0] ?? null;
  if (found === null) {
    for (const candidate of distantDates(query)) if (isPossible(candidate)) return candidate;
    return null;
  }
  const said = found;
  return isUniversal(said.value) ? ([...declared, ...nearby].find((one) => isLocalForm(one, said)) ?? said) : said;
}

function isSameDay(one: Published, other: Published): boolean {
  return one.value.slice(0, 10) === other.value.slice(0, 10);
}

/** A day alone begins at the latest 14 hours before UTC's, in the zone farthest east. */
function isAfterFetch(value: string, fetchedAt: string | null): boolean {
  if (fetchedAt === null) return false;
  const fetched = Date.parse(fetchedAt);
  const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(value) && value.includes('T');
  const at = Date.parse(hasOffset ? value : `${value.slice(0, 19)}${value.includes('T') ? '' : 'T00:00:00'}+14:00`);
  return Number.isFinite(fetched) && Number.isFinite(at) && at > fetched;
}

function isUniversal(value: string): boolean {
  return /T.*(?:Z|\+00:00)$/.test(value);
}

/**
 * The same instant as the reporter's clock showed it: "2025-05-15T21:40:00-04:00" or "2025-05-15T21:40:00" for
 * "2025-05-16T01:40:00Z"; or the day in the address, which a site writes by its own clock, where it is the day beside.
 */
function isLocalForm(candidate: Published, found: Published): boolean {
  const { value } = candidate;
  if (isUniversal(value)) return false;
  const instant = Date.parse(found.value);
  if (/T.*[+-]\d\d:\d\d$/.test(value)) return Math.abs(Date.parse(value) - instant) < 60_000;
  if (value.includes('T')) {
    const apart = Math.abs(Date.parse(`${value.slice(0, 16)}:00Z`) - Date.parse(`${found.value.slice(0, 16)}:00Z`));
    return apart > 0 && apart <= 14 * HOUR_MS && apart % (HOUR_MS / 2) === 0;
  }
  if (candidate.rule !== 'address') return false;
  const begins = Date.parse(`${value}T00:00:00Z`);
  // No clock is further from UTC's than 14 hours one way and 12 the other.
  return !found.value.startsWith(value) && instant > begins - 14 * HOUR_MS && instant < begins + 36 * HOUR_MS;
}
