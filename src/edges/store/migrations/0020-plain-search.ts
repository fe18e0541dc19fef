// A search finds Zürich as Zurich and Luhans'k as Luhansk: what it looks in is kept without marks, in plain small letters.
import { statementsInTurn } from './statements-in-turn.ts';

// Bodies that are bound as they are made (RETURN): one function finds another also where an index is built, which looks in no schema.
export const up = statementsInTurn([
  // The letters of src/gazetteer/plain-letters.ts. Large ones too: a server whose locale is C knows ASCII letters only as large and small.
  `CREATE FUNCTION plain_letters(said text) RETURNS text LANGUAGE sql IMMUTABLE
     RETURN CASE WHEN said ~ '^[\\x01-\\x7f]*$' THEN lower(said COLLATE "C") ELSE
       lower(replace(replace(replace(replace(replace(replace(replace(replace(
         translate(
           regexp_replace(normalize(said, NFKD),
             '[\\u02b0-\\u02ff\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u064b-\\u065f\\u0670]', '', 'g'),
           'łøđðħŧıŋəґŁØĐÐĦŦŊƏҐ', 'loddhtinaгLODDHTNAГ'),
         'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th') COLLATE "C") END`,
  `CREATE FUNCTION plain_joined(plain text) RETURNS text LANGUAGE sql IMMUTABLE
     RETURN CASE WHEN plain ~ '[''’‘\`]'
       THEN concat_ws(' ', plain, regexp_replace(plain, '(?<=\\S)[''’‘\`](?=\\S)', '', 'g')) ELSE plain END`,
  // A word with an apostrophe in it is found by its parts and as one. src/edges/store/filter.ts asks by these very functions.
  `CREATE FUNCTION plain_words(said text) RETURNS tsvector LANGUAGE sql IMMUTABLE
     RETURN to_tsvector('simple', plain_joined(plain_letters(said)))`,
  'DROP INDEX records_by_searched',
  'DROP FUNCTION searched_in',
  `CREATE FUNCTION searched_in(body json) RETURNS tsvector LANGUAGE sql IMMUTABLE
     RETURN plain_words(concat_ws(' ', body ->> 'location', body ->> 'agreement', body ->> 'mediators', body ->> 'named',
       jsonb_path_query_array((body -> 'transfers')::jsonb, '$[*].count')::text,
       jsonb_path_query_array((body -> 'transfers')::jsonb, '$[*].claims[*].count')::text))`,
  'CREATE INDEX records_by_searched ON records USING gin (searched_in(body))',
  'DROP INDEX articles_by_title',
  `CREATE INDEX articles_by_title ON articles USING gin (plain_words(coalesce(title, '')))`,
]);
