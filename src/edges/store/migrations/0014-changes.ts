// The last change of each record, in the order in which they were committed, so that others can follow the ledger; ids that are gone stay in it.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  // to_id: of a merged record, the one that it became. No reference to records: a withdrawn id is no record any more.
  `CREATE TABLE record_changes (
    record_id text COLLATE "C" PRIMARY KEY,
    seq       bigint NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('created', 'changed', 'merged', 'withdrawn')),
    to_id     text COLLATE "C",
    at        timestamptz NOT NULL
  )`,
  'CREATE UNIQUE INDEX record_changes_in_order ON record_changes (seq)',
  // Of a ledger that was there before: every record as it stands, then the ids that lead elsewhere.
  `INSERT INTO record_changes (record_id, seq, kind, to_id, at)
   SELECT id, row_number() OVER (ORDER BY at, id), kind, to_id, at
     FROM (SELECT id, 'created' AS kind, NULL AS to_id, changed_at AS at FROM records
           UNION ALL SELECT from_id, 'merged', to_id, at FROM record_redirects) AS known`,
  "CREATE INDEX records_agreements ON records (sort_date, id) WHERE kind = 'agreement'",
]);
