// What somebody wants to see in, a condition on the table of records out.
import { type RawBuilder, sql } from 'kysely';
import type { RecordFilter } from '../../domain/filter.ts';
import { partiesNamed } from '../../gazetteer/index.ts';

/** `urgencyOf` puts a record that only nobody has looked at below this; written out, so that the partial index serves. */
const CLEAN = sql`urgency < 2000 AND json_array_length(body -> 'needs') = 0`;

/** Speaks of the columns of `records` without naming the table. */
export function meets(filter: RecordFilter): RawBuilder<unknown> {
  const { text, parties, from, to, kind, clean, ids } = filter;
  const conditions = [
    ...wordsOf(text ?? '').map(named),
    ...(parties === undefined || parties.length === 0 ? [] : [sql`parties @> ${[...parties]}::text[]`]),
    ...(from === undefined ? [] : [sql`coalesce(date_end, date_start) >= ${from}`]),
    ...(to === undefined ? [] : [sql`date_start <= ${to}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(clean === true ? [CLEAN] : []),
    ...(ids === undefined ? [] : [sql`id = ANY(${[...ids]}::text[])`]),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` AND `);
}

/** @example wordsOf('Abu Dhabi, Griner’s') // ['abu', 'dhabi', 'griner', 's'] */
function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MOST_WORDS);
}

const MOST_WORDS = 12;

/** Each way has an index of its own: a UNION uses them where an OR would not. A word may be the beginning of one. */
function named(word: string): RawBuilder<unknown> {
  const ids = [...partiesNamed(word)];
  const beginning = spellings(word)
    .map((spelling) => `${spelling}:*`)
    .join(' | ');
  const wordOrMediator = [beginning, ...ids.map((id) => (id.match(/[\p{L}\p{N}]+/gu) ?? []).join(' & '))].join(' | ');
  return sql`id IN (
    SELECT id FROM records WHERE parties && ${ids}::text[]
    UNION SELECT id FROM records
     WHERE to_tsvector('simple', coalesce(body ->> 'location', '') || ' ' || coalesce(body ->> 'agreement', '') || ' ' || coalesce(body ->> 'mediators', ''))
           @@ to_tsquery('simple', ${wordOrMediator})
    UNION SELECT e.record_id FROM articles t JOIN events e ON e.article_id = t.id
     WHERE to_tsvector('simple', coalesce(t.title, '')) @@ to_tsquery('simple', ${beginning}) AND NOT e.gone)`;
}

/** A server whose locale is C folds the case of ASCII letters only: 'évian' does not find 'Évian' there. */
function spellings(word: string): readonly string[] {
  const [first = ''] = word;
  return [...new Set([word, first.toUpperCase() + word.slice(first.length), word.toUpperCase()])];
}
