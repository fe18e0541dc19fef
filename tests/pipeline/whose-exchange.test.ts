// Reports that name more sides than trade, each exchange between those whose it is.
import { describe, expect, it } from 'vitest';
import { REPORTS } from '../../fixtures/sentences/whose-exchange.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

describe('whose exchange it is', () => {
  it.each(REPORTS.map(([day, title, text, ...exchanges]) => ({ day, title, text, exchanges })))(
    '$text',
    ({ day, title, text, exchanges }) => {
      const { events } = readEvents(articleOf(text, { title, published: day }));
      const told = events.map(({ transfers }) =>
        transfers.map(({ from, to, count }) => `${from}>${to} ${count ?? '?'}`).join(', '),
      );
      expect(told).toEqual(exchanges);
    },
  );
});
