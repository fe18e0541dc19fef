// What a page says about itself in, the day or time that it was published out, and which rule gave it.

import { furnitureRows } from './furniture-rows.ts';
import type { Clues } from './gather-clues.ts';
import { type ElementNode, lineOf } from './page-tree.ts';
import { type DateOrder, findDate, MONTH_LANGUAGES } from './read-date.ts';
import { describedArticle } from './read-title.ts';

export type Published = { readonly value: string; readonly rule: string };

/** Meta names that say when, most exact first; names with "modified" are never read. */
const META = (
  'article:published_time article:published og:published_time og:article:published_time datepublished date.published ' +
  'article.published publish-date publish_date publishdate published published_time published-date pubdate ' +
  'parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date ' +
  'dcterms.available dc.date.x-published cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_date ' +
  'prism.publicationdate rbpubdate bt:pubdate analyticsattributes.articledate article_date_original originalpublicationdate ' +
  'article.created date_created datecreated displaydate date vr:published_time vf:published dateissued creation_date'
).split(' ');

const LAST_RESORT_META = [
  'lastmodified',
  'last-modified',
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
];

/** Text that stands this near after the headline may date the article. */
const LINES_AFTER_HEADLINE = 12;

export type PublishedQuery = {
  readonly clues: Clues;
  readonly title: string | null;
  readonly headline: ElementNode | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
  readonly fetchedAt: string | null;
  /** Lines of the page, in order, with the element that each stands in. */
  readonly lines: readonly { readonly text: string; readonly isHeadline: boolean }[];
};

/** JSON-LD, meta tags, time elements, the address, then visible text; never later than the page was fetched. */
export function readPublished(query: PublishedQuery): Published | null {
  let found: Published | null = null;
  for (const candidate of candidates(query)) {
    if (isAfterFetch(candidate.value, query.fetchedAt)) continue;
    if (found === null) found = candidate;
    // The same instant, said with the reporter's own offset: keeps the reporter's day.
    else if (isLocalForm(candidate.value, found.value)) return { value: candidate.value, rule: candidate.rule };
  }
  return found;
}

function* candidates(query: PublishedQuery): Generator<Published> {
  const { clues, title } = query;
  const languages = [...new Set([query.language ?? 'en', ...MONTH_LANGUAGES])];
  const order = orderOf(clues.htmlLanguage ?? query.language);
  const dated = function* (text: string | null | undefined, rule: string): Generator<Published> {
    const date = text == null ? null : findDate(text.slice(0, 300), languages, order);
    if (date !== null) yield { value: date.iso, rule };
  };

  const described = describedArticle(clues, title);
  for (const text of described?.published ?? []) yield* dated(text, 'json-ld');
  for (const name of META) for (const text of clues.meta.get(name) ?? []) yield* dated(text, `meta ${name}`);
  for (const { element, rule } of rankedTimes(clues.times)) {
    yield* dated(element.attributes['datetime'] ?? element.attributes['content'] ?? lineOf(element), rule);
  }
  for (const address of [query.canonicalUrl, query.url]) {
    const path = /\/(20[0-3]\d)[/-]?([01]\d|[a-z]{3})[/-]?([0-3]\d)(?=[/_.-]|$)/i.exec(address ?? '');
    if (path !== null)
      yield* dated(`${path[3]} ${path[2]} ${path[1]}`.replace(/^(\d\d) (\d\d) (\d{4})$/, '$3-$2-$1'), 'address');
  }
  for (const element of clues.dates) yield* visible(lineOf(element), 'named element');
  yield* afterHeadline(query, languages, order);
  for (const name of LAST_RESORT_META)
    for (const text of clues.meta.get(name) ?? []) yield* dated(text, `meta ${name}`);

  function* visible(text: string, rule: string): Generator<Published> {
    let rest = text.slice(0, 300);
    for (;;) {
      const date = findDate(rest, languages, order);
      if (date === null) return;
      if (!furnitureRows.says('notPublished', rest.slice(0, date.start))) yield { value: date.iso, rule };
      rest = rest.slice(date.end);
    }
  }
}

/** Dates in the lines that follow the headline, or stand just before it. */
function* afterHeadline(query: PublishedQuery, languages: readonly string[], order: DateOrder): Generator<Published> {
  const { lines } = query;
  const at = lines.findIndex(({ isHeadline }) => isHeadline);
  const near =
    at < 0
      ? lines.slice(0, 40)
      : [...lines.slice(at, at + LINES_AFTER_HEADLINE), ...lines.slice(Math.max(0, at - 4), at).reverse()];
  for (const { text } of near) {
    if (text.length > 200) continue;
    const date = findDate(text, languages, order);
    if (date !== null && !furnitureRows.says('notPublished', text.slice(0, date.start)))
      yield { value: date.iso, rule: 'visible text' };
  }
}

/** A time that says it is the publication's, then the first of the page. */
function rankedTimes(times: readonly ElementNode[]): readonly { element: ElementNode; rule: string }[] {
  const isStamped = ({ attributes }: ElementNode) =>
    /datepublished|datecreated/i.test(attributes['itemprop'] ?? '') ||
    attributes['pubdate'] !== undefined ||
    /publish|entry-date/i.test(attributes['class'] ?? '');
  const usable = times.filter(
    ({ attributes }) =>
      !/datemodified/i.test(attributes['itemprop'] ?? '') &&
      !/\bupdated\b(?!.*publish)|modified/i.test(attributes['class'] ?? ''),
  );
  return [
    ...usable.filter(isStamped).map((element) => ({ element, rule: 'published element' })),
    ...usable
      .filter((element) => !isStamped(element))
      .slice(0, 5)
      .map((element) => ({ element, rule: 'time element' })),
  ];
}

/** `1/2/2024` is 2 January where the page is American, or plain English with nothing else said. */
function orderOf(language: string | null): DateOrder {
  return language === null || /^en(?:[-_]us)?$/i.test(language) ? 'monthFirst' : 'dayFirst';
}

/** A day alone begins at the latest 14 hours before UTC's, in the zone farthest east. */
function isAfterFetch(value: string, fetchedAt: string | null): boolean {
  if (fetchedAt === null) return false;
  const fetched = Date.parse(fetchedAt);
  const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(value) && value.includes('T');
  const at = Date.parse(hasOffset ? value : `${value.slice(0, 19)}${value.includes('T') ? '' : 'T00:00:00'}+14:00`);
  return Number.isFinite(fetched) && Number.isFinite(at) && at > fetched;
}

function isLocalForm(candidate: string, found: string): boolean {
  return (
    found.endsWith('Z') &&
    /[+-]\d\d:\d\d$/.test(candidate) &&
    Math.abs(Date.parse(candidate) - Date.parse(found)) < 60_000
  );
}
