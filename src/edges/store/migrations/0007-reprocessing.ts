// Kept pages and articles are read again, in the queue; each keeps by which rules, and from which page, it was read.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  // Of readable and unreadable pages alike. Null: never read.
  'ALTER TABLE addresses ADD COLUMN read_by text',
  'UPDATE addresses SET read_by = t.extractor_version FROM articles t WHERE t.id = addresses.id',
  // Another text of the same page is another reading; of another page it is a correction. Kept when the page is gone.
  'ALTER TABLE articles ADD COLUMN page_hash text COLLATE "C"',
  'UPDATE articles SET page_hash = a.page_hash FROM addresses a WHERE a.id = articles.id',

  `CREATE TABLE reprocessings (
    id         text COLLATE "C" PRIMARY KEY,
    state      text NOT NULL CHECK (state IN ('reading', 'writing', 'written', 'dropped')),
    filter     json NOT NULL,
    rules      text NOT NULL,
    by         text NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at   timestamptz
  )`,
  // One at a time: two would show changes that neither makes.
  `CREATE UNIQUE INDEX reprocessings_open ON reprocessings ((true)) WHERE state IN ('reading', 'writing')`,

  // blocks: those that its events stand in, before and after. extraction: until it is written.
  `CREATE TABLE rereadings (
    id              text COLLATE "C" PRIMARY KEY,
    reprocessing_id text COLLATE "C" NOT NULL REFERENCES reprocessings ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    address_id      text COLLATE "C" NOT NULL REFERENCES addresses ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    state           text NOT NULL CHECK
      (state IN ('waiting', 'same', 'different', 'unreadable', 'writing', 'written', 'overtaken')),
    from_text       boolean NOT NULL,
    page_hash       text COLLATE "C",
    attempt         integer NOT NULL DEFAULT 0,
    lease_until     timestamptz,
    due_at          timestamptz NOT NULL,
    blocks          text[] COLLATE "C" NOT NULL DEFAULT '{}',
    extraction      json,
    detail          text
  )`,
  `CREATE INDEX rereadings_due ON rereadings (due_at, id) WHERE state IN ('waiting', 'writing')`,
  'CREATE INDEX rereadings_of ON rereadings (reprocessing_id, state, address_id)',
  'CREATE INDEX rereadings_by_address ON rereadings (address_id)',
]);
