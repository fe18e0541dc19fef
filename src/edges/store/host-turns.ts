// Hosts go in; whose turn each is comes out of one row a host, so that several processes are as polite as one.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { HostTurns } from '../fetch/index.ts';
import { connect, type Db } from './connection.ts';
import { guarded } from './failures.ts';

/** The tables are there: a store was opened over the same database. Its clock alone counts, since hosts' clocks differ. */
export function openHostTurns(database: Database): HostTurns {
  const db = connect(database.pool);
  return {
    take: guarded((host, leaseMs) => take(db, host, leaseMs)),
    leave: guarded((host, holder, next) => leave(db, host, holder, next)),
  };
}

const fromNow = (ms: number) => sql`clock_timestamp() + ${ms}::float8 * interval '1 millisecond'`;

async function take(db: Db, host: string, leaseMs: number): ReturnType<HostTurns['take']> {
  const holder = randomUUID();
  const { rows: taken } = await sql<{ gap_ms: number | null }>`
    INSERT INTO host_turns (host, holder, free_at) VALUES (${host}, ${holder}, ${fromNow(leaseMs)})
    ON CONFLICT (host) DO UPDATE SET holder = excluded.holder, free_at = excluded.free_at
     WHERE host_turns.free_at <= clock_timestamp()
    RETURNING gap_ms`.execute(db);
  if (taken[0] !== undefined) return { kind: 'taken', holder, gapMs: taken[0].gap_ms };
  const { rows } = await sql<{ wait_ms: number; is_held: boolean }>`
    SELECT greatest(0, extract(epoch FROM free_at - clock_timestamp()) * 1000)::float8 AS wait_ms,
           holder IS NOT NULL AS is_held
      FROM host_turns WHERE host = ${host}`.execute(db);
  // Whoever has it gives it back long before the lease ends.
  const waitMs = rows[0] === undefined || rows[0].is_held ? 0 : Math.ceil(rows[0].wait_ms);
  return { kind: 'wait', waitMs };
}

async function leave(
  db: Db,
  host: string,
  holder: string,
  { waitMs, gapMs }: Parameters<HostTurns['leave']>[2],
): Promise<void> {
  await sql`
    UPDATE host_turns SET holder = NULL, free_at = ${fromNow(waitMs)}, gap_ms = ${Math.round(gapMs)}
     WHERE host = ${host} AND holder = ${holder}`.execute(db);
}
