// One embedded database in, the pool that kysely and BullMQ call out: a session shared by all, one at a time.
import { EventEmitter } from 'node:events';
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import type { PGlite, Results } from '@electric-sql/pglite';
import { type ControlStatement, controlStatement } from './control-statement.ts';
import type { Session } from './embedded-session.ts';
import type { DatabaseClient, DatabasePool, QueryResult } from './pool.ts';

/**
 * A query of the pool waits for the transaction that is open: inside one, use its own client only, or wait for ever.
 * Ending the pool closes the database.
 */
export function embeddedPool(session: Session): DatabasePool {
  const pool = Object.assign(new EventEmitter(), {
    // BullMQ asks these of node-postgres: there is no socket that could fall silent, and no limit on clients.
    options: { keepAlive: true, max: Number.MAX_SAFE_INTEGER },
    query: async <Row>(text: string, parameters?: readonly unknown[]): Promise<QueryResult<Row>> =>
      await inTurn(session, (db) => run<Row>(session, db, text, parameters)),
    connect: (): Promise<DatabaseClient> => Promise.resolve(embeddedClient(session)),
    end: () => session.close(),
  });
  return pool.setMaxListeners(0);
}

type OpenTransaction = { readonly db: PGlite; readonly leave: () => void };
type Listening = { readonly db: PGlite; readonly stop: () => Promise<void> };

function embeddedClient(session: Session): DatabaseClient {
  let transaction: OpenTransaction | null = null;
  const channels = new Map<string, Listening>();

  const perform = async <Result>(act: (db: PGlite) => Promise<Result>): Promise<Result> =>
    transaction === null ? await inTurn(session, act) : await act(transaction.db);

  const begin = async (text: string): Promise<void> => {
    const turn = await session.enter();
    try {
      await run(session, turn.db, text, undefined);
      transaction = turn;
    } catch (error) {
      turn.leave();
      throw error;
    }
  };
  const end = async (text: string, kind: 'commit' | 'rollback'): Promise<void> => {
    if (transaction === null) return;
    const { db, leave } = transaction;
    transaction = null;
    try {
      // What died has committed nothing, and would never answer.
      if (kind === 'rollback' && !session.isAlive(db)) return;
      const { command } = await run(session, db, text, undefined);
      if (kind === 'commit' && command === 'ROLLBACK')
        throw new Error('the transaction had failed: nothing is committed');
    } finally {
      leave();
    }
  };
  const listen = async (channel: string): Promise<void> => {
    if (channels.has(channel)) return;
    await perform(async (db) => {
      const notify = (payload: string): void => {
        client.emit('notification', { channel, payload, processId: process.pid });
      };
      const stop = await db.listen(channel, notify);
      channels.set(channel, { db, stop: () => stop() });
    });
  };
  const unlisten = async (channel: string): Promise<void> => {
    for (const [name, { db, stop }] of [...channels]) {
      if (channel !== '*' && channel !== name) continue;
      channels.delete(name);
      await perform(async () => {
        if (session.isAlive(db)) await stop();
      });
    }
  };
  const obey = async (statement: ControlStatement, text: string): Promise<void> => {
    switch (statement.kind) {
      case 'begin':
        return await begin(text);
      case 'commit':
      case 'rollback':
        return await end(text, statement.kind);
      case 'listen':
        return await listen(statement.channel);
      case 'unlisten':
        return await unlisten(statement.channel);
      default:
        statement satisfies never;
    }
  };
  const client = Object.assign(new EventEmitter(), {
    connection: { stream: { setKeepAlive: () => undefined } },
    query: async <Row>(text: string, parameters?: readonly unknown[]): Promise<QueryResult<Row>> => {
      const statement = controlStatement(text);
      if (statement === null) return await perform((db) => run<Row>(session, db, text, parameters));
      await obey(statement, text);
      return { command: statement.kind.toUpperCase(), rowCount: 0, rows: [] };
    },
    release: (): void => {
      // Whoever releases waits for nothing; a database that is closing meanwhile has ended both already.
      end('ROLLBACK', 'rollback').catch(() => undefined);
      unlisten('*').catch(() => undefined);
    },
  });
  session.onRevival(() => {
    // As node-postgres where a connection drops: whoever listens takes another client.
    if (channels.size > 0 && client.listenerCount('error') > 0) {
      client.emit('error', new Error('the database was opened anew'));
    }
  });
  return client.setMaxListeners(0);
}

async function inTurn<Result>(session: Session, act: (db: PGlite) => Promise<Result>): Promise<Result> {
  const { db, leave } = await session.enter();
  try {
    return await act(db);
  } finally {
    leave();
  }
}

async function run<Row>(
  session: Session,
  db: PGlite,
  text: string,
  parameters: readonly unknown[] | undefined,
): Promise<QueryResult<Row>> {
  // PGlite answers within microtasks: without this, a loop of queries starves timers, sockets and signals.
  await nextMacrotask();
  if (!session.isAlive(db)) throw new Error('the database died within this transaction: nothing of it is committed');
  try {
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
  } catch (error) {
    session.failed(db, error);
    throw error;
  }
}
