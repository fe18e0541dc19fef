// The pages of fixtures/ in, a fingerprint of what is read of each out; beside it those that were recorded, with the reader's version.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { READER_VERSION, readArticle } from '../../src/article/index.ts';
import { packageFolder } from '../../src/edges/package.ts';

export const RECORDED_PATH = join(packageFolder(), 'fixtures', 'readings.json');

const Recorded = z.object({ version: z.string(), pages: z.record(z.string(), z.string()) });
export type Recorded = z.infer<typeof Recorded>;

export function readRecorded(): Recorded {
  return Recorded.parse(JSON.parse(readFileSync(RECORDED_PATH, 'utf8')));
}

/** Text, fields and entries of every page, or why it has none; by which rule is not part of it. */
export async function readingsNow(): Promise<Recorded> {
  const folder = join(packageFolder(), 'fixtures', 'pages');
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.sort().map(async (file) => {
      const body = new Uint8Array(readFileSync(join(folder, file)));
      const { article, unreadable } = await readArticle({ url: null, contentType: null, fetchedAt: null, body }, {});
      const said = JSON.stringify(article ?? unreadable?.reason);
      return [file, createHash('sha256').update(said).digest('hex').slice(0, 16)] as const;
    }),
  );
  return { version: READER_VERSION, pages: Object.fromEntries(pages) };
}

/** Pages that are read otherwise than they were recorded; new ones are none. */
export function changedSince(recorded: Recorded, now: Recorded): readonly string[] {
  return Object.keys(recorded.pages).filter((file) => now.pages[file] !== recorded.pages[file]);
}
