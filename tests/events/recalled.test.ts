// Ways in which reporters recall earlier exchanges: the same on another day, so many when so many did, what the biggest came to.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { exchangesIn, whoGot } from './exchanges-told.ts';

const NEWS = 'Russia and Ukraine each released 90 prisoners of war on Sunday, officials said.';

/** "2024-06-07 RU:20 UA:12": each exchange but the news of Sunday. */
function recalled(text: string): readonly string[] {
  return readEvents(articleOf(`${NEWS} ${text}`, { published: '2024-06-10' }))
    .events.filter(({ kind, date }) => kind !== 'agreement' && date.start !== '2024-06-09')
    .map(({ date, transfers }) =>
      [date.start ?? '?', ...transfers.map(({ to, count }) => `${to}:${count ?? '?'}`).sort()].join(' '),
    );
}

describe('what has come of it up to now is no exchange', () => {
  it.each([
    'As of this month about 7,000 bodies have been brought back.',
    'As of June 6,000 people have come back from Russian captivity.',
    'To date this year 2,300 Ukrainians have been freed.',
  ])('%s', (text) => {
    expect(recalled(text)).toEqual([]);
  });
});

describe('what is told of one day is told of another', () => {
  it.each([
    [
      'On Friday 12 Ukrainians were traded for 20 Russians, and on Saturday the same.',
      ['2024-06-07 RU:20 UA:12', '2024-06-08 RU:20 UA:12'],
    ],
    [
      'On Thursday 12 Ukrainians were traded for 20 Russians. On Friday and Saturday it was the same.',
      ['2024-06-06 RU:20 UA:12', '2024-06-07 RU:20 UA:12', '2024-06-08 RU:20 UA:12'],
    ],
    [
      'Thirty a side had gone home on Wednesday and again on Friday.',
      ['2024-06-05 RU:30 UA:30', '2024-06-07 RU:30 UA:30'],
    ],
    [
      'The last exchanges were on 31 May, when 75 men of each side came home, and on 2 June, when 80 did.',
      ['2024-05-31 RU:75 UA:75', '2024-06-02 RU:80 UA:80'],
    ],
    ['On Friday the two ministers spoke, and again on Saturday.', []],
    ['Kyiv was shelled on Friday, and on Saturday the same.', []],
  ])('%s', (text, events) => {
    expect(recalled(text)).toEqual(events);
  });
});

describe('what an exchange came to', () => {
  it.each([
    [
      'In April there were three exchanges, the biggest of them on the 23rd, when about 250 people were freed by each side.',
      ['2024-04-23 RU:250 UA:250'],
    ],
    ['The last handover of bodies, in May, was of 757 fallen Ukrainians.', ['2024-05-01 UA:757']],
    [
      'Ukraine gets bodies as well: the first transfer, on 2 May, was of 1,212 fallen Ukrainians, and 27 fallen Russians were handed over then.',
      ['2024-05-02 RU:27 UA:1212'],
    ],
    ['The largest of its prisons, of 300 cells, was built in April.', []],
  ])('%s', (text, events) => {
    expect(recalled(text)).toEqual(events);
  });
});

/** "2019-12-01 IR:1 US:1": each exchange of a text of 19 September 2023. */
function told(text: string): readonly string[] {
  return exchangesIn('2023-09-19', text).map((event) => `${event.date.start ?? '?'} ${whoGot(event)}`);
}

describe('those who are named, whatever the exchange is called', () => {
  it.each([
    [
      'Five Americans flew out of Tehran on Monday, and five Iranians were let go in return. The last such deal, in December 2019, was a scientist, Masud Solei, for a student, Shen Wang.',
      ['2023-09-18 IR:5 US:5', '2019-12-01 IR:1 US:1'],
    ],
    [
      'Dana Green, the basketball player, is back in America. Viktor Bulin, the arms dealer, is back in Russia. They were swapped on Monday in Abu Dhabi.',
      ['2023-09-18 RU:1 US:1'],
    ],
    [
      'Jason Rahim, a reporter, and Amir Hakim, a former Marine, both held in Iran, left Tehran on Monday. In return the United States let five Iranians go.',
      ['2023-09-18 IR:5 US:2'],
    ],
    ['The scientist Masud Solei left Tehran on Monday. In return he will lecture in Boston.', []],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});
