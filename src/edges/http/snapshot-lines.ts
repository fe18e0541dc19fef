// A snapshot in, its lines as JSON out; and what came over the wire in, its lines out again, each parsed and none missing.
import { PipelineError } from '../../domain/failure.ts';
import { linesOf } from '../../domain/lines.ts';
import { SnapshotLine } from '../../domain/snapshot.ts';

export async function* writeSnapshot(lines: AsyncIterable<SnapshotLine>): AsyncGenerator<string, void, void> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/** @throws PipelineError 'service_unreachable' where it broke off, 'service_answer' for a line of another shape */
export async function* readSnapshot(body: AsyncIterable<Uint8Array>): AsyncGenerator<SnapshotLine, void, void> {
  let ended = false;
  try {
    for await (const line of linesOf(body)) {
      const read = SnapshotLine.safeParse(JSON.parse(line));
      if (!read.success) throw otherVersion();
      ended = read.data.line === 'end';
      yield read.data;
    }
  } catch (error) {
    throw error instanceof PipelineError ? error : brokenOff(error);
  }
  if (!ended) throw brokenOff(null);
}

function otherVersion(): PipelineError {
  return new PipelineError(
    'permanent',
    'service_answer',
    'The running service gave the ledger in another shape: it is of another version; stop it and start this one.',
  );
}

function brokenOff(cause: unknown): PipelineError {
  return new PipelineError(
    'retryable',
    'service_unreachable',
    'The running service broke off in the middle of the ledger; see whether it still runs and try again.',
    { cause },
  );
}
