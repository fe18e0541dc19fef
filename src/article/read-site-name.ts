// What a page says about itself in, the name of its site out, with the rule that gave it.
import type { Line } from './block-text.ts';
import { describedArticle } from './described-article.ts';
import type { Found } from './found.ts';
import type { Clues } from './gather-clues.ts';
import { normaliseName } from './normalise-text.ts';
import { bare } from './same-words.ts';
import { SEPARATOR, usableName } from './usable-name.ts';

/** A print version names its site at the top. */
const PRINT_LINES = 6;
const META = ['og:site_name', 'application-name'];

/**
 * A meta tag, the publisher of the JSON-LD, the part of the title tag that is no headline, a logo, a copyright line.
 * `spoken`: the headline, in whatever forms it is known.
 */
export function readSiteName(
  clues: Clues,
  lines: readonly Line[],
  titleTag: string | null,
  spoken: readonly string[],
): Found | null {
  for (const name of META) {
    const said = usableName(clues.meta.get(name)?.[0]);
    if (said !== null) return { value: said, rule: `meta ${name}` };
  }
  const described = describedArticle(clues, spoken[0] ?? titleTag);
  const publisher = usableName(described?.publisher ?? clues.structured.siteName);
  if (publisher !== null) return { value: publisher, rule: 'json-ld' };
  const printed = lines
    .slice(0, PRINT_LINES)
    .map(({ text }) => nameBeforeAddress(text))
    .find((name) => name !== null);
  if (printed != null) return { value: printed, rule: 'printed head' };
  const rights = lines.filter(({ text }) => /^\s*(?:©|\(c\)|copyright)/i.test(text)).slice(-2);
  const logos = [...clues.logos, ...rights.map(({ text }) => text)].map(nameInLogo).filter((name) => name !== null);
  const part = partOfTitle(titleTag, spoken);
  if (part !== null)
    return { value: logos.find((logo) => bare(part).startsWith(bare(logo))) ?? part, rule: 'title tag' };
  const [logo] = logos;
  return logo === undefined ? null : { value: logo, rule: 'logo or copyright' };
}

/** "The Post" of "Swap of prisoners | The Post": at either end, and no part of the headline. */
function partOfTitle(titleTag: string | null, spoken: readonly string[]): string | null {
  const headings = spoken.map(bare).filter((text) => text !== '');
  const parts = (titleTag ?? '').split(SEPARATOR).map((part) => part.trim());
  for (const part of [parts.at(-1), parts[0]]) {
    if (part === undefined || parts.length < 2 || part.length > 60) continue;
    const rest = parts.filter((one) => one !== part).map(bare);
    const isHeadline = headings.some((heading) => heading.includes(bare(part)));
    if (
      !isHeadline &&
      rest.some((one) => headings.some((heading) => heading.startsWith(one) || one.startsWith(heading)))
    )
      return part;
  }
  return null;
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
