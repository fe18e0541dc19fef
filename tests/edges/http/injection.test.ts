// Words that want to be a part of a statement, through every field that searches, filters, sorts or turns a page, on a real engine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { leastOf } from '../../../src/edges/http/roles.ts';
import { packageFolder } from '../../../src/edges/package.ts';
import { send, TOKEN } from '../../support/http.ts';
import { openTestWeb, type TestWeb } from '../../support/web.ts';

const texts = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(join(packageFolder(), 'fixtures', 'hostile-queries.json'), 'utf8')));

const FIELDS = [
  ['/', ['q', 'parties', 'from', 'to', 'kind', 'state', 'after']],
  ['/charts', ['q', 'parties', 'from', 'to', 'kind']],
  ['/review', ['after']],
  ['/console/stopped', ['state', 'host', 'reason', 'after']],
  ['/console/address', ['url']],
  ['/api/v1/records', ['text', 'party', 'from', 'to', 'kind', 'state', 'order', 'after', 'cursor', 'limit']],
  ['/api/v1/changes', ['since', 'after', 'cursor', 'limit']],
] as const;

describe('a hostile word', () => {
  let web: TestWeb;
  beforeAll(async () => {
    web = await openTestWeb();
    const text = 'Russia and Ukraine each released 205 prisoners of war on Friday, 23 May 2025.';
    await web.tell([{ url: 'https://news.example/1', title: 'A swap', published: '2025-05-24', text }]);
  });
  afterAll(() => web.close());

  const all = async () => (await web.test.ledger.status()).records;

  it.each(FIELDS.flatMap(([path, names]) => names.map((name) => [path, name] as const)))(
    'in %s?%s= is a value and nothing else',
    async (path, name) => {
      const before = await all();
      for (const text of texts) {
        const query = new URLSearchParams({ [name]: text }).toString();
        // As a program, which is not slowed.
        const answer = await send(web.url, 'GET', `${path}?${query}`, { authorization: `Bearer ${TOKEN}` });
        expect(answer.status, text).toBeLessThan(500);
        expect(answer.body, text).not.toMatch(/syntax error at|unterminated quoted|invalid input syntax|\$argon2id\$/i);
      }
      expect(web.failures).toEqual([]);
      expect(await all()).toEqual(before);
    },
  );

  it('finds what it says and no more', async () => {
    const found = async (q: string) =>
      (await send(web.url, 'GET', `/?q=${encodeURIComponent(q)}`)).body.includes('23 May 2025');
    expect([await found('swap'), await found("nowhere' OR '1'='1"), await found('%')]).toEqual([true, false, true]);
  });
});

describe('an address that the service is told of', () => {
  it.each([
    ['POST', '/console/sources/find'],
    ['POST', '/console/sources/add'],
    ['POST', '/console/enqueue'],
    ['POST', '/console/retry'],
    ['POST', '/api/v1/addresses'],
    ['POST', '/rpc/accept'],
    ['POST', '/rpc/discover'],
    ['POST', '/rpc/pollSource'],
    ['POST', '/rpc/addSources'],
    ['POST', '/rpc/retry'],
  ])('%s %s: only an operator makes the service fetch', (method, path) =>
    expect(leastOf(method, path)).toBe('operator'),
  );
});
