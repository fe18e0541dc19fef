// One written date in, the same as ISO out with its offset kept: "Fri, 15 May 2026 21:40:00 -0400", "14.08.2025 (16:05)".
import { isClockOffset } from '../domain/clock-offset.ts';
import { DATE_PARTICLES, type DateParticles } from '../languages/index.ts';
import { monthNumber } from './month-names.ts';

/** A date that was found: ISO day, or ISO time that keeps its offset, or has none where the page gives none. */
export type FoundDate = { readonly iso: string; readonly start: number; readonly end: number };

/** What `1/2/2024` means is the page's to say. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const ISO =
  /(?<![\d.])(?<y>(?:19|20)\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ]\s?(?<time>\d{1,2}:\d{2}(?::\d{1,2})?)(?:[.,]\d+)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?(?![\d])/i;
const COMPACT =
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?:T?(?<hour>[0-2]\d)(?<minute>[0-5]\d)(?:[0-5]\d)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?(?!\d)/;
/** "2024/05/03", "2022. 01. 12." */
const YEAR_FIRST = /(?<!\d)(?<y>(?:19|20)\d\d)[/.]\s?(?<m>\d{1,2})[/.]\s?(?<d>\d{1,2})(?!\d)/;
/** "2020年6月28日". */
const IDEOGRAPHS = /(?<!\d)(?<y>(?:19|20)\d\d)\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]/;
/** "05/31/2024", "31.12.2022", "12. 1. 2022". */
const NUMBERS = /(?<![\d.])(?<a>\d{1,2})(?<mark>[./-])\s?(?<b>\d{1,2})\k<mark>\s?(?<y>(?:19|20)\d\d)(?!\d)/;
/** "14.08.25, 16:05", "3.12.24", "12/01/22": of this century. "1.2.24" is rather the number of a version. */
const SHORT_YEAR =
  /(?<![\p{L}\d.,])(?<a>[0-3]?\d)(?<mark>[./])(?<b>[01]?\d)\k<mark>(?<y>[0-3]\d)(?![\d.]*\d)(?<=\d\d[./]\d?\d[./]\d\d|[./]\d\d[./]\d\d)/u;

const NAME = "\\p{L}[\\p{L}\\p{M}'’]{2,19}";
const YEAR = '(?:19|20)\\d\\d';
const ORDINAL = `(?:${oneOf('ordinals')}|\\.)?`;
const OF = `(?:${oneOf('of')})?\\s*`;
const AFTER_YEAR = oneOf('year');
/** "24 серпня 2025", "5th February 2025", "3. Dez. 2024", "12 de octubre de 2024", "1er mai 2024", "16-May-2025". */
const DAY_AND_NAME = new RegExp(
  `(?<![\\p{L}\\d])(?<day>[0-3]?\\d)${ORDINAL}\\s*${OF}-?(?<name>${NAME})[.,-]?\\s*${OF}(?<year>${YEAR})(?!\\d)`,
  'gu',
);
/** "Aug. 14, 2025", "May 23rd 2025". */
const NAME_AND_DAY = new RegExp(
  `(?<![\\p{L}\\d])(?<name>${NAME})\\.?\\s+(?<day>[0-3]?\\d)${ORDINAL}(?:,|\\s)\\s*(?<year>${YEAR})(?!\\d)`,
  'gu',
);
/** "2024. gada 3. maijs". */
const YEAR_AND_DAY = new RegExp(
  `(?<!\\d)(?<year>${YEAR})\\.?\\s+(?:${AFTER_YEAR})\\s+(?<day>[0-3]?\\d)${ORDINAL}\\s+(?<name>${NAME})`,
  'gu',
);
/** "2022. január 12.", "2025 May 23", "2024 m. gegužės 3 d.". */
const YEAR_AND_NAME = new RegExp(
  `(?<!\\d)(?<year>${YEAR})\\.?\\s+(?:(?:${AFTER_YEAR})\\s)?(?<name>${NAME})\\.?\\s+(?<day>[0-3]?\\d)(?!\\d)`,
  'gu',
);

const YEAR_WORD = new RegExp(`^\\s*(?:${AFTER_YEAR})`, 'iu');
const TIME_AFTER = new RegExp(
  `^[^\\p{L}\\d]{0,6}(?:(?:${oneOf('clock')})\\.?\\s*)?\\(?(?<hour>[0-2]?\\d)[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?\\s*(?<half>[ap]\\.?m\\b)?\\.?\\s*(?<zone>Z\\b|UTC\\b|GMT\\b|[+-]\\d{2}:?\\d{2})?`,
  'iu',
);

/** The particles of all languages as one choice, the longest first; a word that ends in a letter ends there. */
function oneOf(kind: Exclude<keyof DateParticles, 'language'>): string {
  const words = new Set(DATE_PARTICLES.flatMap((particles) => particles[kind] ?? []));
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst
    .map((word) => `${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}${/\p{L}$/u.test(word) ? '(?!\\p{L})' : ''}`)
    .join('|');
}

/** Every pattern asks for a year in full, or for two marks, so that most lines cost one look. */
const MAY_HOLD_ONE = /(?:19|20)\d\d|\d[./]\d\d?[./]\d\d/;

/** The first date in a short text; null where it has none. `languages` are tried for month names, the first first. */
export function findDate(given: string, languages: readonly string[], order: DateOrder): FoundDate | null {
  const text = withPlainDigits(given);
  if (!MAY_HOLD_ONE.test(text)) return null;
  const found = [
    byPattern(text, ISO),
    byPattern(text, YEAR_FIRST),
    byPattern(text, IDEOGRAPHS),
    byName(text, languages),
    byNumbers(text, NUMBERS, order),
  ]
    .filter((one) => one !== null)
    .sort((a, b) => a.start - b.start)[0];
  return found ?? byPattern(text, COMPACT) ?? byNumbers(text, SHORT_YEAR, order);
}

/** "١٢" is "12"; a digit for a digit, so that places stay. */
function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function byPattern(text: string, pattern: RegExp): FoundDate | null {
  const match = pattern.exec(text);
  const parts = match?.groups;
  if (match === null || parts === undefined) return null;
  const time = parts['time'] ?? (parts['hour'] === undefined ? undefined : `${parts['hour']}:${parts['minute']}`);
  const iso = isoOf(Number(parts['y']), Number(parts['m']), Number(parts['d']), time, parts['zone']);
  return iso === null ? null : { iso, start: match.index, end: match.index + match[0].length };
}

/** "05/31/2024", "31.12.2022, 20:15", "13.12.2023": a number over 12 decides, else the page's habit; dots are European. */
function byNumbers(text: string, pattern: RegExp, order: DateOrder): FoundDate | null {
  const match = pattern.exec(text);
  const parts = match?.groups;
  if (match === null || parts === undefined) return null;
  const a = Number(parts['a']);
  const b = Number(parts['b']);
  const year = Number(parts['y']);
  const monthFirst = b > 12 || (a <= 12 && order === 'monthFirst' && parts['mark'] !== '.');
  const end = match.index + match[0].length;
  const clock = timeAfter(text, end);
  const inFull = year < 100 ? 2000 + year : year;
  const iso = isoOf(inFull, monthFirst ? a : b, monthFirst ? b : a, clock?.time, clock?.zone);
  return iso === null ? null : { iso, start: match.index, end };
}

function byName(text: string, languages: readonly string[]): FoundDate | null {
  const lower = text.toLowerCase();
  // Some letters have another length in lower case: "İ".
  const searched = lower.length === text.length ? lower : text;
  let first: FoundDate | null = null;
  for (const pattern of [DAY_AND_NAME, NAME_AND_DAY, YEAR_AND_NAME, YEAR_AND_DAY]) {
    for (const match of searched.matchAll(pattern)) {
      if (first !== null && match.index >= first.start) break;
      const { day, name, year } = match.groups ?? {};
      const month = monthNumber(name ?? '', languages);
      if (month === null) continue;
      const end = match.index + match[0].length;
      const clock = timeAfter(text, end);
      const iso = isoOf(Number(year), month, Number(day), clock?.time, clock?.zone);
      if (iso !== null) first = { iso, start: match.index, end };
    }
  }
  return first;
}

function timeAfter(text: string, at: number): { time: string; zone: string | undefined } | null {
  const rest = text.slice(at, at + 40).replace(YEAR_WORD, '');
  const parts = TIME_AFTER.exec(rest)?.groups;
  if (parts === undefined) return null;
  const half = parts['half']?.charAt(0).toLowerCase();
  const hour = Number(parts['hour']);
  if (hour > 23 || (half !== undefined && (hour > 12 || hour === 0))) return null;
  const full = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour;
  return { time: `${full}:${parts['minute']}`, zone: parts['zone'] };
}

/** Null for a day that no calendar has. */
function isoOf(
  year: number,
  month: number,
  day: number,
  time: string | undefined,
  zone: string | undefined,
): string | null {
  if (year < 1990 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const two = (value: number | string) => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  if (time === undefined) return date;
  const [hour = '0', minute = '00', second = '00'] = time.split(':');
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return date;
  return `${date}T${two(hour)}:${minute}:${two(second)}${offsetOf(zone)}`;
}

/** "+0200" is "+02:00"; no zone stays none, and one that no clock has ("+99:99") is none: it is the source's, not ours. */
function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.replace(/[^\d]/g, '').padEnd(4, '0');
  const hours = digits.slice(0, 2);
  const minutes = digits.slice(2, 4);
  if (!isClockOffset(Number(hours), Number(minutes))) return '';
  return `${zone.charAt(0)}${hours}:${minutes}`;
}
