// The API as a program meets it: pages and cursors, redirects and what is gone, validators, gzip, streams, feeds, and what makes no sense.
import { Validator } from '@seriousme/openapi-schema-validator';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import type { SnapshotLine } from '../../../src/domain/snapshot.ts';
import { API_ROUTES } from '../../../src/edges/http/api/index.ts';
import { Problem } from '../../../src/edges/http/api/problem.ts';
import type { HttpServer } from '../../../src/edges/http/index.ts';
import { PublishedRecord } from '../../../src/publish/index.ts';
import { documentOf } from '../../support/document.ts';
import { send, startTestServer, TOKEN } from '../../support/http.ts';
import { sampleRecord } from '../ui/sample-record.ts';
import { fakeLedger } from './fake-ledger.ts';

const { record } = sampleRecord({ title: '<b>&"' });
const { ledger, asked } = fakeLedger({
  records: async ({ cursor }) => ({ records: [record], next: cursor === null ? 'page2' : null }),
  record: async (id) => (id === 'gone' || id === 'never' ? null : sampleRecord({ id: 'record-1' })),
  changeOf: async (id) =>
    id === 'gone' ? { id, kind: 'withdrawn', at: '2025-05-23T09:00:00.000Z', becameId: null } : null,
  snapshot: async () => many(300),
});

async function* many(count: number): AsyncGenerator<SnapshotLine, void, void> {
  for (let at = 0; at < count; at += 1) yield await Promise.resolve({ line: 'record', record, deal: null });
}

let server: HttpServer;
beforeAll(async () => {
  server = await startTestServer({ ledger });
});
afterAll(() => server.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  send(server.url, 'GET', `/api/v1${path}`, { host: new URL(server.url).host, ...headers });
const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  send(
    server.url,
    'POST',
    `/api/v1${path}`,
    {
      host: new URL(server.url).host,
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
      ...headers,
    },
    typeof body === 'string' ? body : JSON.stringify(body),
  );
const Page = z.strictObject({ records: z.array(PublishedRecord.strict()), next: z.string().nullable() });

describe('records', () => {
  it('come as published, with the cursor of the next page', async () => {
    const first = Page.parse(JSON.parse((await get('/records?party=RU,UA&from=2025-01-01&limit=1')).body));
    expect(first.records.map(({ id }) => id)).toEqual(['record-1']);
    const second = await get(`/records?party=RU,UA&from=2025-01-01&limit=1&cursor=${first.next}`);
    expect(Page.parse(JSON.parse(second.body)).next).toBeNull();
    expect(asked.filter(([verb]) => verb === 'records').map(([, query]) => query)).toEqual(
      [null, 'page2'].map((cursor) => ({
        state: 'any',
        order: 'oldest',
        limit: 1,
        cursor,
        filter: { parties: ['RU', 'UA'], from: '2025-01-01' },
      })),
    );
  });

  it('one, by an id that it had before', async () => {
    const moved = await get('/records/old-id?names=true');
    expect([moved.status, moved.headers['location']]).toEqual([308, '/api/v1/records/record-1?names=true']);
    const alone: unknown = JSON.parse((await get('/records/record-1')).body);
    expect(alone).toMatchObject({ record: { id: 'record-1' }, deal: null, decisions: [] });
  });

  it('are told apart, those that are gone and those that never were', async () => {
    expect(JSON.parse((await get('/records/gone')).body)).toMatchObject({ status: 410, code: 'withdrawn' });
    expect(JSON.parse((await get('/records/never')).body)).toMatchObject({ status: 404, code: 'no_such_record' });
  });
});

describe('what makes no sense is a problem that names it', () => {
  it.each([
    ['/records?from=2025-02-30', 400, 'bad_parameter', 'from'],
    ['/records?from=2025-03-01&to=2025-02-01', 400, 'bad_parameter', 'from'],
    ['/records?party=XX', 400, 'bad_parameter', 'party'],
    ['/records?stat=approved', 400, 'bad_parameter', 'stat'],
    ['/records?state=lost', 400, 'bad_parameter', 'state'],
    ['/records?limit=0', 400, 'bad_parameter', 'limit'],
    ['/records?limit=many', 400, 'bad_parameter', 'limit'],
    ['/records?kind=exchange&kind=release', 400, 'bad_parameter', 'kind'],
    ['/records?cursor=00000000.page2', 400, 'bad_cursor', 'cursor'],
    ['/records?cursor=page2', 400, 'bad_cursor', 'cursor'],
    ['/exports/pdf', 400, 'bad_parameter', 'format'],
  ])('%s', async (path, status, code, where) => {
    const answer = await get(path);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(answer.body)).toMatchObject({ status, code, errors: [{ where }] });
    expect(answer.status).toBe(status);
  });

  it.each([
    ['GET', '/nowhere', 404],
    ['POST', '/records', 405],
  ])('%s %s', async (method, path, status) => {
    const answer = await send(server.url, method, `/api/v1${path}`, {
      host: new URL(server.url).host,
      authorization: `Bearer ${TOKEN}`,
    });
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json']);
  });
});

describe('what stays the same', () => {
  it('is not sent again', async () => {
    const first = await get('/records');
    const { etag = '' } = first.headers;
    expect(etag).toMatch(/^(W\/)?"/);
    const again = await get('/records', { 'if-none-match': String(etag) });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await get('/records?limit=7', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is packed for who takes it so', async () => {
    const response = await fetch(`${server.url}/api/v1/code-book`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(z.object({ fields: z.array(z.unknown()).min(50) }).safeParse(await response.json()).success).toBe(true);
    expect((await get('/code-book')).headers['content-encoding']).toBeUndefined();
  });
});

test('a whole export is a stream of its format', async () => {
  const answer = await get('/exports/csv?bom=true');
  expect(answer.headers['content-disposition']).toBe('attachment; filename="swapledger-csv.csv"');
  expect(answer.body.codePointAt(0)).toBe(0xfeff);
  expect(parse(answer.body, { bom: true })).toHaveLength(301);
  const packed = await fetch(`${server.url}/api/v1/exports/jsonl`, { headers: { 'accept-encoding': 'gzip' } });
  expect((await packed.text()).trimEnd().split('\n')).toHaveLength(300);
});

test('changes tell of merges, and where to go on', async () => {
  const Changes = z.object({
    changes: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
    cursor: z.string(),
    more: z.boolean(),
  });
  const answer = Changes.parse(JSON.parse((await get('/changes?since=l1.1&limit=2')).body));
  expect(answer).toMatchObject({
    changes: [
      { id: 'record-1', kind: 'changed' },
      { id: 'old-1', kind: 'merged', became: 'record-1', record: null },
    ],
    cursor: 'l1.2',
    more: false,
  });
});

describe('feeds', () => {
  it('Atom, with a tombstone for what is gone', async () => {
    const { body, headers } = await get('/feeds/changes.atom');
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const feed = parseAtomFeed(body);
    expect(feed.id).toBe('urn:swapledger:l1');
    expect(feed.entries?.map(({ id }) => id)).toEqual(['urn:swapledger:l1:record-1', 'urn:swapledger:l1:old-1']);
    expect(body).toContain('<at:deleted-entry ref="urn:swapledger:l1:old-1" when="2025-05-23T09:00:00.000Z"/>');
    expect(body).not.toContain('ref="urn:swapledger:l1:record-1"');
  });

  it('JSON Feed, with what became of it', async () => {
    const { body } = await get('/feeds/changes.json');
    expect(parseJsonFeed(body).items?.map(({ tags }) => tags)).toEqual([['changed'], ['merged']]);
    expect(JSON.parse(body)).toMatchObject({
      items: [{ _swapledger: { state: 'waiting' } }, { _swapledger: { became: 'record-1' } }],
    });
  });
});

describe('scripts', () => {
  it('hand in addresses', async () => {
    const answer = await post('/addresses', { urls: ['https://a.example/'] });
    expect(JSON.parse(answer.body)).toEqual({
      outcomes: [{ kind: 'accepted', given: 'https://a.example/', id: 'a1' }],
    });
  });

  it('hand in texts', async () => {
    const answer = await post('/documents', { documents: [documentOf('Kyiv …', { id: 'x' })] });
    expect(JSON.parse(answer.body)).toMatchObject({ outcomes: [{ kind: 'accepted' }] });
  });

  it.each([
    [{ text: 'Kyiv …' }, { id: null, published: null, body: { kind: 'text', text: 'Kyiv …' } }],
    [
      { id: 'a', url: 'https://a.example/1', published: '2025-05-23', html: '<p>Kyiv' },
      {
        id: 'a',
        contentType: 'text/html; charset=utf-8',
        body: { kind: 'page', bytes: new TextEncoder().encode('<p>Kyiv') },
      },
    ],
    [{ body: { kind: 'page', base64: 'PHA+' } }, { body: { kind: 'page', bytes: new TextEncoder().encode('<p>') } }],
  ])('hand in %j with what they know of it', async (given, taken) => {
    expect((await post('/documents', { documents: [given] })).status).toBe(200);
    const [, documents] = asked.findLast(([verb]) => verb === 'ingest') ?? [];
    expect(documents).toMatchObject([taken]);
  });

  it.each([
    [{ url: 'https://a.example/1' }, 'documents.0', 'give one of text, html and body'],
    [{ text: 'a', html: 'b' }, 'documents.0', 'give one of'],
    [{ text: 'a', published: 'soon' }, 'documents.0.published', 'write a day or a time'],
    [{ text: 'a', headline: 'b' }, 'documents.0.headline', 'headline'],
  ])('are told what is wrong with %j', async (given, where, detail) => {
    const answer = await post('/documents', { documents: [given] });
    expect(answer.status).toBe(400);
    const { errors = [] } = Problem.parse(JSON.parse(answer.body));
    expect(errors.map((error) => error.where)).toEqual([where]);
    expect(errors[0]?.detail).toContain(detail);
  });

  it('hand in a list, tried first and then taken in', async () => {
    const list = { name: 'u7', title: 'Unit 7' };
    const body = { text: 'date;parties\n2025-05-23;RU', mapping: { list, date: 'date', parties: 'parties' } };
    expect(JSON.parse((await post('/import', { ...body, dryRun: true })).body)).toMatchObject({ kind: 'tried' });
    expect(JSON.parse((await post('/import', body)).body)).toMatchObject({ kind: 'imported', records: 1 });
    const [, request] = asked.findLast(([verb]) => verb === 'importList') ?? [];
    expect(request).toMatchObject({
      file: 'list.csv',
      dryRun: false,
      skipRefused: false,
      body: new TextEncoder().encode(body.text),
    });
  });

  it('are told where a list is wrong', async () => {
    const answer = await post('/import', { text: 'bad list' });
    expect([answer.status, answer.headers['content-type']]).toEqual([422, 'application/problem+json']);
    expect(JSON.parse(answer.body)).toMatchObject({
      code: 'bad_list',
      errors: [{ where: 'line 2, date', detail: '"x" is no date' }],
    });
  });

  it('decide under their own name, and are told why not', async () => {
    const answer = await post('/decisions', { kind: 'approve', recordId: 'r1', by: 'somebody else' });
    expect(JSON.parse(answer.body)).toMatchObject({ status: 422, code: 'no_such_record' });
    const decided = asked.find(([verb]) => verb === 'decide')?.[1];
    expect(decided).toMatchObject({ kind: 'approve', recordId: 'r1', by: 'local' });
  });

  it.each([
    ['/addresses', {}, 400, 'bad_body'],
    ['/addresses', { urls: [] }, 400, 'bad_body'],
    ['/addresses', { urls: ['x'], priority: 1 }, 400, 'bad_body'],
    ['/addresses', '{', 400, 'bad_body'],
    ['/import', { text: '' }, 400, 'bad_body'],
    ['/import', { text: 'x', mapping: { list: { name: 'a b', title: 'x' } } }, 400, 'bad_body'],
    ['/decisions', { kind: 'shred', recordId: 'r1' }, 400, 'bad_body'],
    ['/decisions', { kind: 'merge', recordId: 'r1' }, 400, 'bad_body'],
  ])('POST %s %j', async (path, body, status, code) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ status, code });
  });

  it('send JSON', async () => {
    expect((await post('/addresses', 'urls=x', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      415,
    );
  });
});

describe('the description', () => {
  it('is valid OpenAPI 3.1, of every route', async () => {
    const { body } = await get('/openapi.json');
    const checked = await new Validator().validate(z.record(z.string(), z.unknown()).parse(JSON.parse(body)));
    expect(checked.errors).toBeUndefined();
    expect(checked.valid).toBe(true);
    const { paths } = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))) })
      .parse(JSON.parse(body));
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(operations.toSorted()).toEqual(API_ROUTES.map(({ method, path }) => `${method} ${path}`).toSorted());
    const names = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('can be tried on a page that needs no script', async () => {
    const { body, status } = await get('');
    expect(status).toBe(200);
    for (const { path } of API_ROUTES) expect(body).toContain(`/api/v1${path}`);
    expect(body).not.toContain('<script');
  });
});
