// The first tables: addresses and what became of them, readings with their events, and the records these fold into.
import { statementsInTurn } from './statements-in-turn.ts';

/**
 * Ids, keys and ISO days are compared byte by byte (collation "C"), so that every engine sorts them alike.
 * JSON that is read back whole is `json`: it keeps its text, so that a restored ledger exports the same bytes.
 * Foreign keys are checked at the end of a transaction: a restore fills the tables in any order.
 */
export const up = statementsInTurn([
  `CREATE TABLE sources (
    id             text COLLATE "C" PRIMARY KEY,
    url            text NOT NULL,
    title          text,
    paused         boolean NOT NULL DEFAULT false,
    added_at       timestamptz NOT NULL,
    last_polled_at timestamptz,
    next_poll_at   timestamptz NOT NULL,
    last_error     text,
    etag           text,
    last_modified  text
  )`,
  'CREATE INDEX sources_due ON sources (next_poll_at) WHERE NOT paused',

  // A page is kept once, whoever links to it; it is never changed and never deleted, which backup relies on.
  `CREATE TABLE pages (
    hash     text COLLATE "C" PRIMARY KEY,
    size     integer NOT NULL,
    encoding text NOT NULL CHECK (encoding IN ('br')),
    body     bytea NOT NULL
  )`,
  // Brotli has been there: compressing again costs time and gains nothing.
  'ALTER TABLE pages ALTER COLUMN body SET STORAGE EXTERNAL',

  // id is made of the key, which may be longer than an index entry.
  // due_at says when the row may be claimed: the end of its lease, its next try, or when it was accepted.
  `CREATE TABLE addresses (
    seq               bigint GENERATED ALWAYS AS IDENTITY,
    id                text COLLATE "C" PRIMARY KEY,
    key               text NOT NULL,
    url               text NOT NULL,
    shown_url         text,
    host              text NOT NULL,
    source_id         text COLLATE "C" REFERENCES sources ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    known             json NOT NULL,
    state             text NOT NULL CHECK (state IN ('accepted', 'fetched', 'extracted', 'rejected', 'dead')),
    reason            text,
    detail            text,
    attempt           integer NOT NULL DEFAULT 0,
    tries             integer NOT NULL DEFAULT 0,
    crashes           integer NOT NULL DEFAULT 0,
    accepted_at       timestamptz NOT NULL,
    changed_at        timestamptz NOT NULL,
    next_try_at       timestamptz,
    lease_until       timestamptz,
    due_at            timestamptz NOT NULL,
    page_hash         text COLLATE "C" REFERENCES pages DEFERRABLE INITIALLY DEFERRED,
    page_url          text,
    page_content_type text,
    page_fetched_at   text
  )`,
  `CREATE INDEX addresses_to_fetch ON addresses (due_at, seq) WHERE state = 'accepted'`,
  `CREATE INDEX addresses_to_read ON addresses (due_at, seq) WHERE state = 'fetched'`,
  `CREATE INDEX addresses_stopped ON addresses (state, changed_at, seq) WHERE state IN ('rejected', 'dead')`,
  'CREATE INDEX addresses_by_source ON addresses (source_id) WHERE source_id IS NOT NULL',

  `CREATE TABLE address_steps (
    seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    address_id text COLLATE "C" NOT NULL REFERENCES addresses DEFERRABLE INITIALLY DEFERRED,
    at         timestamptz NOT NULL,
    stage      text NOT NULL CHECK (stage IN ('accept', 'fetch', 'read', 'retry')),
    state      text NOT NULL,
    attempt    integer NOT NULL,
    reason     text,
    detail     text NOT NULL
  )`,
  'CREATE INDEX address_steps_by_address ON address_steps (address_id, seq)',

  // One article an address, with its id.
  `CREATE TABLE articles (
    id                text COLLATE "C" PRIMARY KEY REFERENCES addresses DEFERRABLE INITIALLY DEFERRED,
    title             text,
    byline            text,
    published         text,
    language          text,
    canonical_url     text,
    site_name         text,
    text              text NOT NULL,
    figures           json NOT NULL,
    extractor_version text NOT NULL,
    read_at           timestamptz NOT NULL
  )`,

  // The exchanges of the same parties; its row is the lock under which they are resolved.
  `CREATE TABLE blocks (
    key              text COLLATE "C" PRIMARY KEY,
    unresolved_since timestamptz
  )`,
  'CREATE INDEX blocks_unresolved ON blocks (unresolved_since) WHERE unresolved_since IS NOT NULL',

  `CREATE TABLE records (
    id         text COLLATE "C" PRIMARY KEY,
    block_key  text COLLATE "C" NOT NULL REFERENCES blocks DEFERRABLE INITIALLY DEFERRED,
    kind       text NOT NULL,
    status     text NOT NULL,
    date_start text COLLATE "C",
    date_end   text COLLATE "C",
    precision  text NOT NULL,
    parties    text[] NOT NULL,
    state      text NOT NULL CHECK (state IN ('waiting', 'approved', 'rejected', 'needs_second_source')),
    sort_date  text COLLATE "C" NOT NULL,
    body       json NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
  )`,
  'CREATE INDEX records_in_order ON records (sort_date, id)',
  'CREATE INDEX records_by_state ON records (state, sort_date, id)',

  // near_start and near_end: the days it tells of, or the day it was published where it does not say.
  `CREATE TABLE events (
    id             text COLLATE "C" PRIMARY KEY,
    article_id     text COLLATE "C" NOT NULL REFERENCES articles DEFERRABLE INITIALLY DEFERRED,
    fingerprint    text COLLATE "C" NOT NULL,
    ordinal        integer NOT NULL,
    block_key      text COLLATE "C" NOT NULL REFERENCES blocks DEFERRABLE INITIALLY DEFERRED,
    kind           text NOT NULL,
    status         text NOT NULL,
    date_start     text COLLATE "C",
    date_end       text COLLATE "C",
    near_start     text COLLATE "C",
    near_end       text COLLATE "C",
    long           boolean NOT NULL,
    body           json NOT NULL,
    unresolved     boolean NOT NULL DEFAULT true,
    record_id      text COLLATE "C" REFERENCES records DEFERRABLE INITIALLY DEFERRED,
    record_ordinal integer,
    UNIQUE (article_id, fingerprint),
    CHECK (unresolved OR record_id IS NOT NULL)
  )`,
  'CREATE INDEX events_by_date ON events (block_key, near_start, near_end) WHERE NOT long',
  // "in 2024" is near every day of that year: few, and kept apart so that the others are found by their first day alone.
  'CREATE INDEX events_long ON events (block_key, near_start, near_end) WHERE long',
  'CREATE INDEX events_unresolved ON events (block_key, near_start, id) WHERE unresolved',
  'CREATE INDEX events_by_record ON events (record_id, record_ordinal)',
  'CREATE INDEX events_unresolved_by_article ON events (article_id) WHERE unresolved',

  `CREATE TABLE resolutions (
    event_id  text COLLATE "C" PRIMARY KEY REFERENCES events ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    record_id text COLLATE "C" NOT NULL,
    judgement text NOT NULL CHECK (judgement IN ('new', 'same', 'unsure')),
    score     double precision NOT NULL,
    reasons   json NOT NULL,
    at        timestamptz NOT NULL
  )`,
  'CREATE INDEX resolutions_by_record ON resolutions (record_id)',

  `CREATE TABLE decisions (
    id              text COLLATE "C" PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('approve', 'reject', 'needs_second_source', 'merge', 'apart')),
    record_id       text COLLATE "C" NOT NULL,
    other_record_id text COLLATE "C",
    by              text NOT NULL,
    at              timestamptz NOT NULL,
    reason          text,
    undone_at       timestamptz
  )`,
  'CREATE INDEX decisions_by_record ON decisions (record_id)',
  'CREATE INDEX decisions_by_other_record ON decisions (other_record_id) WHERE other_record_id IS NOT NULL',

  `CREATE TABLE record_redirects (
    from_id text COLLATE "C" PRIMARY KEY,
    to_id   text COLLATE "C" NOT NULL REFERENCES records DEFERRABLE INITIALLY DEFERRED,
    at      timestamptz NOT NULL
  )`,
  'CREATE INDEX record_redirects_by_target ON record_redirects (to_id)',

  `CREATE TABLE audit (
    seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    actor   text NOT NULL,
    action  text NOT NULL,
    subject text NOT NULL,
    detail  json NOT NULL
  )`,
  'CREATE INDEX audit_by_subject ON audit (subject, seq)',

  // Claims, figures and evidence are kept once, inside the event and article that make them; these show them as rows.
  `CREATE VIEW claims AS
    SELECT e.article_id, e.id AS event_id, c.ordinality AS ordinal, c.value ->> 'kind' AS kind,
           c.value ->> 'meaning' AS meaning, c.value -> 'value' AS value, (c.value ->> 'sentence')::integer AS sentence,
           c.value -> 'cues' AS cues, c.value ->> 'attributedTo' AS attributed_to, c.value ->> 'row' AS row_id,
           c.value -> 'quotes' AS quotes
      FROM events e CROSS JOIN json_array_elements(e.body -> 'claims') WITH ORDINALITY AS c`,
  `CREATE VIEW figures AS
    SELECT a.id AS article_id, f.ordinality AS ordinal, f.value ->> 'kind' AS kind, f.value ->> 'meaning' AS meaning,
           f.value -> 'value' AS value, (f.value ->> 'sentence')::integer AS sentence, f.value -> 'cues' AS cues,
           f.value ->> 'attributedTo' AS attributed_to, f.value ->> 'row' AS row_id, f.value -> 'quotes' AS quotes
      FROM articles a CROSS JOIN json_array_elements(a.figures) WITH ORDINALITY AS f`,
  `CREATE VIEW evidence AS
    SELECT said.article_id, said.event_id, said.part, q ->> 'exact' AS exact, q ->> 'prefix' AS prefix,
           q ->> 'suffix' AS suffix, (q ->> 'start')::integer AS start, (q ->> 'end')::integer AS "end"
      FROM (
        SELECT article_id, id AS event_id, 'date' AS part, body -> 'date' -> 'quotes' AS quotes FROM events
        UNION ALL
        SELECT article_id, id, part.key, part.value
          FROM events CROSS JOIN json_each(body -> 'evidence') AS part
        UNION ALL
        SELECT article_id, id, 'transfer ' || t.ordinality, t.value -> 'evidence'
          FROM events CROSS JOIN json_array_elements(body -> 'transfers') WITH ORDINALITY AS t
        UNION ALL
        SELECT article_id, event_id, 'claim ' || ordinal, quotes FROM claims
      ) AS said
      CROSS JOIN json_array_elements(said.quotes) AS q`,
]);
