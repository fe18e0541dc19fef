// A pool: what kysely and BullMQ call on pg.Pool, and no more, so that PGlite in this process can stand in for a server.
import type { EventEmitter } from 'node:events';

export type QueryResult<Row> = {
  readonly command: string;
  readonly rowCount: number;
  // Mutable, as node-postgres types it and kysely asks for it.
  rows: Row[];
};

export interface DatabaseClient extends EventEmitter {
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<QueryResult<Row>>;
  /** `true` destroys a connection that is not to be used again. */
  release(destroy?: boolean): void;
}

/** Every connection has SEARCH_PATH; int8 and numeric come back as strings, timestamptz as Date, json parsed. */
export interface DatabasePool extends EventEmitter {
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<QueryResult<Row>>;
  connect(): Promise<DatabaseClient>;
  end(): Promise<void>;
}

/** Our tables have a schema of their own, and BullMQ's are found beside them: one pool serves both. */
export const SEARCH_PATH = 'swapledger, bullmq, public';
