// Records merged one into another and on into a third, over HTTP on a real store: every id leads to the last, the changes name each, and undoing brings all back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { send, TOKEN } from '../../support/http.ts';
import { openTestWeb, type TestWeb } from '../../support/web.ts';

let web: TestWeb;
let [a, b, c] = ['', '', ''];
let cursor = '';
const asService = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };

beforeAll(async () => {
  web = await openTestWeb();
  // The older of two is the one that stays: it is the one that was seen first.
  for (const [index, day] of ['3 January', '3 June', '3 November'].entries()) {
    web.test.clock.at += 60_000;
    await web.tell([
      {
        url: `https://news.example/${index}`,
        title: 'A swap',
        published: '2025-12-24',
        text: `Russia and Ukraine each released ${200 + 20 * index} prisoners of war on ${day} 2025.`,
      },
    ]);
  }
  const { changes, cursor: now } = await changesSince();
  expect(changes.map(({ kind }) => kind)).toEqual(['created', 'created', 'created']);
  [c = '', b = '', a = ''] = changes.map(({ id }) => id);
  cursor = now;
});
afterAll(() => web.close());

const get = (path: string) => send(web.url, 'GET', path, asService);
const post = (path: string, body: unknown) => send(web.url, 'POST', path, asService, JSON.stringify(body));

const Changes = z.object({
  changes: z.array(
    z.object({ id: z.string(), kind: z.string(), became: z.string().nullable(), record: z.object({}).nullable() }),
  ),
  cursor: z.string(),
});
async function changesSince(since?: string) {
  const { body } = await get(`/api/v1/changes${since === undefined ? '' : `?since=${since}`}`);
  return Changes.parse(JSON.parse(body));
}

/** Each step from an id to where it ends, as a program follows it. */
async function wayOf(start: string): Promise<readonly string[]> {
  const steps: string[] = [];
  for (let path = start; ; ) {
    const { status, headers } = await get(path);
    if (status === 200) return steps;
    steps.push(`${status} ${headers['location']}`);
    path = String(headers['location']);
    if (steps.length > 3) return steps;
  }
}

const Decided = z.object({ kind: z.literal('done'), decision: z.object({ id: z.string() }) });
async function merge(from: string, into: string): Promise<string> {
  const answer = await post('/api/v1/decisions', { kind: 'merge', recordId: from, otherRecordId: into });
  return Decided.parse(JSON.parse(answer.body)).decision.id;
}

const Feed = z.object({
  items: z.array(
    z.object({ id: z.string(), tags: z.array(z.string()), _swapledger: z.object({ became: z.string().nullable() }) }),
  ),
});
/** 'tag became' of each id, as a reader of the JSON Feed has it; Atom names the same ids. */
async function feeds(): Promise<Readonly<Record<string, string>>> {
  const { items } = Feed.parse(JSON.parse((await get('/api/v1/feeds/changes.json')).body));
  const atom = (await get('/api/v1/feeds/changes.atom')).body;
  for (const { id, tags } of items) {
    expect(atom).toContain(`<id>${id}</id>`);
    expect(atom.includes(`<at:deleted-entry ref="${id}"`)).toBe(tags[0] === 'merged');
  }
  return Object.fromEntries(
    items.map(({ id, tags, _swapledger }) => [id.replace(/^.*:/, ''), `${tags[0]} ${_swapledger.became}`] as const),
  );
}

const merges: string[] = [];
const inShort = ({ changes }: z.infer<typeof Changes>) =>
  new Set(changes.map(({ id, kind, became, record }) => [id, kind, became, record === null].join(' ')));

test('a merged into b, and b into c: both ids lead to c, at once', async () => {
  merges.push(await merge(a, b));
  expect(await wayOf(`/api/v1/records/${a}`)).toEqual([`308 /api/v1/records/${b}`]);
  merges.push(await merge(b, c));
  for (const id of [a, b]) {
    expect(await wayOf(`/api/v1/records/${id}?names=true`)).toEqual([`308 /api/v1/records/${c}?names=true`]);
    expect(await wayOf(`/records/${id}`)).toEqual([`302 /records/${c}`]);
  }
  expect(await wayOf(`/api/v1/records/${c}`)).toEqual([]);
});

test('whoever follows the changes is told what became of each', async () => {
  const news = await changesSince(cursor);
  expect(inShort(news)).toEqual(new Set([`${a} merged ${c} true`, `${b} merged ${c} true`, `${c} changed  false`]));
  cursor = news.cursor;
  expect(await feeds()).toEqual({ [a]: `merged ${c}`, [b]: `merged ${c}`, [c]: 'changed null' });
});

test('taken back, the last first, each id answers for itself again', async () => {
  const [first = '', second = ''] = merges;
  const undo = async (id: string) => (await post('/rpc/undo', { id, by: 'ana' })).body;
  expect(await undo(first)).toContain(`undo ${second} first`);
  expect(await undo(second)).toContain('"kind":"done"');
  expect(await wayOf(`/api/v1/records/${a}`)).toEqual([`308 /api/v1/records/${b}`]);
  expect(await wayOf(`/records/${b}`)).toEqual([]);
  expect(inShort(await changesSince(cursor))).toEqual(
    new Set([`${a} merged ${b} true`, `${b} created  false`, `${c} changed  false`]),
  );
  expect(await undo(first)).toContain('"kind":"done"');
  for (const id of [a, b, c]) {
    expect(await wayOf(`/api/v1/records/${id}`)).toEqual([]);
    expect(await wayOf(`/records/${id}`)).toEqual([]);
  }
  expect(await feeds()).toEqual({ [a]: 'created null', [b]: 'changed null', [c]: 'changed null' });
  expect(web.failures).toEqual([]);
});
