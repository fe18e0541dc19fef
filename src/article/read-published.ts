// What a page says about itself in, the day or time that it was published out, and which rule gave it.
import { daysInPath, declaredDates, distantDates, nearbyDates, scriptDates } from './date-candidates.ts';
import type { DateQuery } from './date-reader.ts';
import type { Found } from './found.ts';

const HOUR_MS = 60 * 60 * 1000;

/** JSON-LD, meta tags, time elements, the address, then visible text; never later than the page was fetched. */
export function readPublished(query: DateQuery): Found | null {
  const isPossible = ({ value }: Found) => !isAfterFetch(value, query.fetchedAt);
  const declared = [...declaredDates(query)].filter(isPossible);
  const days = new Set(declared.map(({ value }) => value.slice(0, 10)));
  let found = declared[0] ?? null;
  for (const folder of daysInPath(query)) if (found !== null && isLongBefore(folder, found)) return folder;
  if (found !== null && days.size === 1 && isLocal(found.value)) return found;
  const nearby = [...nearbyDates(query)].filter(isPossible);
  if (days.size > 1) found = declared.find((one) => nearby.some((other) => isSameDay(one, other))) ?? found;
  found ??= confirmed(nearby) ?? nearby[0] ?? null;
  if (found === null) {
    for (const candidate of distantDates(query)) if (isPossible(candidate)) return candidate;
    return null;
  }
  const said = found;
  if (isLocal(said.value)) return said;
  return [...declared, ...nearby, ...scriptDates(query)].find((one) => isLocalForm(one, said)) ?? said;
}

/** Sites stamp old stories anew; the folder that a story lies in keeps its day. */
const STAMPED_ANEW_MS = 48 * HOUR_MS;

function isLongBefore(folder: Found, declared: Found): boolean {
  return Date.parse(declared.value.slice(0, 10)) - Date.parse(folder.value) >= STAMPED_ANEW_MS;
}

/** Where the first is shown nowhere: the day that a reader sees, if what is said to machines has it too. */
function confirmed(nearby: readonly Found[]): Found | null {
  const [first] = nearby;
  const shown = nearby.filter(({ rule }) => SHOWN.has(rule));
  if (first === undefined || shown.some((one) => isSameDay(one, first))) return null;
  return nearby.find((one) => one.rule.startsWith('meta ') && shown.some((other) => isSameDay(one, other))) ?? null;
}

const SHOWN = new Set(['named element', 'visible text']);

function isSameDay(one: Found, other: Found): boolean {
  return one.value.slice(0, 10) === other.value.slice(0, 10);
}

/** A day alone begins at the latest 14 hours before UTC's, in the zone farthest east. */
export function isAfterFetch(value: string, fetchedAt: string | null): boolean {
  if (fetchedAt === null) return false;
  const fetched = Date.parse(fetchedAt);
  const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(value) && value.includes('T');
  const at = Date.parse(hasOffset ? value : `${value.slice(0, 19)}${value.includes('T') ? '' : 'T00:00:00'}+14:00`);
  return Number.isFinite(fetched) && Number.isFinite(at) && at > fetched;
}

/** A day, or a time with an offset of its own: nothing is to be known better. */
function isLocal(value: string): boolean {
  return !value.includes('T') || (/[+-]\d\d:\d\d$/.test(value) && !isUniversal(value));
}

function isUniversal(value: string): boolean {
  return /T.*(?:Z|\+00:00)$/.test(value);
}

/**
 * The same instant as the reporter's clock showed it: "2025-05-15T21:40:00-04:00" or "2025-05-15T21:40:00" for
 * "2025-05-16T01:40:00Z"; or the day in the address, which a site writes by its own clock, where it is the day beside.
 */
function isLocalForm(candidate: Found, found: Found): boolean {
  const { value } = candidate;
  if (isUniversal(value)) return false;
  const instant = Date.parse(found.value);
  if (/T.*[+-]\d\d:\d\d$/.test(value)) return Math.abs(Date.parse(value) - instant) < 60_000;
  if (value.includes('T')) {
    // Both without a zone: what is shown differs by whole hours from what is declared.
    if (!isUniversal(found.value) && value.slice(0, 10) === found.value.slice(0, 10)) return false;
    const apart = Math.abs(Date.parse(`${value.slice(0, 16)}:00Z`) - Date.parse(`${found.value.slice(0, 16)}:00Z`));
    return apart > 0 && apart <= 14 * HOUR_MS && apart % (HOUR_MS / 2) === 0;
  }
  if (candidate.rule !== 'address') return false;
  const begins = Date.parse(`${value}T00:00:00Z`);
  // No clock is further from UTC's than 14 hours one way and 12 the other.
  return !found.value.startsWith(value) && instant > begins - 14 * HOUR_MS && instant < begins + 36 * HOUR_MS;
}
