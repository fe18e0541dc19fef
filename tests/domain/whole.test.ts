// Figures of one direction, and how many they are in all.
import { describe, expect, it } from 'vitest';
import { wholeOf } from '../../src/domain/whole.ts';

const part = (
  category: 'military' | 'civilian' | 'mixed' | 'unspecified',
  count: number | null,
  qualifier: 'exact' | 'about' = 'exact',
) => ({
  category,
  count,
  qualifier,
});

describe('wholeOf', () => {
  it.each([
    ['71 soldiers and 4 civilians', [part('military', 71), part('civilian', 4)], 75],
    ['390, 120 of them civilians', [part('unspecified', 390), part('civilian', 120)], 390],
    ['230 in all: 224 and 6', [part('mixed', 230), part('military', 224), part('civilian', 6)], 230],
    ['150 soldiers, and 10 more people', [part('military', 150), part('unspecified', 10)], 160],
    ['75 soldiers, and some civilians', [part('military', 75), part('civilian', null)], 75],
    ['none: nought is a figure', [part('military', 0)], 0],
  ] as const)('%s', (_, parts, count) => {
    expect(wholeOf(parts)).toEqual({ count, qualifier: 'exact' });
  });

  it('is as vague as its vaguest part', () => {
    expect(wholeOf([part('military', 70), part('civilian', 5, 'about')])).toEqual({ count: 75, qualifier: 'about' });
  });

  it.each([
    ['nothing', []],
    ['some', [part('military', null)]],
  ] as const)('of %s is not known', (_, parts) => {
    expect(wholeOf(parts)).toBeNull();
  });
});
