// The lock of a data folder: one owner, found by others, and replaced without help when it is gone.
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLock, takeLock } from '../../../src/edges/database/lock.ts';
import { built, startOther } from '../../support/other-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TAKEN = { name: 'PipelineError', kind: 'permanent', code: 'folder_taken' };

describe('the lock of a data folder', () => {
  let root: string;
  let folder: string;
  let tests = 0;
  beforeAll(async () => {
    root = await temporaryFolder();
  });
  beforeEach(async () => {
    tests += 1;
    folder = join(root, String(tests));
    await mkdir(folder);
  });

  const leave = async (owner: object): Promise<void> => {
    const whole = {
      ...{ pid: process.pid, startedAt: '2026-05-01T12:00:00Z', url: null, token: null },
      ...{ host: hostname(), processStart: null, nonce: 'somebody' },
      ...owner,
    };
    await writeFile(join(folder, 'swapledger.lock'), JSON.stringify(whole));
  };

  test('a file in the place of the folder is not taken for the lock of another user', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(readLock(file)).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  test('its owner says where it listens, to its own user only', async () => {
    const lock = await takeLock(folder);
    expect(await readLock(folder)).toMatchObject({ pid: process.pid, url: null, token: null });
    await lock.announce({ url: 'http://127.0.0.1:8080', token: 'secret' });
    expect(await readLock(folder)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:8080', token: 'secret' });
    expect((await stat(join(folder, 'swapledger.lock'))).mode & 0o777).toBe(0o600);
    await lock.release();
    expect(await readLock(folder)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  test('a second owner in this process is refused, until the first releases', async () => {
    const lock = await takeLock(folder);
    await expect(takeLock(folder)).rejects.toMatchObject(TAKEN);
    await lock.release();
    await (await takeLock(folder)).release();
  });

  test('of many at once one owns the folder', async () => {
    await leave({ pid: 2 ** 22 + 1 });
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(TAKEN);
    expect(await readdir(folder)).toEqual(['swapledger.lock']);
  });

  const stale: readonly [string, object][] = [
    ['a process that is gone', { pid: 2 ** 22 + 1 }],
    ['an earlier process with an id that lives again', { pid: 1, processStart: 'another boot:1' }],
    ['an earlier process with our own id, as in a container', { pid: process.pid }],
  ];
  for (const [what, owner] of stale) {
    test.skipIf(process.platform !== 'linux')(`the lock of ${what} is taken over (Linux: needs /proc)`, async () => {
      await leave(owner);
      expect(await readLock(folder)).toBeNull();
      const lock = await takeLock(folder);
      expect(await readLock(folder)).toMatchObject({ pid: process.pid });
      await lock.release();
    });
  }

  test('a broken lock file is nobody’s', async () => {
    await writeFile(join(folder, 'swapledger.lock'), '{"pid": 1');
    await (await takeLock(folder)).release();
  });

  test('an owner on another host lives while its heart beats', async () => {
    await leave({ pid: 7, host: 'elsewhere' });
    const failure = await takeLock(folder).catch((error: unknown) => error);
    expect(failure).toMatchObject(TAKEN);
    expect(String(failure)).toContain('process 7 on elsewhere');
    const longAgo = new Date(Date.now() - 120_000);
    await utimes(join(folder, 'swapledger.lock'), longAgo, longAgo);
    await (await takeLock(folder)).release();
  });

  test('a claim left behind by a killed process stops nobody', async () => {
    await leave({ pid: 2 ** 22 + 1 });
    const claim = await readFile(join(folder, 'swapledger.lock'), 'utf8');
    await writeFile(join(folder, 'swapledger.lock.claim-old'), claim);
    const lock = await takeLock(folder);
    expect(await readdir(folder)).toEqual(['swapledger.lock']);
    await lock.release();
  });

  test('whoever releases does not release another’s', async () => {
    const lock = await takeLock(folder);
    await leave({ pid: 1, nonce: 'another' });
    await lock.release();
    expect(await readdir(folder)).toEqual(['swapledger.lock']);
  });

  test('of several processes that start at once on a stale lock one wins', async () => {
    await leave({ pid: 2 ** 22 + 1 });
    const lines = `
      import { takeLock } from '${built('edges/database').replace('index.js', 'lock.js')}';
      const startAt = Number(process.argv[2]);
      while (Date.now() < startAt);
      try { await takeLock(process.argv[1]); console.log('owner'); setTimeout(() => {}, 5000); }
      catch (error) { console.log('refused', error.code); }`;
    const startAt = String(Date.now() + 2_000);
    const others = Array.from({ length: 5 }, () => startOther(lines, [folder, startAt]));
    const said = await Promise.all(others.map((other) => Promise.race([other.says('owner'), other.says('refused')])));
    for (const { child } of others) child.kill('SIGKILL');
    await Promise.all(others.map(({ ended }) => ended));
    expect(said.filter((line) => line === 'owner')).toHaveLength(1);
    expect(said.filter((line) => line === 'refused folder_taken')).toHaveLength(4);
  });
});
