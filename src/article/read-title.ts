// What a page says about itself in, its headline without the site's name out, and the name of the site.
import type { Line } from './block-text.ts';
import { describedArticle } from './described-article.ts';
import type { Clues } from './gather-clues.ts';
import { type ElementNode, lineOf } from './page-tree.ts';
import { readSiteName } from './read-site-name.ts';
import { agree, bare, wordsOf } from './same-words.ts';
import { SEPARATOR, usableName } from './usable-name.ts';

export type Titled = {
  readonly title: string | null;
  readonly siteName: string | null;
  readonly headline: ElementNode | null;
  readonly rules: { readonly title: string | null; readonly siteName: string | null };
};

const META = ['og:title', 'twitter:title', 'headline'];

export function readTitle(clues: Clues, lines: readonly Line[]): Titled {
  const tag = usableName(clues.titleTag);
  const social = META.map((name) => ({ value: usableName(clues.meta.get(name)?.[0]), rule: `meta ${name}` })).find(
    ({ value }) => value !== null,
  );
  const shared = social?.value ?? null;
  const headings = clues.headings
    .map((element) => ({ element, text: usableName(lineOf(element)) }))
    .filter(({ text }) => text !== null && text.length < 400);
  const heading = spokenHeading(
    headings,
    [shared, tag, ...(tag ?? '').split(SEPARATOR).filter((part) => wordsOf(part).length > 2)].filter(
      (one) => one !== null,
    ),
    shared,
  );
  const spoken = heading?.text == null ? headings.flatMap(({ text }) => text ?? []) : [heading.text];
  const site = readSiteName(clues, lines, tag, shared === null ? spoken : [...spoken, shared]);
  const siteName = site?.value ?? null;
  const titled = (title: string | null, rule: string, headline: ElementNode | null): Titled => ({
    title: title === null ? null : withoutSite(title, siteName, headline === null),
    siteName,
    headline,
    rules: { title: title === null ? null : rule, siteName: site?.rule ?? null },
  });
  if (heading?.text != null && !(siteName !== null && bare(heading.text) === bare(siteName)))
    return titled(heading.text, 'heading', heading.element);
  if (social !== undefined) return titled(shared, social.rule, null);
  const described = usableName(describedArticle(clues, tag)?.headline);
  return described === null ? titled(tag, 'title tag', null) : titled(described, 'json-ld', null);
}

/**
 * The heading that says most of what the title tag, or what is shared of the page, says; a page's first h1 may be its
 * logo. Where neither is there, the first.
 */
function spokenHeading<T extends { readonly text: string | null }>(
  headings: readonly T[],
  spoken: readonly string[],
  shared: string | null,
): T | undefined {
  if (spoken.length === 0) return headings[0];
  // What is shared of the page, to the letter, before the name of the site that the title tag has as well.
  const same = shared === null ? undefined : headings.find(({ text }) => bare(text ?? '') === bare(shared));
  if (same !== undefined) return same;
  let best: { heading: T; shared: number } | undefined;
  for (const heading of headings) {
    const words = new Set(wordsOf(heading.text ?? ''));
    const agreeing = spoken.filter((one) => agree(heading.text ?? '', one));
    const shared = Math.max(0, ...agreeing.map((one) => wordsOf(one).filter((word) => words.has(word)).length));
    if (shared > (best?.shared ?? 0)) best = { heading, shared };
  }
  return best?.heading;
}

/** Takes the site's name off either end; `guess` also takes it off the beginning, where a heading would not have it. */
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
