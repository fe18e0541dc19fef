// A server on a spare loopback port over a ledger in memory: what it answers, and to whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PipelineError } from '../../../src/domain/failure.ts';
import { type HttpServer, remoteLedger, serveHttp } from '../../../src/edges/http/index.ts';
import { VERBS } from '../../../src/edges/http/verbs.ts';
import { type Answer, send as sendTo, startTestServer, testPorts, TOKEN as token } from '../../support/http.ts';
import { sampleRecord } from '../ui/sample-record.ts';
import { fakeLedger } from './fake-ledger.ts';

const fake = fakeLedger({
  discover: async () => {
    throw new PipelineError('permanent', 'not_http', 'Only http and https are fetched.');
  },
  removeSource: async () => {
    throw new Error('secret detail of the inside');
  },
});
const errors: string[] = [];
let server: HttpServer;
beforeAll(async () => {
  server = await startTestServer({
    ledger: fake.ledger,
    onError: (error, where) => errors.push(`${where}: ${String(error)}`),
  });
});
afterAll(() => server.close());

const send = (method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> =>
  sendTo(server.url, method, path, headers, body);
const good = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };

describe('while the store is away', () => {
  const away = async () => {
    throw new PipelineError(
      'retryable',
      'database_unreachable',
      'The database does not answer (57P01). Nothing is lost.',
    );
  };
  let without: HttpServer;
  const logged: string[] = [];
  beforeAll(async () => {
    const ledger = { ...fake.ledger, record: away };
    without = await startTestServer({ ledger, onError: (_, where) => logged.push(where) });
  });
  afterAll(() => without.close());

  it('a page says so, and comes back by itself', async () => {
    const { status, body, headers } = await sendTo(without.url, 'GET', '/records/1');
    expect(status).toBe(503);
    expect(body).toContain('The database does not answer');
    expect([headers['retry-after'], headers['refresh']]).toEqual(['5', '5']);
    expect(logged).toContain('GET /records/1');
  });

  it('a program is told the same', async () => {
    const { status, body } = await sendTo(without.url, 'GET', '/records/1', { accept: 'application/json' });
    expect(status).toBe(503);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'http_503' } });
  });
});

describe('who is answered', () => {
  it.each([
    ['no token', {}, 403],
    ['no token, from a page of ours', { origin: 'OWN' }, 401],
    ['a wrong token', { authorization: 'Bearer wrong' }, 401],
    ['a foreign Host', { ...good, host: 'evil.example' }, 421],
    ['a foreign Origin', { ...good, origin: 'https://evil.example' }, 403],
    ['the Origin of a sandboxed frame', { ...good, origin: 'null' }, 403],
    ['another port of this machine as Origin', { ...good, origin: 'http://127.0.0.1:1' }, 403],
    ['the token', good, 200],
  ])('%s: %s', async (_, headers, status) => {
    const before = fake.asked.length;
    const own = 'origin' in headers && headers.origin === 'OWN' ? { origin: server.url } : headers;
    const answer = await send('POST', '/rpc/status', own, '{}');
    expect(answer.status).toBe(status);
    expect(fake.asked.length - before).toBe(status === 200 ? 1 : 0);
  });

  it('pages ask for no token, but for a Host of this machine', async () => {
    expect((await send('GET', '/')).status).toBe(200);
    expect((await send('GET', '/', { host: 'rebound.example' })).status).toBe(421);
  });

  it.each(Object.keys(VERBS))('GET /rpc/%s does nothing', async (verb) => {
    const before = fake.asked.length;
    expect((await send('GET', `/rpc/${verb}`, good)).status).toBe(405);
    expect(fake.asked.length).toBe(before);
  });

  it.each([
    ['0.0.0.0', null, 'needs_url'],
    ['0.0.0.0', 'https://ledger.example.org', 'needs_account'],
    ['127.0.0.1', 'https://ledger.example.org', 'needs_account'],
  ])('on %s as %s, while nobody can sign in: %s', async (host, publicUrl, code) => {
    await expect(serveHttp({ ...testPorts({ publicUrl }), host, port: 0 })).rejects.toMatchObject({ code });
  });

  it('says which port is taken and what to do', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveHttp({ ...testPorts(), host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'port_taken',
      message: `Port ${port} on 127.0.0.1 is taken; choose another with SWAPLEDGER_PORT, or 0 for any free one.`,
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['no JSON', '/rpc/accept', '{', 400],
    ['another shape', '/rpc/accept', '{"urls":"https://x.example"}', 400],
    ['lists in lists, 200,000 deep', '/rpc/accept', `{"urls":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 400],
    ['a limit past the highest', '/rpc/records', '{"state":"any","cursor":null,"limit":100000}', 400],
    ['an unknown verb', '/rpc/drop', '{}', 404],
    ['a name that every object has', '/rpc/constructor', '{}', 404],
    ['a body over the limit', '/rpc/accept', `{"urls":["${'x'.repeat(33 * 1024 * 1024)}"]}`, 413],
  ])('%s', async (_, path, body, status) => {
    const answer = await send('POST', path, good, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: `http_${status}` } });
  });

  it('a failure of the ledger comes back as it was thrown', async () => {
    await expect(remoteLedger({ url: server.url, token }).discover('ftp://x')).rejects.toMatchObject({
      name: 'PipelineError',
      kind: 'permanent',
      code: 'not_http',
      message: 'Only http and https are fetched.',
    });
  });

  it('what nobody foresaw is told to the log, not to the caller', async () => {
    const answer = await send('POST', '/rpc/removeSource', good, '{"id":"s1"}');
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('secret detail');
    expect(errors.at(-1)).toContain('POST /rpc/removeSource: Error: secret detail');
  });
});

describe('the pages', () => {
  it.each([
    ['/', 200, 'Prisoner exchanges'],
    ['/?state=waiting', 200, 'Prisoner exchanges'],
    ['/?state=nonsense&after=x', 200, '← First page'],
    ['/records/record-1', 200, '205 prisoners of war'],
    ['/records/none', 404, 'There is no such record'],
    ['/records/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 404, '&lt;script&gt;'],
    ['/console', 200, 'dead letters'],
    ['/nowhere', 404, 'It is not there'],
    ['/assets/of-old/style.css', 200, 'prefers-color-scheme'],
    ['/assets/of-old/favicon.svg', 200, '<svg'],
    ['/assets/of-old/nothing.js', 404, 'It is not there'],
  ])('%s: %d', async (path, status, said) => {
    const answer = await send('GET', path);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(said);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('a link that was cut short is told so, and the log is not troubled', async () => {
    const before = errors.length;
    const answer = await send('GET', '/?after=cut');
    expect([answer.status, errors.length]).toEqual([400, before]);
    expect(answer.body).toContain('This cursor is none of ours');
  });
  it('names parties as a reader knows them', async () => expect((await send('GET', '/')).body).toContain('to Ukraine'));
  it('keeps the cursor whole in its link', async () =>
    expect((await send('GET', '/?state=waiting')).body).toContain('/?state=waiting&amp;after=page+2%26x'));
  it('leads from a merged record to the one that holds it', async () => {
    const answer = await send('GET', '/records/merged');
    expect([answer.status, answer.headers['location']]).toEqual([302, '/records/record-1']);
  });
  it.each(['POST', 'PUT', 'DELETE'])('%s is no way to a page', async (method) =>
    expect([(await send(method, '/records/record-1', { origin: server.url })).status, ...errors.slice(1)]).toEqual([
      405,
    ]),
  );
});

describe('remoteLedger', () => {
  const remote = () => remoteLedger({ url: server.url, token });
  const bytes = new Uint8Array([0, 255, 128, 60]);
  const page = {
    id: '1',
    url: null,
    title: null,
    published: null,
    fetchedAt: null,
    contentType: 'text/html',
    language: null,
  };

  it('asks what it is asked and answers what is answered, for every verb', async () => {
    const twin = fakeLedger().ledger;
    const ledger = remote();
    const urls = ['https://a.example', 'https://a.example', 'ftp://b.example'];
    const query = { state: 'any', order: 'oldest', cursor: null, limit: 10 } as const;
    const filter = { state: 'dead', host: null, url: null } as const;
    expect(await ledger.accept(urls)).toEqual(await twin.accept(urls));
    expect(await ledger.progress(['a1'])).toEqual(await twin.progress(['a1']));
    expect(await ledger.status()).toEqual(await twin.status());
    expect(await ledger.retry(filter)).toEqual({ retried: 3 });
    expect(await ledger.why('https://a.example')).toBeNull();
    expect(await ledger.records(query)).toEqual(await twin.records(query));
    const { texts, ...detail } = sampleRecord();
    expect(await ledger.record('record-1')).toEqual(detail);
    expect(await ledger.articles(['article-1', 'none'])).toEqual(texts);
    expect(await ledger.sources()).toEqual(await twin.sources());
    expect(await ledger.pauseSource('s1', true)).toMatchObject({ paused: true });
    expect(await ledger.pollSource('s1')).toEqual(await twin.pollSource('s1'));
  });

  it('carries a page byte by byte and a text with every character', async () => {
    const text = 'Ukraine 🇺🇦 обмін\u0000 \ud800 “quoted”';
    const documents = [
      { ...page, body: { kind: 'page', bytes } },
      { ...page, id: '2', body: { kind: 'text', text } },
    ] as const;
    await remote().ingest(documents);
    expect(fake.asked.at(-1)).toEqual(['ingest', documents]);
  });

  it('streams a backup', async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await remote().backup()) chunks.push(chunk);
    expect(Buffer.concat(chunks)).toEqual(Buffer.from([1, 2, 3, 4]));
  });

  it('a backup that breaks off is an error, not a short copy', async () => {
    const broken = fakeLedger({
      backup: async () =>
        (async function* () {
          yield new Uint8Array([1]);
          throw new Error('the disk is gone');
        })(),
    });
    const other = await startTestServer({ ledger: broken.ledger });
    const read = async () => {
      for await (const _ of await remoteLedger({ url: other.url, token }).backup());
    };
    await expect(read()).rejects.toThrow();
    await other.close();
  });

  it('says so when the service is gone or refuses the token', async () => {
    const other = await startTestServer({ ledger: fake.ledger });
    await expect(remoteLedger({ url: other.url, token: 'old' }).status()).rejects.toMatchObject({ code: 'http_401' });
    await other.close();
    await expect(remoteLedger({ url: other.url, token }).status()).rejects.toMatchObject({
      code: 'service_unreachable',
    });
  });
});
