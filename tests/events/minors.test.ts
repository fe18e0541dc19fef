// Names of released people with their ages: a minor is counted and never named, whichever words tell the age and in whatever sentence.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

/** Who is named in the events of an article about the swap of two people. */
function named(sentence: string, more = ''): readonly string[] {
  const text = `Russia and Ukraine exchanged prisoners on Friday, officials said. ${sentence}\n\n${more}`;
  return [...new Set(readEvents(articleOf(text)).events.flatMap((event) => event.named))].toSorted();
}

const OTHER = 'for Ann Adams, 42, in the swap.';

describe('a released person', () => {
  it.each([
    [`Russia freed Ivan Petrenko, 34, ${OTHER}`],
    [`Russia freed Ivan Petrenko, a soldier captured at 17 sites, ${OTHER}`],
    [`Russia freed Ivan Petrenko, who was held for 16 months, ${OTHER}`],
    [`Russia freed Ivan Petrenko, aged 18, ${OTHER}`],
    [`Russia freed the 51-year-old Ivan Petrenko ${OTHER}`],
  ])('of age is named: %s', (sentence) => {
    expect(named(sentence)).toContain('Ivan Petrenko');
  });

  it.each([
    [`Russia freed Ivan Petrenko, 16, ${OTHER}`],
    [`Russia freed Ivan Petrenko (16) ${OTHER}`],
    [`Russia freed Ivan Petrenko, aged 12, ${OTHER}`],
    [`Russia freed Ivan Petrenko, a 16-year-old from Kherson, ${OTHER}`],
    [`Russia freed Ivan Petrenko, a student who is 17 years old, ${OTHER}`],
    [`Russia freed Ivan Petrenko, who is only 15 years of age, ${OTHER}`],
    [`Russia freed the 16-year-old Ivan Petrenko ${OTHER}`],
    [`Russia freed 16-year-old student Ivan Petrenko ${OTHER}`],
    [`Russia freed sixteen-year-old Ivan Petrenko ${OTHER}`],
    [`Russia freed the orphan Ivan Petrenko, who is 9, ${OTHER}`],
  ])('under 18 is not: %s', (sentence) => {
    expect(named(sentence)).not.toContain('Ivan Petrenko');
  });

  it('under 18 is not named where another sentence says so', () => {
    const sentence = `Russia freed Ivan Petrenko ${OTHER}`;
    expect(named(sentence)).toContain('Ivan Petrenko');
    expect(
      named(sentence, 'Petrenko, 16, was held in Russian custody for a year before he was released.'),
    ).not.toContain('Ivan Petrenko');
  });

  it('is named beside one who is not', () => {
    expect(named('Russia freed Ivan Petrenko, 16, for Ann Adams, 42, in the swap.')).toContain('Ann Adams');
  });
});
