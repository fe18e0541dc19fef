// A page goes in; the addresses that may be its feeds come out, those that it declares before those that only look like one.
import { Parser } from 'htmlparser2';

export type FeedLink = {
  readonly url: string;
  /** declared: a link element with a feed's type. linked: an ordinary link that looks like a feed. */
  readonly how: 'declared' | 'linked';
};

const FEED_TYPES = /^application\/(rss|atom|rdf)\+xml$|^application\/feed\+json$|^(text|application)\/xml$/i;
/** /feed, /rss.xml, /rss/world, /atom.xml, ?feed=rss2 */
const LOOKS_LIKE_FEED =
  /(?:^|\/)(?:rss|feed|feeds|atom)(?:[/_.-][^?#]*)?$|\.(?:rss|atom|rdf)$|[?&](?:feed|format)=(?:rss|atom)/i;
const COMMENTS = /comment/i;

/** Pages link to dozens of feeds by section; the first ones are the site's own. */
const MOST_LINKS = 40;
const READ_CHARACTERS = 2_000_000;

/** In the order to try them; comments last. */
export function findLinks(html: string, pageUrl: string): readonly FeedLink[] {
  const found = new Map<string, FeedLink & { readonly last: boolean }>();
  let base = pageUrl;
  const add = (href: string | undefined, how: FeedLink['how'], title: string): void => {
    if (href === undefined || found.size >= MOST_LINKS || !URL.canParse(href, base)) return;
    const url = new URL(href, base);
    url.hash = '';
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return;
    if (!found.has(url.href))
      found.set(url.href, { url: url.href, how, last: COMMENTS.test(`${url.pathname} ${title}`) });
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { href, rel = '', type = '', title = '' } = attributes;
      if (name === 'base' && href !== undefined && URL.canParse(href, pageUrl)) base = new URL(href, pageUrl).href;
      if (name === 'link' && /\b(alternate|feed)\b/i.test(rel) && FEED_TYPES.test(type.split(';', 1)[0]?.trim() ?? ''))
        add(href, 'declared', title);
      if (name === 'a' && LOOKS_LIKE_FEED.test((href ?? '').split('#', 1)[0] ?? '')) add(href, 'linked', title);
    },
  });
  parser.end(html.slice(0, READ_CHARACTERS));
  const rank = (link: FeedLink & { readonly last: boolean }): number =>
    (link.how === 'declared' ? 0 : 1) + (link.last ? 2 : 0);
  return [...found.values()].sort((a, b) => rank(a) - rank(b)).map(({ url, how }) => ({ url, how }));
}

/** Where feeds and sitemaps usually are, for a site that links to none. */
export function usualPlaces(pageUrl: string): readonly string[] {
  return ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'].map(
    (path) => new URL(path, pageUrl).href,
  );
}

/** "Sitemap: https://…" lines of a robots.txt, those for news first. */
export function sitemapsIn(robots: string): readonly string[] {
  const urls = [...robots.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})/gim)].flatMap(([, url]) => url ?? []);
  const news = (url: string): number => (/news|latest|recent/i.test(url) ? 0 : 1);
  return [...new Set(urls)].sort((a, b) => news(a) - news(b));
}
