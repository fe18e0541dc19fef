// What one article says in, each number near a word of an exchange out: what it was taken for, why, and what it became.
import type { Extraction } from '../../domain/article.ts';
import type { Claim, FigureMeaning } from '../../domain/event.ts';

/** Where a number went: a transfer of an event, by their places in the extraction. */
type Place = { readonly event: number; readonly transfer: number };

export type ExplainedNumber = {
  readonly words: string;
  readonly value: Claim['value'];
  readonly meaning: FigureMeaning;
  /** The meaning, for a person. */
  readonly means: string;
  readonly saidBy: string | null;
  readonly row: string;
  /** The words in which the row found it. */
  readonly because: readonly string[];
  readonly became: readonly Place[];
};

/** Only the first becomes people who changed hands. */
const MEANINGS: Readonly<Record<FigureMeaning, string>> = {
  side: 'people of one side',
  both_sides: 'both sides together',
  subset: 'part of a figure',
  deal: 'pledged by a deal',
  cumulative: 'a total so far',
  ordinal: 'which exchange it was',
  held: 'still held',
  other: 'something else',
};

export function explainNumbers({ events, figures }: Extraction): readonly ExplainedNumber[] {
  const places = new Map<number, Place[]>();
  for (const [event, { transfers }] of events.entries())
    for (const [transfer, { evidence }] of transfers.entries())
      for (const start of new Set(evidence.map((quote) => quote.start)))
        places.set(start, [...(places.get(start) ?? []), { event, transfer }]);
  return figures.map((figure) => {
    const [quote] = figure.quotes;
    const meaning = figure.meaning ?? 'other';
    return {
      words: quote?.exact ?? '',
      value: figure.value,
      meaning,
      means: MEANINGS[meaning],
      saidBy: figure.attributedTo ?? null,
      row: figure.row,
      because: figure.cues,
      became: quote === undefined ? [] : (places.get(quote.start) ?? []),
    };
  });
}
