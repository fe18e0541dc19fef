// An outlet changes, takes down or walls off what it printed: looked at again after days, with the real fetcher, store and pipeline.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fetcher, openFetcher } from '../../src/edges/fetch/index.ts';
import { extractPage } from '../../src/pipeline/index.ts';
import { runFetch, runRead, runResolve } from '../../src/service/index.ts';
import { type Origin, QUICK, startOrigin } from '../edges/fetch/helpers.ts';
import { openTestLedger, type TestLedger } from '../service/open-test-ledger.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A story of its own; `day` of May 2025. */
const story = (
  day: number,
  count: number,
  notes = '',
) => `<!doctype html><html lang="en"><head><title>An exchange</title>
  <meta property="article:published_time" content="2025-05-${String(day).padStart(2, '0')}T18:00:00Z"></head><body><article><h1>An exchange</h1>
  <p>Russia and Ukraine each released ${count} prisoners of war on ${day} May 2025, the two governments said in the evening.</p>
  <p>The buses crossed at the northern border in the afternoon. Relatives stood along the road with flags and photographs,
  and doctors were waiting in the hospital of the town, where the men will stay for two weeks.</p></article>${notes}</body></html>`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const page =
  (html: string, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { ...HTML, ...headers }).end(html);
const status =
  (code: number): Answer =>
  (_, response) =>
    response.writeHead(code).end();

let test: TestLedger;
let origin: Origin;
let fetcher: Fetcher;
const answers = new Map<string, Answer>();
beforeAll(async () => {
  test = await openTestLedger();
  origin = await startOrigin((request, response) => answers.get(request.url ?? '')?.(request, response));
  fetcher = openFetcher({ allowHosts: [origin.host], contact: null, limits: QUICK });
});
afterAll(async () => {
  await fetcher.close();
  await origin.close();
  await test.close();
});

const portsWith = (revisitDays: readonly number[]) => ({
  ...test,
  fetchPage: fetcher.fetchPage,
  fetchAgain: fetcher.fetchAgain,
  readPage: extractPage,
  revisitDays,
});

/** What is due is worked on until nothing is, as the queue and its workers do. */
async function work(revisitDays: readonly number[] = [1, 7]): Promise<void> {
  for (;;) {
    const due = await test.store.due(test.now(), 100);
    if (due.fetch.length + due.read.length + due.resolve.length === 0) return;
    for (const id of due.fetch) await runFetch(portsWith(revisitDays), id);
    for (const id of due.read) await runRead(portsWith(revisitDays), id);
    for (const key of due.resolve) await runResolve(test, key);
  }
}

let serial = 0;
/** Accepts an address with this first answer and reads it, on 23 May 2025. */
async function first(answer: Answer): Promise<{ readonly path: string; readonly url: string }> {
  serial += 1;
  await test.clear();
  test.clock.at = Date.parse('2025-05-23T20:00:00.000Z');
  const path = `/news/${serial}`;
  answers.set(path, answer);
  await test.ledger.accept([`${origin.url}${path}`]);
  await work();
  return { path, url: `${origin.url}${path}` };
}

async function later(days: number, revisitDays?: readonly number[]): Promise<void> {
  test.clock.at += days * DAY_MS;
  await work(revisitDays);
}

const asked = (path: string) => origin.seen.filter((one) => one === path).length;
const records = async () =>
  (await test.ledger.records({ state: 'any', order: 'oldest', cursor: null, limit: 10 })).records;
const counts = async () => (await records()).map(({ transfers }) => transfers.map(({ count }) => count).join('/'));
const history = async (url: string) =>
  ((await test.ledger.why(url))?.history ?? []).slice(1).map(({ detail }) => detail);

describe('an article that was read', () => {
  it('is looked at again after one day and after seven, then no more', async () => {
    const { path } = await first(page(story(23, 270)));
    expect(asked(path)).toBe(1);
    for (const [days, times] of [
      [0.9, 1],
      [0.2, 2],
      [5, 2],
      [1, 3],
      [30, 3],
    ] as const) {
      await later(days);
      expect([days, asked(path)]).toEqual([days, times]);
    }
  });

  it('is asked for by its validators; 304 leaves it as it is', async () => {
    let sent: string | undefined;
    const { url } = await first((request, response) => {
      sent = request.headers['if-none-match'];
      if (sent === '"v1"') return void response.writeHead(304).end();
      page(story(23, 270), { etag: '"v1"' })(request, response);
    });
    const before = await records();
    await later(1.1);
    expect(sent).toBe('"v1"');
    expect(await records()).toEqual(before);
    expect((await history(url)).at(-1)).toBe('Looked at again: it has not changed.');
  });

  it('that was corrected has new events; the old text stays, records follow, reviewers are told', async () => {
    const { path, url } = await first(page(story(23, 270)));
    const [was] = await records();
    await test.ledger.decide({ kind: 'approve', recordId: was?.id ?? '', by: 'ana', reason: null, key: null });
    answers.set(path, page(story(23, 390)));
    await later(1.1);
    const [is] = await records();
    expect(is).toMatchObject({ id: was?.id, state: 'reopened' });
    expect(is?.transfers.map(({ count }) => count)).toEqual([270, 270]);
    expect(is?.machine?.transfers.map(({ count }) => count)).toEqual([390, 390]);
    expect(is?.needs.join()).toContain('the reports now say 390');
    const { rows } = await sql<{ text: string }>`SELECT text FROM article_versions`.execute(test.db);
    expect(rows.map(({ text }) => text.includes('270 prisoners'))).toEqual([true]);
    expect(await history(url)).toContain('Looked at again: other bytes than before, to be read.');
  });

  /** Everything that somebody outside would hear of, and what is kept of former texts. */
  const traces = async () => {
    const { rows } = await sql<{ seq: string; versions: number }>`
      SELECT max(seq)::text AS seq, (SELECT count(*)::integer FROM article_versions) AS versions FROM record_changes`.execute(
      test.db,
    );
    return { records: await records(), ...rows[0] };
  };

  it('whose page only looks otherwise says the same: no record changes, nothing is kept as a former text, nobody is told', async () => {
    const { path, url } = await first(page(story(23, 270)));
    const before = await traces();
    answers.set(path, page(story(23, 270, '<aside>Spring sale</aside><footer>Read 1,204 times</footer>')));
    await later(1.1);
    expect(await traces()).toEqual(before);
    expect((await history(url)).at(-1)).toBe('Read again: it says what it said before.');
    answers.set(path, page(story(23, 390)));
    await later(6.1);
    expect(await counts()).toEqual(['390/390']);
  });

  it.each([
    ['title', 'An exchange', 'Two exchanges'],
    ['day', '2025-05-23T18', '2025-05-24T18'],
  ])('whose %s alone was changed is kept as it was, and reviewers are told', async (_, was, is) => {
    const { path } = await first(page(story(23, 270)));
    const before = await traces();
    answers.set(path, page(story(23, 270).replaceAll(was, is)));
    await later(1.1);
    const after = await traces();
    expect(after.versions).toBe((before.versions ?? 0) + 1);
    expect(after.records[0]?.needs.join()).toContain('was changed on 2025-05-24');
  });

  it.each([
    ['was taken down', status(410)],
    ['is behind a wall now', page('<html><body><p>Subscribe to read on.</p></body></html>')],
    ['is an error now that says 200', page('')],
  ] as const)('that %s stays as it was read, and the history says so', async (_, answer) => {
    const { path, url } = await first(page(story(23, 270)));
    answers.set(path, answer);
    await later(1.1);
    expect(await counts()).toEqual(['270/270']);
    expect((await test.ledger.why(url))?.address).toMatchObject({ state: 'extracted', reason: null });
    expect((await history(url)).at(-1)).toContain('What it said before stays.');
    answers.set(path, page(story(23, 390)));
    await later(6.1);
    expect(await counts()).toEqual(['390/390']);
  });

  it('whose outlet is away is asked again an hour later, three times, and then at the next look', async () => {
    const { path } = await first(page(story(23, 270)));
    answers.set(path, status(503));
    await later(1.1);
    for (let hour = 0; hour < 30; hour += 1) await later(1.1 / 24);
    expect(asked(path)).toBe(1 + 3);
    answers.set(path, page(story(23, 390)));
    await later(7);
    expect(await counts()).toEqual(['390/390']);
  });

  it('is left alone where that is off, also where it was planned, and where the news was old', async () => {
    const { path } = await first(page(story(23, 270)));
    await later(1.1, []);
    await later(10);
    expect(asked(path)).toBe(1);
    const old = await first(page(story(6, 205)));
    await later(1.1);
    expect(asked(old.path)).toBe(1);
  });

  it('and taken out of the ledger is not looked at again', async () => {
    const { path, url } = await first(page(story(23, 270)));
    await test.ledger.remove({ url, by: 'ana', reason: 'a takedown' });
    await later(1.1);
    expect(asked(path)).toBe(1);
    expect(await records()).toEqual([]);
  });

  it('is looked at by one of two who find it due', async () => {
    const { path } = await first(page(story(23, 270)));
    test.clock.at += 1.1 * DAY_MS;
    const [id = ''] = (await test.store.due(test.now(), 10)).fetch;
    await Promise.all([runFetch(portsWith([1, 7]), id), runFetch(portsWith([1, 7]), id)]);
    expect(asked(path)).toBe(2);
  });
});
