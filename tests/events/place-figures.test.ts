// Who gets and who gives, for every number of the news: by what is said of it, by its counterpart, by what is left over.
import { describe, expect, it } from 'vitest';
import { type Short, showPlaced } from './told.ts';

describe('figures placed', () => {
  it.each<[string, Short, readonly string[]]>([
    [
      'each',
      { text: 'Ukraine and Russia each released 205 prisoners of war on Friday.' },
      ['UA<RU 205 military', 'RU<UA 205 military'],
    ],
    [
      'one sentence a side',
      { text: 'Russia released 95 soldiers on Friday. In return, Ukraine handed over 90 captives.' },
      ['UA<RU 95 military', 'RU<UA 90 unspecified'],
    ],
    [
      'the same number',
      { text: 'On Friday 150 Ukrainian soldiers came home. The same number of Russians was handed over.' },
      ['UA<RU 150 military', 'RU<UA 150 military'],
    ],
    [
      'a sum and its halves',
      {
        text: 'Ukraine and Russia: nearly 250 captives changed hands on Friday. There were 146 soldiers in the first column of buses. In the second sat 97 men.',
      },
      ['UA<RU 146 military', 'RU<UA 97 unspecified'],
    ],
    [
      'more than the sum is of something else',
      {
        text: 'On Friday 240 prisoners changed hands. Ukraine and Russia each released 120 captives. Some 600 prisoners are to be released.',
      },
      ['UA<RU 120 unspecified', 'RU<UA 120 unspecified'],
    ],
    [
      'a headline gives the giver',
      {
        title: 'M23 frees 1,400 captured soldiers of Congo',
        text: 'Trucks left Goma on Friday. On board were 1,400 men who had been prisoners of the M23 in Congo since January.',
      },
      ['CD<M23 1400 military'],
    ],
    [
      'a tally is nobody’s',
      {
        text: 'On Friday 95 Ukrainian soldiers came home from Russian captivity. Since 2022, 3,200 people have been released.',
      },
      ['UA<RU 95 military'],
    ],
    ['freed by force', { text: 'Israeli soldiers freed four hostages held by Hamas in a raid on Friday.' }, []],
    [
      'named for named',
      {
        text: 'American teacher Ann Adams was exchanged on Friday in Vienna for Russian pilot Boris Bykov, officials in Moscow and Washington said.',
      },
      ['US<RU 1 civilian', 'RU<US 1 military'],
    ],
    [
      'named over sentences',
      {
        title: 'US and Russia swap prisoners',
        text: 'American teacher Ann Adams came home on Friday after two years in Russian custody. The prisoner swap took place in Vienna. Russian pilot Boris Bykov was flown to Moscow at the same hour.',
      },
      ['US<RU 1 civilian', 'RU<US 1 military'],
    ],
  ])('%s', (_name, short, expected) => {
    expect(showPlaced(short)).toEqual(expected);
  });
});
