// The engines that SQL must mean the same on, as a table for describe: PGlite in memory, and a real PostgreSQL.
//
//   for (const engine of ENGINES) {
//     describe.skipIf(engine.missing)(`on ${engine.name}`, () => {
//       let database: Database;
//       let stop: () => Promise<void>;
//       beforeAll(async () => { ({ database, stop } = await engine.open()); });
//       afterAll(() => stop());
//     });
//   }
//
// `open` gives an empty database, without tables (openStore makes them); `another` opens the same one again, as a
// second process would; on PGlite, which has one owner, it gives the same.
import { type Database, openDatabase } from '../../src/edges/database/index.ts';
import { openTestDatabase } from './embedded.ts';
import { missing, startPostgres } from './servers.ts';

export type OpenEngine = {
  readonly database: Database;
  readonly another: () => Promise<Database>;
  /** A second, empty database of the same kind. */
  readonly empty: () => Promise<Database>;
  readonly stop: () => Promise<void>;
};

export type Engine = {
  /** Says why it is skipped, where it is. */
  readonly name: string;
  readonly missing: boolean;
  readonly open: () => Promise<OpenEngine>;
};

export const ENGINES: readonly Engine[] = [
  { name: 'PGlite', missing: false, open: openEmbeddedEngine },
  {
    name: `PostgreSQL${missing.postgresql ?? ''}`,
    missing: missing.postgresql !== null,
    open: openServerEngine,
  },
];

async function openEmbeddedEngine(): Promise<OpenEngine> {
  const database = await openTestDatabase();
  const opened: Database[] = [database];
  return {
    database,
    another: () => Promise.resolve(database),
    empty: async () => {
      const second = await openTestDatabase();
      opened.push(second);
      return second;
    },
    stop: async () => {
      for (const one of opened) await one.close();
    },
  };
}

async function openServerEngine(): Promise<OpenEngine> {
  const server = await startPostgres();
  const opened: Database[] = [];
  const open = async (databaseUrl: string): Promise<Database> => {
    const database = await openDatabase({ databaseUrl, dataFolder: '' });
    opened.push(database);
    return database;
  };
  const database = await open(server.url);
  return {
    database,
    another: () => open(server.url),
    empty: async () => open(await server.emptyDatabase()),
    stop: async () => {
      for (const one of opened) await one.close();
      await server.stop();
    },
  };
}
