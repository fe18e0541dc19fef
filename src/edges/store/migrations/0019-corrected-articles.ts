// Articles that change after they were read: when each address is looked at again, and which decisions hold to words that are gone.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  // due_at: also the end of the lease of whoever looks. made: looks that came to an end; tries: those of the next one so far.
  `CREATE TABLE revisits (
    address_id    text COLLATE "C" PRIMARY KEY REFERENCES addresses DEFERRABLE INITIALLY DEFERRED,
    due_at        timestamptz NOT NULL,
    made          integer NOT NULL DEFAULT 0,
    tries         integer NOT NULL DEFAULT 0,
    etag          text,
    last_modified text
  )`,
  'CREATE INDEX revisits_due ON revisits (due_at, address_id)',
  // The part of a merge, a split or an "apart" that no article tells any more in the words that it holds to.
  `ALTER TABLE decisions
     ADD COLUMN gone_part text CHECK (gone_part IN ('record', 'other', 'both')),
     ADD COLUMN gone_at timestamptz`,
]);
