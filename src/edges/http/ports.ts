// What the web server needs of the world.
import type { BaseAdapter } from '@bull-board/api/baseAdapter';
import type { Page } from '../../domain/article.ts';
import type { Accounts, Ledger, Log } from '../../service/index.ts';

export type HttpPorts = {
  readonly ledger: Ledger;
  readonly accounts: Accounts;
  /** Whoever bears it is a command of this machine: it stands in the data folder and nowhere else. */
  readonly token: string;
  /** Makes the first administrator, while there is none. */
  readonly setupToken: string;
  /** Who sits at this machine, for the audit. */
  readonly localUser: string;
  /** Where browsers find it, 'https://ledger.example.org'; null: on this machine only. */
  readonly publicUrl: string | null;
  /** Readers need no account. */
  readonly publicRead: boolean;
  /** Addresses whose X-Forwarded-For is believed. */
  readonly proxies: readonly string[];
  /** The page of an address as it was fetched. */
  readonly keptPage: (addressId: string) => Promise<Page | null>;
  /** The queues of BullMQ, which nobody can change here. */
  readonly rawQueues: () => Promise<readonly BaseAdapter[]>;
  /** 'UA' → 'Ukraine'. */
  readonly partyName: (id: string) => string;
  /** Told of what a caller sees as 500 only. */
  readonly onError: (error: unknown, where: string) => void;
  readonly log: Log;
};
