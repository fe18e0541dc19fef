// What BullMQ needs to be told of the place where its jobs are kept; the only difference between PostgreSQL and Redis.
import type { BackendFactory, IQueueBackend } from 'bullmq';

export type Backend<B extends IQueueBackend, Connection> = {
  /** For a person: 'BullMQ on Redis at cache:6379', never a password. */
  readonly name: string;
  readonly connection: Connection;
  readonly factory: BackendFactory<B, Connection>;
  /** Ends what was opened for the queue, and nothing that was only lent to it. */
  readonly close: () => Promise<void>;
};
