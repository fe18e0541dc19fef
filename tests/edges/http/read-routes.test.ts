// Every route of the API that is read, over a real store: validators, gzip, and questions that make no sense; a new route has no way round this table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { API_ROUTES } from '../../../src/edges/http/api/index.ts';
import { ROUTES } from '../../../src/edges/http/roles.ts';
import { FORMATS } from '../../../src/publish/index.ts';
import { send, TOKEN } from '../../support/http.ts';
import { openTestWeb, type TestWeb } from '../../support/web.ts';

const PATHS = ROUTES.flatMap(([method, path]) => (method === 'GET' && path.startsWith('/api/v1') ? [path] : []));
const STREAMED = PATHS.filter((path) => path.startsWith('/api/v1/exports/'));
/** What an answer needs at least to be worth packing. */
const PACKED_FROM = 1024;

/** What no route can mean, by parameter; a parameter that has no row here fails the test below. */
const SENSELESS: Readonly<Record<string, readonly string[]>> = {
  state: ['lost', 'APPROVED', 'approved,waiting'],
  kind: ['swap', 'Exchange'],
  status: ['done', 'Completed'],
  party: ['XX', 'RU,,UA', 'RU;UA'],
  from: ['2025-02-30', 'yesterday', '23.05.2025', '2025-05', '2025-05-23T00:00:00Z'],
  to: ['2025-13-01', '0', '2025-5-1'],
  text: ['x'.repeat(501)],
  order: ['best', 'desc'],
  limit: ['0', '-1', '1e9', 'abc', '1.5', '201', 'NaN'],
  cursor: ['nonsense', 'x'.repeat(501)],
  since: ['nonsense', 'x'.repeat(101)],
  names: ['1', 'yes', 'TRUE'],
  bom: ['1', 'yes'],
};

const Problem = z.strictObject({
  title: z.string().min(1),
  status: z.number(),
  detail: z.string().min(10),
  code: z.string().min(1),
  errors: z.array(z.strictObject({ where: z.string(), detail: z.string() })).optional(),
});

const described = API_ROUTES.filter(({ method }) => method === 'get').map(({ path, query }) => ({
  path: `/api/v1${path}`,
  takes: Object.keys(query.shape),
}));

const questions = described.flatMap(({ path, takes }) => [
  ...takes.flatMap((name) => (SENSELESS[name] ?? []).map((value) => ({ path, name, value }))),
  ...takes.map((name) => ({ path, name, value: 'twice' })),
  { path, name: 'filter', value: 'x' },
]);

let web: TestWeb;
let id = '';
beforeAll(async () => {
  web = await openTestWeb();
  const months = ['January', 'March', 'May', 'July', 'September', 'November'];
  await web.tell(
    months.map((month, index) => ({
      url: `https://news.example/${month}`,
      title: `A swap in ${month}`,
      published: '2025-12-24',
      text: `Russia and Ukraine each released ${200 + 20 * index} prisoners of war on 3 ${month} 2025, officials said.`,
    })),
  );
  await web.test.ledger.addSources(
    months.map((month) => ({
      ...{ url: `https://news.example/${month}.xml`, title: `${month}, all of its news`, country: 'UA' },
      filter: 'all' as const,
    })),
  );
  const { records } = await web.test.ledger.records({
    state: 'any',
    order: 'oldest',
    cursor: null,
    limit: 9,
    filter: {},
  });
  expect(records).toHaveLength(months.length);
  id = records[0]?.id ?? '';
});
afterAll(() => web.close());

const asService = { authorization: `Bearer ${TOKEN}` };
const placed = (path: string): string =>
  path.replace(/:id|\{id\}/, encodeURIComponent(id)).replace(/:format|\{format\}/, 'csv');
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  send(web.url, 'GET', placed(path), { ...asService, ...headers });
const problemOf = ({ headers, body }: Awaited<ReturnType<typeof get>>) => {
  expect(headers['content-type']).toBe('application/problem+json');
  return Problem.parse(JSON.parse(body));
};

it('the table of roles and the description tell of the same routes', () => {
  const beside = ['', '/openapi.json', '/feeds/changes.atom', '/feeds/changes.json'].map((path) => `/api/v1${path}`);
  const all = [...described.map(({ path }) => path.replaceAll(/\{(\w+)\}/g, ':$1')), ...beside];
  expect(all.toSorted()).toEqual(PATHS.toSorted());
  expect(new Set(described.flatMap(({ takes }) => takes))).toEqual(new Set(Object.keys(SENSELESS)));
});

describe('what stays the same is not sent again', () => {
  it.each(PATHS.filter((path) => !STREAMED.includes(path)))('%s', async (path) => {
    const first = await get(path);
    const etag = String(first.headers['etag']);
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^(W\/)?"[^"]+"$/)]);
    for (const known of [etag, `"other", ${etag}`, '*']) {
      const again = await get(path, { 'if-none-match': known });
      expect([again.status, again.body, again.headers['etag']], known).toEqual([304, '', etag]);
      expect(again.headers['cache-control'], known).toBe('private, no-cache');
    }
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each(STREAMED)('but a stream, %s, is never held whole to be compared', async (path) => {
    const { status, headers } = await get(path, { 'if-none-match': '*' });
    expect([status, headers['etag']]).toEqual([200, undefined]);
  });
});

describe('what is long is packed for who takes it so, and known by the same validator', () => {
  it.each(PATHS)('%s', async (path) => {
    const plain = await get(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['vary']).toMatch(/accept-encoding/i);
    const packed = await fetch(`${web.url}${placed(path)}`, { headers: { ...asService, 'accept-encoding': 'gzip' } });
    const body = await packed.text();
    expect(body).toBe(plain.body);
    const long = Buffer.byteLength(body) > PACKED_FROM;
    if (long) expect(packed.headers.get('content-encoding')).toBe('gzip');
    // No agreement is told of: that answer alone is short.
    expect(long || path === '/api/v1/agreements').toBe(true);
    const etag = packed.headers.get('etag');
    if (etag === null) return;
    const again = await get(path, { 'if-none-match': etag, 'accept-encoding': 'gzip' });
    expect([again.status, again.body]).toEqual([304, '']);
  });
});

describe('an export holds what the pages of the same question hold', () => {
  const Ids = z.object({ records: z.array(z.object({ id: z.string() })) });
  it.each([
    ['from=2025-05-01&to=2025-09-30', 3],
    ['text=May', 1],
    ['text=220', 1],
    ['party=Russia,UA&status=completed&kind=exchange', 6],
    ['party=RU,IL', 0],
    ['status=planned', 0],
    ['state=approved', 0],
    ['state=waiting', 6],
  ])('%s', async (question, count) => {
    const paged = Ids.parse(JSON.parse((await get(`/api/v1/records?${question}`)).body)).records;
    const { body } = await send(web.url, 'GET', `/api/v1/exports/jsonl?${question}`, asService);
    const lines = body.split('\n').filter((line) => line !== '');
    const streamed = Ids.parse({ records: lines.map((line): unknown => JSON.parse(line)) }).records;
    expect(streamed).toEqual(paged);
    expect(streamed).toHaveLength(count);
  });

  it('and days in the wrong order are refused by both', async () => {
    for (const path of ['/api/v1/records', '/api/v1/exports/{format}']) {
      const answer = await get(`${path}?from=2025-03-01&to=2025-02-01`);
      expect(answer.status).toBe(400);
      expect(problemOf(answer).errors?.map(({ where }) => where)).toEqual(['from']);
    }
  });
});

describe('a question that makes no sense', () => {
  it.each(questions)('$path?$name=$value', async ({ path, name, value }) => {
    const query = value === 'twice' ? `${name}=1&${name}=2` : `${name}=${encodeURIComponent(value)}`;
    const answer = await get(`${path}?${query}`);
    const problem = problemOf(answer);
    expect([answer.status, problem.status]).toEqual([400, 400]);
    expect(problem.code).toMatch(/^bad_(?:parameter|cursor)$/);
    expect(`${problem.detail} ${JSON.stringify(problem.errors ?? [])}`).toContain(
      name === 'since' && problem.code === 'bad_cursor' ? 'cursor' : name,
    );
    expect(answer.headers['etag']).toBeUndefined();
  });

  it('a time that ends before it begins', async () => {
    const answer = await get('/api/v1/records?from=2025-05-02&to=2025-05-01');
    expect([answer.status, problemOf(answer).errors?.[0]?.where]).toEqual([400, 'from']);
  });
});

describe('what is not there', () => {
  it.each([
    ['/api/v1/records/never', 404, 'no_such_record'],
    ['/api/v1/records/%00', 404, 'no_such_record'],
    [`/api/v1/records/${'x'.repeat(201)}`, 400, 'bad_parameter'],
    ['/api/v1/exports/xlsx', 400, 'bad_parameter'],
    ['/api/v1/feeds/changes.rss', 404, 'http_404'],
    ['/api/v1/record', 404, 'http_404'],
    ['/api/v2/records', 404, 'http_404'],
  ])('%s', async (path, status, code) => {
    const answer = await send(web.url, 'GET', path, asService);
    expect([answer.status, problemOf(answer).code]).toEqual([status, code]);
  });

  it('a format is refused with those that there are', async () => {
    const { detail } = problemOf(await send(web.url, 'GET', '/api/v1/exports/xlsx', asService));
    for (const format of FORMATS) expect(detail).toContain(format.id);
  });

  it('and nothing of it was a failure of ours', () => expect(web.failures).toEqual([]));
});
