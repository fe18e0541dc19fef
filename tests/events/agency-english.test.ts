// How agencies and ministries write English that was thought in another language: whole texts, and the exchanges that they tell.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

/** "completed 2025-02-04 RU:85 UA:90": each exchange of a text. */
function told(published: string, text: string): readonly string[] {
  return readEvents(articleOf(text, { published }))
    .events.filter(({ kind }) => kind !== 'agreement')
    .map(({ status, date, transfers }) =>
      [status, date.start ?? '?', ...transfers.map(({ to, count }) => `${to}:${count ?? '?'}`).sort()].join(' '),
    );
}

describe('agency English', () => {
  it.each([
    [
      '2023-12-14',
      'Azerbaijan handed over, on its part, 32 Armenian servicemen on Wednesday. Armenia delivered, in turn, two Azerbaijani soldiers.',
      ['completed 2023-12-13 AM:32 AZ:2'],
    ],
    [
      '2025-05-14',
      'A BSF jawan, Ramesh Kumar, who was in the custody of Pakistan Rangers since April, was repatriated on Wednesday. A Pakistan Rangers personnel apprehended by the BSF was handed over to Pakistan at the same time.',
      ['completed 2025-05-14 IN:1 PK:1'],
    ],
    [
      '2022-11-04',
      'On 3 November Russia and Ukraine undertook an exchange of captives by the formula "107 to 107".',
      ['completed 2022-11-03 RU:107 UA:107'],
    ],
    [
      '2001-06-17',
      'The FARC guerrilla delivered on Saturday 62 uniformed men. The Colombian government gave liberty to fourteen guerrillas, informed the commissioner.',
      ['completed 2001-06-16 CO:62 FARC:14'],
    ],
    [
      '2023-02-17',
      'On Thursday an exchange of prisoners took place between Russia and Ukraine. Ukraine managed to return 100 military and one civilian.',
      ['completed 2023-02-16 UA:1 UA:100'],
    ],
    [
      '2023-02-17',
      'Russia and Ukraine carried out an exchange on Thursday. It was possible to return 95 of our soldiers, Zelensky informed.',
      ['completed 2023-02-16 UA:95'],
    ],
    [
      '2023-02-17',
      'Russia and Ukraine carried out an exchange on Thursday. Russia succeeded in returning 63 servicemen.',
      ['completed 2023-02-16 RU:63'],
    ],
    [
      '2023-02-17',
      'Twenty captured soldiers managed to return home to Ukraine on Thursday in an exchange with Russia.',
      ['completed 2023-02-16 UA:20'],
    ],
    [
      '2025-05-25',
      'On Sunday the exchange of prisoners of war "1000 for 1000" between Ukraine and Russia was completed. How it went:\nFriday, May 23 – 390 for 390;\nSaturday, May 24 – 307 for 307;\nSunday, May 25 – 303 for 303.',
      [
        'completed 2025-05-24 RU:307 UA:307',
        'completed 2025-05-23 RU:390 UA:390',
        'completed 2025-05-25 RU:303 UA:303',
      ],
    ],
    [
      '2025-05-25',
      'On Sunday the exchange of prisoners of war "1000 for 1000" between Ukraine and Russia was completed. Ukrainians returned on each of the days:\nFriday, May 23 – 390, among whom 270 military and 120 civilians;\nSaturday, May 24 – 307;\nSunday, May 25 – 303.',
      ['completed 2025-05-24 UA:307', 'completed 2025-05-23 UA:120 UA:270', 'completed 2025-05-25 UA:303'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });

  it.each([
    ['2022-11-04', 'On 3 November the parties undertook to exchange prisoners as soon as the fighting ends.'],
    ['2022-11-04', 'The border guard fired, from its part of the line, at 20 soldiers who had been captives in May.'],
  ])('%s nothing in: %s', (published, text) => {
    expect(told(published, text)).toEqual([]);
  });
});
