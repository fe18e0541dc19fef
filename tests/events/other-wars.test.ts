// How the numbers and sides of wars of all times are told, whole texts each.
import { describe, expect, it } from 'vitest';
import { told } from './exchanges-told.ts';

describe('what was promised is told beside what was handed over', () => {
  it.each([
    [
      '2024-03-15',
      'Iran freed 480 Iraqi prisoners of war on Friday, the latest of about 2,000 whom it had promised to let go.',
      ['completed 2024-03-15 IQ:480'],
    ],
    [
      '2024-03-15',
      'Azerbaijan released five Armenian soldiers on Friday, of the 40 that it had pledged to hand over.',
      ['completed 2024-03-15 AM:5'],
    ],
    [
      '2024-03-15',
      'Hamas will free the ten hostages whom it has promised to release, officials said on Friday.',
      ['planned ? IL:10'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('where hostages are let go tells who held them', () => {
  it.each([
    [
      '2024-03-15',
      'Four women soldiers were handed to the Red Cross in Gaza City on Friday. Hours later, buses took 200 Palestinian prisoners out of Israeli jails.',
      ['completed 2024-03-15 IL:4 PS:200'],
    ],
    [
      '2024-03-15',
      'Three men walked free in Gaza on Friday morning and 183 Palestinians left Ofer prison in the afternoon.',
      ['completed 2024-03-15 IL:3 PS:183'],
    ],
    [
      '2024-03-15',
      'Israel released 183 Palestinian detainees on Friday. The men were reunited with their families in Gaza City.',
      ['completed 2024-03-15 PS:183'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('who had held how many of a sum tells who gave them', () => {
  it.each([
    [
      '2024-03-15',
      'Syria’s authorities and Druze fighters in Sweida swapped 86 prisoners on Friday. Sixty-one of those freed had been held by the government and 25 by the local National Guard.',
      ['completed 2024-03-15 SY:25 Suwayda factions:61'],
    ],
    [
      '2024-03-15',
      'The Houthis and Yemen’s government swapped 887 prisoners on Friday. Of the total, 706 were held by the government and 181 by the Houthis.',
      ['completed 2024-03-15 Houthis:706 YE:181'],
    ],
    [
      '2024-03-15',
      'Thirty-three prisoners were exchanged in Taiz on Friday between the Houthis and the government. Nineteen had been in Houthi custody, 14 in that of the government.',
      ['completed 2024-03-15 Houthis:14 YE:19'],
    ],
    [
      '2024-03-15',
      'The Houthis and Yemen’s government swapped 887 prisoners on Friday. Talks were held by the UN in Muscat on 706 others.',
      ['completed 2024-03-15 Houthis:887 YE:887'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('what has begun is told by what each side is to get', () => {
  it.each([
    [
      '2024-03-15',
      'Yemen’s warring parties on Friday began to exchange 1,081 prisoners. The Houthis are to get 681 and the government 400.',
      ['ongoing 2024-03-15 Houthis:681 YE:400'],
    ],
    [
      '2024-03-15',
      'The Houthis and the government of Yemen began an exchange of more than 1,000 prisoners on Friday. The Houthis are to receive 681 men, the government 400.',
      ['ongoing 2024-03-15 Houthis:681 YE:400'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('how many two sides exchanged is as many each, unless it says of both', () => {
  it.each([
    ['2024-03-15', 'Russia and Ukraine exchanged 314 prisoners on Friday.', ['completed 2024-03-15 RU:314 UA:314']],
    [
      '2024-03-16',
      'Moscow and Kyiv both said on Friday that another 211 captured soldiers had been exchanged. Relatives believe that some 6,500 more are held in Russian camps.',
      ['completed 2024-03-15 RU:211 UA:211'],
    ],
    [
      '2024-03-15',
      'The Houthis and Yemen’s government swapped 887 prisoners on Friday.',
      ['completed 2024-03-15 Houthis:887 YE:887'],
    ],
    [
      '2024-03-15',
      'Russia and Ukraine exchanged 103 prisoners each on Friday.',
      ['completed 2024-03-15 RU:103 UA:103'],
    ],
    [
      '2024-03-15',
      'On Friday two coaches brought home 45 soldiers who had been exchanged, one for one, for Russians.',
      ['completed 2024-03-15 RU:45 UA:45'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('a town says whose they are, or where it was', () => {
  it.each([
    [
      '2016-10-13',
      'Twenty-one of the Chibok girls have been freed, a presidential spokesman said on Thursday. Four detained militants were released in exchange.',
      ['completed 2016-10-13 Boko Haram:4 NG:21'],
    ],
    [
      '2022-02-10',
      'Sixty years ago on Thursday, the pilot Gary Powers was exchanged for the Soviet spy Rudolf Abel on the Glienicke bridge in Berlin.',
      ['completed 1962-02-10 SU:1 US:1'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('what a clause tells of one number is not of the other', () => {
  it.each([
    [
      '1991-12-10',
      'Croatia and the federal army exchanged prisoners on Tuesday. Zagreb got 661 of its people, and 233 eventually went to the other side.',
      ['completed 1991-12-10 HR:661 RS:233'],
    ],
    [
      '2024-03-15',
      'Armenia and Azerbaijan exchanged prisoners on Friday. Yerevan received 32 and two were sent to the other side.',
      ['completed 2024-03-15 AM:32 AZ:2'],
    ],
    [
      '2024-03-15',
      'The Taliban freed two teachers, the American Ann Adams and the Australian Carl Clark, on Friday in exchange for three commanders.',
      ['completed 2024-03-15 AU:1 Taliban:3 US:1'],
    ],
    [
      '2024-03-15',
      'Hezbollah handed over the remains of an Israeli commando on Friday in exchange for the bodies of 40 guerrillas.',
      ['completed 2024-03-15 Hezbollah:40 IL:1'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('an anniversary tells the day', () => {
  it.each([
    [
      '2023-02-12',
      'On this day in 1973, the first 142 American prisoners of war were flown out of Vietnam.',
      ['completed 1973-02-12 US:142'],
    ],
    [
      '2024-09-16',
      'Fifty years ago this week Greek and Turkish Cypriots began to exchange prisoners of war. On 16 September 1974, 117 Turkish Cypriots and 112 Greek Cypriots were set free in Nicosia.',
      ['completed 1974-09-16 CY:112 Turkish Cypriots:117'],
    ],
    ['2023-02-12', 'On this day in 1973 the Red Cross spoke of 142 prisoners of war in Hanoi.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('the remains are those of the dead, and nobody remains', () => {
  it.each([
    [
      '2024-03-15',
      'Hamas kept to the truce. Four coffins with the remains of hostages arrived in Israel on Friday, the army said.',
      ['completed 2024-03-15 IL:4'],
    ],
    ['2024-03-15', 'Four hostages remain in Gaza, Israel said on Friday after talks on a swap.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('who is freed by force, and what is no number of people', () => {
  it.each([
    [
      '2024-03-15',
      'Nigerian troops freed 234 women and children from Boko Haram camps in the Sambisa forest, the military said on Friday.',
      [],
    ],
    [
      '2024-03-15',
      'Colombia’s army freed 15 hostages of the FARC, Ann Adams and three Americans among them, in a daring rescue on Friday.',
      [],
    ],
    [
      '2024-03-15',
      'Two Americans were exchanged on Friday for Khan Mohammed, a Taliban member who was serving two life terms in California.',
      ['completed 2024-03-15 Taliban:1 US:2'],
    ],
    [
      '2024-03-15',
      'The Taliban let the last seven of 19 South Korean hostages go on Friday. Seoul denied having paid for them.',
      ['completed 2024-03-15 KR:7'],
    ],
    [
      '2024-03-15',
      'Some 710 prisoners were flown home in Yemen on Friday: 470 to Houthi-held Sanaa and 240 to areas under the government.',
      ['completed 2024-03-15 Houthis:470 YE:240'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('late, and done; freed, and by soldiers', () => {
  it.each([
    [
      '2024-03-16',
      'Israel and Hamas carried out their third exchange on Friday after a delay of several hours. Hamas freed three hostages and Israel 110 prisoners.',
      ['completed 2024-03-15 Hamas:110 IL:3'],
    ],
    [
      '2024-03-16',
      'Hamas released three hostages on Friday in the third exchange of the truce. Israel freed 110 prisoners, after first delaying their release.',
      ['completed 2024-03-15 Hamas:110 IL:3'],
    ],
    [
      '2024-03-16',
      'A Canadian man and his American wife were freed on Friday in a raid by the Pakistani army near the Afghan border. Ann Adams and Carl Clark had been held by the Haqqani network, which is allied with the Taliban.',
      [],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});
