// The text of a sitemap or sitemap index goes in; its addresses with their dates and titles come out, however many it holds.
import { setImmediate as otherWork } from 'node:timers/promises';
import { Parser } from 'htmlparser2';

export type SitemapEntry = {
  readonly loc: string;
  /** news:title */
  readonly title: string | null;
  /** news:publication_date before lastmod, as written. */
  readonly dates: readonly string[];
};

export type Sitemap = {
  readonly kind: 'urlset' | 'sitemapindex';
  readonly entries: readonly SitemapEntry[];
  /** False where it breaks off or holds more than is read. */
  readonly complete: boolean;
};

/** sitemaps.org allows so many in one file. */
const MOST_ENTRIES = 50_000;
const MOST_DEPTH = 32;
/** Read in pieces, so that a big one holds up nobody. */
const PIECE_CHARACTERS = 512 * 1024;
/** What stands in one element; the rest of it is dropped. */
const VALUE_CHARACTERS = 4_000;

/** Null for any other text. */
export function sitemapKind(text: string): Sitemap['kind'] | null {
  const start = rootAt(text);
  const name = /^<(?:[\w-]{1,40}:)?(urlset|sitemapindex)[\s>]/i
    .exec(text.slice(start, start + 100))?.[1]
    ?.toLowerCase();
  return name === 'urlset' || name === 'sitemapindex' ? name : null;
}

/** Behind the declaration, comments and a DOCTYPE. */
function rootAt(text: string): number {
  let at = 0;
  for (let pieces = 0; pieces < 20; pieces += 1) {
    at += /^[\s\ufeff]*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0;
    const end = text.startsWith('<!--', at)
      ? '-->'
      : text.startsWith('<?', at) || text.startsWith('<!', at)
        ? '>'
        : null;
    const found = end === null ? -1 : text.indexOf(end, at);
    if (end === null || found === -1) return at;
    at = found + end.length;
  }
  return at;
}

export async function parseSitemap(text: string, kind: Sitemap['kind']): Promise<Sitemap> {
  const wanted = kind === 'urlset' ? 'url' : 'sitemap';
  const entries: SitemapEntry[] = [];
  const open: string[] = [];
  let current: Map<string, string> | null = null;
  let value = '';
  let full = false;
  const stop = (): void => {
    full = true;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentagname: (name) => {
        const local = localName(name);
        open.push(local);
        value = '';
        if (local === wanted) current = new Map();
        if (open.length > MOST_DEPTH) stop();
      },
      ontext: (piece) => {
        if (value.length < VALUE_CHARACTERS) value += piece;
      },
      onclosetag: () => {
        const local = open.pop();
        if (local === undefined || current === null) return;
        if (local !== wanted) {
          if (FIELDS.includes(local) && !current.has(local)) current.set(local, value.trim());
          return;
        }
        const entry = entryOf(current);
        current = null;
        if (entry === null || full) return;
        entries.push(entry);
        if (entries.length >= MOST_ENTRIES) stop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length && !full; at += PIECE_CHARACTERS) {
    parser.write(text.slice(at, at + PIECE_CHARACTERS));
    await otherWork();
  }
  return { kind, entries, complete: !full && open.length === 0 };
}

const FIELDS = ['loc', 'lastmod', 'title', 'publication_date'];

function entryOf(fields: ReadonlyMap<string, string>): SitemapEntry | null {
  const loc = fields.get('loc') ?? '';
  if (loc === '') return null;
  const dates = [fields.get('publication_date'), fields.get('lastmod')].filter((date) => date !== undefined);
  return { loc, title: fields.get('title') ?? null, dates };
}

/** "image:loc" and "image:title" are of a picture: only news:* counts among the prefixed. */
function localName(name: string): string {
  const [prefix = '', local] = name.toLowerCase().split(':', 2);
  if (local === undefined) return prefix;
  return prefix === 'image' || prefix === 'video' || prefix === 'xhtml' ? name : local;
}
