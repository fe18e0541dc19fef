// The runtime on an embedded folder: it works, ends cleanly, refuses what cannot be, and leaves the folder to the next one.
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/edges/config.ts';
import type { Log } from '../../src/service/index.ts';
import { checkApart, openRuntime, type Runtime } from '../../workers/runtime.ts';
import { documentOf } from '../support/document.ts';
import { sparePort } from '../support/servers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const ARTICLE = `<!doctype html><html lang="en"><head><title>A quiet day</title></head><body><article><h1>A quiet day</h1>
  <p>The council met in the morning and spoke about the new bridge, which will open in the summer after two years of work.</p>
  <p>In the afternoon the mayor visited the school, where the children had prepared songs and a small exhibition.</p></article></body></html>`;

let folder = '';
let origin: Server;
let host = '';
const answers: (() => void)[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  origin = createServer((request, response) => {
    const answer = () => void response.writeHead(200, { 'content-type': 'text/html' }).end(ARTICLE);
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url?.startsWith('/slow')) answers.push(answer);
    else answer();
  });
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  const address = origin.address();
  host = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : '';
});
afterAll(() => new Promise((resolve) => origin.close(resolve)));

const config = (more: Record<string, string> = {}) =>
  readConfig({ SWAPLEDGER_DATA: folder, SWAPLEDGER_ALLOW_HOSTS: host, ...more }, '/');
const open = () => openRuntime(config(), { log: quiet, say: () => {} });

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}

async function stateOf(runtime: Runtime, url: string) {
  return (await runtime.ledger.why(url))?.address.state;
}

describe('the runtime', () => {
  it('takes a text and a URL all the way, with every stage in one process', async () => {
    const runtime = await open();
    await runtime.startStages(['fetch', 'read', 'resolve']);
    await runtime.startStages(['fetch']);
    runtime.startSchedule();
    const taken = [
      ...(await runtime.ledger.accept([`http://${host}/quiet`])),
      ...(await runtime.ledger.ingest([
        documentOf('Russia and Ukraine each released 205 prisoners of war on 6 May 2025.'),
      ])),
    ];
    const ids = taken.flatMap((outcome) => ('id' in outcome ? [outcome.id] : []));
    await until(async () => {
      const { states, unresolved } = await runtime.ledger.progress(ids);
      return states.extracted + states.rejected + states.dead === 2 && unresolved === 0;
    });
    expect(await stateOf(runtime, `http://${host}/quiet`)).toBe('extracted');
    await runtime.close();
    await runtime.close();
  });

  it('lets the running job end when it closes, and loses none of those that wait', async () => {
    const first = await open();
    await first.startStages(['fetch']);
    const urls = [1, 2, 3].map((number) => `http://${host}/slow/${number}`);
    await first.ledger.accept(urls);
    await until(() => answers.length > 0);
    const closing = first.close();
    await sleep(100);
    // One at a time to each host: the others wait for their turn, and are put back or end like the first.
    const answering = setInterval(() => {
      for (const answer of answers.splice(0)) answer();
    }, 20);
    await closing;

    const second = await open();
    await second.startStages(['fetch', 'read']);
    second.startSchedule();
    await until(async () =>
      (await Promise.all(urls.map((url) => stateOf(second, url)))).every((state) => state === 'extracted'),
    );
    clearInterval(answering);
    for (const url of urls) {
      const why = await second.ledger.why(url);
      expect(why?.address.crashes, url).toBe(0);
    }
    await second.close();
  });

  it('leaves a folder alone that another process has, and names that one', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({ kind: 'permanent', code: 'folder_taken' });
    await expect(open()).rejects.toThrow(String(process.pid));
    expect(await first.ledger.why(`http://${host}/quiet`)).not.toBeNull();
    await first.close();
  });

  it('refuses a stage apart on an embedded folder, by naming DATABASE_URL', () => {
    expect(() => checkApart(config(), 'fetch')).toThrow(/^work fetch cannot run apart .* set DATABASE_URL /);
    expect(() => checkApart(config({ DATABASE_URL: 'postgres://db/x' }), 'fetch')).not.toThrow();
  });

  it.each(['DATABASE_URL', 'REDIS_URL'])(
    'waits for the server of %s, one line at each try, and no password in it',
    async (variable) => {
      const port = await sparePort();
      const scheme = variable === 'DATABASE_URL' ? 'postgresql' : 'redis';
      const lines: string[] = [];
      const stopping = new AbortController();
      const opening = openRuntime(config({ [variable]: `${scheme}://me:hush@127.0.0.1:${port}/1` }), {
        log: quiet,
        say: (line) => lines.push(line),
        signal: stopping.signal,
      });
      opening.catch(() => undefined);
      await until(() => lines.length >= 2);
      stopping.abort();
      await expect(opening).rejects.toThrow();
      expect(lines[0]).toMatch(
        new RegExp(
          `^${variable}: no \\w+ answers at 127\\.0\\.0\\.1:${port}.*ECONNREFUSED.*Trying again in 0\\.5 s\\.$`,
        ),
      );
      expect(lines.join('\n')).not.toContain('hush');
    },
  );
});
