// A record in, a row out for each thing that one of its articles says, with the very words and where they are.
import { z } from 'zod';
import { edtfOf } from '../../domain/edtf.ts';
import { Category, type Claim, EventStatus, FigureMeaning, Qualifier, type SwapEvent } from '../../domain/event.ts';
import type { LedgerRecord } from '../../domain/record.ts';
import { field } from '../fields/field.ts';
import * as about from '../fields/record-fields.ts';
import { tableOf } from './table.ts';

const Said = z.enum(['status', 'date', 'transfer', 'mediators', 'location', 'agreement', 'figure']);

const position = (which: string) =>
  field(z.number().int().nonnegative().nullable(), {
    means: `Where the quote ${which} in the article's text.`,
    unit: 'UTF-16 code units from the beginning',
    decided: 'by the reader',
    example: which === 'begins' ? 41 : 63,
  });

export const claims = tableOf({
  id: 'claims',
  title: 'Claims',
  describes: 'one row a thing that one article says, with its quote and its link',
  key: ['report', 'claim'],
  refers: { record_id: 'records' },
  row: z.object({
    record_id: about.recordId,
    report: about.report,
    claim: field(z.number().int().positive(), {
      means: 'Which claim of the report.',
      decided: 'counted from 1',
      example: 1,
    }),
    says: field(Said, {
      means: 'What it speaks of. A figure is a number near the exchange that is no transfer of it: see meaning.',
      decided: 'by the rule that read it',
      example: 'transfer',
    }),
    value: field(z.string().nullable(), {
      means: 'What it says: a status, a date in EDTF, a party, a place, a number.',
      decided: 'read from the quote',
      example: '390',
    }),
    meaning: field(FigureMeaning.nullable(), {
      means:
        'Of a number: side (people who went one way), both_sides (the sum), subset (some of them), deal (a pledge), cumulative (a total so far), ordinal (the 71st exchange), held (people still held), other. Empty for what is no number.',
      decided: 'by the rule that read it',
      example: 'side',
    }),
    from: field(z.string().nullable(), { ...wordsOf(about.from), example: 'RU' }),
    to: field(z.string().nullable(), { ...wordsOf(about.to), example: 'UA' }),
    category: field(Category.nullable(), { ...wordsOf(about.category), example: 'military' }),
    qualifier: field(Qualifier.nullable(), { ...wordsOf(about.qualifier), example: 'exact' }),
    claimed_by: field(z.string().nullable(), {
      means: 'Who says so, where the article leaves it to somebody.',
      decided: 'read from the sentence',
      example: 'UA',
    }),
    quote: field(z.string().nullable(), {
      means:
        'The words of the article that say it. Empty: no words of it alone do, as where a side is understood. Letters of names that are not published are █.',
      decided: 'cut from the article as it stands',
      example: '390 prisoners of war',
    }),
    quote_start: position('begins'),
    quote_end: position('ends'),
    further_quotes: field(z.string().nullable(), {
      means: 'More words that the value rests on, as where two numbers were added, with “ […] ” between them.',
      decided: 'cut from the article as it stands',
      example: '230 soldiers […] 160 officers',
    }),
    rule: field(z.string().nullable(), {
      means: 'The pattern row that read the number; swapledger extract --explain shows it.',
      decided: 'noted by the reader',
      example: 'en/number-each',
    }),
    url: about.url,
    title: about.title,
    publisher: about.publisher,
    published: about.published,
  }),
  *rowsOf({ id, sources }: LedgerRecord) {
    for (const { eventId, url, title, publisher, published, event } of sources) {
      let claim = 0;
      for (const { quotes, ...said } of saidBy(event)) {
        const [first, ...further] = quotes;
        claim += 1;
        yield {
          record_id: id,
          report: eventId,
          claim,
          ...NOTHING,
          ...said,
          quote: first?.exact ?? null,
          quote_start: first?.start ?? null,
          quote_end: first?.end ?? null,
          further_quotes: further.length === 0 ? null : further.map(({ exact }) => exact).join(' […] '),
          url,
          title,
          publisher,
          published,
        };
      }
    }
  },
});

function wordsOf(schema: z.ZodType) {
  const { description = '' } = schema.meta() ?? {};
  return { means: `${description} Empty for what is no transfer.`, decided: 'read from the sentence' };
}

const NOTHING = { meaning: null, from: null, to: null, category: null, qualifier: null, claimed_by: null, rule: null };

function saidBy(event: SwapEvent) {
  const { status, date, mediators, location, agreement, evidence } = event;
  return [
    { says: 'status' as const, value: EventStatus.parse(status), quotes: evidence.status },
    ...(date.start === null ? [] : [{ says: 'date' as const, value: edtfOf(date), quotes: date.quotes }]),
    ...event.transfers.map(({ to, from, category, count, qualifier, claimedBy, evidence: quotes }) => ({
      says: 'transfer' as const,
      value: count === null ? null : String(count),
      meaning: 'side' as const,
      from,
      to,
      category,
      qualifier,
      claimed_by: claimedBy ?? null,
      quotes,
    })),
    ...mediators.map((value) => ({ says: 'mediators' as const, value, quotes: evidence.mediators })),
    ...(location === null ? [] : [{ says: 'location' as const, value: location, quotes: evidence.location }]),
    ...(agreement === null ? [] : [{ says: 'agreement' as const, value: agreement, quotes: evidence.agreement }]),
    ...event.claims.filter(isFigure).map(({ value, meaning, quotes, attributedTo, row }) => ({
      says: 'figure' as const,
      value: typeof value === 'object' ? null : String(value),
      meaning: meaning ?? null,
      claimed_by: attributedTo ?? null,
      rule: row,
      quotes,
    })),
  ];
}

/** A number that became no transfer. */
function isFigure({ kind, meaning }: Claim): boolean {
  return kind === 'figure' && meaning !== 'side';
}
