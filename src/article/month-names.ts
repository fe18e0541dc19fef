// A word in, the number of the month that it names out: in the page's own language first, then in any that Intl knows.
import { FURNITURE } from '../languages/index.ts';

/** 1 for 'January', 'jan', 'січня', 'ocak'; null for a word that names none. `languages` are tried in order. */
export function monthNumber(word: string, languages: readonly string[]): number | null {
  const name = word.replace(/\.$/, '');
  for (const language of languages) {
    const month = monthsOf(language).get(name);
    if (month !== undefined) return month;
  }
  return null;
}

/** Tried after the page's own, those with rows first: where two disagree on a name ("listopad") the earlier is right. */
export const MONTH_LANGUAGES: readonly string[] = [
  ...FURNITURE.map(({ language }) => language),
  ...'fr it pt nl pl tr sv cs ro hu az hy ka ar bg sr hr sk sl da nb fi el et lv lt be ca id vi'.split(' '),
];

type Months = ReadonlyMap<string, number>;
const KNOWN = new Map<string, Months>();

/** Long and short, alone and inside a date (genitive); and the beginnings that only one month has: "sept", "февр". */
function monthsOf(language: string): Months {
  const known = KNOWN.get(language);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  const long: (readonly [string, number])[] = [];
  for (let month = 1; month <= 12; month++) {
    for (const name of namesIn(language, month)) {
      months.set(name, month);
      if ([...name].length > 4) long.push([name, month]);
    }
  }
  for (const [name, month] of long) {
    for (const length of [3, 4, 5]) {
      const beginning = [...name].slice(0, length).join('');
      const isShared = long.some(([other, its]) => its !== month && other.startsWith(beginning));
      if (!isShared && !months.has(beginning)) months.set(beginning, month);
    }
  }
  const rows = FURNITURE.find((row) => row.language === language)?.months ?? {};
  for (const [name, month] of Object.entries(rows)) months.set(name, month);
  // Months are what Intl and rows say: remembering them changes no answer.
  KNOWN.set(language, months);
  return months;
}

function namesIn(language: string, month: number): readonly string[] {
  const day = new Date(Date.UTC(2021, month - 1, 15));
  const names: string[] = [];
  for (const style of ['long', 'short'] as const) {
    for (const options of [{ month: style }, { month: style, day: 'numeric', year: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      const part = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
      const name = part.toLowerCase().replace(/\.$/, '');
      if (/^\p{L}[\p{L}\p{M}'’]*$/u.test(name)) names.push(name);
    }
  }
  return names;
}
