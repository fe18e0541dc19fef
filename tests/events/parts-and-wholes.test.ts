// Some told of first and then the whole that they are of, the days of an exchange and what they come to, rebels and the state behind them: whole texts each.
import { describe, expect, it } from 'vitest';
import { exchangesIn, told } from './exchanges-told.ts';

describe('papers of a region tell of their own among all who came', () => {
  it.each([
    [
      '2025-06-12',
      'Soldiers from Lviv region are among the defenders whom Ukraine brought home from Russian captivity on Thursday.',
      ['completed 2025-06-12 RU:? UA:?'],
    ],
    [
      '2025-08-15',
      'Three soldiers from Zhytomyr region are among the Ukrainians released from Russian captivity on 14 August.',
      ['completed 2025-08-14 RU:? UA:?'],
    ],
    [
      '2025-02-05',
      'Two servicemen from Bashkortostan have returned from Ukrainian captivity, the ombudsman told reporters. They were part of a group of 150 Russian soldiers freed on February 5. A like number of Ukrainian servicemen went the other way.',
      ['completed 2025-02-05 RU:150 UA:150'],
    ],
    [
      '2025-08-15',
      'Three soldiers from our district came home from Russian captivity on Thursday. All three were in the group of 84 Ukrainians exchanged that day for 84 Russians.',
      ['completed 2025-08-14 RU:84 UA:84'],
    ],
    [
      '2025-08-15',
      'Two sailors came back to Ukraine from Russian captivity on Thursday. Both belong to the group of 84 people whom Ukraine got back in the exchange.',
      ['completed 2025-08-14 UA:84'],
    ],
    [
      '2025-08-15',
      'Two sailors came home to Ukraine from Russian captivity on Thursday. They were two of the 84 Ukrainians freed that day.',
      ['completed 2025-08-14 UA:84'],
    ],
    [
      '2025-08-14',
      'Five Ukrainians of the district were among those who attended a ceremony for the families of prisoners in Russia on Thursday.',
      [],
    ],
    [
      '2025-08-14',
      'Two Ukrainians are among those who are still held in Russian captivity, the mayor said on Thursday.',
      [],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('what the days of an exchange come to is of none of them', () => {
  it.each([
    [
      '2025-05-25',
      'Russia and Ukraine sent home 303 soldiers each on Sunday. On Friday, 270 servicemen and 120 civilians from either side had crossed the border, and on Saturday another 307 soldiers each were let go. Taken together, the sides have released 1,000 people each.',
      [
        'completed 2025-05-25 RU:303 UA:303',
        'completed 2025-05-23 RU:120 RU:270 UA:120 UA:270',
        'completed 2025-05-24 RU:307 UA:307',
      ],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('rebels with a state behind them', () => {
  it.each([
    [
      '2017-12-27',
      'Ukraine and Russian-backed separatists exchanged hundreds of prisoners on Wednesday. Buses took 233 people to the rebel side, while 73 were sent over to the government.',
      ['completed 2017-12-27 RU:233 UA:73'],
    ],
    [
      '2014-12-26',
      'Ukraine and pro-Russian rebels exchanged prisoners on Friday. The rebels freed 145 soldiers, and the government 222 fighters.',
      ['completed 2014-12-26 RU:222 UA:145'],
    ],
    [
      '2020-04-16',
      'Ukraine and Moscow-backed separatists exchanged prisoners on Thursday. Twenty people were handed over to the government and 14 to the rebels.',
      ['completed 2020-04-16 RU:14 UA:20'],
    ],
    [
      '2020-04-16',
      'Ukraine and Russian-backed separatists shelled each other on Thursday. The government lost 14 men.',
      [],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a land on the way, and the day of a deal', () => {
  it.each([
    [
      '2025-07-18',
      'Another six Ukrainian children have been reunited with their families, Dmytro Lubinets said on Friday. They were brought out through Belarus with the mediation of Qatar, whose embassy in Minsk looked after them. Moscow denies abducting children.',
      ['completed 2025-07-18 UA:6'],
    ],
    [
      '2025-06-12',
      'Ukraine got back a group of soldiers from Russia in an exchange on June 12.\n\nThe exchange was agreed in Istanbul on June 2.\n\nThe day before, 1,212 bodies were returned to Ukraine.',
      ['completed 2025-06-12 UA:?', 'completed 2025-06-11 UA:1212'],
    ],
    [
      '2025-08-15',
      'Ukraine and Russia exchanged 84 prisoners each on August 14.\n\nThe deal was struck in Istanbul on July 23. The next day the two sides exchanged 250 prisoners each.',
      ['completed 2025-08-14 RU:84 UA:84', 'completed 2025-07-24 RU:250 UA:250'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
  it('a land on the way is no giver', () => {
    const [event] = exchangesIn(
      '2025-07-18',
      'Nine Ukrainian civilians came home through Belarus on Friday, the ombudsman said. Russia had jailed them.',
    );
    expect(event?.transfers.map(({ from }) => from)).toEqual(['RU']);
  });
});

describe('how many went the other way nobody says, or says later', () => {
  it.each([
    [
      '2023-05-26',
      '106 Ukrainian soldiers came home from Russian captivity on Thursday. Kyiv did not say how many captives it handed over in return.',
      ['completed 2023-05-25 RU:? UA:106'],
    ],
    [
      '2023-05-26',
      '106 Ukrainian soldiers came home from Russian captivity on Thursday. Ukraine gave no figure for the Russians sent the other way.',
      ['completed 2023-05-25 RU:? UA:106'],
    ],
    [
      '2023-05-26',
      '106 Ukrainian soldiers came home from Russian captivity on Thursday. Nobody was handed over in return, Kyiv said.',
      ['completed 2023-05-25 UA:106'],
    ],
    [
      '2025-06-10',
      'Ukraine and Russia swapped a second group of prisoners on Tuesday, this time seriously wounded and sick soldiers.',
      ['completed 2025-06-10 RU:? UA:?'],
    ],
    [
      '2024-01-04',
      'After the first exchange with Russia in almost five months President Volodymyr Zelensky on Wednesday put the number of those who came home at over 200; later the ombudsman, Dmytro Lubinets, specified that it was 230. Russia got 248 servicemen.',
      ['completed 2024-01-03 RU:248 UA:230'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });

  it('a number of its own is of those who were counted before', () => {
    const text =
      'Ukraine got back 185 service personnel and 20 civilians on Thursday; the Russian army said it had received 185 of its own and that 20 civilians had returned too.';
    const kinds = exchangesIn('2025-10-03', text).flatMap(({ transfers }) =>
      transfers.map(({ to, count, category }) => `${to} ${count} ${category}`),
    );
    expect(kinds.sort()).toEqual(['RU 185 military', 'RU 20 civilian', 'UA 185 military', 'UA 20 civilian']);
  });
});
