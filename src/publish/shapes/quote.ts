// A quote as it is published: the words of an article that say a value, and where they stand.
import { z } from 'zod';
import { Quote, quoteAt } from '../../domain/quote.ts';
import { field, type PartsOf } from '../fields/field.ts';

/** All examples of quotes are of this text. */
const TEXT =
  'Russia and Ukraine each released 390 prisoners of war on Friday at the border of Belarus and Ukraine, in an exchange of 1,000 for 1,000 that the UAE brokered.';

function sample(exact: string): Quote {
  const at = TEXT.indexOf(exact);
  return quoteAt(TEXT, at, at + exact.length);
}

const SAMPLE = sample('390 prisoners of war');

const position = (which: string, example: number) => ({
  means: `Where the words ${which} in the article’s text.`,
  unit: 'UTF-16 code units from the beginning',
  decided: 'by the reader',
  example,
});

const around = (which: string, example: string) => ({
  means: `The words ${which}, up to 32 characters: by them a program finds the quote again.`,
  decided: 'cut from the article as it stands',
  example,
});

const Parts = {
  exact: field(Quote.shape.exact, {
    means: 'The very words. Letters of names that are not published are █.',
    decided: 'cut from the article as it stands',
    example: SAMPLE.exact,
  }),
  prefix: field(Quote.shape.prefix, around('before them', SAMPLE.prefix)),
  suffix: field(Quote.shape.suffix, around('after them', SAMPLE.suffix)),
  start: field(Quote.shape.start, position('begin', SAMPLE.start)),
  end: field(Quote.shape.end, position('end', SAMPLE.end)),
} satisfies PartsOf<typeof Quote>;

export const PublishedQuote = z.object(Parts).meta({ title: 'quote' });

/** The words of an article that say one value; `exact`: those of the example. */
export const quotes = (of: string, exact: string) =>
  field(z.array(PublishedQuote).readonly(), {
    means: `The words that say ${of}. Empty: no words of the article alone do, as where it is understood.`,
    decided: 'by the rule that read it',
    example: [sample(exact)],
  });
