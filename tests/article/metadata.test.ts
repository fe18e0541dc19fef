// Heads and lines of pages in, title, byline, day and address out.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import type { KnownMetadata } from '../../src/domain/article.ts';
import { articleOf, pageOf } from './page.ts';

const read = async (html: string, known: KnownMetadata = {}, fetchedAt: string | null = '2026-01-01T12:00:00Z') =>
  (await readArticle(pageOf(html, { fetchedAt }), known)).article;

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const NEWS = { '@type': 'NewsArticle', headline: 'Swap of prisoners' };
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const LINE = '<h1>Swap of prisoners</h1>';

const PUBLISHED: readonly (readonly [what: string, html: string, published: string | null])[] = [
  ['JSON-LD', articleOf(jsonLd({ ...NEWS, datePublished: '2025-05-24T07:00:00.000Z' })), '2025-05-24T07:00:00Z'],
  [
    'JSON-LD in a graph',
    articleOf(
      jsonLd({
        '@graph': [
          { '@type': 'WebSite', name: 'S' },
          { ...NEWS, datePublished: '2025-05-24' },
        ],
      }),
    ),
    '2025-05-24',
  ],
  [
    'JSON-LD of another page',
    articleOf(
      jsonLd({ '@type': 'NewsArticle', headline: 'Sample page', datePublished: '2019-04-01' }) +
        meta('article:published_time', '2025-02-05T10:00:00Z'),
    ),
    '2025-02-05T10:00:00Z',
  ],
  [
    'an offset that is kept',
    articleOf(meta('article:published_time', '2025-05-15T21:40:00-04:00')),
    '2025-05-15T21:40:00-04:00',
  ],
  [
    'an offset without a colon',
    articleOf(meta('article:published_time', '2025-03-06T19:12:00+0200')),
    '2025-03-06T19:12:00+02:00',
  ],
  [
    'RFC 2822',
    articleOf('<meta name="pubdate" content="Fri, 16 May 2025 21:40:00 -0400">'),
    '2025-05-16T21:40:00-04:00',
  ],
  ['digits only', articleOf('<meta name="date" content="20240914">'), '2024-09-14'],
  [
    'a compact time',
    articleOf('<meta itemprop="datePublished" content="20251105T1700+0300">'),
    '2025-11-05T17:00:00+03:00',
  ],
  [
    'a time element',
    articleOf('', `${LINE}<time datetime="2025-02-05T18:22+02:00">5 Feb 2025</time>`),
    '2025-02-05T18:22:00+02:00',
  ],
  ['the address', articleOf('<link rel="canonical" href="https://a.example/2023/02/04/swap/">'), '2023-02-04'],
  [
    'visible text after the headline',
    articleOf(
      '',
      `<div class="x">Today is Saturday, October 4, 2025</div>${LINE}<p>Thursday, October 2, 2025 - by Wilhelm Tausch</p>`,
    ),
    '2025-10-02',
  ],
  ['American numbers', articleOf('', `${LINE}<p class="info">Fri, 05/31/2024 - 19:14</p>`), '2024-05-31T19:14:00'],
  ['European numbers', articleOf('', `${LINE}<p class="date">14.08.2025 (16:05)</p>`), '2025-08-14T16:05:00'],
  [
    'published, not updated',
    articleOf(
      '',
      `${LINE}<div class="dates"><span>Updated 22 April 2025, 10:30</span> <span>First published 19 April 2025, 12:05</span></div>`,
    ),
    '2025-04-19T12:05:00',
  ],
  [
    'nothing later than the fetch',
    articleOf(meta('article:published_time', '2027-01-01T00:00:00Z') + meta('datePublished', '2025-12-31')),
    '2025-12-31',
  ],
  [
    'the day in the address where the page says the same time by UTC',
    articleOf(
      `<link rel="canonical" href="https://a.example/2025/05/15/swap/">${meta('article:published_time', '2025-05-16T01:40:00+00:00')}`,
    ),
    '2025-05-15',
  ],
  [
    'the reporter’s clock beside the time by UTC',
    articleOf(
      meta('article:published_time', '2025-05-16T01:40:00Z'),
      `${LINE}<p class="date">May 15, 2025 at 9:40 p.m.</p>`,
    ),
    '2025-05-15T21:40:00',
  ],
  [
    'an address of another year says nothing of the day',
    articleOf(
      `<link rel="canonical" href="https://a.example/2024/05/15/swap/">${meta('article:published_time', '2025-05-16T01:40:00+00:00')}`,
    ),
    '2025-05-16T01:40:00+00:00',
  ],
  [
    'JSON-LD that breaks at a quotation mark',
    articleOf(
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The "swap" of prisoners", "datePublished": "2025-05-24T08:00:00+02:00"}</script>',
    ),
    '2025-05-24T08:00:00+02:00',
  ],
  [
    'of two that disagree the one that is shown',
    articleOf(
      jsonLd({ ...NEWS, datePublished: '2025-05-20' }) + meta('article:published_time', '2025-05-23T09:00:00+02:00'),
      `${LINE}<p class="date">23 May 2025</p>`,
    ),
    '2025-05-23T09:00:00+02:00',
  ],
  [
    'the address with a month of one digit',
    articleOf('<link rel="canonical" href="https://a.example/2023/2/4/swap">'),
    '2023-02-04',
  ],
  [
    'the address with a day at its end',
    articleOf('<link rel="canonical" href="https://a.example/swap-20230204">'),
    '2023-02-04',
  ],
  [
    'the time nearest to the headline, none of a comment or of another article',
    articleOf(
      '',
      `<div class="related"><time datetime="2025-01-01">1 Jan 2025</time></div>${LINE}<p class="x"><time datetime="2025-02-05">5 Feb 2025</time></p><div class="comments"><time datetime="2025-02-09" pubdate>9 Feb 2025</time></div>`,
    ),
    '2025-02-05',
  ],
  ['German months', articleOf('', `${LINE}<p>Erschienen am 3. Dezember 2024</p>`), '2024-12-03'],
  ['Ukrainian months', articleOf('', `${LINE}<p>24 серпня 2025, 14:32</p>`), '2025-08-24T14:32:00'],
  ['Spanish months', articleOf('', `${LINE}<p>12 de octubre de 2024</p>`), '2024-10-12'],
  ['a month and a day in ideographs', articleOf('', `${LINE}<p>2024年6月28日</p>`), '2024-06-28'],
  [
    'words of publication far from the headline',
    articleOf().replace(
      '</article>',
      '</article><p>Zuletzt geändert: 9.6.2024</p><p>Veröffentlicht am 5.6.2024 in Kyjiw</p>',
    ),
    '2024-06-05',
  ],
  [
    'a last change where nothing else is said',
    articleOf().replace('</article>', '</article><p>Last edited 2024-06-09</p>'),
    '2024-06-09',
  ],
  [
    'a time under a name of the site’s own, but not that of a change',
    articleOf(
      '<meta property="desk:modified" content="2025-03-09T10:00:00Z"><meta property="desk:uploaded" content="2025-03-06T10:00:00+01:00">',
    ),
    '2025-03-06T10:00:00+01:00',
  ],
  ['a day that no calendar has', articleOf(meta('article:published_time', '2025-02-31')), null],
  ['no date at all', articleOf(), null],
];

describe('published', () => {
  it.each(PUBLISHED)('%s', async (_, html, published) => {
    expect((await read(html))?.published).toBe(published);
  });

  it('prefers the reporter’s own offset where two name the same instant', async () => {
    const head =
      jsonLd({ ...NEWS, datePublished: '2025-05-16T01:40:00Z' }) +
      meta('article:published_time', '2025-05-15T21:40:00-04:00');
    expect((await read(articleOf(head)))?.published).toBe('2025-05-15T21:40:00-04:00');
  });

  it('believes what is known over the page', async () => {
    const html = articleOf(meta('article:published_time', '2025-05-15T21:40:00Z'));
    expect(await read(html, { published: '2025-05-14', title: 'Known', language: 'en' })).toMatchObject({
      published: '2025-05-14',
      title: 'Known',
    });
  });

  it('accepts today in the zone farthest east', async () => {
    const html = articleOf(meta('article:published_time', '2025-05-25'));
    expect((await read(html, {}, '2025-05-24T22:00:00Z'))?.published).toBe('2025-05-25');
    expect((await read(html, {}, '2025-05-24T02:00:00Z'))?.published).toBeNull();
  });
});

const titled = (tag: string, head = '', h1 = '<h1>Swap of prisoners</h1>') =>
  articleOf(head, h1).replace('<title>Swap of prisoners', `<title>${tag}`);

const TITLES: readonly (readonly [what: string, html: string, title: string, siteName: string | null])[] = [
  ['a bar', titled('Swap of prisoners | The Post'), 'Swap of prisoners', 'The Post'],
  [
    'a dash, and a site name that is said',
    titled('Swap of prisoners – Globe &amp; Herald', meta('og:site_name', 'Globe &amp; Herald')),
    'Swap of prisoners',
    'Globe & Herald',
  ],
  ['the site first', titled('The Post :: Swap of prisoners'), 'Swap of prisoners', 'The Post'],
  [
    'no heading',
    titled('Swap of prisoners - The Post', meta('og:site_name', 'The Post'), ''),
    'Swap of prisoners',
    'The Post',
  ],
  [
    'a logo as first heading',
    titled('Swap of prisoners | The Post', '', '<h1>The Post</h1><h1>Swap of prisoners</h1>'),
    'Swap of prisoners',
    'The Post',
  ],
  [
    'a page of several',
    titled('Swap of prisoners (page 1 of 3) – The Long View'),
    'Swap of prisoners',
    'The Long View',
  ],
  [
    'a dash of its own',
    titled('Swap of prisoners - 84 each', '', '<h1>Swap of prisoners - 84 each</h1>'),
    'Swap of prisoners - 84 each',
    null,
  ],
];

describe('title and site', () => {
  it.each(TITLES)('%s', async (_, html, title, siteName) => {
    expect(await read(html)).toMatchObject({ title, siteName });
  });
});

const BYLINES: readonly (readonly [what: string, html: string, byline: string | null])[] = [
  [
    'JSON-LD with two people',
    articleOf(jsonLd({ ...NEWS, author: [{ name: 'Ines Falk' }, { name: 'Robert Achterberg' }] })),
    'Ines Falk, Robert Achterberg',
  ],
  [
    'JSON-LD by reference',
    articleOf(
      jsonLd({
        '@graph': [
          { ...NEWS, author: { '@id': '#p' } },
          { '@type': 'Person', '@id': '#p', name: 'Ines Falk' },
        ],
      }),
    ),
    'Ines Falk',
  ],
  ['a meta tag with "By"', articleOf('<meta name="byl" content="By Ines Falk">'), 'Ines Falk'],
  [
    'a class',
    articleOf('', `${LINE}<p class="byline">By <a href="/x">Ines Falk</a> and Robert Achterberg</p>`),
    'Ines Falk, Robert Achterberg',
  ],
  ['visible text', articleOf('', `${LINE}<p>Text: Nino Gelashvili &nbsp;|&nbsp; 13.12.2023</p>`), 'Nino Gelashvili'],
  ['an address is no name', articleOf(meta('article:author', 'https://facebook.example/falk')), null],
  ['a system’s name is nobody', articleOf('<meta name="author" content="admin">'), null],
];

describe('byline', () => {
  it.each(BYLINES)('%s', async (_, html, byline) => {
    expect((await read(html))?.byline).toBe(byline);
  });
});

const ADDRESSES: readonly (readonly [what: string, html: string, canonicalUrl: string | null])[] = [
  ['canonical', articleOf('<link rel="canonical" href="https://a.example/?p=1">'), 'https://a.example/?p=1'],
  ['relative to what was fetched', articleOf('<link rel="canonical" href="/a/b">'), 'https://news.example/a/b'],
  ['og:url', articleOf(meta('og:url', 'https://a.example/b')), 'https://a.example/b'],
  ['no scheme that runs', articleOf('<link rel="canonical" href="javascript:alert(1)">'), null],
  ['no credentials', articleOf('<link rel="canonical" href="https://u:p@a.example/">'), null],
];

describe('canonical address', () => {
  it.each(ADDRESSES)('%s', async (_, html, canonicalUrl) => {
    expect((await read(html))?.canonicalUrl).toBe(canonicalUrl);
  });
});

describe('language', () => {
  it('is what the page declares', async () => expect((await read(articleOf()))?.language).toBe('en'));
  it('is what the words say where the page does not', async () =>
    expect((await read(articleOf().replace(' lang="en"', '')))?.language).toBe('en'));
  it.each([
    [
      'uk',
      'Про це повідомив Координаційний штаб, який є посередником. Також додому повернулися цивільні, але їх небагато.',
    ],
    [
      'ru',
      'Об этом сообщило ведомство, которое вело переговоры. Также домой вернулись гражданские, но их немного, и это не всё.',
    ],
    [
      'de',
      'Das teilte die Behörde mit, die den Austausch mit der anderen Seite vermittelt hat. Es ist nicht der erste.',
    ],
  ])('is %s by its words', async (language, text) => {
    const html = articleOf()
      .replace(' lang="en"', '')
      .replace(/<p>.*<\/p>/s, `<p>${text}</p>`);
    expect((await read(html))?.language).toBe(language);
  });
  it('is not what a template says over letters of another script', async () => {
    const text =
      'Додому повернулися 390 військових і цивільних, повідомив Координаційний штаб увечері того ж дня. '.repeat(3);
    expect((await read(articleOf().replace(/<p>.*<\/p>/s, `<p>${text}</p>`)))?.language).toBeNull();
  });
});
