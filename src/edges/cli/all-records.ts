// A ledger in, its records out, a page of them in memory at a time.
import type { LedgerRecord, ReviewState } from '../../domain/record.ts';
import type { Ledger } from '../../service/index.ts';

const RECORDS_A_CALL = 200;

export async function* allRecords(
  ledger: Ledger,
  state: ReviewState | 'any',
  signal: AbortSignal,
): AsyncGenerator<LedgerRecord> {
  for (let cursor: string | null = null, more = true; more; ) {
    signal.throwIfAborted();
    const page: Awaited<ReturnType<Ledger['records']>> = await ledger.records({
      state,
      order: 'oldest',
      cursor,
      limit: RECORDS_A_CALL,
    });
    yield* page.records;
    cursor = page.next;
    more = cursor !== null;
  }
}
