// How many the other side got, where one sentence counts the one side and another, of whom nobody says whose they are, the rest.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { told, whoGot } from './exchanges-told.ts';

describe('some were given, and somebody says further on how many', () => {
  it.each([
    [
      '2025-03-10',
      'The FARC freed 12 miners on Sunday in return for several jailed fighters, the government said. A source in the army said that there were seven of them.',
      ['completed 2025-03-09 CO:12 FARC:7'],
    ],
    [
      '2023-08-12',
      'JNIM handed 14 villagers to the army of Burkina Faso on Friday, and a handful of suspected jihadists were let out of prison in return, elders said. A prison warder gave their number as six.',
      ['completed 2023-08-11 BF:14 JNIM:6'],
    ],
    [
      '2017-05-07',
      'Boko Haram released 82 schoolgirls on Saturday in exchange for a number of its fighters, Nigeria said. Officials who would not be named put the number of commanders let go at five.',
      ['completed 2017-05-06 Boko Haram:5 NG:82'],
    ],
    [
      '2025-02-15',
      'Hamas released three Israeli hostages on Saturday. Buses with Palestinian prisoners left Ofer in the afternoon. The prison service said they numbered 369.',
      ['completed 2025-02-15 Hamas:369 IL:3'],
    ],
    [
      '2023-07-07',
      'Forty-seven Ukrainians came home from Russian captivity on Thursday in a swap. For Russia the figure was 45.',
      ['completed 2023-07-06 RU:45 UA:47'],
    ],
    [
      '2023-07-07',
      'Forty-seven Ukrainians came home on Thursday in a prisoner swap with Russia. Moscow gave the same figure, 45, for its own soldiers.',
      ['completed 2023-07-06 RU:45 UA:47'],
    ],
    [
      '2025-06-20',
      'Russia and Ukraine exchanged prisoners on Friday. Kyiv got back 150 soldiers. The ministry in Moscow put the number of its own at 140.',
      ['completed 2025-06-20 RU:140 UA:150'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('of the dead one side is told of shortly', () => {
  it.each([
    [
      '2008-07-17',
      'NAQOURA - Two coffins, draped in black, ended two years of doubt on Wednesday. Israel freed five Lebanese prisoners. Red Cross trucks carried the remains of 185 fighters across the border to Lebanon.',
      ['completed 2008-07-16 LB:5', 'completed 2008-07-16 IL:2 LB:185'],
    ],
    [
      '2025-08-20',
      'The bodies of 1,000 fallen Ukrainians were brought home on Tuesday. "To us - 19," said a negotiator of Russia.',
      ['completed 2025-08-19 RU:19 UA:1000'],
    ],
    [
      '2025-08-20',
      'Remains of 502 Ukrainian servicemen were returned on Tuesday. Media in Moscow say the country received 48 bodies.',
      ['completed 2025-08-19 RU:48 UA:502'],
    ],
    [
      '2025-06-16',
      'The return of the dead ended on Monday with a last delivery, the bodies of 1,245 people. Fifty-one dead soldiers travelled to Russia, an official in Moscow said. Ukraine thanked the Red Cross.',
      ['completed 2025-06-16 RU:51 UA:1245'],
    ],
    [
      '2025-06-15',
      'Ukraine received 1,200 bodies from Russia on Sunday. Similar transfers took place on Friday and Saturday, of 1,100 bodies each.',
      ['completed 2025-06-15 UA:1200', 'completed 2025-06-14 UA:1100', 'completed 2025-06-13 UA:1100'],
    ],
    [
      '2025-08-20',
      'Ukraine got back the bodies of 528 soldiers from Russia on Friday. In the morgue of Dnipro alone 12 bodies were found to be of one company. Police have identified 40 bodies so far.',
      ['completed 2025-08-15 UA:528'],
    ],
    [
      '2025-08-20',
      'Russia gave Ukraine 1,000 bodies on Tuesday and got none in return. Of the prisoners under 25 nobody has been told.',
      ['completed 2025-08-19 UA:1000'],
    ],
    [
      '2023-05-25',
      'Russia returned the bodies of three foreigners to Ukraine on Thursday. The head of the band put his own losses at 20,000 dead.',
      ['completed 2023-05-25 UA:3'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('people told in pieces', () => {
  it.each([
    [
      '2026-01-09',
      'Two Spanish citizens held in Venezuela landed at Torrejon on Friday after Caracas let them go. With them was the lawyer Rosa Ruiz, who has a Spanish passport too.',
      ['completed 2026-01-09 ES:3'],
    ],
    [
      '2024-06-28',
      'The deputy, Ivan Ivanenko, is one of ten civilians whom Russia let go on Friday. With him came Petro Petrenko, a priest. They are in Kyiv, Ukraine said.',
      ['completed 2024-06-28 UA:10'],
    ],
    [
      '2024-08-05',
      'BURKINA FASO - Seven villagers and a nurse who had been kidnapped in May came home on Saturday, and the same number of suspected members of the jihadist group JNIM left a prison of Burkina Faso.',
      ['completed 2024-08-03 BF:8 JNIM:8'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('words around a number that say which way it went', () => {
  it.each([
    [
      '1988-03-15',
      'Two men walked through the gate at Attari on Monday in opposite directions, a spy whom Pakistan had jailed and a driver convicted in India.',
      ['completed 1988-03-14 IN:1 PK:1'],
    ],
    [
      '2026-03-05',
      "Two hundred Ukrainian defenders came home on Thursday. Russia's commissioner for human rights told reporters that her country's 200 soldiers had been given phones and hot tea. The exchange goes on.",
      ['completed 2026-03-05 RU:200 UA:200'],
    ],
    [
      '2022-09-22',
      'Late on Wednesday night 215 people whom many in Ukraine had feared lost were out of Russian hands. In return 55 Russian servicemen were put on an aircraft.',
      ['completed 2022-09-21 RU:55 UA:215'],
    ],
    [
      '2022-09-20',
      'The Taliban on Monday freed the American engineer Tom Tyler in exchange for Bashir Noorzai, who had spent 17 years in American custody. The two men crossed at Kabul airport, a minister said.',
      ['completed 2022-09-19 Taliban:1 US:1'],
    ],
    [
      '2022-12-08',
      'Ann Adams was released from Russian detention on Thursday in exchange for Boris Bykov, US officials said. The administration says that a dozen have come home on its watch.',
      ['completed 2022-12-08 RU:1 US:1'],
    ],
    [
      '2003-03-18',
      'Iran on Tuesday handed over 352 Iraqi prisoners of war and got back 59 Iranians in an exchange at Khosravi. A third day of transfers was called off; 168 Iraqis had been due to leave on Wednesday.',
      ['completed 2003-03-18 IQ:352 IR:59', 'cancelled 2003-03-19 IQ:168'],
    ],
    [
      '2017-02-08',
      'Syrian rebels freed 54 people on Tuesday, most of them from villages loyal to President Bashar al-Assad. The government let out 55 women in exchange.',
      ['completed 2017-02-07 SY:54 Syrian opposition:55'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('the name of a place, a firm or a society is nobody', () => {
  it.each([
    [
      '2025-03-21',
      'Tom Tyler, a Delta Air Lines mechanic from Atlanta, was freed by the Taliban on Thursday and is on his way home to the United States. No Afghan was freed for him.',
      ['completed 2025-03-20 US:1'],
    ],
    [
      '2024-08-30',
      'Eight drivers of the Sudanese Red Crescent and 25 soldiers who had been in the custody of the Rapid Support Forces came home on Thursday. The army of Sudan gave up no one for them.',
      ['completed 2024-08-29 SD:25 SD:8'],
    ],
    [
      '2018-03-29',
      'Six Kenyan and Ugandan drillers and four South Sudanese engineers were set free by the SPLM-IO on Wednesday. Juba had released five of the rebels an hour before.',
      ['completed 2018-03-28 SPLM-IO:5 SS:10'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('the headline sets two whom the text names against each other', () => {
  it.each([
    [
      '2019-12-07',
      'Adams for Bahrami: a scholar for a scientist',
      'An American student and an Iranian scientist were exchanged in Zurich on Saturday. Ann Adams had been in Evin prison in Tehran since 2016. Babak Bahrami was awaiting trial in Atlanta.',
      ['2019-12-07 IR:1 US:1'],
    ],
  ])('%s %s', (published, title, text, events) => {
    const found = readEvents(articleOf(text, { published, title })).events;
    expect(found.map((event) => `${event.date.start} ${whoGot(event)}`)).toEqual(events);
  });

  it('holds two states whose people a band freed together for no two sides', () => {
    const [event] = readEvents(
      articleOf(
        'French reporter Ann Adams, kidnapped in Mali by the jihadist group JNIM, and the American missionary Ben Brown landed at Niamey on Monday.',
        { published: '2023-03-20', title: 'Reporter Ann Adams and US missionary Ben Brown freed in the Sahel' },
      ),
    ).events;
    expect(event?.transfers.map(({ from, count }) => `${from} ${count}`)).toEqual(['JNIM 2']);
  });
});

describe('an exchange that has begun, and its first stage', () => {
  it.each([
    [
      '2025-05-23',
      'Russia and Ukraine on Friday began an exchange of 1,000 prisoners each. In the first stage 270 soldiers and 120 civilians were freed by each side.',
      ['completed 2025-05-23 RU:120 RU:270 UA:120 UA:270'],
    ],
    [
      '2025-05-23',
      'Russia and Ukraine began a 1,000-for-1,000 prisoner swap on Friday, freeing 390 each.',
      ['completed 2025-05-23 RU:390 UA:390'],
    ],
    [
      '2025-05-24',
      'The prisoner exchange between Russia and Ukraine began on Friday with 390 from each side and went on on Saturday with 307 each.',
      ['completed 2025-05-23 RU:390 UA:390', 'completed 2025-05-24 RU:307 UA:307'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('numbers of two ways that no side is named beside', () => {
  it.each([
    [
      '2022-11-03',
      'Ukraine and Russia swapped captives on Thursday: 107 from one side and 107 from the other.',
      ['completed 2022-11-03 RU:107 UA:107'],
    ],
    [
      '2022-11-03',
      'Russia and Ukraine exchanged prisoners on Thursday, and the numbers matched: 107 on this side of the line, 107 on that.',
      ['completed 2022-11-03 RU:107 UA:107'],
    ],
    [
      '2025-04-19',
      'Ukraine and Russia exchanged 246 captives each on Saturday. A further 31 wounded Ukrainians were swapped for 15 wounded Russians.',
      ['completed 2025-04-19 RU:261 UA:277'],
    ],
    [
      '2025-04-19',
      'Russia and Ukraine swapped 246 captives each on Saturday. In addition, 31 wounded Ukrainian soldiers were exchanged for 15 wounded Russian servicemen.',
      ['completed 2025-04-19 RU:261 UA:277'],
    ],
    // Family that went along was nobody's prisoner.
    [
      '2024-08-01',
      'Russia gave up 16 prisoners in Ankara on Thursday and the United States eight. Two children of a couple of spies went with them.',
      ['completed 2024-08-01 RU:8 US:16'],
    ],
    [
      '2002-02-26',
      'The government of Sri Lanka and the Tamil Tigers exchanged prisoners on Saturday: ten Tigers for seven soldiers.',
      ['completed 2002-02-23 LK:7 LTTE:10'],
    ],
    // Whose is which nobody says.
    [
      '2022-11-03',
      'Armenia and Azerbaijan swapped captives on Thursday, 17 on one side and 12 on the other.',
      ['completed 2022-11-03 AM:? AZ:?'],
    ],
    [
      '2025-10-02',
      'Russia returned 150 soldiers to Ukraine on Thursday. In the opposite direction: 150 servicemen.',
      ['completed 2025-10-02 RU:150 UA:150'],
    ],
    [
      '2017-05-07',
      'Boko Haram gave up 82 schoolgirls on Saturday. In return Nigeria freed five of its commanders.',
      ['completed 2017-05-06 Boko Haram:5 NG:82'],
    ],
    [
      '2017-05-07',
      'The Houthis freed 12 Saudi soldiers on Saturday; Riyadh released 90 of their fighters in exchange.',
      ['completed 2017-05-06 Houthis:90 SA:12'],
    ],
    [
      '2025-05-07',
      'Ukraine returned 50 of its soldiers on Saturday in exchange for 50 Russians.',
      ['completed 2025-05-03 RU:50 UA:50'],
    ],
    [
      '2025-01-20',
      'Hamas freed three Israeli women on Sunday. Israel released 30 prisoners for each of them.',
      ['completed 2025-01-19 IL:3'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});
