// Reports of exchanges in which a third side gives or gets say who gave how many to whom.
import { expect, it } from 'vitest';
import { REPORTS } from '../../fixtures/sentences/who-gave-whom.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

it.each(REPORTS)('%s', (report, ...transfers) => {
  const { events } = readEvents(articleOf(report, { published: '2025-05-23' }));
  const told = events.flatMap((event) => event.transfers.map(({ from, to, count }) => `${from}>${to} ${count}`));
  expect(told.sort()).toEqual(transfers.toSorted());
});
