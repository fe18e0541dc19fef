// On which day people changed hands, where a sentence or two tell of several days.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

/** "2025-02-04 RU UA": the day of each exchange of a text, and who got somebody. */
function days(published: string, text: string): readonly string[] {
  return readEvents(articleOf(text, { published }))
    .events.filter(({ kind }) => kind === 'exchange' || kind === 'release')
    .map(({ date, transfers }) => [date.start ?? '?', ...new Set(transfers.map(({ to }) => to).sort())].join(' '));
}

describe('the day on which they went', () => {
  it.each([
    [
      '2002-08-30',
      'Eritrea has repatriated 279 Ethiopian prisoners of war, the ICRC announced on Friday, the day after they walked over the Mereb bridge.',
      ['2002-08-29 ET'],
    ],
    [
      '2002-08-30',
      'Eritrea freed 279 Ethiopian prisoners of war on Friday, the day after the two presidents spoke.',
      ['2002-08-30 ET'],
    ],
    [
      '2021-12-20',
      'Sheikhs brought about a local trade of captives between the government of Yemen and the Houthi movement on Sunday, a day after they had secured the return of four corpses. The Houthis gave 40 soldiers for 64 of their fighters.',
      ['2021-12-19 Houthis YE'],
    ],
    [
      '2022-03-17',
      'Nadia Zahri and Amir Ashu walked across the tarmac at Brize Norton in Britain at one o’clock this morning, after six years in Iranian prisons. Their release on Wednesday came hours after London settled an old debt.',
      ['2022-03-16 GB'],
    ],
    [
      '2025-05-20',
      'Pakistan had freed 22 Indian fishermen in February, and they were let across the Wagah border on the 22nd of that month.',
      ['2025-02-22 IN'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(days(published, text)).toEqual(events);
  });
});
