// What each number of people in a sentence is taken for: held, a running total, a part, both sides', a pledge, something else.
import { describe, expect, it } from 'vitest';
import { MEANINGS } from '../../fixtures/sentences/figure-meanings.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

const LEAD = 'Russia and Ukraine swapped prisoners of war on Friday. ';

function meanings(sentence: string): readonly string[] {
  const { figures } = readEvents(articleOf(LEAD + sentence));
  return figures.map((figure) => `${String(figure.value)} ${figure.meaning ?? '-'}`);
}

describe('what a figure means', () => {
  it.each(MEANINGS)('%s', (sentence, ...wanted) => {
    const found = meanings(sentence);
    expect(found.map((one, at) => (fits(one, wanted[at]) ? wanted[at] : one))).toEqual(wanted);
  });
});

function fits(found: string, wanted: string | undefined): boolean {
  const [value, meaning = ''] = found.split(' ');
  const [wantedValue, meaningsThatDo = ''] = (wanted ?? '').split(' ');
  return value === wantedValue && meaningsThatDo.split('|').includes(meaning);
}
