// Many reports at once: no order of arrival, no report without figures, and no recap joins what is two.
import '../support/draws.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../src/domain/record.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, partitionOf, shape, standingOf, told } from './told.ts';

const EACH = (count: number | string) => `RU>UA ${count} military; UA>RU ${count} military`;

describe('partition', () => {
  it.each([
    [
      'reports without figures do not vote two exchanges of one day together',
      [
        told('a', '2024-09-13', EACH(49)),
        told('b', '2024-09-13', EACH(103)),
        told('c', '2024-09-13', EACH('?')),
        told('d', '2024-09-13', ''),
        told('e', '2024-09-13', EACH(49)),
      ],
      ['a1+c1+d1+e1', 'b1'],
    ],
    [
      'one odd figure among many reports is a claim, not an exchange',
      [
        told('a', '2026-04-24', EACH(193)),
        told('b', '2026-04-24', EACH(193)),
        told('c', '2026-04-24', 'RU>UA 77 military; UA>RU 193 military'),
        told('d', '2026-04-24', 'RU>UA 193 military; UA>RU 60 military'),
      ],
      ['a1+b1+c1+d1'],
    ],
    [
      'a night between two days does not bridge them',
      [told('a', '2024-09-13', EACH(49)), told('b', '2024-09-14', EACH(103)), told('c', '2024-09-13/2024-09-14', '')],
      ['a1+c1', 'b1'],
    ],
    [
      'a recap that fits two exchanges of its month stands alone',
      [told('a', '2024-10-05', EACH(95)), told('b', '2024-10-18', EACH(95)), told('c', '2024-10', EACH(95))],
      ['a1', 'b1', 'c1'],
    ],
    [
      'a recap goes to the one exchange that it fits clearly better',
      [told('a', '2024-08-24', EACH(115)), told('b', '2024-08-05', EACH(22)), told('c', '2024-08', EACH(115))],
      ['a1+c1', 'b1'],
    ],
    [
      'a recap goes to its exchange though one report of that was read wrongly',
      [told('a', '2024-09-14', EACH(103)), told('b', '2024-09-14', 'UA>RU 6'), told('c', '2024-09', EACH(103))],
      ['a1+b1+c1'],
    ],
    [
      'recaps of one month and figure are one, whether or not its day is known yet',
      [told('a', '2024-08', EACH(115)), told('b', '2024-08', EACH(115))],
      ['a1+b1'],
    ],
    [
      'a copy without its date is of the exchange that the dated one tells of',
      [told('a', '2024-10-05', EACH(95)), told('b', '', EACH(95), { text: 'a' }), told('c', '', EACH(95))],
      ['a1+b1', 'c1'],
    ],
    [
      'a copy that was read with the date of the day after is of the same exchange',
      [told('a', '2024-10-05', EACH(95)), told('b', '2024-10-06', EACH(95), { text: 'a' })],
      ['a1+b1'],
    ],
    [
      'what two reports read wrongly does not keep out a recap that says what the others say, each in part',
      [
        told('a', '2022-09-21', 'RU>UA 215; UA>RU 55'),
        told('b', '2022-09-21', 'RU>UA 215; UA>RU 200'),
        told('c', '2022-09-21', 'RU>UA 205; UA>RU 55'),
        told('d', '2022-09', 'RU>UA 215; UA>RU 56'),
      ],
      ['a1+b1+c1+d1'],
    ],
    [
      'a report that has one side wrong is of the exchange whose reports differ on the other',
      [
        ...['a', 'b'].map((name) => told(name, '2025-04-19', 'RU>UA 277; UA>RU 246')),
        ...['c', 'd', 'e'].map((name) => told(name, '2025-04-19', EACH(246))),
        told('f', '2025-04-19', 'RU>UA 277; UA>RU 15'),
      ],
      ['a1+b1+c1+d1+e1+f1'],
    ],
    [
      'a slip that only one of several tells bears nothing out',
      [
        ...['a', 'b'].map((name) => told(name, '2024-09-13', EACH(49))),
        told('c', '2024-09-13', 'RU>UA 49; UA>RU 103'),
        told('d', '2024-09-13', EACH(103)),
      ],
      ['a1+b1+c1', 'd1'],
    ],
    [
      'a report without its day, where one exchange of the weeks before it has its figures',
      [
        told('a', '2023-03-07', 'RU>UA 130; UA>RU 90'),
        told('b', '2023-04-10', EACH(100)),
        told('c', '', 'RU>UA 130; UA>RU 90', { published: '2023-04-10' }),
      ],
      ['a1+c1', 'b1'],
    ],
    [
      'a report without its day, where two exchanges can be meant, stands alone',
      [
        told('a', '2023-03-07', 'RU>UA 130; UA>RU 90'),
        told('b', '2023-03-20', 'RU>UA 130'),
        told('c', '', 'RU>UA 130; UA>RU 90', { published: '2023-04-10' }),
      ],
      ['a1', 'b1', 'c1'],
    ],
    [
      'a report without its day is not of what came after it, nor of what was news long before it, nor without figures',
      [
        told('a', '2023-03-07', 'RU>UA 130; UA>RU 90'),
        told('b', '', 'RU>UA 130; UA>RU 90', { published: '2023-03-06' }),
        told('c', '', 'RU>UA 130; UA>RU 90', { published: '2023-07-07' }),
        told('d', '', 'RU>UA 130; UA>RU 90', { published: null }),
        told('e', '', '', { published: '2023-03-08' }),
      ],
      ['a1', 'b1', 'c1', 'd1', 'e1'],
    ],
    [
      'two days of one text are two, whoever prints it',
      [
        told('a', '2024-10-05', EACH(95)),
        told('a', '2024-10-06', EACH(95), { event: 2 }),
        told('b', '2024-10-05', EACH(95), { text: 'a' }),
        told('b', '2024-10-06', EACH(95), { text: 'a', event: 2 }),
      ],
      ['a1+b1', 'a2+b2'],
    ],
    [
      'two pairs of the sides of one swap, where a third report names them all',
      [
        told('a', '2024-08-01', 'RU>US 16; US>RU 8'),
        told('b', '2024-08-01', 'RU>DE 12; DE>RU 1'),
        told('c', '2024-08-01', 'RU>US 16; US>RU 8', { parties: ['US', 'RU', 'DE', 'PL', 'SI', 'NO', 'BY'] }),
        told('d', '2024-08-01', 'RU>UA 5; UA>RU 5'),
        told('e', '2024-08-20', 'RU>DE 12; DE>RU 1'),
      ],
      ['a1+b1+c1', 'd1', 'e1'],
    ],
    [
      'two pairs that share a side, and no report that names all',
      [told('a', '2024-08-01', 'RU>US 16; US>RU 8'), told('b', '2024-08-01', 'RU>DE 12; DE>RU 1')],
      ['a1', 'b1'],
    ],
    [
      'stages of one deal, recapped together, stay stages',
      [
        told('a', '2025-05-25', EACH(303)),
        told('a', '2025-05-24', EACH(307), { event: 2 }),
        told('a', '2025-05-23', 'RU>UA 390 mixed; UA>RU 390 mixed', { event: 3 }),
        told('b', '2025-05-24', EACH(307)),
        told('b', '2025-05-23', 'RU>UA 270 military; RU>UA 120 civilian', { event: 2 }),
      ],
      ['a1', 'a2+b1', 'a3+b2'],
    ],
  ] as const)('%s', (_, events, expected) => {
    expect(partitionOf(events)).toEqual(expected);
    expect(partitionOf(events.toReversed())).toEqual(expected);
  });
});

const DAYS = ['2024-08-24', '2024-08-25', '2024-08-24/2024-08-25', '2024-08-27', '2024-08', '2024-09-13', '2024', ''];
const COUNTS = ['49', '103', '100', '115', '?', '~100', '>60'];

const anyEvent = fc.record({
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  on: fc.constantFrom(...DAYS),
  to: fc.constantFrom(...COUNTS, ''),
  from: fc.constantFrom(...COUNTS, ''),
  kind: fc.constantFrom('exchange', 'exchange', 'exchange', 'release'),
  status: fc.constantFrom('completed', 'completed', 'planned', 'cancelled'),
  published: fc.constantFrom('2024-08-24', '2024-08-26', '2024-09-14', null),
} as const);

const anyEvents = fc.array(anyEvent, { minLength: 1, maxLength: 14 }).map((rows) =>
  rows.map(({ article, on, to, from, ...extra }, index) => {
    const transfers = [to === '' ? [] : `RU>UA ${to} military`, from === '' ? [] : `UA>RU ${from} military`].flat();
    return told(article, on, transfers.join('; '), { ...extra, parties: ['RU', 'UA'], event: index });
  }),
);

const shuffled = anyEvents.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
);

describe('for any events', () => {
  it('their order plays no part, in records, ids, figures or reasons', () => {
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        expect(resolveBlock(blockOf(others))).toEqual(resolveBlock(blockOf(events)));
      }),
      { numRuns: 300 },
    );
  });

  it('each stands in exactly one record, each record has one id, and a resolution says where and why', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { records, resolutions } = resolveBlock(blockOf(events));
        const ids = (told: readonly LedgerEvent[]) => told.map(({ id }) => id).toSorted();
        expect(records.flatMap(({ sources }) => sources.map(({ eventId }) => eventId)).toSorted()).toEqual(ids(events));
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
        const standing = standingOf(records);
        expect(resolutions.map(({ eventId }) => eventId).toSorted()).toEqual(ids(events));
        for (const { eventId, recordId, reasons } of resolutions) {
          expect(standing.get(eventId)).toBe(recordId);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('resolving again where everything stands already changes nothing', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const first = resolveBlock(blockOf(events));
        const again = resolveBlock(blockOf(events, { standing: standingOf(first.records) }));
        expect(again.records).toEqual(first.records);
      }),
      { numRuns: 200 },
    );
  });

  it('arriving one by one gives the partition of arriving at once', () => {
    fc.assert(
      fc.property(shuffled, ([events, arrivals]) => {
        let standing: ReadonlyMap<string, string> = new Map();
        arrivals.forEach((_, index) => {
          const { records } = resolveBlock(blockOf(arrivals.slice(0, index + 1), { standing }));
          expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
          standing = standingOf(records);
        });
        expect(shape(resolveBlock(blockOf(arrivals, { standing })).records)).toEqual(partitionOf(events));
      }),
      { numRuns: 150 },
    );
  });
});
