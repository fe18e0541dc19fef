// How far an exchange went, in the words of many reporters: planned, under way, done; by what stands before a plan and behind it.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

/** "ongoing IL:4 Hamas:200": how far each exchange of a text went, and who got how many. */
function told(text: string, published: string): readonly string[] {
  return readEvents(articleOf(text, { published }))
    .events.filter(({ kind }) => kind !== 'agreement')
    .map(({ status, transfers }) =>
      [status, ...transfers.map(({ to, count }) => `${to}:${count ?? '?'}`).sort()].join(' '),
    );
}

describe('one half done and the other to come is under way', () => {
  it.each([
    [
      'Hamas freed four Israeli soldiers on Saturday and Israel will release 200 Palestinian prisoners in return.',
      '2025-01-25',
    ],
    [
      'Four Israeli soldiers were freed by Hamas on Saturday and 200 Palestinian prisoners were to follow in the afternoon.',
      '2025-01-25',
    ],
    [
      'Four Israeli soldiers were freed by Hamas on Saturday; 200 Palestinian prisoners are to be released later in the day.',
      '2025-01-25',
    ],
    [
      'Hamas freed four Israeli soldiers on Saturday. Israel is expected to free 200 Palestinians in return this afternoon.',
      '2025-01-25',
    ],
  ])('%s', (text, published) => {
    expect(told(text, published)).toEqual(['ongoing Hamas:200 IL:4']);
  });

  it('what will not take place before some day is put off, not called off', () => {
    expect(
      told(
        "The release of the first hostages by Hamas won't take place before Friday, Israel's national security adviser said on Wednesday night. Fifty are to be exchanged for 150 Palestinian prisoners.",
        '2023-11-22',
      ),
    ).toEqual(['planned Hamas:150 IL:50']);
  });

  it('what those who are home will do next is no plan of an exchange', () => {
    expect(
      told(
        'Russia and Ukraine exchanged prisoners on Thursday. Kyiv got 101 soldiers back. Another 101 had been brought back to Russia and would be flown to Moscow.',
        '2023-02-16',
      ),
    ).toEqual(['completed RU:101 UA:101']);
  });
});

describe('what has begun', () => {
  it.each([
    [
      'Hamas has begun releasing 20 living hostages in exchange for nearly 2,000 Palestinians.',
      '2025-10-13',
      'ongoing Hamas:2000 IL:20',
    ],
    [
      'The Houthis began handing over 250 prisoners to the government of Yemen on Friday, and the government 60 to the Houthis.',
      '2023-04-14',
      'ongoing Houthis:60 YE:250',
    ],
    [
      'Russia and Ukraine on Monday began a swap of prisoners under 25 that will go on for several days.',
      '2025-06-09',
      'ongoing RU:? UA:?',
    ],
    // A first part with its numbers is done.
    [
      'Russia and Ukraine began a large exchange of prisoners on Friday, each handing over 390 people.',
      '2025-05-23',
      'completed RU:390 UA:390',
    ],
  ])('%s', (text, published, wanted) => {
    expect(told(text, published)).toEqual([wanted]);
  });
});

describe('who is expected to leave has not left', () => {
  it.each([
    [
      'Five Americans held in Iran are expected to leave on Monday as part of an exchange in which five Iranians go free.',
      '2023-09-17',
    ],
    [
      'Five Americans held in Iran are set to leave Tehran on Monday under a deal that frees five Iranians.',
      '2023-09-17',
    ],
    ['Iran is expected to let five Americans go on Monday, and Washington to free five Iranians.', '2023-09-17'],
  ])('%s', (text, published) => {
    expect(told(text, published)).toEqual(['planned IR:5 US:5']);
  });
});

describe('two places of enemies are the sides of those who land there', () => {
  it.each([
    [
      'Two planes with 35 prisoners each landed in Kyiv and Moscow on Saturday in a long-awaited exchange.',
      '2019-09-07',
      ['completed RU:35 UA:35'],
    ],
    [
      'Ukraine will hand over 306 separatists for 74 of its own people on Wednesday, the largest exchange of the war.',
      '2017-12-26',
      ['planned RU:306 UA:74'],
    ],
  ])('%s', (text, published, wanted) => {
    expect(told(text, published)).toEqual(wanted);
  });
});

describe('who is let go beside an exchange is told apart from it', () => {
  it.each([
    [
      'Russia and Ukraine each freed 175 prisoners on Wednesday, and Moscow sent home a further 22 badly wounded Ukrainians as a gesture of goodwill.',
    ],
    [
      'Russia and Ukraine exchanged 175 prisoners each on Wednesday. In addition Moscow handed over 22 badly wounded Ukrainians as a gesture of goodwill.',
    ],
    [
      'Russia and Ukraine exchanged 175 prisoners each on Wednesday. Another 22 Ukrainians came home outside the exchange.',
    ],
  ])('%s', (text) => {
    expect(told(text, '2025-03-19')).toEqual(['completed RU:175 UA:175', 'completed UA:22']);
  });
});

describe('two bargains of one day are two exchanges', () => {
  it.each([
    [
      'Ten captured Ukrainian soldiers were exchanged for ten Russian ones on Thursday. Eleven Russian sailors were traded for 19 Ukrainian seamen.',
      ['completed RU:10 UA:10', 'completed RU:11 UA:19'],
    ],
    [
      'Ten captured Ukrainian soldiers were exchanged for ten Russian ones on Thursday. Eleven Russian sailors were traded for 19 Ukrainian seamen. The 19 Ukrainian seamen were swapped for eleven Russian sailors at sea.',
      ['completed RU:10 UA:10', 'completed RU:11 UA:19'],
    ],
    // The same told again with its parts is one.
    [
      'Ten captured Ukrainian soldiers were exchanged for ten Russian ones on Thursday. Ten Ukrainian soldiers for ten Russian sailors: such was the deal.',
      ['completed RU:10 UA:10'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text, '2022-03-24')).toEqual(wanted);
  });
});

describe('people who are given for things are given', () => {
  it.each([
    [
      'Azerbaijan handed 15 Armenian captives over on Saturday and was given maps of 97,000 mines in Agdam. The United States thanked Georgia for its help.',
    ],
    [
      'Azerbaijan released 15 Armenian prisoners of war on Saturday in exchange for maps of minefields, with Georgia as the mediator.',
    ],
  ])('%s', (text) => {
    expect(told(text, '2021-06-12')).toEqual(['completed AM:15']);
  });
});

describe('a live page tells above what came later', () => {
  it.each([
    [
      '17.55 – Moscow says that 175 of its servicemen have been exchanged for 175 Ukrainians.\n\n16.31 – A prisoner swap is under way on the Belarusian border, reports say.',
      ['completed RU:175 UA:175'],
    ],
    [
      'A prisoner swap is under way on the Belarusian border between Russia and Ukraine.\n\nMoscow says that 175 of its servicemen have been exchanged for 175 Ukrainians.',
      ['ongoing RU:175 UA:175'],
    ],
  ])('%s', (text, events) => {
    expect(told(text, '2025-03-19')).toEqual(events);
  });
});
