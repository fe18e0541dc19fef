// Articles can be corrected, read again and taken out: old versions stay, and events that are no longer told wait to be taken out.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  // gone: no reading tells of it any more; taken out when its block is resolved next.
  'ALTER TABLE events ADD COLUMN gone boolean NOT NULL DEFAULT false',
  'ALTER TABLE articles ADD COLUMN corrected_at timestamptz',
  // What an article said before its text was changed at the same address.
  `CREATE TABLE article_versions (
    article_id        text COLLATE "C" NOT NULL REFERENCES articles DEFERRABLE INITIALLY DEFERRED,
    version           integer NOT NULL,
    title             text,
    published         text,
    text              text NOT NULL,
    extractor_version text NOT NULL,
    read_at           timestamptz NOT NULL,
    replaced_at       timestamptz NOT NULL,
    PRIMARY KEY (article_id, version)
  )`,
]);
