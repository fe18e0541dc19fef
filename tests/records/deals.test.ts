// A deal and its stages: which exchanges belong to it, and what of the pledge was kept.
import '../support/draws.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfOf } from '../../src/domain/edtf.ts';
import type { LedgerEvent } from '../../src/domain/record.ts';
import { dealOf, resolveBlock } from '../../src/records/index.ts';
import { blockOf, told } from './told.ts';

const EACH = (count: number | string) => `RU>UA ${count}; UA>RU ${count}`;

function deal(...events: readonly LedgerEvent[]) {
  const { records } = resolveBlock(blockOf(events));
  const [agreement, ...more] = records.filter(({ kind }) => kind === 'agreement');
  if (agreement === undefined || more.length > 0) throw new Error(`${more.length} more deals, or none`);
  const { stages, sides } = dealOf(agreement, records);
  return { stages: stages.map(({ date }) => date.start), sides };
}

/** Three days of one deal, each with an article of its own that tells of the deal and of the days before. */
const PLEDGE = { kind: 'agreement', status: 'ongoing', event: 9 } as const;
const FIRST = [
  told('a', '2025-05-23', EACH(390), { published: '2025-05-23' }),
  told('a', '', EACH(1000), { ...PLEDGE, published: '2025-05-23' }),
];
const THIRD = [
  told('c', '2025-05-25', EACH(303), { published: '2025-05-25' }),
  told('c', '2025-05-24', EACH(307), { event: 2, published: '2025-05-25' }),
  told('c', '2025-05-23', EACH(390), { event: 3, published: '2025-05-25' }),
  told('c', '2025-05', EACH(1000), { ...PLEDGE, published: '2025-05-25' }),
];

describe('a deal', () => {
  it('links its stages, and adds up what each side got', () => {
    expect(deal(...FIRST, ...THIRD)).toEqual({
      stages: ['2025-05-23', '2025-05-24', '2025-05-25'],
      sides: [
        { to: 'RU', pledged: 1000, delivered: 1000, left: 0 },
        { to: 'UA', pledged: 1000, delivered: 1000, left: 0 },
      ],
    });
  });

  it('under way says what is left, for each side', () => {
    const uneven = [told('a', '2025-05-23', 'RU>UA 390; UA>RU 270', { published: '2025-05-23' }), ...FIRST.slice(1)];
    expect(deal(...uneven).sides).toEqual([
      { to: 'RU', pledged: 1000, delivered: 270, left: 730 },
      { to: 'UA', pledged: 1000, delivered: 390, left: 610 },
    ]);
  });

  it('a stage that is planned is a stage, and delivers nothing yet', () => {
    const planned = told('a', '2025-05-30', EACH(200), { event: 4, status: 'planned', published: '2025-05-23' });
    expect(deal(...FIRST, planned)).toMatchObject({
      stages: ['2025-05-23', '2025-05-30'],
      sides: [
        { to: 'RU', delivered: 390, left: 610 },
        { to: 'UA', delivered: 390, left: 610 },
      ],
    });
  });

  it.each([
    [
      'an earlier exchange that the article recalls',
      told('a', '2025-05-06', EACH(205), { event: 5, published: '2025-05-23' }),
    ],
    [
      'one of more people than were pledged',
      told('a', '2025-05-24', EACH(1200), { event: 5, published: '2025-05-23' }),
    ],
    ['bodies', told('a', '2025-05-24', 'RU>UA 909 remains', { event: 5, kind: 'remains', published: '2025-05-23' })],
    [
      'one that no article tells together with the deal',
      told('z', '2025-05-24', EACH(50), { published: '2025-05-24' }),
    ],
    ['one without a date', told('a', '', EACH(50), { event: 5, published: '2025-05-23' })],
  ])('is not carried out by %s', (_, event) => {
    expect(deal(...FIRST, event).stages).toEqual(['2025-05-23']);
  });

  it('reported without its day by two is one, and by one half a year later another', () => {
    const pledge = (article: string, published: string) => told(article, '', EACH(1000), { ...PLEDGE, published });
    const { records } = resolveBlock(
      blockOf([pledge('a', '2025-05-23'), pledge('b', '2025-05-28'), pledge('c', '2026-02-01')]),
    );
    expect(records.map(({ sources }) => sources.length).toSorted()).toEqual([1, 2]);
  });
});

/**
 * "1,000 for 1,000" as it is told over nine days: a plan before, three days of handing over, a recap of two days, the total of
 * all three told after, a correction of one side's figure, bodies that were agreed on beside, and a quarrel over the next stage.
 */
const LONG: readonly LedgerEvent[] = [
  told('p', '2025-05-16', EACH(1000), { ...PLEDGE, status: 'planned', published: '2025-05-16' }),
  told('q', '2025-05-23/2025-05-25', '', { status: 'planned', published: '2025-05-22' }),
  told('q', '', EACH(1000), { ...PLEDGE, status: 'planned', published: '2025-05-22' }),
  ...FIRST,
  told('b', '2025-05-24', EACH(307), { published: '2025-05-24' }),
  told('b', '2025-05-23', EACH(390), { event: 2, published: '2025-05-24' }),
  told('b', '', EACH(1000), { ...PLEDGE, published: '2025-05-24' }),
  ...THIRD,
  told('d', '2025-05-25', 'RU>UA 303; UA>RU 303', { published: '2025-05-26' }),
  told('d', '2025-05', EACH(1000), { ...PLEDGE, status: 'completed', published: '2025-05-26' }),
  told('d', '2025-05-28', 'RU>UA 909 remains; UA>RU 34 remains', {
    event: 3,
    kind: 'remains',
    published: '2025-05-26',
  }),
  told('f', '2025-05-23/2025-05-25', EACH(1000), { published: '2025-05-26' }),
  told('f', '', EACH(1000), { ...PLEDGE, status: 'completed', published: '2025-05-26' }),
  told('e', '2025-05-24', 'RU>UA 307; UA>RU 306', { event: 2, published: '2025-05-27' }),
  told('e', '2025-05-25', EACH(303), { event: 3, published: '2025-05-27' }),
  told('e', '', EACH(1000), { ...PLEDGE, status: 'completed', published: '2025-05-27' }),
];

describe('a deal of three days, told before, while and after', () => {
  const DELIVERED = { pledged: 1000, delivered: 1000, left: 0 };

  it('is delivered, once, in whatever order its reports come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...LONG], { minLength: LONG.length }), (events) => {
        const { stages, sides } = deal(...events);
        expect(stages.filter((day) => day !== null && day >= '2025-05-23' && day <= '2025-05-25')).toEqual([
          '2025-05-23',
          '2025-05-24',
          '2025-05-25',
        ]);
        expect(sides).toEqual([
          { to: 'RU', ...DELIVERED },
          { to: 'UA', ...DELIVERED },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('never shows more delivered than the stages that are told, whichever reports have come so far', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...LONG], { minLength: 1 }), (some) => {
        const pledge = told('p', '2025-05-16', EACH(1000), { ...PLEDGE, published: '2025-05-16' });
        const events = [...some.filter(({ articleId }) => articleId !== 'p'), pledge];
        const { stages, sides } = deal(...events);
        const days = new Set(events.flatMap(({ event }) => (event.kind === 'exchange' ? [event.date.start] : [])));
        expect(stages.every((day) => days.has(day))).toBe(true);
        for (const { delivered, left } of sides) {
          expect(delivered).toBeLessThanOrEqual(1000);
          expect(left).toBe(1000 - delivered);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a date as EDTF', () => {
  it.each([
    [{ start: '2024-08-24', end: '2024-08-24', precision: 'day' }, '2024-08-24'],
    [{ start: '2024-09-13', end: '2024-09-14', precision: 'day' }, '2024-09-13/2024-09-14'],
    [{ start: '2024-08-01', end: '2024-08-31', precision: 'month' }, '2024-08'],
    [{ start: '2024-06-01', end: '2024-07-31', precision: 'month' }, '2024-06/2024-07'],
    [{ start: '2022-01-01', end: '2022-12-31', precision: 'year' }, '2022'],
    [{ start: null, end: null, precision: 'unknown' }, null],
  ] as const)('%o is %s', (span, edtf) => {
    expect(edtfOf(span)).toBe(edtf);
  });
});
