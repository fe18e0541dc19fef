// What a page says about itself in, the day or time of its last change out, and which rule gave it; null where it tells of none.
import { modifiedDates } from './date-candidates.ts';
import type { DateQuery } from './date-reader.ts';
import type { Found } from './found.ts';
import { isAfterFetch } from './read-published.ts';

/** JSON-LD, meta tags, time elements, then visible words; never later than the fetch, never before it was published. */
export function readModified(query: DateQuery, published: string | null): Found | null {
  for (const candidate of modifiedDates(query)) {
    if (isAfterFetch(candidate.value, query.fetchedAt)) continue;
    if (published === null || candidate.value.slice(0, 10) >= published.slice(0, 10)) return candidate;
  }
  return null;
}
