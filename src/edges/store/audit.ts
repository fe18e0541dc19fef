// The audit: who changed what of the ledger, when; only ever added to.
import { jsonText, type Tx } from './connection.ts';

export type AuditLine = {
  readonly at: string;
  readonly action: 'read' | 'resolve';
  /** The id of an article, the key of a block. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

export async function audit(tx: Tx, { at, action, subject, detail }: AuditLine): Promise<void> {
  await tx
    .insertInto('audit')
    .values({ at, actor: 'machine', action, subject, detail: jsonText(detail) })
    .execute();
}
