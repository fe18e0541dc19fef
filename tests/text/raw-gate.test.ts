// The gate on bare bytes: what passes, what does not, and that no article of the development set is lost to it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../../src/languages/index.ts';
import { extractPage } from '../../src/pipeline/index.ts';
import { openRawGate } from '../../src/text/index.ts';

const mayTell = openRawGate(LANGUAGES);
const bytes = (text: string) => new TextEncoder().encode(text);
const filler = (count: number) => '<p>The council met in the morning and spoke about the new bridge.</p>'.repeat(count);

describe('passes', () => {
  test.each<[string, Uint8Array]>([
    ['captives near a handing over', bytes(`${filler(50)}<p>390 <b>PRISONERS</b> were freed.</p>${filler(50)}`)],
    ['at the very end', bytes(`${filler(3)}swapped 95 POWs`)],
    ['at the very beginning', bytes(`hostages released${filler(3)}`)],
    [
      'JSON-LD, which may hold the article',
      bytes(`${filler(3)}<script type='application/LD+json'>{"articleBody": "95 POWs were released"}</script>`),
    ],
    ['words parted by no-break spaces', bytes(`${filler(3)}95&nbsp;captives&nbsp;went&nbsp;home`)],
    ['words behind what is no tag', bytes(`${filler(3)}1 < 2, 95 captives were released`)],
    ['words between tags in capitals', bytes('<SCRIPT>a()</SCRIPT><P>95 captives</P><P>were released</P>')],
    ['words behind a comment', bytes('<!-- a > b --><p>95 captives were released</p>')],
    ['words behind a script that writes one', bytes('<script>"<script>"</script><p>95 captives were released</p>')],
    ['UTF-16, which is not searched', Buffer.from('<html>nothing</html>', 'utf16le')],
  ])('%s', (_words, page) => {
    expect(mayTell(page)).toBe(true);
  });
});

describe('does not pass', () => {
  test.each<[string, Uint8Array]>([
    ['a page without a word of either', bytes(filler(2_000))],
    ['captives far from any handing over', bytes(`prisoners${filler(100)}exchange rates`)],
    ['words of scripts', bytes(`${filler(3)}<script>const prisoners = release(captives);</script>${filler(3)}`)],
    ['words of styles', bytes(`${filler(3)}<STYLE>.prisoner-swap { color: red }</STYLE>${filler(3)}`)],
    ['words of attributes', bytes(`<body class="home"><p class="prisoner release">The bridge.</p></body>`)],
    ['words of a comment', bytes(`${filler(3)}<!-- prisoners > were released -->${filler(3)}`)],
    ['words of a script that never ends', bytes(`${filler(3)}<script>// prisoners were released`)],
    ['half a word', bytes(`${filler(3)}priso swa`)],
    ['nothing', new Uint8Array()],
    ['three bytes', bytes('pow')],
  ])('%s', (_words, page) => {
    expect(mayTell(page)).toBe(false);
  });
});

const Line = z.object({ title: z.string().nullable(), text: z.string() });

test('no article of the development set that tells of a swap is lost, as a page', () => {
  const file = readFileSync(new URL('../../fixtures/devset/swaps-en.jsonl', import.meta.url), 'utf8');
  const articles = file
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
  const lost = articles.filter(({ title, text }) => {
    const paragraphs = text.split(/\n+/).map((line) => `<p class="article-body__paragraph">${line}</p>`);
    return !mayTell(bytes(`<!doctype html><title>${title}</title>${filler(40)}${paragraphs.join('\n')}${filler(40)}`));
  });
  expect(articles.length).toBeGreaterThan(100);
  expect(lost.length).toBe(0);
});

test('no page that tells of a swap is lost', async () => {
  const folder = new URL('../../fixtures/pages/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const telling: string[] = [];
  const lost: string[] = [];
  for (const name of names) {
    const body = readFileSync(new URL(name, folder));
    const page = { url: 'https://news.example/a', contentType: 'text/html', fetchedAt: null, body };
    if ((await extractPage(page, {})).events.length === 0) continue;
    telling.push(name);
    if (!mayTell(body)) lost.push(name);
  }
  expect(telling.length).toBeGreaterThan(10);
  expect(lost).toEqual([]);
});
