// A deal in, two tables out: what each side was pledged and got, and which records were its stages.
import { z } from 'zod';
import type { Deal, LedgerRecord } from '../../domain/record.ts';
import * as deal from '../fields/deal-fields.ts';
import * as about from '../fields/record-fields.ts';
import { type Row, tableOf } from './table.ts';

/** A record of kind agreement, with its stages. */
export type PublishedAgreement = { readonly record: LedgerRecord; readonly deal: Deal };

const PLEDGE = { pledged: deal.pledged, delivered: deal.delivered, left: deal.left };

export const agreements = tableOf({
  id: 'agreements',
  title: 'Agreements',
  describes: 'one row a side of an agreement: pledged, delivered, and the difference',
  key: ['agreement_id', 'to'],
  refers: { agreement_id: 'records' },
  row: z.object({ agreement_id: deal.agreementId, agreement: about.agreement, to: about.to, ...PLEDGE }),
  *rowsOf({ record, deal: { sides } }: PublishedAgreement) {
    for (const side of sides) yield { agreement_id: record.id, agreement: record.agreement, ...side } satisfies Row;
  },
});

export const stages = tableOf({
  id: 'stages',
  title: 'Stages',
  describes: 'one row a stage of an agreement: the record that carried a part of it out, or is to',
  key: ['agreement_id', 'record_id'],
  refers: { agreement_id: 'records', record_id: 'records' },
  row: z.object({
    agreement_id: deal.agreementId,
    record_id: about.recordId,
    status: about.status,
    date_start: about.dateStart,
    date_end: about.dateEnd,
  }),
  *rowsOf({ record, deal: { stages: parts } }: PublishedAgreement) {
    for (const { recordId, status, date } of parts) {
      yield { agreement_id: record.id, record_id: recordId, status, date_start: date.start, date_end: date.end };
    }
  },
});
