// What readers say is wrong, indexes to search records by, and an audit that the database itself keeps from being changed.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  `CREATE TABLE reader_reports (
    id          text COLLATE "C" PRIMARY KEY,
    record_id   text COLLATE "C" NOT NULL,
    at          timestamptz NOT NULL,
    text        text NOT NULL,
    contact     text,
    answered_at timestamptz,
    answered_by text,
    answer      text,
    CHECK ((answered_at IS NULL) = (answered_by IS NULL))
  )`,
  'CREATE INDEX reader_reports_by_record ON reader_reports (record_id, at)',
  'CREATE INDEX reader_reports_open ON reader_reports (at, id) WHERE answered_at IS NULL',

  // The words that a search looks in; src/edges/store/filter.ts writes these very expressions.
  'CREATE INDEX records_by_party ON records USING gin (parties)',
  `CREATE INDEX records_by_words ON records USING gin (to_tsvector('simple',
     coalesce(body ->> 'location', '') || ' ' || coalesce(body ->> 'agreement', '') || ' ' || coalesce(body ->> 'mediators', '')))`,
  `CREATE INDEX articles_by_title ON articles USING gin (to_tsvector('simple', coalesce(title, '')))`,

  `CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS
     'BEGIN RAISE EXCEPTION ''the audit is only ever added to''; END'`,
  'CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION keep_audit()',
]);
