// Reports that name people whom every reader knows and say not whose they are, each with its headline: who got whom.
import { describe, expect, it } from 'vitest';
import { swappedByLastName, swappedByName } from '../../src/gazetteer/index.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { whoGot } from './exchanges-told.ts';

function read(published: string, title: string, text: string): readonly string[] {
  return readEvents(articleOf(text, { published, title }))
    .events.map((event) => `${event.kind} ${event.status} ${event.date.start ?? '?'} ${whoGot(event)}`)
    .toSorted();
}

describe('whom history knows by an exchange is of the side that got him back', () => {
  it.each([
    [
      '2022-12-08',
      'Brittney Griner released',
      'The basketball player Brittney Griner was freed on Thursday in a one-for-one swap for the arms dealer Viktor Bout.',
      ['exchange completed 2022-12-08 RU:1 US:1'],
    ],
    [
      '2025-04-10',
      'Karelina freed',
      'Karelina was released on Thursday in a prisoner exchange in Abu Dhabi. Arthur Petrosyan was sent to Moscow.',
      ['exchange completed 2025-04-10 RU:1 US:1'],
    ],
    [
      '2023-05-26',
      'Vandecasteele back',
      'Aid worker Olivier Vandecasteele was exchanged for the diplomat Assadollah Assadi on Friday; Oman mediated.',
      ['exchange completed 2023-05-26 BE:1 IR:1'],
    ],
    [
      '2024-06-15',
      'Noury released',
      'Hamid Noury flew home to Tehran on Saturday after he was exchanged for Johan Floderus and Saeed Azizi.',
      ['exchange completed 2024-06-15 IR:1 SE:2'],
    ],
    [
      '2016-05-26',
      'Pilot home',
      "Ukraine's Nadia Savchenko returned to Kyiv on Wednesday. Two Russians, Andrei Bondar and Yegor Orlov, were flown to Moscow.",
      ['exchange completed 2016-05-25 RU:2 UA:1'],
    ],
    [
      '2012-02-10',
      'Fifty years ago',
      'On 10 February 1962 Francis Gary Powers walked over the Glienicke bridge and Rudolf Abel walked the other way.',
      ['exchange completed 1962-02-10 SU:1 US:1'],
    ],
    [
      '2024-08-01',
      'Gershkovich and Whelan free',
      'Evan Gershkovich and Paul Whelan were among 16 people freed by Russia on Thursday; eight people were sent to Moscow, Vadim Krasikov among them.',
      ['exchange completed 2024-08-01 RU:8 US:16'],
    ],
    [
      '2023-05-20',
      'Home game',
      'Brittney Griner scored 18 points in her first game at home; the team had traded a guard for her.',
      [],
    ],
    ['2023-05-20', 'Two of a name', 'Paul Bout was released on Thursday by a court in Ghent after three days.', []],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });

  it('knows them by the whole name with or without marks, and few by the last', () => {
    expect(swappedByName('Cécile Kohler')?.home).toBe('FR');
    expect(swappedByName('Cecile Kohler')?.home).toBe('FR');
    expect(swappedByLastName('griner')).toEqual({ name: 'Brittney Griner', home: 'US' });
    expect(swappedByLastName('reed')).toBeUndefined();
    expect(swappedByName('Ann Griner')).toBeUndefined();
  });
});

describe('as many names as a number of others counts are those others', () => {
  it.each([
    [
      '2025-03-21',
      'American out',
      'In January two other Americans, the pilot Ryan Cobb, an American, and William McKay, were exchanged for Khan Amin, an Afghan serving life in California. Qatar brokered that swap.',
      ['exchange completed 2025-01-01 Taliban:1 US:2'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});
