// Settings go in; the world outside comes out: pages and feeds through one guarded fetcher, and the child processes that read them.
import type { Config } from '../src/edges/config.ts';
import { createFetchFeed } from '../src/edges/feeds/index.ts';
import { type Fetcher, openFetcher } from '../src/edges/fetch/index.ts';
import { openParsePool, type ParsePool } from '../src/edges/parse/index.ts';
import type { FetchFeed, FetchPage, ReadPage } from '../src/service/index.ts';

export type Outside = {
  readonly fetchPage: FetchPage;
  readonly fetchFeed: FetchFeed;
  readonly readPage: ReadPage;
  readonly close: () => Promise<void>;
};

/** The limits of the design: 10 s and 512 MB for one page, whatever it holds. */
const PARSE_LIMITS = { timeoutMs: 10_000, memoryMb: 512 };

/** Each part opens when it is first needed: `status` starts no parser, and a worker for one stage has only its own. */
export function openOutside(config: Pick<Config, 'allowHosts' | 'contact' | 'concurrency'>): Outside {
  let fetcher: Fetcher | null = null;
  let pool: ParsePool | null = null;
  const theFetcher = () => {
    fetcher ??= openFetcher({ allowHosts: config.allowHosts, contact: config.contact });
    return fetcher;
  };
  return {
    fetchPage: (url) => theFetcher().fetchPage(url),
    fetchFeed: (url, validators) => createFetchFeed(theFetcher())(url, validators),
    readPage: (page, known) => {
      pool ??= openParsePool({ size: config.concurrency.read, ...PARSE_LIMITS });
      return pool.read(page, known);
    },
    close: async () => {
      await pool?.close();
      await fetcher?.close();
    },
  };
}
