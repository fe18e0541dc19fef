// A quote: the words of an article that say a value, and where they stand.
import { z } from 'zod';

/** W3C Web Annotation text quote and position selectors over `article.text`; offsets are UTF-16 units, end exclusive. */
export const Quote = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Quote = Readonly<z.infer<typeof Quote>>;

/** Chosen so that a quote can be found again after small edits, and still fits a table cell. */
const CONTEXT_CHARACTERS = 32;

/**
 * The quote of `text` from `start` up to `end`. The context never begins or ends inside a surrogate pair.
 * @example quoteAt('Kyiv swapped 390 men.', 13, 16).exact // '390'
 */
export function quoteAt(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT_CHARACTERS)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT_CHARACTERS))),
    start,
    end,
  };
}

function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
