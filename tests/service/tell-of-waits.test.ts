// Records that wait too long: whom a webhook tells, how often, what it says and how it is signed; and that nobody is told who is not named.
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../src/domain/article.ts';
import { WaitNotice } from '../../src/domain/wait-notice.ts';
import { openFetcher } from '../../src/edges/fetch/index.ts';
import { openWebhook } from '../../src/edges/webhook.ts';
import { runRead, runResolve, tellOfWaits, type WaitPorts } from '../../src/service/index.ts';
import { openTestLedger, type TestLedger } from './open-test-ledger.ts';

const SECRET = `whsec_${Buffer.from('a key of twenty-four byte').toString('base64')}`;
const HOUR_MS = 3_600_000;

type Call = { readonly headers: IncomingMessage['headers']; readonly body: string; readonly method: string };

describe('records that wait too long', () => {
  let test: TestLedger;
  let calls: Call[] = [];
  let answers: readonly [status: number, headers?: Record<string, string>][] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => {
      calls.push({ headers: request.headers, body, method: request.method ?? '' });
      const [status, headers] = answers[calls.length - 1] ?? [204];
      response.writeHead(status, headers).end();
    });
  });
  let url = '';
  let fetcher: ReturnType<typeof openFetcher>;
  beforeAll(async () => {
    test = await openTestLedger();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const host = `127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}`;
    url = `http://${host}/hook`;
    fetcher = openFetcher({ allowHosts: [host], contact: null, limits: { hostGapMs: 0, allowedHostGapMs: 0 } });
  });
  afterAll(async () => {
    await fetcher.close();
    server.closeAllConnections();
    server.close();
    await test.close();
  });
  beforeEach(async () => {
    await test.clear();
    calls = [];
    answers = [];
  });

  const ports = (address = url): WaitPorts => ({
    ...test,
    waits: {
      hours: 24,
      desk: 'https://ledger.example/review',
      deliver: openWebhook({ url: address, secret: SECRET }, fetcher),
    },
  });
  /** A record that begins to wait now. */
  const wait = async (day: string): Promise<string> => {
    const page: Page = {
      ...{ url: null, contentType: 'text/html', fetchedAt: null },
      body: new TextEncoder().encode(`swap ${day} 390`),
    };
    const [outcome] = await test.ledger.ingest([
      {
        ...{ id: null, url: `https://wait.example/${day}`, title: null, published: null, fetchedAt: null },
        ...{ contentType: 'text/html', language: null, body: { kind: 'page', bytes: page.body } },
      },
    ]);
    const id = outcome?.kind === 'accepted' ? outcome.id : '';
    await runRead(test, id);
    for (const key of (await test.store.due(test.now(), 10)).resolve) await runResolve(test, key);
    return id;
  };
  const later = (hours: number): void => {
    test.clock.at += hours * HOUR_MS;
  };
  const told = (): readonly WaitNotice[] => calls.map(({ body }) => WaitNotice.parse(JSON.parse(body)));

  it('are told of once, signed, and kept as sent', async () => {
    await wait('2025-01-01');
    const since = test.now();
    await tellOfWaits(ports());
    later(23);
    await tellOfWaits(ports());
    expect(calls).toEqual([]);
    later(2);
    for (let turn = 0; turn < 5; turn += 1) await tellOfWaits(ports());
    expect(told()).toEqual([
      {
        ...{ type: 'review.overdue', at: test.now(), overdue: 1, waiting: 1, hours: 24, since },
        desk: 'https://ledger.example/review',
      },
    ]);
    const [{ headers, body, method } = { headers: {}, body: '', method: '' }] = calls;
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
    expect([method, headers['content-type']]).toEqual(['POST', 'application/json']);
    expect((await test.ledger.status()).notices).toEqual([
      { at: test.now(), overdue: 1, hours: 24, state: 'sent', tries: 1, when: test.now(), detail: null },
    ]);
  });

  it('are told of again only where another one waits too long, and not more than once in that time', async () => {
    await wait('2025-01-01');
    later(25);
    await tellOfWaits(ports());
    later(100);
    await tellOfWaits(ports());
    expect(calls).toHaveLength(1);
    await wait('2025-03-01');
    later(25);
    await wait('2025-05-01');
    await tellOfWaits(ports());
    expect(told().map(({ overdue, waiting }) => [overdue, waiting])).toEqual([
      [1, 1],
      [2, 3],
    ]);
    later(23);
    await tellOfWaits(ports());
    expect(calls).toHaveLength(2);
    later(2);
    await tellOfWaits(ports());
    expect(told().at(-1)).toMatchObject({ overdue: 3 });
  });

  it('are not told of where somebody decided in time', async () => {
    await wait('2025-01-01');
    const id = await test.ledger.neighbour({ cursor: null, way: 'on', freeFor: 'ana' });
    later(23);
    await test.ledger.decide({ kind: 'approve', recordId: id ?? '', by: 'ana', reason: null, key: null });
    later(48);
    await tellOfWaits(ports());
    expect(calls).toEqual([]);
  });

  it.each<[string, readonly [number, Record<string, string>?][], number, string]>([
    ['is sent again with the same id', [[503], [503], [204]], 3, 'sent'],
    ['is given up after as many tries as any fetch', [[500], [500], [500], [500]], 3, 'given_up'],
    ['is not sent where it is not wanted', [[404]], 1, 'given_up'],
    ['follows nobody elsewhere', [[302, { location: 'http://127.0.0.1:9/' }]], 1, 'given_up'],
  ])('a notice %s', async (_, given, sent, state) => {
    answers = given;
    await wait('2025-01-01');
    later(25);
    for (let turn = 0; turn < 6; turn += 1) {
      await tellOfWaits(ports());
      test.clock.at += 60_000;
    }
    expect(calls).toHaveLength(sent);
    expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const why: unknown = state === 'sent' ? null : expect.stringMatching(/^\w+: \S/);
    expect((await test.ledger.status()).notices).toMatchObject([{ state, tries: sent, detail: why }]);
  });

  it.each([
    ['no webhook is set', null],
    ['the address is one that nothing may be sent to', 'http://169.254.169.254/hook'],
    ['the address is a private one that was not allowed', 'http://127.0.0.1:1/hook'],
  ])('nothing leaves where %s', async (_, address) => {
    await wait('2025-01-01');
    later(25);
    await tellOfWaits(address === null ? { ...ports(), waits: null } : ports(address));
    expect(calls).toEqual([]);
    expect((await test.ledger.status()).notices).toMatchObject(address === null ? [] : [{ state: 'given_up' }]);
  });
});
