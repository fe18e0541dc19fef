// A record or an event, and the one line that a person reads.
import { describe, expect, it } from 'vitest';
import { partyName, summarise } from '../../src/publish/index.ts';
import { type Extra, swapEvent } from '../records/told.ts';

const ROWS: readonly (readonly [line: string, on: string, transfers: string, extra?: Extra])[] = [
  ['Russia ⇄ Ukraine · 24 Apr 2026 · 193 for 193', '2026-04-24', 'RU>UA 193 military; UA>RU 193 military'],
  ['Russia ⇄ Ukraine · 24 Apr 2026 · 193 for 193', '2026-04-24', 'UA>RU 193 military; RU>UA 193 military'],
  [
    'Russia ⇄ Ukraine · 31 May 2024 · 75 for 75',
    '2024-05-31',
    'RU>UA 71 military; RU>UA 4 civilian; UA>RU 75 military',
  ],
  [
    'Russia ⇄ Ukraine · 31 Jan 2024 · 207 or 195 for 195',
    '2024-01-31',
    'RU>UA 207 military @UA; RU>UA 195 military @RU; UA>RU 195 military',
  ],
  [
    'Russia ⇄ Ukraine · 21–22 Sep 2022 · 215 for 56',
    '2022-09-21/2022-09-22',
    'RU>UA 215; UA>RU 55 military; UA>RU 1 civilian',
  ],
  ['Russia ⇄ Ukraine · 30 Sep 2022 – 1 Oct 2022 · 215 for ?', '2022-09-30/2022-10-01', 'RU>UA 215'],
  ['Russia ⇄ Ukraine · Aug 2024 · about 115 for some', '2024-08', 'RU>UA ~115; UA>RU ?'],
  ['Taliban ⇄ United States · 2014 · 1 for 5', '2014', 'Taliban>US 1 military; US>Taliban 5 prisoner'],
  ['Russia → Hungary · 8 Jun 2023 · 11', '2023-06-08', 'RU>HU 11 military', { kind: 'release' }],
  [
    'Russia ⇄ Ukraine · 11 Jun 2025 · bodies: 1,212 for 27',
    '2025-06-11',
    'RU>UA 1212 remains; UA>RU 27 remains',
    { kind: 'remains' },
  ],
  ['Russia → Ukraine · 14 Jun 2025 · bodies: 1,200', '2025-06-14', 'RU>UA 1200 remains', { kind: 'remains' }],
  [
    'Russia ⇄ Ukraine · 2 Jun 2025 · agreement: at least 1,000 for at least 1,000 · ongoing',
    '2025-06-02',
    'RU>UA >1000; UA>RU >1000; RU>UA 6000 remains',
    { kind: 'agreement', status: 'ongoing' },
  ],
  ['Russia ⇄ Ukraine · no date', '', '', { parties: ['UA', 'RU'] }],
  ['unknown parties · no date · planned', '', '', { parties: [], status: 'planned' }],
  [
    'Russia ⇄ United States and 2 more · 1 Aug 2024 · 16 for 8',
    '2024-08-01',
    'RU>US 16; US>RU 8',
    { parties: ['DE', 'US', 'RU', 'BY'] },
  ],
];

describe('summarise', () => {
  it.each(ROWS.map(([line, on, transfers, extra]) => ({ line, told: swapEvent(on, transfers, extra) })))(
    '$line',
    ({ line, told }) => {
      expect(summarise(told)).toBe(line);
    },
  );
});

describe('partyName', () => {
  it.each([
    ['UA', 'Ukraine'],
    ['AE', 'United Arab Emirates'],
    ['Hamas', 'Hamas'],
    ['VA', 'Vatican City'],
    ['nobody knows', 'nobody knows'],
  ])('%s is %s', (id, name) => {
    expect(partyName(id)).toBe(name);
  });
});
