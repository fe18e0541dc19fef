// Deals told beside their stages: what is a pledge, what is a stage, and who brokered which exchange.
import { describe, expect, it } from 'vitest';
import type { SwapEvent } from '../../src/domain/event.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

function eventsIn(text: string): readonly SwapEvent[] {
  return readEvents(articleOf(text)).events;
}

const counts = (event: SwapEvent): string =>
  `${event.kind} ${event.transfers
    .map((one) => `${one.to}+${one.count ?? '?'}`)
    .sort()
    .join(' ')}`;

describe('a deal and its stages', () => {
  it.each([
    [
      'what "that deal" gave is of the swap named last, also below a line with the day of the article',
      'May 23, 2025\n\nUkraine and Russia each freed 193 soldiers on Friday. Friday’s swap follows a 150-for-150 exchange on May 6. That deal also brought the return of nine residents of Russia’s border villages.',
      ['exchange RU+150 RU+9 UA+150', 'exchange RU+193 UA+193'],
    ],
    [
      'a formula is the pledge where a smaller stage is told',
      'Russia and Ukraine handed over 390 prisoners each on Friday. It was the first part of the 1,000-for-1,000 exchange agreed in Istanbul.',
      ['agreement RU+1000 UA+1000', 'exchange RU+390 UA+390'],
    ],
    [
      'it is the news where no other number is told',
      'Russia and Ukraine held a 175-for-175 exchange of prisoners on Friday, agreed in Istanbul.',
      ['exchange RU+175 UA+175'],
    ],
    [
      'the sum of what a deal covers is none of its sides',
      'Yemen and the Houthis exchanged prisoners on Friday. The Houthis got 249 and Yemen got 69. Under the deal 887 people are to go free: the Houthis get 706 of their men and release 181.',
      ['agreement Houthis+706 YE+181', 'exchange Houthis+249 YE+69'],
    ],
    [
      'a number of both sides is said of neither',
      'Yemen and the Houthis exchanged prisoners on Friday. The Houthis got 249 and Yemen got 69. A US envoy said that the parties had agreed to free 887 people.',
      ['agreement Houthis+? YE+?', 'exchange Houthis+249 YE+69'],
    ],
    [
      'what a truce promises is a pledge beside its first day, whoever stands between',
      'Hamas freed 24 hostages on Friday. Israel let 39 prisoners go. Under the arrangement, which Qatar, Egypt and the United States negotiated, 50 hostages are to be exchanged for 150 prisoners.',
      ['agreement Hamas+150 IL+50', 'exchange Hamas+39 IL+24'],
    ],
    [
      'those for whom others are to be exchanged go the other way',
      'Hamas freed three Israeli hostages on Friday. Israel released 369 Palestinian prisoners. Under the first phase of the deal 33 captives are to be exchanged for nearly 2,000 inmates.',
      ['agreement Hamas+2000 IL+33', 'exchange Hamas+369 IL+3'],
    ],
    [
      'what a swap in stages is to come to, on either side',
      'Two hundred Ukrainian and 200 Russian prisoners came home on Friday. It is the opening leg of an exchange under which five hundred from each country are to be freed by the weekend.',
      ['agreement RU+500 UA+500', 'exchange RU+200 UA+200'],
    ],
    [
      'who comes under a deal is counted in it',
      'The leaders of the Greek and Turkish Cypriots agreed on Friday to exchange all prisoners. Some 3,300 Turkish Cypriots and 2,400 Greek Cypriots come under the agreement.',
      ['agreement CY+2400 Turkish Cypriots+3300', 'exchange CY+? Turkish Cypriots+?'],
    ],
    [
      'what the two have settled on is still to come',
      'Syria and the SDF have settled on an exchange of 61 detainees for 25, a Kurdish delegate said on Wednesday. It is to happen within ten days.',
      ['exchange SDF+61 SY+25'],
    ],
    [
      'whom a side is bound to free is promised',
      'Hamas freed three Israeli hostages on Saturday and Israel 183 Palestinian prisoners. Under the truce Israel is obliged to let 1,900 prisoners go in six weeks.',
      ['agreement Hamas+1900', 'exchange Hamas+183 IL+3'],
    ],
    [
      'what was agreed and is done is the news',
      'Thailand freed 18 Cambodian soldiers on Tuesday. It had agreed in Pailin to release the 18 soldiers once a truce had held for three days.',
      ['release KH+18'],
    ],
    [
      'days that bring together what was promised fulfil it',
      'On Friday, May 23, 2025, Russia and Ukraine each freed 390 prisoners. On May 24, 2025, each side released 307 soldiers. On May 25, 2025, 303 soldiers came home on each side. That fulfilled the agreement reached in Istanbul: a thousand for a thousand.',
      ['agreement RU+1000 UA+1000', 'exchange RU+303 UA+303', 'exchange RU+307 UA+307', 'exchange RU+390 UA+390'],
    ],
    [
      'what all of it is to come to, with what is given in return',
      'Hamas freed three Israeli hostages on Friday and Israel released 183 Palestinian prisoners. In all, 33 hostages are to go free in the first phase against some 1,900 Palestinian prisoners.',
      ['agreement Hamas+1900 IL+33', 'exchange Hamas+183 IL+3'],
    ],
    [
      'what had been agreed on, and how it is shared',
      'Planes flew 249 Houthi prisoners to Sanaa and 69 prisoners of Yemen’s government to Aden on Friday. In March the sides had agreed in Switzerland on the release of 887: 706 Houthi prisoners for 181 of the government’s.',
      ['agreement Houthis+706 YE+181', 'exchange Houthis+249 YE+69'],
    ],
    [
      'what was laid down, or pledged that each would do',
      'Ukraine and Russia each freed 390 prisoners on Friday. A week earlier in Istanbul the sides had agreed that each would release 1,000 people.',
      ['agreement RU+1000 UA+1000', 'exchange RU+390 UA+390'],
    ],
    [
      'so many hundreds that nobody has their names yet are a deal, and a few dozen are an exchange to come',
      'Yemen and the Houthis agreed on Friday to a swap of prisoners. Under the deal the Houthis would free 1,200 people, and the government 1,700.',
      ['agreement Houthis+1700 YE+1200'],
    ],
    [
      'what each side is to do, one under the deal, the other by the way',
      'Under the deal, which Israel’s cabinet approved on Friday, Hamas has 72 hours to release the 20 living hostages. Israel will set free 250 prisoners serving life terms and 1,700 detainees from Gaza.',
      ['agreement Hamas+1950 IL+20'],
    ],
    [
      'a deal that is struck for the exchange of so many',
      'Negotiators from Ukraine and Russia struck a deal in Abu Dhabi on Friday for the exchange of 157 prisoners each.',
      ['agreement RU+157 UA+157'],
    ],
    [
      'a film director among them makes no film review',
      'Russia and Ukraine have swapped 35 prisoners each in a deal that raises hopes for peace. Among those who landed in Kyiv were film director Oleg Sentsov and 24 sailors.',
      ['exchange RU+35 UA+35'],
    ],
    [
      'a few dozen are an exchange to come',
      'Armenia and Azerbaijan agreed on Friday to a swap of prisoners. Azerbaijan will release 32 servicemen, and Armenia two.',
      ['exchange AM+32 AZ+2'],
    ],
    [
      'what several days came to is no deal',
      'Ukraine and Russia exchanged 175 prisoners each on Friday. In March, 500 people went home on either side: 200 on the 5th and 300 on the 6th.',
      ['exchange RU+175 UA+175', 'exchange RU+200 UA+200', 'exchange RU+300 UA+300'],
    ],
    [
      'numbers in brackets are of the day before them',
      'Ukraine and Russia exchanged 175 prisoners each on Friday. Earlier swaps took place on 5 February (157 for 157), 5 March (200 for 200) and 6 March (300 for 300).',
      ['exchange RU+157 UA+157', 'exchange RU+175 UA+175', 'exchange RU+200 UA+200', 'exchange RU+300 UA+300'],
    ],
    [
      'a truce with its month behind a comma as well',
      'Hamas freed three Israeli hostages on Friday and Israel released 369 Palestinian prisoners. During an earlier truce, in November 2023, Hamas let 105 hostages go in return for 240 Palestinian prisoners.',
      ['exchange Hamas+240 IL+105', 'exchange Hamas+369 IL+3'],
    ],
    [
      'those who are to follow go where the first went',
      'Israel freed 477 Palestinian prisoners on Tuesday. Another 550 are to be released in two months.',
      ['agreement PS+550', 'release PS+477'],
    ],
    [
      'a truce that lasted is when they were freed',
      'Hamas freed three Israeli hostages on Friday and Israel released 369 Palestinian prisoners. During the ceasefire in November 2023, 105 hostages were freed in exchange for 240 Palestinian prisoners.',
      ['exchange Hamas+240 IL+105', 'exchange Hamas+369 IL+3'],
    ],
  ])('%s', (_name, text, wanted) => {
    expect(eventsIn(text).map(counts).sort()).toEqual(wanted);
  });

  it('names the deal that an exchange is a stage of, in the words of the text', () => {
    const text =
      'Russia and Ukraine handed over 390 prisoners each on Friday, the first part of the 1,000-for-1,000 exchange agreed in Istanbul.';
    const stage = eventsIn(text).find((event) => event.kind === 'exchange');
    expect(stage?.agreement).toBe('1,000-for-1,000');
    expect(stage?.evidence.agreement.map((quote) => text.slice(quote.start, quote.end))).toEqual(['1,000-for-1,000']);
  });
});

describe('who brokered which exchange', () => {
  it.each([
    [
      'Boko Haram freed 21 hostages held in Nigeria on 13 October 2016. Switzerland had carried the messages.',
      [['CH']],
    ],
    [
      'Hamas released three hostages to the Red Cross on Friday and Israel freed 90 prisoners. Qatar brokered the exchange.',
      [['QA']],
    ],
    [
      'Russia and Ukraine swapped 100 prisoners each on Friday. A peace process brokered by the African Union goes on.',
      [[]],
    ],
    [
      'Russia and Ukraine swapped 100 prisoners each on Friday. Oman, whose sultan was abroad that day, arranged the trade.',
      [['OM']],
    ],
  ])('%s', (text, wanted) => {
    expect(eventsIn(text).map((event) => event.mediators)).toEqual(wanted);
  });
});

describe('a deal whose days bring together what it promised has been carried out', () => {
  const days =
    'On Friday, May 23, 2025, Russia and Ukraine each freed 390 prisoners. On May 24, 2025, each side released 307 soldiers. On May 25, 2025, 303 soldiers came home on each side.';
  it.each([
    ['That fulfilled the agreement reached in Istanbul: a thousand for a thousand.', '', ['agreement completed']],
    ['It was agreed in Istanbul on May 16.', 'The 1,000-for-1,000 swap, day by day', ['agreement completed']],
    ['Under the agreement reached in Istanbul 1,200 are to be freed on either side.', '', ['agreement ongoing']],
    ['Nobody had expected it.', 'The 1,000-for-1,000 swap, day by day', []],
  ])('%s %s', (text, title, told) => {
    const { events } = readEvents(articleOf(`${days} ${text}`, { published: '2025-05-26', title }));
    const deals = events.filter(({ kind }) => kind === 'agreement');
    expect(deals.map(({ kind, status }) => `${kind} ${status}`)).toEqual(told);
  });
});
