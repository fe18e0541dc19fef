// What an operator hands in at the console, with the mistakes that people make: each is said, and nothing is lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../../src/edges/http/index.ts';
import { startTestServer } from '../../support/http.ts';
import { fakeLedger } from './fake-ledger.ts';

const fake = fakeLedger({
  accept: async (urls) =>
    urls.map((given) =>
      /^https?:\/\//.test(given)
        ? { kind: 'accepted', given, id: 'a1' }
        : { kind: 'refused', given, reason: 'not_http', detail: 'Only http and https are fetched.' },
    ),
});
let server: HttpServer;
beforeAll(async () => {
  server = await startTestServer({ ledger: fake.ledger });
});
afterAll(() => server.close());

/** As a browser sends the form of /console. */
async function handIn(urls: string, file: Blob | null, name = 'list.txt') {
  const body = new FormData();
  body.set('urls', urls);
  if (file !== null) body.set('file', file, name);
  const answer = await fetch(`${server.url}/console/enqueue`, {
    method: 'POST',
    body,
    headers: { origin: server.url },
  });
  return { status: answer.status, html: await answer.text() };
}

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
const utf16 = new Uint8Array(Buffer.from('https://a.example/1\n', 'utf16le'));

describe('handing in', () => {
  it.each<[string, string, Blob | null, string, number, string]>([
    ['one', 'https://a.example/1', null, '', 200, '1 address accepted'],
    [
      'many, with blanks and comments',
      '\n# mine\n https://a.example/1 \r\nhttps://a.example/2\n\n',
      null,
      '',
      200,
      '2 addresses accepted',
    ],
    [
      'a file',
      '',
      new Blob(['\ufeffhttps://a.example/1\nhttps://a.example/2']),
      'list.txt',
      200,
      '2 addresses accepted',
    ],
    [
      'a file and some words',
      'https://a.example/3',
      new Blob(['https://a.example/1']),
      'list.txt',
      200,
      '2 addresses accepted',
    ],
    ['some that are none', 'https://a.example/1\nhello', null, '', 200, '1 line was refused'],
    ['nothing', '', null, '', 400, 'No address was given'],
    ['an empty file', '', new Blob(['']), 'empty.txt', 400, 'No address was given'],
    ['comments alone', '# a\n# b', null, '', 400, 'No address was given'],
    ['a picture', '', new Blob([PNG]), 'photo.png', 415, 'photo.png is no plain text'],
    ['a text in UTF-16', '', new Blob([utf16]), 'notepad.txt', 415, 'notepad.txt is no plain text'],
    ['100,001 lines', 'https://a.example/x\n'.repeat(100_001), null, '', 413, '100001 addresses at once are too many'],
  ])('%s', async (_, urls, file, name, status, said) => {
    const before = fake.asked.length;
    const answer = await handIn(urls, file, name);
    expect(answer.status).toBe(status);
    expect(answer.html).toContain(said);
    // What is refused as a whole changed nothing.
    if (status !== 200) expect(fake.asked.slice(before).map(([verb]) => verb)).not.toContain('accept');
  });

  it('100,000 at once, a transaction at a time', async () => {
    const before = fake.asked.length;
    const answer = await handIn('https://a.example/x\n'.repeat(100_000), null);
    expect(answer.html).toContain('100,000 addresses accepted');
    expect(fake.asked.slice(before).filter(([verb]) => verb === 'accept')).toHaveLength(100);
  });
});
