// Ports: what the service needs of the world (the store and feeds in ports/), implemented in edges/, so that no verb knows a database, a queue or a socket.
import type { Stage } from '../domain/address.ts';
import type { Article, Extraction, KnownMetadata, Page } from '../domain/article.ts';

export type * from './ports/decisions.ts';
export type * from './ports/feeds.ts';
export type * from './ports/intake.ts';
export type * from './ports/records.ts';
export type * from './ports/reprocessing.ts';
export type * from './ports/revisits.ts';
export type * from './ports/sources.ts';
export type * from './ports/stages.ts';
export type * from './ports/store.ts';
export type * from './ports/upkeep.ts';
export type * from './ports/wait-notices.ts';

/** An ISO instant; the one clock of the service. */
export type Clock = () => string;

/** The queue is a hint: losing every job of it loses nothing. */
export interface Queue {
  readonly name: string;
  /** A repeat of an id that is queued or worked on does nothing. Rejects within seconds where the queue is away. */
  enqueue(stage: Stage, ids: readonly string[]): Promise<void>;
  /** Runs `handle` for each job; it must not throw. Returns how to stop: no new jobs, the running ones end. */
  work(stage: Stage, concurrency: number, handle: (id: string) => Promise<void>): Promise<() => Promise<void>>;
  counts(): Promise<Readonly<Record<Stage, { readonly queued: number; readonly active: number }>>>;
  /** Drops every job, also those that a process still holds: for one whose only user has just started. The reconciler follows. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** Takes what it is told; never throws, and never prints a password. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Lower-case hexadecimal SHA-256. */
export type Sha256 = (bytes: Uint8Array) => string;

export type RetryPolicy = {
  /** Tries of one stage before the address is a dead letter. */
  readonly tries: number;
  readonly firstDelayMs: number;
};

/** Fetches through the one guarded connector. Throws PipelineError: permanent, retryable or later. */
export type FetchPage = (url: string) => Promise<Page>;

/** Reads a page in a child process with a time limit: page → article → events. Never throws for what the page holds. */
export type ReadPage = (page: Page, known: KnownMetadata) => Promise<Extraction>;

/** As ReadPage, of an article that is at hand: its events, without its page. */
export type ReadText = (article: Article) => Promise<Extraction>;
