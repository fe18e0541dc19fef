// Civilians, hostages and the rest told apart, in the words of many outlets; and parts of other numbers that are none of the exchange.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

function partsOf(text: string, to: string): readonly string[] {
  const { events } = readEvents(articleOf(text));
  const [news] = events.filter((event) => event.kind !== 'agreement');
  return (news?.transfers ?? [])
    .filter((transfer) => transfer.to === to)
    .map(({ count, category }) => `${count} ${category}`)
    .sort();
}

const PARTS: readonly (readonly [text: string, to: string, parts: readonly string[]])[] = [
  [
    'Russia and Ukraine exchanged prisoners on Friday. "Nineteen of our people are home," Zelensky said. "Ten are military, two officers among them, and nine are civilians."',
    'UA',
    ['10 military', '9 civilian'],
  ],
  [
    'In a swap with Russia on Friday, 76 Ukrainians were freed: sixty servicemen, of whom ten are officers, and sixteen civilians.',
    'UA',
    ['16 civilian', '60 military'],
  ],
  [
    'Russia freed 84 Ukrainians in an exchange on Friday. Fifty-one are civilians, some in captivity since 2014, 2016 and 2017.',
    'UA',
    ['33 military', '51 civilian'],
  ],
  [
    'Russia freed 189 Ukrainian prisoners in an exchange on Friday. Among them, he said, were two civilians seized in Mariupol.',
    'UA',
    ['187 military', '2 civilian'],
  ],
  [
    'Ukraine freed 110 Russians in an exchange with Russia on Friday: 80 civilian seamen, whose ships had been stuck in harbour, and 30 soldiers.',
    'RU',
    ['30 military', '80 civilian'],
  ],
  [
    'Russia and Ukraine each released 300 servicemen in a swap on Friday. Two civilians, residents of the Kursk region, also returned home.',
    'RU',
    ['2 civilian', '300 military'],
  ],
  [
    'The ELN released a Colombian engineer on Friday in exchange for two rebels, five months after he was kidnapped on a road in Arauca.',
    'CO',
    ['1 hostage'],
  ],
];

/** Parts of what was not handed over. */
const WHOLE: readonly (readonly [text: string, to: string, parts: readonly string[]])[] = [
  [
    'Russia freed 84 Ukrainian soldiers in an exchange on Friday. Overnight a strike killed nine people, three of them children.',
    'UA',
    ['84 military'],
  ],
  [
    'Russia freed 157 Ukrainian soldiers in an exchange on Friday. Of the 6,000 still held, 40 of them civilians, nothing is known.',
    'UA',
    ['157 military'],
  ],
];

describe('the parts of a transfer', () => {
  it.each(PARTS)('%s', (text, to, parts) => {
    expect(partsOf(text, to)).toEqual(parts);
  });

  it.each(WHOLE)('no part in: %s', (text, to, parts) => {
    expect(partsOf(text, to)).toEqual(parts);
  });
});
