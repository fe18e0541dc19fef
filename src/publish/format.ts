// A format: the ledger's records in, text out, a piece at a time, so that a large ledger is never held whole.
import type { LedgerRecord } from '../domain/record.ts';

export type Format = {
  readonly id: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly write: (records: AsyncIterable<LedgerRecord>) => AsyncIterable<string>;
};
