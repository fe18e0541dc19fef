// An event as it is published: the exchange as one article tells it, each value with the words that say it.
import { z } from 'zod';
import { Claim, DateSpan, SwapEvent, Transfer } from '../../domain/event.ts';
import { field, type PartsOf } from '../fields/field.ts';
import * as about from '../fields/record-fields.ts';
import { quotes } from './quote.ts';

const READ = 'read from the article';
const SENTENCE = 'read from the sentence';

const day = (means: string, example: string) => ({
  means,
  unit: 'ISO 8601 day, local to the reporter',
  decided: 'a day of the week is read against the day of publication; where that is not known it stays empty',
  example,
});

const DateParts = {
  start: field(DateSpan.shape.start, day('First day that the article tells of. Empty: it does not say.', '2025-05-23')),
  end: field(
    DateSpan.shape.end,
    day('Last day that it tells of; the same as the first where that is one.', '2025-05-23'),
  ),
  precision: field(DateSpan.shape.precision, {
    means: 'How exactly the article says it: to the day, the month or the year; unknown where it does not.',
    decided: READ,
    example: 'day',
  }),
} satisfies PartsOf<typeof DateSpan>;

const TransferParts = {
  to: field(Transfer.shape.to, {
    means: 'The side that these people went to, coded as parties.',
    decided: SENTENCE,
    example: 'UA',
  }),
  from: field(Transfer.shape.from, {
    means: 'The side that let them go, coded as parties.',
    decided: SENTENCE,
    example: 'RU',
  }),
  category: about.category,
  count: field(Transfer.shape.count, {
    means: 'How many, as this article says. Empty: some, not said how many.',
    unit: 'persons, or bodies where the category is remains',
    decided: READ,
    example: 390,
  }),
  qualifier: about.qualifier,
  claimedBy: field(Transfer.shape.claimedBy, {
    means: 'Who says so, coded as parties where it is a side. Left out: the article in its own voice.',
    decided: 'read from the sentence: “Kyiv said it got back …”',
    example: 'UA',
  }),
  evidence: quotes('the number', '390 prisoners of war'),
} satisfies PartsOf<typeof Transfer>;

const ClaimParts = {
  kind: field(Claim.shape.kind, {
    means: 'What it speaks of. A figure is a number near the exchange; see meaning.',
    decided: 'by the rule that read it',
    example: 'figure',
  }),
  meaning: field(Claim.shape.meaning, {
    means:
      'Of a number: side (people who went one way), both_sides (the sum), subset (some of them), deal (a pledge), cumulative (a total so far), ordinal (the 71st exchange), held (people still held), other. Left out for what is no number.',
    decided: 'by the rule that read it',
    example: 'cumulative',
  }),
  value: field(z.union([z.number(), z.string(), z.object(DateParts), z.null()]), {
    means: 'What it says: a number, a party, a place, a status, or a date with its precision.',
    decided: 'read from the quote',
    example: 1994,
  }),
  quotes: quotes('it', '390 prisoners of war'),
  sentence: field(Claim.shape.sentence, {
    means: 'Which sentence of the article says it.',
    unit: 'sentences from the beginning, the first is 0',
    decided: 'counted',
    example: 2,
  }),
  cues: field(Claim.shape.cues, {
    means: 'The words by which it was understood. Empty where the article names a minor.',
    decided: 'noted by the reader',
    example: ['brought the number of captives'],
  }),
  attributedTo: field(Claim.shape.attributedTo, {
    means: 'Who says so, where the article leaves it to somebody; else left out.',
    decided: 'read from the sentence',
    example: 'UA',
  }),
  row: field(Claim.shape.row, {
    means: 'The pattern row that read it; swapledger extract --explain shows it.',
    decided: 'noted by the reader',
    example: 'en/brought-count-to-number',
  }),
} satisfies PartsOf<typeof Claim>;

const { evidence, hidden } = SwapEvent.shape;

const EvidenceParts = {
  status: quotes('how far it came', 'released'),
  mediators: quotes('who brokered it', 'the UAE'),
  location: quotes('where it was', 'the border of Belarus and Ukraine'),
  parties: quotes('between whom it was', 'Russia and Ukraine'),
  agreement: quotes('which deal it belongs to', '1,000 for 1,000'),
} satisfies PartsOf<typeof evidence>;

const place = (which: string, example: number) =>
  field(z.number().int().nonnegative(), {
    means: `Where such a name ${which} in the article’s text.`,
    unit: 'UTF-16 code units from the beginning',
    decided: 'by the age beside the name',
    example,
  });

const HiddenParts = {
  start: place('begins', 210),
  end: place('ends', 218),
} satisfies PartsOf<ReturnType<ReturnType<typeof hidden.unwrap>['unwrap']>['element']>;

const Parts = {
  kind: field(SwapEvent.shape.kind, {
    means: 'What happened, as this article tells it: exchange, release, remains or agreement, as of a record.',
    decided: READ,
    example: 'exchange',
  }),
  status: field(SwapEvent.shape.status, {
    means: 'How far it had come when the article was written.',
    decided: 'by the tense and the verbs of the sentences that tell of it',
    example: 'completed',
  }),
  date: field(z.object({ ...DateParts, quotes: quotes('the date', 'Friday') }), {
    means: 'When people changed hands, as this article says, with the words that say so.',
    decided: READ,
  }),
  parties: field(SwapEvent.shape.parties, {
    means: 'The sides that this article names, coded as those of a record.',
    decided: READ,
    example: ['RU', 'UA'],
  }),
  transfers: field(z.array(z.object(TransferParts)).readonly(), {
    means: 'People going one way, as this article says.',
    unit: 'persons, or bodies where the category is remains',
    decided: READ,
  }),
  mediators: field(SwapEvent.shape.mediators, {
    means: 'Who brokered it, as this article says.',
    decided: READ,
    example: ['AE'],
  }),
  location: field(SwapEvent.shape.location, {
    means: 'Where people changed hands, in the words of this article. Empty: it does not say.',
    decided: READ,
    example: 'the border of Belarus and Ukraine',
  }),
  agreement: field(SwapEvent.shape.agreement, {
    means: 'The deal that it belongs to, in the words of this article. Empty: it does not say.',
    decided: READ,
    example: '1,000 for 1,000',
  }),
  named: field(SwapEvent.shape.named, {
    means:
      'Released people whom this article names and whose names may be published; empty unless names were asked for.',
    decided: 'as names of the record',
    example: [],
  }),
  hidden: field(z.array(z.object(HiddenParts)).readonly().optional(), {
    means: 'Where the article names a minor: no quote shows these letters. Left out: nowhere.',
    decided: 'by the age beside the name',
  }),
  primary: field(SwapEvent.shape.primary, {
    means: 'Whether it is what the article is about, and no exchange that it only recalls.',
    decided: 'the first handing over that the article tells of, where that is no recollection',
    example: true,
  }),
  confidence: field(SwapEvent.shape.confidence, {
    means: 'How much of an exchange the article tells. A count of what it says, and no probability.',
    unit: 'from 0 to 1',
    decided:
      '0.5; 0.25 more with a number, 0.15 with a day, 0.05 where it is the news; 0.6 for an agreement, 1 for a row of a list',
    example: 0.95,
  }),
  rules: field(SwapEvent.shape.rules, {
    means: 'The pattern rows that read it; swapledger extract --explain shows them.',
    decided: 'noted by the reader',
    example: ['en/number-each'],
  }),
  evidence: field(z.object(EvidenceParts), {
    means: 'The words that say the other values; those of dates and transfers stand beside them.',
    decided: 'by the rules that read them',
  }),
  claims: field(z.array(z.object(ClaimParts)).readonly(), {
    means: 'Every thing that the article says near the exchange, also numbers that are none of its figures.',
    decided: READ,
  }),
} satisfies PartsOf<typeof SwapEvent>;

export const PublishedEvent = z.object(Parts).meta({ title: 'event' });
