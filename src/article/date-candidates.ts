// What a page says about itself in, every date that may be its publication's out, the most trusted first.
import { familyOf } from './class-families.ts';
import { furnitureRows } from './furniture-rows.ts';
import type { Clues } from './gather-clues.ts';
import { type ElementNode, lineOf } from './page-tree.ts';
import { type DateOrder, type FoundDate, findDate, MONTH_LANGUAGES } from './read-date.ts';
import { describedArticle } from './read-title.ts';

export type DateCandidate = { readonly value: string; readonly rule: string };

export type PublishedQuery = {
  readonly clues: Clues;
  readonly title: string | null;
  readonly headline: ElementNode | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
  readonly fetchedAt: string | null;
  /** The page as it came, for what only its scripts say. */
  readonly html: string;
  /** Lines of the page, in order, with the element that each stands in. */
  readonly lines: readonly { readonly text: string; readonly isHeadline: boolean; readonly block: ElementNode }[];
};

/** Meta names that say when, most exact first; names with "modified" are never read. */
const META = (
  'article:published_time article:published og:published_time og:article:published_time datepublished date.published ' +
  'article.published publish-date publish_date publishdate published published_time published-date pubdate ' +
  'parsely-pub-date sailthru.date dc.date.issued dcterms.issued dcterms.available dc.date.x-published ' +
  'cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_date ' +
  'prism.publicationdate rbpubdate bt:pubdate analyticsattributes.articledate article_date_original originalpublicationdate ' +
  'displaydate vr:published_time vf:published dateissued'
).split(' ');

/** These may be the day on which a page was made in its system. */
const VAGUE_META =
  'dc.date.created dcterms.created dc.date dcterms.date date article.created date_created datecreated creation_date'.split(
    ' ',
  );

const LAST_RESORT_META = [
  'lastmodified',
  'last-modified',
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
];

/** A meta tag of any name dates the page where it holds a time and nothing else, but for these. */
const NOT_PUBLISHED_META = /modif|update|expir|revis|valid|until|end|event|birth|build|generat|verif|crawl|refresh/i;
const ISO_TIME = /^(?:19|20)\d\d-[01]\d-[0-3]\dT\d\d:\d\d\S{0,12}$/;

/** Text that stands this near after the headline may date the article. */
const LINES_AFTER_HEADLINE = 12;

/** "Pressemitteilung vom 20.01.2022": a line far from the headline says a date and little else. */
const LETTERS_BESIDE_DATE = 35;
const SHORT_LINE_CHARACTERS = 80;

/** "Berlin, 3. Mai 2012 – …" */
const DATELINE_CHARACTERS = 50;

/** A page that has more of them is a list, or means no good. */
const MOST_ELEMENTS = 300;
const MOST_LINES = 3_000;

const MAX_SCRIPT_CHARACTERS = 2_000_000;

/** So many elements on are still the head of an article. */
const HEAD_ELEMENTS = 30;

/** Reads the dates of one page: its language's months, its order of day and month. */
type Reader = {
  readonly dateIn: (text: string) => FoundDate | null;
  readonly dated: (text: string | null | undefined, rule: string) => Generator<DateCandidate>;
};

/** What is said to machines: JSON-LD, then meta tags. */
export function* declaredDates({ clues, title, language }: PublishedQuery): Generator<DateCandidate> {
  const { dated } = readerOf(clues, language);
  for (const text of describedArticle(clues, title)?.published ?? []) yield* dated(text, 'json-ld');
  for (const name of META) for (const text of clues.meta.get(name) ?? []) yield* dated(text, `meta ${name}`);
}

/** What stands in time elements, in the address and near the headline. */
export function* nearbyDates(query: PublishedQuery): Generator<DateCandidate> {
  const { clues, headline, language } = query;
  const reader = readerOf(clues, language);
  const { dated } = reader;
  const times = nearest(clues.times.filter(isNotModified), headline);
  const isInHead = ({ order }: ElementNode) =>
    headline !== null && order > headline.order - HEAD_ELEMENTS && order < headline.order + HEAD_ELEMENTS;
  const ranks = [
    times.filter((time) => isStamped(time) && isInHead(time)),
    times.filter((time) => isStamped(time) && !isInHead(time)),
    times.filter((time) => !isStamped(time)).slice(0, 5),
  ] as const;
  for (const time of ranks[0]) yield* dated(timeOf(time), 'published element');
  for (const time of ranks[2].filter(isInHead)) yield* dated(timeOf(time), 'time element');
  for (const time of ranks[1]) yield* dated(timeOf(time), 'published element');
  for (const name of VAGUE_META) for (const text of clues.meta.get(name) ?? []) yield* dated(text, `meta ${name}`);
  yield* inAddress(query, reader);
  yield* inNamedElements(query, reader);
  yield* afterHeadline(query, reader);
  for (const time of ranks[2]) yield* dated(timeOf(time), 'time element');
}

/** What stands anywhere else, and what is only known to be near the day. */
export function* distantDates(query: PublishedQuery): Generator<DateCandidate> {
  const { clues, language, html } = query;
  const lines = query.lines.slice(0, MOST_LINES);
  const { dateIn, dated } = readerOf(clues, language);
  for (const { text, block } of lines) {
    const date = dateIn(text);
    if (date !== null && furnitureRows.says('published', text.slice(0, date.start)) && !isOfAnother(block))
      yield { value: date.iso, rule: 'visible words' };
  }
  for (const [name, texts] of clues.meta) {
    if (NOT_PUBLISHED_META.test(name)) continue;
    for (const text of texts) if (ISO_TIME.test(text)) yield* dated(text, `meta ${name}`);
  }
  for (const { text } of lines) {
    const date = text.length > SHORT_LINE_CHARACTERS ? null : dateIn(text);
    if (date !== null && isLittleElse(text, date)) yield { value: date.iso, rule: 'dated line' };
  }
  for (const text of inScripts(html)) yield* dated(text, 'script');
  for (const name of LAST_RESORT_META)
    for (const text of clues.meta.get(name) ?? []) yield* dated(text, `meta ${name}`);
  for (const { text } of lines) {
    const date = text.length > SHORT_LINE_CHARACTERS ? null : dateIn(text);
    if (date !== null) yield { value: date.iso, rule: 'last change' };
  }
}

/** `"publishDate":"2022-01-26T…"` in what a page gives to its own scripts. */
const IN_SCRIPT =
  /["'\]](?:date_?published|published_?(?:at|date|time|on)?|publish_?(?:date|time)|publication_?(?:date|time)|pub_?date|first_?published\w{0,10}|article_?date|release_?date)["']?\]?\s*[:=]\s*["']([^"'<>]{8,40})["']/gi;

function* inScripts(html: string): Generator<string> {
  for (const [, text] of html.slice(0, MAX_SCRIPT_CHARACTERS).matchAll(IN_SCRIPT)) if (text !== undefined) yield text;
}

function readerOf(clues: Clues, language: string | null): Reader {
  const languages = [...new Set([language ?? 'en', ...MONTH_LANGUAGES])];
  const order = orderOf(clues.htmlLanguage ?? language);
  const dateIn = (text: string) => findDate(text.slice(0, 300), languages, order);
  return {
    dateIn,
    *dated(text, rule) {
      const date = text == null ? null : dateIn(text);
      if (date !== null) yield { value: date.iso, rule };
    },
  };
}

function* inAddress(query: PublishedQuery, { dated }: Reader): Generator<DateCandidate> {
  for (const address of [query.canonicalUrl, query.url]) {
    const path =
      /\/(?<y>(?:19|20)\d\d)[/-]?(?<m>[01]\d|[a-z]{3})[/-]?(?<d>[0-3]\d)(?=[/_.-]|$)/i.exec(address ?? '') ??
      /\/(?<y>20\d\d)[/-](?<m>[01]?\d)[/-](?<d>[0-3]?\d)(?=\/|$)/.exec(address ?? '') ??
      /[/_-](?<y>20[0-3]\d)(?<m>[01]\d)(?<d>[0-3]\d)(?=[/_.-]|$)/.exec(address ?? '');
    if (path?.groups === undefined) continue;
    const { y = '', m = '', d = '' } = path.groups;
    yield* dated(/^\d+$/.test(m) ? `${y}-${m}-${d}` : `${d} ${m} ${y}`, 'address');
  }
}

function* inNamedElements({ clues, headline }: PublishedQuery, { dateIn }: Reader): Generator<DateCandidate> {
  for (const element of nearest(clues.dates, headline)) {
    let rest = `${lineOf(element).slice(0, 300)} ${element.attributes['title']?.slice(0, 60) ?? ''}`;
    for (let date = dateIn(rest); date !== null; date = dateIn(rest)) {
      if (!furnitureRows.says('notPublished', rest.slice(0, date.start)))
        yield { value: date.iso, rule: 'named element' };
      rest = rest.slice(date.end);
    }
  }
}

/** Dates in the lines that follow the headline, or stand just before it. */
function* afterHeadline({ lines }: PublishedQuery, { dateIn }: Reader): Generator<DateCandidate> {
  const at = lines.findIndex(({ isHeadline }) => isHeadline);
  const near =
    at < 0
      ? lines.slice(0, 40)
      : [...lines.slice(at, at + LINES_AFTER_HEADLINE), ...lines.slice(Math.max(0, at - 4), at).reverse()];
  for (const { text } of near) {
    // A dateline opens a paragraph; a date further on is of what the paragraph tells.
    const date = dateIn(text.length > 200 ? text.slice(0, DATELINE_CHARACTERS) : text);
    if (date !== null && !furnitureRows.says('notPublished', text.slice(0, date.start)))
      yield { value: date.iso, rule: 'visible text' };
  }
}

function isLittleElse(text: string, { start, end }: FoundDate): boolean {
  if (furnitureRows.says('notPublished', text.slice(0, start))) return false;
  const rest = text.slice(0, start) + text.slice(end);
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= LETTERS_BESIDE_DATE;
}

/** Those after the headline first, in order, then those before it from the nearest; none of a comment or another article. */
function nearest(elements: readonly ElementNode[], headline: ElementNode | null): readonly ElementNode[] {
  const own = elements.slice(0, MOST_ELEMENTS).filter((element) => !isOfAnother(element));
  if (headline === null) return own;
  const after = own.filter(({ order }) => order >= headline.order);
  const before = own.filter(({ order }) => order < headline.order).reverse();
  return [...after, ...before];
}

const FAMILIES_OF_OTHERS = new Set(['comments', 'related', 'trending', 'gallery', 'embed']);

function isOfAnother(element: ElementNode): boolean {
  let at: ElementNode | null = element.parent;
  for (let level = 0; level < 12 && at !== null; level++, at = at.parent) {
    if (FAMILIES_OF_OTHERS.has(familyOf(at) ?? '')) return true;
  }
  return false;
}

function timeOf(element: ElementNode): string {
  return element.attributes['datetime'] ?? element.attributes['content'] ?? lineOf(element);
}

/** Says that it is the time of publication. */
function isStamped({ attributes }: ElementNode): boolean {
  return (
    /datepublished|datecreated/i.test(attributes['itemprop'] ?? '') ||
    attributes['pubdate'] !== undefined ||
    /publish|entry-date/i.test(attributes['class'] ?? '')
  );
}

function isNotModified({ attributes }: ElementNode): boolean {
  return (
    !/datemodified/i.test(attributes['itemprop'] ?? '') &&
    !/\bupdated\b(?!.*publish)|modified/i.test(attributes['class'] ?? '')
  );
}

/** `1/2/2024` is 2 January where the page is American, or plain English with nothing else said. */
function orderOf(language: string | null): DateOrder {
  return language === null || /^en(?:[-_]us)?$/i.test(language) ? 'monthFirst' : 'dayFirst';
}
