// A side of an exchange of which no sentence says how many it got: the likeliest number, what spoke for it, and none where too little does.
import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../src/events/index.ts';
import { claimsOf, type Short, showPlaced } from './told.ts';

describe('the likeliest number for a side that lacks one', () => {
  it.each<[string, Short, readonly string[]]>([
    [
      'taken for those still held',
      {
        text: 'Thailand and Cambodia exchanged prisoners on Friday. Thailand freed 18 Cambodian soldiers. In return 12 Thai soldiers remain in a hospital in Surin.',
      },
      ['KH<TH 18 military', 'TH<KH 12 military'],
    ],
    [
      'taken for a running total',
      {
        text: 'Armenia and Azerbaijan exchanged prisoners on Friday. Azerbaijan freed nine Armenian soldiers. In return 14 Azerbaijani soldiers captured since May walked across the bridge.',
      },
      ['AM<AZ 9 military', 'AZ<AM 14 military'],
    ],
    [
      'those who are held still are not meant',
      {
        text: 'Ukraine and Russia exchanged prisoners on Friday. Ukraine received 55 soldiers. Russia is said to hold 40 officers still.',
      },
      ['UA<RU 55 military'],
    ],
    [
      'nothing was given in return',
      {
        text: 'Russia released 90 Ukrainian soldiers on Friday, without getting anything in return. Ukraine holds 40 Russian officers.',
      },
      ['UA<RU 90 military'],
    ],
    [
      'a rough number of a whole war',
      {
        text: 'India and Pakistan exchanged prisoners on Friday. India freed 20 Pakistani fishermen. More than 600 Indian fishermen remain in Karachi.',
      },
      ['PK<IN 20 civilian'],
    ],
  ])('%s', (_, short, placed) => {
    expect(showPlaced(short)).toEqual(placed);
  });

  it('says what spoke for it', () => {
    const { statements, today, title } = claimsOf({
      text: 'Thailand and Cambodia exchanged prisoners on Friday. Thailand freed 18 Cambodian soldiers. In return 12 Thai soldiers remain in a hospital in Surin.',
    });
    const { events, figures } = foldEvents(statements, today, title);
    const [weighed] = figures.filter((figure) => figure.row === 'engine/likeliest');
    expect(weighed).toMatchObject({ value: 12, meaning: 'side' });
    expect(weighed?.cues).toContain('its sentence says in return');
    expect(weighed?.cues).toContain('they are its people');
    expect(events[0]?.rules).toContain('engine/likeliest');
  });
});
