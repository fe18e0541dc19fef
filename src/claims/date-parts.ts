// The words of one calendar date in, what they say of year, month and day out; chrono reads them, each phrase once.
import * as chrono from 'chrono-node';
import type { Lexicon } from './lexicon.ts';

const READERS = { en: chrono.en.casual, uk: chrono.uk.casual, ru: chrono.ru.casual } as const;

/** chrono's own guess of the year is never used, so its reference may be any day. */
const NOON = new Date(Date.UTC(2024, 0, 15, 12));

export type Parts = Readonly<Record<'year' | 'month' | 'day' | 'weekday' | 'endDay', number | null>>;

/** What the words themselves say holds on any day, so that each phrase is read once: chrono was two thirds of an article's time. */
const readParts = new Map<string, Map<string, Parts | null>>();
const READ_PARTS = 5_000;

/** Null where they are no date. */
export function partsOf(words: string, lexicon: Lexicon): Parts | null {
  const read = readParts.get(lexicon.language.id) ?? new Map<string, Parts | null>();
  const known = read.get(words);
  if (known !== undefined) return known;
  if (read.size >= READ_PARTS) read.clear();
  const parts = chronoParts(words, lexicon);
  readParts.set(lexicon.language.id, read.set(words, parts));
  return parts;
}

function chronoParts(words: string, lexicon: Lexicon): Parts | null {
  const weekdayAlone = lexicon.weekdays.get(words);
  if (weekdayAlone !== undefined) return { year: null, month: null, day: null, weekday: weekdayAlone, endDay: null };
  const found = READERS[lexicon.language.dates.chrono].parse(words, { instant: NOON, timezone: 0 })[0];
  if (found === undefined) return null;
  const { start, end } = found;
  return {
    year: start.isCertain('year') ? start.get('year') : null,
    month: start.isCertain('month') ? start.get('month') : null,
    day: start.isCertain('day') ? start.get('day') : null,
    weekday: start.isCertain('weekday') ? start.get('weekday') : null,
    endDay: end?.isCertain('day') === true ? end.get('day') : null,
  };
}
