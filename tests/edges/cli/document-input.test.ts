// Lines and files go in; documents come out, or what is wrong with them, with the line's number.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromFile, fromLine, type Input, pageOf } from '../../../src/edges/cli/document-input.ts';

const nothing = { url: null, published: null };
const line = (value: unknown) => ({ number: 7, text: typeof value === 'string' ? value : JSON.stringify(value) });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swapledger-input-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a line that holds a document', () => {
  it('keeps what it knows and ignores what it does not', async () => {
    const input = await fromLine(
      line({
        id: 4,
        url: 'https://a.example/x',
        title: 'T',
        published: '2025-05-23',
        fetched: '2025-05-24T10:00:00Z',
        language: 'en',
        text: 'Words.',
        gold: [1],
      }),
      nothing,
    );
    expect(input).toEqual({
      kind: 'document',
      document: {
        id: '4',
        url: 'https://a.example/x',
        title: 'T',
        published: '2025-05-23',
        fetchedAt: '2025-05-24T10:00:00Z',
        contentType: null,
        language: 'en',
        body: { kind: 'text', text: 'Words.' },
      },
    });
  });

  it('takes what was said on the command line where it says nothing itself', async () => {
    const defaults = { url: null, published: '2025-01-01' };
    expect(await fromLine(line({ text: 'a' }), defaults)).toMatchObject({ document: { published: '2025-01-01' } });
    expect(await fromLine(line({ text: 'a', published: '2024-02-29' }), defaults)).toMatchObject({
      document: { published: '2024-02-29' },
    });
    expect(await fromLine(line({ text: 'a', published: '' }), defaults)).toMatchObject({
      document: { published: '2025-01-01' },
    });
  });

  it('an html string is UTF-8, whatever encoding the page had on its way', async () => {
    const input = await fromLine(
      line({ html: '<p>Обмін</p>', contentType: 'text/html; charset=windows-1251' }),
      nothing,
    );
    const document = input?.kind === 'document' ? input.document : null;
    expect(document?.contentType).toBe('text/html; charset=utf-8');
    expect(document?.body).toEqual({ kind: 'page', bytes: new TextEncoder().encode('<p>Обмін</p>') });
  });

  it('a text goes as plain UTF-8 text, scrubbed once', async () => {
    const input = await fromLine(line('{"text":"a\\u0000b \\ud800 c"}'), nothing);
    const { page } = pageOf(input?.kind === 'document' ? input.document : never());
    expect([page.contentType, new TextDecoder().decode(page.body)]).toEqual([
      'text/plain; charset=utf-8',
      'ab \ufffd c',
    ]);
  });

  it('a blank line is nothing', async () => expect(await fromLine(line('  \t'), nothing)).toBeNull());
});

const problemOf = (input: Input | null) => (input?.kind === 'broken' ? input.problem : '');

function never(): never {
  throw new Error('this line holds a document');
}

describe('a broken line', () => {
  it.each([
    ['no JSON', '{"text": "a"', null, /^line 7: it is no JSON/],
    ['a number', '5', null, /^line 7: /],
    ['null', 'null', null, /^line 7: /],
    ['no body', { id: 'a' }, 'a', /^line 7: give one of "text", "html" or "file"/],
    ['two bodies', { id: 'a', text: 'x', html: 'y' }, 'a', /^line 7: give one of/],
    ['a title that is none', { id: 'a', text: 'x', title: 5 }, 'a', /^line 7: "title": /],
    [
      'a date that is none',
      { id: 'a', text: 'x', published: 'yesterday' },
      'a',
      /^line 7: "published": "yesterday" is no date; write 2025-05-23/,
    ],
    ['a day that the month has not', { id: 'a', text: 'x', published: '2025-02-30' }, 'a', /is no date/],
    ['a fetching time that is none', { id: 'a', text: 'x', fetched: '12.5.2025' }, 'a', /^line 7: "fetched": /],
    [
      'a file that is not there',
      { id: 'a', file: 'no-such-file.txt' },
      'a',
      /^line 7: .*no-such-file\.txt: there is no such file/,
    ],
    ['a folder', { id: 9, file: '.' }, '9', /^line 7: .*it is a folder/],
  ])('%s', async (_, value, id, problem) => {
    const input = await fromLine(line(value), nothing);
    expect(input).toMatchObject({ kind: 'broken', id, reason: 'bad_input' });
    expect(problemOf(input)).toMatch(problem);
  });

  it('that is too long says so', async () => {
    expect(problemOf(await fromLine({ number: 3, text: null }, nothing))).toContain('line 3');
  });
});

describe('a file', () => {
  const html = '<!doctype html><title>T</title><p>Words';
  it.each([
    ['a.txt', Buffer.from('Слова <b>'), 'text'],
    ['a.txt', Buffer.from('<!doctype html> is how a page begins'), 'text'],
    ['a.txt', Buffer.from([0xd1, 0xeb, 0xee]), 'page'],
    ['a.TXT.gz', gzipSync('Words'), 'text'],
    ['a.html', Buffer.from('Words'), 'page'],
    ['a.html.gz', gzipSync(html), 'page'],
    ['saved', Buffer.from(html), 'page'],
    ['saved-utf16', Buffer.from(`\ufeff${html}`, 'utf16le'), 'page'],
    ['notes.md', Buffer.from('# A heading\n\nWords with 1 < 2.'), 'text'],
    ['image.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'page'],
    ['empty', Buffer.alloc(0), 'text'],
  ])('%s', async (name, bytes, kind) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    expect(await fromFile(path, nothing)).toMatchObject({ kind: 'document', document: { body: { kind } } });
  });

  it.each([
    ['over-the-limit.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'too_large', /more than 10485760 bytes/],
    ['bomb.html.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024)), 'too_large', /more than 10485760 bytes/],
    ['cut.html.gz', gzipSync('x'.repeat(5000)).subarray(0, 30), 'bad_input', /no whole gzip file/],
    ['no-gzip.txt.gz', Buffer.from('Words'), 'bad_input', /no whole gzip file/],
  ])('%s is refused', async (name, bytes, reason, problem) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const input = await fromFile(path, nothing);
    expect(input).toMatchObject({ kind: 'broken', reason });
    expect(problemOf(input)).toMatch(problem);
  });
});
