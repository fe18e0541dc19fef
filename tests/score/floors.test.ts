// No figure of the accuracy table falls unseen: a floor is lowered by hand, in fixtures/floors.json, and on purpose.
import { describe, expect, it } from 'vitest';
import { CORPORA, scoreCorpus } from './corpora.ts';
import { fallen } from './floors.ts';

describe('the accuracy table', () => {
  it.each(CORPORA)('has not fallen on: $name', (corpus) => {
    expect(fallen({ name: corpus.name, score: scoreCorpus(corpus) })).toEqual([]);
  });
});
