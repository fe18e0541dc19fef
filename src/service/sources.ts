// An address or a list of sources goes in; what it leads to, or what became of each, comes out.
import { PipelineError } from '../domain/failure.ts';
import { scrub } from '../domain/scrub.ts';
import type { Discovery, NewSource, SourceOffer, SourceOutcome } from './contract.ts';
import { mayTell } from './poll.ts';
import type { Clock, Feed, FindFeeds, Store } from './ports.ts';
import { checkUrl } from './url-rules.ts';

/** From this share on a feed is about such things as exchanges, and its titles need not say so each time. */
const DEDICATED_SHARE = 0.5;
const TITLE_CHARACTERS = 300;

/** @throws PipelineError for a URL that breaks the rules, and where it leads nowhere at all */
export async function discover({ findFeeds }: { readonly findFeeds: FindFeeds }, url: string): Promise<Discovery> {
  const checked = checkUrl(url);
  if (checked.kind === 'refused') throw new PipelineError('permanent', checked.reason, checked.detail);
  const { found, failed } = await findFeeds(checked.url);
  return { given: checked.url, offers: found.map(offerOf), failed };
}

function offerOf({ url, feed }: { readonly url: string; readonly feed: Feed }): SourceOffer {
  const dates = feed.entries.flatMap(({ published }) => (published === null ? [] : [published]));
  const telling = feed.entries.filter(mayTell).length;
  const dedicated = feed.entries.length > 0 && telling >= feed.entries.length * DEDICATED_SHARE;
  return {
    ...{ url, kind: feed.kind, title: feed.title, entries: feed.entries.length, telling },
    newest: dates.reduce<string | null>((a, b) => (a === null || Date.parse(b) > Date.parse(a) ? b : a), null),
    filter: dedicated ? 'all' : 'swaps',
  };
}

/** The same URL twice is one source. */
export async function addSources(
  { store, now }: { readonly store: Store; readonly now: Clock },
  sources: readonly NewSource[],
): Promise<readonly SourceOutcome[]> {
  const checked = sources.map((source) => ({ source, url: checkUrl(source.url) }));
  const rows = checked.flatMap(({ source, url }) => (url.kind === 'refused' ? [] : [rowOf(source, url.url)]));
  const added = (await store.addSources(rows, now())).values();
  return checked.flatMap(({ url }) => {
    if (url.kind === 'refused') return [url];
    const next = added.next();
    return next.done === true ? [] : [next.value];
  });
}

function rowOf({ title, country, filter }: NewSource, url: string): NewSource {
  return { url, title: title === null ? null : scrub(title).slice(0, TITLE_CHARACTERS), country, filter };
}
