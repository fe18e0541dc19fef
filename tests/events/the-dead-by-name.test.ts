// Reports of the dead who are told by name or as a coffin, each with its headline: who got whom.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { whoGot } from './exchanges-told.ts';

function read(published: string, title: string, text: string): readonly string[] {
  return readEvents(articleOf(text, { published, title })).events.map(
    (event) => `${event.kind} ${event.status} ${event.date.start ?? '?'} ${whoGot(event)}`,
  );
}

describe('a coffin that holds somebody is one of the dead', () => {
  it.each([
    [
      '2025-11-05',
      'Body returned',
      'Hamas gave the Red Cross a coffin on Tuesday night with the body of Staff Sgt. Eitan Hadar, an Israeli soldier. Israel transferred the bodies of 15 Palestinians to Gaza on Wednesday.',
      ['remains completed 2025-11-04 Hamas:15 IL:1'],
    ],
    [
      '2025-10-28',
      'Remains',
      'Hamas on Monday night handed over a coffin containing the remains of a hostage to the Red Cross, which brought it to Israeli troops in Gaza.',
      ['remains completed 2025-10-27 IL:1'],
    ],
    [
      '2025-10-28',
      'Remains',
      'A coffin holding the body of a hostage was handed over by Hamas to the Red Cross on Monday night, the Israeli army said.',
      ['remains completed 2025-10-27 IL:1'],
    ],
    [
      '2025-10-28',
      'Old graves',
      'A coffin with a bronze mirror in it was handed over to the museum in Haifa on Monday.',
      [],
    ],
  ])('%s %s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('whose the body was is told behind it', () => {
  it.each([
    [
      '2025-11-14',
      'Hostage identified',
      'The remains that Hamas handed over on Thursday were identified as those of Meir Godard, 73, Israeli officials said.',
      ['remains completed 2025-11-13 IL:1'],
    ],
    [
      '2025-11-14',
      'Hostage identified',
      'Israel has identified the bodies handed over by Hamas on Thursday as those of Meir Godard and Dov Hazan.',
      ['remains completed 2025-11-13 IL:2'],
    ],
    [
      '2025-11-14',
      'Hostage identified',
      "The body returned by Hamas on Thursday is that of Meir Godard, the prime minister's office said in Jerusalem.",
      ['remains completed 2025-11-13 IL:1'],
    ],
    [
      '2025-11-14',
      'Found',
      'The body found by divers on Thursday is that of Meir Godard, the police in Haifa said.',
      [],
    ],
  ])('%s %s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('a side and its day stand before a number without a verb', () => {
  it.each([
    [
      '2025-11-05',
      'Bodies',
      'Hamas handed over the remains of one more hostage late on Tuesday, and Israel on Wednesday those of 15 Palestinians.',
      ['remains completed 2025-11-04 Hamas:15 IL:1'],
    ],
    [
      '2025-11-05',
      'Swap',
      'Ukraine brought home 60 soldiers on Monday, and Russia on Tuesday 65.',
      ['exchange completed 2025-11-03 RU:65 UA:60'],
    ],
  ])('%s %s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('a box that holds remains is one of the dead', () => {
  it.each([
    [
      '2018-08-01',
      'Remains come home',
      'North Korea handed over 55 cases said to hold the remains of American soldiers on July 27.',
      ['remains completed 2018-07-27 US:55'],
    ],
    [
      '2025-06-17',
      'Bodies',
      'Ukraine received 757 black sacks holding the remains of Ukrainian servicemen from Russia on Monday.',
      ['remains completed 2025-06-16 UA:757'],
    ],
    [
      '2025-06-17',
      'Bodies',
      'Russia handed over 1,200 body bags to Ukraine on Monday.',
      ['remains completed 2025-06-16 UA:1200'],
    ],
    ['2018-07-27', 'Lost', 'The court in Seoul heard 55 cases of remains lost by a carrier on Friday.', []],
  ])('%s %s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('who the dead were that are named is no number of the living', () => {
  it.each([
    [
      '2008-07-16',
      'Two coffins',
      'Hezbollah on Wednesday handed over the bodies of Ehud Goldwasser and Eldad Regev, the two Israeli soldiers whose capture set off the war, and received in return five living prisoners.',
      ['exchange completed 2008-07-16 Hezbollah:5', 'remains completed 2008-07-16 IL:2'],
    ],
  ])('%s %s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('a handover of the dead that is called off or refused took no place', () => {
  it.each([
    ['2025-06-08', 'Bodies', 'Ukraine refused on Saturday to take back 1,212 bodies of its soldiers, Moscow said.', []],
    ['2025-06-08', 'Captives', 'Russia failed on Saturday to hand over 20 prisoners, Kyiv said.', []],
    [
      '2025-06-08',
      'Kyiv called off handover of bodies',
      'Ukraine called off on Saturday the handover of 1,212 bodies of its soldiers, Russia said.',
      ['remains cancelled 2025-06-07 UA:1212'],
    ],
    [
      '1985-12-05',
      'Remains',
      'Vietnam on Wednesday delivered to an American team the bodies of seven airmen.',
      ['remains completed 1985-12-04 US:7'],
    ],
  ])('%s %s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('all the dead there are go nowhere, and of those who went so far only the last on their day', () => {
  it.each([
    [
      '2025-10-22',
      'Bodies',
      'Hamas on Tuesday returned the bodies of two of the 28 dead hostages.',
      ['remains completed 2025-10-21 IL:2'],
    ],
    [
      '2025-10-23',
      'Bodies',
      'Hamas has returned the bodies of nine of the 28 dead hostages, two of them on Wednesday night.',
      ['remains completed 2025-10-22 IL:2'],
    ],
    [
      '2025-10-22',
      'Count of the dead',
      'Hamas has so far handed over the remains of 15 of the 28 dead hostages, two of them late on Tuesday.',
      ['remains completed 2025-10-21 IL:2'],
    ],
    [
      '2025-06-17',
      'Bodies',
      'Russia handed over 1,200 bodies on Monday and received 27.',
      ['remains completed 2025-06-16 RU:27 UA:1200'],
    ],
    [
      '2025-06-17',
      'Bodies',
      'On Monday 1,200 bodies came to Ukraine from Russia. Russia took 27 in exchange.',
      ['remains completed 2025-06-16 RU:27 UA:1200'],
    ],
  ])('%s %s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('soldiers who were killed and are handed over are dead', () => {
  it.each([
    [
      '2006-11-13',
      'Sri Lanka rebels and army swap dead',
      'The Tamil Tigers on Saturday handed over 28 soldiers killed at Muhamalai to the Red Cross, and the army returned 47 rebels who had died in the same battle.',
      ['remains completed 2006-11-11 LK:28 LTTE:47'],
    ],
    [
      '2024-06-10',
      'The fallen come home',
      'On Monday 212 Ukrainian defenders who were killed in action were brought home from Russia. Moscow took back 45 of its slain.',
      ['remains completed 2024-06-10 RU:45 UA:212'],
    ],
    [
      '2024-06-10',
      'Ninety for ninety',
      'Russia returned fire on Monday, and 12 people killed in Kharkiv were buried. Ukraine and Russia exchanged 90 prisoners each.',
      ['exchange completed 2024-06-10 RU:90 UA:90'],
    ],
  ])('%s %s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('of the dead told of before, those who are handed over are told by their number', () => {
  it.each([
    [
      '2025-10-15',
      'Bodies',
      'Hamas still holds dead hostages. It returned the bodies of two of them to Israel on Monday.',
      ['remains completed 2025-10-13 IL:2'],
    ],
    [
      '2024-11-05',
      'Fallen soldiers',
      'Eight Israeli soldiers fell in the battle. Hezbollah gave back the bodies of three of them on Monday.',
      ['remains completed 2024-11-04 IL:3'],
    ],
    [
      '2025-10-15',
      'Hostages',
      'Hamas handed Israel eight hostages on Monday, the bodies of three of them in coffins.',
      ['release completed 2025-10-13 IL:8'],
    ],
  ])('%s %s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('others who came home by the same way are of the same side, where nobody went the other way', () => {
  it.each([
    [
      '2023-10-07',
      'Dead handed over',
      'Azerbaijan gave back the bodies of 31 Armenian servicemen on Friday. Earlier in the week the bodies of 29 others had come by the same road. None went the other way.',
      ['remains completed 2023-10-06 AM:31'],
    ],
    [
      '2025-02-23',
      'Bodies of hostages',
      'Hamas freed six Israeli hostages on Saturday. The bodies of the other four, among them those of two children, were handed over to Israel between Thursday and Friday night.',
      ['release completed 2025-02-22 IL:6', 'remains completed 2025-02-20 IL:4'],
    ],
    [
      '2020-05-25',
      'Prisoners freed in Kabul',
      'The Afghan government freed 100 Taliban prisoners on Sunday, each with a letter promising not to fight.',
      ['release completed 2020-05-24 Taliban:100'],
    ],
  ])('%s %s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});
