// The audit: who changed what of the ledger, when; only ever added to.
import { jsonText, type Tx } from './connection.ts';

export type AuditLine = {
  readonly at: string;
  /** A person's name; 'machine' where it is left out. */
  readonly actor?: string;
  readonly action: 'read' | 'resolve' | 'decide' | 'undo' | 'remove' | 'account' | 'operate';
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
