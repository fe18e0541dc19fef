// Ways in which reporters tell who went where, whole texts each: in front of the verb, behind an aside, as one of many, beside the exchange, of a plan that came to nothing.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { told } from './exchanges-told.ts';

describe('how many they were is told behind who came', () => {
  it.each([
    [
      '2024-03-15',
      'Russia got back its servicemen today. The quantity of the returned is 90 persons, the ministry specified. In return Ukrainian prisoners of war were transferred in the same number.',
      ['completed 2024-03-15 RU:90 UA:90'],
    ],
    [
      '2024-03-15',
      "Hamas delivered three captives to the Red Cross on Friday. Hours later buses carrying Palestinian detainees left Ofer prison. The Prisoners' Club said their number reached 183.",
      ['completed 2024-03-15 Hamas:183 IL:3'],
    ],
    [
      '2024-03-15',
      'Russia and Ukraine exchanged prisoners on Friday. The quantity of Ukrainians returned is 90, of Russians 95.',
      ['completed 2024-03-15 RU:95 UA:90'],
    ],
    [
      '2024-03-15',
      'Five Americans left Tehran on Friday. The price was clemency for five Iranians jailed in the United States. Two of them flew to Doha.',
      ['completed 2024-03-15 IR:5 US:5'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('who gives and who gets does not change with the place', () => {
  it.each([
    [
      '2024-03-15',
      "The Red Cross said 153 detainees linked to Yemen's war walked free in Sanaa on Friday, released by the Houthi authorities.",
      ['completed 2024-03-15 YE:153'],
    ],
    [
      '2024-03-15',
      'The Houthis let 153 detainees go in Sanaa. Most were taken while fighting for the government of Yemen, their committee said on Friday.',
      ['completed 2024-03-15 YE:153'],
    ],
    [
      '2024-03-15',
      'On Friday it was possible to return 95 of our soldiers from Russian captivity, Ukraine said.',
      ['completed 2024-03-15 UA:95'],
    ],
    [
      '2024-03-15',
      'Ukraine succeeded in freeing 270 of its soldiers on Friday in a swap with Russia.',
      ['completed 2024-03-15 UA:270'],
    ],
    [
      '2024-03-15',
      'Ukraine was successful in freeing 270 soldiers on Friday in a swap with Russia.',
      ['completed 2024-03-15 UA:270'],
    ],
    [
      '2024-03-15',
      'Kyiv was also able to return 270 soldiers on Friday in a swap with Russia.',
      ['completed 2024-03-15 UA:270'],
    ],
    [
      '2024-03-15',
      'Kyiv succeeded in releasing 270 soldiers from captivity on Friday in a swap with Russia.',
      ['completed 2024-03-15 UA:270'],
    ],
    [
      '2024-03-15',
      'Ukraine carried out a swap with Russia on Friday. It has been possible to bring home 270 soldiers, Kyiv said.',
      ['completed 2024-03-15 UA:270'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('whither stands in front', () => {
  it.each([
    [
      '2025-02-05',
      'Ukraine and Russia swapped prisoners on Tuesday. To Kyiv went 90 men, to Moscow 85.',
      ['completed 2025-02-04 RU:85 UA:90'],
    ],
    [
      '2025-02-05',
      'An exchange took place on Wednesday, and 150 Ukrainian defenders returned home. To the Russian side were transferred, by the same formula, 150 persons.',
      ['completed 2025-02-05 RU:150 UA:150'],
    ],
    [
      '2020-10-16',
      'The Houthis and the government of Yemen exchanged prisoners on Thursday. To Sanaa were flown 470 rebels, to Aden 240 soldiers.',
      ['completed 2020-10-15 Houthis:470 YE:240'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('who gives whom for whom, and what is left out the second time', () => {
  it.each([
    [
      '2020-02-05',
      'Kabul exchanged three captured soldiers for ten Taliban fighters on Friday.',
      ['completed 2020-01-31 AF:3 Taliban:10'],
    ],
    [
      '2025-02-05',
      'Mali traded two French hostages for 200 jihadists of JNIM on Friday.',
      ['completed 2025-01-31 FR:2 JNIM:200'],
    ],
    [
      '2025-02-05',
      'Israel swapped 90 Palestinian prisoners for three hostages held by Hamas on Friday.',
      ['completed 2025-01-31 Hamas:90 IL:3'],
    ],
    [
      '2025-02-05',
      'Russia and Ukraine swapped prisoners on Friday. The Ukrainian side got 45 soldiers, the Russian 40.',
      ['completed 2025-01-31 RU:40 UA:45'],
    ],
    [
      '2025-02-05',
      'A prisoner exchange between Ukraine and Russia took place on Friday. The figures: Ukraine 45, Russia 40.',
      ['completed 2025-01-31 RU:40 UA:45'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('one of many', () => {
  it.each([
    [
      '2023-10-07',
      'Her brother had to wait longer in a Russian colony. He got home on 10 April of this year, one of 100 Ukrainians exchanged for 106 Russians, twenty kilos lighter.',
      ['completed 2023-04-10 RU:106 UA:100'],
    ],
    [
      '2023-10-07',
      'The corporal sat in a prison in Baku. He came home on 14 December 2020, one of 44 Armenians swapped for 12 Azerbaijanis.',
      ['completed 2020-12-14 AM:44 AZ:12'],
    ],
    [
      '2025-10-04',
      'Two servicemen from the Kupiansk district are among the Ukrainian prisoners who were set free on 2 October, the administration announced on Saturday.\n\nIn all, 185 servicemen and 20 civilians came back to Ukraine on that day.',
      ['completed 2025-10-02 UA:185 UA:20'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a number of its own sentence', () => {
  it.each([
    [
      '2023-11-25',
      'A bus with freed Ukrainian prisoners arrived from Russia on Friday. They were 45 soldiers and five officers.',
      ['completed 2023-11-24 UA:50'],
    ],
    [
      '2023-11-25',
      'Russia handed the freed Ukrainian prisoners over at the border on Friday. There were 45 of them.',
      ['completed 2023-11-24 UA:45'],
    ],
    [
      '2023-11-25',
      'Hamas freed 13 Israeli hostages on Friday. In the evening 39 Palestinians left three prisons in Israel.',
      ['completed 2023-11-24 Hamas:39 IL:13'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('who stands where a language leaves a word out', () => {
  it.each([
    [
      '2025-04-04',
      'M23 rebels handed 53 soldiers to the government on Thursday, and the army returned 31 fighters to the rebels.',
      ['completed 2025-04-03 CD:53 M23:31'],
    ],
    [
      '2025-04-04',
      'The Syrian Democratic Forces and the government in Damascus exchanged detainees on Thursday. A councillor said 97 detainees were handed to the government and 146 were received from it.',
      ['completed 2025-04-03 SDF:146 SY:97'],
    ],
    [
      '2002-10-01',
      'The remains of 570 Iraqi soldiers were handed over to Iraq on Monday and those of 166 Iranian combatants were received in return.',
      ['completed 2002-09-30 IQ:570 IR:166'],
    ],
    [
      '2017-05-07',
      '82 schoolgirls were handed over in Nigeria on Saturday in exchange for five imprisoned Boko Haram suspects.',
      ['completed 2017-05-06 Boko Haram:5 NG:82'],
    ],
    [
      '2008-08-19',
      'Two Russian helicopters landed on Tuesday with the first prisoners to be exchanged. Fifteen Georgians, two of them civilians, were traded for five Russian soldiers.',
      ['completed 2008-08-19 GE:13 GE:2 RU:5'],
    ],
    [
      '2026-03-06',
      'The army of DR Congo and the rebels of the M23 exchanged prisoners on Thursday. The rebels received 52 men. From the other direction came three lorries with 118 soldiers who were captured when Goma fell at the beginning of 2025.',
      ['completed 2026-03-05 CD:118 M23:52'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a rough sum of both sides and its two parts', () => {
  it('are one exchange, of the day of the parts', () => {
    expect(
      told(
        '1994-10-07',
        'More than 200 prisoners walked across the bridge in both directions, officials in Sarajevo said on Friday.\n\nThe Bosnian government got 129 people on Thursday, 44 of them soldiers, while the Bosnian Serbs received 98.',
      ),
    ).toEqual(['completed 1994-10-06 BA:129 Bosnian Serbs:98']);
  });
});

describe('so many years to the day', () => {
  it.each([
    [
      '2021-10-18',
      "It's ten years to the day since Sergeant Gilad Shalit was freed by Hamas for 1,027 prisoners.",
      ['completed 2011-10-18 Hamas:1027 IL:1'],
    ],
    [
      '2021-10-19',
      'Exactly two years ago on Tuesday Armenia got five captives back from Azerbaijan and handed over none.',
      ['completed 2019-10-19 AM:5'],
    ],
    [
      '2022-08-13',
      'Tomorrow it will be thirty years since the exchange of prisoners at Nemetin. Yugoslavia handed over 714, and Croatia released 1,131.',
      ['completed 1992-08-14 HR:714 YU:1131'],
    ],
    [
      '2022-08-15',
      'Sunday was the 30th anniversary of the prisoner exchange in which Croatia got back 714 people and Yugoslavia 1,131.',
      ['completed 1992-08-14 HR:714 YU:1131'],
    ],
    [
      '2022-02-07',
      'Thursday marks 60 years since the Americans handed the Soviet spy Rudolf Abel to Moscow for the pilot Gary Powers.',
      ['completed 1962-02-10 SU:1 US:1'],
    ],
    [
      '2022-08-14',
      'Thirty years ago tomorrow, Croatia freed 1,131 prisoners and Yugoslavia 714.',
      ['completed 1992-08-15 HR:714 YU:1131'],
    ],
    [
      '2024-06-07',
      'Saturday marks two years since the fall of the plant. On Friday Russia and Ukraine exchanged 75 prisoners each.',
      ['completed 2024-06-07 RU:75 UA:75'],
    ],
    [
      '2024-06-07',
      'On Friday, the second anniversary of the fall of the plant, Russia and Ukraine exchanged 75 prisoners each.',
      ['completed 2024-06-07 RU:75 UA:75'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('from the one day to the other', () => {
  it.each([
    [
      '2024-06-07',
      'Russia and Ukraine exchanged 75 prisoners each from May 30 through June 2.',
      '2024-05-30..2024-06-02',
    ],
    [
      '2024-06-07',
      'Russia handed over 75 Ukrainian soldiers and Ukraine 75 Russians in an exchange held from May 29 to 31 in the region.',
      '2024-05-29..2024-05-31',
    ],
    [
      '2024-06-07',
      'On May 30 to 20 families came the news. Russia and Ukraine exchanged 75 prisoners each that day.',
      '2024-05-30..2024-05-30',
    ],
  ])('%s %s', (published, text, days) => {
    const { events } = readEvents(articleOf(text, { published }));
    expect(events.map(({ date }) => `${date.start}..${date.end}`)).toEqual([days]);
  });
});

describe('whoever has a foreigner for a price was held', () => {
  it.each([
    [
      'Olivier Vandecasteele landed near Brussels on Friday night. The Belgian was released in return for Assadollah Assadi, the Iranian diplomat doing twenty years in Antwerp.',
      ['completed 2023-05-26 BE:1 IR:1'],
    ],
    [
      'Johan Floderus landed in Stockholm on Friday. The Swede was released in exchange for Hamid Nouri, an Iranian official.',
      ['completed 2023-05-26 IR:1 SE:1'],
    ],
    [
      'Arsenal released the striker Paul Girard on Friday in return for Ivan Bondar, a Ukrainian winger of Shakhtar.',
      [],
    ],
    ['The museum gave up its Rubens on Friday in exchange for a portrait of the Russian painter Ilya Repin.', []],
  ])('%s', (text, events) => {
    expect(told('2023-05-27', text)).toEqual(events);
  });
});

describe('somebody of an age is he or she', () => {
  it.each([
    [
      "Brittney Griner, an American, spent 294 days in Russia's jails. The 32-year-old from Houston was freed on Thursday in exchange for Viktor Bout, the Russian arms dealer.",
      ['completed 2022-12-08 RU:1 US:1'],
    ],
    [
      'Olivier Vandecasteele stepped off a plane near Brussels on Thursday. The 42-year-old was released in return for Assadollah Assadi, the Iranian diplomat doing twenty years in Antwerp.',
      ['completed 2022-12-08 BE:1 IR:1'],
    ],
    [
      'The 24-year-old Serhiy Koval was one of 205 Ukrainian soldiers whom Russia freed on Wednesday.',
      ['completed 2022-12-07 UA:205'],
    ],
    [
      'Ukraine got back 205 captured soldiers on Wednesday. The 24-year-old from Kharkiv was among them. Russia got 205.',
      ['completed 2022-12-07 RU:205 UA:205'],
    ],
  ])('%s', (text, events) => {
    expect(told('2022-12-09', text)).toEqual(events);
  });
});

describe('lists that two states exchange are no exchange of those on them', () => {
  it.each([
    [
      'According to the lists which the two countries exchanged on the first day of July, there were 211 fishermen and 43 civilian prisoners from India in Pakistan.',
    ],
    [
      'Under the lists that India and Pakistan exchanged on July 1, 211 fishermen and 43 civilian prisoners from India were in Pakistan.',
    ],
    ['The lists which the neighbours exchange twice a year named 254 Indian prisoners on July 1.'],
    ['By the lists they exchanged in July, India had 86 of its fishermen.'],
  ])('%s', (text) => {
    expect(told('2024-11-21', `Pakistan released 59 Indian fishermen on Wednesday. ${text}`)).toEqual([
      'completed 2024-11-20 IN:59',
    ]);
  });
});

describe('freed from jail on a day', () => {
  it.each([
    [
      'China released three Americans from its jails on Wednesday, and the United States sent home three Chinese prisoners.',
      '2024-11-27',
    ],
    ['Russia freed three Americans from its jails on Wednesday in exchange for three Russians.', '2024-11-27'],
    ['Russia let 95 Ukrainians out of its prisons on Wednesday and Ukraine freed 95 Russians.', '2024-11-27'],
    [
      'Russia handed over Paul Adams, an American sentenced in Kazan on Monday, in exchange for three Russian prisoners.',
      '2024-11-28',
    ],
  ])('%s', (text, day) => {
    const { events } = readEvents(articleOf(text, { published: '2024-11-28' }));
    expect(events.map(({ date }) => date.start)).toEqual([day]);
  });
});

describe('captured rebels come home to the rebels', () => {
  it.each([
    [
      "Twelve captured rebels were handed to the Red Cross on Friday, Colombia's army said. The ELN welcomed it.",
      ['completed 2018-10-26 ELN:12'],
    ],
    [
      "Twenty captured rebel soldiers were turned over to the Red Cross in Juba on Friday, South Sudan's army said. Riek Machar's SPLM-IO welcomed it.",
      ['completed 2018-10-26 SPLM-IO:20'],
    ],
    [
      "Fifteen captured rebel fighters were released on Friday, Ethiopia's government said. The Oromo Liberation Army welcomed it.",
      ['completed 2018-10-26 OLF:15'],
    ],
    [
      'The rebels handed twelve captured soldiers to the Red Cross on Friday, the Congolese army said. M23 called it goodwill.',
      ['completed 2018-10-26 CD:12'],
    ],
    [
      "Eleven captured government soldiers were turned over to the Red Cross on Friday by the FARC, Colombia's army said.",
      ['completed 2018-10-26 CO:11'],
    ],
  ])('%s', (text, events) => {
    expect(told('2018-10-27', text)).toEqual(events);
  });
});

describe('an aside between who and what', () => {
  it.each([
    [
      '2022-09-22',
      '215 Ukrainian prisoners walked out of Russian cells on Wednesday. The Kremlin got back Viktor Medvedchuk, the oligarch who was caught in an army uniform in April, and 55 other prisoners.',
      ['completed 2022-09-21 RU:56 UA:215'],
    ],
    [
      '2022-03-25',
      'Ten captured Russians were exchanged for ten Ukrainian servicemen on Thursday. In a further arrangement, 11 Russian sailors rescued from a sunken ship were handed to Russia, and 19 Ukrainian seamen, the crew of a vessel that Russian forces captured off Snake Island, came home.',
      ['completed 2022-03-24 RU:10 UA:10', 'completed 2022-03-24 RU:11 UA:19'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });

  it('a family is let go beside the exchange, and on another day', () => {
    expect(
      told(
        '2025-10-03',
        'Moscow and Kyiv have exchanged 185 prisoners of war each, Russian officials reported on Thursday evening.\n\nUnconnected with the exchange, a family of four from Sudzha, whose house lay behind Ukrainian lines for seven months, returned to Kursk on Wednesday.',
      ),
    ).toEqual(['completed 2025-10-02 RU:185 UA:185', 'completed 2025-10-01 RU:4']);
  });
});

describe('plans that came to nothing, and those of which nothing has come yet', () => {
  it.each([
    [
      '2024-03-15',
      'The army and the RSF were to trade 30 captives apiece on Tuesday, but no one changed hands.',
      ['cancelled 2024-03-12 RSF:30 SD:30'],
    ],
    [
      '2024-03-15',
      'Ukraine and Russia were due to exchange 100 prisoners each on Tuesday, but the buses turned back.',
      ['cancelled 2024-03-12 RU:100 UA:100'],
    ],
    [
      '2024-03-15',
      'Ukraine and Russia were to exchange 100 prisoners each on Tuesday, but Moscow pulled out at the last minute.',
      ['cancelled 2024-03-12 RU:100 UA:100'],
    ],
    [
      '2024-01-24',
      'A prisoner exchange between Russia and Ukraine that was due to be held on Wednesday did not go ahead after a plane crashed near Belgorod.\n\nAndrei Kartapolov said 192 prisoners were to have been freed by each side.',
      ['cancelled 2024-01-24 RU:192 UA:192'],
    ],
    [
      '2025-05-23',
      'The buses brought 390 Ukrainians back on Friday, the first part of a prisoner exchange with Russia that is to bring home a thousand people on each side.',
      ['completed 2025-05-23 UA:390'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });

  it('a number behind the plan of which it says how large it is', () => {
    const text =
      'The talks between Russia and Ukraine ended on Friday. "A massive exchange of prisoners will be carried out in the coming days, a thousand for a thousand," Medinsky said.';
    expect(readEvents(articleOf(text, { published: '2025-05-16' })).events.map(({ status }) => status)).toEqual([
      'planned',
    ]);
  });
});

describe('a day that is not the exchange’s', () => {
  it('of a meeting to come, in a page of all the news', () => {
    expect(
      told(
        '2025-03-19',
        'EU ambassadors have broken up without agreement. They will meet again on Friday.\n\nA prisoner swap has now been confirmed by both capitals. Moscow says 175 of its servicemen have been exchanged for 175 Ukrainians.',
      ),
    ).toEqual(['completed 2025-03-19 RU:175 UA:175']);
  });

  it.each([
    [
      'their capture, by one of somebody’s men',
      '2000-12-27',
      'The Moro Islamic Liberation Front has turned over two teachers snatched by one of its commanders last month, and received seven men whom Philippine police had picked up in May. The trade took place on Christmas Eve.',
      ['completed 2000-12-24 MILF:7 PH:2'],
    ],
    [
      'their capture, out of a place and to none',
      '2025-01-25',
      'Hamas freed four soldiers on Saturday. They were taken on 7 October 2023 from the base at Nahal Oz, where 53 were killed. Israel let 200 Palestinian prisoners go.',
      ['completed 2025-01-25 Hamas:200 IL:4'],
    ],
    [
      'a day on which they were flown home is theirs',
      '2025-01-25',
      'Four soldiers whom Hamas had held were flown on 25 January 2025 from Gaza to Israel. Israel let 200 Palestinian prisoners go.',
      ['completed 2025-01-25 Hamas:200 IL:4'],
    ],
    [
      'a crime of one of them',
      '2020-11-26',
      'An Australian academic was freed by Iran on Wednesday in exchange for three Iranians who were held in Thailand over a bomb plot in 2012.',
      ['completed 2020-11-25 AU:1 IR:3'],
    ],
    [
      'the month of a deal',
      '2025-08-15',
      'Russia and Ukraine returned 84 prisoners to each other on Thursday. On 23 July 250 each had been swapped in what was called the ninth stage of the June agreement.',
      ['completed 2025-08-14 RU:84 UA:84', 'completed 2025-07-23 RU:250 UA:250'],
    ],
    [
      'of strangers who are told of beside it',
      '2026-06-12',
      'Russia handed nine Ukrainian sailors over on Wednesday in exchange for two Russian agents. Four Filipinos who were let go on Easter Monday had been fined and deported.',
      ['completed 2026-06-10 RU:2 UA:9'],
    ],
    [
      'of a truce that ends',
      '2025-02-27',
      'Hamas freed 33 hostages on Thursday, and Israel let 602 prisoners go for them. It is the last swap of the first phase, which expires this weekend.',
      ['completed 2025-02-27 Hamas:602 IL:33'],
    ],
    [
      'lists that are traded twice a year',
      '2023-05-13',
      'Pakistan freed 199 Indian fishermen on Friday. According to lists swapped on January 1, India has 95 fishermen and 339 other civilian prisoners from Pakistan in its jails.',
      ['completed 2023-05-12 IN:199'],
    ],
  ])('%s', (_of, published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a number of what was told before', () => {
  it.each([
    [
      '2025-06-12',
      'On Wednesday Ukraine received 1,212 bodies. Russia got back those of 27 of its soldiers.',
      ['completed 2025-06-11 RU:27 UA:1212'],
    ],
    [
      '2025-06-12',
      'Ukraine and Russia exchanged 60 prisoners each on Wednesday. The names of 340 soldiers were handed to Kyiv, and Moscow was given those of 27 of its own.',
      ['completed 2025-06-11 RU:60 UA:60'],
    ],
    [
      '2025-07-24',
      'Russia and Ukraine returned 250 people each on Wednesday. Since May, the talks have led to two deals on prisoners and the return of 7,000 bodies.',
      ['completed 2025-07-23 RU:250 UA:250'],
    ],
    [
      '2025-02-16',
      'Hamas freed three hostages on Saturday and Israel let 369 prisoners go. Nineteen hostages had been traded in the five earlier rounds.',
      ['completed 2025-02-15 Hamas:369 IL:3'],
    ],
    [
      '2025-06-14',
      'Ukraine and Russia exchanged 94 prisoners each on Saturday. Russia still has to hand back some 3,000 bodies under what was agreed.',
      ['completed 2025-06-14 RU:94 UA:94'],
    ],
    [
      '2016-05-25',
      'The Ukrainian pilot Nadiya Savchenko came home on Wednesday in exchange for two Russian soldiers. A court in Kyiv had given the two men 14 years in April.',
      ['completed 2016-05-25 RU:2 UA:1'],
    ],
    [
      '2023-07-07',
      'Forty-five Ukrainian soldiers came home from Russia on Thursday. In June there were two: on the 11th 95 came home, on the 25th 50.',
      ['completed 2023-07-06 UA:45', 'completed 2023-06-11 UA:95', 'completed 2023-06-25 UA:50'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('who goes the other way, by whatever verb, and by the compass', () => {
  it.each([
    [
      '2023-04-16',
      "Yemen's government and the Houthis exchanged prisoners on Saturday. Planes took off at noon: 104 Houthi prisoners went north, and 38 people, among them a former minister, flew south.",
      ['completed 2023-04-15 Houthis:104 YE:38'],
    ],
    [
      '1953-09-08',
      'United Nations forces and North Korea completed the exchange of prisoners on Sunday. The UN side got back 12,773 men, while 75,823 were sent north.',
      ['completed 1953-09-06 KP:75823 UN:12773'],
    ],
    [
      '2024-08-02',
      'Russia and the United States exchanged prisoners in Ankara on Thursday. Sixteen people left Russian jails and eight were sent in the opposite direction.',
      ['completed 2024-08-01 RU:8 US:16'],
    ],
    [
      '2025-05-02',
      'Pakistan and the Taliban exchanged captives on Thursday. Soldiers pushed 14 Taliban fighters westwards; a commander shoved six Pakistani policemen eastwards.',
      ['completed 2025-05-01 PK:6 Taliban:14'],
    ],
    [
      '2017-12-28',
      'Ukraine and the separatists carried out a prisoner exchange on Wednesday. At Mayorsk 73 Ukrainians came back and 233 people went to Donetsk and Luhansk.',
      ['completed 2017-12-27 RU:233 UA:73'],
    ],
    [
      '2025-05-02',
      'Pakistan and the Taliban reopened the crossing on Thursday. Some 300 lorries went north and 200 people walked south. Prisoners have not been swapped.',
      [],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });

  it('goes where the first does not come from', () => {
    const [swap] = told(
      '2024-08-02',
      'Russia and the United States exchanged prisoners in Ankara on Thursday, with 16 going west and eight east.',
    );
    expect(swap).toMatch(/:16 .*:8|:8 .*:16/u);
  });
});

describe('who is told beside a number or a name goes the same way', () => {
  it.each([
    [
      '2024-03-21',
      'ELN rebels yesterday turned over a mayor, two guards of the Kitek people and a 14-year-old boy whom they had carried off from Toribio. Colombia gave nothing in return.',
      ['completed 2024-03-20 CO:4'],
    ],
    [
      '2019-01-28',
      "Sgt. Ramon Santos and Pfc. Jun Abella, grabbed at a roadblock before Christmas, were handed over by the New People's Army in the Philippines on Sunday. The guerrillas wanted nothing in return.",
      ['completed 2019-01-27 PH:2'],
    ],
    [
      '2018-03-29',
      "Two nurses and seven soldiers were set free by the SPLM-IO on Wednesday. In exchange South Sudan's government released five rebels.",
      ['completed 2018-03-28 SPLM-IO:5 SS:2 SS:7'],
    ],
    [
      '2022-10-04',
      'Captain Larry Hart was released by Venezuela on Saturday, and six other Americans with him. In exchange the United States freed two nephews of the first lady.',
      ['completed 2022-10-01 US:7 VE:2'],
    ],
    [
      '2022-10-04',
      'Venezuela released the pilot Larry Hart on Saturday, along with the lawyer Ann Adams and five oil executives. The United States freed two nephews of the first lady in exchange.',
      ['completed 2022-10-01 US:7 VE:2'],
    ],
    [
      '2025-01-20',
      'Emily Adams was handed over by Hamas on Sunday together with Romi Green and Dora Stein. Israel freed 90 Palestinian prisoners in exchange.',
      ['completed 2025-01-19 Hamas:90 IL:3'],
    ],
    [
      '2022-09-22',
      'Ukraine and Russia swapped prisoners on Wednesday. Kyiv got 215 people, Moscow 55 soldiers and the politician Viktor Vasin.',
      ['completed 2022-09-21 RU:1 RU:55 UA:215'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a verb whose people are a list, whoever stands in front of it, and the same number told in other words', () => {
  it.each([
    [
      '2025-04-18',
      "Myanmar's junta and the MNDAA exchanged prisoners on Friday. The rebels let 61 officers and their relatives go, who have been in a camp since August. The junta let out 230 people.",
      ['completed 2025-04-18 MM:61 MNDAA:230'],
    ],
    [
      '2023-11-24',
      'Hamas released 13 Israeli women and children on Friday. Israel set 39 women and teenage boys free in return.',
      ['completed 2023-11-24 Hamas:39 IL:13'],
    ],
    [
      '2024-01-22',
      "For the 200 troops who laid down their arms at Laukkai, Myanmar's army has set 36 Kokang prisoners of the MNDAA free, a source said on Monday.",
      ['completed 2024-01-22 MM:200 MNDAA:36'],
    ],
    [
      '1996-09-03',
      'Russia and Chechen rebels exchanged prisoners on Monday. For eight of his own men, field commander Ali Umarov gave up six Russian conscripts.',
      ['completed 1996-09-02 Chechen rebels:8 RU:6'],
    ],
    [
      '2025-08-15',
      'Eighty-four people came home to Ukraine on Friday in a swap with Russia. A group of the same size went to Russia.',
      ['completed 2025-08-15 RU:84 UA:84'],
    ],
    [
      '2025-08-15',
      'Eighty-four people came home to Ukraine on Friday in a swap with Russia. The figure on the Russian side is the same, its Defence Ministry reported.',
      ['completed 2025-08-15 RU:84 UA:84'],
    ],
    [
      '2025-08-15',
      'Eighty-four people came home to Ukraine on Friday in a swap with Russia. A group of the same size is not expected to go to Russia.',
      ['completed 2025-08-15 UA:84'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('people told by what carries them', () => {
  it.each([
    [
      '2019-09-08',
      'Two planes took off almost at the same minute on Saturday, one from Moscow and one from Kyiv, and each had 35 prisoners on board.',
      ['completed 2019-09-07 RU:35 UA:35'],
    ],
    [
      '2010-07-10',
      'Moscow and Washington swapped spies in Vienna on Friday. On the Russian plane were ten agents who had pleaded guilty in New York. On the American one sat four men pardoned in Moscow.',
      ['completed 2010-07-09 RU:10 US:4'],
    ],
    [
      '2026-03-06',
      'On Wednesday there landed at Goma, closed since the rebels took the city of two million in January 2025, an aircraft with 53 M23 rebels aboard who had been locked up in Kinshasa. It took off again two hours later with 31 Congolese soldiers, the first prisoner exchange of the two.',
      ['completed 2026-03-04 CD:31 M23:53'],
    ],
    [
      '2019-09-08',
      'Two planes took off from Moscow on Saturday, and each had 35 seats for journalists who write of prisoners.',
      [],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a survey of several exchanges', () => {
  it('has no news but these', () => {
    expect(
      told(
        '2024-11-20',
        'In two years prisoners have been swapped on four continents.\n\nRussia and Ukraine each got back 95 on October 18.\n\nOn 13 December 2023 Armenia received 32 soldiers from Azerbaijan and gave two.',
      ),
    ).toEqual(['completed 2024-10-18 RU:95 UA:95', 'completed 2023-12-13 AM:32 AZ:2']);
  });

  it('beside news without a number of its own, has the news as well', () => {
    expect(
      told(
        '2024-11-20',
        'Russia and Ukraine swapped prisoners on Tuesday.\n\nEach got back 95 on October 18, and 103 each had come home on September 14.',
      )[0],
    ).toEqual('completed 2024-11-19 RU:? UA:?');
  });
});

describe('the dead who are told by name, by "their" and by "those of"', () => {
  it.each([
    [
      '2008-07-17',
      'Dan Gold and Eli Roth were laid to rest on Thursday, a day after Hezbollah returned their bodies at the Rosh Hanikra crossing. Israel gave up the remains of 199 gunmen in exchange.',
      ['completed 2008-07-16 Hezbollah:199 IL:2'],
    ],
    [
      '2008-07-16',
      'Two black coffins holding Dan Gold and Eli Roth were handed to Israel by Hezbollah on Wednesday. Israel sent the bodies of 199 fighters north in exchange.',
      ['completed 2008-07-16 Hezbollah:199 IL:2'],
    ],
    [
      '2025-11-05',
      'Hamas handed over the body of Staff Sgt. Omer Dayan on Tuesday. Israel transferred the bodies of 15 Palestinians to Gaza on Wednesday.',
      ['completed 2025-11-04 Hamas:15 IL:1'],
    ],
    [
      '2025-06-12',
      'Ukraine received 1,212 bodies on Wednesday. Russia got back those of 27 of its soldiers.',
      ['completed 2025-06-11 RU:27 UA:1212'],
    ],
    [
      '2025-06-12',
      'Russia handed over 1,212 bodies of Ukrainian soldiers on Wednesday. In return it was given 27.',
      ['completed 2025-06-11 RU:27 UA:1212'],
    ],
    [
      '2025-10-15',
      "Gaza's health ministry took delivery of the remains of 45 Palestinians from Israel on Wednesday, bringing the total to 90. Under the plan fifteen bodies go back for every dead Israeli.",
      ['completed 2025-10-15 PS:45'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe("a sum of both sides is neither side's", () => {
  it.each([
    [
      '2020-10-17',
      "Planes of the Red Cross completed on Friday the largest exchange of prisoners since the war in Yemen began. Over two days 1,056 people were flown home. On Friday 200 Houthis were exchanged for 151 of the government's men.",
      ['completed 2020-10-16 Houthis:200 YE:151'],
    ],
    [
      '2023-04-14',
      "Four flights carried 318 prisoners of Yemen's war home on Friday. Two hundred and forty-nine of them belong to the Houthis and were flown to Sanaa. The remaining 69 went the opposite way.",
      ['completed 2023-04-14 Houthis:249 YE:69'],
    ],
    [
      '2025-04-20',
      'Ukraine got 277 soldiers back on Saturday. Russia said 246 of its servicemen were handed over, and that 31 wounded Ukrainians were given in addition, for 15 wounded Russians.',
      ['completed 2025-04-19 RU:261 UA:277'],
    ],
    [
      '2025-04-20',
      "In a swap on Saturday 277 Ukrainian soldiers came back from Russia. Moscow's tally was 246 apiece.",
      ['completed 2025-04-19 RU:246 UA:277'],
    ],
    [
      '2024-04-26',
      'Forty-eight children came home to their families in Ukraine and Russia on Thursday in an exchange. Twenty-nine went to Ukraine, nineteen to Russia.',
      ['completed 2024-04-25 RU:19 UA:29'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('the living beside the dead', () => {
  it.each([
    [
      '2025-02-27',
      'Hamas handed over the bodies of four hostages on Thursday. Israel set 596 free in exchange; the rest will follow.',
      ['completed 2025-02-27 Hamas:596', 'completed 2025-02-27 IL:4'],
    ],
    [
      '2025-02-27',
      'Hamas handed over the bodies of four hostages on Thursday. Israel handed back 60 in exchange.',
      ['completed 2025-02-27 Hamas:60 IL:4'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text).toSorted()).toEqual(events);
  });
});

describe('who is carried, boards or is counted by two peoples moves as well', () => {
  it.each([
    [
      '2014-10-28',
      'The last prisoners of the war in Cyprus came home 40 years ago. According to the Red Cross, 2,400 Greek Cypriots and Greeks held in Turkey and in the north were let go between September 16 and October 28, 1974, in exchange for 3,300 Turkish Cypriots held in the south.',
      ['completed 1974-09-16 CY:2400 Turkish Cypriots:3300'],
    ],
    [
      '2017-05-09',
      'Thirty of the pupils kidnapped by Boko Haram were freed on Saturday in exchange for several detained militants, Nigeria said. In all, 90 pupils were driven away from the government school in April 2014. A first group of 12 was handed back in October last year.',
      ['completed 2017-05-06 Boko Haram:? NG:30', 'completed 2016-10-01 NG:12'],
    ],
    [
      '2021-01-08',
      "Fifteen fighters of Haftar's Libyan National Army went home from Misrata on Wednesday in an exchange, and 33 of the Tripoli government's men were let go in Benghazi.",
      ['completed 2021-01-06 LNA:15 LY:33'],
    ],
    [
      '1942-04-10',
      'At Smyrna on Wednesday the British ship took on board 50 wounded British soldiers while 300 Italian soldiers boarded an Italian one. It was the first exchange of prisoners between the two countries.',
      ['completed 1942-04-08 GB:50 IT:300'],
    ],
    [
      '1993-11-07',
      'Without a shot, 30 Muslim soldiers and 25 Serb soldiers were exchanged on Saturday by the Bosnian government and the Bosnian Serbs.',
      ['completed 1993-11-06 BA:30 Bosnian Serbs:25'],
    ],
    [
      '1988-08-24',
      'UNITA says it has freed nine foreign hostages whom its columns carried off in Angola in May. A Red Cross plane fetched them on Monday, and nobody was given in return.',
      ['completed 1988-08-22 AO:9'],
    ],
    [
      '2017-05-09',
      'In all, 90 pupils were driven away from the government school in April 2014, and 40 are missing.',
      [],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });

  it('nobody is handed over twice', () => {
    const text =
      'The French scholar Paul Martin came home from Iran on Saturday in a prisoner swap, after Paris freed Omid Karimi, an Iranian engineer. Iranian state television said Karimi had been handed over to the embassy in Paris on Friday.';
    expect(told('2020-03-22', text)).toEqual(['completed 2020-03-21 FR:1 IR:1']);
  });
});

describe('what is still to come, what was before, and what a headline quotes', () => {
  it.each([
    [
      '2024-11-28',
      'China released two Americans on Wednesday in a prisoner swap, and the United States sent two Chinese home in return. A fourth American, the pastor Paul Horn, was let go in September.',
      ['completed 2024-11-27 CN:2 US:2', 'completed 2024-09-01 US:1'],
    ],
    [
      '2025-03-05',
      'Russia and Ukraine exchanged 120 prisoners of war each on Tuesday. An earlier deal saw 300 people from each side go home over two days in late January.',
      ['completed 2025-03-04 RU:120 UA:120', 'completed 2025-01-01 RU:300 UA:300'],
    ],
    [
      '2026-04-03',
      'The prisoner exchange should take place on April 11, the Kremlin said on Friday. Russia will hand over 350 Ukrainian servicemen and expects to receive the same number.',
      ['planned 2026-04-11 RU:350 UA:350'],
    ],
    [
      '2023-02-05',
      'In a swap with Russia on Saturday 116 Ukrainians came home, and 63 Russians returned. The bodies of the British aid volunteers Adam Smith and Brian Jones, killed in Soledar, were given over as well.',
      ['completed 2023-02-04 RU:63 UA:116', 'completed 2023-02-04 UA:2'],
    ],
    [
      '2024-02-09',
      'The Houthis freed nine Filipinos on Thursday, Manila said. The ship had been sunk off Hodeidah.',
      ['completed 2024-02-08 PH:9'],
    ],
    ['2025-11-28', 'In all, Ukraine said on Friday, it took 6,500 Russians prisoner in twelve months.', []],
    ['2025-11-28', 'Russian captives who wish can be sent back to Russia in an exchange, Ukraine said on Friday.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });

  it("somebody's words in a headline are not the paper's", () => {
    const text =
      'Ann Karimova was one of 16 prisoners whom Russia let go on Thursday in an exchange. Eight Russians were sent home from the United States.';
    const title = "'She never stopped writing': friends cheer freed reporter";
    expect(readEvents(articleOf(text, { published: '2024-08-02', title })).events.map(({ status }) => status)).toEqual([
      'completed',
    ]);
  });
});

describe('of both sides somebody came home, and nobody says how many', () => {
  it.each([
    [
      '2025-06-09',
      'Russia and Ukraine swapped soldiers younger than twenty-five on Monday, in the opening phase of an exchange that may run for weeks. A list of 640 names was given to Kyiv last week.',
      ['completed 2025-06-09 RU:? UA:?'],
    ],
    [
      '2024-03-15',
      'The first captives to be freed under the pact came home to Ukraine and Russia on Friday. Neither would say how many.',
      ['completed 2024-03-15 RU:? UA:?'],
    ],
    [
      '2024-03-15',
      'Armenian and Azerbaijani prisoners of war were sent home on Friday under the deal that was struck in Brussels.',
      ['completed 2024-03-15 AM:? AZ:?'],
    ],
    [
      '2024-03-15',
      'Captured soldiers were released by both Kyiv and Moscow on Friday, in the second swap of the month.',
      ['completed 2024-03-15 RU:? UA:?'],
    ],
    ['2024-03-15', 'Russia and Ukraine may swap soldiers, a diplomat said on Friday.', []],
    ['2024-03-15', 'Refugees came home to Ukraine on Friday, and Russia welcomed holiday-makers.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('foreigners who fought for one of the two come home dead', () => {
  it.each([
    [
      '2023-02-04',
      'Ukraine got back 116 soldiers on Saturday. Yermak added that the bodies of two British volunteers had been handed over too.',
      ['completed 2023-02-04 UA:116', 'completed 2023-02-04 UA:2'],
    ],
    [
      '2023-02-04',
      'The remains of two British men killed in Soledar have been handed to Ukraine, officials in Kyiv said on Saturday. It was also possible to return 116 soldiers from Russia.',
      ['completed 2023-02-04 UA:116', 'completed 2023-02-04 UA:2'],
    ],
    ['2023-02-04', 'The bodies of two Canadians who drowned were flown home from Turkey on Saturday.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('what stands between the people and their verb is passed over', () => {
  it.each([
    [
      '2024-03-15',
      'On Friday 1,003 bodies said to belong to Ukrainian soldiers were handed over. Moscow confirmed that it had received 26.',
      ['completed 2024-03-15 RU:26 UA:1003'],
    ],
    [
      '2024-03-15',
      'On Friday 103 people thought to be soldiers of Ukraine were handed over by Russia in a swap.',
      ['completed 2024-03-15 UA:103'],
    ],
    [
      '2024-03-15',
      'Ukraine got back 116 soldiers on Friday and Russia 63. Also delivered, according to the Coordination Headquarters, were the bodies of two foreigners.',
      ['completed 2024-03-15 RU:63 UA:116', 'completed 2024-03-15 UA:2'],
    ],
    [
      '2024-03-15',
      'Ukraine got back 116 soldiers on Friday and Russia 63. With them came the bodies of two volunteers.',
      ['completed 2024-03-15 RU:63 UA:116', 'completed 2024-03-15 UA:2'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a day stands beside what is counted, and not beside the number', () => {
  it.each([
    [
      '2024-03-15',
      'A convoy with 103 prisoners of war reached Ukraine on Thursday in a swap with Russia.',
      ['completed 2024-03-14 UA:103'],
    ],
    [
      '2024-03-15',
      'Russia handed over another 1,245 bodies to Ukraine on Friday. A day earlier the consignment had been 1,200.',
      ['completed 2024-03-15 UA:1245', 'completed 2024-03-14 UA:1200'],
    ],
    [
      '2024-03-15',
      'Russia and Ukraine exchanged 303 prisoners each on Friday. The count on Thursday had been 307 apiece.',
      ['completed 2024-03-15 RU:303 UA:303', 'completed 2024-03-14 RU:307 UA:307'],
    ],
    [
      '2024-03-15',
      'Russia and Ukraine exchanged 303 prisoners each on Friday. On Thursday the number of drones had been 250.',
      ['completed 2024-03-15 RU:303 UA:303'],
    ],
    [
      '2024-03-15',
      'Russia and Ukraine exchanged 303 prisoners each on Friday. On Thursday the road had been closed at 10.',
      ['completed 2024-03-15 RU:303 UA:303'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('by sea, and past one another', () => {
  it.each([
    [
      '1982-06-20',
      'The British liner Canberra put 4,136 Argentine soldiers ashore at Puerto Madryn on Saturday, and in return nobody was asked for.',
      ['completed 1982-06-19 AR:4136'],
    ],
    [
      '2022-04-28',
      'On an airfield in Turkey on Wednesday the former US Marine Tom Tyler walked past the Russian pilot Ivan Orlov, who had been jailed in Ohio. Both were flown home in the swap.',
      ['completed 2022-04-27 RU:1 US:1'],
    ],
    ['2022-04-28', 'On Wednesday Tom Tyler walked past the house of Ivan Orlov, the mayor.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });

  it('the headline names the band that the text describes', () => {
    const text =
      'The ethnic armed group that rules the north of Rakhine said it had released 170 family members of captured soldiers on Wednesday. The army of Myanmar did not answer calls.';
    const title = "Arakan Army frees captured border guards' families";
    expect(
      readEvents(articleOf(text, { published: '2024-04-18', title })).events.map(({ parties }) => [...parties].sort()),
    ).toEqual([['Arakan Army', 'MM']]);
  });
});

describe('the one before is told by its month', () => {
  it.each([
    [
      '2023-07-07',
      'On Thursday 45 Ukrainian soldiers got out of Russia in an exchange. The previous swap, in May, freed 106.',
      ['completed 2023-07-06 UA:45', 'completed 2023-05-01 UA:106'],
    ],
    [
      '2017-05-08',
      'Eighty-two Chibok girls were released on Saturday in exchange for some Boko Haram suspects, the presidency said. Last October 21 girls were handed over.',
      ['completed 2017-05-06 NG:82', 'completed 2016-10-01 NG:21'],
    ],
    [
      '2023-02-16',
      'In a swap with Russia on Thursday Ukraine liberated 100 of its military. Most had been kidnapped by Russians as far back as March 19, 2022.',
      ['completed 2023-02-16 UA:100'],
    ],
    ['2023-07-07', 'The previous talks, in May, were of 106 prisoners. Ukraine and Russia met on Thursday.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});
