// Decisions, and the state and needs of a record that follow from them.
import '../support/draws.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/domain/decision.ts';
import { placesOf, resolveBlock } from '../../src/records/index.ts';
import { applyDecisions, needsPerson, stateAfter, TRANSITIONS } from '../../src/review/index.ts';
import { blockOf, decision, told } from '../records/told.ts';

const at = (kind: Decision['kind'], minute: number, extra: Partial<Decision> = {}): Decision =>
  decision(kind, 'ra1', null, { id: `d${minute}`, at: `2026-05-03T00:0${minute}:00Z`, ...extra });

describe('the state of a record', () => {
  it.each([
    ['nobody looked', [], 'waiting'],
    ['approved', [at('approve', 1)], 'approved'],
    ['rejected', [at('reject', 1)], 'rejected'],
    ['asked for a second source', [at('needs_second_source', 1)], 'needs_second_source'],
    ['approved, then rejected', [at('approve', 1), at('reject', 2)], 'rejected'],
    [
      'an undone decision counts as never made',
      [at('approve', 1), at('reject', 2, { undoneAt: '2026-05-04T00:00:00Z' })],
      'approved',
    ],
    ['a merge asks for another look', [at('approve', 1), at('merge', 2, { otherRecordId: 'rb1' })], 'waiting'],
    ['a split too', [at('reject', 1), at('split', 2, { otherRecordId: 'rb1' })], 'waiting'],
    ['a correction is no approval', [at('correct', 1)], 'waiting'],
    ['and takes none away', [at('approve', 1), at('correct', 2)], 'approved'],
    [
      'being different from another changes nothing',
      [at('approve', 1), at('apart', 2, { otherRecordId: 'rb1' })],
      'approved',
    ],
  ] as const)('%s', (_, decisions, state) => {
    expect(stateAfter(decisions)).toBe(state);
  });

  it('undoing the last decision gives the state before it', () => {
    const kinds = fc.array(
      fc.constantFrom<Decision['kind']>('approve', 'reject', 'needs_second_source', 'merge', 'apart'),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(kinds, (chosen) => {
        const decisions = chosen.map((kind, index) => at(kind, index, { otherRecordId: 'rb1' }));
        const undone = decisions.with(-1, at('reject', chosen.length - 1, { undoneAt: '2026-05-04T00:00:00Z' }));
        expect(stateAfter(undone)).toBe(stateAfter(decisions.slice(0, -1)));
      }),
    );
  });

  it('every state has a way out by every decision that judges the record', () => {
    for (const ways of Object.values(TRANSITIONS)) {
      expect([ways.approve, ways.reject, ways.needs_second_source]).toEqual([
        'approved',
        'rejected',
        'needs_second_source',
      ]);
    }
  });
});

describe('what needs a person', () => {
  const DAY = '2026-04-24';
  const first = told('a', DAY, 'RU>UA 193', { seenAt: '2026-05-02T00:00:00Z' });
  const second = told('b', DAY, 'RU>UA 193', { seenAt: '2026-05-04T00:00:00Z' });
  const review = (events: readonly (typeof first)[], decisions: readonly Decision[]) => {
    const block = blockOf(events, { decisions });
    const resolved = resolveBlock(block);
    const [record] = applyDecisions(block, resolved, placesOf(block, resolved.records)).records;
    return [record?.state, record?.needs];
  };

  it.each([
    ['a record that waits keeps the doubts of the machine', [first], [], ['waiting', ['only one report tells of it']]],
    ['a decision answers them', [first], [at('approve', 1)], ['approved', []]],
    ['a rejection too', [first], [at('reject', 1)], ['rejected', []]],
    [
      'a second source is waited for',
      [first],
      [at('needs_second_source', 1)],
      ['needs_second_source', ['a reviewer asked for a second source']],
    ],
    [
      'and said to have come',
      [first, second],
      [at('needs_second_source', 1)],
      ['needs_second_source', ['another report has come since a reviewer asked for one']],
    ],
    ['a report that agrees with what was approved', [first, second], [at('approve', 1)], ['approved', []]],
    [
      'a report that comes after the rejection',
      [first, second],
      [at('reject', 1)],
      ['rejected', ['a report came after it was rejected: see whether that still holds']],
    ],
  ] as const)('%s', (_, events, decisions, expected) => {
    expect(review(events, decisions)).toEqual(expected);
  });

  it('an approved record needs nobody by itself', () => {
    const [record] = resolveBlock(blockOf([first])).records;
    if (record === undefined) throw new Error('no record');
    expect(needsPerson({ ...record, state: 'approved' })).toEqual([]);
    expect(needsPerson(record)).toEqual(['only one report tells of it']);
  });
});
