// What a page says about itself in, the names of who wrote it out: "Ines Falk, Robert Achterberg", or null.
import { describedArticle } from './described-article.ts';
import type { Found } from './found.ts';
import { furnitureRows } from './furniture-rows.ts';
import type { Clues } from './gather-clues.ts';
import { normaliseName } from './normalise-text.ts';
import { type ElementNode, lineOf } from './page-tree.ts';

const META = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'sailthru.author',
  'article:author_name',
  'og:article:author',
  'cxenseparse:author',
];

/** Names that a system puts where nobody put one. */
const NOBODY =
  /^(?:admin\w*|administrator|editor|root|user\d*|webmaster|author|unknown|none|null|undefined|staff|super ?user)$/i;

/** "press.office", "i_falk2": who is signed in, not who wrote it. */
const HANDLE = /^[a-z\d]+[._][a-z\d._]+$/;

const MAX_NAME_CHARACTERS = 120;

type Candidate = { readonly names: readonly string[]; readonly rule: string };

export function readByline(
  clues: Clues,
  title: string | null,
  lines: readonly { readonly text: string; readonly isHeadline: boolean }[],
): Found | null {
  for (const { names, rule } of candidates(clues, title, lines)) {
    const clean = [...new Set(names.map(cleanName).filter((name) => name !== null))];
    if (clean.length > 0) return { value: clean.join(', '), rule };
  }
  return null;
}

function* candidates(
  clues: Clues,
  title: string | null,
  lines: readonly { readonly text: string; readonly isHeadline: boolean }[],
): Generator<Candidate> {
  yield { names: describedArticle(clues, title)?.authors ?? [], rule: 'json-ld' };
  for (const name of META) yield { names: clues.meta.get(name) ?? [], rule: `meta ${name}` };
  for (const element of ranked(clues.authors)) {
    const line = lineOf(element);
    const said = furnitureRows.bylineIn(line) ?? beforeMark(line);
    if (said !== '' && !/^\d/.test(said)) yield { names: splitNames(said), rule: 'named element' };
  }
  const at = lines.findIndex(({ isHeadline }) => isHeadline);
  if (at < 0) return;
  for (const { text } of lines.slice(at + 1, at + 8)) {
    if (text.length > 200) continue;
    for (const part of text.split(/\s[|•·–—-]\s/u)) {
      const name = furnitureRows.bylineIn(part.trim());
      if (name !== null) yield { names: splitNames(name), rule: 'visible text' };
    }
  }
}

/** An element that is the name, before those that hold it among other things; nothing from a list of comments. */
function ranked(authors: readonly ElementNode[]): readonly ElementNode[] {
  const isComment = (element: ElementNode): boolean => {
    for (let at: ElementNode | null = element; at !== null; at = at.parent) {
      if (
        /comment|related|sidebar|newsletter|(?<!post-|entry-|article-)footer/i.test(
          `${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`,
        )
      )
        return true;
    }
    return false;
  };
  const rank = ({ attributes }: ElementNode) =>
    attributes['itemprop'] === 'author' || /\bauthor\b/.test(attributes['rel'] ?? '') ? 0 : 1;
  return authors.filter((element) => !isComment(element)).sort((a, b) => rank(a) - rank(b));
}

/** "Greta Holm, 11 June 2025", "Paul Okafor | 5 Feb 2026": what stands before a date or a mark. */
function beforeMark(line: string): string {
  return line.split(/\s*[|•·]\s*|,?\s+(?=\d)|\s[–—-]\s/u, 1)[0] ?? '';
}

/** "Ines Falk and Robert Achterberg" are two. */
function splitNames(names: string): readonly string[] {
  return names.split(/\s*(?:,|;|\band\b|\bі\b|\bта\b)\s*/iu).filter((name) => name !== '');
}

function cleanName(text: string): string | null {
  const line = normaliseName(text);
  if (line === null || line.length > MAX_NAME_CHARACTERS) return null;
  const name = (furnitureRows.bylineIn(line) ?? line).replace(/^[\s|,;:–—-]+|[\s|,;:–—-]+$/gu, '');
  if (
    name === '' ||
    NOBODY.test(name) ||
    HANDLE.test(name) ||
    /^https?:|@|\{\{|^www\./i.test(name) ||
    !/\p{L}{2}/u.test(name)
  )
    return null;
  return name;
}
