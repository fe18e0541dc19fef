// Where somebody stopped following the ledger in, what became of records since out, and where to go on.
import { PipelineError } from '../domain/failure.ts';
import type { ChangePage, ChangeQuery } from './contract.ts';
import type { Store } from './ports.ts';

/** A cursor names the ledger, so that one of another ledger, or of before a restore, is not followed into gaps. */
export async function changes({ store }: { readonly store: Store }, query: ChangeQuery): Promise<ChangePage> {
  const ledger = await store.identity();
  const after = query.cursor === null ? 0 : numberOf(query.cursor, ledger);
  const page = await store.changes({ ...query, after });
  return { changes: page.changes, cursor: `${ledger}.${page.last}`, more: page.more };
}

function numberOf(cursor: string, ledger: string): number {
  const found = /^([0-9a-z]{1,40})\.(\d{1,15})$/.exec(cursor);
  if (found === null) {
    throw new PipelineError('permanent', 'bad_cursor', 'This cursor is none of ours: begin again without one.');
  }
  if (found[1] === ledger) return Number(found[2]);
  throw new PipelineError(
    'permanent',
    'other_ledger',
    'This cursor is of another ledger, or of this one before it was restored: begin again without one.',
  );
}
