// Everything that is no article in, the reason for a person out; nothing throws and nothing hangs.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import type { Page } from '../../src/domain/article.ts';
import { articleOf, PARAGRAPHS, pageOf } from './page.ts';

const bytes = (...codes: number[]) => new Uint8Array(codes);
const wrap = (inner: string) => articleOf('', `<h1>Swap of prisoners</h1>${inner}`);
const LINK = '<li><a href="/a">Central bank holds its rates for a third month</a></li>';

const REFUSED: readonly (readonly [what: string, page: Page, reason: string])[] = [
  ['no bytes', pageOf(''), 'empty'],
  ['only blanks', pageOf(' \n\t '), 'empty'],
  ['a PDF sent as HTML', pageOf('%PDF-1.7\n1 0 obj <</Type/Catalog>>'), 'binary'],
  ['a PNG sent as HTML', pageOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)), 'binary'],
  ['gzip that nobody opened', pageOf(bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 1, 2, 3)), 'binary'],
  ['random bytes', pageOf(Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3)) % 32)), 'binary'],
  ['JSON', pageOf('{"title": "Swap"}', { contentType: 'application/json' }), 'not_html'],
  [
    'a feed',
    pageOf('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', { contentType: null }),
    'not_html',
  ],
  ['words without HTML', pageOf('Just some words.', { contentType: null }), 'not_html'],
  ['50 MB', pageOf(new Uint8Array(50 * 1024 * 1024).fill(97)), 'too_large'],
  ['elements nested 1,000 deep', pageOf(wrap('<div>'.repeat(1000))), 'too_complex'],
  ['elements nested 1,000,000 deep', pageOf(wrap('<div>'.repeat(1_000_000))), 'too_complex'],
  ['formatting that never ends', pageOf(wrap('<p><font color=a>'.repeat(5000))), 'too_complex'],
  ['100,000 paragraphs', pageOf(wrap('<p>x</p>'.repeat(100_000))), 'too_complex'],
  [
    '100,000 attributes',
    pageOf(wrap(`<div ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>`)),
    'too_complex',
  ],
  ['an empty page', pageOf('<html><head><title>Swap</title></head><body></body></html>'), 'no_article'],
  [
    'a page not found, sent as found',
    pageOf(
      '<html><head><title>Page not found</title></head><body><h1>404</h1><p>Sorry, the page you are looking for does not exist.</p></body></html>',
    ),
    'error_page',
  ],
  [
    'a list of articles',
    pageOf(`<html><head><title>World news</title></head><body><ul>${LINK.repeat(20)}</ul></body></html>`),
    'list_page',
  ],
  [
    'a video and a caption',
    pageOf(
      '<html><head><title>Watch</title></head><body><h1>Freed men on buses</h1><video src="a.mp4"></video></body></html>',
    ),
    'video_page',
  ],
  [
    'a paywall with nothing before it',
    pageOf(
      '<html><head><title>Swap of prisoners</title></head><body><h1>Swap of prisoners</h1><div class="gate"><p>This article is reserved for subscribers.</p></div></body></html>',
    ),
    'paywall',
  ],
  [
    'a consent form',
    pageOf(
      '<html><head><title>Before you continue</title></head><body><h1>Before you continue</h1><p>If you agree, we and 800 partners may process your data for personalised advertising.</p><button>Agree</button></body></html>',
    ),
    'consent_wall',
  ],
  [
    'frames in frames',
    pageOf(
      '<html><head><title>Swap of prisoners</title></head><frameset cols="20%,80%"><frame src="menu.html"><frameset rows="50%,50%"><frame src="a.html"><frame src="b.html"></frameset></frameset></html>',
    ),
    'no_article',
  ],
  [
    'a page that its scripts were to fill',
    pageOf(
      '<html><head><title>{{title}}</title></head><body><h1>{{title}}</h1><div>{{ article.body }}</div></body></html>',
    ),
    'no_article',
  ],
  ['a plain text of blanks', pageOf('  \n ', { contentType: 'text/plain' }), 'empty'],
];

describe('what is no article', () => {
  it.each(REFUSED)('%s', async (_, page, reason) => {
    const { article, unreadable } = await readArticle(page, {});
    expect(article).toBeNull();
    expect(unreadable?.reason).toBe(reason);
    expect(unreadable?.detail).toMatch(/^[A-Z].*\.$/);
  });
});

const READ: readonly (readonly [what: string, page: Page])[] = [
  ['half a multibyte character at the end', pageOf(new Uint8Array([...new TextEncoder().encode(articleOf()), 0xd0]))],
  [
    'a script, a style and a comment of megabytes',
    pageOf(
      wrap(
        `<script>${'x<p>'.repeat(200_000)}</script><style>${'a{}'.repeat(200_000)}</style><!--${'-'.repeat(900_000)}-->`,
      ),
    ),
  ],
  ['an attribute of a megabyte', pageOf(wrap(`<div data-state="${'a '.repeat(500_000)}"></div>`))],
  ['a srcset that backtracks', pageOf(wrap(`<img srcset="${'a'.repeat(200_000)} b">`))],
  [
    'JSON-LD that never closes',
    pageOf(articleOf(`<script type="application/ld+json">${'['.repeat(100_000)}</script>`)),
  ],
  ['nothing closed', pageOf(articleOf().replace(/<\/(?:p|div|article|body|html)>/g, ''))],
  ['dates without end', pageOf(wrap('<time class="date">3 May 2024</time>'.repeat(40_000)))],
  [
    'nested frames beside the text',
    pageOf(wrap('<iframe src="a"><iframe src="b"></iframe></iframe><frameset><frame src="c"></frameset>')),
  ],
  ['an article sent as text that is HTML all the same', pageOf(articleOf(), { contentType: 'text/plain' })],
];

describe('what is an article in spite of it', () => {
  it.each(READ)('%s', async (_, page) => {
    const { article } = await readArticle(page, {});
    expect(article?.title).toBe('Swap of prisoners');
    expect(article?.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('takes lone surrogates and NUL bytes out of titles and text', async () => {
    const html = articleOf('<meta property="og:title" content="Swap\0 of &#xD800; prisoners">', '').replace(
      'Friday',
      'Fri\0day',
    );
    const { article } = await readArticle(pageOf(html), { title: 'Known\0 \ud800title' });
    expect(article?.title).toBe('Known \ufffdtitle');
    expect(`${article?.title}${article?.text}`).not.toContain('\0');
    expect(article?.text.isWellFormed()).toBe(true);
  });

  it('passes over a template that was never filled in', async () => {
    const html = articleOf(
      '<meta property="og:title" content="{{ article.title }}"><meta name="author" content="{{author}}">',
    );
    const { article } = await readArticle(pageOf(html), {});
    expect(article).toMatchObject({ title: 'Swap of prisoners', byline: null });
  });

  it('changes nothing where it is read again', async () => {
    const { article } = await readArticle(
      pageOf(
        wrap(
          '<p>Azer&shy;baijan and Arme&shy;nia&nbsp;exchanged 1&#8239;212 and with&#8203;out 6&nbsp;000 prisoners of the war.</p>',
        ),
      ),
      {},
    );
    expect(article?.text).toContain('Azerbaijan and Armenia exchanged 1 212 and without 6 000 prisoners');
    const again = await readArticle(pageOf(article?.text ?? '', { contentType: 'text/plain' }), {});
    expect(again.article?.text).toBe(article?.text);
  });
});
