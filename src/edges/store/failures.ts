// What the database threw in, a failure that says what happens next out.
import { PipelineError } from '../../domain/failure.ts';

/** The five characters by which PostgreSQL names an error: '53100', 'disk_full'. */
export function sqlState(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const LOST_CONNECTION = /^(?:08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;

/** Our own failures and mistakes in our own code stay as they are. */
export function storeFailure(error: unknown): unknown {
  if (error instanceof PipelineError || !(error instanceof Error)) return error;
  const code = sqlState(error);
  if (code === '53100' || code === 'ENOSPC' || /no space left on device/i.test(error.message)) {
    return new PipelineError(
      'retryable',
      'disk_full',
      'The disk that holds the ledger is full. Nothing is lost: make room, and the work goes on by itself.',
      { cause: error },
    );
  }
  if ((code !== null && LOST_CONNECTION.test(code)) || /connection terminated|timeout exceeded/i.test(error.message)) {
    return new PipelineError(
      'retryable',
      'database_unreachable',
      `The database does not answer (${code ?? error.message}). Nothing is lost: it is asked again.`,
      { cause: error },
    );
  }
  return error;
}

/** The same function, failing with what storeFailure makes of its errors. */
export function guarded<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  return async (...given) => {
    try {
      return await act(...given);
    } catch (error) {
      throw storeFailure(error);
    }
  };
}
