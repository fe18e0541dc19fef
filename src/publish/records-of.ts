// A snapshot in, its records out, in its order.
import type { LedgerRecord } from '../domain/record.ts';
import type { SnapshotLine } from '../domain/snapshot.ts';

export async function* recordsOf(lines: AsyncIterable<SnapshotLine>): AsyncGenerator<LedgerRecord, void, void> {
  for await (const line of lines) {
    if (line.line === 'record') yield line.record;
  }
}
