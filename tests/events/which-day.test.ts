// On which day people changed hands, where a sentence or two tell of several days.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

/** "2025-02-04 RU UA": the day of each exchange of a text, and who got somebody. */
function days(published: string, text: string): readonly string[] {
  return readEvents(articleOf(text, { published }))
    .events.filter(({ kind }) => kind === 'exchange' || kind === 'release')
    .map(({ date, transfers }) => [date.start ?? '?', ...new Set(transfers.map(({ to }) => to).sort())].join(' '));
}

describe('the day on which they went', () => {
  it.each([
    [
      '2002-08-30',
      'Eritrea has repatriated 279 Ethiopian prisoners of war, the ICRC announced on Friday, the day after they walked over the Mereb bridge.',
      ['2002-08-29 ET'],
    ],
    [
      '2002-08-30',
      'Eritrea freed 279 Ethiopian prisoners of war on Friday, the day after the two presidents spoke.',
      ['2002-08-30 ET'],
    ],
    [
      '2021-12-20',
      'Sheikhs brought about a local trade of captives between the government of Yemen and the Houthi movement on Sunday, a day after they had secured the return of four corpses. The Houthis gave 40 soldiers for 64 of their fighters.',
      ['2021-12-19 Houthis YE'],
    ],
    [
      '2022-03-17',
      'Nadia Zahri and Amir Ashu walked across the tarmac at Brize Norton in Britain at one o’clock this morning, after six years in Iranian prisons. Their release on Wednesday came hours after London settled an old debt.',
      ['2022-03-16 GB'],
    ],
    [
      '2025-05-20',
      'Pakistan had freed 22 Indian fishermen in February, and they were let across the Wagah border on the 22nd of that month.',
      ['2025-02-22 IN'],
    ],
    [
      '2025-01-16',
      'Russia and Ukraine reported on Wednesday their first prisoner exchange of 2025: 25 for 25.',
      ['2025-01-15 RU UA'],
    ],
    [
      '2024-12-30',
      'In the third large-scale exchange of December Russia and Ukraine freed 150 prisoners each on Monday.',
      ['2024-12-30 RU UA'],
    ],
    [
      '2023-01-10',
      'The largest exchange of 2022, in which 215 Ukrainian prisoners of war were freed for 55 Russians, is still talked of.',
      ['2022-01-01 RU UA'],
    ],
    [
      '2014-12-27',
      'Rebels freed 145 Ukrainian soldiers on Friday, many of them in summer fatigues, and Kiev freed 222 captured rebels.',
      ['2014-12-26 RU UA'],
    ],
    [
      '2025-03-19',
      'Russia and Ukraine each returned 175 captured soldiers on Wednesday. The exchange had been flagged during Tuesday’s telephone conversation.',
      ['2025-03-19 RU UA'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(days(published, text)).toEqual(events);
  });
});

describe('the days of more than one exchange, and of a plan that was kept', () => {
  it.each([
    [
      '2024-03-30',
      'On the Friday before last the army of Sudan and the Rapid Support Forces exchanged five prisoners each.',
      ['2024-03-22 RSF SD'],
    ],
    [
      '2025-05-02',
      "The trucks of the MNDAA left Lashio last week. On the Tuesday the group handed over 4,000 soldiers to Myanmar's junta, which let 30 of its fighters go.",
      ['2025-04-22 MM MNDAA'],
    ],
    [
      '2005-08-19',
      'The Polisario Front freed its last 404 Moroccan soldiers on Thursday. In February last year it let a hundred go, and 240 in the September before that.',
      ['2005-08-18 MA', '2004-02-01 MA', '2003-09-01 MA'],
    ],
    [
      '2025-01-21',
      'Hamas freed three hostages on Sunday in exchange for 90 prisoners. Of the 250 people abducted on October 7, 2023, 90 are still in Gaza. Hamas freed 105 hostages during a truce in late November 2023.',
      ['2025-01-19 Hamas IL', '2023-11-01 IL'],
    ],
    [
      '2003-05-06',
      'Iran and Iraq have exchanged their last captives: 349 Iranians were handed over at the border and 941 Iraqis went home, an official said today. The exchange lasted from 18 to 20 March.',
      ['2003-03-18 IQ IR'],
    ],
    [
      '2025-03-05',
      'Russia and Ukraine said on Thursday that they would exchange 90 prisoners each. On Monday it was carried out on the border with Belarus.',
      ['2025-03-03 RU UA'],
    ],
    [
      '2023-12-20',
      'On 7 December Baku and Yerevan said together that Azerbaijan would free 30 Armenian servicemen and Armenia two Azerbaijanis. Six days later, on the 13th, it was done on the border.',
      ['2023-12-13 AM AZ'],
    ],
    [
      '2025-03-05',
      'Russia and Ukraine exchanged 120 prisoners of war each on Tuesday. Exchanges were also held on 3, 5 and 12 February.',
      ['2025-03-04 RU UA', '2025-02-03 RU UA', '2025-02-05 RU UA', '2025-02-12 RU UA'],
    ],
    [
      '2014-07-18',
      'The MNLA freed 45 Malian soldiers on Tuesday and 41 of its members left the prison of Bamako in exchange. On 8 June the rebels had already parted with 12 wounded as a sign of good faith.',
      ['2014-07-15 ML MNLA', '2014-06-08 ML'],
    ],
    [
      '2023-12-14',
      'Thirty-two were Armenians, servicemen captured by Azerbaijan in 2020 and after, one of them just two months ago; two were Azerbaijani soldiers. They crossed the border on Wednesday in an exchange of prisoners.',
      ['2023-12-13 AM AZ'],
    ],
    [
      '2023-09-18',
      'In January 2016, on the weekend when the nuclear accord took effect, Iran let four Americans go and the United States pardoned seven Iranians.',
      ['2016-01-01 IR US'],
    ],
    [
      '2025-03-05',
      'On the weekend when the truce began Hamas freed three women, and Israel let 90 prisoners go.',
      ['2025-03-01 Hamas IL'],
    ],
    [
      '2026-03-06',
      'The second part of an exchange agreed in Geneva took place on Friday: 300 servicemen from each side, after 200 on Thursday. Russia and Ukraine thanked the Emirates.',
      ['2026-03-06 RU UA', '2026-03-05 RU UA'],
    ],
    [
      '2025-05-26',
      'Russia and Ukraine completed their largest exchange, of 1,000 prisoners each, on Sunday. It was carried out on Friday, Saturday and Sunday.',
      ['2025-05-25 RU UA'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(days(published, text)).toEqual(events);
  });

  it('a plan of which nobody says that it was kept stays one', () => {
    const text =
      'Russia and Ukraine said on Thursday that they would exchange 90 prisoners each. On Monday they were held up at the border.';
    expect(readEvents(articleOf(text, { published: '2025-03-05' })).events.map(({ status }) => status)).toEqual([
      'planned',
    ]);
  });
});

describe('the day of talks, and of what was before, is no day of the exchange', () => {
  it.each([
    [
      '2025-07-24',
      'Negotiations between Russia and Ukraine over another exchange closed in Istanbul late on Wednesday after forty minutes. Moscow will release 12 journalists in return for 15 of its soldiers.',
      ['? RU UA'],
    ],
    [
      '2025-07-24',
      'Talks between Russia and Ukraine ended with an exchange on Wednesday, in which each side freed 250 prisoners.',
      ['2025-07-23 RU UA'],
    ],
    [
      '2008-08-20',
      'Georgia and Russia swapped prisoners on Tuesday, five for 15. The five Georgians had been held since August 8. That same evening the 15 Russians were flown to Vladikavkaz.',
      ['2008-08-19 GE RU'],
    ],
  ])('%s %s', (published, text, told) => {
    expect(days(published, text)).toEqual(told);
  });
});
