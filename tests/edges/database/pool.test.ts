// What kysely and BullMQ ask of a pool means the same on PGlite as on node-postgres.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatabaseClient, DatabasePool } from '../../../src/edges/database/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`the pool on ${engine.name}`, () => {
    let opened: OpenEngine;
    let pool: DatabasePool;
    beforeAll(async () => {
      opened = await engine.open();
      pool = opened.database.pool;
      await pool.query('CREATE SCHEMA swapledger; CREATE TABLE notes (id integer PRIMARY KEY, body jsonb)');
    });
    afterAll(() => opened.stop());

    const noted = async (): Promise<unknown> =>
      (await pool.query<{ id: number }>('SELECT id FROM notes ORDER BY id')).rows.map(({ id }) => id);
    const withClient = async (act: (client: DatabaseClient) => Promise<void>): Promise<void> => {
      const client = await pool.connect();
      await act(client).finally(() => client.release());
    };

    const values: readonly [string, readonly unknown[], unknown][] = [
      ['SELECT 9007199254740993::int8 AS v', [], '9007199254740993'],
      ['SELECT 0.1::numeric AS v', [], '0.1'],
      ['SELECT 7::int4 AS v', [], 7],
      ['SELECT $1::text AS v', [undefined], null],
      ['SELECT $1::text AS v', [12], '12'],
      ['SELECT $1::jsonb AS v', ['{"a":[1]}'], { a: [1] }],
      ['SELECT $1::text[] AS v', [['a', 'b,"']], ['a', 'b,"']],
      ['SELECT $1::timestamptz AS v', ['2025-05-23T10:00:00Z'], new Date('2025-05-23T10:00:00Z')],
      ['SELECT current_schemas(false)::text[] AS v', [], ['swapledger', 'public']],
    ];
    for (const [text, parameters, value] of values) {
      test(`${text} with ${JSON.stringify(parameters)}`, async () => {
        expect(await pool.query(text, parameters)).toMatchObject({
          command: 'SELECT',
          rowCount: 1,
          rows: [{ v: value }],
        });
      });
    }

    test('a transaction keeps or drops its rows, and a client can be used again', async () => {
      await withClient(async (client) => {
        await client.query('begin');
        await client.query('INSERT INTO notes VALUES ($1)', [1]);
        await client.query('commit');
        await client.query('start transaction isolation level repeatable read');
        const { rowCount, command } = await client.query('INSERT INTO notes VALUES ($1), ($2)', [2, 3]);
        expect([command, rowCount]).toEqual(['INSERT', 2]);
        await client.query('rollback');
        await client.query('INSERT INTO notes VALUES (4)');
      });
      expect(await noted()).toEqual([1, 4]);
    });

    test('what others do meanwhile stands outside of a transaction', async () => {
      await withClient(async (client) => {
        await client.query('BEGIN');
        await client.query('INSERT INTO notes VALUES (5)');
        const outside = noted();
        await client.query('ROLLBACK');
        expect(await outside).toEqual([1, 4]);
      });
    });

    test('an error within a transaction undoes it', async () => {
      await withClient(async (client) => {
        await client.query('BEGIN');
        await client.query('INSERT INTO notes VALUES (6)');
        await expect(client.query('INSERT INTO notes VALUES (1)')).rejects.toMatchObject({ code: '23505' });
        await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
        await client.query('ROLLBACK');
      });
      expect(await noted()).toEqual([1, 4]);
    });

    test('a client that is released within a transaction leaves nothing open', async () => {
      const client = await pool.connect();
      await client.query('BEGIN');
      await client.query('INSERT INTO notes VALUES (7)');
      client.release(true);
      expect(await noted()).toEqual([1, 4]);
    });

    test('who listens is told, and who has stopped is not', async () => {
      await withClient(async (client) => {
        const heard: unknown[] = [];
        client.on('notification', ({ channel, payload }: { channel: string; payload: string }) => {
          heard.push([channel, payload]);
        });
        await client.query('-- wakes a worker\nLISTEN bullmq_Jobs;\n');
        const told = new Promise((resolve) => client.once('notification', resolve));
        await pool.query(`SELECT pg_notify('bullmq_jobs', 'fetch')`);
        await told;
        await client.query('UNLISTEN *');
        await pool.query(`SELECT pg_notify('bullmq_jobs', 'read')`);
        await client.query('SELECT 1');
        expect(heard).toEqual([['bullmq_jobs', 'fetch']]);
      });
    });

    test('a loop of queries starves nobody', async () => {
      let ticks = 0;
      const ticking = setInterval(() => {
        ticks += 1;
      }, 1);
      for (let n = 0; n < 200; n += 1) await pool.query('SELECT 1');
      clearInterval(ticking);
      expect(ticks).toBeGreaterThan(0);
    });
  });
}
