// What a name resolves to, and whether anything is connected to: lookups answer from a table and a recorder opens the sockets.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFetcher } from '../../../../src/edges/fetch/index.ts';
import { HASTY, type Origin, outcome, QUICK, recorder, startOrigin } from '../helpers.ts';

let origin: Origin;
let canaries: readonly Origin[];
beforeAll(async () => {
  const answer = await startOrigin((request, response) => {
    if (request.url !== '/robots.txt') response.end(`hello ${request.headers.host}`);
  });
  origin = answer;
  canaries = [
    await startOrigin((_request, response) => response.end()),
    await startOrigin((_request, response) => response.end(), '::1'),
  ];
});
afterAll(async () => {
  for (const server of [origin, ...canaries]) await server.close();
});

const PUBLIC = '93.184.215.14';

async function fetchWith(url: string, answers: readonly (readonly string[])[], allowHosts: readonly string[] = []) {
  const { opened, connect } = recorder(origin);
  const looked: string[] = [];
  const lookup = async (host: string) => {
    looked.push(host);
    return answers[Math.min(looked.length, answers.length) - 1] ?? [];
  };
  const fetcher = openFetcher({ allowHosts, contact: null, lookup, connect, limits: QUICK });
  const result = await outcome(fetcher.fetchPage(url));
  await fetcher.close();
  return { result, opened, looked };
}

describe('every address of a name is checked, and one inside spoils them all', () => {
  test.each([
    ['one private address', ['10.0.0.5']],
    ['a public one and a private one', [PUBLIC, '10.0.0.5']],
    ['a public IPv4 and a loopback IPv6', [PUBLIC, '::1']],
    ['a loopback in IPv6 clothes', ['::ffff:127.0.0.1']],
    ['a NAT64 of a metadata address', ['64:ff9b::a9fe:a9fe']],
    ['0.0.0.0, which is this machine', ['0.0.0.0']],
    ['a thousand public ones and a private last', [...Array.from({ length: 1000 }, () => PUBLIC), '192.168.0.1']],
  ])('%s', async (_words, addresses) => {
    const { result, opened } = await fetchWith('http://news.example.org/', [addresses]);
    expect(result).toBe('permanent blocked_address');
    expect(opened).toEqual([]);
  });
});

test('a public name is fetched from the address that was checked', async () => {
  const { result, opened } = await fetchWith('http://news.example.org/a', [[PUBLIC]]);
  expect(result).toBe('fetched');
  expect(opened.every((target) => target.address === PUBLIC && target.host === 'news.example.org')).toBe(true);
  expect(opened.length).toBeGreaterThan(0);
});

test('a name whose second answer is private never gets there', async () => {
  const { opened } = await fetchWith('http://rebind.example.org/a', [[PUBLIC], ['127.0.0.1']]);
  expect(opened.map((target) => target.address)).not.toContain('127.0.0.1');
});

test('a literal is its own address: it is not looked up', async () => {
  const { result, looked, opened } = await fetchWith(`http://${PUBLIC}/`, [['10.0.0.1']]);
  expect(result).toBe('fetched');
  expect(looked).toEqual([]);
  expect(opened[0]?.address).toBe(PUBLIC);
});

test('an allowed name may resolve to a private address', async () => {
  const { result, opened } = await fetchWith('http://wiki.corp/', [['10.0.0.5']], ['wiki.corp']);
  expect(result).toBe('fetched');
  expect(opened[0]?.address).toBe('10.0.0.5');
});

test('a socket that ended up elsewhere is closed unused', async () => {
  const { connect } = recorder(origin);
  const before = origin.seen.length;
  const fetcher = openFetcher({
    allowHosts: [],
    contact: null,
    limits: QUICK,
    lookup: async () => [PUBLIC],
    connect: async (target) => ({ ...(await connect(target)), remoteAddress: '127.0.0.1' }),
  });
  expect(await outcome(fetcher.fetchPage('http://news.example.org/'))).toBe('permanent blocked_address');
  expect(origin.seen).toHaveLength(before);
  await fetcher.close();
});

test('where the first address does not answer, the next one is asked', async () => {
  const { connect } = recorder(origin);
  const tried: string[] = [];
  const fetcher = openFetcher({
    allowHosts: [],
    contact: null,
    limits: QUICK,
    lookup: async () => [PUBLIC, '93.184.215.15'],
    connect: async (target) => {
      tried.push(target.address);
      if (target.address === PUBLIC) throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
      return await connect(target);
    },
  });
  expect(await outcome(fetcher.fetchPage('http://news.example.org/'))).toBe('fetched');
  expect(tried.slice(0, 2)).toEqual([PUBLIC, '93.184.215.15']);
  await fetcher.close();
});

describe('a name that leads nowhere is tried again', () => {
  test.each([
    ['no address', async () => []],
    ['unknown', () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }))],
    ['a name server that fails', () => Promise.reject(Object.assign(new Error('x'), { code: 'ESERVFAIL' }))],
  ])('%s', async (_words, lookup) => {
    const fetcher = openFetcher({ allowHosts: [], contact: null, limits: QUICK, lookup });
    expect(await outcome(fetcher.fetchPage('http://news.example.org/'))).toBe('retryable dns_failure');
    await fetcher.close();
  });

  test('a name server that never answers', async () => {
    const fetcher = openFetcher({ allowHosts: [], contact: null, limits: HASTY, lookup: () => new Promise(() => {}) });
    expect(await outcome(fetcher.fetchPage('http://news.example.org/'))).toBe('retryable timeout');
    await fetcher.close();
  });
});

test('a proxy in the environment is not used', async () => {
  const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY'];
  for (const name of names) process.env[name] = `http://${origin.host}`;
  try {
    const { opened } = await fetchWith('http://news.example.org/', [[PUBLIC]]);
    expect(opened[0]).toEqual({ address: PUBLIC, port: 80, host: 'news.example.org' });
  } finally {
    for (const name of names) delete process.env[name];
  }
});

describe('a redirect is checked like any URL', () => {
  test.each([
    'http://127.0.0.1:{canary}/',
    'http://[::1]:{canary6}/',
    '//127.0.0.1:{canary}/',
    '\\\\127.0.0.1:{canary}\\',
    'http://0:{canary}/',
    'http://[::ffff:7f00:1]:{canary}/',
    'http://localhost.:{canary}/',
    'http://①②⑦.⓪.⓪.①:{canary}/',
    'http://inside.example.org/',
    'http://169.254.169.254/latest/meta-data/',
    'http://user:pw@news.example.org/',
    'http://news.example.org:22/',
    'https://127.0.0.1/',
    'file:///etc/hosts',
    'gopher://127.0.0.1:6379/_INFO',
    'data:text/html,x',
    'javascript:alert(1)',
  ])('%s', async (template) => {
    const [canary, canary6] = canaries.map((server) => server.host.split(':').at(-1) ?? '');
    const location = template.replace('{canary}', canary ?? '').replace('{canary6}', canary6 ?? '');
    const moved = await startOrigin((request, response) => {
      // Header values are Latin-1 in node:http; a browser sends the bytes of UTF-8.
      const value = Buffer.from(location, 'utf8').toString('latin1');
      if (request.url !== '/robots.txt') response.writeHead(302, { location: value }).end();
    });
    const { opened, connect } = recorder(moved);
    const lookup = async (host: string) => [host === 'inside.example.org' ? '10.0.0.5' : PUBLIC];
    const fetcher = openFetcher({ allowHosts: [], contact: null, limits: QUICK, lookup, connect });
    const result = await outcome(fetcher.fetchPage('http://news.example.org/'));
    expect(result).toMatch(/^permanent (blocked_address|blocked_port|unsupported_scheme|url_with_credentials)$/);
    expect(opened.every((target) => target.address === PUBLIC)).toBe(true);
    await fetcher.close();
    await moved.close();
  });

  test('no canary was ever asked', () => {
    expect(canaries.map((canary) => canary.seen)).toEqual([[], []]);
  });
});

test('a robots.txt that redirects inside keeps the page out too', async () => {
  const moved = await startOrigin((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    else response.end('page');
  });
  const { opened, connect } = recorder(moved);
  const fetcher = openFetcher({ allowHosts: [], contact: null, limits: QUICK, lookup: async () => [PUBLIC], connect });
  expect(await outcome(fetcher.fetchPage('http://news.example.org/'))).toBe('permanent blocked_address');
  expect(opened.every((target) => target.address === PUBLIC)).toBe(true);
  expect(moved.seen).toEqual(['/robots.txt']);
  await fetcher.close();
  await moved.close();
});
