// A deal in, two tables out: what each side was pledged and got, and which records were its stages.
import { z } from 'zod';
import type { Deal, LedgerRecord } from '../../domain/record.ts';
import { field } from '../fields/field.ts';
import * as about from '../fields/record-fields.ts';
import { type Row, tableOf } from './table.ts';

/** A record of kind agreement, with its stages. */
export type PublishedAgreement = { readonly record: LedgerRecord; readonly deal: Deal };

const agreementId = field(z.string(), {
  means: 'The record of the agreement: kind agreement.',
  decided: 'as the id of a record',
  example: 'r-77d05c2ab1e4',
});

const people = (means: string, decided: string, example: number) => ({
  means,
  unit: 'persons, or bodies',
  decided,
  example,
});

const pledged = people('How many this side was to get in all.', 'the figure with the most independent reports', 1000);
const delivered = people('How many it got in the stages that were carried out.', 'its stages added up', 390);
const left = people(
  'The difference; negative where more came than was pledged. Empty: no pledge is known.',
  'pledged less delivered',
  610,
);

const PledgeSchemas = {
  to: about.to,
  pledged: field(z.number().int().nullable(), pledged),
  delivered: field(z.number().int(), delivered),
  left: field(z.number().int().nullable(), left),
};

export const agreements = tableOf({
  id: 'agreements',
  title: 'Agreements',
  describes: 'one row a side of an agreement: pledged, delivered, and the difference',
  key: ['agreement_id', 'to'],
  refers: { agreement_id: 'records' },
  row: z.object({ agreement_id: agreementId, agreement: about.agreement, ...PledgeSchemas }),
  *rowsOf({ record, deal }: PublishedAgreement) {
    for (const side of deal.sides)
      yield { agreement_id: record.id, agreement: record.agreement, ...side } satisfies Row;
  },
});

export const stages = tableOf({
  id: 'stages',
  title: 'Stages',
  describes: 'one row a stage of an agreement: the record that carried a part of it out, or is to',
  key: ['agreement_id', 'record_id'],
  refers: { agreement_id: 'records', record_id: 'records' },
  row: z.object({
    agreement_id: agreementId,
    record_id: about.recordId,
    status: about.status,
    date_start: about.dateStart,
    date_end: about.dateEnd,
  }),
  *rowsOf({ record, deal }: PublishedAgreement) {
    for (const { recordId, status, date } of deal.stages) {
      yield { agreement_id: record.id, record_id: recordId, status, date_start: date.start, date_end: date.end };
    }
  },
});
