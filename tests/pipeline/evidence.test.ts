// Every quote is the text that it points at, over the development set and over random text.
import '../support/draws.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Quote } from '../../src/domain/quote.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

const Line = z.object({
  id: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  text: z.string(),
});
const FILES = ['swaps-en.jsonl', 'negatives-en.jsonl'];
const lines = FILES.flatMap((file) =>
  readFileSync(new URL(`../../fixtures/devset/${file}`, import.meta.url), 'utf8').split('\n'),
)
  .filter((line) => line !== '')
  .map((line) => Line.parse(JSON.parse(line)));

function quotesOf(text: string, published: string | null, title: string | null = null): readonly Quote[] {
  const { events, figures } = readEvents(articleOf(text, { title, published }));
  return [
    ...events.flatMap((event) => [
      ...event.transfers.flatMap((transfer) => transfer.evidence),
      ...event.date.quotes,
      ...Object.values(event.evidence).flat(),
      ...event.claims.flatMap((claim) => claim.quotes),
    ]),
    ...figures.flatMap((figure) => figure.quotes),
  ];
}

describe('evidence', () => {
  it.each(lines)('$id', ({ text, published, title }) => {
    for (const quote of quotesOf(text, published, title)) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
  });

  it('gives every count of the development set its words', () => {
    for (const { text, published, title } of lines) {
      for (const event of readEvents(articleOf(text, { title, published })).events) {
        for (const transfer of event.transfers)
          if (transfer.count !== null) expect(transfer.evidence.length).toBeGreaterThan(0);
      }
    }
  });

  it('holds over random text', () => {
    const word = fc.constantFrom(
      'Ukraine',
      'Russia',
      'Hamas',
      'Kyiv',
      'the',
      'and',
      'exchanged',
      'released',
      'received',
      'prisoners of war',
      '205',
      '1 200',
      'two hundred and thirty',
      '175-for-175',
      'each',
      'for',
      'soldiers',
      'civilians',
      'bodies',
      'on Friday',
      '31 May 2024',
      'in return',
      ',',
      '.',
      ';',
      '\n\n',
      '“',
      '”',
      'six of them',
      'since 2022',
      'will',
      'called off',
      '\u200B',
      '😀',
      'UAE',
      'mediated by',
      '-',
      '—',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        for (const quote of quotesOf(text, '2025-05-23')) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
      }),
      { numRuns: 300 },
    );
  });
});
