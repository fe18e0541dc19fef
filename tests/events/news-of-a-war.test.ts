// Short reports of one long war as its newsrooms write them: which of their numbers changed hands, and whose they were.
import { describe, expect, it } from 'vitest';
import { told } from './exchanges-told.ts';

const cases = (rows: readonly (readonly [published: string, text: string, events: readonly string[]])[]): void => {
  it.each(rows)('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
};

describe('an exchange that took days is over: its last stage is the news', () => {
  cases([
    [
      '2025-05-25',
      'Russia and Ukraine on Sunday completed the exchange of 1,000 prisoners each. In the third and last stage, each side handed over 303 soldiers.',
      ['completed 2025-05-25 RU:303 UA:303'],
    ],
    [
      '2025-05-25',
      'Russia and Ukraine exchanged hundreds more prisoners on Sunday, the last part of a swap of 1,000 people from each side. Zelenskiy said 303 Ukrainian soldiers had come home. Russia said it had received the same number.',
      ['completed 2025-05-25 RU:303 UA:303'],
    ],
    [
      '2025-05-25',
      'Kyiv and Moscow completed a three-day prisoner swap that brought home 1,000 people on each side. On Sunday 303 Ukrainian soldiers were freed in return for 303 Russians.',
      ['completed 2025-05-25 RU:303 UA:303'],
    ],
    [
      '2025-05-26',
      'From 23 to 25 May Russia and Ukraine each freed 1,000 prisoners over three days.',
      ['completed 2025-05-23 RU:1000 UA:1000'],
    ],
    [
      '2025-05-25',
      'Russia and Ukraine exchanged 175 prisoners each on Sunday. In the last exchange 95 were freed by each side.',
      ['completed 2025-05-25 RU:175 UA:175', 'completed ? RU:95 UA:95'],
    ],
    [
      '2022-12-31',
      'On Saturday Russia and Ukraine swapped over 200 captured soldiers. Russia said 82 were freed, while Ukraine said it got back 140.',
      ['completed 2022-12-31 RU:82 UA:140'],
    ],
  ]);
});
