// Tokens of programs: of each its digest, what it may do and until when.
import { type Selectable, sql } from 'kysely';
import { type ApiToken, mayAct, type Role } from '../../../domain/account.ts';
import { audit } from '../audit.ts';
import { type Db, inTransaction, iso, isoOrNull } from '../connection.ts';
import type { Tables } from '../tables.ts';

type TokenRow = Selectable<Tables['api_tokens']>;

/** Those that were not revoked, expired ones too. */
export async function tokens(db: Db): Promise<readonly ApiToken[]> {
  const rows = await db
    .selectFrom('api_tokens')
    .selectAll()
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(tokenOf);
}

export async function addToken(db: Db, { digest, ...token }: ApiToken & { readonly digest: string }): Promise<void> {
  const { id, name, role, createdBy, createdAt, expiresAt } = token;
  await inTransaction(db, async (tx) => {
    await tx
      .insertInto('api_tokens')
      .values({ id, digest, name, role, created_by: createdBy, created_at: createdAt, expires_at: expiresAt })
      .execute();
    const detail = { what: 'token added', name, role, expiresAt };
    await audit(tx, { at: createdAt, actor: createdBy, action: 'account', subject: id, detail });
  });
}

export async function revokeToken(db: Db, id: string, by: string, at: string): Promise<ApiToken | null> {
  return await inTransaction(db, async (tx) => {
    const row = await tx
      .updateTable('api_tokens')
      .set({ revoked_at: at })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) return null;
    const detail = { what: 'token revoked', name: row.name };
    await audit(tx, { at, actor: by, action: 'account', subject: id, detail });
    return tokenOf(row);
  });
}

export async function token(db: Db, digest: string, at: string): Promise<ApiToken | null> {
  const { rows } = await sql<TokenRow & { owner_role: Role | null }>`
    SELECT t.*, a.role AS owner_role
      FROM api_tokens t LEFT JOIN accounts a ON a.name = t.created_by AND a.removed_at IS NULL
     WHERE t.digest = ${digest} AND t.revoked_at IS NULL AND t.expires_at > ${at}::timestamptz`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  await sql`
    UPDATE api_tokens SET used_at = ${at}::timestamptz
     WHERE digest = ${digest} AND (used_at IS NULL OR used_at < ${at}::timestamptz - interval '1 minute')`.execute(db);
  const whole = tokenOf(row);
  // Whoever lost a role lost it for their tokens too.
  return row.owner_role === null || mayAct(row.owner_role, whole.role) ? whole : { ...whole, role: row.owner_role };
}

function tokenOf(row: TokenRow): ApiToken {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    createdBy: row.created_by,
    createdAt: iso(row.created_at),
    expiresAt: iso(row.expires_at),
    usedAt: isoOrNull(row.used_at),
  };
}
