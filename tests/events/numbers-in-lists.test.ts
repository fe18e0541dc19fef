// Numbers told in a list or beside their sum: those of one side that go together, those of two sides, and the halves of a sum.
import { describe, expect, it } from 'vitest';
import { told } from './exchanges-told.ts';

const DAY = '2024-03-15';

describe('who is told in one list goes one way', () => {
  it.each([
    [
      'The RSF on Friday freed four drivers of a relief agency and 12 soldiers of the Sudanese army in El Obeid.',
      ['completed 2024-03-15 SD:12 SD:4'],
    ],
    [
      "Sudan's RSF on Friday handed over two nurses from a field hospital and six policemen to the army.",
      ['completed 2024-03-15 SD:2 SD:6'],
    ],
    [
      'The RSF released three engineers of an oil company, a cook and 12 soldiers of the Sudanese army on Friday.',
      ['completed 2024-03-15 SD:12 SD:4'],
    ],
    [
      'Twelve traders from Maiduguri and three soldiers were released by Boko Haram in Nigeria on Friday.',
      ['completed 2024-03-15 NG:12 NG:3'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('of a list of two sides each gets its own', () => {
  it.each([
    [
      "33 fighters of the western government and 15 men of Khalifa Haftar's Libyan National Army were exchanged on Friday, participants said.",
      ['completed 2024-03-15 LNA:15 LY:33'],
    ],
    [
      "Twenty fighters of the Houthis and eleven men of the coalition were swapped in Yemen's Taiz on Friday.",
      ['completed 2024-03-15 Houthis:20 YE:11'],
    ],
    [
      "The Houthis and Yemen's government exchanged prisoners on Friday: 470 Houthis and 240 of their opponents, 15 Saudis included, were released.",
      ['completed 2024-03-15 Houthis:470 YE:240'],
    ],
    [
      "The Houthis and Yemen's government went on exchanging prisoners. On Friday it was the turn of 200 Houthis and 151 loyalists.",
      ['completed 2024-03-15 Houthis:200 YE:151'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('a sum, and what each got of it', () => {
  it.each([
    [
      'Russia and Ukraine swapped 206 prisoners of war on Friday, with each side getting 103, in a deal the UAE said it had mediated.',
      ['completed 2024-03-15 RU:103 UA:103'],
    ],
    [
      'Russia and Ukraine exchanged 206 prisoners on Friday, each side receiving 103.',
      ['completed 2024-03-15 RU:103 UA:103'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('whose charges are dropped in return was let go for the others', () => {
  it.each([
    [
      'Iran freed five Americans on Friday. In return the United States dropped charges against five Iranians, two of whom chose to go home.',
      ['completed 2024-03-15 IR:5 US:5'],
    ],
    ['Washington has accused five Iranians of smuggling and dropped charges against two protesters on Friday.', []],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('who is lent to another for a time is nobody’s captive', () => {
  it.each([
    ['Six officers of the Royal Navy and six of the Indian coastguard will change places for a month this summer.', []],
    ['The armies of France and Mali will exchange officers for a year from Friday.', []],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('a number is of its own clause', () => {
  it.each([
    [
      'Ukraine and Russia exchanged 150 prisoners each on Friday. On January 15, 25 captives returned to each country, and on December 30 more than 300 people went home, 189 of them Ukrainians and 150 Russians.',
      ['completed 2024-03-15 RU:150 UA:150', 'completed 2024-01-15 RU:25 UA:25', 'completed 2023-12-30 RU:150 UA:189'],
    ],
    [
      'The 20 men were handed to Israel by Hamas on Friday. They came in two groups, seven at eight and thirteen before eleven, and each name was greeted with a roar. In exchange, Israel released 1,968 Palestinians.',
      ['completed 2024-03-15 Hamas:1968 IL:20'],
    ],
    [
      'On Wednesday Hamas and Israel traded 13 Israelis for 39 Palestinians. The same numbers were traded on Thursday.',
      ['completed 2024-03-13 Hamas:39 IL:13', 'completed 2024-03-14 Hamas:39 IL:13'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('whose they are is told beside them', () => {
  it.each([
    [
      'Trucks crossed into Ukraine on Friday. In the second were 1,200 bodies which Russia says are of Ukrainian soldiers.',
      ['completed 2024-03-15 UA:1200'],
    ],
    [
      'Ukraine and Russia exchanged prisoners on Friday. On February 4, 2024, Ukraine returned 116 defenders.',
      ['completed 2024-03-15 RU:? UA:?', 'completed 2024-02-04 UA:116'],
    ],
    [
      'Ten Russian agents were sent to Moscow by the United States on Friday for four men jailed for spying.',
      ['completed 2024-03-15 RU:10 US:4'],
    ],
    [
      'Thirteen Israelis, ten Thais and a Filipino crossed from Gaza on Friday, and Israel let 39 Palestinian prisoners go in exchange.',
      ['completed 2024-03-15 IL:24 PS:39'],
    ],
    [
      'Forty-five Malian soldiers were freed by the MNLA on Friday, and 41 of the rebels left the central prison of Bamako.',
      ['completed 2024-03-15 ML:45 MNLA:41'],
    ],
    [
      'Hamas freed three hostages on Friday. For them Israel opened its cells to 90 Palestinians.',
      ['completed 2024-03-15 Hamas:90 IL:3'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('two lists, or two numbers, that nobody says whose they are', () => {
  it.each([
    [
      'Today 185 of our defenders and 20 civilians are coming home to Ukraine. Moscow got 95 soldiers and 12 civilians in return.',
      ['completed 2024-03-15 RU:12 RU:95 UA:185 UA:20'],
    ],
    [
      'On Friday 185 soldiers and 20 civilians came home to Ukraine. Russia received 185 soldiers and 20 civilians.',
      ['completed 2024-03-15 RU:185 RU:20 UA:185 UA:20'],
    ],
    [
      "The Houthis and Yemen's government exchanged 20 captives on Friday. Eleven were government soldiers and nine Houthi fighters.",
      ['completed 2024-03-15 Houthis:9 YE:11'],
    ],
    [
      "The Houthis and Yemen's government exchanged 20 captives on Friday. Eleven of them were soldiers, the other nine Houthis.",
      ['completed 2024-03-15 Houthis:9 YE:11'],
    ],
    [
      'Four Western agents were exchanged on Friday on a bridge in Berlin by the Soviet Union and the United States. Five people went the other way.',
      ['completed 2024-03-15 RU:5 US:4'],
    ],
    [
      'The government in Tripoli and the Libyan National Army exchanged prisoners on Friday. The rival sides let go of 33 and eight men respectively.',
      ['completed 2024-03-15 LNA:8 LY:33'],
    ],
    [
      'Ukraine got 157 soldiers back on Friday in an exchange. Moscow spoke of 157 servicemen, and of three residents of the Kursk region.',
      ['completed 2024-03-15 RU:157 RU:3 UA:157'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('a sum, and how many of it are whose', () => {
  it.each([
    [
      'Russia and Ukraine freed 78 prisoners on Friday. Forty-eight are Ukrainian.',
      ['completed 2024-03-15 RU:30 UA:48'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('some of those who came are no side of their own', () => {
  it.each([
    [
      'Two servicemen from Kupiansk are among the prisoners who were set free on Friday. In all, 185 servicemen came back to Ukraine in the exchange.',
      ['completed 2024-03-15 UA:185'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('out of whose hands they come is not whose they are', () => {
  it.each([
    ['Sudan got 12 soldiers back from the RSF on Friday in an exchange.', ['completed 2024-03-15 SD:12']],
    [
      'Boko Haram freed 82 schoolgirls in Nigeria on Friday in exchange for five of its commanders.',
      ['completed 2024-03-15 Boko Haram:5 NG:82'],
    ],
    [
      'An American soldier held captive in Afghanistan was handed over by the Taliban on Friday in return for five of their commanders.',
      ['completed 2024-03-15 Taliban:5 US:1'],
    ],
    [
      'Moscow let three Americans go in a swap on Friday, and Washington gave it ten agents in exchange.',
      ['completed 2024-03-15 RU:10 US:3'],
    ],
    [
      'In a prisoner exchange on Friday Ukraine brought 48 people home from Russia. Another 12 are to follow. Moscow got 30 back.',
      ['completed 2024-03-15 RU:30 UA:48'],
    ],
    [
      'In the latest swap of prisoners on Friday, Russia and Ukraine each returned 90 captives, bringing the total freed since 2022 to more than 3,000.',
      ['completed 2024-03-15 RU:90 UA:90'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('who is told anew in a clause of its own', () => {
  it.each([
    [
      'Russia returned bodies to Ukraine on Friday. The transfer was of 1,212, and 27 fallen Russians were handed over then.',
      ['completed 2024-03-15 RU:27 UA:1212'],
    ],
    [
      'Fifteen Ukrainian servicemen were driven to the line on Friday, where they were exchanged for ten fighters of the Luhansk republic.',
      ['completed 2024-03-15 RU:10 UA:15'],
    ],
    [
      'Two Swedes held in Iran came home on Friday in exchange for the Iranian official Hamid Nouri.',
      ['completed 2024-03-15 IR:1 SE:2'],
    ],
    [
      "On Friday 710 prisoners were flown home in Yemen: 470 Houthis and 240 of the government's men.",
      ['completed 2024-03-15 Houthis:470 YE:240'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('how many a side had is told as a number of its people', () => {
  it.each([
    ['The Ukrainians were 60, the Russians 65.'],
    ['Moscow received 65 soldiers; the Ukrainian group is made up of 60 men.'],
  ])('%s', (text) => {
    const swap = 'Ukraine and Russia held a prisoner exchange on Friday. ';
    expect(told(DAY, swap + text)).toEqual(['completed 2024-03-15 RU:65 UA:60']);
  });

  it('is no number of both where it was shared out evenly', () => {
    const text = 'Russia and Ukraine exchanged 120 prisoners of war on Friday in equal shares.';
    expect(told(DAY, text)).toEqual(['completed 2024-03-15 RU:60 UA:60']);
  });

  it('is of children, whoever speaks for them', () => {
    const text =
      'Seven children were reunited with their families in Ukraine on Friday, the Commissioner for Human Rights said. In December six boys and one girl had come home from Russia.';
    expect(told(DAY, text)).toEqual(['completed 2024-03-15 UA:7', 'completed 2023-12-01 UA:7']);
  });
});

describe('what was foretold of the news is of the news', () => {
  it.each([
    [
      'Ukraine and Russia exchanged prisoners on Friday. Ukraine got 108 women. A spokesman had said in the morning that 110 people would be going the other way: 80 sailors and 30 servicemen.',
      ['completed 2024-03-15 RU:110 UA:108'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});
