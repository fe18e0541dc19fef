// The text of an RSS, Atom or RDF feed goes in; what the first, exact parser finds in it comes out; it throws where the XML is broken.
import { parseFeed } from '@rowanmanning/feed-parser';
import type { ParsedEntry, ParsedFeed } from './parsed-feed.ts';

type Item = ReturnType<typeof parseFeed>['items'][number];
type Element = Item['element'];

/** What says when an article was published, before what says when it was changed; local names, in any namespace. */
const DATE_ELEMENTS = ['pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified', 'lastmod'];

export function parseXml(text: string): ParsedFeed {
  const feed = parseFeed(text);
  return {
    title: feed.title,
    link: feed.url ?? feed.element.findElementWithName('id')?.textContent ?? null,
    entries: feed.items.map(readItem),
  };
}

function readItem(item: Item): ParsedEntry {
  return {
    link: linkOf(item.element),
    title: titleOf(item.element),
    summary: summaryOf(item.element),
    dates: datesOf(item.element),
  };
}

/** `media:title` is the caption of a picture. */
function titleOf(element: Element): string | null {
  const titles = element.findElementsWithName('title');
  const own = titles.find((title) => typeof title.namespace === 'symbol') ?? titles[0];
  return own?.textContentNormalized ?? null;
}

const SUMMARY_ELEMENTS = ['description', 'summary', 'encoded', 'content'];

function summaryOf(element: Element): string | null {
  for (const name of SUMMARY_ELEMENTS) {
    const text = element
      .findElementsWithName(name)
      .map((found) => found.textContent)
      .find((found) => found.trim() !== '');
    if (text !== undefined) return text;
  }
  return null;
}

/**
 * Not `item.url`, which looks through the whole feed for each item: a second of CPU for 2,000 of them.
 * Feeds without a link often have one as the guid or the id; "urn:uuid:…" is none.
 */
function linkOf(element: Element): string | null {
  const links = element.findElementsWithName('link');
  const written = links.find((link) => link.textContent.trim() !== '');
  if (written !== undefined) return written.textContentAsUrl;
  const reference = ['alternate', null].flatMap((rel) => {
    const link = links.find((one) => one.getAttribute('rel') === rel && one.getAttribute('href') !== null);
    return link?.getAttributeAsUrl('href') ?? [];
  })[0];
  if (reference !== undefined) return reference;
  const guid = element.findElementWithName('guid') ?? element.findElementWithName('id');
  const text = guid?.textContent.trim() ?? '';
  return /^https?:/i.test(text) && guid?.getAttribute('ispermalink') !== 'false' ? text : null;
}

function datesOf(element: Element): readonly string[] {
  return DATE_ELEMENTS.flatMap((name) => element.findElementsWithName(name).map((found) => found.textContent));
}
