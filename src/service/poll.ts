// A source goes in; the entries of its feed become addresses, committed together with the feed's validators and its next turn.
import { scrub } from '../domain/scrub.ts';
import { LANGUAGES } from '../languages/index.ts';
import { headlineMayTell } from '../text/index.ts';
import { describe } from './after-failure.ts';
import type { PollOutcome } from './contract.ts';
import type { Hints } from './hints.ts';
import { isDateOrTime } from './iso-date.ts';
import { nextPoll, pollAfterError, strikesAfter } from './poll-rhythm.ts';
import type { Clock, Feed, FeedEntry, FetchFeed, FinishedPoll, Log, NewAddress, PolledSource, Store } from './ports.ts';
import { checkUrl } from './url-rules.ts';

export type PollPorts = {
  readonly store: Store;
  readonly hints: Hints;
  readonly now: Clock;
  readonly log: Log;
  readonly fetchFeed: FetchFeed;
};

/** Longer than any poll takes: fetchFeed ends a sitemap after 90 seconds. */
const LEASE_MS = 120_000;
const POLLS_AT_ONCE = 8;

/** Polls every source that is due. Taking one leases it, so two processes never poll the same; one that dies gives it back. */
export async function pollDueSources(ports: PollPorts): Promise<readonly PollOutcome[]> {
  const outcomes: PollOutcome[] = [];
  // One at a time and when there is a hand for it: a lease that waits in a list would run out there.
  const pollNext = async (): Promise<void> => {
    for (;;) {
      const [source] = await ports.store.claimDueSources(ports.now(), LEASE_MS, 1);
      if (source === undefined) return;
      outcomes.push(await pollClaimed(ports, source));
    }
  };
  await Promise.all(Array.from({ length: POLLS_AT_ONCE }, pollNext));
  return outcomes;
}

/** One source now, due or not. Null where there is none; an outcome with an error where it is being polled already. */
export async function pollSource(ports: PollPorts, id: string): Promise<PollOutcome | null> {
  const claimed = await ports.store.claimSource(id, ports.now(), LEASE_MS);
  if (claimed !== null) return await pollClaimed(ports, claimed);
  const source = await ports.store.source(id);
  if (source === null) return null;
  return { ...NOTHING, sourceId: id, nextPollAt: source.nextPollAt, error: 'It is being polled at this moment.' };
}

const NOTHING = { entries: 0, accepted: 0, known: 0, refused: 0, filtered: 0 };

/** Never throws for what the feed does: a failure is kept with the source, and its next poll comes all the same. */
async function pollClaimed(ports: PollPorts, source: PolledSource): Promise<PollOutcome> {
  const answer = await ask(ports, source);
  const at = ports.now();
  const entries = answer.kind === 'feed' ? sorted(answer.feed.entries, source) : NO_ENTRIES;
  const result = await ports.store.finishPoll(source.id, { ...afterPoll(answer, source, at), ...entries.kept }, at);
  const accepted = result.acceptances.flatMap((outcome) => (outcome.kind === 'accepted' ? [outcome.id] : []));
  await ports.hints.give('fetch', accepted);
  return {
    sourceId: source.id,
    entries: answer.kind === 'feed' ? answer.feed.entries.length : 0,
    accepted: accepted.length,
    known: result.acceptances.length - accepted.length,
    refused: entries.refused,
    filtered: result.filtered,
    nextPollAt: result.nextPollAt,
    error: answer.kind === 'failed' ? answer.detail : null,
  };
}

type Answer =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'failed';
      readonly detail: string;
      readonly strikes: number;
      readonly retryAfterMs: number | null;
    };

async function ask({ fetchFeed, log }: PollPorts, source: PolledSource): Promise<Answer> {
  const { etag, lastModified, lastSuccessAt: since } = source;
  try {
    const feed = await fetchFeed(source.url, { etag, lastModified, since });
    return feed === null ? { kind: 'unchanged' } : { kind: 'feed', feed };
  } catch (error) {
    const { code, detail, retryAfterMs } = describe(error);
    log.info('A source could not be polled; it is asked again later', { source: source.url, reason: code, detail });
    return { kind: 'failed', detail, retryAfterMs, strikes: strikesAfter(source.strikes, error) };
  }
}

const NO_ENTRIES = { kept: { entries: [], filtered: [] }, refused: 0 };

type Sorted = { readonly kept: Pick<FinishedPoll, 'entries' | 'filtered'>; readonly refused: number };

function sorted(entries: readonly FeedEntry[], { id, filter }: PolledSource): Sorted {
  const fitting: NewAddress[] = [];
  const filtered: NewAddress[] = [];
  let refused = 0;
  for (const entry of entries) {
    const address = toAddress(entry, id);
    if (address === null) refused += 1;
    else if (filter === 'all' || mayTell(entry)) fitting.push(address);
    else filtered.push(address);
  }
  return { kept: { entries: fitting, filtered }, refused };
}

/** By what the feed says of it, and by the words of its address where a sitemap says nothing. */
export function mayTell({ title, summary, url }: FeedEntry): boolean {
  const said = [title, summary].filter((part) => part !== null).join('\n');
  return headlineMayTell(said === '' ? wordsOf(url) : said, LANGUAGES);
}

/** '/news/390-prisoners-return' → 'news 390 prisoners return'; '' where the address has no words in it. */
function wordsOf(url: string): string {
  const { pathname } = new URL(url);
  const words = pathname
    .replace(/%[0-9a-f]{2}/gi, 'x')
    .split(/[^a-z0-9]+/i)
    .filter((word) => word !== '');
  return words.filter((word) => /^[a-z]{3,}$/i.test(word)).length < 4 ? '' : words.join(' ');
}

/** What an unchanged or failed poll does not tell stays as it was. */
function afterPoll(answer: Answer, source: PolledSource, at: string): Omit<FinishedPoll, 'entries' | 'filtered'> {
  const { intervalMs } = source;
  const before = { title: source.title, etag: source.etag, lastModified: source.lastModified };
  const same = { intervalMs, first: false, wishes: { notBeforeMs: null, skipHours: [] } };
  switch (answer.kind) {
    case 'feed': {
      const { title, etag, lastModified, entries, wishes } = answer.feed;
      const first = source.lastSuccessAt === null;
      return {
        ...{ title: source.title ?? title, etag, lastModified, error: null, strikes: 0 },
        next: (fresh) => nextPoll({ intervalMs, first, entries: entries.length, fresh, wishes }, at),
      };
    }
    case 'unchanged':
      return { ...before, error: null, strikes: 0, next: () => nextPoll({ ...same, entries: 0, fresh: 0 }, at) };
    case 'failed': {
      const { detail, strikes, retryAfterMs } = answer;
      return {
        ...{ ...before, error: detail, strikes },
        next: () => pollAfterError(intervalMs, strikes, retryAfterMs, at),
      };
    }
    default:
      return answer satisfies never;
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
