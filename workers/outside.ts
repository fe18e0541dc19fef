// Settings go in; the world outside comes out: pages and feeds through one guarded fetcher, and the processes that read them.
import type { Config } from '../src/edges/config.ts';
import { openFeeds } from '../src/edges/feeds/index.ts';
import { type HostTurns, openFetcher } from '../src/edges/fetch/index.ts';
import { openParsePool, type ParsePool } from '../src/edges/parse/index.ts';
import { openWebhook } from '../src/edges/webhook.ts';
import type { FetchAgain, FetchFeed, FetchPage, FindFeeds, ReadPage, ReadText } from '../src/service/index.ts';

export type Outside = {
  readonly fetchPage: FetchPage;
  readonly fetchAgain: FetchAgain;
  readonly fetchFeed: FetchFeed;
  readonly findFeeds: FindFeeds;
  readonly readPage: ReadPage;
  readonly readText: ReadText;
  readonly deliver: ReturnType<typeof openWebhook> | null;
  readonly close: () => Promise<void>;
};

/** The limits of the design: 10 s and 512 MB for one page, whatever it holds. */
const PARSE_LIMITS = { timeoutMs: 10_000, memoryMb: 512 };

export function openOutside({
  allowHosts,
  denyHosts,
  contact,
  concurrency,
  waits,
  turns,
}: Pick<Config, 'allowHosts' | 'denyHosts' | 'contact' | 'concurrency' | 'waits'> & {
  readonly turns?: HostTurns | undefined;
}): Outside {
  const fetcher = openFetcher({ allowHosts, denyHosts, contact, turns });
  // Opened with the first page: a worker that only fetches needs no parser.
  let pool: ParsePool | null = null;
  const parsers = (): ParsePool => {
    pool ??= openParsePool({ size: concurrency.read, ...PARSE_LIMITS });
    return pool;
  };
  return {
    fetchPage: (url) => fetcher.fetchPage(url),
    fetchAgain: (url, validators) => fetcher.fetchAgain(url, validators),
    ...openFeeds(fetcher),
    readPage: (page, known) => parsers().read(page, known),
    readText: (article) => parsers().readText(article),
    deliver: waits === null ? null : openWebhook(waits.webhook, fetcher),
    close: async () => {
      await pool?.close();
      await fetcher.close();
    },
  };
}
