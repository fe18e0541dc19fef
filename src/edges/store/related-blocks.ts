// Blocks in, those out whose reports may tell of the same exchanges: of a many-sided swap one report names two sides, another all seven.
import { sql } from 'kysely';
import type { Db } from './connection.ts';

/** By key: at least two sides in common; most blocks have two sides, and then only those of more are asked for. */
export async function relatedBlocks(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const related = new Map<string, readonly string[]>();
  for (const key of new Set(keys)) related.set(key, await relatedTo(db, key));
  return related;
}

async function relatedTo(db: Db, key: string): Promise<readonly string[]> {
  const sides = key.split('-');
  if (sides.length < 2) return [];
  const pairs = sides.length === 2 ? [] : pairsOf(sides);
  // Written as the index has it.
  const { rows } = await sql<{ key: string }>`
    SELECT key FROM blocks
     WHERE cardinality(string_to_array(key, '-')) > 2 AND string_to_array(key, '-') && ${sides}::text[]
    UNION ALL SELECT key FROM blocks WHERE key = ANY(${pairs}::text[])`.execute(db);
  const shared = (other: string) => other.split('-').filter((side) => sides.includes(side)).length;
  return rows
    .map((row) => row.key)
    .filter((other) => other !== key && shared(other) > 1)
    .toSorted();
}

/** As `blockKey` names them: the sides of a key are sorted. */
function pairsOf(sides: readonly string[]): readonly string[] {
  return sides.flatMap((one, at) => sides.slice(at + 1).map((other) => `${one}-${other}`));
}
