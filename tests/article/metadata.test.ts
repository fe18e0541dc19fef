// Heads and lines of pages in, title, byline, day and address out.
import { describe, expect, it } from 'vitest';
import { READER_VERSION, readArticle } from '../../src/article/index.ts';
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
    'the folder of the address, where a site has stamped an old story anew',
    articleOf(
      `<link rel="canonical" href="https://a.example/2024/05/15/swap/">${meta('article:published_time', '2025-05-16T01:40:00+00:00')}`,
    ),
    '2024-05-15',
  ],
  [
    'a day in the name of a page may be the story’s own',
    articleOf(
      `<link rel="canonical" href="https://a.example/swap-of-20240515">${meta('article:published_time', '2025-05-16T01:40:00+02:00')}`,
    ),
    '2025-05-16T01:40:00+02:00',
  ],
  [
    'the day that is shown, where a hidden element says another',
    articleOf(
      '<meta name="date" content="2025-05-16">',
      `${LINE}<time itemprop="datePublished" datetime="2025-05-15T20:35:36+01:00"></time><p class="date">16.05.2025</p>`,
    ),
    '2025-05-16',
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
  [
    'what a page tells its own scripts',
    articleOf('<script>window.page = {\\"publishedAt\\":1748088000}</script>').replaceAll('\\\\', '\\'),
    '2025-05-24T12:00:00Z',
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
  it.each([
    [
      'es',
      'en',
      'El comunicado dice que los prisioneros que fueron liberados por el otro lado están con sus familias en la ciudad.',
    ],
    [
      'en',
      'de',
      'The ministry said that the men who were released by the other side are now with their families in the city.',
    ],
    [
      'fr',
      'fr',
      'Le ministère a dit que les hommes qui ont été libérés par l’autre côté sont maintenant avec leurs familles.',
    ],
    [
      'pt',
      'pt',
      'O comunicado diz que os prisioneiros que foram libertados pelo outro lado estão com as suas famílias na cidade.',
    ],
  ])('is %s by its words under a template that says %s', async (language, declared, text) => {
    const html = articleOf()
      .replace('lang="en"', `lang="${declared}"`)
      .replace(/<p>.*<\/p>/s, `<p>${text}</p>`);
    expect((await read(html))?.language).toBe(language);
  });
  it('is not what a template says over letters of another script', async () => {
    const text =
      'Додому повернулися 390 військових і цивільних, повідомив Координаційний штаб увечері того ж дня. '.repeat(3);
    expect((await read(articleOf().replace(/<p>.*<\/p>/s, `<p>${text}</p>`)))?.language).toBeNull();
  });
});

const MODIFIED: readonly (readonly [what: string, html: string, modified: string | null, rule: string | null])[] = [
  [
    'JSON-LD',
    articleOf(jsonLd({ ...NEWS, datePublished: '2025-05-20', dateModified: '2025-05-21T10:00:00+03:00' })),
    '2025-05-21T10:00:00+03:00',
    'json-ld',
  ],
  [
    'a meta tag',
    articleOf(meta('article:modified_time', '2025-05-21T10:00:00Z')),
    '2025-05-21T10:00:00Z',
    'meta article:modified_time',
  ],
  [
    'a time element',
    articleOf('', `${LINE}<time class="updated" datetime="2025-05-21">21 May</time>`),
    '2025-05-21',
    'modified element',
  ],
  [
    'words beside the day of publication',
    articleOf('', `${LINE}<p>Опубликовано 19.04.2025, обновлено 22 апреля 2025, 10:30</p>`),
    '2025-04-22T10:30:00',
    'visible words',
  ],
  [
    'no change before it was published',
    articleOf(meta('article:published_time', '2025-05-21T10:00:00Z') + meta('article:modified_time', '2025-05-19')),
    null,
    null,
  ],
  ['none later than the fetch', articleOf(meta('article:modified_time', '2027-01-01')), null, null],
  ['none at all', articleOf(meta('article:published_time', '2025-05-21')), null, null],
];

describe('modified', () => {
  it.each(MODIFIED)('%s', async (_, html, modified, rule) => {
    const { article, reading } = await readArticle(pageOf(html, { fetchedAt: '2026-01-01T12:00:00Z' }), {});
    expect(article?.modified).toBe(modified);
    expect(reading?.rules.modified).toBe(rule);
  });
});

describe('which rule gave each field', () => {
  const head =
    '<link rel="canonical" href="https://a.example/swap">' +
    meta('og:site_name', 'The Example') +
    jsonLd({ ...NEWS, author: { name: 'Ines Falk' }, datePublished: '2025-05-20' });
  it('is kept with the article', async () => {
    const { reading } = await readArticle(pageOf(articleOf(head)), {});
    expect(reading).toEqual({
      version: READER_VERSION,
      body: 'own',
      outlet: null,
      rules: {
        title: 'heading',
        byline: 'json-ld',
        published: 'json-ld',
        modified: null,
        language: 'html lang',
        canonicalUrl: 'link canonical',
        siteName: 'meta og:site_name',
      },
    });
  });
  it('is that it was known, where it was', async () => {
    const { reading } = await readArticle(pageOf(articleOf(head)), {
      title: 'Known',
      published: '2025-05-19',
      language: 'en',
    });
    expect(reading?.rules).toMatchObject({ title: 'known', published: 'known', language: 'known' });
  });
});

/** Days as outlets write them, with the language of the page; 12 January 2022, if nothing else is said. */
const WRITTEN: readonly (readonly [written: string, language: string, day?: string])[] = [
  ['12. Januar 2022, 10:30 Uhr', 'de'],
  ['12. 1. 2022', 'de'],
  ['Mi., 12.01.22', 'de'],
  ['12. Jänner 2022', 'de-AT'],
  ['12. Mrz. 2022', 'de', '2022-03-12'],
  ['Aktualisiert am 14.01.2022 - Erstveröffentlichung 12.01.2022', 'de'],
  ['12 января 2022 г.', 'ru'],
  ['10:30, 12 янв. 2022', 'ru'],
  ['12 січня 2022 року', 'uk'],
  ['12 yanvar 2022', 'az'],
  ['12 հունվարի 2022', 'hy'],
  ['12 იანვარი 2022', 'ka'],
  ['١٢ يناير ٢٠٢٢', 'ar'],
  ['2022. január 12.', 'hu'],
  ['1er juil. 2022', 'fr', '2022-07-01'],
  ['12 de enero de 2022', 'es'],
  ['12 Ocak 2022', 'tr'],
  ['12 listopada 2022', 'pl', '2022-11-12'],
  ['12 listopada 2022', 'hr', '2022-10-12'],
  ['12-Jan-2022', 'en'],
  ['Jan 12th, 2022', 'en-US'],
  ['01/12/22', 'en-US'],
  ['12/01/2022', 'en-GB'],
  ['Published: January 12, 2022 | Updated: January 14, 2022', 'en'],
];

describe('days as outlets write them', () => {
  it.each(WRITTEN)('%s (%s)', async (written, language, day = '2022-01-12') => {
    const html = articleOf('', `${LINE}<p>${written}</p>`).replace('lang="en"', `lang="${language}"`);
    expect((await read(html))?.published?.slice(0, 10)).toBe(day);
  });
  it('are read as the country of the address writes them', async () => {
    const html = articleOf('', `${LINE}<p>12/01/2022</p>`);
    const under = async (url: string) => (await readArticle(pageOf(html, { url }), {})).article?.published;
    expect(await under('https://news.example.uk/a')).toBe('2022-01-12');
    expect(await under('https://news.example/a')).toBe('2022-12-01');
  });
});
