// From the address of a site to its feeds: declared, linked, named in robots.txt, guessed, or none.
import { afterEach, describe, expect, test } from 'vitest';
import { openFeeds } from '../../../src/edges/feeds/index.ts';
import { fetcherFor, type Origin, outcome, startOrigin } from '../fetch/helpers.ts';

const FEED = '<rss><channel><title>News</title><item><title>one</title><link>/1</link></item></channel></rss>';
const EMPTY = '<rss><channel><title>Empty</title></channel></rss>';
const ATOM =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title><entry><title>a</title><link href="/a"/></entry></feed>';
const SITEMAP = '<urlset><url><loc>https://news.example/1</loc></url></urlset>';
const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const declared = (href: string, type = 'application/rss+xml', title = '') =>
  `<link rel="alternate" type="${type}" title="${title}" href="${href}">`;

const origins: Origin[] = [];
afterEach(async () => {
  for (const origin of origins.splice(0)) await origin.close();
});

async function find(files: Readonly<Record<string, string>>, path = '/') {
  const origin = await startOrigin(
    (request, response) => {
      const body = files[request.url ?? ''];
      if (body === undefined) response.writeHead(404).end();
      else response.end(body.replaceAll('{host}', origin.url));
    },
    '127.0.0.1',
    'own',
  );
  origins.push(origin);
  const fetcher = fetcherFor([origin]);
  const finding = openFeeds(fetcher).findFeeds(`${origin.url}${path}`);
  const result = await outcome(finding);
  const answer = result === 'fetched' ? await finding : null;
  await fetcher.close();
  return {
    result,
    found: answer?.found.map(({ url, feed }) => `${feed.kind} ${url.replace(origin.url, '')} ${feed.entries.length}`),
    failed: answer?.failed.map(({ url, reason }) => `${reason} ${url.replace(origin.url, '')}`),
    seen: origin.seen,
  };
}

describe('feeds are found', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['where the address is one', { '/': FEED }, ['feed / 1']],
    ['where the address is a sitemap', { '/': SITEMAP }, ['sitemap / 1']],
    ['where a page declares them', { '/': page(declared('/rss')), '/rss': FEED }, ['feed /rss 1']],
    ['beside a base', { '/': page(`<base href="/en/">${declared('rss')}`), '/en/rss': FEED }, ['feed /en/rss 1']],
    ['of every kind', { '/': page(declared('/a', 'application/atom+xml; charset=utf-8')), '/a': ATOM }, ['feed /a 1']],
    [
      'comments after the news, and the empty last',
      {
        '/': page(`${declared('/empty')}${declared('/comments/feed')}${declared('/feed')}`),
        ...{ '/comments/feed': FEED, '/feed': ATOM, '/empty': EMPTY },
      },
      ['feed /feed 1', 'feed /comments/feed 1', 'feed /empty 0'],
    ],
    [
      'where a page links to them',
      { '/': page('', '<a href="/rss.xml#x">RSS</a>'), '/rss.xml': FEED },
      ['feed /rss.xml 1'],
    ],
    [
      'where robots.txt names a sitemap, the one for news first',
      {
        '/': page(''),
        '/robots.txt': 'User-agent: *\nDisallow:\nSitemap: {host}/all.xml\nsitemap: {host}/news.xml',
        '/news.xml': SITEMAP,
        '/all.xml': SITEMAP,
      },
      ['sitemap /news.xml 1', 'sitemap /all.xml 1'],
    ],
    ['where they usually are', { '/': page(''), '/feed': FEED }, ['feed /feed 1']],
  ])('%s', async (_words, files, expected) => {
    expect((await find(files)).found).toEqual(expected);
  });
});

test('what is declared and is no feed is said, and the others are found', async () => {
  const links = [declared('/gone'), declared('/page'), declared('http://10.0.0.1/feed'), declared('/rss')].join('');
  const { found, failed } = await find({ '/': page(links), '/page': page(''), '/rss': FEED });
  expect(found).toEqual(['feed /rss 1']);
  expect(failed).toEqual(['http_404 /gone', 'feed_is_html /page', 'blocked_address http://10.0.0.1/feed']);
});

test('a page with a thousand links costs a dozen requests', async () => {
  const links = Array.from({ length: 1_000 }, (_, number) => declared(`/${number}`)).join('');
  const { result, seen } = await find({ '/': page(links) });
  expect(result).toBe('permanent no_feed_found');
  expect(seen.length).toBeLessThan(15);
});

describe('where there is none', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a page without feeds', { '/': page('<title>x</title>') }, 'permanent no_feed_found'],
    ['nothing at all', {}, 'permanent http_404'],
    [
      'a site that names us and wants us away',
      { '/': FEED, '/robots.txt': 'User-agent: swapledger\nDisallow: /' },
      'permanent robots_disallowed',
    ],
    [
      'a site that keeps search engines out of its feed',
      { '/': FEED, '/robots.txt': 'User-agent: *\nDisallow: /' },
      'fetched',
    ],
  ])('%s', async (_words, files, expected) => {
    expect((await find(files)).result).toBe(expected);
  });
});
