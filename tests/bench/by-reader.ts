// A folder of saved pages in; CPU a page of our reader and of others out, interleaved: each page is read by all before the next.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../src/article/index.ts';
import type { Page } from '../../src/domain/article.ts';
import { type Cost, costOf } from './measure.ts';

export type ReaderCost = { readonly name: string; readonly cost: Cost; readonly failed: number };

/** Loud pages print what their scripts and styles lack. */
const silent = new VirtualConsole();

const decoded = ({ body }: Page): string => new TextDecoder().decode(body);

/** Ours starts from bytes, detects the charset and reads every field; the others start from text. */
const READERS: readonly { readonly name: string; readonly read: (page: Page) => unknown }[] = [
  { name: 'ours', read: (page) => readArticle(page, {}) },
  {
    name: 'Readability on jsdom',
    read: (page) => new Readability(new JSDOM(decoded(page), { virtualConsole: silent }).window.document).parse(),
  },
  { name: 'Readability on linkedom', read: (page) => new Readability(parseHTML(decoded(page)).document).parse() },
  { name: 'defuddle on linkedom', read: (page) => Defuddle(parseHTML(decoded(page)).document, page.url ?? undefined) },
];

const PASSES = 2;
const WARM_UP_PAGES = 12;

export async function readerCosts(pages: readonly Page[]): Promise<readonly ReaderCost[]> {
  const costs = READERS.map((): number[] => []);
  const failed = READERS.map(() => 0);
  for (let pass = 0; pass <= PASSES; pass++) {
    // The first pass is for the compiler, and short.
    const read = pass === 0 ? pages.slice(0, WARM_UP_PAGES) : pages;
    for (const [at, page] of read.entries()) {
      for (let turn = 0; turn < READERS.length; turn++) {
        // Each begins as often as the others, so that none always meets a full heap.
        const which = (turn + at) % READERS.length;
        const before = process.cpuUsage();
        const isRead = await succeeds(() => READERS[which]?.read(page));
        const { user, system } = process.cpuUsage(before);
        if (pass === 0) continue;
        costs[which]?.push((user + system) / 1_000);
        if (!isRead) failed[which] = (failed[which] ?? 0) + 1;
      }
    }
  }
  return READERS.map(({ name }, at) => ({
    name,
    cost: costOf(costs[at] ?? [], PASSES),
    failed: (failed[at] ?? 0) / PASSES,
  }));
}

/** Others print what they could not read of a page's scripts; it would drown the table. */
async function succeeds(read: () => unknown): Promise<boolean> {
  const { error, warn } = console;
  console.error = console.warn = () => undefined;
  try {
    await read();
    return true;
  } catch {
    // jsdom and linkedom throw on some real pages; what they cost until then counts.
    return false;
  } finally {
    Object.assign(console, { error, warn });
  }
}

/** Every .html and .html.gz of a folder. */
export async function pagesIn(folder: string): Promise<readonly Page[]> {
  const files = (await readdir(folder)).filter((file) => /\.html(?:\.gz)?$/.test(file)).sort();
  return await Promise.all(
    files.map(async (file): Promise<Page> => {
      const bytes = await readFile(join(folder, file));
      const body = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
      return { url: 'https://news.example/a', contentType: 'text/html', fetchedAt: null, body };
    }),
  );
}
