// Which strings are a day or a time of the calendar.
import { expect, it } from 'vitest';
import { isDateOrTime } from '../../src/service/index.ts';

const DATES: readonly (readonly [text: string, isDate: boolean])[] = [
  ['2025-05-23', true],
  ['2024-02-29', true],
  ['2025-05-23T21:40', true],
  ['2025-05-23T21:40:00Z', true],
  ['2025-05-23T21:40:00.123-04:00', true],
  ['2025-05-23 21:40:00+0200', true],
  ['2025-02-29', false],
  ['2025-02-30', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-5-23', false],
  ['0025-05-23', false],
  ['23.05.2025', false],
  ['2025-05-23T25:00', false],
  ['2025-05-23T21:61', false],
  ['2025-05-23T21:40:00 Kyiv', false],
  ['Friday', false],
  ['', false],
  [`2025-05-23T${'0'.repeat(100_000)}`, false],
];

it.each(DATES)('%.40s: %s', (text, isDate) => {
  expect(isDateOrTime(text)).toBe(isDate);
});
