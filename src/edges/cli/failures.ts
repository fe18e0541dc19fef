// Whatever was thrown in, one line for a person and an exit code out; a stack only where LOG_LEVEL=debug asks for it.
import { CommanderError } from 'commander';
import { PipelineError } from '../../domain/failure.ts';
import { withoutPassword } from '../config.ts';
import { plain, ReaderGone, Stopped } from './terminal.ts';

/** The command was given wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One input cannot be taken; the message names it and the next step. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export type Ending = { readonly code: number; readonly lines: readonly string[] };

export function endingOf(error: unknown): Ending {
  if (error instanceof ReaderGone) return { code: 0, lines: [] };
  if (error instanceof Stopped) return { code: 130, lines: [] };
  // Commander has said it already.
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2, lines: [] };
  const code = error instanceof UsageError || codeOf(error) === 'bad_config' ? 2 : 1;
  return { code, lines: wordsOf(error).map((line) => `error: ${line}`) };
}

/** What a person is told of an error, without passwords and without control characters. */
export function wordsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [plain(withoutPassword(String(error)))];
  const lines = error instanceof PipelineError ? error.message.split('\n') : [fileWords(error) ?? error.message];
  return lines.map((line) => plain(withoutPassword(line)));
}

function fileWords(error: Error): string | null {
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
  switch (codeOf(error)) {
    case 'ENOENT':
      return path === null ? null : `${path}: there is no such file; check the name and the folder`;
    case 'EACCES':
    case 'EPERM':
      return path === null ? null : `${path}: it may not be read or written; check its owner and mode`;
    case 'EISDIR':
      return `${path ?? 'this'}: it is a folder; name the files in it`;
    case 'ENOTDIR':
      return path === null ? null : `${path}: a part of the path is no folder`;
    case 'ENOSPC':
      return `${path ?? 'the disk'}: the disk is full; make room and run it again`;
    case 'EROFS':
      return `${path ?? 'the disk'}: it is read-only; choose another place`;
    default:
      return null;
  }
}

export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
