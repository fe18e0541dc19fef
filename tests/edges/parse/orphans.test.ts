// A parent that is killed with -9 leaves no parsing process behind, idle or at work.
import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const door = fileURLToPath(new URL('../../../dist/src/edges/parse/index.js', import.meta.url));

/** Opens a pool, keeps one child idle and one at work for good, and says so. */
const PARENT = `
  const { openParsePool } = await import(${JSON.stringify(door)});
  const pool = openParsePool({ size: 2, timeoutMs: 600000, memoryMb: 4000 });
  const page = (html) => ({ url: null, contentType: 'text/html', fetchedAt: null, body: new TextEncoder().encode(html) });
  const heavy = '<html><body>' + ('<p>' + 'Word and word, '.repeat(20) + '</p>').repeat(29000) + '</body></html>';
  await Promise.all([pool.read(page('<p>one</p>'), {}), pool.read(page('<p>two</p>'), {})]);
  const again = () => pool.read(page(heavy), {}).then(again);
  void again();
  setTimeout(() => console.log('ready'), 50);
`;

const isAlive = (pid: number): boolean => {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .startsWith('Z');
  } catch {
    return false;
  }
};

it('leaves no children behind a parent that was killed', async () => {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => parent.stdout.once('data', resolve));
  const listed = execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent.pid)], { encoding: 'utf8' });
  const children = listed.trim().split('\n').map(Number);
  expect(children).toHaveLength(2);

  parent.kill('SIGKILL');
  for (let tries = 0; tries < 200 && children.some(isAlive); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(children.filter(isAlive)).toEqual([]);
});
