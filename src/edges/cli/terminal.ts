// The streams of the process in, a terminal out: data to standard output at the reader's pace, words to standard error.
import { once } from 'node:events';
import pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;

export type Terminal = {
  /** Data. Waits for a slow reader; throws ReaderGone where nobody reads on. */
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** Resolves when all that was written is out; throws as write does. */
  readonly flush: () => Promise<void>;
  /** One line for a person, on standard error. */
  readonly say: (line: string) => void;
  /** For what is written. */
  readonly ink: Colours;
  /** For what is said. */
  readonly voice: Colours;
  /** True where a person sees what is said as it is said. */
  readonly live: boolean;
  /** True where a person sees what is written. */
  readonly shown: boolean;
  readonly columns: number;
  readonly stdin: NodeJS.ReadStream;
  /** Aborts at the first Ctrl-C or SIGTERM; the second ends the process. */
  readonly signal: AbortSignal;
};

/** `swapledger … | head`: the reader has what it wanted. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

export function openTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  let failure: Error | null = null;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? new ReaderGone() : Object.assign(error, { path: 'standard output' });
  });
  stderr.on('error', () => {
    // Nobody listens; there is nothing to be done about it.
  });
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new Stopped());
    stdin.destroy();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);

  return {
    write: async (data) => {
      if (failure !== null) throw failure;
      if (stdout.write(data)) return;
      await once(stdout, 'drain', { signal: stop.signal }).catch((error: unknown) => {
        stop.signal.throwIfAborted();
        throw failure ?? error;
      });
    },
    flush: async () => {
      if (failure === null) await new Promise<void>((resolve) => stdout.write('', () => resolve()));
      if (failure !== null) throw failure;
    },
    say: (line) => {
      stderr.write(`${line}\n`);
    },
    ink: pc.createColors(colours(stdout.isTTY)),
    voice: pc.createColors(colours(stderr.isTTY)),
    live: stderr.isTTY === true && process.env['TERM'] !== 'dumb',
    shown: stdout.isTTY === true,
    columns: stdout.columns || Number(process.env['COLUMNS']) || 100,
    stdin,
    signal: stop.signal,
  };
}

/** A person pressed Ctrl-C, or the system asked to end. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** no-color.org and its opposite; else where a terminal shows it. */
function colours(isTTY: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return isTTY === true && TERM !== 'dumb';
}

/** What a page says, on one line, with nothing in it that moves a cursor, turns the writing round or ends the line. */
export function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .trim()
  );
}
