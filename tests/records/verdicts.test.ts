// What reviewers decided holds: merged stays merged, apart stays apart, undone is as never decided.
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/domain/decision.ts';
import type { LedgerEvent } from '../../src/domain/record.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, decision, shape, standingOf, told } from './told.ts';

const EACH = (count: number) => `RU>UA ${count} military; UA>RU ${count} military`;

// Two that the machine keeps apart, and two that it joins.
const FIRST = told('a', '2024-09-13', EACH(49));
const SECOND = told('b', '2024-09-14', EACH(103), { seenAt: '2026-05-02T01:00:00Z' });
const ALIKE = told('c', '2024-09-14', EACH(103), { seenAt: '2026-05-02T02:00:00Z' });

function resolve(
  events: readonly LedgerEvent[],
  decisions: readonly Decision[],
  standing: ReadonlyMap<string, string>,
) {
  return resolveBlock(blockOf(events, { decisions, standing })).records;
}

/** Resolves once, decides, and resolves twice more: the second time the decision meets its own result. */
function afterwards(events: readonly LedgerEvent[], decisions: readonly Decision[]) {
  const before = resolve(events, [], new Map());
  const once = resolve(events, decisions, standingOf(before));
  const twice = resolve(events, decisions, standingOf(once));
  expect(twice).toEqual(once);
  return { before, after: once };
}

describe('a merge', () => {
  const merged = decision('merge', 'ra1', 'rb1');

  it('joins what the machine would not, under the older id, for ever', () => {
    const { before, after } = afterwards([FIRST, SECOND], [merged]);
    expect(shape(before)).toEqual(['a1', 'b1']);
    expect(shape(after)).toEqual(['a1+b1']);
    expect(after[0]?.id).toBe('ra1');
  });

  it('says that a reviewer made it', () => {
    const block = blockOf([FIRST, SECOND], {
      decisions: [merged],
      standing: new Map([
        ['a1', 'ra1'],
        ['b1', 'rb1'],
      ]),
    });
    const [, joined] = resolveBlock(block).resolutions;
    expect(joined?.judgement).toBe('same');
    expect(joined?.reasons).toContain('a reviewer saw them as one');
  });

  it('takes in reports that come later', () => {
    const { after } = afterwards([FIRST, SECOND], [merged]);
    const later = told('d', '2024-09-13', EACH(49));
    expect(shape(resolve([FIRST, SECOND, later], [merged], standingOf(after)))).toEqual(['a1+b1+d1']);
  });

  it('undone, gives both records back under their own ids', () => {
    const { before, after } = afterwards([FIRST, SECOND], [merged]);
    const undone = { ...merged, undoneAt: '2026-05-04T00:00:00Z' };
    expect(resolve([FIRST, SECOND], [undone], standingOf(after))).toEqual(before);
  });

  it('can bind a report without a date', () => {
    const undated = told('u', '', EACH(49));
    const { after } = afterwards([FIRST, undated], [decision('merge', 'ra1', 'ru1')]);
    expect(shape(after)).toEqual(['a1+u1']);
    expect(after[0]?.date.start).toBe('2024-09-13');
  });
});

describe('apart', () => {
  const apart = decision('apart', 'rb1', 'rc1');
  const standing = new Map([
    ['b1', 'rb1'],
    ['c1', 'rc1'],
  ]);

  it('keeps two that fit perfectly, and proposes nothing', () => {
    const records = resolve([SECOND, ALIKE], [apart], standing);
    expect(shape(records)).toEqual(['b1', 'c1']);
    expect(records.flatMap(({ needs }) => needs).filter((need) => need.startsWith('may be'))).toEqual([]);
  });

  it('never comes back through a report that fits both', () => {
    const between = told('d', '2024-09-14', EACH(103));
    const records = resolve([SECOND, ALIKE, between], [apart], standing);
    expect(shape(records)).toEqual(['b1+d1', 'c1']);
    expect(records.map(({ id }) => id).toSorted()).toEqual(['rb1', 'rc1']);
  });

  it('splits what the machine had joined', () => {
    const joined = new Map([
      ['b1', 'rb1'],
      ['c1', 'rb1'],
    ]);
    expect(shape(resolve([SECOND, ALIKE], [apart], joined))).toEqual(['b1', 'c1']);
  });

  it('undone, lets them join', () => {
    expect(shape(resolve([SECOND, ALIKE], [{ ...apart, undoneAt: '2026-05-04T00:00:00Z' }], standing))).toEqual([
      'b1+c1',
    ]);
  });
});

describe('decisions that contradict each other', () => {
  const merge = decision('merge', 'rb1', 'rc1', { at: '2026-05-03T00:00:00Z' });
  const apart = decision('apart', 'rc1', 'rb1', { at: '2026-05-04T00:00:00Z' });
  const standing = new Map([
    ['b1', 'rb1'],
    ['c1', 'rc1'],
  ]);

  it('the later one holds', () => {
    expect(shape(resolve([SECOND, ALIKE], [merge, apart], standing))).toEqual(['b1', 'c1']);
    expect(shape(resolve([SECOND, ALIKE], [apart, merge], standing))).toEqual(['b1+c1']);
  });
});

describe('ids', () => {
  it('are of the report that the ledger saw first, whichever was published or read first', () => {
    const later = told('a', '2024-09-14', EACH(103), { published: '2024-09-14', seenAt: '2026-05-09T00:00:00Z' });
    expect(resolve([SECOND, later], [], new Map()).map(({ id }) => id)).toEqual(['rb1']);
    expect(resolve([later], [], new Map()).map(({ id }) => id)).toEqual(['ra1']);
  });

  it('depend on nothing that stood before', () => {
    const gone = new Map([
      ['b1', 'rx1'],
      ['c1', 'rx1'],
    ]);
    expect(resolve([SECOND, ALIKE], [], gone)).toEqual(resolve([SECOND, ALIKE], [], new Map()));
  });

  it('a split leaves the id with the founding report', () => {
    const wrongly = new Map([
      ['a1', 'rb1'],
      ['b1', 'rb1'],
    ]);
    const records = resolve([FIRST, SECOND], [], wrongly);
    expect(records.map(({ id, sources }) => [sources[0]?.eventId, id])).toEqual([
      ['a1', 'ra1'],
      ['b1', 'rb1'],
    ]);
  });
});
