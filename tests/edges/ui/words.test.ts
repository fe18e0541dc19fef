// Values go in; the words that the pages and the terminal show come out.
import { describe, expect, it } from 'vitest';
import {
  amountWords,
  countWords,
  dateWords,
  dayWords,
  grouped,
  partiesWords,
  plural,
} from '../../../src/edges/ui/index.ts';
import { sampleRecord } from './sample-record.ts';

describe('dateWords', () => {
  it.each([
    ['2025-05-23', '2025-05-23', 'day', '23 May 2025'],
    ['2025-05-23', '2025-05-25', 'day', '23–25 May 2025'],
    ['2025-05-30', '2025-06-02', 'day', '30 May – 2 June 2025'],
    ['2025-12-31', '2026-01-01', 'day', '31 December 2025 – 1 January 2026'],
    ['2026-03-01', '2026-03-31', 'month', 'March 2026'],
    ['2026-03-01', '2026-04-30', 'month', 'March – April 2026'],
    ['2022-01-01', '2022-12-31', 'year', '2022'],
    ['2022-01-01', '2023-12-31', 'year', '2022–2023'],
    ['2025-05-23', null, 'day', '23 May 2025'],
    [null, null, 'unknown', 'date unknown'],
    ['2025-99-01', '2025-99-01', 'day', 'date unknown'],
  ] as const)('%s – %s (%s) is %s', (start, end, precision, words) => {
    expect(dateWords({ start, end, precision })).toBe(words);
  });
  it('keeps the reporter’s day of a time with an offset', () => {
    expect(dayWords('2025-05-23T21:40:00-04:00')).toBe('23 May 2025');
  });
});

describe('counts', () => {
  it.each([
    [193, 'exact', '193'],
    [1212, 'exact', '1,212'],
    [200, 'about', 'about 200'],
    [90, 'at_least', 'at least 90'],
    [50, 'at_most', 'up to 50'],
    [null, 'exact', 'an unstated number of'],
  ] as const)('%s, %s', (count, qualifier, words) => {
    expect(countWords(count, qualifier)).toBe(words);
  });
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d', (count, words) => expect(grouped(count)).toBe(words));
  it('counts one and many', () => {
    expect([plural(1, 'article'), plural(2, 'article'), plural(1, 'try', 'tries')]).toEqual([
      '1 article',
      '2 articles',
      '1 try',
    ]);
  });
});

describe('what a side receives', () => {
  const going = (category: 'military' | 'civilian', count: number | null) => ({
    to: 'RU',
    category,
    count,
    qualifier: 'exact' as const,
  });
  it.each([
    ['two categories add up', [going('military', 175), going('civilian', 1)], '175 service members + 1 civilian'],
    [
      'two claims about one category stand side by side',
      [going('military', 193), going('military', 195)],
      '193 or 195 service members',
    ],
  ])('%s', (_, transfers, words) => expect(amountWords(transfers)).toBe(words));
});

describe('partiesWords', () => {
  const { record } = sampleRecord();
  it('shows an exchange both ways', () => expect(partiesWords(record, (id) => id)).toBe('RU ⇄ UA'));
  it('shows a release one way', () =>
    expect(partiesWords({ ...record, transfers: record.transfers.slice(0, 1) }, (id) => id)).toBe('RU → UA'));
});
