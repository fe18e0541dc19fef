// One PGlite in, the pool that kysely and BullMQ call out: a session shared by all, transactions one after another.
import { EventEmitter } from 'node:events';
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import type { PGlite, Results, Transaction } from '@electric-sql/pglite';
import type { DatabaseClient, DatabasePool, QueryResult } from './pool.ts';

/**
 * A query of the pool waits for the transaction that is open: inside one, use its own client only, or wait for ever.
 * Ending the pool closes the database.
 */
export function embeddedPool(db: PGlite): DatabasePool {
  let ended: Promise<void> | null = null;
  const open = (): PGlite => {
    if (ended) throw new Error('Cannot use a pool after calling end on the pool');
    return db;
  };
  const pool = Object.assign(new EventEmitter(), {
    // BullMQ asks these of node-postgres: there is no socket that could fall silent, and no limit on clients.
    options: { keepAlive: true, max: Number.MAX_SAFE_INTEGER },
    query: async <Row>(text: string, parameters?: readonly unknown[]): Promise<QueryResult<Row>> =>
      await run<Row>(open(), text, parameters),
    connect: (): Promise<DatabaseClient> => Promise.resolve(embeddedClient(open())),
    end: async (): Promise<void> => {
      ended ??= db.close();
      await ended;
    },
  });
  return pool.setMaxListeners(0);
}

type OpenTransaction = {
  readonly handle: Transaction;
  /** Resolves when the transaction is over; rejects where a commit found it aborted. */
  readonly end: (how: 'commit' | 'rollback') => Promise<void>;
};

function embeddedClient(db: PGlite): DatabaseClient {
  let transaction: OpenTransaction | null = null;
  const channels = new Map<string, () => Promise<void>>();

  const end = async (how: 'commit' | 'rollback'): Promise<void> => {
    const ending = transaction;
    transaction = null;
    await ending?.end(how);
  };
  const unlisten = async (names: Iterable<string>): Promise<void> => {
    for (const name of [...names]) {
      const stop = channels.get(name);
      channels.delete(name);
      await stop?.();
    }
  };
  const query = async <Row>(text: string, parameters?: readonly unknown[]): Promise<QueryResult<Row>> => {
    const statement = controlStatement(text);
    if (statement === null) return await run<Row>(transaction?.handle ?? db, text, parameters);
    switch (statement.kind) {
      case 'begin':
        transaction ??= await begin(db, statement.modes);
        break;
      case 'commit':
      case 'rollback':
        await end(statement.kind);
        break;
      case 'listen':
        if (!channels.has(statement.channel)) {
          const notify = (payload: string): void => {
            client.emit('notification', { channel: statement.channel, payload, processId: process.pid });
          };
          channels.set(statement.channel, await db.listen(statement.channel, notify, transaction?.handle));
        }
        break;
      case 'unlisten':
        await unlisten(statement.channel === '*' ? channels.keys() : [statement.channel]);
        break;
      default:
        statement satisfies never;
    }
    return { command: statement.kind.toUpperCase(), rowCount: 0, rows: [] };
  };
  const client = Object.assign(new EventEmitter(), {
    connection: { stream: { setKeepAlive: () => undefined } },
    query,
    release: (): void => {
      // Whoever releases waits for nothing; a database that is closing meanwhile has ended both already.
      end('rollback').catch(() => undefined);
      unlisten(channels.keys()).catch(() => undefined);
    },
  });
  return client.setMaxListeners(0);
}

function begin(db: PGlite, modes: string): Promise<OpenTransaction> {
  return new Promise((resolve, reject) => {
    const over = db.transaction(async (handle) => {
      if (modes !== '') await handle.exec(`SET TRANSACTION ${modes}`);
      const how = await new Promise<'commit' | 'rollback'>((decide) => {
        const end = async (choice: 'commit' | 'rollback'): Promise<void> => {
          decide(choice);
          await over;
        };
        resolve({ handle, end });
      });
      if (how === 'rollback') await handle.rollback();
    });
    over.catch(reject);
  });
}

async function run<Row>(
  db: PGlite | Transaction,
  text: string,
  parameters: readonly unknown[] | undefined,
): Promise<QueryResult<Row>> {
  // PGlite answers within microtasks: without this, a loop of queries starves timers, sockets and signals.
  await nextMacrotask();
  const result: Results<Row> | undefined =
    parameters === undefined
      ? // Without parameters the text may hold several statements, as in a migration; node-postgres answers likewise.
        ((await db.exec(text)).at(-1) as Results<Row> | undefined)
      : await db.query<Row>(
          text,
          parameters.map((value) => (value === undefined ? null : value)),
        );
  const rows = result?.rows ?? [];
  return { command: result?.command ?? '', rowCount: Math.max(rows.length, result?.affectedRows ?? 0), rows };
}

type ControlStatement =
  | { readonly kind: 'begin'; readonly modes: string }
  | { readonly kind: 'commit' | 'rollback' }
  | { readonly kind: 'listen' | 'unlisten'; readonly channel: string };

const LEADING_COMMENTS = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/;
const LONGEST_CONTROL_STATEMENT = 200;

/** "-- wakes workers\nLISTEN bullmq_jobs;", "start transaction isolation level repeatable read read only" */
function controlStatement(text: string): ControlStatement | null {
  const bare = text.replace(LEADING_COMMENTS, '');
  if (bare.length > LONGEST_CONTROL_STATEMENT) return null;
  const statement = bare.replace(/[\s;]+$/, '');
  const opening = /^(?:begin(?:\s+(?:work|transaction))?|start\s+transaction)(?:\s+([\w\s,]+))?$/i.exec(statement);
  if (opening) return { kind: 'begin', modes: opening[1] ?? '' };
  if (/^(?:commit|end)(?:\s+(?:work|transaction))?$/i.test(statement)) return { kind: 'commit' };
  if (/^(?:rollback|abort)(?:\s+(?:work|transaction))?$/i.test(statement)) return { kind: 'rollback' };
  const listening = /^(un)?listen\s+("?)(\w+|\*)\2$/i.exec(statement);
  if (listening?.[3] === undefined) return null;
  const channel = listening[2] === '"' ? listening[3] : listening[3].toLowerCase();
  return { kind: listening[1] ? 'unlisten' : 'listen', channel };
}
