// Articles go in by file, standard input and line; what they say comes out on standard output, and nothing else does.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Extraction } from '../../../src/domain/article.ts';
import { jsonLines, runCli, startCli } from './run-cli.ts';

const SWAP = 'Russia and Ukraine each released 205 prisoners of war on Friday.';
const FILLER =
  'Officials in both capitals said that the buses had crossed the border before noon. Doctors were waiting for them there. ';
const PAGE = `<!doctype html><html lang="en"><title>Prisoners come home</title><nav><a href="/">Home</a></nav><article><h1>Prisoners come home</h1><p>${SWAP}</p><p>${FILLER.repeat(3)}</p><p>${FILLER.repeat(3)}</p></article></html>`;

let folder: string;
let origin: Server;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swapledger-extract-'));
  await writeFile(join(folder, 'swap.txt'), `${SWAP}\n\n${FILLER}`);
  await writeFile(join(folder, 'swap.html'), PAGE);
  origin = createServer((request, response) => {
    response.writeHead(request.url === '/swap' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url === '/swap' ? PAGE : '');
  });
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  const address = origin.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(async () => {
  origin.closeAllConnections();
  origin.close();
  await rm(folder, { recursive: true });
});

const figuresOf = ({ events }: Extraction) =>
  events.flatMap(({ transfers }) => transfers.map(({ from, to, count }) => `${from}>${to} ${count}`)).sort();

describe('extract', () => {
  it.each(['swap.txt', 'swap.html'])('%s, as JSON', async (name) => {
    const { code, stdout, stderr } = await runCli(['extract', '--json', '--published', '2025-05-24', name], {
      cwd: folder,
    });
    expect([code, stderr]).toEqual([0, '']);
    const extraction = Extraction.parse(JSON.parse(stdout));
    expect(figuresOf(extraction)).toEqual(['RU>UA 205', 'UA>RU 205']);
    expect(extraction.events[0]?.date).toMatchObject({ start: '2025-05-23', precision: 'day' });
    for (const { exact, start, end } of extraction.events.flatMap(({ transfers }) =>
      transfers.flatMap(({ evidence }) => evidence),
    )) {
      expect(extraction.article?.text.slice(start, end)).toBe(exact);
    }
  });

  it('several inputs, as one JSON array in their order', async () => {
    const { code, stdout } = await runCli(['extract', '--json', 'swap.html', '-', 'swap.txt'], {
      cwd: folder,
      stdin: 'Nothing of note.',
    });
    expect(code).toBe(0);
    expect(
      z
        .array(Extraction)
        .parse(JSON.parse(stdout))
        .map(({ id }) => id),
    ).toEqual(['swap.html', '-', 'swap.txt']);
  });

  it('for a person: date, parties, figures each way and the very words', async () => {
    const { code, stdout } = await runCli(['extract', 'swap.txt', '--published', '2025-05-24'], { cwd: folder });
    expect(code).toBe(0);
    for (const said of [
      '23 May 2025',
      'Ukraine',
      'Russia',
      '205 service members to Ukraine',
      '205 service members to Russia',
      '“',
    ])
      expect(stdout).toContain(said);
  });

  it('standard input where no input is named', async () => {
    const { code, stdout } = await runCli(['extract', '--json'], { stdin: PAGE });
    expect(code).toBe(0);
    expect(Extraction.parse(JSON.parse(stdout)).article?.title).toBe('Prisoners come home');
  });

  it('a page from the web, through the guarded connector only', async () => {
    const host = new URL(url).host;
    const allowed = await runCli(['extract', '--json', `${url}/swap`], { env: { SWAPLEDGER_ALLOW_HOSTS: host } });
    expect(figuresOf(Extraction.parse(JSON.parse(allowed.stdout)))).toEqual(['RU>UA 205', 'UA>RU 205']);
    const refused = await runCli(['extract', '--json', `${url}/swap`]);
    expect([refused.code, Extraction.parse(JSON.parse(refused.stdout)).article]).toEqual([1, null]);
  });

  it.each([
    ['a missing file', ['no-such.txt'], /no-such\.txt: there is no such file/],
    ['not http', ['ftp://a.example/x'], /ftp:\/\/a\.example\/x: Only http and https/],
    ['no host', ['http://'], /names no host/],
    ['credentials', ['https://me:secret@a.example/'], /holds a user name or a password/],
    ['an empty file', ['empty.txt'], /empty\.txt/],
    ['a page that is not there', [`%ORIGIN%/gone`], /404/],
  ])('%s: exit code 1, one line, the rest goes on', async (_, words, said) => {
    await writeFile(join(folder, 'empty.txt'), '');
    const inputs = words.map((word) => word.replace('%ORIGIN%', url));
    const { code, stdout, stderr } = await runCli(['extract', '--json', ...inputs, 'swap.txt'], {
      cwd: folder,
      env: { SWAPLEDGER_ALLOW_HOSTS: new URL(url).host },
    });
    expect(stderr.trim()).toMatch(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout + stderr).not.toContain('secret');
    expect(
      z
        .array(Extraction)
        .parse(JSON.parse(stdout))
        .map(({ article }) => article !== null),
    ).toEqual([false, true]);
    expect(code).toBe(1);
  });

  it('a password in a URL is shown to nobody, a person neither', async () => {
    const { code, stdout, stderr } = await runCli(['extract', 'https://me:secret@a.example/']);
    expect(stdout).toContain('https://***@a.example/');
    expect(stdout + stderr).not.toContain('secret');
    expect(code).toBe(1);
  });
});

describe('extract --jsonl and read --jsonl', () => {
  const lines = [
    JSON.stringify({ id: 'one', text: SWAP, published: '2025-05-24' }),
    '{broken',
    '',
    JSON.stringify({ id: 'three', html: PAGE, published: '2025-05-24', gold: 'ignored' }),
    JSON.stringify({ id: 'four', text: SWAP, published: '2025-13-01' }),
    JSON.stringify({ id: 5, file: 'swap.txt', published: '2025-05-24' }),
    JSON.stringify({ id: 'six', file: 'no-such.txt' }),
    JSON.stringify({ id: 'seven', text: '' }),
  ].join('\n');

  it('answer each line in order, say the number of a broken one, and go on', async () => {
    const { code, stdout, stderr } = await runCli(['extract', '--jsonl'], { cwd: folder, stdin: lines });
    const extractions = z.array(Extraction).parse(jsonLines(stdout));
    expect(extractions.map(({ id }) => id)).toEqual(['one', null, 'three', 'four', '5', 'six', 'seven']);
    expect(extractions.map(({ unreadable }) => unreadable?.reason ?? null)).toEqual([
      null,
      'bad_input',
      null,
      'bad_input',
      null,
      'bad_input',
      'empty',
    ]);
    for (const index of [0, 2, 4])
      expect(figuresOf(extractions[index] ?? Extraction.parse({}))).toEqual(['RU>UA 205', 'UA>RU 205']);
    expect(stderr.match(/line \d+/g)).toEqual(['line 2', 'line 5', 'line 7']);
    expect(code).toBe(1);
  });

  it('read prints the articles alone', async () => {
    const { code, stdout } = await runCli(['read', '--jsonl'], {
      stdin: JSON.stringify({ id: 'a', html: PAGE, published: '2025-05-24' }),
    });
    const [line] = jsonLines(stdout);
    expect(Object.keys(z.object({}).loose().parse(line))).toEqual(['id', 'article', 'unreadable', 'reading']);
    expect(line).toMatchObject({
      id: 'a',
      unreadable: null,
      article: { title: 'Prisoners come home', published: '2025-05-24', language: 'en' },
    });
    expect(code).toBe(0);
  });

  it('a page that cannot be read is an answer, not a failure of the stream', async () => {
    const { code, stderr } = await runCli(['extract', '--jsonl'], { stdin: '{"id":"a","text":""}\n' });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('answer a line while the next has not come', async () => {
    const child = startCli(['extract', '--jsonl']);
    child.stdin.write(`${JSON.stringify({ id: 'first', text: SWAP })}\n`);
    const [answer] = await new Promise<string[]>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve([chunk.toString()])),
    );
    expect(answer).toContain('"id":"first"');
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
  });

  it('end quietly when nobody reads on', async () => {
    const child = startCli(['extract', '--jsonl']);
    const said: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stdin.on('error', () => undefined);
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdout.once('data', () => child.stdout.destroy());
    for (let n = 0; n < 300; n += 1)
      child.stdin.write(`${JSON.stringify({ id: n, text: SWAP + FILLER.repeat(20) })}\n`);
    child.stdin.end();
    expect([await closed, said.join('')]).toEqual([0, '']);
  });

  it.skipIf(!existsSync('/dev/full'))('say so when the disk is full (needs /dev/full)', async () => {
    const { code, stderr } = await runCli(['extract', '--jsonl'], {
      stdin: JSON.stringify({ id: 1, text: SWAP }),
      into: '/dev/full',
    });
    expect(stderr).toBe('error: standard output: the disk is full; make room and run it again\n');
    expect(code).toBe(1);
  });

  it('end at once at Ctrl-C, with what was read so far', async () => {
    const child = startCli(['extract', '--jsonl']);
    const said: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdin.write(`${JSON.stringify({ id: 1, text: SWAP })}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect([await closed, said.join('')]).toEqual([130, '']);
  });
});
