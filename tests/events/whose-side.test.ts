// Who is meant by whom: a capital whose rulers changed, an enemy that nobody names, somebody beside the two.
import { describe, expect, it } from 'vitest';
import { exchangesIn } from './exchanges-told.ts';

/** "Taliban>US:1 US>Taliban:1", an event a line. */
function ways(published: string, text: string): readonly string[] {
  return exchangesIn(published, text).map(({ transfers }) =>
    transfers
      .map(({ from, to, count }) => `${from}>${to}:${count ?? '?'}`)
      .sort()
      .join(' '),
  );
}

describe('who ruled there on that day', () => {
  it.each([
    [
      '2026-03-05',
      'Afghanistan and Pakistan exchanged prisoners at Torkham on Wednesday: Kabul handed over four Pakistani soldiers and got eleven Afghan fighters. The Taliban called it a goodwill step.',
      ['PK>Taliban:11 Taliban>PK:4'],
    ],
    [
      '2025-10-27',
      'Pakistan released fourteen Afghan fighters at Chaman on Sunday and received six of its soldiers from Kabul, in the first exchange since the clashes.',
      ['PK>Taliban:14 Taliban>PK:6'],
    ],
    [
      '2019-11-20',
      'The Taliban set free ten Afghan soldiers in Zabul on Tuesday, and the Afghan government let three Haqqani commanders go in exchange.',
      ['AF>Taliban:3 Taliban>AF:10'],
    ],
    [
      '2025-06-01',
      'In April 2020 the Afghan government freed 100 Taliban and the Taliban released 20 soldiers in return. On Friday Kabul freed two Americans, and the United States gave up an Afghan prisoner in return.',
      ['Taliban>US:2 US>Taliban:1', 'AF>Taliban:100 Taliban>AF:20'],
    ],
    [
      '2019-11-20',
      'The Taliban on Tuesday released the American Kevin Kane. In return the Afghan government let three militants go and flew them to Doha.',
      ['AF>Taliban:3 Taliban>US:1'],
    ],
    // Their own people.
    ['2023-05-03', 'The Taliban authorities released an Afghan journalist from a Kabul jail on Tuesday.', []],
    // Of no war any longer.
    ['2025-09-20', 'A British couple held for seven months were freed on Friday and flown to Doha.', []],
  ])('%s %s', (published, text, expected) => {
    expect(ways(published, text)).toEqual(expected);
  });
});

describe('somebody beside the two', () => {
  it.each([
    // Who brokers is no side by having an enemy of its own.
    [
      '1976-12-19',
      'The Soviet dissident Viktor Belov was exchanged in Zurich on Saturday for Luis Cortez, whom Chile had jailed. The American government served as go-between, since Moscow and Santiago have no relations.',
      ['CL>SU:1 SU>CL:1'],
    ],
    // Who stands behind a side is none.
    [
      '2020-10-09',
      'Four hostages of the al-Qaeda affiliate JNIM came home to Mali on Thursday. The authorities had let 200 prisoners go in exchange.',
      ['JNIM>ML:4 ML>JNIM:200'],
    ],
    [
      '2023-04-17',
      'The Iran-backed Houthis released 16 soldiers to the Yemeni government on Sunday in exchange for 120 fighters.',
      ['Houthis>YE:16 YE>Houthis:120'],
    ],
    // On whose border it was.
    [
      '2017-05-08',
      'Eighty-two schoolgirls whom Boko Haram had kidnapped were handed over to the Nigerian army near Banki, on the Cameroonian border, on Saturday in exchange for five commanders.',
      ['Boko Haram>NG:82 NG>Boko Haram:5'],
    ],
    // Where a delegation is from.
    [
      '2026-02-18',
      'The Taliban released three Pakistani soldiers to a delegation from Saudi Arabia in Kabul on Tuesday.',
      ['Taliban>PK:3'],
    ],
    // Both acted before: "they" is no third.
    [
      '2023-09-19',
      'Five Americans jailed in Iran and five Iranians held in the United States were freed on Monday. Qatar hosted the talks. The two countries last exchanged prisoners in 2020. In December 2019 they swapped the Princeton scholar Adam Wong for Masoud Karimi.',
      ['IR>US:5 US>IR:5', 'IR>US:1 US>IR:1'],
    ],
    [
      '2026-07-17',
      'Iran-backed officials welcomed a truce on Friday, and the Cameroonian border stayed shut to all.',
      [],
    ],
  ])('%s %s', (published, text, expected) => {
    expect(ways(published, text)).toEqual(expected);
  });
});

describe('by what name the text has them', () => {
  it.each([
    // Whose dead somebody says that they are.
    [
      '2025-06-15',
      'On Saturday 1,200 bodies were handed over which, Russia says, belong to Ukrainian servicemen.',
      ['RU>UA:1200'],
    ],
    [
      '2025-06-15',
      'Ukraine says that 1,000 bodies were repatriated on Saturday, said by Moscow to be those of its soldiers. Russia received 19.',
      ['RU>UA:1000 UA>RU:19'],
    ],
    [
      '2008-07-17',
      'Hezbollah gave back two coffins on Wednesday. For the remains Israel freed five Lebanese prisoners.',
      ['IL>Hezbollah:5', 'Hezbollah>IL:2'],
    ],
    [
      '2008-07-17',
      'Hezbollah and Israel searched on Wednesday for the bodies of 12 Lebanese and Palestinian fighters.',
      [],
    ],
    // What one side alone calls its soldiers.
    ['2024-01-05', 'Ukraine returned 95 defenders on Wednesday.', ['RU>UA:95']],
    [
      '2024-01-05',
      'Russia and Ukraine exchanged prisoners on Wednesday. Russia got back 60 Russian warriors and Ukraine 61 defenders.',
      ['RU>UA:61 UA>RU:60'],
    ],
    [
      '2023-04-17',
      'The Houthis returned 16 warriors to the Yemeni government on Friday in exchange for 20 fighters.',
      ['Houthis>YE:16 YE>Houthis:20'],
    ],
    [
      '1985-06-12',
      'Twenty-five Western agents were traded for four Eastern ones on Tuesday. The East German lawyer Karl Vogt arranged it.',
      ['DD>US:25 US>DD:4'],
    ],
    [
      '1968-12-24',
      'The 82 men of the USS Pueblo walked over the bridge on Monday after eleven months in North Korean prisons.',
      ['KP>US:82'],
    ],
    [
      '1985-05-22',
      'Israel freed 1,150 prisoners on Monday in exchange for three soldiers held by the PFLP-GC.',
      ['IL>PFLP-GC:1150 PFLP-GC>IL:3'],
    ],
    [
      '2024-12-09',
      'The Syrian National Army handed over 19 fighters to the SDF on Friday and got eleven of its men in return.',
      ['SDF>Syrian National Army:11 Syrian National Army>SDF:19'],
    ],
    [
      '2025-10-09',
      'Thirty-six people from Suweida were reunited with their families on Wednesday, as the National Guard let 25 soldiers of the Syrian government go in exchange.',
      ['SY>Suwayda factions:36 Suwayda factions>SY:25'],
    ],
    [
      '2008-07-17',
      'Hezbollah gave back the bodies of two soldiers on Wednesday. In return Israel handed over the remains of 199 Lebanese and Palestinian fighters.',
      ['Hezbollah>IL:2 IL>Hezbollah:199'],
    ],
  ])('%s %s', (published, text, expected) => {
    expect(ways(published, text)).toEqual(expected);
  });
});

describe('whose the dead are where hostages are taken', () => {
  it.each([
    [
      '2025-10-13',
      'All twenty living hostages came out of Gaza on Monday, and Israel freed about 2,000 Palestinian prisoners. Four coffins were handed over as well. Hamas says that it needs time for more.',
      ['Hamas>IL:20 IL>Hamas:2000', 'Hamas>IL:4'],
    ],
    [
      '2025-10-30',
      'Israel returned the bodies of 30 Palestinians to Gaza on Thursday under the deal with Hamas on the hostages.',
      ['IL>Hamas:30'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(ways(published, text)).toEqual(events);
  });
});

describe('a group that trades for the land in which it is', () => {
  it.each([
    [
      '2011-05-02',
      'Israel and Lebanon exchanged prisoners on Monday. Israel freed five Lebanese and got back two soldiers, the Red Cross said. Hezbollah called it a victory.',
      ['Hezbollah>IL:2 IL>Hezbollah:5'],
    ],
    [
      '2018-03-01',
      'Saudi Arabia freed 109 Yemenis on Monday in return for nine Saudi soldiers. The Houthis had captured them on the border.',
      ['Houthis>SA:9 SA>Houthis:109'],
    ],
    [
      '2025-03-11',
      'Israel freed five Lebanese detainees on Tuesday as a gesture to the new president in Beirut. One was a member of Hezbollah.',
      ['IL>LB:5'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(ways(published, text)).toEqual(events);
  });
});

describe('one for another, neither of them by name', () => {
  it.each([
    [
      '2025-05-14',
      'Pakistan handed back an Indian constable on Wednesday and got back a ranger held by India.',
      ['IN>PK:1 PK>IN:1'],
    ],
    [
      '2025-05-14',
      'India on Wednesday sent a Pakistani ranger home and received a constable of its Border Security Force in return.',
      ['IN>PK:1 PK>IN:1'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(ways(published, text)).toEqual(events);
  });
});

describe('"the two", who were told of by name before', () => {
  it.each([
    [
      '2019-11-20',
      'Kevin Kane, an American, and Tim Webb, an Australian, were kidnapped by the Taliban in Kabul in 2016. The two were freed on Tuesday in exchange for three commanders held by the Afghan government.',
      ['AF>Taliban:3 Taliban>AF:2'],
    ],
    [
      '2023-09-20',
      'Ann Adams, an aid worker, and Ben Brown, an engineer, both Americans, had been held by Iran since 2019. The two were released on Monday in exchange for three Iranians.',
      ['IR>US:2 US>IR:3'],
    ],
    [
      '2023-09-20',
      'Iranian officials arrested Ann Adams and Ben Brown, both US citizens, in 2019. Both men were flown home on Monday under an exchange in which the United States released three Iranians.',
      ['IR>US:2 US>IR:3'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(ways(published, text)).toEqual(events);
  });
});
