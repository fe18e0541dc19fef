// Accounts: the people who may sign in, and what became of each.
import { type Selectable, sql } from 'kysely';
import type { Account, Role } from '../../../domain/account.ts';
import type { AccountStore, NewAccount } from '../../../service/index.ts';
import { audit } from '../audit.ts';
import { type Db, inTransaction, iso, isoOrNull, type Tx } from '../connection.ts';
import type { Tables } from '../tables.ts';

type AccountRow = Pick<Selectable<Tables['accounts']>, 'name' | 'role' | 'created_at' | 'seen_at'>;

export function accountOf({ name, role, created_at, seen_at }: AccountRow): Account {
  return { name, role, createdAt: iso(created_at), seenAt: isoOrNull(seen_at) };
}

export async function any(db: Db): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    SELECT EXISTS (SELECT 1 FROM accounts WHERE removed_at IS NULL) AS any`.execute(db);
  return rows[0]?.any ?? false;
}

export async function accounts(db: Db): Promise<readonly Account[]> {
  const rows = await db.selectFrom('accounts').selectAll().where('removed_at', 'is', null).orderBy('name').execute();
  return rows.map(accountOf);
}

export async function account(db: Db, name: string): ReturnType<AccountStore['account']> {
  const row = await db
    .selectFrom('accounts')
    .selectAll()
    .where('name', '=', name)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : { account: accountOf(row), passwordHash: row.password_hash };
}

export async function addAccount(
  db: Db,
  { name, role, passwordHash, by, onlyFirst }: NewAccount,
  at: string,
): Promise<boolean> {
  return await alone(db, async (tx) => {
    if (onlyFirst && (await any(tx))) return false;
    const { rows } = await sql`
      INSERT INTO accounts (name, role, password_hash, created_at) VALUES (${name}, ${role}, ${passwordHash}, ${at}::timestamptz)
      ON CONFLICT (name) DO UPDATE
        SET role = excluded.role, password_hash = excluded.password_hash, created_at = excluded.created_at,
            seen_at = NULL, removed_at = NULL
      WHERE accounts.removed_at IS NOT NULL
      RETURNING name`.execute(tx);
    if (rows.length === 0) return false;
    await audit(tx, { at, actor: by, action: 'account', subject: name, detail: { what: 'added', role } });
    return true;
  });
}

export async function setRole(
  db: Db,
  name: string,
  role: Role,
  by: string,
  at: string,
): Promise<'done' | 'none' | 'last'> {
  return await alone(db, async (tx) => {
    const before = await roleOf(tx, name);
    if (before === null) return 'none';
    if (role !== 'administrator' && (await isLast(tx, name))) return 'last';
    await tx.updateTable('accounts').set({ role }).where('name', '=', name).execute();
    await audit(tx, { at, actor: by, action: 'account', subject: name, detail: { what: 'role', before, role } });
    return 'done';
  });
}

export async function setPassword(
  db: Db,
  name: string,
  passwordHash: string,
  keep: string | null,
  by: string,
  at: string,
): Promise<boolean> {
  return await alone(db, async (tx) => {
    if ((await roleOf(tx, name)) === null) return false;
    await tx.updateTable('accounts').set({ password_hash: passwordHash }).where('name', '=', name).execute();
    await sql`DELETE FROM sessions WHERE account = ${name} AND id IS DISTINCT FROM ${keep}::text`.execute(tx);
    await audit(tx, { at, actor: by, action: 'account', subject: name, detail: { what: 'password' } });
    return true;
  });
}

export async function removeAccount(db: Db, name: string, by: string, at: string): Promise<'done' | 'none' | 'last'> {
  return await alone(db, async (tx) => {
    if ((await roleOf(tx, name)) === null) return 'none';
    if (await isLast(tx, name)) return 'last';
    await tx.updateTable('accounts').set({ removed_at: at, password_hash: '' }).where('name', '=', name).execute();
    await tx.deleteFrom('sessions').where('account', '=', name).execute();
    await sql`UPDATE api_tokens SET revoked_at = ${at}::timestamptz WHERE created_by = ${name} AND revoked_at IS NULL`.execute(
      tx,
    );
    await audit(tx, { at, actor: by, action: 'account', subject: name, detail: { what: 'removed' } });
    return 'done';
  });
}

/** Two that change accounts at once take turns, or both might remove the last administrator but one. */
async function alone<Result>(db: Db, act: (tx: Tx) => Promise<Result>): Promise<Result> {
  return await inTransaction(db, async (tx) => {
    await sql`LOCK TABLE accounts IN SHARE ROW EXCLUSIVE MODE`.execute(tx);
    return await act(tx);
  });
}

async function roleOf(tx: Tx, name: string): Promise<Role | null> {
  const { rows } = await sql<{ role: Role }>`
    SELECT role FROM accounts WHERE name = ${name} AND removed_at IS NULL`.execute(tx);
  return rows[0]?.role ?? null;
}

async function isLast(tx: Tx, name: string): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM accounts WHERE role = 'administrator' AND removed_at IS NULL LIMIT 2`.execute(tx);
  return rows.length === 1 && rows[0]?.name === name;
}
