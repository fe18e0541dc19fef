// What was handed over, in the words of many reporters: an exchange, or people whom one side let go and for whom nobody came back.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

/** "exchange completed 2023-11-03": the events of a text, by their days. */
function told(text: string, published: string, title: string | null = null): readonly string[] {
  const { events } = readEvents(articleOf(text, { published, title }));
  return events
    .filter(({ kind }) => kind !== 'agreement')
    .map(({ kind, status, date }) => `${kind} ${status} ${date.start ?? '?'}`)
    .sort();
}

describe('of two steps on days of their own each is a release', () => {
  it.each([
    [
      'The Houthis freed 70 captured soldiers on Sunday as a first step in an exchange with the government of Yemen. The government had let 40 Houthi prisoners go on Thursday.',
      '2022-04-24',
      ['release completed 2022-04-21', 'release completed 2022-04-24'],
    ],
    [
      'FARC rebels released twelve soldiers on Monday, the first part of a prisoner swap with Colombia. Bogota had freed 30 jailed rebels of the FARC on Friday.',
      '1998-06-22',
      ['release completed 1998-06-19', 'release completed 1998-06-22'],
    ],
    [
      'Azerbaijan handed over ten Armenian soldiers on Tuesday under a deal to exchange captives. Armenia returned two Azerbaijani servicemen on Saturday.',
      '2021-12-07',
      ['release completed 2021-12-04', 'release completed 2021-12-07'],
    ],
  ])('%s', (text, published, wanted) => {
    expect(told(text, published)).toEqual(wanted);
  });

  it('but not where both came home on one day, nor months apart', () => {
    expect(
      told(
        'Azerbaijan handed over ten Armenian soldiers on Tuesday in a prisoner exchange. Armenia returned two Azerbaijani servicemen.',
        '2021-12-07',
      ),
    ).toEqual(['exchange completed 2021-12-07']);
    expect(
      told(
        'Azerbaijan handed over ten Armenian soldiers on Tuesday in a prisoner exchange. On 4 March Armenia had returned two Azerbaijani servicemen.',
        '2021-12-07',
      ),
    ).toEqual(['exchange completed 2021-03-04', 'exchange completed 2021-12-07']);
  });
});
describe('what is called no exchange is a release', () => {
  it.each([
    ['Hezbollah let four Israeli hostages go on Monday. It was not an exchange, the group said.', '2024-12-02'],
    ['Eritrea freed 220 Ethiopian soldiers on Friday. That was no swap, a diplomat said, but a gift.', '2002-09-06'],
    [
      'The M23 rebels handed over 30 captured Congolese soldiers on Sunday. This is not a prisoner exchange, they said.',
      '2025-05-04',
    ],
  ])('%s', (text, published) => {
    expect(told(text, published).map((one) => one.split(' ')[0])).toEqual(['release']);
  });
});

describe('what a group asks in return, or traded another time, makes no exchange of what it gives', () => {
  it.each([
    [
      'The Polisario Front let its last 404 Moroccan prisoners of war go on Thursday. It asked Rabat to account in return for 150 Saharawi prisoners of war.',
      '2005-08-19',
      ['release completed 2005-08-18'],
    ],
    [
      'The Houthis released six Saudi prisoners on Tuesday. They called on Riyadh to free in return 300 of their fighters.',
      '2019-04-10',
      ['release completed 2019-04-09'],
    ],
    [
      'The FARC freed 242 soldiers on Thursday. Earlier this month 55 soldiers were exchanged for 14 guerrillas under an accord on the sick.',
      '2001-06-29',
      ['exchange completed 2001-06-01', 'release completed 2001-06-28'],
    ],
    [
      'The ELN on Tuesday freed three soldiers. The release came days after the government had granted bail to nine jailed rebels so that they could join the talks. The group called it a unilateral gesture.',
      '2021-05-05',
      ['release completed 2021-05-04'],
    ],
    [
      "The New People's Army on Friday turned over four policemen. It came on the heels of the grant of bail to 17 jailed rebels. We asked for nothing, a commander said.",
      '2016-08-27',
      ['release completed 2016-08-26'],
    ],
  ])('%s', (text, published, wanted) => {
    expect(told(text, published)).toEqual(wanted);
  });

  it('but what it was given in return does', () => {
    expect(
      told(
        'The Houthis released six Saudi prisoners on Tuesday. Riyadh gave them 60 of their fighters in return.',
        '2019-04-10',
      ),
    ).toEqual(['exchange completed 2019-04-09']);
  });
});

describe('how far it has gone', () => {
  it.each([
    [
      'an exchange is under way, beside a deal for many more',
      'A large exchange of prisoners between Sudan and the Rapid Support Forces is under way, an officer said on Friday. At the talks the two agreed to trade 500 men each.',
      ['exchange ongoing 2025-05-23'],
    ],
    [
      'in the course of it',
      'India and Pakistan are in the middle of exchanging 50 fishermen each on Friday.',
      ['exchange ongoing 2025-05-23'],
    ],
    [
      'some have yet to cross',
      'Armenia and Azerbaijan exchanged 30 captives each on Friday. The last two buses had yet to cross at noon.',
      ['exchange ongoing 2025-05-23'],
    ],
    [
      'the rest will follow',
      'Damascus and the SDF swapped 140 detainees each on Friday. The rest are due to cross on Sunday.',
      ['exchange completed 2025-05-23', 'exchange planned 2025-05-25'],
    ],
    [
      'the rest will follow, on two days',
      'Mali and the JNIM swapped 40 captives each on Friday. The remainder are to cross on Saturday and on Sunday.',
      ['exchange completed 2025-05-23', 'exchange planned 2025-05-24'],
    ],
    [
      'it will go on',
      'Ethiopia and Tigray exchanged 200 prisoners each on Friday. The exchange is to continue on Saturday.',
      ['exchange completed 2025-05-23', 'exchange planned 2025-05-24'],
    ],
    [
      'an earlier stage that nobody counts',
      'Libya and the LNA exchanged 60 prisoners on Friday. The first group had crossed on Tuesday.',
      ['exchange completed 2025-05-20', 'exchange completed 2025-05-23'],
    ],
    [
      'last October is counted from the reader, not from the year before it',
      'Boko Haram freed 30 schoolgirls on Friday in exchange for three commanders. It had abducted them in Nigeria on 3 May 2021. Last October twelve schoolgirls were let go in an earlier swap.',
      ['exchange completed 2024-10-01', 'exchange completed 2025-05-23'],
    ],
    [
      'while a truce held in a month',
      'During the week-long truce last November Hamas freed 105 hostages, and Israel 240 prisoners.',
      ['exchange completed 2024-11-01'],
    ],
    [
      'this stage today, settled in another month',
      "With Friday's second stage - 300 for 300, plus two civilians released to Kyiv - Russia and Ukraine have wrapped up the exchange that their delegations settled in Geneva last month.",
      ['exchange completed 2025-05-23'],
    ],
    [
      'when the truce began, under which it is the sixth swap',
      'Israel released 369 Palestinian prisoners on Friday for three hostages. It was the sixth swap under the ceasefire that began in January.',
      ['exchange completed 2025-05-23'],
    ],
    [
      'eight have still not been returned',
      'Armenia and Azerbaijan exchanged 30 captives each on Friday. Eight have still not been returned.',
      ['exchange completed 2025-05-23'],
    ],
  ])('%s', (_name, text, wanted) => {
    expect(told(text, '2025-05-23')).toEqual(wanted);
  });

  it('who denies that it was put off says that it is due', () => {
    const text =
      'Yemen accused the Houthis on Friday of putting off an exchange of prisoners. The Houthis said that no day had been fixed. The swap will go ahead next week, an official said.';
    expect(told(text, '2025-05-23', 'Houthis deny delaying prisoner exchange')).toEqual([
      'exchange planned 2025-05-26',
    ]);
    expect(told(text, '2025-05-23', 'Houthis deny prisoner exchange')).toEqual([]);
  });
});
