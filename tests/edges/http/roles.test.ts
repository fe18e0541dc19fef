// Every route has its row, every row its route; and each role is answered what it may take, and nothing more.
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type Role, Role as Roles } from '../../../src/domain/account.ts';
import { createApp } from '../../../src/edges/http/app.ts';
import type { HttpServer } from '../../../src/edges/http/index.ts';
import { type Least, leastOf, ROUTES } from '../../../src/edges/http/roles.ts';
import { openTestAccounts, PASSWORD, type TestAccounts } from '../../support/accounts.ts';
import { cookieOf, send, sendForm, startTestServer, testPorts } from '../../support/http.ts';
import { fakeLedger } from './fake-ledger.ts';

const routes = createApp(testPorts()).routes.filter(({ method }) => method !== 'ALL');

describe('the table of roles', () => {
  it.each(routes.map(({ method, path }) => [method, path]))('%s %s has a row', (method, path) => {
    // A verb has a row of its own, and the route is one for all of them.
    if (path === '/rpc/:verb') return;
    expect(leastOf(method, path)).not.toMatch(/^no_/);
  });

  it.each(ROUTES.map(([method, path]) => [method, path]))('%s %s has a route', (method, path) => {
    const wanted = path.startsWith('/rpc/') && path !== '/rpc/backup' ? '/rpc/:verb' : path;
    expect(routes.map((route) => `${route.method} ${route.path}`)).toContain(`${method} ${wanted}`);
  });

  it.each([
    ['GET', '/nowhere', 'no_route'],
    ['POST', '/rpc/drop', 'no_route'],
    ['POST', '/rpc/constructor', 'no_route'],
    ['POST', '/records/r1', 'no_method'],
    ['GET', '/rpc/status', 'no_method'],
    ['GET', '/records/r1/more', 'no_route'],
    ['HEAD', '/', 'reader'],
    ['GET', '//', 'no_route'],
    ['GET', '/STATUS', 'no_route'],
  ])('%s %s: %s', (method, path, least) => expect(leastOf(method, path)).toBe(least));
});

const ASKERS = ['visitor', ...Roles.options] as const;
type Asker = (typeof ASKERS)[number];

function may(asker: Asker, least: Least, publicRead: boolean): boolean {
  if (least === 'anyone') return true;
  if (asker === 'visitor') return publicRead && least === 'reader';
  if (least === 'account') return true;
  return Roles.options.indexOf(asker) >= Roles.options.indexOf(least);
}

/** Ids that the fake ledger knows. */
const concrete = (path: string): string => path.replace('/records/:id', '/records/record-1').replace(/:\w+/g, 'x1');

describe('each role at each route', () => {
  let opened: TestAccounts;
  const servers: { url: string; publicRead: boolean }[] = [];
  const running: HttpServer[] = [];
  const cookies = new Map<Role, string>();
  const tokens = new Map<Role, string>();
  const fake = fakeLedger();
  beforeAll(async () => {
    opened = await openTestAccounts();
    for (const role of [...Roles.options].reverse()) {
      await opened.accounts.addUser({ name: role, role, password: PASSWORD, by: 'test' });
      const session = await opened.accounts.signIn({ name: role, password: PASSWORD, agent: null });
      cookies.set(role, `swapledger=${session?.secret ?? ''}`);
      const token = await opened.accounts.addToken({ name: 'script', role, days: 1, by: role });
      if (token.kind === 'done') tokens.set(role, token.done.secret);
    }
    for (const publicRead of [false, true]) {
      const server = await startTestServer({ ledger: fake.ledger, accounts: opened.accounts, publicRead });
      running.push(server);
      servers.push({ url: server.url, publicRead });
    }
  });
  afterAll(async () => {
    for (const server of running) await server.close();
    await opened.close();
  });

  const REFUSED = new Set([401, 403]);
  const pages = ROUTES.filter(([, path]) => !path.startsWith('/rpc/') && !path.startsWith('/logout'));
  it.each(pages.flatMap(([method, path, least]) => ASKERS.map((asker) => [method, path, asker, least] as const)))(
    '%s %s by a %s (takes %s)',
    async (method, path, asker, least) => {
      for (const { url, publicRead } of servers) {
        const cookie = asker === 'visitor' ? null : (cookies.get(asker) ?? '');
        const own = { origin: url, 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
        const answer = await send(url, method, concrete(path), cookie === null ? own : { ...own, cookie });
        const refused = REFUSED.has(answer.status) && !answer.body.includes('<form');
        expect([publicRead, refused]).toEqual([publicRead, !may(asker, least, publicRead)]);
        if (refused) expect(answer.status).toBe(asker === 'visitor' ? 401 : 403);
      }
    },
  );

  const verbs = ROUTES.filter(([, path]) => path.startsWith('/rpc/'));
  it.each(verbs.flatMap(([method, path, least]) => ASKERS.map((asker) => [method, path, asker, least] as const)))(
    '%s %s by the token of a %s (takes %s)',
    async (method, path, asker, least) => {
      const url = servers[0]?.url ?? '';
      const before = fake.asked.length;
      const bearer = asker === 'visitor' ? {} : { authorization: `Bearer ${tokens.get(asker) ?? ''}` };
      const answer = await send(
        url,
        method,
        path,
        { ...bearer, 'content-type': 'application/json', origin: url },
        '{}',
      );
      const allowed = asker !== 'visitor' && may(asker, least, false);
      expect([401, 403].includes(answer.status)).toBe(!allowed);
      if (!allowed) expect(fake.asked.length).toBe(before);
    },
  );

  const api = ROUTES.filter(([, path]) => path.startsWith('/api/'));
  it.each(api.flatMap(([method, path, least]) => ASKERS.map((asker) => [method, path, asker, least] as const)))(
    '%s %s by a script with the token of a %s (takes %s)',
    async (method, path, asker, least) => {
      const before = fake.asked.length;
      const bearer = asker === 'visitor' ? {} : { authorization: `Bearer ${tokens.get(asker) ?? ''}` };
      const headers = { ...bearer, 'content-type': 'application/json' };
      const answer = await send(
        servers[0]?.url ?? '',
        method,
        concrete(path),
        headers,
        method === 'GET' ? undefined : '{}',
      );
      const allowed = asker !== 'visitor' && may(asker, least, false);
      expect([401, 403].includes(answer.status)).toBe(!allowed);
      if (allowed) return;
      expect(fake.asked.length).toBe(before);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(JSON.parse(answer.body)).toMatchObject({ status: answer.status });
    },
  );

  test('a token that is wrong, revoked or over writes nothing', async () => {
    const url = servers[0]?.url ?? '';
    const { accounts, clock } = opened;
    const made = async (name: string) => {
      const outcome = await accounts.addToken({ name, role: 'operator', days: 1, by: 'administrator' });
      if (outcome.kind !== 'done') throw new Error(outcome.reason);
      return outcome.done;
    };
    const post = async (secret: string) => {
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ urls: ['https://paper.example/a'] });
      const { status } = await send(url, 'POST', '/api/v1/addresses', headers, body);
      return status;
    };
    const [revoked, over] = [await made('revoked'), await made('over')];
    expect([await post(revoked.secret), await post(over.secret)]).toEqual([200, 200]);
    const before = fake.asked.length;
    await accounts.revokeToken({ id: revoked.token.id, by: 'administrator' });
    const now = clock.at;
    expect(await post(revoked.secret)).toBe(401);
    clock.at = new Date(Date.parse(now) + 2 * 86_400_000).toISOString();
    expect(await post(over.secret)).toBe(401);
    clock.at = now;
    expect(await post(`${over.secret}x`)).toBe(401);
    expect(await post('')).toBe(401);
    expect(fake.asked.length).toBe(before);
  });

  test('a session is of no use at a verb', async () => {
    const url = servers[0]?.url ?? '';
    const headers = { cookie: cookies.get('administrator') ?? '', origin: url };
    expect((await send(url, 'POST', '/rpc/status', headers, '{}')).status).toBe(401);
  });

  test('a token signs with its own name, whoever it says it is', async () => {
    const url = servers[0]?.url ?? '';
    const body = JSON.stringify({ kind: 'approve', recordId: 'r1', by: 'administrator', reason: null, key: null });
    const headers = { authorization: `Bearer ${tokens.get('reviewer') ?? ''}`, 'content-type': 'application/json' };
    await send(url, 'POST', '/rpc/decide', headers, body);
    expect(fake.asked.at(-1)).toMatchObject(['decide', { by: 'reviewer (script)' }]);
  });

  test('whoever loses a role loses it at once, for their tokens too', async () => {
    const { accounts } = opened;
    const url = servers[0]?.url ?? '';
    const asked = async () => [
      (await send(url, 'GET', '/console', { cookie: cookies.get('operator') ?? '' })).status,
      (await send(url, 'POST', '/rpc/status', { authorization: `Bearer ${tokens.get('operator') ?? ''}` }, '{}'))
        .status,
    ];
    expect(await asked()).toEqual([200, 200]);
    await accounts.setRole({ name: 'operator', role: 'reader', by: 'administrator' });
    expect(await asked()).toEqual([403, 403]);
    await accounts.removeUser({ name: 'operator', by: 'administrator' });
    expect(await asked()).toEqual([303, 401]);
  });

  test('after signing out the old cookie is worth nothing', async () => {
    const url = servers[0]?.url ?? '';
    const cookie = cookies.get('reviewer') ?? '';
    expect((await send(url, 'GET', '/', { cookie })).status).toBe(200);
    const out = await sendForm(url, '/logout', {}, { cookie });
    expect([out.status, cookieOf(out)]).toEqual([303, 'swapledger=']);
    expect((await send(url, 'GET', '/', { cookie })).status).toBe(303);
  });
});
