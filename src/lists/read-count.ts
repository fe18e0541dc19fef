// A cell with a number of people in, how many and how exactly out; or why it is none.
import type { Qualifier } from '../domain/event.ts';

type Count = { readonly count: number | null; readonly qualifier: Qualifier };
export type ReadCount =
  | { readonly kind: 'count'; readonly count: Count }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wrong'; readonly detail: string };

/** Some went, and nobody says how many. */
const SOME = new Set(['?', 'some']);
const NOTHING = new Set(['', '-', '–', '—', '0', 'n/a', 'na']);

const SIGNS: Readonly<Record<string, Qualifier>> = {
  '~': 'about',
  '≈': 'about',
  '>': 'at_least',
  '≥': 'at_least',
  '>=': 'at_least',
  '<': 'at_most',
  '≤': 'at_most',
  '<=': 'at_most',
};

/** People are counted whole: a dot, comma, apostrophe or blank before three digits parts thousands, whatever the country. */
export function readCount(cell: string): ReadCount {
  const text = cell.toLowerCase();
  if (NOTHING.has(text)) return { kind: 'nothing' };
  if (SOME.has(text)) return { kind: 'count', count: { count: null, qualifier: 'exact' } };
  const [, sign = '', digits = '', plus = ''] =
    /^([~≈>≥<≤]=?)?\s*(\d{1,3}(?:([.,'’\u{a0}\u{202f} ])\d{3}(?:\3\d{3})*)?|\d+)\s*(\+)?$/u
      .exec(text)
      ?.toSpliced(3, 1) ?? [];
  const count = Number(digits.replaceAll(/\D/g, ''));
  if (digits === '' || count > MOST) {
    return {
      kind: 'wrong',
      detail: `"${cell}" is no number of people; write 390, 1,000, ~250, >60, or ? where nobody says how many`,
    };
  }
  return { kind: 'count', count: { count, qualifier: plus === '+' ? 'at_least' : (SIGNS[sign] ?? 'exact') } };
}

/** More than any exchange had, and less than a day of eight digits read as a number. */
const MOST = 9_999_999;
