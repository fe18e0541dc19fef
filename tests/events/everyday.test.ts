// A report as a newsroom writes it every day, the day it was printed, who got whom.
import { describe, expect, it } from 'vitest';
import { told } from './exchanges-told.ts';

describe('whose they are, told by what was given for them', () => {
  it.each([
    [
      '2023-07-06',
      'We are bringing home 45 defenders today! Two civilians have been returned too. The Russian side gets 45 of its military in exchange.',
      ['completed 2023-07-06 RU:45 UA:2 UA:45'],
    ],
    [
      '2022-11-26',
      'Nine soldiers and three civilians were freed in another swap on Saturday. The Russian Defence Ministry said nine of its servicemen had been released in return.',
      ['completed 2022-11-26 RU:9 UA:3 UA:9'],
    ],
    [
      '2022-11-26',
      'Nine soldiers and three civilians were freed on Saturday, officials reported. The Russian Defence Ministry said eight of its servicemen had been released in return.',
      ['completed 2022-11-26 RU:8 UA:3 UA:9'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('the dead of whom somebody says whose they are', () => {
  it.each([
    [
      '2023-06-04',
      'The bodies of 79 Ukrainian soldiers have been recovered, the ministry said on Friday, and Russia received the remains of 50 of its own.',
      ['completed 2023-06-02 RU:50 UA:79'],
    ],
    [
      '2023-06-04',
      'Ukraine recovered the bodies of 79 soldiers on Friday; Moscow was given 50 of its own.',
      ['completed 2023-06-02 RU:50 UA:79'],
    ],
    [
      '2023-02-04',
      'The bodies of two British volunteers have been handed to Ukraine. On Saturday Kyiv got 116 soldiers back and Russia got 63.',
      ['completed 2023-02-04 RU:63 UA:116', 'completed 2023-02-04 UA:2'],
    ],
    [
      '2025-01-24',
      '757 bodies of Ukrainian defenders were repatriated on Friday. A member of the Russian parliament put the number of dead soldiers obtained from Kyiv at 49.',
      ['completed 2025-01-24 RU:49 UA:757'],
    ],
    [
      '2025-03-28',
      'The bodies of 909 fallen servicemen were delivered to Ukraine on Friday. The adversary has been given forty-three, according to Russian media.',
      ['completed 2025-03-28 RU:43 UA:909'],
    ],
    [
      '2025-04-18',
      'Ukraine received the bodies of 909 fallen soldiers from Russia on Friday. On the Russian side the figure was 41.',
      ['completed 2025-04-18 RU:41 UA:909'],
    ],
    [
      '2025-07-17',
      'Ukraine received a further thousand bodies from Russia on Thursday. Russia holds some 3,000 more, officials say.',
      ['completed 2025-07-17 UA:1000'],
    ],
    [
      '2025-07-17',
      'Ukraine received the bodies of 1,000 soldiers from Russia on Thursday. In Moscow 40 people demonstrated.',
      ['completed 2025-07-17 UA:1000'],
    ],
    ['2023-06-04', 'The bodies of 79 miners have been recovered, the ministry said on Friday.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a day on which somebody disappeared is not the day that is told on of', () => {
  it.each([
    [
      '2023-02-04',
      'Two British men were handed to Ukraine by Russia on Saturday. They disappeared on 6 January. On the same day 116 Ukrainian soldiers and 63 Russians were exchanged.',
      '2023-02-04',
    ],
  ])('%s %s', (published, text, day) => {
    expect(told(published, text).every((one) => one.includes(` ${day} `))).toBe(true);
  });
});

describe('children who come home, and their ages', () => {
  it.each([
    [
      '2023-12-05',
      'Six Ukrainian minors began the journey home from Russia on Tuesday under an arrangement brokered by Qatar. They are between eight and seventeen, and their cases were taken up by diplomats in Moscow.',
      ['completed 2023-12-05 UA:6'],
    ],
    [
      '2023-10-16',
      'Four Ukrainian children held in Russia were returned on Monday with the help of Qatar. One boy of seven travelled by car; a girl of twelve came by train.',
      ['completed 2023-10-16 UA:4'],
    ],
    [
      '2024-02-19',
      'Eleven Ukrainian children, the smallest aged two, the eldest sixteen, left Russia on Monday after mediation by Qatar.',
      ['completed 2024-02-19 UA:11'],
    ],
    [
      '2024-04-24',
      'Eleven schoolchildren, the smallest aged eight, left Leeds on Monday for an exchange with pupils of Lyon.',
      [],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('what is given in return, and what is only talked about', () => {
  it.each([
    [
      '2025-05-24',
      'Kinshasa freed 103 M23 fighters today. 307 prisoners of war were given in exchange.',
      ['completed 2025-05-24 CD:307 M23:103'],
    ],
    [
      '2025-05-24',
      '12 Houthi servicemen were released by the Yemeni government in a swap on Friday. 146 detainees went the other way.',
      ['completed 2025-05-23 Houthis:12 YE:146'],
    ],
    [
      '2025-05-24',
      'Russia freed 20 prisoners of war on Friday. In return, Kyiv repatriated 30 people.',
      ['completed 2025-05-23 RU:30 UA:20'],
    ],
    [
      '2025-05-24',
      'Israel freed 90 prisoners on Saturday. In return three hostages were handed over by Hamas.',
      ['completed 2025-05-24 Hamas:90 IL:3'],
    ],
    [
      '2025-05-24',
      'Armenia and Azerbaijan held an exchange of prisoners on Thursday: 307 Armenians and 146 Azerbaijanis came home. Talks on a further exchange are to be held in June.',
      ['completed 2025-05-22 AM:307 AZ:146'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a sum and how many of it are from each side', () => {
  it.each([
    [
      '2025-02-05',
      'The UAE announced today the success of its mediation between Russia and Ukraine, resulting in the exchange of 300 captives, 150 from each side.',
      ['completed 2025-02-05 RU:150 UA:150'],
    ],
    [
      '2025-02-05',
      'Emirati mediation succeeded on Wednesday in an exchange of 410 captives, 205 from each side, between Ukraine and Russia, raising the total to 4,181.',
      ['completed 2025-02-05 RU:205 UA:205'],
    ],
    [
      '2025-02-05',
      'Ukraine got 300 captives back from Russia on Wednesday in an exchange. Of the 300, 124 were officers.',
      ['completed 2025-02-05 UA:300'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('what is still to come', () => {
  it.each([
    [
      '2025-05-24',
      'The next exchange of prisoners, of 95 from each side, will take place on Friday, Ukraine and Russia said.',
      ['planned 2025-05-30 RU:95 UA:95'],
    ],
    [
      '2025-05-24',
      'Tomorrow Russia and Ukraine will exchange prisoners, 95 on each side.',
      ['planned 2025-05-25 RU:95 UA:95'],
    ],
    [
      '2025-05-24',
      'Russia and Ukraine exchanged 307 prisoners each on Friday in the second stage of the largest swap of the war, in which 1,000 are to be freed on each side.',
      ['completed 2025-05-23 RU:307 UA:307'],
    ],
    [
      '2025-05-23',
      'Russia and Ukraine exchanged 307 prisoners each in the night to May 24.',
      ['completed 2025-05-24 RU:307 UA:307'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});
