// A source goes in; the entries of its feed become addresses, committed together with the feed's validators.
import { scrub } from '../domain/scrub.ts';
import { after, describe } from './after-failure.ts';
import type { FeedSource, PollOutcome } from './contract.ts';
import type { Hints } from './hints.ts';
import { isDateOrTime } from './iso-date.ts';
import type { Clock, Feed, FeedEntry, FetchFeed, FinishedPoll, Log, NewAddress, Store } from './ports.ts';
import { checkUrl } from './url-rules.ts';

export type PollPorts = {
  readonly store: Store;
  readonly hints: Hints;
  readonly now: Clock;
  readonly log: Log;
  readonly fetchFeed: FetchFeed;
};

type Pollable = FeedSource & { readonly etag: string | null; readonly lastModified: string | null };

const POLL_INTERVAL_MS = 15 * 60 * 1000;
const POLLS_AT_ONCE = 8;

/** Polls every source that is due; two processes never poll the same one, since taking it moves its next poll on. */
export async function pollDueSources(ports: PollPorts): Promise<readonly PollOutcome[]> {
  const at = ports.now();
  const waiting = [...(await ports.store.claimDueSources(at, after(at, POLL_INTERVAL_MS)))];
  const outcomes: PollOutcome[] = [];
  const pollNext = async (): Promise<void> => {
    for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
      outcomes.push(await pollSource(ports, source));
    }
  };
  await Promise.all(Array.from({ length: POLLS_AT_ONCE }, pollNext));
  return outcomes;
}

/** Never throws for what the feed does: a failure is kept with the source, and its next poll comes all the same. */
export async function pollSource(ports: PollPorts, source: Pollable): Promise<PollOutcome> {
  const feed = await fetchSafely(ports, source);
  const rows = feed.kind === 'feed' ? feed.feed.entries.map((entry) => toAddress(entry, source.id)) : [];
  const entries = rows.filter((row) => row !== null);
  const acceptances = await ports.store.finishPoll(source.id, { ...afterPoll(feed, source), entries }, ports.now());
  const accepted = acceptances.flatMap((acceptance) => (acceptance.kind === 'accepted' ? [acceptance.id] : []));
  await ports.hints.give('fetch', accepted);
  return {
    sourceId: source.id,
    entries: rows.length,
    accepted: accepted.length,
    known: acceptances.filter((acceptance) => acceptance.kind === 'known').length,
    refused: rows.length - entries.length,
    error: feed.kind === 'failed' ? feed.detail : null,
  };
}

type FetchedFeed =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly detail: string };

async function fetchSafely({ fetchFeed, log }: PollPorts, source: Pollable): Promise<FetchedFeed> {
  try {
    const feed = await fetchFeed(source.url, { etag: source.etag, lastModified: source.lastModified });
    return feed === null ? { kind: 'unchanged' } : { kind: 'feed', feed };
  } catch (error) {
    const { code, detail } = describe(error);
    log.info('A source could not be polled; its next poll comes as planned', {
      source: source.url,
      reason: code,
      detail,
    });
    return { kind: 'failed', detail };
  }
}

/** What an unchanged or failed poll does not tell stays as it was. */
function afterPoll(feed: FetchedFeed, source: Pollable): Omit<FinishedPoll, 'entries'> {
  const before = { title: source.title, etag: source.etag, lastModified: source.lastModified };
  switch (feed.kind) {
    case 'feed':
      return {
        title: feed.feed.title ?? source.title,
        etag: feed.feed.etag,
        lastModified: feed.feed.lastModified,
        error: null,
      };
    case 'unchanged':
      return { ...before, error: null };
    case 'failed':
      return { ...before, error: feed.detail };
    default:
      return feed satisfies never;
  }
}

function toAddress(entry: FeedEntry, sourceId: string): NewAddress | null {
  const checked = checkUrl(entry.url);
  if (checked.kind === 'refused') return null;
  return {
    url: checked.url,
    key: checked.key,
    host: checked.host,
    sourceId,
    known: {
      title: entry.title === null ? undefined : scrub(entry.title),
      published: entry.published !== null && isDateOrTime(entry.published) ? entry.published : undefined,
    },
  };
}
