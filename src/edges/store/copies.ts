// Articles in, those that repeat the same text out: found through the index of their fingerprints, among millions as among few.
import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../../domain/article.ts';
import { bandsOf, type Fingerprint, familiesOf, fingerprintOf } from '../../text/index.ts';

/** The columns that keep the fingerprint of an article's text. The rows of a list are alike, and no copies of one another. */
export function fingerprintRow(
  text: string,
  reading: Reading | null,
): { readonly minima: number[]; readonly runs: number; readonly bands: number[] } {
  if (reading?.body === 'row of a list') return { minima: [], runs: 0, bands: [] };
  const fingerprint = fingerprintOf(text);
  return { minima: [...fingerprint.minima], runs: fingerprint.runs, bands: [...bandsOf(fingerprint)] };
}

/** The events of articles that may repeat one of these: whoever asks compares the texts themselves. */
export function eventsOfLikeTexts(articleIds: readonly string[]): RawBuilder<unknown> {
  return sql`NOT unresolved AND article_id IN (
    SELECT alike.id
      FROM articles wanted JOIN articles alike ON alike.bands && wanted.bands AND alike.id <> wanted.id
     WHERE wanted.id = ANY(${articleIds}::text[]) AND wanted.runs > ${SHORTEST_RUNS})`;
}

/** Texts of a sentence or two share their words with too many others. */
const SHORTEST_RUNS = 20;

type Fingerprinted = { readonly article_id: string; readonly minima: number[] | null; readonly runs: number | null };

/** The name of each article's text, the same for those that repeat one another. */
export function textsOf(rows: readonly Fingerprinted[]): ReadonlyMap<string, string> {
  const known = new Map<string, Fingerprint>();
  for (const { article_id: id, minima, runs } of rows) {
    if (minima !== null && runs !== null && runs > 0) known.set(id, { minima, runs });
  }
  return familiesOf(known);
}
