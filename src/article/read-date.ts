// One written date in, the same as ISO out with its offset kept: "Fri, 15 May 2026 21:40:00 -0400", "14.08.2025 (16:05)".
import { FURNITURE } from '../languages/index.ts';

/** A date that was found: ISO day, or ISO time that keeps its offset, or has none where the page gives none. */
export type FoundDate = { readonly iso: string; readonly start: number; readonly end: number };

/** What `1/2/2024` means is the page's to say. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const ISO =
  /(?<![\d.])(?<y>(?:19|20)\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ]\s?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?(?![\d])/i;
const COMPACT =
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?:T?(?<hour>[0-2]\d)(?<minute>[0-5]\d)(?:[0-5]\d)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?(?!\d)/;
const SLASHED = /(?<!\d)(?<y>(?:19|20)\d\d)[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})(?!\d)/;
/** "2020年6月28日". */
const IDEOGRAPHS = /(?<!\d)(?<y>(?:19|20)\d\d)\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]/;
const NUMBERS = /(?<![\d.])(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<y>(?:19|20)\d\d)(?!\d)/;
/** "14.08.25, 16:05": of this century, and European, where it has dots. */
const SHORT_YEAR = /(?<![\d.])(?<d>[0-3]\d)\.(?<m>[01]\d)\.(?<y>[0-3]\d)(?![\d.]*\d)/;
const TIME_AFTER =
  /^[^\p{L}\d]{0,6}(?:(?:at|um|о|об|в|kl)\b\.?\s*)?\(?(?<hour>[0-2]?\d)[:.](?<minute>[0-5]\d)(?::[0-5]\d)?\s*(?<half>[ap]\.?m\b)?\.?\s*(?<zone>Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2})?/iu;

/** Every pattern asks for a year in full, or two dots, so that most lines cost one look. */
const YEAR = /(?:19|20)\d\d|\d\d\.\d\d\.\d\d/;

/** The first date in a short text; null where it has none. `languages` are tried for month names, the first first. */
export function findDate(text: string, languages: readonly string[], order: DateOrder): FoundDate | null {
  if (!YEAR.test(text)) return null;
  const found = [
    byPattern(text, ISO),
    byPattern(text, SLASHED),
    byPattern(text, IDEOGRAPHS),
    byNames(text, languages),
    byNumbers(text, order),
  ]
    .filter((one) => one !== null)
    .sort((a, b) => a.start - b.start)[0];
  return found ?? byPattern(text, COMPACT) ?? byPattern(text, SHORT_YEAR);
}

function byPattern(text: string, pattern: RegExp): FoundDate | null {
  const match = pattern.exec(text);
  const parts = match?.groups;
  if (match === null || parts === undefined) return null;
  const time = parts['time'] ?? (parts['hour'] === undefined ? undefined : `${parts['hour']}:${parts['minute']}`);
  const iso = isoOf(inFull(Number(parts['y'])), Number(parts['m']), Number(parts['d']), time, parts['zone']);
  return iso === null ? null : { iso, start: match.index, end: match.index + match[0].length };
}

function inFull(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** "05/31/2024", "31.12.2022, 20:15", "13.12.2023": a number over 12 decides, else the page's habit; dots are European. */
function byNumbers(text: string, order: DateOrder): FoundDate | null {
  const match = NUMBERS.exec(text);
  const parts = match?.groups;
  if (match === null || parts === undefined) return null;
  const a = Number(parts['a']);
  const b = Number(parts['b']);
  const monthFirst = b > 12 || (a <= 12 && order === 'monthFirst' && parts['mark'] !== '.');
  const end = match.index + match[0].length;
  const clock = timeAfter(text, end);
  const iso = isoOf(Number(parts['y']), monthFirst ? a : b, monthFirst ? b : a, clock?.time, clock?.zone);
  return iso === null ? null : { iso, start: match.index, end };
}

/** "Aug. 14, 2025", "24 серпня 2025, 14:32", "5th February 2025", "Fri, 15 May 2026 21:40:00 -0400". */
function byNames(text: string, languages: readonly string[]): FoundDate | null {
  const lower = text.toLowerCase();
  for (const language of languages) {
    const { pattern, months } = monthsOf(language);
    for (const match of lower.matchAll(pattern)) {
      const parts = match.groups ?? {};
      const month = months.get((parts['first'] ?? parts['last'] ?? '').replace(/\.$/, ''));
      const year = Number(parts['year1'] ?? parts['year2']);
      const day = Number(parts['day1'] ?? parts['day2']);
      if (month === undefined) continue;
      const end = match.index + match[0].length;
      const clock = timeAfter(text, end);
      const iso = isoOf(year, month, day, clock?.time, clock?.zone);
      if (iso !== null) return { iso, start: match.index, end };
    }
  }
  return null;
}

type Months = { readonly pattern: RegExp; readonly months: ReadonlyMap<string, number> };
const MONTHS = new Map<string, Months>();

/** Month names of a language, long and short, alone and inside a date (genitive), from Intl. */
function monthsOf(language: string): Months {
  const known = MONTHS.get(language);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  for (let month = 1; month <= 12; month++) {
    const day = new Date(Date.UTC(2021, month - 1, 15));
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric', year: 'numeric' }] as const) {
        const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(day);
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '') ?? '';
        if (/^\p{L}[\p{L}\p{M}'’ -]*$/u.test(name)) months.set(name, month);
        if (style === 'long' && [...name].length > 4) months.set([...name].slice(0, 3).join(''), month);
      }
    }
    if (language === 'en' && month === 9) months.set('sept', 9);
  }
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:(?<first>${names})\\.?\\s+(?<day1>[0-3]?\\d)(?:st|nd|rd|th)?(?:,|\\s)\\s*(?<year1>(?:19|20)\\d\\d)` +
      `|(?<day2>[0-3]?\\d)(?:st|nd|rd|th|er|\\.|-го)?\\s*(?:of |del? |-)?\\s*(?<last>${names})[.,-]?\\s*(?:del? )?(?<year2>(?:19|20)\\d\\d))(?![\\d])`,
    'gu',
  );
  const made = { pattern, months };
  // Months are what Intl says: remembering them changes no answer.
  MONTHS.set(language, made);
  return made;
}

/** Languages whose month names are always tried, those with rows first: where two disagree on a name the earlier is right. */
export const MONTH_LANGUAGES: readonly string[] = [
  ...FURNITURE.map(({ language }) => language),
  ...['fr', 'it', 'pt', 'nl', 'pl', 'tr', 'sv', 'cs', 'ro'],
];

function timeAfter(text: string, at: number): { time: string; zone: string | undefined } | null {
  const rest = text.slice(at, at + 40).replace(/^\s*(?:р\.|г\.|року|года|uhr)/iu, '');
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
  return `${date}T${two(hour)}:${minute}:${second}${offsetOf(zone)}`;
}

/** "+0200" is "+02:00"; no zone stays none: it is the source's, not ours. */
function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.replace(/[^\d]/g, '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2, 4)}`;
}
