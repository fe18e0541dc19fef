// The text of a broken RSS, Atom or RDF feed goes in; the entries that a forgiving parser still finds come out.
import FeedParser from 'feedparser';
import { z } from 'zod';
import type { ParsedEntry, ParsedFeed } from './parsed-feed.ts';

/** Every element of an item is there under "prefix:name", with its text under "#" (or a list of these). */
const Raw = z.record(z.string(), z.unknown());
const Text = z.object({ '#': z.string() });

const DATE_KEYS = [
  'rss:pubdate',
  'atom:published',
  'atom:issued',
  'dc:date',
  'dcterms:issued',
  'dc:created',
  'atom:updated',
  'atom:modified',
];

/** Never waits for anything but the text at hand. */
export async function parseTolerantly(text: string, url: string): Promise<ParsedFeed> {
  const parser = new FeedParser({ normalize: true, addmeta: false, feedurl: url, resume_saxerror: true });
  const entries: ParsedEntry[] = [];
  let title: string | null = null;
  let link: string | null = null;
  parser.on('meta', (meta: { title: string | null; link: string | null }) => {
    title = meta.title;
    link = meta.link;
  });
  parser.on('readable', () => {
    for (let item = parser.read(); item !== null; item = parser.read()) entries.push(readItem(item));
  });
  await new Promise<void>((resolve, reject) => {
    parser.on('end', resolve);
    parser.on('error', reject);
    parser.end(escapeNakedAmpersands(text));
  });
  return { title, link, entries };
}

type Item = { readonly title: string | null; readonly link: string | null; readonly description: string | null };

function readItem(item: Item): ParsedEntry {
  const raw = Raw.parse(item);
  const dates = DATE_KEYS.flatMap((key) => {
    const values = Array.isArray(raw[key]) ? raw[key] : [raw[key]];
    return values.flatMap((value) => Text.safeParse(value).data?.['#'] ?? []);
  });
  return { link: item.link, title: item.title, summary: item.description, dates };
}

/** "http://x/?a=1&b=2</link>": the parser would read "b=2</link>" as the name of an entity. Inside CDATA nothing is an entity. */
function escapeNakedAmpersands(text: string): string {
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{0,31});)/gi, '&amp;'),
    )
    .join('');
}
