// A number of records in, an empty PostgreSQL filled with so many at the density of a real war: one exchange every ten days between two parties.
import { sql } from 'kysely';
import type { SwapEvent } from '../../src/domain/event.ts';
import type { LedgerEvent } from '../../src/domain/record.ts';
import type { Db } from '../../src/edges/store/connection.ts';
import type { RecordBody } from '../../src/edges/store/tables.ts';
import { fold } from '../../src/service/fold.ts';
import { fingerprintOf } from '../../src/text/index.ts';
import { report } from '../edges/store/made.ts';

/** Ten years of one exchange every ten days; more records are more parties. */
const RECORDS_A_BLOCK = 365;
const FIRST_DAY = '2016-01-01';
const DAYS_BETWEEN = 10;
/** One in twenty has reports that differ, as many a possible double; the others have one report that nobody looked at. */
const URGENCY = sql`CASE n % 20 WHEN 3 THEN 3001 WHEN 7 THEN 2001 ELSE 1001 END`;
const FIRST_SEEN = '2026-01-01T00:00:00Z';
/** Records in one statement. */
const BATCH = 20_000;

export function blockCount(records: number): number {
  return Math.ceil(records / RECORDS_A_BLOCK);
}

/** 'A7-B7' */
export function keyOf(block: number): string {
  return `A${block}-B${block}`;
}

export function dayOf(place: number): string {
  return new Date(Date.parse(FIRST_DAY) + place * DAYS_BETWEEN * 86_400_000).toISOString().slice(0, 10);
}

/** Every record has one report of 205 for 205, in words of its own. */
export async function fill(db: Db, records: number): Promise<void> {
  const event = { ...report(dayOf(0), 'AX>BX 205; BX>AX 205'), parties: ['AX', 'BX'] };
  const body = bodyOf(event);
  const { minima } = fingerprintOf('a text of no other');
  await sql`DROP INDEX articles_by_band`.execute(db);
  for (let from = 0; from < records; from += BATCH) {
    const to = Math.min(records, from + BATCH) - 1;
    await db.transaction().execute(async (tx) => {
      await sql`
        CREATE TEMP TABLE made ON COMMIT DROP AS
        SELECT n, md5('address ' || n) AS id, md5('event ' || n) AS event_id, n / ${RECORDS_A_BLOCK}::integer AS block,
               to_char(${FIRST_DAY}::date + (n % ${RECORDS_A_BLOCK}::integer) * ${DAYS_BETWEEN}::integer, 'YYYY-MM-DD') AS day
          FROM generate_series(${from}::integer, ${to}::integer) AS n`.execute(tx);
      await sql`
        INSERT INTO blocks (key) SELECT DISTINCT 'A' || block || '-B' || block FROM made ON CONFLICT DO NOTHING`.execute(
        tx,
      );
      await sql`
        INSERT INTO addresses (id, key, url, shown_url, host, known, state, accepted_at, changed_at, due_at)
        SELECT id, 'https://made.example/' || n, 'https://made.example/' || n, 'https://made.example/' || n, 'made.example',
               '{}', 'extracted', now(), now(), now() FROM made`.execute(tx);
      await sql`
        INSERT INTO articles (id, title, published, text, figures, extractor_version, read_at, minima, runs, bands)
        SELECT id, 'Report ' || n, day, 'Text of ' || n, '[]', '1', now(), ${[...minima]}::integer[], 200,
               ARRAY(SELECT (hashint8(n::bigint * 32 + band)) FROM generate_series(0, 31) AS band) FROM made`.execute(
        tx,
      );
      await sql`
        INSERT INTO records (id, block_key, kind, status, date_start, date_end, precision, parties, state, sort_date,
                             newest_date, urgency, waits_since, body, created_at, changed_at)
        SELECT 'r' || event_id, 'A' || block || '-B' || block, 'exchange', 'completed', day, day, 'day',
               ARRAY['A' || block, 'B' || block], 'waiting', day, day,
               ${URGENCY}, now(), ${personal(body)}::json, ${FIRST_SEEN}::timestamptz + n * interval '1 second', now() FROM made`.execute(
        tx,
      );
      await sql`
        INSERT INTO events (id, article_id, fingerprint, ordinal, block_key, kind, status, date_start, date_end,
                            near_start, near_end, long, body, unresolved, record_id, record_ordinal)
        SELECT event_id, id, event_id, 0, 'A' || block || '-B' || block, 'exchange', 'completed', day, day, day, day, false,
               ${personal(event)}::json, false, 'r' || event_id, 0 FROM made`.execute(tx);
      await sql`
        INSERT INTO resolutions (event_id, record_id, judgement, score, reasons, at)
        SELECT event_id, 'r' || event_id, 'new', 0, '[]', now() FROM made`.execute(tx);
    });
  }
  await sql`CREATE INDEX articles_by_band ON articles USING gin (bands)`.execute(db);
  await sql`VACUUM ANALYZE`.execute(db);
}

/** As a resolution of this report alone writes it, so that a decision nearby finds nothing to write anew. */
function bodyOf(event: SwapEvent): RecordBody {
  const told: LedgerEvent = {
    ...{ id: 'EVENT', articleId: 'ARTICLE', text: 'ARTICLE', url: null, title: null, publisher: 'made.example' },
    ...{ published: dayOf(0), seenAt: FIRST_SEEN, correctedAt: null, event },
  };
  const [record] = fold({ events: [told], standing: new Map(), decisions: [] }).records;
  if (record === undefined) throw new Error('a report without a record');
  const { sources: _, ...body } = record;
  return { ...body, id: 'ID' };
}

/** The JSON of one record or event, with the day, the parties and the ids of each row put in. */
function personal(value: unknown) {
  const parts = { [dayOf(0)]: 'day', AX: `'A' || block`, BX: `'B' || block`, ID: `'r' || event_id`, EVENT: 'event_id' };
  return Object.entries(parts).reduce(
    (text, [mark, column]) => sql`replace(${text}, ${`"${mark}"`}, '"' || ${sql.raw(column)} || '"')`,
    sql`${JSON.stringify(value)}::text`,
  );
}
