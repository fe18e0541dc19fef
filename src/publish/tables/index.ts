// The register of tables: what a data package holds, in its order.
import type { LedgerRecord } from '../../domain/record.ts';
import { agreements, type PublishedAgreement, stages } from './agreements.ts';
import { claims } from './claims.ts';
import { decisions, retired } from './decisions.ts';
import { records } from './records.ts';
import { lists, outlets, sources } from './sources.ts';
import type { Table, TableOf } from './table.ts';
import { transfers } from './transfers.ts';

/** Of each record. */
export const RECORD_TABLES: readonly TableOf<LedgerRecord>[] = [records, transfers, claims];

/** Of each record that is an agreement. */
export const AGREEMENT_TABLES: readonly TableOf<PublishedAgreement>[] = [agreements, stages];

export const TABLES: readonly Table[] = [
  ...RECORD_TABLES,
  ...AGREEMENT_TABLES,
  sources,
  lists,
  outlets,
  decisions,
  retired,
];
