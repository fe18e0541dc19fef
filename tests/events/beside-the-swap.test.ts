// Who is let go beside an even swap, before it or outside it, whole texts each: they are no half of it, and it is no sum of them.
import { describe, expect, it } from 'vitest';
import { exchangesIn, whoGot } from './exchanges-told.ts';

/** "exchange 2025-03-19 RU:175 UA:197": the events of a text. */
function told(text: string, published: string): readonly string[] {
  return exchangesIn(published, text).map((event) => `${event.kind} ${event.date.start ?? '?'} ${whoGot(event)}`);
}

describe('of all who came home some were swapped and some were not', () => {
  it.each([
    [
      'Ukraine brought home 197 prisoners of war on Wednesday, 175 of them in an even swap with Russia and a further 22 whom Moscow turned over. The Russian Defence Ministry confirmed the return of 175 of its troops.',
      '2025-03-19',
      ['exchange 2025-03-19 RU:175 UA:197'],
    ],
    [
      'Ukraine said 197 of its soldiers came home on Wednesday: 175 of them in a one-for-one exchange with Russia and 22 wounded whom Russia gave up outside the swap.',
      '2025-03-19',
      ['exchange 2025-03-19 RU:175 UA:197'],
    ],
    [
      'In an even swap with Russia on Wednesday Ukraine got back 197 soldiers.',
      '2025-03-19',
      ['exchange 2025-03-19 RU:197 UA:197'],
    ],
  ])('%s', (text, published, wanted) => {
    expect(told(text, published)).toEqual(wanted);
  });
});

describe('who was let go outside the exchange is told of twice, and nobody went the other way', () => {
  it.each([
    [
      'Moscow says 175 of its servicemen have been exchanged for 175 Ukrainians on Wednesday. It also says that it gave up 22 wounded prisoners "as a gesture of goodwill". Volodymyr Zelenskyy speaks of 22 more defenders, who came home outside the exchange itself.',
      '2025-03-19',
      ['exchange 2025-03-19 RU:175 UA:175', 'release 2025-03-19 UA:22'],
    ],
  ])('%s', (text, published, wanted) => {
    expect(told(text, published)).toEqual(wanted);
  });
});

describe('what came of all the releases together is none of its own', () => {
  it.each([
    [
      'Ethiopia on Friday repatriated 1,287 Eritrean prisoners of war. Asmara let its last 279 Ethiopian captives go in August. Since the agreement was signed in May, the Red Cross has helped 2,067 Eritreans and 1,067 Ethiopians home.',
      '2002-11-29',
      ['release 2002-11-29 ER:1287', 'release 2002-08-01 ET:279'],
    ],
    [
      'Ethiopia on Friday repatriated 1,287 Eritrean prisoners of war. In all 2,067 Eritreans and 1,067 Ethiopians have come home since the talks opened.',
      '2002-11-29',
      ['release 2002-11-29 ER:1287'],
    ],
  ])('%s', (text, published, wanted) => {
    expect(told(text, published)).toEqual(wanted);
  });
});

describe('who had been let go by a day before the news is no part of it', () => {
  it.each([
    [
      'Georgia and South Ossetia on Thursday swapped prisoners. The Ossetian side freed 61 Georgian civilians for nine Ossetian fighters. A further 85 Georgians had been let go by Wednesday.',
      '2008-08-22',
      ['exchange 2008-08-21 GE:61 South Ossetia:9'],
    ],
    [
      "Yemen's government and the Houthis traded prisoners on Monday. The Houthis let 12 soldiers go for 14 of their fighters. Another 70 soldiers had been set free by Sunday, a tribal mediator said.",
      '2018-10-02',
      ['exchange 2018-10-01 Houthis:14 YE:12'],
    ],
    [
      'Russia and Ukraine on Thursday exchanged prisoners. Moscow freed 50 Ukrainian soldiers for 52 Russians. A further five Ukrainian civilians were released too.',
      '2022-07-01',
      ['exchange 2022-06-30 RU:52 UA:5 UA:50'],
    ],
  ])('%s', (text, published, wanted) => {
    expect(told(text, published)).toEqual(wanted);
  });
});
