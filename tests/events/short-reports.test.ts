// Short reports as newsrooms and ministries post them, each with its headline: what of them is read, whole texts.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { whoGot } from './exchanges-told.ts';

/** "exchange completed 2025-02-04 RU:85 UA:90", the earliest first. */
function read(published: string, title: string, text: string): readonly string[] {
  return readEvents(articleOf(text, { published, title }))
    .events.map((event) => `${event.kind} ${event.status} ${event.date.start ?? '?'} ${whoGot(event)}`)
    .toSorted();
}

describe('an exchange that is counted among others is one of captives', () => {
  it.each([
    [
      '2024-06-25',
      '90 defenders return home',
      'Another 90 of our people are home, among them sailors and border guards of Ukraine. This is the 53rd exchange with Russia. We thank the Emirates for their mediation.',
      ['exchange completed 2024-06-25 UA:90'],
    ],
    [
      '2024-06-25',
      'Presidents speak',
      'Another 90 of our people are home from Russia, the minister of Ukraine said. It was the first exchange of blows this year.',
      [],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('the day told beside that of the news is not gone on from', () => {
  it.each([
    [
      '2026-03-06',
      'Swap completed',
      'Three hundred Ukrainian soldiers came back from Russia today, after 200 on Thursday, Kyiv says. Moscow confirms: 300 Russian servicemen were returned by Ukraine.',
      ['exchange completed 2026-03-05 UA:200', 'exchange completed 2026-03-06 RU:300 UA:300'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('of a swap that came to nothing the plan is told further on', () => {
  it.each([
    [
      '2024-01-25',
      'Swap did not take place',
      'A plane that crashed in Russia on Wednesday was carrying 65 Ukrainian prisoners to an exchange. Kyiv confirmed that a swap had been planned for that day, but said it did not happen. A Russian lawmaker said 192 prisoners on each side were to have been traded.',
      ['exchange cancelled 2024-01-24 RU:192 UA:192'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('when somebody was held is no day of his return', () => {
  it.each([
    [
      '2025-05-14',
      'Constable back',
      'A constable of India who had been in Pakistani custody was handed over to India on Wednesday. In turn India returned a Pakistani Ranger who was held in Rajasthan earlier this month.',
      ['exchange completed 2025-05-14 IN:1 PK:1'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('what both sides together are to free is no deal beside what each is to free', () => {
  it.each([
    [
      '2026-05-14',
      'Yemen: 1,600 to be freed',
      "Yemen's government and the Houthis have agreed to free more than 1,600 detainees in an exchange, the UN envoy said. The Houthis will release 580 prisoners and the government about 1,100.",
      ['agreement planned ? Houthis:1100 YE:580'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('the largest exchange since some day is that of the news', () => {
  it.each([
    [
      '2024-01-03',
      'Largest exchange since start of war',
      'Ukraine has brought home 230 people, the biggest single release of captives since February 2022, Kyiv said on Wednesday. The Russian ministry said 248 servicemen had returned.',
      ['exchange completed 2024-01-03 RU:248 UA:230'],
    ],
    [
      '2022-09-22',
      'Commanders free',
      'Ukraine has freed 215 of its citizens in the largest exchange with Russia since the start of the invasion. In return, Russia got 55 prisoners.',
      ['exchange completed 2022-09-22 RU:55 UA:215'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('what is still talked about, and what comes each day, is nobody of the news', () => {
  it.each([
    [
      '2025-04-20',
      'Kursk residents',
      "Four residents of Russia's Kursk region who were stranded in Ukraine returned home on Sunday. The ombudswoman thanked the Red Cross. Negotiations are under way on the return of 29 more.",
      ['release completed 2025-04-20 RU:4'],
    ],
    [
      '2023-11-27',
      'Truce extended',
      'On Monday evening 11 Israelis came home in the fourth exchange, and Israel released 33 Palestinians. Hamas is expected to free 20 more hostages, 10 each day.',
      ['exchange completed 2023-11-27 Hamas:33 IL:11'],
    ],
    [
      '2025-10-15',
      'Two more bodies',
      'The Israeli military received the bodies of two hostages on Wednesday. Israel has returned 90 bodies of Palestinians under the deal, which provides for 15 for each Israeli.',
      ['remains completed 2025-10-15 IL:2 PS:90'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('whose the parts of a sum were is told behind them', () => {
  it.each([
    [
      '2024-11-04',
      'Fighters swapped',
      'The Sudanese army and the Rapid Support Forces exchanged 22 captured fighters on Sunday. Twelve were soldiers of the army and ten belonged to the RSF.',
      ['exchange completed 2024-11-03 RSF:10 SD:12'],
    ],
    [
      '2024-11-04',
      'Fighters swapped',
      'The Sudanese army and the Rapid Support Forces exchanged 22 captured fighters on Sunday. Twelve were soldiers of the army and nine are wounded.',
      ['exchange completed 2024-11-03 RSF:22 SD:22'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('an exchange that is only recalled is read by its day and its number', () => {
  it.each([
    [
      '2024-04-25',
      'No news of exchange',
      'Relatives of soldiers taken in Mariupol marched in Kyiv on Thursday to demand an exchange of prisoners with Russia. The last swap took place on 8 February, when 100 Ukrainians were freed.',
      ['exchange completed 2024-02-08 UA:100'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('who was let go separately is told apart from those of the exchange', () => {
  it.each([
    [
      '2023-11-24',
      'First hostages leave Gaza',
      'Thirteen Israeli women were freed by Hamas on Friday, along with ten Thais and one Filipino who were released separately. Israel freed 39 Palestinians from its prisons.',
      ['exchange completed 2023-11-24 Hamas:39 IL:13', 'release completed 2023-11-24 PH:1 TH:10'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('who frees is named behind words of time or of the deal, as "the US", or with a first name that is a prison', () => {
  it.each([
    [
      '2025-12-23',
      'Swap',
      'Israel and Hamas exchanged prisoners on Monday. In the evening Israel freed 12 people. At noon Hamas had freed three hostages.',
      ['exchange completed 2025-12-22 Hamas:12 IL:3'],
    ],
    [
      '2025-12-23',
      'Swap',
      'Israel and Hamas exchanged prisoners on Monday. Under the deal Hamas freed three hostages, and after talks in Cairo Israel freed 12 people.',
      ['exchange completed 2025-12-22 Hamas:12 IL:3'],
    ],
    [
      '2025-04-10',
      'Swap',
      'Russia freed two journalists on Thursday and the US released three hackers in exchange.',
      ['exchange completed 2025-04-10 RU:3 US:2'],
    ],
    [
      '2025-02-01',
      'Three freed',
      'Hamas freed Yarden Stein, Keith Adler and Ofer Baum on Saturday in the fourth swap. Israel freed 183 prisoners.',
      ['exchange completed 2025-02-01 Hamas:183 IL:3'],
    ],
    [
      '2025-06-21',
      'Blogger walks free',
      'The blogger Siarhei Kavalou, who was jailed in Belarus, walked over the border into Lithuania on Saturday. He was one of 14 political prisoners released hours after a US envoy met the Belarusian leader.',
      ['release completed 2025-06-21 LT:14'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('how many they were exactly follows; each side gave so many; both sides together is a sum', () => {
  it.each([
    [
      '2022-10-17',
      'Women freed',
      'Ukraine says more than 100 women have been freed in a swap with Russia. There are 108 of them. Moscow said 110 Russians were released in return.',
      ['exchange completed 2022-10-17 RU:110 UA:108'],
    ],
    [
      '2025-05-25',
      'Third day',
      'The last part of the exchange between Russia and Ukraine took place on Sunday, with 303 servicemen returned by either side.',
      ['exchange completed 2025-05-25 RU:303 UA:303'],
    ],
    [
      '2025-12-23',
      'Deal',
      "Yemen's government and the Houthis agreed on Tuesday to a prisoner swap involving some 2,900 detainees, both sides said. Under the deal the Houthis would free 1,200 people, and the government 1,700.",
      ['agreement planned ? Houthis:1700 YE:1200'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('each side behind a day, and what goes on until so many of each', () => {
  it.each([
    [
      '2025-05-23',
      'Exchange under way',
      'Russia and Ukraine on Friday began an exchange of prisoners. On the first day each side freed 270 soldiers and 120 civilians. It will continue on Saturday and Sunday until 1,000 from each side have gone home.',
      ['agreement ongoing ? RU:1000 UA:1000', 'exchange completed 2025-05-23 RU:120 RU:270 UA:120 UA:270'],
    ],
    [
      '2025-06-09',
      'Exchange starts',
      'The first stage of the exchange between Russia and Ukraine has taken place, Kyiv announced on Monday. Moscow said the same number of Russian servicemen was returned, but neither side gave a figure.',
      ['exchange completed 2025-06-09 RU:? UA:?'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('whither they were taken before, by whose agreement, and who were told of before', () => {
  it.each([
    [
      '2023-09-22',
      'Six teenagers',
      "Six children who were taken to Russia from Kherson region have returned to Ukraine, the ombudsman said on Friday. The return was facilitated by Qatar's embassy in Moscow.",
      ['release completed 2023-09-22 UA:6'],
    ],
    [
      '2025-07-26',
      'Brought home',
      "Russia's ombudsman said on Saturday that nine Russians had been brought back from Ukraine by agreement with her colleague in Kyiv.",
      ['release completed 2025-07-26 RU:9'],
    ],
    [
      '2023-11-04',
      'Russia returns children',
      "Four Ukrainian children have been returned from Russia to their families with Qatar's mediation. Moscow said all four were reunited with relatives.",
      ['release completed 2023-11-04 UA:4'],
    ],
    [
      '2024-09-25',
      'Two return',
      'Two Georgians held in Tskhinvali were handed over to the Georgian side on Wednesday with the help of the EU monitoring mission.',
      ['release completed 2024-09-25 GE:2'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('what is due on a day is planned, whoever does it; what it is to cover is told in the next sentence', () => {
  it.each([
    [
      '2025-10-30',
      'Bodies',
      'Hamas gave Israel the bodies of two hostages on Thursday. On Friday 30 bodies were due to be handed over by Israel.',
      ['remains completed 2025-10-30 IL:2', 'remains planned 2025-10-31 Hamas:30'],
    ],
    [
      '2025-10-30',
      'Swap',
      'Hamas freed two hostages on Thursday. Thirty prisoners were to be released by Israel on Friday.',
      ['release completed 2025-10-30 IL:2', 'release planned 2025-10-31 Hamas:30'],
    ],
    [
      '2025-08-13',
      'New exchange',
      'A new exchange of prisoners between Russia and Ukraine is being prepared for Thursday, a source said. It is expected to cover 84 people on each side.',
      ['exchange planned 2025-08-14 RU:84 UA:84'],
    ],
    [
      '2022-12-01',
      'Swap',
      'Fifty soldiers on each side were freed in an exchange between Russia and Ukraine on Thursday.',
      ['exchange completed 2022-12-01 RU:50 UA:50'],
    ],
    [
      '2025-08-15',
      'What they agreed',
      'Since the talks in Istanbul resumed in May Russia and Ukraine have freed more than 1,000 prisoners each. The latest swap, on Thursday, involved 84 people on each side.',
      ['exchange completed 2025-08-14 RU:84 UA:84'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('as many as nobody counted, civilian prisoners beside fishermen, and who helped in the talks', () => {
  it.each([
    [
      '2025-06-20',
      'Exchange today',
      'Today Russia freed more Ukrainian soldiers, Kyiv writes. Russia says it got the same number of soldiers back.',
      ['exchange completed 2025-06-20 RU:?'],
    ],
    [
      '2026-02-03',
      'Fishermen',
      'Pakistan on Tuesday freed 60 Indian fishermen. India in turn freed 22 Pakistani fishermen and three civilian prisoners.',
      ['exchange completed 2026-02-03 IN:60 PK:25'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});
