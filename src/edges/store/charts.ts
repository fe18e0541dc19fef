// A filter in, what the charts of the ledger show out: who came home in which month, and the last exchanges.
import { sql } from 'kysely';
import type { Charts } from '../../domain/charts.ts';
import type { RecordFilter } from '../../domain/filter.ts';
import { type Db, inTransaction } from './connection.ts';
import { meets } from './filter.ts';

/** More points than these cannot be told apart. */
const MOST_EXCHANGES = 400;

/** Of what was rejected nothing is shown; an agreement moves nobody. */
export async function charts(db: Db, filter: RecordFilter): Promise<Charts> {
  return await inTransaction(
    db,
    async (tx) => {
      const wanted = sql`${meets(filter)} AND state <> 'rejected' AND kind <> 'agreement' AND date_start IS NOT NULL`;
      const { rows: months } = await sql<Charts['months'][number]>`
        WITH moved AS (
          SELECT substr(date_start, 1, 7) AS month, t ->> 'to' AS "to", (t ->> 'count')::integer AS count,
                 kind = 'remains' OR t ->> 'category' = 'remains' AS dead
            FROM records CROSS JOIN json_array_elements(body -> 'transfers') AS t
           WHERE ${wanted} AND status = 'completed' AND precision IN ('day', 'month'))
        SELECT month, "to", coalesce(sum(count) FILTER (WHERE NOT dead), 0)::integer AS people,
               coalesce(sum(count) FILTER (WHERE dead), 0)::integer AS bodies
          FROM moved GROUP BY month, "to" ORDER BY month, "to"`.execute(tx);
      const { rows: exchanges } = await sql<Charts['exchanges'][number]>`
        SELECT id, kind, status, parties, date_start AS day,
               coalesce((SELECT sum((t ->> 'count')::integer) FROM json_array_elements(body -> 'transfers') AS t), 0)::integer AS people
          FROM records
         WHERE ${wanted} AND precision = 'day' AND status IN ('completed', 'ongoing')
         ORDER BY newest_date DESC, id DESC LIMIT ${MOST_EXCHANGES}`.execute(tx);
      return { months, exchanges: exchanges.toReversed() };
    },
    'repeatable read',
  );
}
