// What a page says about itself in, its headline without the site's name out, and the name of the site.

import type { Line } from './block-text.ts';
import type { Clues } from './gather-clues.ts';
import { normaliseName } from './normalise-text.ts';
import { type ElementNode, lineOf } from './page-tree.ts';
import type { Described } from './structured-data.ts';

export type Titled = {
  readonly title: string | null;
  readonly siteName: string | null;
  readonly headline: ElementNode | null;
};

/** What parts a title from a site's name: " | ", " - ", " – ", " — ", " :: ", " » ", " : ", " · ". */
const SEPARATOR = /\s+(?:\||-|–|—|::|»|«|:|·|•|\/|~)\s+|(?<=\S):\s+/u;

/** A print version names its site at the top. */
const PRINT_LINES = 6;

/** Template text that was never filled in: "{{title}}", "${headline}", "[object Object]", "undefined". */
const TEMPLATE =
  /\{\{.*?\}\}|\$\{.*?\}|<%.*?%>|%%?[A-Z_]+%%?|\[object \w+\]|^(?:undefined|null|untitled|title|document)$/i;

export function readTitle(clues: Clues, lines: readonly Line[]): Titled {
  const tag = usable(clues.titleTag);
  const social =
    usable(first(clues, 'og:title')) ?? usable(first(clues, 'twitter:title')) ?? usable(first(clues, 'headline'));
  const headings = clues.headings
    .map((element) => ({ element, text: usable(lineOf(element)) }))
    .filter(({ text }) => text !== null && text.length < 400);
  const heading = spokenHeading(
    headings,
    [social, tag, ...(tag ?? '').split(SEPARATOR).filter((part) => wordsOf(part).length > 2)].filter(
      (one) => one !== null,
    ),
  );
  const spoken = heading?.text == null ? headings.flatMap(({ text }) => text ?? []) : [heading.text];
  const siteName = readSiteName(clues, lines, tag, social === null ? spoken : [...spoken, social]);
  if (heading?.text != null && !(siteName !== null && bare(heading.text) === bare(siteName))) {
    return { title: withoutSite(heading.text, siteName, false), siteName, headline: heading.element };
  }
  const described = describedArticle(clues, social ?? tag)?.headline ?? null;
  const title = social ?? (described !== null ? usable(described) : null) ?? tag;
  return { title: title === null ? null : withoutSite(title, siteName, true), siteName, headline: null };
}

/**
 * The heading that says most of what the title tag, or what is shared of the page, says; a page's first h1 may be its
 * logo. Where neither is there, the first.
 */
function spokenHeading<T extends { readonly text: string | null }>(
  headings: readonly T[],
  spoken: readonly string[],
): T | undefined {
  if (spoken.length === 0) return headings[0];
  let best: { heading: T; shared: number } | undefined;
  for (const heading of headings) {
    const words = new Set(wordsOf(heading.text ?? ''));
    const agreeing = spoken.filter((one) => agree(heading.text ?? '', one));
    const shared = Math.max(0, ...agreeing.map((one) => wordsOf(one).filter((word) => words.has(word)).length));
    if (shared > (best?.shared ?? 0)) best = { heading, shared };
  }
  return best?.heading;
}

/** The article that the JSON-LD describes; null where its headline is another page's ("Sample page"). */
export function describedArticle(clues: Clues, title: string | null): Described | null {
  const { articles } = clues.structured;
  const spoken = [title, clues.titleTag, first(clues, 'og:title')].filter((one) => one != null && one !== '');
  for (const article of articles) {
    if (article.headline === null || spoken.length === 0) return article;
    if (spoken.some((one) => agree(article.headline ?? '', one ?? ''))) return article;
  }
  return null;
}

/** A meta tag, the publisher of the JSON-LD, the part of the title tag that is no headline, a logo, a copyright line. */
function readSiteName(
  clues: Clues,
  lines: readonly Line[],
  tag: string | null,
  spoken: readonly string[],
): string | null {
  const said = usable(first(clues, 'og:site_name')) ?? usable(first(clues, 'application-name'));
  if (said !== null) return said;
  const headings = spoken.map(bare).filter((text) => text !== '');
  const described = describedArticle(clues, spoken[0] ?? tag);
  const publisher = usable(described?.publisher ?? clues.structured.siteName);
  if (publisher !== null) return publisher;
  const printed = lines
    .slice(0, PRINT_LINES)
    .map(({ text }) => nameBeforeAddress(text))
    .find((name) => name !== null);
  if (printed != null) return printed;
  const rights = lines.filter(({ text }) => /^\s*(?:©|\(c\)|copyright)/i.test(text)).slice(-2);
  const logos = [...clues.logos, ...rights.map(({ text }) => text)].map(nameInLogo).filter((name) => name !== null);
  const parts = (tag ?? '').split(SEPARATOR).map((part) => part.trim());
  for (const part of [parts.at(-1), parts[0]]) {
    if (part === undefined || parts.length < 2 || part.length > 60) continue;
    const rest = parts.filter((one) => one !== part).map(bare);
    const isHeadline = headings.some((heading) => heading.includes(bare(part)));
    if (
      !isHeadline &&
      rest.some((one) => headings.some((heading) => heading.startsWith(one) || one.startsWith(heading)))
    ) {
      return logos.find((logo) => bare(part).startsWith(bare(logo))) ?? part;
    }
  }
  return logos[0] ?? null;
}

/** "The Baltic Gazette — https://baltgazette.example/a/prisoners": the head of a print version. */
function nameBeforeAddress(text: string): string | null {
  return /^(\p{Lu}[^|:]{1,50}?)\s+[—–|-]\s+https?:\/\/\S+$/u.exec(text)?.[1] ?? null;
}

/** "© 1998-2025 Danube Courier. You are visitor no. 4,812,006." is "Danube Courier". */
function nameInLogo(text: string): string | null {
  const line = normaliseName(text);
  if (line === null) return null;
  const held =
    /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d\s*[-–—]?\s*)*(?:,?\s*by\s+)?(?<name>\p{Lu}[^.,|©\d]{1,50})/iu.exec(
      line,
    )?.groups?.['name'];
  if (held !== undefined) return held.trim();
  return line.length <= 40 && !/[©|\d]/.test(line) ? line : null;
}

/** Takes the site's name off either end; `guess` also takes off a short last part that no headline has. */
function withoutSite(title: string, siteName: string | null, guess: boolean): string {
  if (siteName === null) return title;
  const site = bare(siteName);
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  if (bare(parts.at(-1) ?? '').startsWith(site))
    return title
      .slice(0, title.length - (parts.at(-1)?.length ?? 0))
      .replace(/\s*[|\-–—:»«·•/~]+\s*$/u, '')
      .trim();
  if (guess && bare(parts[0] ?? '').startsWith(site))
    return title
      .slice(parts[0]?.length ?? 0)
      .replace(/^\s*[|\-–—:»«·•/~]+\s*/u, '')
      .trim();
  return title;
}

/** One says the other, or they share most of their words. */
function agree(one: string, other: string): boolean {
  const a = bare(one);
  const b = bare(other);
  if (a === '' || b === '') return false;
  if (a.includes(b) || b.includes(a)) return Math.min(a.length, b.length) >= 4;
  const words = new Set(wordsOf(other));
  const own = wordsOf(one);
  return own.length > 2 && own.filter((word) => words.has(word)).length >= own.length * 0.6;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a line says no more and no less; marks and spaces make it somewhat longer than the bare words. */
export function saysSame(text: string, wanted: string | null): boolean {
  if (wanted === null || text.length < wanted.length || text.length > wanted.length * 2 + 10) return false;
  return bare(text) === wanted;
}

export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function first(clues: Clues, name: string): string | null {
  return clues.meta.get(name)?.[0] ?? null;
}

function usable(text: string | null | undefined): string | null {
  const name = normaliseName(text);
  return name === null || TEMPLATE.test(name) ? null : name;
}
