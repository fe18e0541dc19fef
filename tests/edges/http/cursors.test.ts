// Cursors that no page gave, at every route that turns pages, over a real database: each is refused in words, none reaches a query.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { send, TOKEN } from '../../support/http.ts';
import { openTestWeb, type TestWeb } from '../../support/web.ts';

const of = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

const FORGED: readonly (readonly [string, string])[] = [
  ['words', 'x'],
  ['a place of before', '2026-02-31T00:00:00.000Z 1'],
  ['a statement', "1'; DROP TABLE records --"],
  ['no JSON', Buffer.from('[1,').toString('base64url')],
  ['null', of(null)],
  ['a number', of(7)],
  ['an object', of({ length: 3, 0: 1, 1: '1', 2: 'r' })],
  ['nothing', of([])],
  ['too much', of([1, '1', 'r', 'more'])],
  ['a day that is none', of([1, '2026-02-31 00:00:00+00', 'r1'])],
  ['the year 0', of(['0000-01-01T00:00:00.000Z', 1])],
  ['a time beyond all time', of([1, '9'.repeat(40), 'r1'])],
  ['a number beyond all numbers', of(['1', '9'.repeat(40)])],
  ['a half', of([1.5, '1', 'r1'])],
  ['the least number', of([-2_147_483_648, '1', 'r1'])],
  ['a number in words', of([1, 'infinity', 'r1'])],
  ['a list in it', of([[1], ['1'], ['r1']])],
];

/** Places where a page could have ended, and none did. */
const POSSIBLE: readonly (readonly [string, string])[] = [
  ['the end of days', of(['9999-99-99', 'r1'])],
  ['signs', of(['\0\ud800', "'\\"])],
  ['the last instant of a desk', of([1, '9'.repeat(16), '\0'])],
  ['the last address', of(['9'.repeat(16), '9'.repeat(18)])],
];

const PAGES = [
  '/?after=',
  '/review?after=',
  '/review/next?after=',
  '/review/previous?after=',
  '/console/stopped?after=',
];
const API = ['/api/v1/records?limit=1&cursor=', '/api/v1/agreements?cursor=', '/api/v1/changes?cursor='];
const VERBS = {
  records: { state: 'any', order: 'newest', limit: 1 },
  desk: { limit: 1 },
  neighbour: { way: 'back', freeFor: 'ana' },
  stopped: { state: 'dead', host: null, reason: null, limit: 1 },
  agreements: { limit: 1 },
  changes: { limit: 1, newest: false },
} as const;

const Next = z.object({ next: z.string() });

describe('a cursor that is forged', () => {
  let web: TestWeb;
  let question = '';
  const asService = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  beforeAll(async () => {
    web = await openTestWeb();
    await web.tell(
      ['23 May 2025', '4 August 2025'].map((day, index) => ({
        url: `https://news.example/${index}`,
        title: 'A swap',
        published: '2025-09-24',
        text: `Russia and Ukraine each released ${200 + index} prisoners of war on ${day}.`,
      })),
    );
    const { body } = await send(web.url, 'GET', '/api/v1/records?limit=1', asService);
    question = Next.parse(JSON.parse(body)).next.split('.')[0] ?? '';
  });
  afterAll(() => web.close());

  const ask = async (path: string, cursor: string) => {
    const own = path.startsWith('/api/v1/records') ? `${question}.${cursor}` : cursor;
    const answer = await send(web.url, 'GET', path + encodeURIComponent(own), asService);
    expect(answer.body).not.toMatch(/syntax|out of range|timestamp|bigint|integer/i);
    return answer;
  };

  it.each([...PAGES, ...API])('is refused at %s', async (path) => {
    for (const [what, cursor] of FORGED) expect((await ask(path, cursor)).status, what).toBe(400);
    for (const [what, cursor] of POSSIBLE) expect((await ask(path, cursor)).status, what).toBeLessThanOrEqual(400);
    expect(web.failures).toEqual([]);
  });

  it.each(Object.entries(VERBS))('is refused by the verb %s', async (verb, input) => {
    for (const [what, cursor] of FORGED) {
      const answer = await send(web.url, 'POST', `/rpc/${verb}`, asService, JSON.stringify({ ...input, cursor }));
      expect(answer.status, what).toBe(422);
      expect(JSON.parse(answer.body), what).toMatchObject({ error: { kind: 'permanent', code: 'bad_cursor' } });
    }
    expect(web.failures).toEqual([]);
  });
});
