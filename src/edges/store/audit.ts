// The audit: who changed what of the ledger, when; only ever added to.
import { sql } from 'kysely';
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
    | 'reprocess'
    | 'drop_pages'
    | 'report'
    | 'answer'
    | 'account'
    | 'operate';
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
export async function auditOf(db: Db, recordId: string): Promise<readonly AuditEntry[]> {
  const { rows } = await sql<{ at: Date; actor: string; action: string; detail: Record<string, unknown> }>`
    SELECT at, actor, action, detail FROM audit
     WHERE subject = ${recordId} OR subject IN (SELECT from_id FROM record_redirects WHERE to_id = ${recordId})
     ORDER BY seq`.execute(db);
  return rows.map((row) => ({ ...row, at: iso(row.at) }));
}
