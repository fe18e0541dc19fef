// What becomes of a thread: its kind, how far it went, who brokered it, where, and the words for each value.
import { describe, expect, it } from 'vitest';
import type { SwapEvent } from '../../src/domain/event.ts';
import { foldEvents } from '../../src/events/index.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { claimsOf, type Short } from './told.ts';

function news(short: Short): SwapEvent | undefined {
  const { statements, today, title } = claimsOf(short);
  return foldEvents(statements, today, title).events[0];
}

describe('kind and status', () => {
  it.each<[string, Short, string]>([
    ['both ways', { text: 'Ukraine and Russia each released 205 prisoners of war on Friday.' }, 'completed exchange'],
    [
      'one way and nobody for them',
      { text: 'The Taliban released two American hostages on Friday. Nobody was freed in return.' },
      'completed release',
    ],
    [
      'one way, of a swap',
      { text: 'Ukraine brought home 95 soldiers from Russian captivity on Friday in a prisoner exchange.' },
      'completed exchange',
    ],
    ['the dead', { text: 'Russia handed over the bodies of 1,000 Ukrainian soldiers on Friday.' }, 'completed remains'],
    ['a plan', { text: 'Ukraine and Russia will exchange 205 prisoners of war each on Monday.' }, 'planned exchange'],
    [
      'a plan that has begun',
      {
        text: 'Trucks began on Friday to carry the captured soldiers of Congo home from Goma. The M23 rebels will release 1,400 prisoners in all.',
      },
      'ongoing release',
    ],
    [
      'under way',
      {
        text: 'The exchange of 205 prisoners each between Ukraine and Russia is still under way, officials said on Friday.',
      },
      'ongoing exchange',
    ],
    [
      'called off in the next sentence',
      { text: 'Ukraine and Russia were to exchange 90 prisoners each on Friday. The swap was called off.' },
      'cancelled exchange',
    ],
  ])('%s', (_name, short, expected) => {
    const event = news(short);
    expect(`${event?.status} ${event?.kind}`).toBe(expected);
  });
});

describe('evidence', () => {
  it('names the words for the day, the place, the sides and the broker', () => {
    const event = news({
      text: 'Ukraine and Russia exchanged 205 prisoners of war each on Friday. The swap took place in Chernihiv and was mediated by Qatar.',
    });
    expect(event).toMatchObject({
      mediators: ['QA'],
      date: { start: '2025-05-23', quotes: [{ exact: 'Friday' }] },
      evidence: { mediators: [{ exact: 'Qatar' }], parties: [{ exact: 'Ukraine' }, { exact: 'Russia' }] },
    });
  });

  it('adds the words that a sum was made of', () => {
    const event = news({
      text: 'Ukraine brought home 189 people from Russian captivity on Friday, two of them civilians.',
    });
    expect(
      event?.transfers.map(({ category, count, evidence }) => [category, count, evidence.map(({ exact }) => exact)]),
    ).toEqual([
      ['military', 187, ['189 people', 'two of them civilians']],
      ['civilian', 2, ['two of them civilians']],
    ]);
  });
});

describe('camps', () => {
  it('Belarus gives for Moscow where Moscow and Washington trade', () => {
    const event = news({
      text: 'Russia and the United States swapped prisoners on Friday. Russia and Belarus released 16 prisoners. In return, eight Russians were flown to Moscow from Germany and Norway.',
    });
    expect(event?.transfers.map(({ to, from, count }) => `${to}<${from} ${count}`)).toEqual(['US<RU 16', 'RU<US 8']);
  });

  it.each([
    [
      'a state that is no more, by the name that the telling gives it',
      'Russia and the United States swapped prisoners on Friday: Moscow freed 16 people and Washington eight. On 11 June 1985 the Americans handed over four Soviet agents and received 23 people.',
      ['RU,US', 'SU,US'],
    ],
    [
      'who names brokers is none where its enemy is the other side',
      'For the Russian command it was a trade of 174 prisoners for 174 on Friday. Moscow named no intermediary; the Ukrainians named two, the United States and the Emirates. Both mediated, Ukraine and Russia said.',
      ['RU,UA'],
    ],
  ])('%s', (_name, text, wanted) => {
    const { events } = readEvents(articleOf(text, { published: '2025-05-23' }));
    expect(events.map((event) => [...event.parties].sort().join())).toEqual(wanted);
  });
});
