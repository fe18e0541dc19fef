// The reports of one exchange, and what the record says of it.
import { describe, expect, it } from 'vitest';
import type { LedgerEvent, LedgerRecord } from '../../src/domain/record.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, type Extra, told } from './told.ts';

const EACH = (count: number | string) => `RU>UA ${count} military; UA>RU ${count} military`;
const DAY = '2024-05-31';

function fold(...events: readonly LedgerEvent[]): LedgerRecord {
  const { records } = resolveBlock(blockOf(events));
  expect(records).toHaveLength(1);
  const [record] = records;
  if (record === undefined) throw new Error('no record');
  return record;
}

/** What went to Ukraine: 'military 71 (71 ×1, 75 mixed ×1)'. */
function toUkraine({ transfers }: LedgerRecord): readonly string[] {
  return transfers
    .filter(({ to }) => to === 'UA')
    .map(({ category, count, claims }) => {
      const told = claims.map((claim) =>
        [claim.count, claim.category, claim.claimedBy && `@${claim.claimedBy}`, `×${claim.articles}`]
          .filter(Boolean)
          .join(' '),
      );
      return `${category} ${count} (${told.join(', ')})`;
    });
}

function reports(...transfers: readonly string[]): readonly LedgerEvent[] {
  return transfers.map((row, index) => told(String.fromCharCode(97 + index), DAY, row));
}

describe('copies', () => {
  const copied = ['b', 'c', 'd'].map((name) => told(name, DAY, 'RU>UA 57', { text: 'b' }));

  it('count once: two independent reports outweigh one that three outlets print', () => {
    const record = fold(told('a', DAY, 'RU>UA 75'), told('e', DAY, 'RU>UA 75'), ...copied);
    expect(record.transfers[0]).toMatchObject({
      count: 75,
      claims: [
        { count: 75, articles: 2, independent: 2 },
        { count: 57, articles: 3, independent: 1 },
      ],
    });
  });

  it('are no second source', () => {
    expect(fold(...copied).needs).toEqual(['its 3 reports are one text']);
  });
});

describe('history', () => {
  it('tells how the status came about, and when it was reported', () => {
    const planned = told('a', DAY, '', { status: 'planned', published: '2024-05-29' });
    const done = [
      told('b', DAY, 'RU>UA 75', { published: '2024-05-31' }),
      told('c', DAY, 'RU>UA 75', { published: '2024-06-02' }),
    ];
    const record = fold(...done, planned);
    expect(record.status).toBe('completed');
    expect(record.history).toEqual([
      { status: 'planned', day: '2024-05-29', eventId: 'a1' },
      { status: 'completed', day: '2024-05-31', eventId: 'b1' },
    ]);
    expect(record.reported).toEqual({ first: '2024-05-29', last: '2024-06-02' });
  });
});

describe('figures', () => {
  it.each([
    ['most articles decide', ['RU>UA 75', 'RU>UA 75', 'RU>UA 57'], ['unspecified 75 (75 ×2, 57 ×1)']],
    ['exact over about', ['RU>UA ~80', 'RU>UA 75'], ['unspecified 75 (75 ×1, 80 ×1)']],
    [
      'a split that adds up to the whole stands, and the whole beside it',
      ['RU>UA 75 military', 'RU>UA 71 military; RU>UA 4 civilian'],
      ['military 71 (71 ×1, 75 mixed ×1)', 'civilian 4 (4 ×1)'],
    ],
    [
      'also where most give the whole',
      ['RU>UA 75', 'RU>UA 75', 'RU>UA 71 military; RU>UA 4 civilian'],
      ['military 71 (71 ×1, 75 unspecified ×2)', 'civilian 4 (4 ×1)'],
    ],
    [
      'an add-on that one report knows of',
      ['RU>UA 75 military', 'RU>UA 75 military; RU>UA 7 civilian'],
      ['military 75 (75 ×2)', 'civilian 7 (7 ×1)'],
    ],
    [
      'a word that says who over one that does not',
      ['RU>UA 75', 'RU>UA 75 military'],
      ['military 75 (75 ×1, 75 unspecified ×1)'],
    ],
    [
      'each side by its own count',
      ['RU>UA 207 military @UA; RU>UA 195 military @RU', 'RU>UA 207 military @UA'],
      ['military 207 (207 @UA ×2, 195 @RU ×1)'],
    ],
    ['a figure over none', ['RU>UA ? military', 'RU>UA 75 military'], ['military 75 (75 ×1)']],
    ['none at all', ['RU>UA ? military', 'RU>UA ? military'], ['military null (×2)']],
    [
      'the wounded, told apart under one word, are added',
      ['RU>UA 246 military; RU>UA 31 military'],
      ['military 277 (277 ×1)'],
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(toUkraine(fold(...reports(...rows)))).toEqual(expected);
    expect(toUkraine(fold(...reports(...rows).toReversed()))).toEqual(expected);
  });

  it('each claim leads to the events that make it', () => {
    const { transfers } = fold(...reports('RU>UA 75', 'RU>UA 75', 'RU>UA 57'));
    expect(transfers[0]?.claims.map(({ eventIds }) => eventIds)).toEqual([['a1', 'b1'], ['c1']]);
  });

  it.each([
    [
      'reports that differ need a person',
      ['RU>UA 75; UA>RU 75', 'RU>UA 57; UA>RU 75'],
      ['reports differ on how many UA got: 75, 57'],
    ],
    ['unless each side says its own', ['RU>UA 207 @UA; RU>UA 195 @RU', 'RU>UA 195'], []],
    ['or the one is the whole of the other', ['RU>UA 75 military', 'RU>UA 71 military; RU>UA 4 civilian'], []],
    ['or they all but agree', ['RU>UA 1003', 'RU>UA 1000'], []],
    ['or one is vague', ['RU>UA ~80', 'RU>UA 75'], []],
  ] as const)('%s', (_, rows, expected) => {
    expect(fold(...reports(...rows)).needs).toEqual(expected);
  });

  it('a single report says so', () => {
    expect(fold(...reports('RU>UA 75')).needs).toEqual(['only one report tells of it']);
  });
});

describe('date', () => {
  const swap = (article: string, on: string, extra: Extra = {}) => told(article, on, EACH(157), extra);
  it.each([
    ['the most precise', [swap('a', '2026-02'), swap('b', '2026-02-05')], '2026-02-05'],
    [
      'of several days the best supported',
      [swap('a', '2026-02-04'), swap('b', '2026-02-05'), swap('c', '2026-02-05')],
      '2026-02-05',
    ],
    [
      'what happened over what was planned',
      [swap('a', '2026-02-04', { status: 'planned' }), swap('b', '2026-02-05')],
      '2026-02-05',
    ],
    ['a day over a night of two', [swap('a', '2026-02-04/2026-02-05'), swap('b', '2026-02-05')], '2026-02-05'],
  ] as const)('%s', (_, events, day) => {
    expect(fold(...events).date).toEqual({ start: day, end: day, precision: 'day' });
  });

  it('a month stays a month', () => {
    expect(fold(swap('a', '2026-02'), swap('b', '2026-02')).date).toEqual({
      start: '2026-02-01',
      end: '2026-02-28',
      precision: 'month',
    });
  });
});

describe('status', () => {
  const at = (article: string, status: Extra['status'] & string, published: string | null) =>
    told(article, DAY, EACH(75), { status, published });
  it.each([
    [
      'a plan moves on when it happens',
      [at('a', 'planned', '2024-05-30'), at('b', 'completed', '2024-05-31')],
      'completed',
    ],
    [
      'and does not move back when an old plan is retold',
      [at('a', 'completed', '2024-05-31'), at('b', 'planned', '2024-06-02')],
      'completed',
    ],
    ['half done', [at('a', 'planned', '2024-05-30'), at('b', 'ongoing', '2024-05-31')], 'ongoing'],
    ['called off', [at('a', 'planned', '2024-05-30'), at('b', 'cancelled', '2024-05-31')], 'cancelled'],
    [
      'planned and called off on one day',
      [at('a', 'planned', '2024-05-31'), at('b', 'cancelled', '2024-05-31')],
      'cancelled',
    ],
    [
      'called off, then held after all',
      [at('a', 'cancelled', '2024-05-30'), at('b', 'completed', '2024-05-31')],
      'completed',
    ],
    ['cancelled stays cancelled', [at('a', 'cancelled', '2024-05-30'), at('b', 'cancelled', null)], 'cancelled'],
  ] as const)('%s', (_, events, status) => {
    expect(fold(...events).status).toBe(status);
    expect(fold(...events.toReversed()).status).toBe(status);
  });
});

describe('the rest', () => {
  it('mediators are those whom any report names, the best supported first', () => {
    const record = fold(
      told('a', DAY, EACH(75), { mediators: ['AE'] }),
      told('b', DAY, EACH(75), { mediators: ['US', 'AE'] }),
      told('c', DAY, EACH(75)),
    );
    expect(record.mediators).toEqual(['AE', 'US']);
  });

  it('an exchange told from one side is an exchange', () => {
    expect(fold(told('a', DAY, 'RU>UA 75', { kind: 'release' }), told('b', DAY, EACH(75))).kind).toBe('exchange');
  });

  it('place and agreement are those of most reports', () => {
    const record = fold(
      told('a', DAY, EACH(75), { location: 'Sumy region', agreement: '1000 for 1000' }),
      told('b', DAY, EACH(75), { location: 'Belarus' }),
      told('c', DAY, EACH(75), { location: 'Sumy region' }),
    );
    expect([record.location, record.agreement]).toEqual(['Sumy region', '1000 for 1000']);
  });

  it('there is one source row an event, by publication, then address', () => {
    const record = fold(
      told('b', DAY, EACH(75), { published: '2024-06-01' }),
      told('c', DAY, EACH(75), { published: null }),
      told('a', DAY, EACH(75), { published: '2024-06-01' }),
      told('d', DAY, EACH(75), { published: '2024-05-31' }),
    );
    expect(record.sources.map(({ articleId }) => articleId)).toEqual(['d', 'a', 'b', 'c']);
    expect(record.state).toBe('waiting');
  });
});
