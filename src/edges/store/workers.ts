// The processes that run stages: which are alive, by when each was last heard of.
import { sql } from 'kysely';
import type { WorkerProcess } from '../../service/index.ts';
import { type Db, iso } from './connection.ts';

export async function beat(
  db: Db,
  { id, host, pid, stages, startedAt }: Omit<WorkerProcess, 'seenAt'>,
  at: string,
): Promise<void> {
  await sql`
    INSERT INTO workers (id, host, pid, stages, started_at, seen_at)
    VALUES (${id}, ${host}, ${pid}, ${[...stages]}::text[], ${startedAt}::timestamptz, ${at}::timestamptz)
    ON CONFLICT (id) DO UPDATE SET stages = excluded.stages, seen_at = excluded.seen_at`.execute(db);
  await sql`DELETE FROM workers WHERE seen_at < ${at}::timestamptz - interval '1 day'`.execute(db);
}

export async function leave(db: Db, id: string): Promise<void> {
  await db.deleteFrom('workers').where('id', '=', id).execute();
}

export async function workers(db: Db, since: string): Promise<readonly WorkerProcess[]> {
  const rows = await db
    .selectFrom('workers')
    .selectAll()
    .where('seen_at', '>', new Date(since))
    .orderBy('started_at')
    .execute();
  return rows.map(({ id, host, pid, stages, started_at, seen_at }) => ({
    ...{ id, host, pid, stages },
    startedAt: iso(started_at),
    seenAt: iso(seen_at),
  }));
}
