// Short reports of one long war as its newsrooms write them: which of their numbers changed hands, and whose they were.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { told, whoGot } from './exchanges-told.ts';

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

describe('each side has its own number', () => {
  cases([
    [
      '2024-05-31',
      'Four civilians and 71 soldiers came back to Ukraine on Friday in an exchange of prisoners. The Russian ministry put the number of Russians at 75.',
      ['completed 2024-05-31 RU:75 UA:4 UA:71'],
    ],
    [
      '2024-05-31',
      'Russia and Ukraine exchanged prisoners on Friday. Zelenskiy put the number of freed Ukrainians at 95; Russia gave a figure of 94 for its soldiers.',
      ['completed 2024-05-31 RU:94 UA:95'],
    ],
    [
      '2024-05-31',
      'Russia and Ukraine exchanged prisoners on Friday. The number of Ukrainians freed was put at 95 by Kyiv. Moscow gave the number of Russians as 94.',
      ['completed 2024-05-31 RU:94 UA:95'],
    ],
    [
      '2022-10-17',
      'Ukraine and Russia swapped 218 detainees on Monday, among them 108 Ukrainian women. The head of Donetsk said 110 people were coming back.',
      ['completed 2022-10-17 RU:110 UA:108'],
    ],
    [
      '2022-10-17',
      'Ukraine and Russia swapped 218 detainees on Monday, among them 12 Ukrainian women. The head of Donetsk said he was glad.',
      ['completed 2022-10-17 RU:218 UA:218'],
    ],
  ]);
});

describe('so many have come home by now: no number of the day', () => {
  cases([
    [
      '2025-07-23',
      'Zelenskiy said another prisoner exchange had taken place on Wednesday. More than a thousand Ukrainians had now come home under the Istanbul agreements, he said.',
      ['completed 2025-07-23 RU:? UA:?'],
    ],
    [
      '2025-07-23',
      'Ukraine and Russia exchanged prisoners on Wednesday. Under the Istanbul agreements more than 1,000 people have returned to Ukraine.',
      ['completed 2025-07-23 RU:? UA:?'],
    ],
  ]);
});

describe('a headline of one formula', () => {
  it('makes no number that the text gives to one side a number of both', () => {
    const text =
      'Ukraine and Russia traded 157 prisoners apiece on Thursday. Of the 157 Ukrainians, seven are civilians. Three residents of Kursk also returned to Russia.';
    const { events } = readEvents(articleOf(text, { published: '2026-02-05', title: '157 for 157' }));
    expect(events.map(whoGot)).toEqual(['RU:157 RU:3 UA:150 UA:7']);
  });
});

describe('what is done today, though a deal is for more', () => {
  cases([
    [
      '2025-05-24',
      'Russia and Ukraine exchanged 307 prisoners each on Saturday, part of a deal under which 1,000 people are to be freed by each side.',
      ['completed 2025-05-24 RU:307 UA:307'],
    ],
    [
      '2025-05-24',
      'Russia and Ukraine carried out a prisoner exchange on Saturday, the second step of an agreement to free 1,000 people on both sides. Each side handed over 307 soldiers; 303 more Russians are due to follow on Sunday.',
      ['completed 2025-05-24 RU:307 UA:307', 'planned 2025-05-25 RU:303'],
    ],
  ]);
});

describe('the living and the dead of one day', () => {
  cases([
    [
      '2025-06-14',
      'Ukraine and Russia held their fourth exchange of prisoners in a week on Saturday, and Ukraine also received 1,200 more bodies.',
      ['completed 2025-06-14 RU:? UA:?', 'completed 2025-06-14 UA:1200'],
    ],
    [
      '2025-06-14',
      'Another prisoner exchange took place on Saturday, Zelenskiy said. Russia also returned the bodies of 1,200 Ukrainian soldiers.',
      ['completed 2025-06-14 RU:? UA:?', 'completed 2025-06-14 UA:1200'],
    ],
    [
      '2025-06-14',
      'Ukraine and Russia carried out an exchange of bodies on Saturday, and Ukraine received 1,200 of its fallen.',
      ['completed 2025-06-14 UA:1200'],
    ],
    [
      '2025-06-16',
      'Ukraine on Sunday received another 1,200 bodies from Russia. The sides agreed on June 2 to hand over up to 6,000 bodies each, and to exchange all prisoners who are under 25.',
      ['completed 2025-06-15 UA:1200'],
    ],
  ]);
});

describe('what is beside the formula', () => {
  cases([
    [
      '2025-04-19',
      'The Emirates mediated an exchange of 246 Ukrainian prisoners for 246 Russians on Saturday, plus 46 wounded: 31 Ukrainians and 15 Russians.',
      ['completed 2025-04-19 RU:246 UA:246'],
    ],
    [
      '2024-09-13',
      'Russia freed 49 Ukrainians on Friday in a prisoner swap: soldiers, police and civilians, 23 of them women.',
      ['completed 2024-09-13 UA:49'],
    ],
  ]);
});

describe('what was planned and did not come about', () => {
  cases([
    [
      '2024-01-25',
      'Kyiv confirmed that an exchange of 192 prisoners for 192 had been planned for Wednesday. It did not take place after a Russian plane crashed with 65 Ukrainian captives on board.',
      ['cancelled 2024-01-24 RU:192 UA:192'],
    ],
  ]);
});

describe('numbers that add up by chance, or stand behind a plan', () => {
  cases([
    [
      '2023-04-26',
      'Ukraine brought back 42 servicemen and two civilians on Wednesday in a prisoner exchange; Russia said 40 of its soldiers had been returned.',
      ['completed 2023-04-26 RU:40 UA:2 UA:42'],
    ],
    [
      '2026-04-09',
      'An exchange of prisoners between Russia and Ukraine, 175 prisoners for 175, is expected on Saturday.',
      ['planned 2026-04-11 RU:175 UA:175'],
    ],
  ]);
});
