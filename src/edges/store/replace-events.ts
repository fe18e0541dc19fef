// The events that a reading tells of in, written in place of those of the reading before: the same ones keep their ids and places.
import { sql } from 'kysely';
import type { Article } from '../../domain/article.ts';
import type { SwapEvent } from '../../domain/event.ts';
import { sameEvents } from '../../records/index.ts';
import { wakeBlocks } from './blocks.ts';
import { jsonText, type Tx } from './connection.ts';
import { blockKey, eventFingerprint, eventId } from './ids.ts';
import { nearDays } from './near-days.ts';
import type { Seed } from './scope.ts';

export type Before = Seed & { readonly body: SwapEvent };

/** Rows of an article's events, with the ids that they had under the reading before where the same words tell them. */
export function eventsAfter(
  before: readonly Before[],
  articleId: string,
  published: string | null,
  events: readonly SwapEvent[],
) {
  const told = [...new Map(events.map((event) => [eventFingerprint(event), event] as const).toReversed())].toReversed();
  const was = sameEvents(
    before.map(({ body }) => body),
    told.map(([, event]) => event),
  );
  return told.map(([fingerprint, event], ordinal) => ({
    id: before[was[ordinal] ?? -1]?.id ?? eventId(articleId, fingerprint),
    article_id: articleId,
    fingerprint,
    ordinal,
    block_key: blockKey(event.parties),
    kind: event.kind,
    status: event.status,
    date_start: event.date.start,
    date_end: event.date.end,
    ...nearDays(event.date, published),
    body: event,
  }));
}

/** The events of these articles as they were read last, in the order in which they are told. */
export async function eventsBefore(tx: Tx, articleIds: readonly string[]): Promise<readonly Before[]> {
  const { rows } = await sql<Before>`
    SELECT id, article_id, block_key, near_start, near_end, body FROM events
     WHERE article_id = ANY(${articleIds}::text[]) AND NOT gone ORDER BY article_id, ordinal, id`.execute(tx);
  return rows;
}

/**
 * Every block that loses or gains an event is woken. Two events that say the same are kept once.
 * @returns how many events are new
 */
export async function replaceEvents(
  tx: Tx,
  articleId: string,
  article: Article,
  events: readonly SwapEvent[],
  at: string,
): Promise<number> {
  const before = await eventsBefore(tx, [articleId]);
  const rows = eventsAfter(before, articleId, article.published, events);
  const keys = [...before.map((row) => row.block_key), ...rows.map((row) => row.block_key)];
  // What stands in records is changed under the locks of its blocks only.
  if (before.length > 0) await wakeBlocks(tx, keys, at);
  await leave(
    tx,
    before.map(({ id }) => id),
    rows.map(({ id }) => id),
  );
  const { rows: written } = await sql<{ fresh: boolean }>`
    INSERT INTO events (id, article_id, fingerprint, ordinal, block_key, kind, status, date_start, date_end,
                        near_start, near_end, long, body)
    SELECT * FROM json_to_recordset(${jsonText(rows)}::json) AS fresh (
      id text, article_id text, fingerprint text, ordinal integer, block_key text, kind text, status text,
      date_start text, date_end text, near_start text, near_end text, long boolean, body json)
    ON CONFLICT (id) DO UPDATE
       SET fingerprint = excluded.fingerprint, ordinal = excluded.ordinal, block_key = excluded.block_key,
           kind = excluded.kind, status = excluded.status, date_start = excluded.date_start,
           date_end = excluded.date_end, near_start = excluded.near_start, near_end = excluded.near_end,
           long = excluded.long, body = excluded.body, unresolved = true, gone = false
    RETURNING record_id IS NULL AS fresh`.execute(tx);
  if (before.length === 0) await wakeBlocks(tx, keys, at);
  return written.filter(({ fresh }) => fresh).length;
}

/** Those that are not told any more wait to be taken out of their records; the fingerprints of all are free for the new ones. */
async function leave(tx: Tx, before: readonly string[], after: readonly string[]): Promise<void> {
  if (before.length === 0) return;
  const stays = new Set(after);
  await sql`UPDATE events SET fingerprint = 'was ' || id WHERE id = ANY(${before}::text[])`.execute(tx);
  await sql`
    UPDATE events SET gone = true, unresolved = true
     WHERE id = ANY(${before.filter((id) => !stays.has(id))}::text[])`.execute(tx);
}
