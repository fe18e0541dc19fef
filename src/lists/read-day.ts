// A cell with a date in, the days that it can mean out; or why it is none.
import type { DateSpan } from '../domain/event.ts';

export type DayWishes = {
  readonly formats: readonly string[];
  readonly language: string | null;
  readonly split: string | null;
};

export type ReadDay =
  | { readonly kind: 'span'; readonly span: DateSpan }
  | { readonly kind: 'wrong'; readonly detail: string };

/** What can mean one day only, wherever it is written: dots are used with the day first, and slashes with either. */
const PLAIN_FORMATS = ['YYYY-M-D', 'YYYY/M/D', 'D.M.YYYY', 'YYYY-M', 'M.YYYY', 'YYYY'];

/** @example readDay('24.5.2025', { formats: [], language: null, split: null }) // { kind: 'span', span: { start: '2025-05-24', … } } */
export function readDay(cell: string, { formats, language, split }: DayWishes): ReadDay {
  const [first = '', last, ...more] = split === null ? twoDays(cell) : cell.split(split).map((part) => part.trim());
  if (more.length > 0) return wrong(`"${cell}" holds more than two days`);
  const wanted = formats.length > 0 ? formats : PLAIN_FORMATS;
  const start = oneSpan(first, wanted, language);
  if (typeof start === 'string') return wrong(start);
  if (last === undefined || last === '') return { kind: 'span', span: start };
  const end = oneSpan(last, wanted, language);
  if (typeof end === 'string') return wrong(end);
  return spanFrom(start, end, cell);
}

/** From the first of one to the last of the other; as exact as the vaguer of the two. */
export function spanFrom(start: DateSpan, end: DateSpan, cell: string): ReadDay {
  if (start.start === null || end.end === null) return wrong(`"${cell}" is half a date`);
  if (end.end < start.start) return wrong(`"${cell}" ends before it begins`);
  const precision = PRECISIONS.find((one) => one === start.precision || one === end.precision) ?? 'day';
  return { kind: 'span', span: { start: start.start, end: end.end, precision } };
}

const PRECISIONS = ['year', 'month', 'day'] as const;

const wrong = (detail: string): ReadDay => ({ kind: 'wrong', detail });

/** ISO 8601: '2025-05-23/2025-05-25'. */
function twoDays(cell: string): readonly string[] {
  const [, from, to] = /^(\d{4}-\d{2}(?:-\d{2})?)\/(\d{4}-\d{2}(?:-\d{2})?)$/.exec(cell) ?? [];
  return from === undefined || to === undefined ? [cell] : [from, to];
}

function oneSpan(text: string, formats: readonly string[], language: string | null): DateSpan | string {
  // A time of the day is no part of the day.
  const day = text.replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '');
  for (const format of formats) {
    const parts = partsBy(format, day, language);
    if (parts === null) continue;
    const { year, month, date } = parts;
    if (!isDay(year, month ?? 1, date ?? 1)) return `"${text}" is no day of the calendar`;
    if (month === null) return { start: iso(year, 1, 1), end: iso(year, 12, 31), precision: 'year' };
    if (date !== null) return { start: iso(year, month, date), end: iso(year, month, date), precision: 'day' };
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return { start: iso(year, month, 1), end: iso(year, month, last), precision: 'month' };
  }
  return /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(day)
    ? `"${text}" can be read in two ways; write into the mapping which: "formats": ["D/M/YYYY"] or ["M/D/YYYY"]`
    : `"${text}" is no date as the mapping tells them (${formats.join(', ')}); add its form to "formats" of the mapping`;
}

type Parts = { readonly year: number; readonly month: number | null; readonly date: number | null };

const TOKENS = /YYYY|YY|MMMM|MMM|MM|M|DD|D/g;
const PATTERNS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<year>\\d{2})',
  MMMM: '(?<name>\\p{L}+\\.?)',
  MMM: '(?<name>\\p{L}+\\.?)',
  MM: '(?<month>\\d{1,2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<date>\\d{1,2})',
  D: '(?<date>\\d{1,2})',
};

function partsBy(format: string, text: string, language: string | null): Parts | null {
  const { year, month, name, date } = patternOf(format).exec(text)?.groups ?? {};
  if (year === undefined) return null;
  const named = name === undefined ? null : monthNamed(name, language ?? 'en');
  if (name !== undefined && named === null) return null;
  return {
    year: year.length === 2 ? 2000 + Number(year) : Number(year),
    month: named ?? (month === undefined ? null : Number(month)),
    date: date === undefined ? null : Number(date),
  };
}

const patterns = new Map<string, RegExp>();

/** What stands between the tokens is taken as it is. A pattern is made once a format. */
function patternOf(format: string): RegExp {
  const known = patterns.get(format);
  if (known !== undefined) return known;
  let at = 0;
  let source = '';
  for (const token of format.matchAll(TOKENS)) {
    source += escaped(format.slice(at, token.index)) + (PATTERNS[token[0]] ?? '');
    at = token.index + token[0].length;
  }
  const made = new RegExp(`^${source}${escaped(format.slice(at))}$`, 'u');
  patterns.set(format, made);
  return made;
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A format in which a day could not be told: null. */
export function formatProblem(format: string): string | null {
  const tokens = [...format.matchAll(TOKENS)].map(([token]) => token.slice(0, 1));
  if (new Set(tokens).size < tokens.length) return `the format "${format}" has a part twice`;
  if (!tokens.includes('Y')) return `the format "${format}" has no year; write YYYY where it stands`;
  if (tokens.includes('D') && !tokens.includes('M')) return `the format "${format}" has a day and no month`;
  return null;
}

function monthNamed(word: string, language: string): number | null {
  const wanted = word.replace(/\.$/, '').toLowerCase();
  const months = Array.from({ length: 12 }, (_, index) => index);
  const found = months.filter((index) =>
    (['long', 'short'] as const).some((month) =>
      [{ month }, { month, day: 'numeric' } as const].some((options) =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
          .formatToParts(Date.UTC(2021, index, 15))
          .some(({ type, value }) => type === 'month' && value.replace(/\.$/, '').toLowerCase() === wanted),
      ),
    ),
  );
  return found.length === 1 ? (found[0] ?? 0) + 1 : null;
}

function isDay(year: number, month: number, date: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, date));
  return year >= 1900 && year < 2100 && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}

const iso = (year: number, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
