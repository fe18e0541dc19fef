// The shared pool in, kysely over it out, with transactions that are tried again where the database asks for that.
import { type IsolationLevel, Kysely, PostgresDialect, type PostgresPool, type Transaction } from 'kysely';
import { scrub } from '../../domain/scrub.ts';
import type { DatabasePool } from '../database/index.ts';
import { sqlState } from './failures.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
/** Inside a transaction nothing else may be used: another query of the embedded database would wait for ever. */
export type Tx = Transaction<Tables>;

export function connect(pool: DatabasePool): Db {
  const borrowed = {
    connect: async () => {
      const client = await pool.connect();
      return {
        query: (text: string, parameters: readonly unknown[]) => client.query(text, parameters.map(withoutPoison)),
        release: () => client.release(),
      };
    },
    // Ending the pool is up to whoever opened the database.
    end: () => Promise.resolve(),
  };
  // kysely's type also knows cursors, which nobody here opens.
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: borrowed as unknown as PostgresPool }) });
}

/** Text was scrubbed where it came in; whatever slipped through, a NUL would make PostgreSQL refuse the whole row. */
function withoutPoison(parameter: unknown): unknown {
  return typeof parameter === 'string' ? scrub(parameter) : parameter;
}

/** serialization_failure, deadlock_detected: the transaction was chosen to give way, and may simply run again. */
const GIVE_WAY = new Set(['40001', '40P01']);
const TRANSACTION_TRIES = 5;

/** Runs `act` in one transaction; it may run several times, so it keeps nothing outside. */
export async function inTransaction<Result>(
  db: Db,
  act: (tx: Tx) => Promise<Result>,
  isolation?: IsolationLevel,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      const transaction = db.transaction();
      return await (isolation ? transaction.setIsolationLevel(isolation) : transaction).execute(act);
    } catch (error) {
      if (tries === TRANSACTION_TRIES || !GIVE_WAY.has(sqlState(error) ?? '')) throw error;
    }
  }
}

/** NUL and lone surrogates, as JSON.stringify writes them. */
const POISON = /\\u(?:0000|d[89a-f])/i;

/** A value as JSON that PostgreSQL takes. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  if (!POISON.test(text)) return text;
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? scrub(part) : part));
}

/** The same value without NUL and lone surrogates, so that what is made of it here is what the database holds. */
export function scrubbed<Value>(value: Value): Value {
  return POISON.test(JSON.stringify(value)) ? (JSON.parse(jsonText(value)) as Value) : value;
}

export function iso(instant: Date): string {
  return instant.toISOString();
}

export function isoOrNull(instant: Date | null): string | null {
  return instant === null ? null : instant.toISOString();
}

/** Rows by what `key` says of them, in their order. */
export function groupBy<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
