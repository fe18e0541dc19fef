// The last changes of records in, an Atom feed or a JSON Feed of them out: what was added, approved, changed, merged or withdrawn.
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { z } from 'zod';
import type { Change } from '../domain/change.ts';
import { summarise } from './summarise.ts';

type FeedAbout = {
  /** Names this ledger for ever, whatever its address. */
  readonly ledger: string;
  /** Where the pages are, without a slash at the end. */
  readonly site: string;
  /** Where the feed is. */
  readonly self: string;
};

export type FeedFormat = {
  readonly id: string;
  readonly mediaType: string;
  readonly write: (changes: readonly Change[], about: FeedAbout) => string;
};

const TITLE = 'Swapledger: prisoner exchanges';

export const atom: FeedFormat = { id: 'atom', mediaType: 'application/atom+xml; charset=utf-8', write: writeAtom };

export const jsonFeed: FeedFormat = { id: 'json', mediaType: 'application/feed+json; charset=utf-8', write: writeJson };

/** What is gone has a tombstone (RFC 6721), so that readers that know it drop the entry. */
function writeAtom(changes: readonly Change[], about: FeedAbout): string {
  const xml = withoutControls(
    generateAtomFeed({
      id: `urn:swapledger:${about.ledger}`,
      title: { value: TITLE },
      updated: new Date(changes[0]?.at ?? 0),
      authors: [{ name: 'Swapledger' }],
      links: [
        { href: about.self, rel: 'self', type: 'application/atom+xml' },
        { href: `${about.site}/`, rel: 'alternate', type: 'text/html' },
      ],
      entries: changes.map((change) => ({
        id: entryId(change, about),
        title: { value: titleOf(change) },
        updated: new Date(change.at),
        links: [{ href: linkOf(change, about), rel: 'alternate', type: 'text/html' }],
        summary: { value: wordsOf(change) },
        categories: [{ term: eventOf(change) }],
      })),
    }),
  );
  const tombstones = changes
    .filter(isGone)
    .map((change) => `  <at:deleted-entry ref="${entryId(change, about)}" when="${change.at}"/>\n`);
  if (tombstones.length === 0) return xml;
  return xml
    .replace('<feed ', '<feed xmlns:at="http://purl.org/atompub/tombstones/1.0" ')
    .replace(/<\/feed>\s*$/, `${tombstones.join('')}</feed>\n`);
}

/** XML cannot hold them, not even escaped, and a reader refuses the whole feed for one. */
function withoutControls(xml: string): string {
  return xml.replaceAll(/(?![\t\n\r])\p{Cc}|[\u{fffe}\u{ffff}]/gu, '');
}

/** JSON Feed has no tombstones: an extension of ours says what an item is of, and `became`. */
function writeJson(changes: readonly Change[], about: FeedAbout): string {
  const feed = generateJsonFeed({
    title: TITLE,
    home_page_url: `${about.site}/`,
    feed_url: about.self,
    items: changes.map((change) => ({
      id: entryId(change, about),
      url: linkOf(change, about),
      title: titleOf(change),
      content_text: wordsOf(change),
      date_modified: new Date(change.at),
      tags: [eventOf(change)],
    })),
  });
  const items = Items.parse(feed).items.map((item, index) => ({
    ...item,
    _swapledger: {
      record: changes[index]?.id,
      became: changes[index]?.becameId ?? null,
      state: changes[index]?.record?.state ?? null,
    },
  }));
  return `${JSON.stringify({ ...Items.parse(feed), items }, null, 2)}\n`;
}

const Items = z.looseObject({ items: z.array(z.looseObject({})).default([]) });

function entryId({ id }: Change, { ledger }: FeedAbout): string {
  return `urn:swapledger:${ledger}:${encodeURIComponent(id)}`;
}

function linkOf({ id }: Change, { site }: FeedAbout): string {
  return `${site}/records/${encodeURIComponent(id)}`;
}

/** A rejected record is withdrawn for whoever reads the feed. */
function isGone({ kind, record }: Change): boolean {
  return kind === 'merged' || kind === 'withdrawn' || record?.state === 'rejected';
}

function eventOf({ kind, record }: Change): string {
  if (record === null) return kind;
  return record.state === 'waiting' || record.state === 'reopened' ? kind : record.state;
}

function titleOf(change: Change): string {
  const { id, record } = change;
  return record === null ? `${id} ${change.kind}` : summarise(record);
}

function wordsOf({ kind, becameId, record }: Change): string {
  if (kind === 'merged') return `Merged: it is one exchange with ${becameId}.`;
  if (record === null) return 'Withdrawn: no article tells of it any more.';
  const articles = new Set(record.sources.map(({ articleId }) => articleId)).size;
  const said = {
    approved: 'Approved by a reviewer',
    rejected: 'Withdrawn by a reviewer',
    needs_second_source: 'A reviewer waits for a second source',
    waiting: kind === 'created' ? 'New, as the machine reads it' : 'Changed, as the machine reads it',
    reopened: 'Reopened: later reports contradict what was approved',
  }[record.state];
  return `${said}. ${articles === 1 ? 'One article reports' : `${articles} articles report`} it.`;
}
