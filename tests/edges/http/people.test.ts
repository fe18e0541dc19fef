// The names of a private person and of a minor planted in an article; every output for the public is looked through for them, and so is a reader's.
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ROUTES } from '../../../src/edges/http/roles.ts';
import { FORMATS, packagePieces } from '../../../src/publish/index.ts';
import { tellOfWaits } from '../../../src/service/index.ts';
import { openTestAccounts, type TestAccounts } from '../../support/accounts.ts';
import { send, TOKEN } from '../../support/http.ts';
import { openTestWeb, type TestWeb } from '../../support/web.ts';

const PRIVATE = 'Oksana Zhuravel';
const MINOR = 'Danylo Kvitka';
/** A minor beside a figure, of whom nothing else is read. */
const BESIDE = 'Marko Hrim';
const PARTS = /Oksana|Zhuravel|Danylo|Kvitka|Marko|Hrim/;
const TEXT =
  `Russia and Ukraine exchanged prisoners on Friday, officials said. Russia freed ${MINOR}, 16, for ${PRIVATE}, 42, in the swap. ` +
  `Russia also returned ${BESIDE}, 15, and 20 civilians, officials said.`;

let web: TestWeb;
let opened: TestAccounts;
let id = '';
const tokens = new Map<string, string>();
beforeAll(async () => {
  opened = await openTestAccounts();
  await opened.accounts.addUser({ name: 'ana', role: 'administrator', password: 'correct horse battery', by: 'test' });
  web = await openTestWeb({ accounts: opened.accounts, publicRead: true });
  await web.tell([{ url: 'https://news.example/swap', title: 'A swap', published: '2025-05-24', text: TEXT }]);
  const { records } = await web.test.ledger.records({
    ...{ state: 'any', order: 'oldest', cursor: null, limit: 9, filter: {} },
  });
  id = records[0]?.id ?? '';
  for (const role of ['reader', 'reviewer'] as const) {
    const token = await opened.accounts.addToken({ name: role, role, days: 1, by: 'ana' });
    if (token.kind === 'done') tokens.set(role, token.done.secret);
  }
});
afterAll(async () => {
  await web.close();
  await opened.close();
});

const bearer = (role: string) => (role === 'visitor' ? {} : { authorization: `Bearer ${tokens.get(role) ?? ''}` });
const placed = (path: string, format = 'csv'): string => path.replace(':id', id).replace(':format', format);

/** Whatever may be read without reviewing, in each format, with and without names asked for. */
const READ = ROUTES.flatMap(([method, path, least]) => {
  if (method !== 'GET' || (least !== 'reader' && least !== 'anyone') || path.startsWith('/assets/')) return [];
  const paths = path.includes(':format') ? FORMATS.map((format) => path.replace(':format', format.id)) : [path];
  return paths.flatMap((one) => [
    one,
    ...(/\/(?:records|changes|agreements|exports)/.test(one) ? [`${one}?names=true`] : []),
  ]);
});

test('the article was read: its words with both names are in the ledger', async () => {
  const { status, body } = await send(
    web.url,
    'POST',
    '/rpc/record',
    {
      ...{ authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    },
    JSON.stringify({ id }),
  );
  expect(status).toBe(200);
  expect(body).toContain(PRIVATE);
  expect(body).toContain(MINOR);
  expect(body).not.toMatch(/"named":\[[^\]]*Kvitka/);
});

describe.each(['visitor', 'reader'])('a %s is shown neither name', (asker) => {
  it.each(READ)('at %s', async (path) => {
    const { status, body } = await send(web.url, 'GET', placed(path), bearer(asker));
    expect(status).toBeLessThan(400);
    expect(body).not.toMatch(PARTS);
  });

  it.each(['Zhuravel', 'Kvitka'])('and finds nothing by %s', async (word) => {
    for (const path of [`/api/v1/records?text=${word}`, `/?q=${word}`, `/charts?q=${word}`]) {
      const { status, body } = await send(web.url, 'GET', path, bearer(asker));
      expect([status, body.includes(id)]).toEqual([200, false]);
    }
  });

  it.each(
    ROUTES.flatMap(([method, path, least]) => (path.startsWith('/rpc/') && least === 'reader' ? [[method, path]] : [])),
  )('by %s %s', async (method, path) => {
    const body = JSON.stringify({ id, filter: {}, ids: [], recordId: id, text: 'x', contact: null, key: null });
    const answer = await send(web.url, method, path, { ...bearer(asker), 'content-type': 'application/json' }, body);
    expect(answer.body).not.toMatch(PARTS);
  });
});

test('a reviewer reads the words as they stand', async () => {
  const { body } = await send(
    web.url,
    'POST',
    '/rpc/record',
    {
      ...{ ...bearer('reviewer'), 'content-type': 'application/json' },
    },
    JSON.stringify({ id }),
  );
  expect(body).toContain(PRIVATE);
});

test.each([false, true])('a release holds neither, names asked for: %s', async (names) => {
  const pieces: string[] = [];
  for await (const { text } of packagePieces(await web.test.ledger.snapshot(), names)) pieces.push(text);
  expect(pieces.join('')).toContain('█');
  expect(pieces.join('')).not.toMatch(PARTS);
});

test('a notice to whoever is to know that it waits holds neither', async () => {
  const told: unknown[] = [];
  await tellOfWaits({
    ...{ store: web.test.store, log: web.test.log, retry: web.test.retry },
    now: () => '2030-01-01T00:00:00.000Z',
    waits: { hours: 1, desk: null, deliver: async (_id, notice) => void told.push(notice) },
  });
  expect(told).toMatchObject([{ type: 'review.overdue', overdue: 1 }]);
  expect(JSON.stringify(told)).not.toMatch(PARTS);
});

test('where the words are shown, letters of both are covered', async () => {
  const { body } = await send(web.url, 'GET', `/api/v1/records/${id}`);
  for (const name of [PRIVATE, MINOR]) expect(body).toContain(name.replaceAll(/\p{L}/gu, '█'));
  expect(web.failures).toEqual([]);
});
