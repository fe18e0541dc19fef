// A page's tree in, everything it says about itself out, gathered in one walk: meta tags, links, headings, times, names.
import { namesOf } from './class-families.ts';
import { type ElementNode, elementsOf, lineOf, type PageTree } from './page-tree.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

export type Clues = {
  /** By name, property, itemprop or http-equiv, lower case; several values as they stand. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  readonly titleTag: string | null;
  readonly htmlLanguage: string | null;
  /** h1 and itemprop=headline first, then h2 and what is as large. */
  readonly headings: readonly ElementNode[];
  readonly times: readonly ElementNode[];
  /** Elements that a byline or a date stands in, by their names. */
  readonly authors: readonly ElementNode[];
  readonly dates: readonly ElementNode[];
  /** Site names in logos and copyright lines. */
  readonly logos: readonly string[];
  readonly structured: StructuredData;
};

const AUTHOR =
  /-(?:by-?line\w*|by|authors?|author-(?:name|line)|writer|contributor|news-author|posted-by|submitted|dep|print-submitted|reporter)(?=-)/;
const DATE =
  /-(?:date\w*|\w*datum|zeit\w*|fecha|pub|stamp|time\w*|datetime|posted-on|published\w*|pub-?date|entry-date|post-date|news-date|ndate|pubdate|meta|info|byline|dateline|submitted|post-meta|entry-meta|article-?dates?)(?=-)/;

const TITLE = /-(?:entry|post|article|news|story)-?(?:title|headline)(?=-)/;

export function gatherClues(tree: PageTree): Clues {
  const meta = new Map<string, string[]>();
  const headings: ElementNode[] = [];
  const lesserHeadings: ElementNode[] = [];
  const times: ElementNode[] = [];
  const authors: ElementNode[] = [];
  const dates: ElementNode[] = [];
  const logos: string[] = [];
  let canonical: string | null = null;
  let titleTag: string | null = null;
  let htmlLanguage: string | null = null;

  for (const element of elementsOf(tree.root)) {
    const { name, attributes } = element;
    const itemprop = attributes['itemprop'];
    if (name === 'meta') {
      addMeta(meta, attributes);
      continue;
    }
    if (name === 'html') htmlLanguage = attributes['lang'] ?? attributes['xml:lang'] ?? null;
    else if (name === 'title') titleTag ??= lineOf(element);
    else if (name === 'link') {
      if (/\bcanonical\b/i.test(attributes['rel'] ?? '')) canonical ??= attributes['href'] ?? null;
    } else if (name === 'h1' || itemprop === 'headline') headings.push(element);
    else if (/^h[3-5]$/.test(name) && TITLE.test(namesOf(element))) lesserHeadings.push(element);
    else if (name === 'h2' || (name === 'font' && Number(attributes['size']) >= 5)) lesserHeadings.push(element);
    else if (name === 'time') times.push(element);
    if (itemprop !== undefined && attributes['content'] !== undefined) addMeta(meta, attributes);
    if (/^date(published|created)$/i.test(itemprop ?? '')) times.push(element);
    if (element.characters > 0 && element.characters < 300) addNamed(element, authors, dates, logos);
  }
  return {
    meta,
    canonical,
    titleTag,
    htmlLanguage,
    headings: [...headings, ...lesserHeadings],
    times,
    authors,
    dates,
    logos,
    structured: readStructuredData(tree.jsonLd),
  };
}

function addMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = (attributes['content'] ?? '').trim();
  if (content === '') return;
  for (const key of [attributes['property'], attributes['name'], attributes['itemprop'], attributes['http-equiv']]) {
    if (key === undefined || key === '') continue;
    const name = key.trim().toLowerCase();
    const values = meta.get(name);
    if (values === undefined) meta.set(name, [content]);
    else if (values.length < 20) values.push(content);
  }
}

function addNamed(element: ElementNode, authors: ElementNode[], dates: ElementNode[], logos: string[]): void {
  const { attributes, name } = element;
  if (attributes['itemprop'] === 'author' || /\bauthor\b/.test(attributes['rel'] ?? '') || name === 'address')
    authors.push(element);
  const names = namesOf(element);
  if (names === '-') return;
  if (AUTHOR.test(names)) authors.push(element);
  if (DATE.test(names)) dates.push(element);
  if (logos.length < 20 && /-(?:copyright|logo|site-(?:name|title))(?=-)/.test(names)) logos.push(lineOf(element));
}
