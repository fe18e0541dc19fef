// How the whole pipeline stands: what waits at each stage, what stopped, who works.
import type { Address, AddressState } from '../../domain/address.ts';
import type { ReviewState } from '../../domain/record.ts';
import type { ToldNotice } from '../../domain/wait-notice.ts';
import type { FeedSource, SourceHealth } from './sources.ts';

type StageStatus = {
  readonly stage: 'fetch' | 'read' | 'resolve';
  /** Rows that wait for this stage, by the database. */
  readonly waiting: number;
  /** Jobs in the queue, by the queue. */
  readonly queued: number;
  readonly active: number;
};

export type Status = {
  readonly addresses: Readonly<Record<AddressState, number>>;
  readonly articles: number;
  readonly events: number;
  readonly records: Readonly<Record<ReviewState, number>>;
  readonly stages: readonly StageStatus[];
  readonly hosts: readonly { readonly host: string; readonly states: Readonly<Record<AddressState, number>> }[];
  readonly rejected: readonly { readonly reason: string; readonly count: number }[];
  /** The newest 50 dead letters, newest first, each with its reason and the next step. */
  readonly deadLetters: readonly Pick<Address, 'id' | 'url' | 'host' | 'reason' | 'detail' | 'tries'>[];
  readonly sources: number;
  /** Sources by health; and the most troubled ones, at most 20. */
  readonly sourceHealth: Readonly<Record<SourceHealth['state'], number>>;
  readonly troubled: readonly Pick<FeedSource, 'id' | 'url' | 'title' | 'health'>[];
  /** The last ten that told of records that wait too long, the newest first. */
  readonly notices: readonly ToldNotice[];
  readonly store: string;
  readonly queue: string;
  /** The processes that run stages and were heard of within the last minute. */
  readonly workers: readonly WorkerProcess[];
};

/** What stands above the list of records: cheap, since everybody who opens the ledger asks for it. */
export type Summary = {
  readonly records: number;
  readonly articles: number;
  /** Addresses that were accepted and are not done. */
  readonly underWay: number;
};

export type WorkerProcess = {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  readonly stages: readonly ('fetch' | 'read' | 'resolve')[];
  readonly startedAt: string;
  readonly seenAt: string;
};
