// How many each side got, whole texts each: who is left out of the second clause, lists with something between, a number beside its side.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { exchangesIn, whoGot } from './exchanges-told.ts';

/** "RU:85 UA:90", "remains IL:3": each exchange of a text. */
function told(published: string, text: string): readonly string[] {
  return exchangesIn(published, text).map((event) =>
    event.kind === 'remains' ? `remains ${whoGot(event)}` : whoGot(event),
  );
}

describe('the other side has no verb of its own', () => {
  it.each([
    [
      '2022-10-29',
      'Russia and Ukraine swapped about 50 prisoners each on Saturday, both sides announced. Kyiv counted 52 and Moscow 50.',
      ['RU:50 UA:52'],
    ],
    [
      '2019-12-30',
      'Ukraine and the separatists exchanged 124 captives for 76 on Sunday under the Minsk agreements.',
      ['RU:124 UA:76'],
    ],
    ['2015-02-22', 'In a prisoner swap on Saturday Kiev got 139 men and the separatists 52.', ['RU:52 UA:139']],
    [
      '2024-02-22',
      "The army released 14 fighters on Friday, the rebels 30 soldiers, Mali's government said. JNIM confirmed the prisoner exchange.",
      ['JNIM:14 ML:30'],
    ],
    [
      '2025-05-26',
      'Russia and Ukraine swapped prisoners on Sunday. Ukraine received 95 soldiers. What Moscow got was 94.',
      ['RU:94 UA:95'],
    ],
    [
      '2025-05-26',
      'Russia and Ukraine swapped prisoners on Sunday. Ukraine received 95 soldiers. All that Moscow got for them was 40 men.',
      ['RU:40 UA:95'],
    ],
    [
      '2025-06-11',
      'A prisoner swap took place on Tuesday. Kyiv has 45 of its defenders back; Moscow said it had 47 home.',
      ['RU:47 UA:45'],
    ],
    [
      '2025-06-11',
      'A prisoner swap took place on Tuesday. Ukraine received 205 soldiers; Moscow said it had recovered 203, too.',
      ['RU:203 UA:205'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('one number over two nouns', () => {
  it.each([
    [
      '2023-11-28',
      'Hamas freed ten hostages on Tuesday in exchange for prisoners. Israel let 30 women and teenagers go.',
      ['Hamas:30 IL:10'],
    ],
    [
      '2023-11-28',
      'Hamas freed ten hostages on Tuesday in exchange for prisoners. Israel set 30 women and minors free.',
      ['Hamas:30 IL:10'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('a list with something between', () => {
  it.each([
    [
      '2023-03-08',
      'Russia and Ukraine swapped prisoners. Ukraine got 126 men back on Tuesday, and four women. Ninety Russians went home.',
      ['RU:90 UA:130'],
    ],
    [
      '2004-01-30',
      'Israel freed 436 prisoners on Thursday in a swap with Hezbollah, 400 of whom are Palestinians, and 59 bodies. From Hezbollah it received a businessman and three bodies.',
      ['Hezbollah:436 IL:1', 'remains Hezbollah:59 IL:3'],
    ],
    // Behind a colon stands who they were.
    [
      '2023-11-27',
      'Hamas released 17 hostages on Sunday: 14 Israelis, nine of them children, and three Thais. Israel let 39 Palestinian prisoners go in exchange.',
      ['Hamas:39 IL:17'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('a number, and somebody by name', () => {
  it.each([
    [
      '2022-09-22',
      'Russia and Ukraine swapped prisoners on Wednesday: 215 Ukrainians for 55 Russians and the politician Viktor Medvedchuk.',
      ['RU:1 RU:55 UA:215'],
    ],
    [
      '2022-09-22',
      'It was the biggest prisoner swap of the war so far: 215 Ukrainians, most of them taken in Mariupol, against 55 Russians and the politician Viktor Medvedchuk.',
      ['RU:1 RU:55 UA:215'],
    ],
    [
      '2022-09-22',
      'In a swap with Russia, Kyiv traded Viktor Medvedchuk and 55 Russian soldiers for 215 of its own on Wednesday.',
      ['RU:56 UA:215'],
    ],
    [
      '2022-09-22',
      'A swap took place. Ukraine recovered 215 people on Wednesday. Along with Viktor Medvedchuk, Russia got 55 soldiers.',
      ['RU:56 UA:215'],
    ],
    // Of two numbers before "in return" the whole is meant.
    [
      '2023-03-08',
      'A swap took place on Tuesday. Kyiv received 130 servicemen, among them 126 men and four women, in return for 90 Russians.',
      ['RU:90 UA:130'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('what was done is no pledge, though a truce or a deal stands before it', () => {
  it.each([
    [
      '2026-04-11',
      'Ahead of the Easter truce Russia and Ukraine on Saturday exchanged 175 prisoners of war a side.',
      ['RU:175 UA:175'],
    ],
    [
      '2026-04-11',
      'Hours before the truce began, Russia and Ukraine exchanged 175 prisoners each on Saturday.',
      ['RU:175 UA:175'],
    ],
    // A pledge.
    ['2026-04-11', 'Under the deal Russia and Ukraine will exchange 175 prisoners of war a side.', []],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('those who are told from the other side', () => {
  it.each([
    [
      '2023-04-26',
      'Russia and Ukraine swapped prisoners on Wednesday. Kyiv received 44 soldiers. The other side got 40 of its military personnel, according to Moscow.',
      ['RU:40 UA:44'],
    ],
    [
      '2023-04-26',
      'Russia and Ukraine swapped prisoners on Wednesday. Kyiv received 44 soldiers. Forty went to the enemy.',
      ['RU:40 UA:44'],
    ],
    [
      '2024-07-17',
      'Ukraine received 95 defenders from Russia in a swap on Wednesday. Exactly that many Russians went home, too.',
      ['RU:95 UA:95'],
    ],
    // No echo.
    [
      '2024-07-17',
      'Ukraine received 95 defenders from Russia on Wednesday. Kyiv says that they are well, and that many had been ill.',
      ['UA:95'],
    ],
    [
      '2025-10-02',
      'In a prisoner swap Ukraine on Thursday got back 185 soldiers and 20 civilians. The Russian side counted the same: 185 servicemen and 20 civilians.',
      ['RU:185 RU:20 UA:185 UA:20'],
    ],
    [
      '2025-01-18',
      "Israel's cabinet approved the release of 735 prisoners in exchange for 33 hostages held by Hamas.",
      ['Hamas:735 IL:33'],
    ],
    [
      '1982-11-24',
      "Six Israeli soldiers were exchanged on Tuesday for 4,700 prisoners of the Ansar camp and 65 more from jails in Israel, in a deal between Israel and Yasser Arafat's PLO.",
      ['IL:6 PLO:4765'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('those given back stand in front', () => {
  it.each([
    [
      '2025-02-08',
      'In exchange for Eli Sharabi, Ohad Ben Ami and Omer Levy, hostages of Hamas, Israel set free 183 prisoners on Saturday.',
      ['Hamas:183 IL:3'],
    ],
    [
      '2025-02-08',
      'In return for three soldiers and two farmers held by Hamas, Israel set free 183 prisoners on Saturday.',
      ['Hamas:183 IL:2 IL:3'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('whose they are and who holds them', () => {
  it.each([
    // Its prisoners are those whom it holds.
    [
      '2025-02-08',
      'Ukraine let go of 20 of its prisoners on Saturday in a swap with Russia. Russia released 25.',
      ['RU:20 UA:25'],
    ],
    [
      '2025-02-08',
      'Ukraine received 20 of its prisoners on Saturday in a swap with Russia. Moscow got 25 of its soldiers.',
      ['RU:25 UA:20'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('a sum and what it is made of', () => {
  it.each([
    ['2023-06-18', "The Houthis and Yemen's army exchanged 64 captives, 36 for 28, on Saturday.", ['Houthis:28 YE:36']],
    ['2025-03-20', 'Russia and Ukraine swapped 350 captives on Wednesday, half of them Ukrainians.', ['RU:175 UA:175']],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('what is left of a sum', () => {
  it.each([
    [
      '2019-12-30',
      'Ukraine and Russia swapped prisoners. Exactly 200 people were exchanged on Sunday. Kyiv got 76. It was to the other side that 124 walked.',
      ['RU:124 UA:76'],
    ],
    // Two camps are no people.
    [
      '2023-11-10',
      'The two military camps of Libya exchanged prisoners at Sirte on Thursday. To the forces of Tripoli returned eleven fighters. The LNA saw nine of its own come back.',
      ['LNA:9 LY:11'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

it('a number twice that of the headline is of both', () => {
  const text = 'A hundred soldiers are free. The exchange took place on Sunday.';
  const { events } = readEvents(
    articleOf(text, { published: '2023-01-09', title: 'Russia and Ukraine swap 50 soldiers each' }),
  );
  expect(events.flatMap(({ transfers }) => transfers.map(({ to, count }) => `${to}:${count}`)).sort()).toEqual([
    'RU:50',
    'UA:50',
  ]);
});

describe("somebody's body is no living hostage", () => {
  it.each([
    [
      '2025-11-06',
      "Hamas handed over a soldier's body on Tuesday. Israel gave back 15 bodies in return.",
      ['remains Hamas:15 IL:1'],
    ],
    [
      '2025-11-06',
      "Hamas handed over a soldier's body on Tuesday. Israel on the same day sent 15 bodies to Gaza.",
      ['remains Hamas:15 IL:1'],
    ],
    [
      '2025-11-06',
      "Ukraine got back 12 soldiers and a pilot's remains on Tuesday in a prisoner swap with Russia. Russia got 13 men.",
      ['RU:13 UA:12', 'remains UA:1'],
    ],
    // It was not handed over.
    [
      '2025-11-06',
      "Hamas has not returned Itay Chen's body. On Tuesday it freed two hostages in exchange for 60 prisoners whom Israel let go.",
      ['Hamas:60 IL:2'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('a list of two kinds', () => {
  it.each([
    [
      '2022-09-22',
      'Russia and Ukraine swapped prisoners. Ten foreigners were let go by Russia on Wednesday alongside 205 Ukrainians. Moscow got 55 fighters back.',
      ['RU:55 UA:215'],
    ],
    [
      '2023-12-21',
      'Caracas freed ten Americans, six of whom had been held wrongfully, and about 20 political prisoners on Wednesday. The United States freed Alex Saab, a jailed ally of the president, in the swap.',
      ['US:10 VE:1'],
    ],
    [
      '2023-12-21',
      'In a swap with the United States, Caracas freed ten Americans and twenty political prisoners on Wednesday.',
      ['US:10'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});

describe('a number that is none of theirs', () => {
  it.each([
    [
      '2016-01-17',
      'In a prisoner swap on Saturday the US let seven Iranians go and dropped charges against 14 others; Iran released four Americans.',
      ['IR:7 US:4'],
    ],
    [
      '2018-06-21',
      'The ELN and the government of Colombia traded prisoners. The ELN freed three soldiers on Sunday; Bogota let two guerrillas go in what both sides called a trade.',
      ['CO:3 ELN:2'],
    ],
    [
      '2025-12-14',
      'Ukraine received 146 soldiers in an exchange with Russia on Friday, which promised the last four for Saturday. Moscow got 222.',
      ['RU:222 UA:146'],
    ],
  ])('%s %s', (published, text, transfers) => {
    expect(told(published, text)).toEqual(transfers);
  });
});
