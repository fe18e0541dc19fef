// What a reviewer types for a date or for transfers in, the values that it states out.
import { InvalidArgumentError } from 'commander';
import type { StatedTransfer } from '../../domain/decision.ts';
import { Category, type DateSpan, type Qualifier, UNKNOWN_DATE } from '../../domain/event.ts';
import { isDateOrTime } from '../../service/index.ts';

/** '2024-09-14', '2024-09-13/2024-09-14', '2024-09', '2024', 'unknown'. Throws InvalidArgumentError. */
export function readDate(text: string): DateSpan {
  if (text === 'unknown') return UNKNOWN_DATE;
  const [from = '', to = from, ...more] = text.split('/');
  const [first, last] = [spanOf(from), spanOf(to)];
  if (first === null || last === null || more.length > 0 || (last.end ?? '') < (first.start ?? '')) {
    throw new InvalidArgumentError('write 2024-09-14, 2024-09-13/2024-09-14, 2024-09, 2024 or unknown.');
  }
  return { start: first.start, end: last.end, precision: first.precision };
}

function spanOf(text: string): DateSpan | null {
  if (/^\d{4}$/.test(text)) return { start: `${text}-01-01`, end: `${text}-12-31`, precision: 'year' };
  if (/^\d{4}-\d{2}$/.test(text) && isDateOrTime(`${text}-01`)) {
    const days = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5)), 0)).getUTCDate();
    return { start: `${text}-01`, end: `${text}-${days}`, precision: 'month' };
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isDateOrTime(text) ? { start: text, end: text, precision: 'day' } : null;
}

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { '~': 'about', '≥': 'at_least', '≤': 'at_most' };

/** 'RU>UA 103 military; UA>RU ~100', '?' for an unknown count. Throws InvalidArgumentError. */
export function readTransfers(text: string): readonly StatedTransfer[] {
  return text
    .split(';')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const found = /^\s*([^>\s]+)>(\S+) ([~≥≤]?)(\d{1,7}|\?)(?: (\w+))?\s*$/.exec(row);
      const category = Category.safeParse(found?.[5] ?? 'unspecified');
      if (found === null || !category.success) {
        throw new InvalidArgumentError(
          `"${row.trim()}" is no transfer; write RU>UA 103 military, ~100 for about, ? for unknown, and one of ${Category.options.join(', ')}.`,
        );
      }
      const [, from = '', to = '', mark = '', count = '?'] = found;
      return {
        from,
        to,
        category: category.data,
        count: count === '?' ? null : Number(count),
        qualifier: QUALIFIERS[mark] ?? 'exact',
      };
    });
}
