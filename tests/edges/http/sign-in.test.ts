// The ways in: the first administrator, signing in and out, guessing, a session that ran out in the middle, and foreign pages.
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { HttpServer } from '../../../src/edges/http/index.ts';
import { ROUTES } from '../../../src/edges/http/roles.ts';
import { openTestAccounts, PASSWORD, type TestAccounts } from '../../support/accounts.ts';
import { cookieOf, SETUP_TOKEN, send, sendForm, startTestServer } from '../../support/http.ts';
import { fakeLedger } from './fake-ledger.ts';

const URL_OF_BROWSERS = 'https://ledger.example.org';

describe('signing in', () => {
  let opened: TestAccounts;
  let server: HttpServer;
  const logged: string[] = [];
  const fake = fakeLedger();
  const log = (message: string, fields: unknown = {}) => logged.push(`${message} ${JSON.stringify(fields)}`);
  const ports = () => ({
    ...{ ledger: fake.ledger, accounts: opened.accounts },
    log: { debug: log, info: log, warn: log, error: log },
  });
  beforeAll(async () => {
    opened = await openTestAccounts();
    server = await startTestServer(ports());
  });
  afterAll(async () => {
    await server.close();
    await opened.close();
  });
  const first = { token: SETUP_TOKEN, name: 'Ana', password: PASSWORD, again: PASSWORD };
  const signIn = (name: string, password: string, more: Record<string, string> = {}, headers = {}) =>
    sendForm(server.url, '/login', { name, password, ...more }, headers);

  test('before there is an account, whoever is here reads and operates, and manages no accounts', async () => {
    const statuses = [];
    for (const path of ['/', '/console', '/accounts', '/account', '/login']) {
      statuses.push((await send(server.url, 'GET', path)).status);
    }
    expect(statuses).toEqual([200, 200, 403, 403, 303]);
  });

  it.each([
    ['another token', { token: 'guessed' }, 401, 'not the token'],
    ['no token', { token: '' }, 401, 'not the token'],
    ['two passwords', { again: 'other' }, 422, 'differ'],
    ['a short password', { password: 'short', again: 'short' }, 422, 'at least 12'],
    ['a name with markup', { name: '<i>' }, 422, 'letters, digits'],
  ])('the first administrator is not made with %s', async (_, wrong, status, said) => {
    const answer = await sendForm(server.url, '/setup', { ...first, ...wrong });
    expect([answer.status, answer.body.includes(said)]).toEqual([status, true]);
    expect(answer.body).not.toContain(PASSWORD);
    expect(await opened.accounts.any()).toBe(false);
  });

  test('the first administrator is made once, and signed in', async () => {
    const answer = await sendForm(server.url, '/setup', first);
    expect([answer.status, answer.headers['location']]).toEqual([303, '/']);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^swapledger=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await send(server.url, 'GET', '/accounts', { cookie: cookieOf(answer) })).status).toBe(200);
    expect((await sendForm(server.url, '/setup', { ...first, name: 'eve' })).status).toBe(409);
    expect((await send(server.url, 'GET', '/setup')).headers['location']).toBe('/login');
  });

  test('from then on nobody comes in without', async () => {
    const answer = await send(server.url, 'GET', '/records/record-1?x=1');
    expect([answer.status, answer.headers['location']]).toEqual([303, '/login?next=%2Frecords%2Frecord-1%3Fx%3D1']);
  });

  it.each([
    ['/records/r1?x=1', '/records/r1?x=1'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https:evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('after signing in, next=%s leads to %s', async (next, place) => {
    expect((await signIn('ana', PASSWORD, { next })).headers['location']).toBe(place);
  });

  test('each sign-in has a new secret, and the one before it ends', async () => {
    const one = cookieOf(await signIn('ana', PASSWORD));
    const two = cookieOf(await signIn('ana', PASSWORD, {}, { cookie: one }));
    expect(two).not.toBe(one);
    expect((await send(server.url, 'GET', '/', { cookie: one })).status).toBe(303);
    expect((await send(server.url, 'GET', '/', { cookie: two })).status).toBe(200);
  });

  test('what somebody wrote while their session ran out goes on after they signed in', async () => {
    const urls = 'https://a.example/1\n"><script>alert(1)</script>';
    const refused = await sendForm(server.url, '/console/retry', { url: urls, state: 'dead' });
    expect(refused.status).toBe(401);
    expect(refused.body).toContain('What you wrote is kept');
    const kept = JSON.stringify({ path: '/console/retry', fields: [['url', urls]] });
    const again = await signIn('ana', PASSWORD, { kept });
    expect(again.status).toBe(200);
    expect(again.body).toContain('action="/console/retry"');
    expect(again.body).toContain('&lt;script&gt;');
    expect(again.body).not.toContain('<script>');
    const away = await signIn('ana', PASSWORD, {
      kept: JSON.stringify({ path: '//evil.example', fields: [['a', 'b']] }),
    });
    expect(away.body).not.toContain('evil.example');
  });

  test('guessing is stopped after five, for that name from that place, also with the right one', async () => {
    const statuses = [];
    for (let tries = 0; tries < 6; tries += 1) statuses.push((await signIn('ben', `wrong ${tries}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await signIn('ana', PASSWORD)).status).toBe(303);
  });

  test('a guess is in the log with its name and place, a password never is', () => {
    const lines = logged.join('\n');
    expect(lines).toContain('A sign-in failed {"name":"ben","place":"127.0.0.1"}');
    expect(lines).not.toContain('wrong 1');
    expect(lines).not.toContain(PASSWORD);
    expect(lines).not.toContain(SETUP_TOKEN);
  });

  const changing = ROUTES.filter(([method]) => method !== 'GET');
  it.each(changing.map(([method, path]) => [method, path]))(
    '%s %s is refused to a foreign page',
    async (method, path) => {
      const cookie = cookieOf(await signIn('ana', PASSWORD));
      const before = fake.asked.length;
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: server.url, 'sec-fetch-site': 'cross-site' },
        {},
      ]) {
        expect((await send(server.url, method, path, { cookie, ...headers })).status).toBe(403);
      }
      expect(fake.asked.length).toBe(before);
    },
  );

  test('a GET changes nothing, whoever asks', async () => {
    const cookie = cookieOf(await signIn('ana', PASSWORD));
    const READS = new Set(
      'records record status sources stopped why desk decisions charts changes agreements reports'.split(' '),
    );
    const before = fake.asked.length;
    for (const [method, path] of ROUTES) {
      if (method === 'GET') await send(server.url, 'GET', path.replace(/:\w+/g, 'record-1'), { cookie });
    }
    const writes = fake.asked
      .slice(before)
      .map(([verb]) => verb)
      .filter(
        (verb) =>
          /^(accept|ingest|retry|add|pause|remove|poll|decide|undo|hold|release|report|answer|reprocess$|end)/.test(
            verb,
          ) &&
          !READS.has(verb) &&
          verb !== 'hold',
      );
    // A hold is a lease of the one who looks, and runs out by itself.
    expect(writes).toEqual([]);
  });

  it.each([
    ['GET', '/', {}],
    ['GET', '/nowhere', {}],
    ['GET', '/login', {}],
    ['POST', '/login', { origin: 'https://evil.example' }],
    ['GET', '/', { host: 'evil.example' }],
    ['POST', '/rpc/status', { authorization: 'Bearer wrong' }],
    ['GET', '/style.css', {}],
  ])('%s %s %j: no answer is without its headers', async (method, path, headers) => {
    const answer = await send(server.url, method, path, headers);
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(answer.headers['x-powered-by']).toBeUndefined();
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('under https the cookie is Secure, and a host of its own; nothing is taken from X-Forwarded-Host', async () => {
    const secure = await startTestServer({ ...ports(), publicUrl: URL_OF_BROWSERS });
    const headers = { host: 'ledger.example.org', origin: URL_OF_BROWSERS, 'x-forwarded-host': 'evil.example' };
    const answer = await sendForm(secure.url, '/login', { name: 'ana', password: PASSWORD }, headers);
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^__Host-swapledger=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(answer.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
    expect(JSON.stringify(answer)).not.toContain('evil.example');
    const foreign = await send(secure.url, 'GET', '/', {
      host: 'evil.example',
      'x-forwarded-host': 'ledger.example.org',
    });
    expect(foreign.status).toBe(421);
    await secure.close();
  });

  test('X-Forwarded-For counts from a proxy that we know only', async () => {
    const proxied = await startTestServer({ ...ports(), proxies: ['127.0.0.1'] });
    const guess = (url: string, place: string) =>
      sendForm(url, '/login', { name: 'cem', password: 'wrong' }, { 'x-forwarded-for': `9.9.9.9, ${place}` });
    for (let tries = 0; tries < 6; tries += 1) await guess(proxied.url, '192.0.2.1');
    expect((await guess(proxied.url, '192.0.2.1')).status).toBe(429);
    expect((await guess(proxied.url, '192.0.2.2')).status).toBe(401);
    const direct = await startTestServer(ports());
    for (let tries = 0; tries < 5; tries += 1) await guess(direct.url, `192.0.2.${tries}`);
    expect((await guess(direct.url, '192.0.2.99')).status).toBe(429);
    await proxied.close();
    await direct.close();
  });

  it.each([
    ['/login', 1, 413],
    ['/console/enqueue', 1, 401],
    ['/console/enqueue', 17, 413],
  ])('%s takes no %d MB more', async (path, megabytes, status) => {
    const cookie = status === 413 && megabytes > 1 ? cookieOf(await signIn('ana', PASSWORD)) : '';
    const form = { urls: 'x'.repeat(megabytes * 1024 * 1024 + 1) };
    expect((await sendForm(server.url, path, form, { cookie })).status).toBe(status);
  });

  test('who asks without end is told to wait', async () => {
    const own = await startTestServer(ports());
    let waited: string | string[] | undefined;
    for (let asked = 0; asked < 310 && waited === undefined; asked += 1) {
      const answer = await send(own.url, 'GET', '/login');
      if (answer.status === 429) waited = answer.headers['retry-after'];
    }
    expect(Number(waited)).toBeGreaterThan(0);
    await own.close();
  });
});
