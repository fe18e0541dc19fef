// What may be asked about records: each part as somebody writes it, and the question that it makes, or why it makes none.
import { describe, expect, it } from 'vitest';
import { RecordFilters, recordsWanted } from '../../src/service/index.ts';

describe('a question', () => {
  it.each([
    [{}, { state: 'any', filter: {} }],
    [{ state: 'approved' }, { state: 'approved', filter: {} }],
    [{ party: 'RU, ukraine ,hamas' }, { state: 'any', filter: { parties: ['RU', 'UA', 'Hamas'] } }],
    [
      { from: '2025-01-01', to: '2025-01-01' },
      { state: 'any', filter: { from: '2025-01-01', to: '2025-01-01' } },
    ],
    [
      { kind: 'remains', status: 'planned', text: 'Istanbul' },
      { state: 'any', filter: { kind: 'remains', status: 'planned', text: 'Istanbul' } },
    ],
  ])('%j', (asked, wanted) => {
    expect(recordsWanted(RecordFilters.parse(asked))).toEqual({ wanted, fault: null });
  });

  it.each([
    [{ party: 'XX' }, '"XX" is no side that the gazetteer knows'],
    [{ party: 'RU,,UA' }, '"" is no side'],
    [{ party: Array.from({ length: 21 }, () => 'RU').join(',') }, 'at most 20 sides'],
    [{ from: '2025-02-30' }, 'write a day, as in 2025-05-23'],
    [{ to: '23.05.2025' }, 'write a day, as in 2025-05-23'],
    [{ kind: 'swap' }, 'exchange'],
    [{ status: 'done' }, 'completed'],
    [{ state: 'lost' }, 'approved'],
    [{ text: 'x'.repeat(501) }, '500'],
  ])('%j makes no sense', (asked, why) => {
    expect(RecordFilters.safeParse(asked).error?.issues[0]?.message).toContain(why);
  });

  it('of days in the wrong order has its fault named', () => {
    const { fault } = recordsWanted(RecordFilters.parse({ from: '2025-03-01', to: '2025-02-01' }));
    expect(fault).toEqual({ filter: 'from', detail: '2025-03-01 is after 2025-02-01: no day lies between them' });
  });
});
