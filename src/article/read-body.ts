// A page's tree in, the paragraphs of its article out.
import { type Line, linesOf } from './block-text.ts';
import { chooseBody } from './choose-body.ts';
import { isNamedLead } from './class-families.ts';
import { filterLines } from './filter-lines.ts';
import { furnitureRows } from './furniture-rows.ts';
import { normaliseLine } from './normalise-text.ts';
import type { ElementNode, PageTree } from './page-tree.ts';
import { type Furnished, furnitureOf } from './prune-tree.ts';
import type { Titled } from './read-title.ts';
import { bare, saysSame } from './same-words.ts';

/** A lead is a sentence, a deck is some words; and it stands near. */
const LEAD_CHARACTERS = 80;
const LEAD_WITHIN_LINES = 15;

/** `characters` 0: no prose was found. */
export type Body = { readonly lines: readonly Line[]; readonly characters: number };

export type Spoken = Titled & { readonly byline: string | null; readonly isLiveBlog: boolean };

/** `page`: its lines, furniture and all. */
export function readBody({ root }: PageTree, titled: Spoken, page: readonly Line[]): Body {
  const furniture = furnitureOf(root, titled.headline);
  const chosen = chooseBody(root, furniture);
  if (chosen === null) return { lines: [], characters: 0 };
  const parts = new Set(chosen.parts);
  const lines = cleanLinesOf(root, furniture);
  const own = lines.filter(({ block }) => isWithin(block, parts));
  const leads = leadOf(lines, own[0], titled);
  const known = new Set([...parts, ...leads.map(({ block }) => block)]);
  const named = namedLeadOf(page, own[0], titled, furniture).filter(({ block }) => !isWithin(block, known));
  const opening = [...leads, ...named.map(cleaned)].sort((a, b) => a.block.order - b.block.order);
  return bodyOf([...opening, ...own], titled);
}

/** The body in a tree that holds little else: what another reader took out of the page. */
export function readExcerpt({ root }: PageTree, titled: Spoken): Body {
  return bodyOf(cleanLinesOf(root, furnitureOf(root, null)), titled);
}

/** Lines under `root` as they are kept: no soft hyphens, plain spaces. */
export function cleanLinesOf(root: ElementNode, furniture: Furnished): readonly Line[] {
  return linesOf(root, furniture).map(cleaned);
}

/** The lines that are the article's own, of those that stand where it is. */
export function bodyOf(lines: readonly Line[], about: Spoken): Body {
  const kept = filterLines(lines, about, furnitureRows);
  return { lines: kept, characters: kept.reduce((sum, { text }) => sum + text.length, 0) };
}

/** "Ukraine and Russia exchanged 157 prisoners each on Thursday …" under the headline, outside of the article's element. */
function leadOf(lines: readonly Line[], first: Line | undefined, titled: Titled): readonly Line[] {
  const between = betweenHeadlineAnd(first, lines, titled);
  return between.length >= LEAD_WITHIN_LINES ? [] : between.filter(isSentence);
}

/** The same where it calls itself a lead and was pruned all the same: "article-teaser", or in a small header. */
function namedLeadOf(page: readonly Line[], first: Line | undefined, titled: Titled, furniture: Furnished) {
  return betweenHeadlineAnd(first, page, titled).filter((line) => {
    if (!isSentence(line)) return false;
    const around = ancestorsOf(line.block);
    if (!around.slice(0, 3).some(isNamedLead)) return false;
    const pruned = around.filter((element) => furniture.has(element));
    return pruned.every((element) => isNamedLead(element) || element.name === 'header');
  });
}

function betweenHeadlineAnd(
  first: Line | undefined,
  lines: readonly Line[],
  { title, headline }: Titled,
): readonly Line[] {
  const end = first === undefined ? -1 : lines.findIndex(({ block }) => block === first.block);
  const wanted = title === null ? null : bare(title);
  const isHeadline = ({ block, text }: Line) => block === headline || saysSame(text, wanted);
  const start = lines.slice(0, Math.max(0, end)).findLastIndex(isHeadline);
  return start < 0 ? [] : lines.slice(start + 1, end);
}

function isSentence({ text, linkCharacters }: Line): boolean {
  return text.length >= LEAD_CHARACTERS && linkCharacters < text.length * 0.3;
}

function ancestorsOf(block: ElementNode): readonly ElementNode[] {
  const found: ElementNode[] = [];
  for (let at: ElementNode | null = block; at !== null; at = at.parent) found.push(at);
  return found;
}

function isWithin(block: ElementNode, parts: ReadonlySet<ElementNode>): boolean {
  for (let at: ElementNode | null = block; at !== null; at = at.parent) if (parts.has(at)) return true;
  return false;
}

function cleaned(line: Line): Line {
  return { ...line, text: normaliseLine(line.text) };
}
