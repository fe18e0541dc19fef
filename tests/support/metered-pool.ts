// Test helper: a pool that tells what is asked through it, how many rows come back and how many pages of the database that touches.
//
//   const { pool, start, stop } = metered(database.pool);
//   start(); await store.desk(...); const { queries, rows, buffers } = stop();
import type { DatabaseClient, DatabasePool } from '../../src/edges/database/index.ts';

export type Touched = { queries: number; rows: number; buffers: number };

/** The same pool; between start and stop every SELECT is explained before it is asked. */
export function metered(pool: DatabasePool) {
  let sum: Touched | null = null;
  const explain = async (client: DatabaseClient, text: string, parameters: readonly unknown[]): Promise<void> => {
    const { rows } = await client.query<{ 'QUERY PLAN': readonly Explained[] }>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
      parameters,
    );
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (sum === null || plan === undefined) return;
    sum.queries += 1;
    sum.rows += plan['Actual Rows'];
    sum.buffers += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  };
  const connectMetered = async (): Promise<DatabaseClient> => {
    const client = await pool.connect();
    return new Proxy(client, {
      get: (target, name) => {
        if (name !== 'query') {
          return ownOf(target, name);
        }
        return async (text: string, parameters: readonly unknown[] = []) => {
          if (sum !== null && /^\s*select\b/i.test(text)) await explain(target, text, parameters);
          return await target.query(text, parameters);
        };
      },
    });
  };
  return {
    pool: new Proxy(pool, {
      get: (target, name) => {
        if (name === 'connect') return connectMetered;
        return ownOf(target, name);
      },
    }),
    start: () => {
      sum = { queries: 0, rows: 0, buffers: 0 };
    },
    stop: (): Touched => {
      const touched = sum ?? { queries: 0, rows: 0, buffers: 0 };
      sum = null;
      return touched;
    },
  };
}

/** A method of the target's own, which knows its this. */
function ownOf(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? (value.bind(target) as unknown) : value;
}

type Explained = {
  readonly Plan: {
    readonly 'Actual Rows': number;
    readonly 'Shared Hit Blocks': number;
    readonly 'Shared Read Blocks': number;
  };
};
