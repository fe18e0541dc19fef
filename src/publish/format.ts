// A format: the ledger's records in, text out, a piece at a time, so that a large ledger is never held whole.
import type { LedgerRecord } from '../domain/record.ts';

export type Wishes = {
  /** The names of released people that the policy lets out (docs/people.md). */
  readonly names: boolean;
  /** A byte order mark, by which some spreadsheets know UTF-8; formats that are no tables ignore it. */
  readonly bom: boolean;
};

export type Format = {
  readonly id: string;
  /** What it is, for a person: 'one row a transfer'. */
  readonly describes: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly write: (records: AsyncIterable<LedgerRecord>, wishes: Wishes) => AsyncIterable<string>;
};
