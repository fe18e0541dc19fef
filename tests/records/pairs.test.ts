// Two reports, and whether they are of one exchange.
import { describe, expect, it } from 'vitest';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, type Extra, told } from './told.ts';

type Row = readonly [says: string, one: readonly [string, string, Extra?], other: readonly [string, string, Extra?]];

const EACH = (count: number | string) => `RU>UA ${count} military; UA>RU ${count} military`;
const BODIES: Extra = { kind: 'remains' };
const RELEASE: Extra = { kind: 'release' };
const PLAN: Extra = { status: 'planned' };
const OFF: Extra = { status: 'cancelled' };

const ONE: readonly Row[] = [
  ['the same day, the same figures', ['2026-04-24', EACH(193)], ['2026-04-24', EACH(193)]],
  ['the night from one day to the next', ['2022-09-21/2022-09-22', 'RU>UA 215'], ['2022-09-22', 'RU>UA 215']],
  ['the sides count differently', ['2024-01-31', EACH(195)], ['2024-01-31', 'RU>UA 207 military; UA>RU 195 military']],
  [
    '277 with the wounded, 246 without',
    ['2025-04-19', EACH(246)],
    ['2025-04-19', 'RU>UA 277 military; UA>RU 246 military'],
  ],
  [
    '1,000 and 1,003 bodies on one day',
    ['2025-12-19', 'RU>UA 1000 remains', BODIES],
    ['2025-12-19', 'RU>UA 1003 remains; UA>RU 26 remains', BODIES],
  ],
  ['"nearly 200" and 193', ['2026-04-24', EACH('~200')], ['2026-04-24', EACH(193)]],
  ['"over 60" and 75', ['2024-05-31', EACH('>60')], ['2024-05-31', EACH(75)]],
  ['some, not how many', ['2024-02-08', EACH('?')], ['2024-02-08', EACH(100)]],
  ['a recap of the day without figures', ['2024-02-08', ''], ['2024-02-08', EACH(100)]],
  [
    '75 in all, or 71 soldiers and 4 civilians',
    ['2024-05-31', EACH(75)],
    ['2024-05-31', 'RU>UA 71 military; RU>UA 4 civilian; UA>RU 75 military'],
  ],
  [
    '175 each, with or without the seven residents',
    ['2026-04-11', EACH(175)],
    ['2026-04-11', `${EACH(175)}; UA>RU 7 civilian`],
  ],
  ['"in August 2024, 115 each"', ['2024-08', EACH(115)], ['2024-08-24', EACH(115)]],
  [
    '"in December 2022", by name',
    ['2022-12', 'RU>US 1; US>RU 1', { named: ['Brittney Griner'] }],
    ['2022-12-08', 'RU>US 1; US>RU 1', { named: ['Viktor Bout', 'Brittney Griner'] }],
  ],
  ['told from one side', ['2024-04-14', 'RU>UA 30', RELEASE], ['2024-04-14', 'RU>UA 30; UA>RU 30']],
  ["a headline's total, read as each side's", ['2024-08-24', EACH(230)], ['2024-08-24', EACH(115)]],
  ['each side told by its own ministry', ['2024-06-25', 'RU>UA 90 military'], ['2024-06-25', 'UA>RU 90 military']],
  [
    'the way round mistaken, where nothing more is told',
    ['2023-05-25', 'RU>UA 106 military', RELEASE],
    ['2023-05-25', 'UA>RU 106 military'],
  ],
  [
    'other words for its deal',
    ['2025-04-03', 'SDF>SY 146; SY>SDF 97', { agreement: 'pact, struck' }],
    ['2025-04-03', 'SDF>SY 200', { agreement: 'deal signed' }],
  ],
  ['a plan that came about', ['2026-03-06', EACH(300), PLAN], ['2026-03-06', `${EACH(300)}; RU>UA 2 civilian`]],
  ['a plan for next week', ['2026-03-02/2026-03-08', '', PLAN], ['2026-03-06', EACH(300)]],
  ['a plan that slipped by a day', ['2026-03-05', EACH(157), PLAN], ['2026-03-06', EACH(157)]],
  ['a plan that was called off', ['2024-01-24', EACH(192), PLAN], ['2024-01-24', EACH(192), OFF]],
  ['a day mistaken, every figure the same', ['2025-05-06', EACH(205)], ['2025-05-07', EACH(205)]],
  [
    'one report names more of the parties',
    ['2024-08-01', 'RU>US 16; US>RU 8'],
    ['2024-08-01', 'RU>US 16; US>RU 8', { parties: ['US', 'RU', 'DE', 'PL', 'SI', 'NO', 'BY'] }],
  ],
  [
    'released to Palestine, or to Hamas',
    ['2023-11-24', 'Hamas>IL 13 hostage; IL>Hamas 39 prisoner'],
    ['2023-11-24', 'Hamas>IL 13 hostage; IL>PS 39 prisoner', { parties: ['IL', 'Hamas'] }],
  ],
];

const TWO: readonly Row[] = [
  ['49 for 49, and 103 for 103 the next day', ['2024-09-13', EACH(49)], ['2024-09-14', EACH(103)]],
  [
    '1,200 bodies, and 1,200 the next day',
    ['2025-06-14', 'RU>UA 1200 remains', BODIES],
    ['2025-06-15', 'RU>UA 1200 remains', BODIES],
  ],
  ['the same figures a week later', ['2025-05-06', EACH(205)], ['2025-05-13', EACH(205)]],
  ['the living and the dead', ['2024-05-31', EACH(75)], ['2024-05-31', 'RU>UA 212 remains; UA>RU 45 remains', BODIES]],
  ['a stage and its agreement', ['2025-05-23', EACH(390)], ['2025-05-23', EACH(1000), { kind: 'agreement' }]],
  ['a stage and the next', ['2025-05-24', EACH(307)], ['2025-05-25', EACH(303)]],
  ['called off, and held a week later', ['2024-01-24', EACH(192), OFF], ['2024-01-31', EACH(195)]],
  ['called off, and another held on the day', ['2024-01-24', EACH(192), OFF], ['2024-01-24', 'RU>UA 3 civilian']],
  ['a side deal of the same day', ['2026-03-06', EACH(300)], ['2026-03-06', 'UA>RU 3 civilian', RELEASE]],
  [
    'one lets go, and the other another day',
    ['2020-04-08', 'AF>Taliban 100 prisoner', RELEASE],
    ['2020-04-12', 'Taliban>AF 20', RELEASE],
  ],
  ['other parties on the same day', ['2023-06-08', 'RU>HU 11', RELEASE], ['2023-06-08', 'HU>UA 11', RELEASE]],
  ['the sum of two stages, and one of them', ['2026-03', EACH(500)], ['2026-03-06', EACH(300)]],
  ['a bare month', ['2023-08', EACH('?')], ['2023-08-07', EACH(22)]],
  ['nobody says when', ['', EACH(157)], ['2026-02-05', EACH(157)]],
  ['nobody says when, twice', ['', EACH(157)], ['', EACH(157)]],
  ['both figures far apart on one day', ['2025-08-24', EACH(146)], ['2025-08-24', EACH(30)]],
  ['a day that is none', ['2025-02-30', EACH(150)], ['2025-03-02', EACH(150)]],
  [
    '1 for 1 of other people',
    ['2022-12', 'RU>US 1; US>RU 1', { named: ['Brittney Griner'] }],
    ['2022-12-20', 'RU>US 1; US>RU 1', { named: ['Trevor Reed'] }],
  ],
];

function judge(one: Row[1], other: Row[2]) {
  return resolveBlock(blockOf([told('a', ...one), told('b', ...other)]));
}

describe('two reports of one exchange', () => {
  it.each(ONE)('%s', (_, one, other) => {
    const { records, resolutions } = judge(one, other);
    expect(records).toHaveLength(1);
    expect(resolutions.map(({ judgement }) => judgement).toSorted()).toEqual(['new', 'same']);
    for (const { reasons } of resolutions) expect(reasons).not.toEqual([]);
  });
});

describe('two reports of two exchanges', () => {
  it.each(TWO)('%s', (_, one, other) => {
    const { records, resolutions } = judge(one, other);
    expect(records).toHaveLength(2);
    expect(resolutions.map(({ judgement }) => judgement)).not.toContain('same');
  });

  it('two of one article are never one', () => {
    const events = [told('a', '2025-05-23', EACH(390)), told('a', '2025-05-23', EACH(390), { event: 2 })];
    expect(resolveBlock(blockOf(events)).records).toHaveLength(2);
  });
});

describe('what is left to a person', () => {
  it.each([
    [
      'a bare month, where one exchange of it is known',
      ['2023-08', EACH('?')],
      ['2023-08-07', EACH(22)],
      'can be the same day',
    ],
    ['the same round figures a day apart', ['2024-02-08', EACH(100)], ['2024-02-09', EACH(100)], '100 to UA in both'],
    ['an undated report with a figure of another', ['', 'RU>UA 157'], ['2026-04-24', 'RU>UA 157'], '157 to UA in both'],
  ] as const)('%s', (_, one, other, why) => {
    const { records, resolutions } = judge(one, other);
    expect(records).toHaveLength(2);
    expect(resolutions.map(({ judgement }) => judgement)).toContain('unsure');
    const needs = records.flatMap((record) => record.needs).filter((need) => need.startsWith('may be the same'));
    expect(needs).toHaveLength(1);
    expect(needs[0]).toContain(why);
  });

  it.each([
    ['printed three months after the other', '2026-02-05'],
    ['printed three months before it', '2026-08-05'],
  ])('but no undated report %s', (_, on) => {
    const { records } = judge(['', EACH(157)], [on, EACH(157)]);
    expect(records.flatMap(({ doubles }) => doubles)).toEqual([]);
  });

  it('an undated report says so', () => {
    const [record] = resolveBlock(blockOf([told('a', '', '')])).records;
    expect(record?.needs).toContain('no report says when it happened');
  });
});
