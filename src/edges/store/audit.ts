// The audit: who changed what of the ledger, when; only ever added to.
import { type RawBuilder, sql } from 'kysely';
import type { AuditEntry } from '../../service/index.ts';
import { type Db, iso, jsonText, type Tx } from './connection.ts';

export type AuditLine = {
  readonly at: string;
  /** A person's name; 'machine' where it is left out. */
  readonly actor?: string;
  readonly action:
    | 'read'
    | 'resolve'
    | 'decide'
    | 'undo'
    | 'remove'
    | 'leave_list'
    | 'reprocess'
    | 'drop_pages'
    | 'report'
    | 'answer'
    | 'account'
    | 'operate'
    | 'tell';
  /** The id of an article, a record or a token, the key of a block, the name of an account or of a verb. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

export async function audit(tx: Tx, { at, actor = 'machine', action, subject, detail }: AuditLine): Promise<void> {
  await tx
    .insertInto('audit')
    .values({ at, actor, action, subject, detail: jsonText(detail) })
    .execute();
}

/** What was done to a record, also while it had another id; oldest first. */
/** Also those that it had. An array, which is looked up in an index where an OR would read the table. */
export function namesOf(recordId: string): RawBuilder<string[]> {
  return sql`ARRAY(SELECT ${recordId}::text UNION ALL SELECT from_id COLLATE "default" FROM record_redirects WHERE to_id = ${recordId})`;
}

export async function auditOf(db: Db, recordId: string): Promise<readonly AuditEntry[]> {
  const { rows } = await sql<{ at: Date; actor: string; action: string; detail: Record<string, unknown> }>`
    SELECT at, actor, action, detail FROM audit
     WHERE subject = ANY(${namesOf(recordId)})
     ORDER BY seq`.execute(db);
  return rows.map((row) => ({ ...row, at: iso(row.at) }));
}
