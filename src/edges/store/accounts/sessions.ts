// Sessions: where each account is signed in, by the digest of the secret that the browser holds.
import { type Selectable, sql } from 'kysely';
import type { AccountStore, NewSessionRow, Session } from '../../../service/index.ts';
import { audit } from '../audit.ts';
import { type Db, inTransaction, iso } from '../connection.ts';
import type { Tables } from '../tables.ts';
import { accountOf } from './accounts.ts';

type SessionRow = Selectable<Tables['sessions']>;

/** Rows that ran out go with the next that begins. */
export async function startSession(db: Db, { id, name, agent, endsAt }: NewSessionRow, at: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    await sql`DELETE FROM sessions WHERE ends_at <= ${at}::timestamptz`.execute(tx);
    await tx
      .insertInto('sessions')
      .values({ id, account: name, agent, started_at: at, seen_at: at, ends_at: endsAt })
      .execute();
    await tx.updateTable('accounts').set({ seen_at: at }).where('name', '=', name).execute();
    await audit(tx, { at, actor: name, action: 'account', subject: name, detail: { what: 'signed in' } });
  });
}

export async function session(db: Db, id: string, at: string, idleSince: string): ReturnType<AccountStore['session']> {
  const { rows } = await sql<SessionRow & Pick<Selectable<Tables['accounts']>, 'name' | 'role' | 'created_at'>>`
    SELECT s.*, a.name, a.role, a.created_at
      FROM sessions s JOIN accounts a ON a.name = s.account AND a.removed_at IS NULL
     WHERE s.id = ${id} AND s.ends_at > ${at}::timestamptz AND s.seen_at > ${idleSince}::timestamptz`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  // To the minute: a page of many requests writes once.
  await sql`
    UPDATE sessions SET seen_at = ${at}::timestamptz
     WHERE id = ${id} AND seen_at < ${at}::timestamptz - interval '1 minute'`.execute(db);
  return { ...sessionOf(row), account: accountOf(row) };
}

export async function sessions(db: Db, name: string, at: string, idleSince: string): Promise<readonly Session[]> {
  const { rows } = await sql<SessionRow>`
    SELECT * FROM sessions
     WHERE account = ${name} AND ends_at > ${at}::timestamptz AND seen_at > ${idleSince}::timestamptz
     ORDER BY seen_at DESC, id`.execute(db);
  return rows.map(sessionOf);
}

export async function endSession(db: Db, id: string, name: string | null): Promise<boolean> {
  const { rows } = await sql`
    DELETE FROM sessions WHERE id = ${id} AND (${name}::text IS NULL OR account = ${name}::text) RETURNING id`.execute(
    db,
  );
  return rows.length > 0;
}

function sessionOf({ id, started_at, seen_at, agent }: SessionRow): Session {
  return { id, startedAt: iso(started_at), seenAt: iso(seen_at), agent };
}
