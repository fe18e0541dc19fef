// Pages in, extractions out, read in child processes that are killed for time or memory and never harm one another.
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Extraction, type Page, type UnreadableReason } from '../../domain/article.ts';
import { PipelineError } from '../../domain/failure.ts';
import type { ReadPage, ReadText } from '../../service/index.ts';
import { MEMORY_SIGNAL } from './memory-signal.ts';
import type { Sent } from './sent.ts';

export type ParsePool = {
  readonly read: ReadPage;
  readonly readText: ReadText;
  /** Ends every child at once; pages that were still being read are refused as retryable. */
  readonly close: () => Promise<void>;
};

export type ParsePoolOptions = {
  /** Children at most; they start when they are first needed and stay. */
  readonly size: number;
  /** For one page, from the moment that a child has it. */
  readonly timeoutMs: number;
  /** Resident memory of one child. */
  readonly memoryMb: number;
  /** A child retires after so many pages: parsers leak. */
  readonly jobsPerChild?: number;
};

type Job = {
  readonly sent: Sent;
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: PipelineError) => void;
  /** The child that had read other pages before died of this one; a fresh child tells whether this page is why. */
  isSecondTry: boolean;
};

type Child = {
  readonly process: ChildProcess;
  job: Job | null;
  jobsTaken: number;
  isReady: boolean;
  isTimedOut: boolean;
  timer: NodeJS.Timeout | null;
  lastWords: string;
};

const HEAP_MB = 384;
const DEFAULT_JOBS_PER_CHILD = 500;
const START_TIMEOUT_MS = 30_000;

/** One byte more than a page may have: enough for it to be refused, whatever its size. */
const MOST_BYTES_SENT = 10 * 1024 * 1024 + 1;

/**
 * A pool of parsing processes. Throws where the project is not built.
 * @example const pool = openParsePool({ size: 2, timeoutMs: 10_000, memoryMb: 512 });
 */
export function openParsePool(options: ParsePoolOptions): ParsePool {
  const entry = compiledChild();
  const jobsPerChild = options.jobsPerChild ?? DEFAULT_JOBS_PER_CHILD;
  const children = new Set<Child>();
  const waiting: Job[] = [];
  let isClosed = false;

  const ask = (sent: Sent): Promise<Extraction> =>
    new Promise((resolve, reject) => {
      if (isClosed) {
        reject(closedError());
        return;
      }
      waiting.push({ sent, resolve, reject, isSecondTry: false });
      give();
    });
  const read: ReadPage = (page, known) => ask({ page: sendable(page), known });
  const readText: ReadText = (article) => ask({ article });

  const close = async (): Promise<void> => {
    isClosed = true;
    for (const job of waiting.splice(0)) job.reject(closedError());
    const ended = [...children].map(({ process }) => new Promise((resolve) => process.once('close', resolve)));
    for (const child of children) {
      hold(child);
      child.process.kill('SIGKILL');
    }
    await Promise.all(ended);
  };

  function give(): void {
    for (const child of children) {
      if (waiting.length === 0) return;
      if (child.isReady && child.job === null) start(child);
    }
    const idle = [...children].filter(({ job }) => job === null).length;
    for (let needed = waiting.length - idle; needed > 0 && children.size < options.size; needed--) open();
  }

  function start(child: Child): void {
    const job = waiting.shift();
    if (job === undefined) return;
    child.job = job;
    child.jobsTaken++;
    hold(child);
    child.timer = setTimeout(() => {
      child.isTimedOut = true;
      child.process.kill('SIGKILL');
    }, options.timeoutMs);
    child.process.send(job.sent, () => {
      // A child that died before it took the page says so by 'exit'.
    });
  }

  function open(): void {
    const process = fork(entry, [String(options.memoryMb)], {
      // Nothing of ours is for a process that reads hostile pages: no environment, no standard input or output.
      env: { TZ: 'UTC' },
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const child: Child = {
      process,
      job: null,
      jobsTaken: 0,
      isReady: false,
      isTimedOut: false,
      timer: null,
      lastWords: '',
    };
    children.add(child);
    child.timer = setTimeout(() => process.kill('SIGKILL'), START_TIMEOUT_MS);
    process.stderr?.setEncoding('utf8').on('data', (words: string) => {
      child.lastWords = (child.lastWords + words).slice(-2000);
    });
    process.on('message', (message) => answer(child, message));
    process.on('error', () => {
      if (process.pid === undefined) end(child, null, null);
      else process.kill('SIGKILL');
    });
    // 'close' comes after its last words were read.
    process.on('close', (code, signal) => end(child, code, signal));
  }

  function answer(child: Child, message: unknown): void {
    if (child.timer !== null) clearTimeout(child.timer);
    child.timer = null;
    child.isReady = true;
    const { job } = child;
    child.job = null;
    if (job !== null) {
      const extraction = Extraction.safeParse(message);
      job.resolve(
        extraction.success
          ? extraction.data
          : unread('crashed', 'The parser answered with something else than an extraction.'),
      );
    }
    if (child.jobsTaken >= jobsPerChild) {
      children.delete(child);
      child.process.disconnect();
    } else if (!isClosed) {
      // Whoever closes waits for its end, and an answer that was on its way must not let this process go before.
      release(child);
    }
    give();
  }

  function end(child: Child, code: number | null, signal: NodeJS.Signals | null): void {
    if (child.timer !== null) clearTimeout(child.timer);
    children.delete(child);
    const { job } = child;
    child.job = null;
    if (isClosed) job?.reject(closedError());
    else if (job !== null) bury(child, job, code, signal);
    else if (!child.isReady) failWaiting(child);
    give();
  }

  function bury(child: Child, job: Job, code: number | null, signal: NodeJS.Signals | null): void {
    if (child.isTimedOut) {
      job.resolve(unread('timeout', `The page was not read within ${options.timeoutMs / 1000} s.`));
    } else if (child.jobsTaken > 1 && !job.isSecondTry) {
      job.isSecondTry = true;
      waiting.unshift(job);
    } else if (signal === MEMORY_SIGNAL || signal === 'SIGABRT' || code === 134) {
      // V8 aborts where its heap is full.
      job.resolve(unread('memory', `Reading the page took more than ${options.memoryMb} MB.`));
    } else {
      job.resolve(unread('crashed', `The parser ended with ${signal ?? `code ${code}`}${lastLine(child)}.`));
    }
  }

  /** A child that cannot even start will not start next time: the pages wait for nothing. */
  function failWaiting(child: Child): void {
    const detail = `The parser did not start${lastLine(child)}.`;
    for (const job of waiting.splice(0)) job.reject(new PipelineError('retryable', 'parser_start', detail));
  }

  return { read, readText, close };
}

/** While it reads, a child keeps this process alive; idle children do not. */
function hold({ process }: Child): void {
  process.ref();
  process.channel?.ref();
}

function release({ process }: Child): void {
  process.unref();
  process.channel?.unref();
}

function sendable(page: Page): Page {
  return page.body.length > MOST_BYTES_SENT ? { ...page, body: page.body.subarray(0, MOST_BYTES_SENT) } : page;
}

function unread(reason: UnreadableReason, detail: string): Extraction {
  return { id: null, article: null, unreadable: { reason, detail }, reading: null, events: [], figures: [] };
}

function lastLine({ lastWords }: Child): string {
  const line = lastWords.split('\n').find((words) => /error/i.test(words));
  return line === undefined ? '' : `: ${line.trim().slice(0, 200)}`;
}

function closedError(): PipelineError {
  return new PipelineError(
    'retryable',
    'parser_closed',
    'The parser pool is closed; the page is read after the next start.',
  );
}

/** Beside this file once compiled; from the sources, what the build put under dist. */
function compiledChild(): string {
  const places = ['./parse-child.js', '../../../dist/src/edges/parse/parse-child.js'];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(
      'The parser is not compiled: dist/src/edges/parse/parse-child.js is missing. Run "npm run build" first.',
    );
  }
  return found;
}
