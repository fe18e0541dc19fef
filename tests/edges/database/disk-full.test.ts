// A full disk: the write that finds it full says so, nothing that was accepted is lost, and with room the work goes on.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { storeFailure } from '../../../src/edges/store/failures.ts';
import { built, startOther } from '../../support/other-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SIZE_MB = 140;
/** A file system of our own, seen by the process under test only. */
const SMALL_DISK = (folder: string): readonly string[] => [
  ...['unshare', '-m', 'sh', '-c'],
  `mount -t tmpfs -o size=${SIZE_MB}m small "${folder}" && head -c 50000000 /dev/zero > "${folder}/ballast" && exec "$@"`,
  'sh',
];
const canMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'small', '/mnt']).status === 0;

describe.skipIf(!canMount)(`a full disk${canMount ? '' : ' (skipped: no right to mount one here)'}`, () => {
  test('under the embedded database is told, survived and left behind', async () => {
    const folder = await temporaryFolder();
    const lines = `
      import { randomBytes } from 'node:crypto';
      import { rm } from 'node:fs/promises';
      import { openDatabase } from '${built('edges/database')}';
      import { openStore } from '${built('edges/store')}';
      const [folder] = process.argv.slice(1);
      const store = await openStore(await openDatabase({ databaseUrl: null, dataFolder: folder }));
      const kept = [];
      const keep = async (n) => {
        const url = 'https://a.example/' + n;
        const page = { url: null, contentType: null, fetchedAt: null, body: randomBytes(500_000) };
        const row = { url, key: url, host: 'a.example', sourceId: null, known: {}, shownUrl: null, page };
        const [accepted] = await store.insertDocuments([row], new Date().toISOString());
        kept.push(accepted.id);
      };
      const tell = (error) => console.log(error.name, error.kind, error.code, '.');
      for (let n = 0, failed = 0; n < 500 && failed < 3; n += 1) {
        await keep(n).catch((error) => { failed += 1; tell(error); });
      }
      await rm(folder + '/ballast');
      await Promise.all([1, 2, 3].map((n) => keep('after' + n)));
      console.log('kept all:', (await store.progress(kept)).total === kept.length && kept.length > 10);
      await store.close();
      const again = await openStore(await openDatabase({ databaseUrl: null, dataFolder: folder }));
      console.log('kept on disk:', (await again.progress(kept)).total === kept.length);
      await again.close();`;
    const { code, output } = await startOther(lines, [folder], SMALL_DISK(folder)).ended;
    expect([code, output.trim().split('\n')]).toEqual([
      0,
      [...Array<string>(3).fill('PipelineError retryable disk_full .'), 'kept all: true', 'kept on disk: true'],
    ]);
  });
});

describe('what a database throws', () => {
  const thrown = (message: string, code: string): Error => Object.assign(new Error(message), { code });
  const failures: readonly [Error, object][] = [
    [
      thrown('could not extend file "base/1": No space left on device', '53100'),
      { kind: 'retryable', code: 'disk_full' },
    ],
    [thrown('write', 'ENOSPC'), { kind: 'retryable', code: 'disk_full' }],
    [thrown('connect', 'ECONNREFUSED'), { kind: 'retryable', code: 'database_unreachable' }],
    [
      thrown('terminating connection due to administrator command', '57P01'),
      { kind: 'retryable', code: 'database_unreachable' },
    ],
    [new Error('Connection terminated unexpectedly'), { kind: 'retryable', code: 'database_unreachable' }],
    [thrown('duplicate key', '23505'), { name: 'Error', code: '23505' }],
  ];
  for (const [error, failure] of failures) {
    test(`"${error.message}" is ${JSON.stringify(failure)}`, () => {
      expect(storeFailure(error)).toMatchObject(failure);
    });
  }
});
