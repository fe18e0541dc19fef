// A record as it is published: the fields that exports and API promise, in their order.
import { z } from 'zod';
import { FigureSupport, type RecordTransfer, StatusStep } from '../../domain/record.ts';
import { field, type PartsOf } from '../fields/field.ts';
import * as about from '../fields/record-fields.ts';
import { PublishedEvent } from './event.ts';

const day = (means: string, example: string) =>
  field(z.string().nullable(), {
    means,
    unit: 'ISO 8601 day',
    decided: 'the days on which its articles were published',
    example,
  });

const FigureParts = {
  count: field(FigureSupport.shape.count, {
    means: 'How many, as this claim has it. Empty: some, not said how many.',
    unit: 'persons, or bodies where the category is remains',
    decided: 'read from the articles',
    example: 390,
  }),
  qualifier: about.qualifier,
  claimedBy: field(FigureSupport.shape.claimedBy, {
    means: 'Who says so, coded as parties where it is a side. Empty: the reports in their own voice.',
    decided: 'read from the sentence: “Kyiv said it got back …”',
    example: 'UA',
  }),
  category: field(FigureSupport.shape.category, {
    means: 'Who they were by this claim, where it is not what the transfer says; else left out.',
    decided: 'by the words of the reports',
    example: 'mixed',
  }),
  articles: about.articles,
  independent: about.independent,
  eventIds: field(FigureSupport.shape.eventIds, {
    means: 'The reports that say so, by their names: report in sources, and in the table claims.',
    decided: 'as the names of reports',
    example: ['0f9c1c2d7a5b4e60'],
  }),
} satisfies PartsOf<typeof FigureSupport>;

const TransferParts = {
  to: about.to,
  from: about.from,
  category: about.category,
  count: about.count,
  qualifier: about.qualifier,
  claims: field(z.array(z.object(FigureParts)).readonly(), {
    means:
      'Every figure that reports give, the best supported first: the one that the ledger holds, and those beside it.',
    decided: 'by the most independent reports',
  }),
} satisfies PartsOf<typeof RecordTransfer>;

const HistoryParts = {
  status: field(StatusStep.shape.status, {
    means: 'What a report said first of how far it had come.',
    decided: 'read from the report',
    example: 'planned',
  }),
  day: field(StatusStep.shape.day, {
    means: 'Day of that report. Empty: it has no date.',
    unit: 'ISO 8601 day',
    decided: 'the day on which it was published',
    example: '2025-05-21',
  }),
};

const SourceParts = {
  report: about.report,
  url: about.url,
  title: about.title,
  publisher: about.publisher,
  published: about.published,
  event: field(PublishedEvent, {
    means: 'The exchange as this article tells it, each value with the words that say it.',
    decided: 'by the reader; swapledger extract --explain shows how',
  }),
};

/** What is for reviewers alone stays inside. */
export const PublishedRecord = z
  .object({
    id: about.recordId,
    kind: about.kind,
    status: about.status,
    date: field(
      z.object({
        start: about.dateStart,
        end: about.dateEnd,
        precision: about.datePrecision,
        edtf: about.dateEdtf,
      }),
      { means: 'When people changed hands, and how exactly that is known.', decided: 'part by part' },
    ),
    parties: about.parties,
    transfers: field(z.array(z.object(TransferParts)), {
      means: 'People going one way, the largest number first; the living and the dead apart, and each category.',
      unit: 'persons, or bodies where the category is remains',
      decided: 'the figure with the most independent reports; a reviewer’s correction stands before it',
    }),
    mediators: about.mediators,
    location: about.location,
    agreement: about.agreement,
    names: about.names,
    history: field(z.array(z.object(HistoryParts)), {
      means: 'How the status came about, report by report, oldest first.',
      decided: 'the first report of each status',
    }),
    reported: field(
      z.object({
        first: day('Day of the first report. Empty: none has a date.', '2025-05-21'),
        last: day('Day of the last report. Empty: none has a date.', '2025-05-26'),
      }),
      { means: 'Days of the first and the last report.', decided: 'the days on which its articles were published' },
    ),
    state: about.state,
    sources: field(z.array(z.object(SourceParts)), {
      means: 'Every report that it rests on, by the day of publication.',
      decided: 'by resolution: which reports tell of one exchange; a reviewer’s merge or split stands before it',
    }),
  })
  .meta({ title: 'record' });
export type PublishedRecord = z.infer<typeof PublishedRecord>;
