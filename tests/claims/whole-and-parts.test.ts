// Wholes, their shares, what comes on top, both sides' totals, and claims that contradict each other: who got how many of which kind.
import { describe, expect, it } from 'vitest';
import { SIDES_APART } from '../../fixtures/sentences/side-by-side.ts';
import { SUMS_OF_SIDES } from '../../fixtures/sentences/sides-of-a-sum.ts';
import { REPORTS } from '../../fixtures/sentences/who-got-how-many.ts';
import { WHOLES } from '../../fixtures/sentences/whole-and-parts.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

function transfersIn(text: string): readonly string[] {
  const { events } = readEvents(articleOf(text));
  // What was agreed stands for the news only where nothing else is told.
  const told = events.filter((event) => event.kind !== 'agreement');
  return (told.length > 0 ? told : events)
    .flatMap((event) => event.transfers)
    .map(
      (one) => `${one.to}+${one.count ?? '?'} ${one.category}${one.claimedBy === undefined ? '' : `@${one.claimedBy}`}`,
    )
    .sort();
}

describe('who got how many of which kind', () => {
  it.each([...WHOLES, ...REPORTS, ...SIDES_APART, ...SUMS_OF_SIDES])('%s', (report, ...wanted) => {
    expect(transfersIn(report)).toEqual([...wanted].sort());
  });
});
