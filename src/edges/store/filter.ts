// What somebody wants to see in, a condition on the table of records out.
import { type RawBuilder, sql } from 'kysely';
import type { RecordFilter } from '../../domain/filter.ts';
import { partiesNamed, plainLetters } from '../../gazetteer/index.ts';
import { LANGUAGES } from '../../languages/index.ts';

/** `urgencyOf` puts a record that only nobody has looked at below this; written out, so that the partial index serves. */
const CLEAN = sql`urgency < 2000 AND json_array_length(body -> 'needs') = 0`;

/** Speaks of the columns of `records` without naming the table. */
export function meets(filter: RecordFilter): RawBuilder<unknown> {
  const { text, parties, from, to, kind, status, clean, ids } = filter;
  const conditions = [
    ...wordsOf(text ?? '').map((word) => (/^\d+$/.test(word) ? numbered(word) : named(word))),
    ...(parties === undefined || parties.length === 0 ? [] : [sql`parties @> ${[...parties]}::text[]`]),
    ...(from === undefined ? [] : [sql`coalesce(date_end, date_start) >= ${from}`]),
    ...(to === undefined ? [] : [sql`date_start <= ${to}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(status === undefined ? [] : [sql`status = ${status}`]),
    ...(clean === true ? [CLEAN] : []),
    ...(ids === undefined ? [] : [sql`id = ANY(${[...ids]}::text[])`]),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` AND `);
}

/**
 * What every record is about says nothing of this one: small words, and those for exchanges and for people of any kind.
 * @example wordsOf('The 1,000-for-1,000 prisoner swap, Griner’s, Zürich') // ['1000', 'griner’s', 'zurich']
 */
function wordsOf(text: string): readonly string[] {
  const plain = plainLetters(text.replace(/(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, ''));
  const words = new Set(plain.match(/\p{N}+|[\p{L}\p{N}]+(?:['’‘`][\p{L}\p{N}]+)*/gu) ?? []);
  return [...words].filter((word) => !partsOf(word).every((part) => SAYS_NOTHING.has(part))).slice(0, MOST_WORDS);
}

const MOST_WORDS = 12;

const SAYS_NOTHING: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ furniture, words, people }) => [
    ...furniture.commonWords,
    ...(words.exchange ?? []),
    ...people.flatMap(({ category, nouns }) => (category === 'unspecified' ? nouns : [])),
  ]),
);

/** Of a word with apostrophes; a letter that stands alone is no word: 'griner’s' → ['griner'], 'l’évian' → ['évian']. */
function partsOf(word: string): readonly string[] {
  const parts = word.split(/['’‘`]/);
  const long = parts.filter((part) => part.length > 1);
  return long.length > 0 ? long : parts;
}

/** A figure that somebody claims, a year that it happened in, or a number of a title: '175', '2026'. */
function numbered(number: string): RawBuilder<unknown> {
  const year = /^(?:19|20)\d\d$/.test(number)
    ? sql`UNION SELECT id FROM records WHERE date_start <= ${`${number}-12-31`} AND coalesce(date_end, date_start) >= ${number}`
    : sql``;
  return sql`id IN (
    SELECT id FROM records WHERE searched_in(body) @@ to_tsquery('simple', ${number})
    ${year}
    UNION ${byTitle(number)})`;
}

/** Each way has an index of its own: a UNION uses them where an OR would not. A word may be the beginning of one. */
function named(word: string): RawBuilder<unknown> {
  const parts = partsOf(word);
  const ids = [...new Set(parts.flatMap(partiesNamed))];
  const beginning = `${beginningOf(parts.join(''))} | (${parts.map(beginningOf).join(' & ')})`;
  const mediators = ids.map((id) => (plainLetters(id).match(/[\p{L}\p{N}]+/gu) ?? []).join(' & '));
  return sql`id IN (
    SELECT id FROM records WHERE parties && ${ids}::text[]
    UNION SELECT id FROM records
     WHERE searched_in(body) @@ to_tsquery('simple', ${[beginning, ...mediators].join(' | ')})
    UNION ${byTitle(beginning)})`;
}

function byTitle(query: string): RawBuilder<unknown> {
  return sql`SELECT e.record_id FROM articles t JOIN events e ON e.article_id = t.id
     WHERE plain_words(coalesce(t.title, '')) @@ to_tsquery('simple', ${query}) AND NOT e.gone`;
}

/** A server whose locale is C knows ASCII letters only as large and small: 'київ' does not find 'Київ' there. */
function beginningOf(word: string): string {
  const [first = ''] = word;
  const spellings = new Set([word, first.toUpperCase() + word.slice(first.length), word.toUpperCase()]);
  return `(${[...spellings].map((spelling) => `${spelling}:*`).join(' | ')})`;
}
