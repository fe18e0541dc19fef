// A live blog over two days in, its exchanges out: "today" and "on Friday" are read against the day of each entry.
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/pipeline/index.ts';

const ENTRY = (time: string, text: string) =>
  `<article class="entry"><time datetime="${time}">${time.slice(11, 16)}</time><p>${text}</p></article>`;

const page = (...entries: readonly string[]) => ({
  url: 'https://news.example/live',
  contentType: 'text/html; charset=utf-8',
  fetchedAt: null,
  body: new TextEncoder().encode(
    `<html lang="en"><head><title>War live: prisoners come home</title><meta property="article:published_time" content="2025-05-23T08:00:00+03:00"></head><body><main class="live-blog"><h1>War live: prisoners come home</h1>${entries.join('')}</main></body></html>`,
  ),
});

const days = async (...entries: readonly string[]) => {
  const { events, unreadable } = await extractPage(page(...entries), {});
  expect(unreadable).toBeNull();
  return events
    .filter(({ kind }) => kind === 'exchange')
    .map(({ date, status, transfers }) => [date.start, status, ...new Set(transfers.map(({ count }) => count))])
    .sort();
};

describe('a live blog over two days', () => {
  it('tells of two exchanges, each on the day of its entry', async () => {
    expect(
      await days(
        ENTRY(
          '2025-05-24T15:10:00+03:00',
          'Russia and Ukraine each released 307 prisoners of war today, both ministries say.',
        ),
        ENTRY('2025-05-24T09:00:00+03:00', 'Families have been waiting at the hospital in Chernihiv since dawn.'),
        ENTRY(
          '2025-05-23T18:20:00+03:00',
          'Russia and Ukraine each released 390 prisoners today, both ministries say.',
        ),
        ENTRY('2025-05-23T08:00:00+03:00', 'Good morning. This is our rolling coverage of the war.'),
      ),
    ).toEqual([
      ['2025-05-23', 'completed', 390],
      ['2025-05-24', 'completed', 307],
    ]);
  });

  it('reads news without any day by the entry that brings it', async () => {
    expect(
      await days(
        ENTRY(
          '2025-05-24T15:10:00+03:00',
          'Russia and Ukraine have swapped 307 prisoners of war each, the ministry in Moscow says.',
        ),
        ENTRY(
          '2025-05-23T18:20:00+03:00',
          'Russia and Ukraine have swapped 390 prisoners each, the ministry in Moscow says.',
        ),
        ENTRY('2025-05-23T08:00:00+03:00', 'Good morning. This is our rolling coverage of the war.'),
      ),
    ).toEqual([
      ['2025-05-23', 'completed', 390],
      ['2025-05-24', 'completed', 307],
    ]);
  });

  it('reads "tomorrow" by the day on which it was written', async () => {
    expect(
      await days(
        ENTRY(
          '2025-05-24T15:10:00+03:00',
          'Russia and Ukraine each released 307 prisoners of war, both ministries say.',
        ),
        ENTRY(
          '2025-05-23T21:10:00+03:00',
          'Russia and Ukraine will exchange 307 prisoners of war each tomorrow, Kyiv says.',
        ),
        ENTRY('2025-05-23T08:00:00+03:00', 'Good morning. This is our rolling coverage of the war.'),
      ),
    ).toEqual([['2025-05-24', 'completed', 307]]);
  });
});
