// The day on which a deal was made is never the day on which people came home under it.
import { expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

it.each([
  'On May 23, under the agreements reached on May 16 in Istanbul, 270 Russian servicemen were returned from territory controlled by Kyiv. In return, 270 prisoners of war were handed over.',
  'On May 23, in line with the accord struck in Istanbul on May 16, Ukraine and Russia each freed 270 soldiers.',
])('%s', (text) => {
  const { events } = readEvents(articleOf(text, { published: '2025-05-24' }));
  const exchanges = events.filter(({ kind }) => kind !== 'agreement');
  expect(exchanges.map(({ date }) => date.start)).toEqual(['2025-05-23']);
  expect(exchanges[0]?.transfers.map(({ to, count }) => `${to} ${count}`).toSorted()).toEqual(['RU 270', 'UA 270']);
});
