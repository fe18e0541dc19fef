// Sources learn their rhythm, their filter and their health; entries that a filter put aside and articles under other addresses are known.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  // lease_until: somebody polls it. strikes: weighed errors since it last answered.
  `ALTER TABLE sources
    ADD COLUMN country         text,
    ADD COLUMN filter          text NOT NULL DEFAULT 'all' CHECK (filter IN ('all', 'swaps')),
    ADD COLUMN last_success_at timestamptz,
    ADD COLUMN last_new_at     timestamptz,
    ADD COLUMN interval_ms     integer NOT NULL DEFAULT 900000,
    ADD COLUMN strikes         double precision NOT NULL DEFAULT 0,
    ADD COLUMN lease_until     timestamptz`,

  // By the same id as the address that it would have become; it may still become one, through another source or by hand.
  `CREATE TABLE filtered_entries (
    id        text COLLATE "C" PRIMARY KEY,
    source_id text COLLATE "C" NOT NULL REFERENCES sources ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    url       text NOT NULL,
    title     text,
    at        timestamptz NOT NULL
  )`,
  'CREATE INDEX filtered_entries_by_source ON filtered_entries (source_id)',

  // id: of the address that a page calls its canonical one. The first article to claim it is the article.
  `CREATE TABLE canonical_addresses (
    id         text COLLATE "C" PRIMARY KEY,
    address_id text COLLATE "C" NOT NULL REFERENCES addresses DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX canonical_addresses_by_address ON canonical_addresses (address_id)',

  // Names this ledger where several share one Redis. Not part of a backup: a copy is another ledger.
  'CREATE TABLE identity (ledger text NOT NULL)',
  `INSERT INTO identity (ledger) VALUES (substr(md5(gen_random_uuid()::text), 1, 12))`,
]);
