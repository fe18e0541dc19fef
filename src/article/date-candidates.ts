// What a page says about itself in, every date that may be its publication's out, the most trusted first.
import { familyOf } from './class-families.ts';
import { type DateQuery, type DateReader, dateReaderOf } from './date-reader.ts';
import { describedArticle } from './described-article.ts';
import type { Found } from './found.ts';
import { furnitureRows } from './furniture-rows.ts';
import { type ElementNode, lineOf } from './page-tree.ts';
import { GUARD_SHARE } from './prune-tree.ts';
import type { FoundDate } from './read-date.ts';

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

const MODIFIED_META =
  'article:modified_time article:modified og:updated_time og:article:modified_time datemodified dcterms.modified modified lastmod lastmodified last-modified'.split(
    ' ',
  );

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

/** What is said to machines: JSON-LD, then meta tags. */
export function* declaredDates(query: DateQuery): Generator<Found> {
  const { clues, title } = query;
  const { dated } = dateReaderOf(query);
  for (const text of describedArticle(clues, title)?.published ?? []) yield* dated(text, 'json-ld');
  for (const name of META) for (const text of clues.meta.get(name) ?? []) yield* dated(text, `meta ${name}`);
}

/** What a page tells of its last change, the most trusted first. */
export function* modifiedDates(query: DateQuery): Generator<Found> {
  const { clues, title, headline } = query;
  const { dated, dateIn } = dateReaderOf(query);
  for (const text of describedArticle(clues, title)?.modified ?? []) yield* dated(text, 'json-ld');
  for (const name of MODIFIED_META) for (const text of clues.meta.get(name) ?? []) yield* dated(text, `meta ${name}`);
  for (const time of nearest(clues.times, headline).filter((element) => !isNotModified(element)))
    for (const text of timesOf(time).slice(0, 1)) yield* dated(text, 'modified element');
  for (const { text } of linesNearHeadline(query)) {
    if (text.length > SHORT_LINE_CHARACTERS * 2) continue;
    for (const { iso, before } of datesIn(text, dateIn)) {
      if (furnitureRows.says('notPublished', before)) yield { value: iso, rule: 'visible words' };
    }
  }
}

/** What stands in time elements, in the address and near the headline. */
export function* nearbyDates(query: DateQuery): Generator<Found> {
  const { clues, headline } = query;
  const reader = dateReaderOf(query);
  const { dated } = reader;
  const times = nearest(clues.times.filter(isNotModified), headline);
  const isInHead = ({ order }: ElementNode) =>
    headline !== null && order > headline.order - HEAD_ELEMENTS && order < headline.order + HEAD_ELEMENTS;
  const ranks = [
    times.filter((time) => isStamped(time) && isInHead(time)),
    times.filter((time) => isStamped(time) && !isInHead(time)),
    times.filter((time) => !isStamped(time)).slice(0, 5),
  ] as const;
  const read = (elements: readonly ElementNode[], rule: string) =>
    elements.flatMap(
      (element) =>
        timesOf(element)
          .map((text) => dated(text, rule))
          .find((found) => found.length > 0) ?? [],
    );
  yield* read(ranks[0], 'published element');
  yield* read(ranks[2].filter(isInHead), 'time element');
  yield* read(ranks[1], 'published element');
  for (const name of VAGUE_META) for (const text of clues.meta.get(name) ?? []) yield* dated(text, `meta ${name}`);
  yield* inAddress(query, reader);
  yield* inNamedElements(query, reader);
  yield* afterHeadline(query, reader);
  yield* read(ranks[2], 'time element');
}

/** What stands anywhere else, and what is only known to be near the day. */
export function* distantDates(query: DateQuery): Generator<Found> {
  const { clues } = query;
  const lines = query.lines.slice(0, MOST_LINES);
  const { dateIn, dated } = dateReaderOf(query);
  for (const { text, block } of lines) {
    const date = dateIn(text);
    if (date !== null && furnitureRows.says('published', text.slice(0, date.start)) && !isOfAnother(block))
      yield { value: date.iso, rule: 'visible words' };
  }
  for (const [name, texts] of clues.meta) {
    if (NOT_PUBLISHED_META.test(name)) continue;
    for (const text of texts) if (ISO_TIME.test(text)) yield* dated(text, `meta ${name}`);
  }
  yield* scriptDates(query);
  for (const { text, block } of lines) {
    const date = text.length > SHORT_LINE_CHARACTERS ? null : dateIn(text);
    if (date !== null && isLittleElse(text, date) && !isOfAnother(block)) yield { value: date.iso, rule: 'dated line' };
  }
  for (const name of MODIFIED_META) for (const text of clues.meta.get(name) ?? []) yield* dated(text, `meta ${name}`);
  for (const { text } of lines) {
    const date = text.length > SHORT_LINE_CHARACTERS ? null : dateIn(text);
    if (date !== null) yield { value: date.iso, rule: 'last change' };
  }
}

/** `"publishDate":"2022-01-26T…"` in what a page gives to its own scripts. */
const IN_SCRIPT =
  /(?:["'\]]|(?<![\w-])[\w-]{0,24}?)(?:date_?published|published_?(?:at|date|time|on)?|publish_?(?:date|time|ed)|publication_?(?:date|time)|pub_?date|first_?published\w{0,10}|article_?date|release_?date|posted_?(?:at|on|date)|date_?posted)\\?["']?\]?\s*[:=]\s*(?:\\?["']([^"'<>\\]{8,40})\\?["']|(1\d{9}(?:\d{3})?)(?!\d))/gi;

/** What a page tells its own scripts of its day. */
export function* scriptDates(query: DateQuery): Generator<Found> {
  const { dated } = dateReaderOf(query);
  for (const text of inScripts(query.html)) yield* dated(text, 'script');
}

function* inScripts(html: string): Generator<string> {
  for (const [, text, epoch] of html.slice(0, MAX_SCRIPT_CHARACTERS).matchAll(IN_SCRIPT)) {
    const said = text ?? epoch;
    if (said !== undefined) yield said;
  }
}

/** The day that an address has as folders of its own, "/2023/02/04/": nothing that a title could say. */
export function* daysInPath(query: DateQuery): Generator<Found> {
  const { dated } = dateReaderOf(query);
  for (const address of [query.canonicalUrl, query.url]) {
    const path = PATH_DAY.exec(address ?? '');
    if (path !== null) yield* dated(path.slice(1, 4).join('-'), 'address');
  }
}

const PATH_DAY = /^https?:\/\/[^?#]*?\/(20\d\d)\/([01]?\d)\/([0-3]?\d)(?=\/|$)/;

function* inAddress(query: DateQuery, { dated }: DateReader): Generator<Found> {
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

function* inNamedElements({ clues, headline }: DateQuery, { dateIn }: DateReader): Generator<Found> {
  for (const element of nearest(clues.dates, headline)) {
    const said = `${lineOf(element).slice(0, 300)} ${element.attributes['title']?.slice(0, 60) ?? ''}`;
    for (const { iso, before } of datesIn(said, dateIn)) {
      if (!furnitureRows.says('notPublished', before)) yield { value: iso, rule: 'named element' };
    }
  }
}

/** "Updated 22 April 2025, first published 19 April 2025": each date with the words between it and the one before. */
function* datesIn(
  text: string,
  dateIn: DateReader['dateIn'],
): Generator<{ readonly iso: string; readonly before: string }> {
  let rest = text;
  for (let date = dateIn(rest); date !== null; date = dateIn(rest)) {
    yield { iso: date.iso, before: rest.slice(0, date.start) };
    rest = rest.slice(date.end);
  }
}

/** Dates in the lines that follow the headline, or stand just before it. */
function* afterHeadline(query: DateQuery, { dateIn }: DateReader): Generator<Found> {
  for (const { text } of linesNearHeadline(query)) {
    // A dateline opens a paragraph; a date further on is of what the paragraph tells.
    const head = text.length > 200 ? text.slice(0, DATELINE_CHARACTERS) : text;
    for (const { iso, before } of datesIn(head, dateIn)) {
      if (!furnitureRows.says('notPublished', before)) yield { value: iso, rule: 'visible text' };
    }
  }
}

function linesNearHeadline({ lines }: DateQuery): DateQuery['lines'] {
  const at = lines.findIndex(({ isHeadline }) => isHeadline);
  if (at < 0) return lines.slice(0, 40);
  return [...lines.slice(at, at + LINES_AFTER_HEADLINE), ...lines.slice(Math.max(0, at - 4), at).reverse()];
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
  const whole = rootOf(element).characters;
  let at: ElementNode | null = element.parent;
  for (let level = 0; level < 12 && at !== null; level++, at = at.parent) {
    // A post that is the page is no embedded one.
    if (at.characters < whole * GUARD_SHARE && FAMILIES_OF_OTHERS.has(familyOf(at) ?? '')) return true;
    if (isCard(at)) return true;
  }
  return false;
}

const CARD_CHARACTERS = 300;

/** A headline that leads elsewhere, and little else: the next article. */
function isCard({ name, characters, linkCharacters }: ElementNode): boolean {
  return name === 'article' && characters < CARD_CHARACTERS && linkCharacters * 2 > characters;
}

function rootOf(element: ElementNode): ElementNode {
  let at = element;
  while (at.parent !== null) at = at.parent;
  return at;
}

/** What it says to machines, then to people: a broken `datetime` may stand over a date that is right. */
function timesOf(element: ElementNode): readonly string[] {
  const { datetime, content } = element.attributes;
  return [datetime, content, lineOf(element)].filter((text) => text !== undefined);
}

/** Says that it is the time of publication. */
function isStamped({ attributes }: ElementNode): boolean {
  return (
    /datepublished/i.test(attributes['itemprop'] ?? '') ||
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
