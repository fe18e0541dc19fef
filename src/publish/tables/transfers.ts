// A record in, a row out for each figure of people who went one way: the one that the ledger holds, and every other claim beside it.
import { z } from 'zod';
import type { LedgerRecord } from '../../domain/record.ts';
import { field } from '../fields/field.ts';
import * as about from '../fields/record-fields.ts';
import { tableOf } from './table.ts';

export const transfers = tableOf({
  id: 'transfers',
  title: 'Transfers',
  describes: 'one row a figure of people who went one way: what the ledger holds, and every other claim beside it',
  key: ['record_id', 'transfer', 'claim'],
  refers: { record_id: 'records' },
  row: z.object({
    record_id: about.recordId,
    transfer: field(z.number().int().positive(), {
      means: 'Which transfer of the record: people of one category who went one way.',
      decided: 'counted from 1, the largest first',
      example: 1,
    }),
    claim: field(z.number().int().nonnegative(), {
      means:
        '0 is what the ledger holds, and the only row to add up; 1 and on are what reports say, the best supported first.',
      decided: 'counted',
      example: 0,
    }),
    from: about.from,
    to: about.to,
    category: about.category,
    count: about.count,
    qualifier: about.qualifier,
    claimed_by: field(z.string().nullable(), {
      means: 'Who says so, coded as parties where it is a side. Empty: the reports in their own voice.',
      decided: 'read from the sentence: “Kyiv said it got back …”',
      example: 'UA',
    }),
    articles: about.articles,
    independent: about.independent,
  }),
  *rowsOf({ id, transfers: rows }: LedgerRecord) {
    for (const [index, transfer] of rows.entries()) {
      const { count, qualifier, claims } = transfer;
      const held = claims.find((claim) => claim.count === count && claim.qualifier === qualifier);
      yield rowOf(id, index, transfer, 0, { ...UNTOLD, ...held, category: transfer.category, count, qualifier });
      for (const [place, claim] of claims.entries()) yield rowOf(id, index, transfer, place + 1, claim);
    }
  },
});

type Transfer = LedgerRecord['transfers'][number];
type Figure = Omit<Transfer['claims'][number], 'eventIds'>;

/** Of a figure that a reviewer stated and no report tells. */
const UNTOLD = { claimedBy: null, articles: 0, independent: 0 };

function rowOf(id: string, index: number, transfer: Transfer, claim: number, figure: Figure) {
  return {
    record_id: id,
    transfer: index + 1,
    claim,
    from: transfer.from,
    to: transfer.to,
    category: figure.category ?? transfer.category,
    count: figure.count,
    qualifier: figure.qualifier,
    claimed_by: figure.claimedBy,
    articles: figure.articles,
    independent: figure.independent,
  };
}
