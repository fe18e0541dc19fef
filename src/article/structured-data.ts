// The texts of a page's JSON-LD scripts in, the thing that describes its article out.
import { bare } from './same-words.ts';

/** What is read of a NewsArticle, a LiveBlogPosting and their like. */
export type Described = {
  readonly type: string;
  readonly headline: string | null;
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
  readonly isLiveBlog: boolean;
  /** The entries of a live blog. */
  readonly updates: readonly LiveUpdate[];
};

/** `body`: its bare letters, to know it by on the page. */
export type LiveUpdate = { readonly published: string | null; readonly body: string };

export type StructuredData = {
  readonly articles: readonly Described[];
  readonly siteName: string | null;
  /** Types that were seen, lower case: 'videoobject', 'collectionpage'. */
  readonly types: ReadonlySet<string>;
};

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:article|posting|report|liveblog|reportage|analysis|opinion|review|story|webpage)$/i;

/** Nothing of value is nested deeper; a bomb is. */
const MAX_THINGS = 2000;
const MAX_DEPTH = 12;
const MAX_UPDATES = 500;

/** Broken scripts are skipped; a comma too many and raw line breaks are forgiven. */
export function readStructuredData(scripts: readonly string[]): StructuredData {
  const things: Thing[] = [];
  for (const script of scripts) gather(parseLoosely(script), things, 0);
  const types = new Set(things.flatMap(typesOf).map((type) => type.toLowerCase()));
  const described = things
    .filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
    .map((thing) => describe(thing, things));
  const rank = (one: Described) => (/webpage$/i.test(one.type) ? 1 : 0);
  const site = things.find((thing) => typesOf(thing).some((type) => /^WebSite$/i.test(type)));
  return {
    articles: described.sort((a, b) => rank(a) - rank(b)),
    siteName: site === undefined ? null : textOf(site['name']),
    types,
  };
}

function parseLoosely(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.{0,40}?\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>)\s*$/, '');
  for (const attempt of [
    json,
    json
      .replace(/[\n\r\t]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or none: a page's broken script is no failure of ours.
    }
  }
  return fromBroken(json);
}

/** What can still be told of an article whose script breaks the rules: a quotation mark in its headline, say. */
function fromBroken(json: string): unknown {
  const textAt = (key: string) => new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{1,300})"`).exec(json)?.[1];
  const published = textAt('datePublished');
  const type = /"@type"\s*:\s*"(\w{0,30}(?:Article|Posting|Report))"/.exec(json)?.[1];
  if (published === undefined || type === undefined) return null;
  return { '@type': type, datePublished: published, dateModified: textAt('dateModified') };
}

function gather(value: unknown, things: Thing[], depth: number): void {
  if (depth > MAX_DEPTH || things.length > MAX_THINGS) return;
  if (Array.isArray(value)) for (const one of value) gather(one, things, depth + 1);
  if (!isThing(value)) return;
  if (value['@type'] !== undefined) things.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart']) {
    if (value[key] !== undefined && (key === '@graph' || typeof value[key] === 'object'))
      gather(value[key], things, depth + 1);
  }
}

function describe(thing: Thing, things: readonly Thing[]): Described {
  return {
    type: typesOf(thing)[0] ?? '',
    headline: textOf(thing['headline']) ?? textOf(thing['name']),
    published: ['datePublished', 'dateCreated', 'uploadDate'].flatMap((key) => textOf(thing[key]) ?? []),
    modified: ['dateModified'].flatMap((key) => textOf(thing[key]) ?? []),
    authors: namesOf(thing['author'] ?? thing['creator'], things),
    publisher: namesOf(thing['publisher'], things)[0] ?? null,
    language: textOf(thing['inLanguage']),
    url: textOf(thing['url']) ?? textOf(thing['mainEntityOfPage']),
    body: textOf(thing['articleBody']),
    isLiveBlog: typesOf(thing).some((type) => /liveblog/i.test(type)),
    updates: updatesOf(thing['liveBlogUpdate']),
  };
}

function updatesOf(value: unknown): readonly LiveUpdate[] {
  return [value]
    .flat()
    .slice(0, MAX_UPDATES)
    .flatMap((update) => {
      if (!isThing(update)) return [];
      const published = textOf(update['datePublished']) ?? textOf(update['dateModified']);
      return [{ published, body: bare(textOf(update['articleBody']) ?? '') }];
    });
}

/** A name, a person, a list of either, or a reference by @id into the graph. */
function namesOf(value: unknown, things: readonly Thing[]): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => namesOf(one, things));
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (!isThing(value)) return [];
  const name = textOf(value['name']);
  if (name !== null) return [name];
  const id = value['@id'];
  const referred = things.find((thing) => id !== undefined && thing['@id'] === id && thing !== value);
  return referred === undefined ? [] : [textOf(referred['name']) ?? []].flat();
}

function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isThing(value)) return textOf(value['@value'] ?? value['name'] ?? value['@id']);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
