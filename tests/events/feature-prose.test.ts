// How features, briefings and press releases tell an exchange, whole texts each: whose courts had jailed them, stories beside it, the dead by an adjective, what was halted.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { whoGot } from './exchanges-told.ts';

/** "exchange completed 2025-02-04 RU:85 UA:90"; all but agreements. */
function told(published: string, title: string, text: string): readonly string[] {
  return readEvents(articleOf(text, { published, title }))
    .events.filter(({ kind }) => kind !== 'agreement')
    .map((event) => `${event.kind} ${event.status} ${event.date.start ?? '?'} ${whoGot(event)}`);
}

describe('what a feature says around an exchange changes nothing', () => {
  it.each([
    [
      '2024-03-15',
      'Yerevan welcomes back four',
      'Four Armenians whom courts in Baku had jailed were let go on Wednesday.',
      ['release completed 2024-03-13 AM:4'],
    ],
    [
      '2024-03-15',
      'Soldiers free',
      'Five Pakistani soldiers whom the militants had captured in May were freed on Thursday. India was not told.',
      ['release completed 2024-03-14 PK:5'],
    ],
    [
      '2024-03-15',
      'Dubois on Belgian soil',
      'There, Carl Dubois, a Belgian aid worker, was exchanged on Friday for Reza Karimi, an Iranian diplomat jailed in Antwerp.',
      ['exchange completed 2024-03-15 BE:1 IR:1'],
    ],
    [
      '2025-02-14',
      'Home at last',
      'In December 2022 Ann Adams, an American, was traded for Boris Bykov, a Russian arms dealer; last August 16 people were let go by Russia.',
      ['exchange completed 2022-12-01 RU:1 US:1', 'exchange completed 2024-08-01 US:16'],
    ],
    [
      '2025-01-26',
      'Yemen: detainees reunited with their families',
      'One hundred and fifty people were released on Saturday in Sanaa by the Houthis with the support of the Red Cross. Delegates spoke with each of them to make sure that they wanted to be taken home. "We hope that it opens the door to more releases," the organisation said.',
      ['release completed 2025-01-25 YE:150'],
    ],
  ])('%s %s: %s', (published, title, text, events) => {
    expect(told(published, title, text)).toEqual(events);
  });
});

describe('a page of several stories', () => {
  it.each([
    [
      '2025-02-17',
      'Monday briefing: truce limps on, and a chess upset',
      'Hamas on Saturday released three hostages and Israel freed 369 Palestinian prisoners.\nCHESS. An unseeded boy beat the world number six.\nFILM. The comedy opens on Friday.',
      ['exchange completed 2025-02-15 Hamas:369 IL:3'],
    ],
  ])('%s %s: %s', (published, title, text, events) => {
    expect(told(published, title, text)).toEqual(events);
  });
});

describe('how many for each is no number of people', () => {
  it.each([
    [
      '2023-11-25',
      'Captives leave Gaza',
      "Hamas freed 13 Israelis on Friday. Israel's prison service unlocked the cells of 39 Palestinians under the three-to-one formula both sides accepted.",
      ['exchange completed 2023-11-24 Hamas:39 IL:13'],
    ],
    [
      '2023-11-25',
      'Captives leave Gaza',
      'Hamas freed 13 Israelis on Friday. At the agreed rate of three for one Israel opened the cells of 39 Palestinians.',
      ['exchange completed 2023-11-24 Hamas:39 IL:13'],
    ],
  ])('%s %s: %s', (published, title, text, events) => {
    expect(told(published, title, text)).toEqual(events);
  });
});

describe('people of a third state beside the exchange', () => {
  it.each([
    [
      '2023-11-25',
      'Captives leave Gaza',
      'Hamas freed 13 Israelis on Friday and Israel let 39 Palestinians go. Ten Thai farm hands and two Filipinos were let go by Hamas under a side arrangement.',
      ['exchange completed 2023-11-24 Hamas:39 IL:13', 'release completed 2023-11-24 PH:2 TH:10'],
    ],
    [
      '2025-01-31',
      'Third swap of the truce',
      'Hamas handed over three Israelis on Thursday. Five Thai farm workers were freed at the same place. Israel released 110 prisoners.',
      ['exchange completed 2025-01-30 Hamas:110 IL:3'],
    ],
    [
      '2025-01-31',
      'Third swap of the truce',
      'Hamas freed three Israelis and five Thais in Gaza on Thursday. Israel released 110 prisoners in return.',
      ['exchange completed 2025-01-30 Hamas:110 IL:8'],
    ],
    [
      '2022-10-13',
      'Home',
      "Thursday's prisoner swap brought 43 Ukrainians home. A Swede was freed with them.",
      ['exchange completed 2022-10-13 UA:43'],
    ],
    [
      '2022-10-13',
      'Home',
      'Forty-three soldiers came home in a swap on Thursday, Kyiv said. Two Americans had been freed in September.',
      ['exchange completed 2022-10-13 UA:43'],
    ],
    [
      '2022-10-13',
      'Home',
      "Twenty soldiers came home on Thursday in a prisoner swap, Ukraine's presidential office said. An American, Carl Clark, came later in the month.",
      ['exchange completed 2022-10-13 UA:20'],
    ],
    ['2022-10-13', 'Rail', 'Poland receives a guest on Thursday. Ukraine says that 40 carriages were exchanged.', []],
  ])('%s %s: %s', (published, title, text, events) => {
    expect(
      told(published, title, text)
        .map((one) => one.replace('PS', 'Hamas'))
        .toSorted(),
    ).toEqual(events);
  });
});

describe('the dead, by an adjective', () => {
  it.each([
    [
      '2025-10-20',
      'Bodies go both ways',
      'Hamas handed over four deceased hostages on Monday, and Israel returned 15 deceased Palestinians to Gaza.',
      ['remains completed 2025-10-20 Hamas:15 IL:4'],
    ],
  ])('%s %s: %s', (published, title, text, events) => {
    expect(told(published, title, text)).toEqual(events);
  });
});

describe('what has been brought home since the deal is a running total', () => {
  it.each([
    [
      '2025-11-09',
      'Bodies reach Gaza',
      'Israel handed over the bodies of 15 Palestinians on Saturday. Since the agreement entered into force in October, the Red Cross has supported the return of 20 living hostages and 1,968 detainees, as well as 300 deceased Palestinians.',
      ['remains completed 2025-11-08 Hamas:15'],
    ],
  ])('%s %s: %s', (published, title, text, events) => {
    expect(told(published, title, text).map((one) => one.replace('PS', 'Hamas'))).toEqual(events);
  });
});

describe('whom a state pardons in return, and whom a pronoun names', () => {
  it.each([
    [
      '2016-01-20',
      'Americans fly out of Tehran',
      'On Saturday Iran sent home four Americans in an exchange, including the reporter Jason Reed, and seven Iranians were pardoned or had the charges against them dropped.',
      ['exchange completed 2016-01-16 IR:7 US:4'],
    ],
    [
      '2024-06-16',
      'Two Swedes home',
      'Iran freed Johan Lind and Saeed Amiri on Saturday. Sweden commuted the sentence of Hamid Karimi and put him on a plane to Tehran.',
      ['exchange completed 2024-06-15 IR:1 SE:2'],
    ],
    [
      '2023-05-27',
      'Aid worker back on Belgian soil',
      "Then Olivier Vanden appeared on the steps in Brussels. The aid worker's 455 days in Iranian prisons ended on Friday. There, he was exchanged for Reza Karimi, the diplomat of the Islamic Republic whom a court in Antwerp convicted in 2021.",
      ['exchange completed 2023-05-26 BE:1 IR:1'],
    ],
    [
      '2026-05-25',
      'Prerogative of mercy: 248 convicts go free',
      'President Yoweri Museveni has pardoned 248 convicts, the prisons service of Uganda said on Monday. Twelve are Kenyans.',
      [],
    ],
  ])('%s %s: %s', (published, title, text, events) => {
    expect(told(published, title, text)).toEqual(events);
  });
});

describe('how it went, told in the order of the day', () => {
  it.each([
    [
      '2025-10-13',
      'All living hostages out of Gaza',
      'Seven men were passed to the Red Cross on Monday morning. By midday all 20 were on Israeli soil. Israel freed 1,968 prisoners for the hostages of Hamas.',
      ['exchange completed 2025-10-13 Hamas:1968 IL:20'],
    ],
    [
      '2025-03-12',
      'Israel frees Lebanese',
      'Israel said on Tuesday that it had agreed to hand back five Lebanese nationals captured last autumn. Four were already on Lebanese soil by evening; the fifth is to follow on Wednesday.',
      ['release completed 2025-03-11 LB:4'],
    ],
    [
      '2024-08-02',
      'Sixteen free in swap with Moscow',
      'Russia freed sixteen prisoners on Thursday and received eight citizens from the United States in the exchange. Boris Bykov, a Russian hit man, came home first. The German chancellor had agreed to give up Bykov for nobody else.',
      ['exchange completed 2024-08-01 RU:8 US:16'],
    ],
  ])('%s %s: %s', (published, title, text, events) => {
    expect(told(published, title, text)).toEqual(events);
  });
});

describe('a full day sets the scene of the paragraph behind it', () => {
  it.each([
    [
      '2024-01-29',
      'The night at Cologne, twenty years on',
      'Two aeroplanes stood nose to tail. It was Thursday, 29 January 2004, and snow lay on the grass.\n\nOut of one stepped 35 Lebanese prisoners whom Israel had let go; Hezbollah handed over a businessman.\n\nIsrael let a further 400 Palestinians go.',
      ['2004-01-29'],
    ],
    [
      '2020-02-12',
      'The bridge',
      'The day was 10 February 1962.\n\nOn the bridge at Glienicke Rudolf Abel, a Soviet spy, was exchanged for Gary Powers, an American pilot.',
      ['1962-02-10'],
    ],
    [
      '2020-02-12',
      'Prisoners swapped',
      'Russia and Ukraine met on Monday in Minsk.\n\nThey exchanged 20 prisoners each on Tuesday.',
      ['2020-02-11'],
    ],
  ])('%s %s: %s', (published, title, text, days) => {
    const { events } = readEvents(articleOf(text, { published, title }));
    expect([...new Set(events.map(({ date }) => date.start))]).toEqual(days);
  });
});

describe('what was halted has not taken place', () => {
  it.each([
    [
      '2025-11-12',
      'Handover halted',
      'Baku paused the handover of eight Armenian soldiers on Monday, citing shots at the border.',
    ],
    [
      '2025-11-12',
      'Prisoners wait',
      'Israel on Saturday froze the release of 620 Palestinian prisoners until Hamas stops its ceremonies.',
    ],
  ])('%s %s: %s', (published, title, text) => {
    expect(told(published, title, text).filter((one) => one.includes(' completed '))).toEqual([]);
  });
});
