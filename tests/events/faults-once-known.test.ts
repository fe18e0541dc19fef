// Wordings that were known to be read wrongly, a table for each: what would be done on a day, days and numbers told in parallel, lists, recaps.
import { describe, expect, it } from 'vitest';
import { exchangesIn, told } from './exchanges-told.ts';

describe('what would be done is a plan, and what would be possible is a hope', () => {
  it.each([
    [
      '2025-06-03',
      'Hamas said that on Saturday three hostages would be freed in exchange for 90 Palestinian prisoners.',
      ['planned 2025-06-07 Hamas:90 IL:3'],
    ],
    [
      '2025-06-03',
      'Russia said 50 Ukrainian prisoners would be released tomorrow for 50 Russian soldiers.',
      ['planned 2025-06-04 RU:50 UA:50'],
    ],
    [
      '2025-06-03',
      'Tehran said five Americans would be freed on Monday in exchange for five Iranians held in the United States.',
      ['planned 2025-06-09 IR:5 US:5'],
    ],
    [
      '2025-03-18',
      'Ukraine and Russia said an exchange of 150 prisoners for 150 would be held the next day.',
      ['planned 2025-03-19 RU:150 UA:150'],
    ],
    [
      '2025-03-19',
      'Ukraine and Russia exchanged 150 prisoners each on Wednesday. The Kremlin had said that twenty wounded men would be handed over as well.',
      ['completed 2025-03-19 RU:150 UA:150'],
    ],
    ['2025-06-03', 'Hamas said 20 hostages would be freed if Israel withdrew from Gaza.', []],
    ['2025-06-03', 'Families were told that it would be possible to exchange 100 prisoners for 100 some day.', []],
    [
      '2025-06-03',
      'Moscow would be prepared to exchange 30 Ukrainian prisoners for 30 Russians on Friday, an aide said.',
      [],
    ],
    ['2025-06-03', 'Kyiv suggested that 100 prisoners would be exchanged for 100 Russians some day.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('what is told of several days has each its own', () => {
  it.each([
    [
      '2025-06-20',
      'Ninety Ukrainians were freed by Russia today, fewer than the 205 who came home in the last swap, on 3 May.',
      ['completed 2025-06-20 UA:90', 'completed 2025-05-03 UA:205'],
    ],
    [
      '2025-05-25',
      'Russia and Ukraine exchanged prisoners for a third day. On Friday and Saturday 390 and 307 people were exchanged by each side.',
      ['completed 2025-05-23 RU:390 UA:390', 'completed 2025-05-24 RU:307 UA:307'],
    ],
    [
      '2025-05-25',
      'Russia and Ukraine swapped 390, 307 and 303 prisoners each on Friday, Saturday and Sunday.',
      [
        'completed 2025-05-23 RU:390 UA:390',
        'completed 2025-05-24 RU:307 UA:307',
        'completed 2025-05-25 RU:303 UA:303',
      ],
    ],
    [
      '2025-06-20',
      'Ukraine brought home 90 soldiers from Russia today. The previous two swaps, on 3 and 17 May, had freed 205 and 106.',
      ['completed 2025-06-20 UA:90', 'completed 2025-05-03 UA:205', 'completed 2025-05-17 UA:106'],
    ],
    [
      '2025-06-20',
      'Israel let 90 Palestinian prisoners go today. On 3 May and 10 May it freed 183 and 110.',
      ['completed 2025-06-20 PS:90', 'completed 2025-05-03 PS:183', 'completed 2025-05-10 PS:110'],
    ],
    [
      '2025-05-25',
      'On Friday and Saturday 270 soldiers and 120 civilians came home to Ukraine from Russian captivity.',
      ['completed 2025-05-23 UA:120 UA:270'],
    ],
    [
      '2025-05-25',
      'On Friday and Saturday Hamas freed four hostages and Israel 200 prisoners.',
      ['completed 2025-05-23 Hamas:200 IL:4'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('numbers on lines of their own are told as their head or their label tells them', () => {
  it.each([
    [
      '2025-06-20',
      'Ukraine and Russia exchanged prisoners on Friday.\n\nFreed by Russia:\n- 30 soldiers\n- 12 civilians',
      ['completed 2025-06-20 UA:12 UA:30'],
    ],
    [
      '2025-06-20',
      'Russia and Ukraine exchanged prisoners of war on Friday.\n\nTo Ukraine: 193\nTo Russia: 190',
      ['completed 2025-06-20 RU:190 UA:193'],
    ],
    [
      '2025-06-20',
      'Hamas and Israel carried out an exchange on Friday.\n\nIsraelis released: 4\nPalestinians released: 200',
      ['completed 2025-06-20 Hamas:200 IL:4'],
    ],
    [
      '2025-06-20',
      'Ukraine and Russia exchanged prisoners on Friday.\n\nReturned to Ukraine:\n\n• 193 servicemen\n\nReturned to Russia:\n\n• 190 servicemen',
      ['completed 2025-06-20 RU:190 UA:193'],
    ],
    [
      '2025-06-20',
      'Ukraine and Russia exchanged prisoners on Friday.\n\nUkraine got: 193 soldiers\nRussia got: 190 soldiers',
      ['completed 2025-06-20 RU:190 UA:193'],
    ],
    [
      '2025-06-20',
      'Ukraine brought home 193 prisoners of war from Russia on Friday.\n\nAmong them:\n- 130 soldiers\n- 63 border guards',
      ['completed 2025-06-20 UA:193'],
    ],
    [
      '2025-06-20',
      'Ukraine and Russia exchanged prisoners on Friday.\n\nStill held:\n- 30 soldiers\n- 12 civilians',
      ['completed 2025-06-20 RU:? UA:?'],
    ],
    [
      '2025-06-20',
      'Ukraine and Russia exchanged prisoners on Friday.\n\nIn other news:\n- 30 schools opened\n- 12 roads closed',
      ['completed 2025-06-20 RU:? UA:?'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('two persons of one last name are two', () => {
  it.each([
    [
      '2024-03-01',
      'Hamas freed Ella Katz, an Israeli, on Friday in an exchange. Her daughter Noa Katz was handed over with her. Israel let 10 Palestinian prisoners go.',
      ['completed 2024-03-01 Hamas:10 IL:2'],
    ],
    [
      '2024-03-01',
      'Belarus freed Anna Nowak, a Pole, on Friday. In exchange Poland let the Belarusian spy Pavel Nowak go.',
      ['completed 2024-03-01 BY:1 PL:1'],
    ],
    [
      '2024-03-01',
      'Russia freed Paul Baker, an American teacher, on Friday in a prisoner swap. Mark Baker, his brother and an American too, was freed with him. The United States let Ivan Petrov, a Russian, go.',
      ['completed 2024-03-01 RU:1 US:2'],
    ],
    [
      '2024-03-01',
      'Iran freed the American teacher Aleksander Rezai on Friday in a prisoner swap. The United States freed the Iranian banker Bijan Amiri in return. Mr Rezai slept. Alexander Rezai, 50, had been handed over in Doha.',
      ['completed 2024-03-01 IR:1 US:1'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a short answer is told as its question asks', () => {
  it.each([
    [
      '2025-05-20',
      'Russia and Ukraine have exchanged prisoners.\n\nHow many were freed? 1,000 on each side.\n\nWhen? On Friday.',
      ['completed 2025-05-16 RU:1000 UA:1000'],
    ],
    [
      '2025-05-20',
      'How many hostages did Hamas release on Saturday? Four.\n\nHow many Palestinian prisoners did Israel free? Two hundred.',
      ['completed 2025-05-17 Hamas:200 IL:4'],
    ],
    [
      '2025-05-20',
      'How many Ukrainians came home from Russian captivity on Monday?\n\nThere were 205 of them.\n\nHow many Russians went the other way?\n\nAlso 205.',
      ['completed 2025-05-19 RU:205 UA:205'],
    ],
    [
      '2025-05-20',
      'Russia and Ukraine exchanged 90 prisoners each on Monday. When were they captured? In May 2022.',
      ['completed 2025-05-19 RU:90 UA:90'],
    ],
    [
      '2025-05-20',
      'Will Russia and Ukraine exchange prisoners soon? Nobody knows. How many could be freed? 1,000 on each side.',
      [],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });

  it('who brokered it is asked, and answered with a name', () => {
    const text = 'Russia and Ukraine exchanged 90 prisoners each on Monday. Who brokered it? The United Arab Emirates.';
    expect(exchangesIn('2025-05-20', text).map(({ mediators }) => mediators)).toEqual([['AE']]);
  });
});

describe('who is named goes once, on the day that is told of him', () => {
  it.each([
    [
      '2025-02-14',
      'Alexander Vinnik, a Russian jailed in California, arrived in Moscow on Thursday. Two days earlier Russia had released Marc Fogel, an American teacher, as part of the prisoner swap.',
      ['completed 2025-02-13 RU:1 US:1'],
    ],
    [
      '2022-12-09',
      'Brittney Griner landed in Texas on Friday. The American was let out of a Russian prison on Thursday and traded in Abu Dhabi for the Russian arms dealer Viktor Bout.',
      ['completed 2022-12-08 RU:1 US:1'],
    ],
    [
      '2024-08-04',
      'Russia released the convicted spy Paul Whelan, an American, on Thursday, and the United States let Vadim Krasikov, a Russian, go in a prisoner swap.',
      ['completed 2024-08-01 RU:1 US:1'],
    ],
    [
      '2024-08-04',
      'Russia released Paul Whelan, an American whom it had convicted in 2020, in a prisoner swap on Thursday, and the United States let Vadim Krasikov, a Russian, go.',
      ['completed 2024-08-01 RU:1 US:1'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('who went as well went where the one before went', () => {
  it.each([
    [
      '2025-06-20',
      'Ann Adams, an American, was freed by Iran on Friday in a prisoner swap. So was her colleague Ben Brown. The United States let Ali Karimi, an Iranian, go.',
      ['completed 2025-06-20 IR:1 US:2'],
    ],
    [
      '2025-06-20',
      'Iran freed the American Ann Adams on Friday in a prisoner swap. Ben Brown, another American, was freed as well. So was Carl Clark, an American pilot.',
      ['completed 2025-06-20 US:3'],
    ],
    [
      '2025-06-20',
      'Sixty Ukrainian soldiers were freed by Russia on Friday in a prisoner swap. So were 12 civilians.',
      ['completed 2025-06-20 UA:12 UA:60'],
    ],
    [
      '2025-06-20',
      'Iran arrested Ann Adams, an American, in 2020. So was Ben Brown. On Friday Iran freed Ann Adams in a prisoner swap; the United States let Ali Karimi, an Iranian, go.',
      ['completed 2025-06-20 IR:1 US:1'],
    ],
    [
      '2025-06-20',
      'Iran freed Ann Adams, an American, in a prisoner swap on Friday. Ben Brown was happy as well. The United States let Ali Karimi, an Iranian, go.',
      ['completed 2025-06-20 IR:1 US:1'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});
