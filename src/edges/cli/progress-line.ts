// How far the work has come in; a bar on a terminal, or a plain line now and then elsewhere, out on standard error.
import cliProgress from 'cli-progress';
import type { Terminal } from './terminal.ts';

export type ProgressLine = {
  readonly update: (done: number, total: number, note: string) => void;
  readonly stop: () => void;
};

/** A log file needs no line a second. */
const PLAIN_EVERY_MS = 5_000;

export function openProgress(terminal: Terminal, what: string): ProgressLine {
  return terminal.live ? bar(terminal, what) : plainLines(terminal, what);
}

function bar({ voice }: Terminal, what: string): ProgressLine {
  const shown = new cliProgress.SingleBar({
    format: `${what} ${voice.cyan('{bar}')} {value}/{total}  ${voice.dim('{note}')}`,
    barCompleteChar: '━',
    // Without a colour of its own: the bar is cut by characters.
    barIncompleteChar: '─',
    barsize: 28,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  let started = false;
  return {
    update: (done, total, note) => {
      if (!started) shown.start(total, done, { note });
      started = true;
      shown.setTotal(total);
      shown.update(done, { note });
    },
    stop: () => shown.stop(),
  };
}

function plainLines({ say }: Terminal, what: string): ProgressLine {
  let saidAt = Date.now();
  let last = '';
  return {
    update: (done, total, note) => {
      const line = `${what} ${done}/${total}${note === '' ? '' : ` ${note}`}`;
      if (line === last || Date.now() - saidAt < PLAIN_EVERY_MS) return;
      saidAt = Date.now();
      last = line;
      say(line);
    },
    stop: () => undefined,
  };
}
