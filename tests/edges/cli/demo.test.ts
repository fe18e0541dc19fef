// The demo goes through once; every exchange is in its table with a quote, every article was fetched and read, and nothing is left behind.
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readDemoArticles } from '../../../src/edges/cli/demo/articles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const folder = await temporaryFolder();

describe('demo', () => {
  it('serves, enqueues, reads and prints the ledger, and ends', async () => {
    const articles = await readDemoArticles();
    const { code, stdout, stderr } = await runCli(['demo'], { env: { TMPDIR: folder, COLUMNS: '140' } });
    expect(stderr).toContain(`${articles.length} articles of our own are served`);
    expect(stderr).toContain(`from ${articles.length} articles`);
    expect(stderr).toContain('npx swapledger demo --keep');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Date +Parties +Each way +Mediators +Articles +State/);
    const rows = stdout.match(/ waiting$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(15);
    expect(stdout.match(/^ {2}“/gm)).toHaveLength(rows.length);
    expect(await readdir(folder)).toEqual([]);
  });
});
