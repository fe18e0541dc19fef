// What a search looks in beside titles and parties: place, agreement, mediators, published names, and every figure that is claimed.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  // src/edges/store/filter.ts asks by this very function.
  `CREATE FUNCTION searched_in(body json) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
     SELECT to_tsvector('simple', concat_ws(' ', body ->> 'location', body ->> 'agreement', body ->> 'mediators', body ->> 'named',
       jsonb_path_query_array((body -> 'transfers')::jsonb, '$[*].count')::text,
       jsonb_path_query_array((body -> 'transfers')::jsonb, '$[*].claims[*].count')::text)) $$`,
  'CREATE INDEX records_by_searched ON records USING gin (searched_in(body))',
  'DROP INDEX records_by_words',
]);
