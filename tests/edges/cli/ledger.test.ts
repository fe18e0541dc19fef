// One service on an embedded folder, asked from other terminals; then the same folder without it. Every step is a real process.
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCli, startCli } from './run-cli.ts';

const SWAP = 'Russia and Ukraine each released 205 prisoners of war on Friday, officials said.';
const MORE =
  'Doctors were waiting for them at the border. Families had come from all over the country to meet the buses. ';
const page = (title: string, words: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2025-05-24T08:00:00+03:00"></head><body><article><h1>${title}</h1><p>${words}</p><p>${MORE.repeat(3)}</p><p>${MORE.repeat(3)}</p></article></body></html>`;

const Status = z.object({
  addresses: z.record(z.string(), z.number()),
  records: z.record(z.string(), z.number()),
  deadLetters: z.array(z.object({ url: z.string(), reason: z.string() })),
});
const Exported = z.array(
  z.object({
    id: z.string(),
    state: z.string(),
    date: z.object({ start: z.string().nullable() }),
    transfers: z.array(z.object({ to: z.string(), count: z.number().nullable() })),
    sources: z.array(z.object({ url: z.string().nullable(), event: z.object({}).loose() })),
  }),
);

let folder: string;
let env: Record<string, string>;
let origin: Server;
let site: string;
let service: ChildProcess;
let serviceUrl: string;
const run = (words: readonly string[], stdin?: string) =>
  runCli(words, { env, cwd: folder, ...(stdin === undefined ? {} : { stdin }) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swapledger-ledger-'));
  origin = createServer((request, response) => {
    const path = request.url ?? '';
    const status = path.startsWith('/swap') ? 200 : path === '/broken' ? 500 : 404;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(status === 200 ? page(`Prisoners come home ${path.length}`, SWAP) : '');
  });
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  const address = origin.address();
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  site = `http://${host}`;
  env = {
    SWAPLEDGER_DATA: join(folder, 'data'),
    SWAPLEDGER_PORT: '0',
    SWAPLEDGER_ALLOW_HOSTS: host,
    SWAPLEDGER_TRIES: '2',
    SWAPLEDGER_RETRY_MS: '10',
  };
  service = startCli(['start'], { env });
  serviceUrl = await new Promise((resolve, reject) => {
    let said = '';
    service.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    service.once('exit', () => reject(new Error(`the service ended: ${said}`)));
  });
});
afterAll(async () => {
  if (service.exitCode === null && service.signalCode === null) service.kill('SIGKILL');
  origin.closeAllConnections();
  origin.close();
  await rm(folder, { recursive: true, force: true });
});

describe('while a service runs on the folder', () => {
  it('its address and token are for the owner of the folder alone', async () => {
    const path = join(folder, 'data', 'swapledger.lock');
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: service.pid, url: serviceUrl });
  });

  it('a second service names the first and touches nothing', async () => {
    const { code, stdout, stderr } = await run(['start']);
    expect(stderr).toContain(`process ${service.pid}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([1, '']);
  });

  it('bad URLs are refused one by one, and the good ones are taken', async () => {
    const { code, stdout, stderr } = await run(
      ['enqueue', '-', 'ftp://a.example/x', 'http://', 'https://me:secret@a.example/', `${site}/swap/1`, '--wait'],
      `# a comment\n\n${site}/swap/1\n${site}/swap/1#top\nnonsense\n`,
    );
    expect(stderr).toContain('refused ftp://a.example/x: Only http and https are fetched');
    expect(stderr).toContain('refused http://: The URL names no host');
    expect(stderr).toContain('refused nonsense: This is no URL');
    expect(stderr).toMatch(/refused https:\/\/\*\*\*@a\.example\/: The URL holds a user name or a password/);
    expect(stderr).not.toContain('secret');
    expect(stderr.match(/^known .*the same address/gm)).toHaveLength(2);
    expect(stderr).toContain('1 address accepted, 2 known before, 4 refused');
    expect(stderr).toContain('1 extracted');
    expect([code, stdout]).toEqual([1, '']);
  });

  it('a page that is not there is rejected, a broken one becomes a dead letter', async () => {
    const { code, stderr } = await run(['enqueue', `${site}/gone`, `${site}/broken`, '--wait']);
    expect(stderr).toContain('0 extracted, 1 rejected, 1 dead letter');
    expect(stderr).toContain(`rejected ${site}/gone: `);
    expect(stderr).toContain(`dead ${site}/broken: Given up after 2 tries`);
    expect(code).toBe(1);
    const status = Status.parse(JSON.parse((await run(['status', '--json'])).stdout));
    expect(status.addresses).toMatchObject({ extracted: 1, rejected: 1, dead: 1 });
    expect(status.deadLetters).toMatchObject([{ url: `${site}/broken`, reason: 'http_500' }]);
    const shown = (await run(['status'])).stdout;
    expect(shown).toContain('1 dead letter');
    expect(shown).toContain(`${site}/broken`);
  });

  it('texts and saved pages are ingested, a broken line is said with its number, and the rest goes on', async () => {
    await writeFile(
      join(folder, 'saved.html'),
      page('Captives exchanged', SWAP.replace('205', '77').replace('Friday', 'Thursday')),
    );
    const lines = [
      JSON.stringify({ id: 'a', url: 'https://paper.example/a', text: SWAP, published: '2025-05-24', title: 'Swap' }),
      '{"id":',
      JSON.stringify({ id: 'b', url: 'https://paper.example/b', text: SWAP, published: 'soon' }),
    ].join('\n');
    const first = await run(['ingest', '--jsonl', '--wait'], lines);
    expect(first.stderr).toMatch(/^error: line 2: it is no JSON/m);
    expect(first.stderr).toMatch(/^error: line 3: "published": "soon" is no date/m);
    expect(first.stderr).toContain('1 article accepted');
    expect(first.stderr).toContain('1 extracted');
    expect([first.code, first.stdout]).toEqual([1, '']);
    const second = await run(['ingest', 'saved.html', '--url', 'https://other.example/77', '--wait']);
    expect([second.code, second.stdout]).toEqual([0, '']);
    const missing = await run(['ingest', 'none.html', 'saved.html']);
    expect(missing.stderr).toMatch(/none\.html: there is no such file/);
    expect(missing.code).toBe(1);
  });

  it('a file of another format is told by its first lines, and how many more there are', async () => {
    const { code, stderr } = await run(['ingest', '--jsonl'], 'a line of prose\n'.repeat(300));
    expect(stderr.match(/^error: line \d+: it is no JSON/gm)).toHaveLength(20);
    expect(stderr).toContain('error: and 280 more that cannot be taken');
    expect(code).toBe(1);
  });

  it('what came to nothing is told by the name it was given, and why', async () => {
    await writeFile(join(folder, 'report.html'), '%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n');
    const { code, stderr } = await run(['ingest', 'report.html', '--wait']);
    expect(stderr).toContain('rejected report.html: The bytes are a PDF');
    expect(code).toBe(1);
    expect((await run(['ingest', 'report.html'])).stderr).toContain('known   report.html: the same address, rejected');
  });

  it('the export holds each exchange once, with every report of it', async () => {
    const { code, stdout, stderr } = await run(['export', '--format', 'json', '--state', 'any']);
    expect([code, stderr]).toEqual([0, '']);
    const records = Exported.parse(JSON.parse(stdout));
    const swap = records.find(({ transfers }) => transfers.some(({ count }) => count === 205));
    expect(swap?.date.start).toBe('2025-05-23');
    expect(swap?.sources.map(({ url }) => url).sort()).toEqual([`${site}/swap/1`, 'https://paper.example/a']);
    expect(records.filter(({ transfers }) => transfers.some(({ count }) => count === 77))).toHaveLength(1);
    const csv = (await run(['export', '--format', 'csv'])).stdout.trim().split('\r\n');
    expect(csv).toHaveLength(records.length + 1);
    expect(
      Exported.parse(JSON.parse((await run(['export', '--format', 'json', '--state', 'approved'])).stdout)),
    ).toEqual([]);
  });

  it.each([
    ['a side by its name, and a day', ['--party', 'russia', '--to', '2025-05-22'], [77]],
    ['a figure and a status', ['--text', '77', '--status', 'completed'], [77]],
    ['what nothing is', ['--kind', 'remains'], []],
  ])('the export takes %s', async (_, filters, counts) => {
    const { code, stdout, stderr } = await run(['export', '--format', 'json', ...filters]);
    const found = Exported.parse(JSON.parse(stdout)).map(({ transfers }) => transfers[0]?.count);
    expect([code, found]).toEqual([0, counts]);
    expect(stderr).toBe(counts.length === 0 ? 'No record of the ledger meets this.\n' : '');
  });

  it('why tells the history of an address', async () => {
    const told = await run(['why', `${site}/swap/1`]);
    expect(told.code).toBe(0);
    for (const said of ['accept', 'fetch', 'read', 'extracted', '205']) expect(told.stdout).toContain(said);
    const unknown = await run(['why', 'https://never.example/']);
    expect(unknown.stderr).toContain('was never accepted');
    expect([unknown.code, unknown.stdout]).toEqual([1, '']);
  });

  it('retry puts dead letters of a host back', async () => {
    expect((await run(['retry', '--state', 'dead', '--host', 'other.example'])).stderr).toContain(
      'Nothing to try again',
    );
    const rejected = `${site}/gone`;
    const hinted = (url: string) => run(['retry', '--url', url]);
    expect((await hinted(`${site}/swap/1`)).stderr).toContain('extracted already');
    expect((await hinted('https://never.example/')).stderr).toContain('does not know https://never.example/');
    expect((await hinted(rejected)).stderr).toContain(`retry --state rejected --url ${rejected}`);
    const { code, stderr } = await run(['retry', '--host', new URL(site).host]);
    expect(stderr).toContain('1 address is tried again');
    expect(code).toBe(0);
  });

  it('sources are added once checked, listed, paused, resumed and taken off', async () => {
    const feed = `${site}/feed.xml`;
    expect((await run(['sources', 'add', 'nonsense'])).code).toBe(1);
    // It is not there: whoever means it all the same says so.
    expect((await run(['sources', 'add', feed])).stderr).toContain('404');
    expect((await run(['sources', 'add', feed, '--as-is'])).code).toBe(0);
    expect((await run(['sources', 'pause', feed])).stderr).toContain('is paused');
    expect((await run(['sources', 'list'])).stdout).toContain('Paused');
    expect((await run(['sources', 'resume', feed])).code).toBe(0);
    expect((await run(['sources', 'remove', feed])).code).toBe(0);
    expect(JSON.parse((await run(['sources', 'list', '--json'])).stdout)).toEqual([]);
    expect((await run(['sources', 'poll', feed])).stderr).toContain('there is no such source');
  });

  it('the pages show the figure in the article that says it', async () => {
    const list = await (await fetch(serviceUrl)).text();
    expect(list).toContain('205 service members');
    const path = /href="(\/records\/[^"]+)"/.exec(list)?.[1] ?? '';
    const record = await (await fetch(serviceUrl + path)).text();
    expect(record).toMatch(/<mark id="q1-\d+-\d+" class="m-figure"/);
  });

  it('a backup is taken while it runs, never over another file, and restored elsewhere only', async () => {
    expect((await run(['backup', 'copy.gz'])).code).toBe(0);
    expect((await run(['backup', 'copy.gz'])).stderr).toContain('add --force');
    const refused = await run(['restore', 'copy.gz']);
    expect(refused.stderr).toContain(`running process ${service.pid}`);
    expect(refused.code).toBe(1);
  });

  it('the audit is read through the service, and by its mark again', async () => {
    const { code, stdout } = await run(['audit']);
    const mark = /^mark {2}(\d+:[0-9a-f]{64})$/m.exec(stdout)?.[1] ?? '';
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^All \d+ lines are as they were written\.\n/)]);
    expect((await run(['audit', '--known', mark])).code).toBe(0);
    const other = await run(['audit', '--known', mark.replace(/.$/, (last) => (last === '0' ? '1' : '0'))]);
    expect([other.code, other.stdout]).toEqual([1, expect.stringContaining('the chain was written anew')]);
  });

  it('one stage alone needs a DATABASE_URL', async () => {
    const { code, stderr } = await run(['work', 'fetch']);
    expect(stderr).toContain('DATABASE_URL');
    expect(code).toBe(1);
  });
});

describe('after the service has ended', () => {
  it('Ctrl-C ends it cleanly, and the folder is free', async () => {
    const ended = new Promise<number | null>((resolve) => service.once('exit', resolve));
    service.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(stat(join(folder, 'data', 'swapledger.lock'))).rejects.toThrow();
  });

  it('commands open the folder themselves, and a restored copy holds the same ledger', async () => {
    const own = await run(['export', '--format', 'json']);
    expect([own.code, own.stderr]).toEqual([0, '']);
    const elsewhere = { ...env, SWAPLEDGER_DATA: join(folder, 'restored') };
    const restored = await runCli(['restore', 'copy.gz'], { cwd: folder, env: elsewhere });
    expect(restored.code).toBe(0);
    expect((await runCli(['export', '--format', 'json'], { env: elsewhere })).stdout).toBe(own.stdout);
    const again = await runCli(['restore', 'copy.gz'], { cwd: folder, env: elsewhere });
    expect(again.stderr).toContain('not empty');
    expect(again.code).toBe(1);
  });

  it('commands that start in the same moment wait for each other', async () => {
    const said = await Promise.all(
      [1, 2, 3].map((number) => run(['enqueue', `https://paper.example/at-once/${number}`])),
    );
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0]);
    for (const { stderr } of said) expect(stderr).toContain('1 address accepted');
  });

  it('--wait does the work itself', async () => {
    const { code, stderr } = await run(['enqueue', `${site}/swap/2`, '--wait']);
    expect(stderr).toContain('1 extracted');
    expect(code).toBe(0);
  });
});
