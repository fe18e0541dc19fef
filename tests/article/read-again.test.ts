// Pages that our own reader is unsure of in; whose reading was taken out, and what it holds.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import { readAgain } from '../../src/article/read-again.ts';
import { articleOf, PARAGRAPHS, pageOf } from './page.ts';

/** As a converter from PDF lays a text out: a box for each line, no paragraph anywhere. */
const LINES = [
  'Kyiv and Moscow swapped 390 prisoners each on Friday,',
  'officials on both sides said in the evening. Buses had stood at the',
  'crossing since the morning, and families waited behind a fence.',
  'It was the first stage of a larger deal, struck in Istanbul,',
  'and the largest exchange of the war so far, they added.',
  'The second stage is to follow on Saturday, the third on Sunday.',
];
const boxes = LINES.map((line) => `<div class="l">${line}</div>`).join('\n');
const menu = `<ul>${'<li><a href="/a">Central bank holds its rates</a></li>'.repeat(3)}</ul>`;
const HEAD = '<title>Swap of prisoners</title>';

const PAGES: readonly (readonly [what: string, html: string, reader: string])[] = [
  [
    'a text that came from a PDF',
    `<html><head>${HEAD}</head><body>${menu}<div>${boxes}</div></body></html>`,
    'linkedom',
  ],
  // Both tags may be left out, and then linkedom has no body to look in.
  ['the same without html and body tags', `<!doctype html>${HEAD}${menu}<div>${boxes}</div>`, 'jsdom'],
  [
    'something between head and body',
    `<html><head>${HEAD}</head><div id="tracker"></div><body>${menu}<div>${boxes}</div></body></html>`,
    'linkedom',
  ],
];

describe('a page that our reader finds no article in', () => {
  it.each(PAGES)('%s', async (_, html, tree) => {
    const { article, reading } = await readArticle(pageOf(html), {});
    expect(reading?.body).toBe(`readability on ${tree}`);
    expect(article?.title).toBe('Swap of prisoners');
    const words = article?.text.split(/\s+/u).join(' ');
    for (const line of LINES) expect(words).toContain(line);
    expect(words).not.toContain('Central bank');
  });

  it('takes the longer reading where ours is a small part of the page', async () => {
    const aside = `<div class="box"><p>${'The ministry sent one paragraph to the press, which was printed beside it. '.repeat(2)}</p></div>`;
    const html = `<html><head>${HEAD}</head><body>${aside}<div class="main">${boxes}${boxes}</div></body></html>`;
    const { article, reading } = await readArticle(pageOf(html), {});
    expect(reading?.body).toBe('readability on linkedom');
    for (const line of LINES) expect(article?.text.split(/\s+/u).join(' ')).toContain(line);
  });
});

describe('a page that is not read again', () => {
  const teaser = `<p>${PARAGRAPHS[0]}</p><div><p>This article is reserved for subscribers.</p>${boxes}</div>`;
  it.each([
    ['an ordinary article', pageOf(articleOf()), 'own'],
    ['a text', pageOf(PARAGRAPHS.join('\n\n'), { contentType: 'text/plain' }), 'plain text'],
    ['a teaser before a paywall', pageOf(articleOf('', teaser).replace(/<div class="article-body">.*/s, '')), 'own'],
    ['a page not found', pageOf(`<html><head><title>Page not found</title></head><body>${boxes}</body></html>`), null],
    ['one that is far too deep', pageOf(`<body>${'<div>'.repeat(90)}${boxes}`), null],
    ['one with far too many elements', pageOf(`<body>${boxes.repeat(1000)}`), null],
    ['one with next to no words', pageOf(`<body><div>${LINES[0]}</div>`), null],
  ])('%s', async (_, page, reader) => {
    expect((await readArticle(page, {})).reading?.body ?? null).toBe(reader);
  });
});

describe('readAgain', () => {
  it('finds nothing where there is nothing', async () => {
    expect(await readAgain('')).toBeNull();
    expect(await readAgain('<html><body><p>Short.</p></body></html>')).toBeNull();
  });
});

describe('hostile pages that reach the second reader', () => {
  const MANY = '<div>Kyiv got 84 back, it said, on 3 May.</div>';
  it.each([
    ['a srcset that backtracks', `<img srcset="${'a'.repeat(200_000)} b">`],
    [
      'a style and handlers of megabytes',
      `<i style="${'a:b;'.repeat(15_000)}" onclick="${'x()'.repeat(20_000)}">x</i>`,
    ],
    ['thousands of lines', MANY.repeat(1_900)],
    ['as deep as it may be', `${'<div>'.repeat(40)}${MANY.repeat(300)}${'</div>'.repeat(40)}`],
    ['dates without end', '<time class="date" datetime="2025-05-23">23 May 2025</time>'.repeat(1_500)],
    ['families of furniture without end', '<div class="related">Updated 3 May 2024</div>'.repeat(8_000)],
    ['a comment of a megabyte', `<!--${'-'.repeat(1_000_000)}-->`],
  ])('%s', async (_, bomb) => {
    const { article } = await readArticle(
      pageOf(`<html><head>${HEAD}</head><body><div>${boxes}</div>${bomb}</body></html>`),
      {},
    );
    expect(article?.text).toContain('390 prisoners each');
  });
});
