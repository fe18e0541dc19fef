// Opening the database: a folder has one owner and survives its death; a server that is away is named without its password.
import { readdir, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, waitForDatabase } from '../../../src/edges/database/index.ts';
import { openStore } from '../../../src/edges/store/index.ts';
import { built, startOther } from '../../support/other-process.ts';
import { missing, POSTGRES_PASSWORD, sparePort, startPostgres, type TestPostgres } from '../../support/servers.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('an embedded database', () => {
  test('has one owner, whose death loses nothing and blocks nobody', async () => {
    const folder = join(await temporaryFolder(), 'ledger');
    const owner = startOther(
      `import { openDatabase } from '${built('edges/database')}';
       import { openStore } from '${built('edges/store')}';
       const database = await openDatabase({ databaseUrl: null, dataFolder: process.argv[1] });
       await database.lock.announce({ url: 'http://127.0.0.1:1', token: 't' });
       const store = await openStore(database);
       const at = new Date().toISOString();
       for (let n = 0; ; n += 1) {
         const url = 'https://a.example/' + n;
         await store.insertAddresses([{ url, key: url, host: 'a.example', sourceId: null, known: {} }], at);
         console.log('accepted', n, '.');
       }`,
      [folder],
    );
    await owner.says('accepted 20 .');
    const before = await readdir(folder);
    const failure = await openDatabase({ databaseUrl: null, dataFolder: folder }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'PipelineError', kind: 'permanent', code: 'folder_taken' });
    expect(String(failure)).toContain(`process ${owner.child.pid} `);
    expect(String(failure)).not.toContain('\n');
    expect(await readdir(folder)).toEqual(before);
    owner.child.kill('SIGKILL');
    const { output } = await owner.ended;

    const accepted = output.split('\n').filter((line) => line.startsWith('accepted')).length;
    const store = await openStore(await openDatabase({ databaseUrl: null, dataFolder: folder }));
    expect((await store.status()).addresses.accepted).toBeGreaterThanOrEqual(accepted);
    expect((await stat(folder)).mode & 0o077).toBe(0);
    await store.close();
    expect(await readdir(folder)).toEqual(['database']);
  });
});

describe('a DATABASE_URL', () => {
  const open = async (databaseUrl: string): Promise<unknown> =>
    openDatabase({ databaseUrl, dataFolder: '' }).catch((error: unknown) => error);

  test('that nobody answers is named with host and port, without its password', async () => {
    const port = await sparePort();
    const failure = await open(`postgresql://ledger:hunter2@127.0.0.1:${port}/ledger`);
    expect(failure).toMatchObject({
      ...{ name: 'PipelineError', kind: 'retryable', code: 'database_unreachable' },
      message: `DATABASE_URL: no PostgreSQL answers at 127.0.0.1:${port}/ledger (ECONNREFUSED); start it, or correct DATABASE_URL`,
    });
    expect(inspect(failure, { depth: 9 })).not.toContain('hunter2');
  });

  const none = ['mysql://root:hunter2@localhost/x', 'postgresql//a:hunter2@b', 'hunter2', ''];
  for (const url of none) {
    test(`'${url}' is no address of PostgreSQL`, async () => {
      const failure = await open(url);
      expect(failure).toMatchObject({
        kind: 'permanent',
        code: 'database_url',
      });
      expect(String(failure)).toContain(': DATABASE_URL ');
      expect(inspect(failure, { depth: 9 })).not.toContain('hunter2');
    });
  }

  describe.skipIf(missing.postgresql !== null)(`of a real server${missing.postgresql ?? ''}`, () => {
    let server: TestPostgres;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());

    test('whose database is missing is refused for good', async () => {
      const failure = await open(server.url.replace(/ledger$/, 'missing'));
      expect(failure).toMatchObject({
        kind: 'permanent',
        code: 'database_refused',
      });
      expect(String(failure)).toContain('"missing"');
      expect(inspect(failure, { depth: 9 })).not.toContain(POSTGRES_PASSWORD);
    });

    test('that is not there yet is waited for, aloud', async () => {
      const port = await sparePort();
      const late = server.url.replace(String(server.port), String(port));
      const said: string[] = [];
      let door: Server | null = null;
      const database = await waitForDatabase({ databaseUrl: late, dataFolder: '' }, (line) => {
        said.push(line);
        door ??= createServer((socket) => {
          const onward = connect(server.port, '127.0.0.1');
          socket.on('error', () => onward.destroy()).pipe(onward);
          onward.on('error', () => socket.destroy()).pipe(socket);
        }).listen(port, '127.0.0.1');
      });
      expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
      expect(said[0]).toMatch(/^DATABASE_URL: no PostgreSQL answers at .*Trying again in 0.5 s\.$/);
      expect(said.join()).not.toContain(POSTGRES_PASSWORD);
      expect(database.name).toBe(`PostgreSQL at 127.0.0.1:${port}/ledger`);
      await database.close();
      await database.close();
      await new Promise((resolve) => door?.close(resolve));
    });

    test('an idle connection that drops ends nothing', async () => {
      const database = await openDatabase({ databaseUrl: server.url, dataFolder: '' });
      await database.pool.query('SELECT 1');
      const other = await openDatabase({ databaseUrl: server.url, dataFolder: '' });
      await other.pool.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user AND pid <> pg_backend_pid()',
      );
      const again = async (): Promise<unknown> => (await database.pool.query('SELECT 2 AS two')).rows;
      expect(await again().catch(again)).toEqual([{ two: 2 }]);
      await database.close();
      await other.close();
    });
  });

  test('a wait can be called off', async () => {
    const databaseUrl = `postgresql://127.0.0.1:${await sparePort()}/ledger`;
    const called = new AbortController();
    const waiting = waitForDatabase({ databaseUrl, dataFolder: '' }, () => called.abort(), called.signal);
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
