// Decisions hold to the words of articles, state values and are undone in batches; records can be claimed and reopened.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  'ALTER TABLE decisions ADD COLUMN seq bigint GENERATED ALWAYS AS IDENTITY',
  'ALTER TABLE decisions ADD COLUMN undone_by text',
  'ALTER TABLE decisions ADD COLUMN batch text COLLATE "C"',
  // Kept as json, so that a restored ledger holds the same bytes.
  `ALTER TABLE decisions ADD COLUMN anchors json NOT NULL DEFAULT '[]'`,
  'ALTER TABLE decisions ADD COLUMN stated json',
  'ALTER TABLE decisions ADD COLUMN machine json',
  'ALTER TABLE decisions DROP CONSTRAINT decisions_kind_check',
  `ALTER TABLE decisions ADD CONSTRAINT decisions_kind_check
     CHECK (kind IN ('approve', 'reject', 'needs_second_source', 'correct', 'merge', 'split', 'apart'))`,
  'CREATE UNIQUE INDEX decisions_in_order ON decisions (seq)',
  'CREATE INDEX decisions_by_batch ON decisions (batch) WHERE batch IS NOT NULL',
  // A decision is looked for where its articles' events stand, whatever their record is called by now.
  `CREATE TABLE decision_articles (
    decision_id text COLLATE "C" NOT NULL REFERENCES decisions DEFERRABLE INITIALLY DEFERRED,
    article_id  text COLLATE "C" NOT NULL,
    PRIMARY KEY (article_id, decision_id)
  )`,

  'ALTER TABLE records DROP CONSTRAINT records_state_check',
  `ALTER TABLE records ADD CONSTRAINT records_state_check
     CHECK (state IN ('waiting', 'approved', 'rejected', 'needs_second_source', 'reopened'))`,
  // What a reviewer should see first: conflicts and unsure joins, then many sources, then old.
  'ALTER TABLE records ADD COLUMN urgency integer NOT NULL DEFAULT 0',
  `CREATE INDEX records_to_review ON records (urgency DESC, created_at, id)
    WHERE state IN ('waiting', 'needs_second_source', 'reopened')`,

  // The newest first, those without a date behind all others.
  `ALTER TABLE records ADD COLUMN newest_date text COLLATE "C" NOT NULL DEFAULT ''`,
  `UPDATE records SET newest_date = coalesce(date_start, '')`,
  'CREATE INDEX records_newest_first ON records (newest_date DESC, id DESC)',
  'CREATE INDEX records_by_state_newest_first ON records (state, newest_date DESC, id DESC)',

  // Who works on a record at the moment; it runs out by itself.
  `CREATE TABLE record_holds (
    record_id text COLLATE "C" PRIMARY KEY,
    by        text NOT NULL,
    until     timestamptz NOT NULL
  )`,
]);
