// What was decided last is so many decisions, however many records each of them was about.
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../src/domain/decision.ts';
import { lastDecided } from '../../../../src/edges/http/review/last-decided.ts';

const decision = (id: string, batch: string | null): Decision => ({
  ...{ id, batch, kind: 'approve', recordId: `r${id}`, otherRecordId: null, by: 'ana', at: '2026-05-01T12:00:00.000Z' },
  ...{ reason: null, undoneAt: null, undoneBy: null, anchors: [], stated: null, machine: null, gone: null },
});
const alone = (count: number, name = 'd'): readonly Decision[] =>
  Array.from({ length: count }, (_, index) => decision(`${name}${index}`, null));
const together = (batch: string, count: number): readonly Decision[] =>
  Array.from({ length: count }, (_, index) => decision(`${batch}${index}`, batch));

describe('what was decided last', () => {
  it.each<[string, readonly Decision[], readonly string[]]>([
    ['nothing', [], []],
    ['fewer than are shown', alone(2), ['d0 1', 'd1 1']],
    ['more than are shown', alone(9), ['d0 1', 'd1 1', 'd2 1']],
    ['many at once, then others', [...together('b', 14), ...alone(5)], ['b0 14', 'd0 1', 'd1 1']],
    [
      'many at once, last of all shown',
      [...alone(2), ...together('b', 200), ...alone(5, 'e')],
      ['d0 1', 'd1 1', 'b0 200'],
    ],
    [
      'only many at once',
      [...together('a', 200), ...together('b', 200), ...together('c', 7)],
      ['a0 200', 'b0 200', 'c0 7'],
    ],
    [
      'two at once, at the same time',
      [decision('a0', 'a'), decision('b0', 'b'), decision('a1', 'a'), decision('b1', 'b'), ...alone(3)],
      ['a0 2', 'b0 2', 'd0 1'],
    ],
  ])('%s', async (_, decisions, expected) => {
    const ledger = { decisions: async (limit: number) => decisions.slice(0, limit) };
    const shown = await lastDecided(ledger, 3);
    expect(shown.map(({ decision: { id }, size }) => `${id} ${size}`)).toEqual(expected);
  });
});
