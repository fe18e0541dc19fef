// Feeds of all formats, whole and broken, and what is read out of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PipelineError } from '../../../src/domain/failure.ts';
import { type ReadFeed, readFeed } from '../../../src/edges/feeds/read-feed.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/feeds');
const URL_OF_FEED = 'https://harbourwire.example.org/feeds/world.xml';

const read = (text: string | Uint8Array, contentType: string | null = null): Promise<ReadFeed> =>
  readFeed({ bytes: typeof text === 'string' ? Buffer.from(text) : text, contentType, url: URL_OF_FEED });

async function reason(text: string | Uint8Array): Promise<string> {
  try {
    const feed = await read(text);
    return `${feed.entries.length} entries`;
  } catch (error) {
    if (error instanceof PipelineError) return `${error.kind} ${error.code}`;
    throw error;
  }
}

const rss = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;
const item = (title: string, link: string) => `<item><title>${title}</title><link>${link}</link></item>`;

describe('fixtures/feeds', () => {
  const Row = z.tuple([z.string(), z.string().nullable(), z.string().nullable()]);
  const Expected = z.record(z.string(), z.object({ title: z.string(), entries: z.array(Row) }));
  const expected = Expected.parse(JSON.parse(readFileSync(join(FIXTURES, 'expected.json'), 'utf8')));
  const files = readdirSync(FIXTURES).filter((name) => name !== 'expected.json');

  test('every file has its expectation, and every expectation its file', () => {
    expect(files.sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(files)('%s', async (name) => {
    const bytes = readFileSync(join(FIXTURES, name));
    const base = { 'desk.feed.json': 'https://desk.example.org/feed.json' }[name] ?? URL_OF_FEED;
    const feed = await readFeed({ bytes, contentType: null, url: base });
    const onTheWeb = feed.entries.filter((entry) => entry.link !== null);
    expect({ title: feed.title, entries: onTheWeb.map(({ link, title, date }) => [link, title, date]) }).toEqual(
      expected[name],
    );
    expect(feed.complete).toBe(true);
  });
});

describe('a title is one line of plain text', () => {
  test.each([
    ['Russia &amp; Ukraine', 'Russia & Ukraine'],
    ['Russia &amp;amp; Ukraine', 'Russia & Ukraine'],
    ['&lt;b&gt;205&lt;/b&gt; for 205', '205 for 205'],
    ['<![CDATA[<b>205</b> for 205]]>', '205 for 205'],
    ['<![CDATA[5 < 6 & 7 > 3]]>', '5 < 6 & 7 > 3'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;205 for 205', '205 for 205'],
    [' two\n  lines ', 'two lines'],
    ['Kyiv&#8217;s list', 'Kyiv’s list'],
    ['007', '007'],
    ['1e3', '1e3'],
    ['+380441234567', '+380441234567'],
    ['', null],
    ['&lt;img src="x"&gt;', null],
  ])('%j', async (written, expected) => {
    const feed = await read(rss(item(written, 'https://a.example.org/')));
    expect(feed.entries[0]?.title).toBe(expected);
  });

  test('no NUL and no lone surrogate', async () => {
    const feed = await read(rss(item('a\0b &#xD800; c', 'https://a.example.org/')));
    expect(feed.entries[0]?.title?.isWellFormed()).toBe(true);
    expect(feed.entries[0]?.title).not.toContain('\0');
  });
});

describe('a link is on the web, in full, or none', () => {
  test.each([
    ['https://a.example.org/1', 'https://a.example.org/1'],
    [' \n https://a.example.org/1 \n', 'https://a.example.org/1'],
    ['https://a.example.org/?a=1&amp;b=2', 'https://a.example.org/?a=1&b=2'],
    ['https://a.example.org/?a=1&b=2', 'https://a.example.org/?a=1&b=2'],
    ['https://a.example.org/?a=1&copy=2', 'https://a.example.org/?a=1&copy=2'],
    ['<![CDATA[https://a.example.org/?a=1&b=2]]>', 'https://a.example.org/?a=1&b=2'],
    ['/news/1', 'https://harbourwire.example.org/news/1'],
    ['1.html', 'https://harbourwire.example.org/feeds/1.html'],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
    ['data:text/html,x', null],
    ['http://', null],
    ['', null],
  ])('%j', async (written, expected) => {
    const feed = await read(rss(item('t', written)));
    expect(feed.entries[0]?.link).toBe(expected);
  });

  test('a guid that is none is no link', async () => {
    const feed = await read(
      rss('<item><guid>12345</guid></item><item><guid isPermaLink="false">https://x.org/</guid></item>'),
    );
    expect(feed.entries.map((entry) => entry.link)).toEqual([null, null]);
  });
});

describe('broken feeds give what is whole', () => {
  const two = item('one', 'https://a.example.org/1') + item('two', 'https://a.example.org/2');

  test.each<[string, string, number, boolean]>([
    ['whole', rss(two), 2, true],
    ['empty lines before it', `\n\n  ${rss(two)}`, 2, true],
    ['words before it', `Warning: cache\n${rss(two)}`, 2, true],
    ['HTML after it', `${rss(two)}<script>x</script><p>`, 2, true],
    ['no last bracket', rss(two).slice(0, -1), 2, true],
    ['no end', rss(two).replace('</channel></rss>', ''), 2, false],
    ['cut off in a link', rss(two).replace(/2<\/link>.*$/, '2'), 1, false],
    ['cut off in a tag', rss(two).replace(/2<\/link>.*$/, '2</lin'), 1, false],
    ['cut off in CDATA', rss(two).replace(/two<.*$/, '<![CDATA[two'), 1, false],
    ['cut off in a comment', rss(`${two}<!-- `).slice(0, -16), 2, false],
    ['a naked ampersand', rss(item('AT&T & Co', 'https://a.example.org/?a=1&b=2')), 1, true],
    ['a naked <', rss(item('5 < 6', 'https://a.example.org/1')), 1, true],
    ['entities of HTML', rss(item('a&nbsp;b &laquo;c&raquo;', 'https://a.example.org/1')), 1, true],
    ['an entity of nobody', rss(item('a &nobody; b', 'https://a.example.org/1')), 1, true],
    [
      'an element that was not closed',
      rss(`<item><title>a<br></title><link>https://a.example.org/</link></item>`),
      1,
      true,
    ],
    ['an odd element', rss(`<item><__proto__><polluted>1</polluted></__proto__><title>t</title></item>`), 1, true],
  ])('%s', async (_words, text, entries, complete) => {
    const feed = await read(text);
    expect([feed.entries.length, feed.complete]).toEqual([entries, complete]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('a naked ampersand loses nothing', async () => {
    const feed = await read(rss(item('AT&T & Co', 'https://a.example.org/?a=1&b=2')));
    expect(feed.entries[0]).toMatchObject({ title: 'AT&T & Co', link: 'https://a.example.org/?a=1&b=2' });
  });
});

describe('what is no feed says what it is', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'permanent feed_empty'],
    ['spaces', ' \n ', 'permanent feed_empty'],
    ['a page', '<!doctype html><html><head><title>x</title></head></html>', 'permanent feed_is_html'],
    ['a page in capitals', '<HTML><BODY>', 'permanent feed_is_html'],
    ['words', 'Service unavailable', 'permanent not_a_feed'],
    ['a sitemap', '<urlset><url><loc>https://x/</loc></url></urlset>', 'permanent not_a_feed'],
    ['another XML', '<opml><body/></opml>', 'permanent not_a_feed'],
    ['another JSON', '{"items":[]}', 'permanent not_a_feed'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1","items":[', 'permanent not_a_feed'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'permanent not_a_feed'],
    ['cut off in its first entry', '<rss><channel><title>T</title><item><title>o', 'permanent feed_broken'],
    ['cut off before it', '<rss><channel><tit', 'permanent feed_broken'],
    ['without entries', rss(''), '0 entries'],
    ['an empty element', '<rss version="2.0"/>', '0 entries'],
  ])('%s', async (_words, text, expected) => {
    expect(await reason(text)).toBe(expected);
  });
});

describe('encodings', () => {
  const windows1251 = (text: string) => Uint8Array.from([...text].map((letter) => cp1251(letter)));
  const cp1251 = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  };
  const feedIn = (declaration: string, title = 'Пленных обменяли двести пять на двести пять') =>
    `${declaration}<rss><channel><title>${title}</title></channel></rss>`;
  const title = 'Пленных обменяли двести пять на двести пять';

  test.each<[string, Uint8Array, string | null]>([
    ['UTF-8', Buffer.from(feedIn('')), null],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${feedIn('')}`), null],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${feedIn('')}`, 'utf16le'), null],
    ['UTF-16 without one', Buffer.from(feedIn(''), 'utf16le'), null],
    ['the header', windows1251(feedIn('')), 'text/xml; charset=windows-1251'],
    ['the declaration', windows1251(feedIn('<?xml version="1.0" encoding="windows-1251"?>')), null],
    ['neither', windows1251(feedIn('')), null],
    ['a declaration that is wrong', windows1251(feedIn('<?xml version="1.0" encoding="utf-8"?>')), null],
    ['a name nobody knows', Buffer.from(feedIn('<?xml version="1.0" encoding="x-bogus"?>')), 'text/xml; charset=y'],
  ])('%s', async (_words, bytes, contentType) => {
    expect((await read(bytes, contentType)).title).toBe(title);
  });
});

describe('bombs', () => {
  const MB5 = 5 * 1024 * 1024;
  const fill = (text: string, bytes = MB5) => text.repeat(Math.floor(bytes / text.length));
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

  test.each<[string, () => string, string]>([
    ['nested', () => rss(`<item>${fill('<a>')}`), 'permanent feed_too_complex'],
    ['65 deep', () => rss('<a>'.repeat(65)), 'permanent feed_too_complex'],
    ['small elements', () => rss(fill('<a/>')), 'permanent feed_too_complex'],
    ['attributes', () => rss(`<item ${fill('a="1" ')}/>`), 'permanent feed_too_complex'],
    ['entries', () => rss(fill(item('t', 'https://x.org/'))), '2000 entries'],
    ['one title', () => rss(item(fill('x'), 'https://x.org/')), '1 entries'],
    ['<', () => rss(item(fill('<', 500_000), 'https://x.org/')), '1 entries'],
    ['&', () => rss(item(fill('&'), 'https://x.org/')), '1 entries'],
    ['&amp;', () => rss(item(fill('&amp;'), 'https://x.org/')), '1 entries'],
    ['a comment', () => rss(`${item('t', 'https://x.org/')}<!--${fill('-')}`), '1 entries'],
    [
      'a billion laughs',
      () => rss(item('&l9;', 'https://x.org/'), `<!DOCTYPE r [<!ENTITY l0 "lol">${laughs}]>`),
      '1 entries',
    ],
    [
      'a large entity, often',
      () => rss(item('&a;'.repeat(20_000), 'https://x.org/'), `<!DOCTYPE r [<!ENTITY a "${'A'.repeat(50_000)}">]>`),
      '1 entries',
    ],
    [
      'declarations',
      () => rss(item('t', 'https://x.org/'), `<!DOCTYPE r [${fill('<!ELEMENT a (b)>', 3_000_000)}]>`),
      '1 entries',
    ],
    [
      'deep JSON',
      () => `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(1_000_000)}`,
      'permanent not_a_feed',
    ],
  ])('%s', async (_words, make, expected) => {
    const bytes = Buffer.from(make());
    const begun = process.cpuUsage();
    expect(await reason(bytes)).toBe(expected);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1_000_000).toBeLessThan(5);
  });

  test('an external entity is neither fetched nor read', async () => {
    const here = JSON.stringify(import.meta.url);
    for (const entity of [here, '"http://127.0.0.1:9/x"']) {
      const text = rss(item('&x;', 'https://x.org/'), `<!DOCTYPE r [<!ENTITY x SYSTEM ${entity}>]>`);
      expect((await read(text)).entries[0]?.title).toBe('&x;');
    }
  });
});
