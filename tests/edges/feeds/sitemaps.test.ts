// Sitemaps over HTTP: news, indexes, those that name themselves, those that break, and those packed as files.
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { openFeeds } from '../../../src/edges/feeds/index.ts';
import type { FetchLimits } from '../../../src/edges/fetch/limits.ts';
import { fetcherFor, type Origin, outcome, startOrigin } from '../fetch/helpers.ts';

const NOW = Date.UTC(2025, 4, 6, 12);
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by a machine -->';
const origins: Origin[] = [];
afterEach(async () => {
  for (const origin of origins.splice(0)) await origin.close();
});

const urlset = (...urls: readonly string[]) =>
  `${HEAD}<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('')}</urlset>`;
const url = (loc: string, inside = '') => `<url><loc>${loc}</loc>${inside}</url>`;
const index = (...locs: readonly string[]) =>
  `${HEAD}<sitemapindex>${locs.map((loc) => `<sitemap>${loc}</sitemap>`).join('')}</sitemapindex>`;
const lastmod = (date: string) => `<lastmod>${date}</lastmod>`;

/** Polls /sitemap.xml of an origin that serves these; `{host}` in a body is its own address. */
async function poll(
  files: Readonly<Record<string, string | Buffer>>,
  since: string | null = null,
  limits: Partial<FetchLimits> = {},
) {
  const origin = await startOrigin((request, response) => {
    const body = files[request.url ?? ''];
    if (body === undefined) response.writeHead(404).end();
    else response.end(typeof body === 'string' ? body.replaceAll('{host}', origin.url) : body);
  });
  origins.push(origin);
  const fetcher = fetcherFor([origin], limits);
  const { fetchFeed } = openFeeds(fetcher, { now: () => NOW });
  const polling = fetchFeed(`${origin.url}/sitemap.xml`, { etag: null, lastModified: null, since });
  const result = await outcome(polling);
  const feed = result === 'fetched' ? await polling : null;
  await fetcher.close();
  return { result, feed, seen: origin.seen.slice(1), paths: feed?.entries.map((entry) => new URL(entry.url).pathname) };
}

test('a news sitemap gives titles and dates, and what came since the last poll', async () => {
  const news = (title: string, date: string) =>
    `<news:news><news:publication><news:name>N</news:name></news:publication>
     <news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news>
     <image:image><image:loc>https://cdn.example/i.jpg</image:loc><image:title>A picture</image:title></image:image>`;
  const file = urlset(
    url(
      '{host}/new',
      `${news('Prisoners &amp; &lt;b&gt;deals&lt;/b&gt;', '2025-05-06T10:00:00+03:00')}${lastmod('2025-05-06T11:00:00Z')}`,
    ),
    url('{host}/old', news('Old', '2025-04-01T10:00:00Z')),
    url('javascript:alert(1)', news('Bad', '2025-05-06T10:00:00Z')),
    url('{host}/changed', lastmod('2025-05-06')),
    url('{host}/undated'),
  );
  const { feed, paths } = await poll({ '/sitemap.xml': file });
  expect(feed).toMatchObject({ kind: 'sitemap', title: null });
  expect(paths).toEqual(['/new', '/changed', '/undated']);
  expect(feed?.entries[0]).toMatchObject({ title: 'Prisoners & deals', published: '2025-05-06T10:00:00+03:00' });
  // lastmod alone is no date of publication
  expect(feed?.entries[1]).toMatchObject({ title: null, published: null });
  expect((await poll({ '/sitemap.xml': file }, '2025-04-02T00:00:00Z')).paths).toContain('/old');
});

test('an index leads to its sitemaps, the changed ones only, and one that breaks takes nothing from the others', async () => {
  const { paths, seen, feed } = await poll({
    '/sitemap.xml': index(
      `<loc>{host}/a.xml</loc>${lastmod('2025-05-06')}`,
      `<loc>{host}/gone.xml</loc>${lastmod('2025-05-06')}`,
      `<loc>{host}/page.xml</loc>${lastmod('2025-05-06')}`,
      `<loc>{host}/archive-2019.xml</loc>${lastmod('2019-12-31')}`,
      '<loc>{host}/news.xml.gz</loc>',
      '<loc>file:///etc/passwd</loc>',
    ),
    '/a.xml': urlset(url('{host}/1')),
    '/page.xml': '<html></html>',
    '/news.xml.gz': gzipSync(urlset(url('https://news.example/2'))),
  });
  expect(paths).toEqual(['/2', '/1']);
  expect(seen).not.toContain('/archive-2019.xml');
  expect([feed?.etag, feed?.lastModified]).toEqual([null, null]);
});

test('an index that names itself, and indexes that name each other, are read once each', async () => {
  const { paths, seen } = await poll({
    '/sitemap.xml': index('<loc>{host}/sitemap.xml</loc>', '<loc>{host}/other.xml</loc>', '<loc>{host}/a.xml</loc>'),
    '/other.xml': index('<loc>{host}/sitemap.xml</loc>', '<loc>{host}/other.xml</loc>'),
    '/a.xml': urlset(url('{host}/1')),
  });
  expect(paths).toEqual(['/1']);
  expect(seen.toSorted()).toEqual(['/a.xml', '/other.xml', '/sitemap.xml']);
});

test('an index of a thousand sitemaps costs a dozen requests', async () => {
  const locs = Array.from({ length: 1_000 }, (_, number) => `<loc>{host}/${number}.xml</loc>`);
  const { seen } = await poll({ '/sitemap.xml': index(...locs), '/999.xml': urlset(url('{host}/1')) });
  expect(seen).toHaveLength(13);
});

test('50,000 addresses are all there, and no more are read', async () => {
  const many = urlset(...Array.from({ length: 50_100 }, (_, number) => url(`https://news.example/${number}`)));
  const { feed } = await poll({ '/sitemap.xml': many });
  expect(feed?.entries).toHaveLength(50_000);
});

test('one that breaks off gives what it has', async () => {
  const { paths, feed } = await poll({
    '/sitemap.xml': `${urlset(url('{host}/1')).replace('</urlset>', '')}<url><loc>{host}/2`,
  });
  expect(paths).toEqual(['/1']);
  expect(feed?.etag).toBeNull();
});

describe('a sitemap that fails says why', () => {
  test.each<[string, Readonly<Record<string, string | Buffer>>, string]>([
    ['an index of nothing that answers', { '/sitemap.xml': index('<loc>{host}/gone.xml</loc>') }, 'permanent http_404'],
    ['packed, and cut off', { '/sitemap.xml': gzipSync(urlset()).subarray(0, 30) }, 'permanent feed_broken'],
    ['packed, a bomb', { '/sitemap.xml': gzipSync(Buffer.alloc(40 << 20)) }, 'permanent too_large'],
    [
      'a private address in an index',
      { '/sitemap.xml': index('<loc>http://10.0.0.1/a.xml</loc>') },
      'permanent blocked_address',
    ],
    ['some other XML', { '/sitemap.xml': '<catalogue/>' }, 'permanent not_a_feed'],
  ])('%s', async (_words, files, expected) => {
    expect((await poll(files)).result).toBe(expected);
  });

  test('nested without end', async () => {
    const { paths } = await poll({ '/sitemap.xml': `<urlset>${'<url>'.repeat(100_000)}` });
    expect(paths).toEqual([]);
  });
});
