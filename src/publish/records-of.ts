// A snapshot in, its records of one state out, in its order.
import type { LedgerRecord, ReviewState } from '../domain/record.ts';
import type { SnapshotLine } from '../domain/snapshot.ts';

export async function* recordsOf(
  lines: AsyncIterable<SnapshotLine>,
  state: ReviewState | 'any',
): AsyncGenerator<LedgerRecord, void, void> {
  for await (const line of lines) {
    if (line.line === 'record' && (state === 'any' || line.record.state === state)) yield line.record;
  }
}
