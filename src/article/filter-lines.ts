// Lines of a body in, the lines that are the article's own out: furniture by words, links and place is dropped.
import type { Line } from './block-text.ts';
import type { FurnitureRows } from './furniture-rows.ts';
import { MONTH_LANGUAGES } from './month-names.ts';
import type { ElementNode } from './page-tree.ts';
import { findDate } from './read-date.ts';
import { bare } from './same-words.ts';

/** A line of this length is prose, whatever it begins with. */
const ALWAYS_KEPT_CHARACTERS = 320;

/** What is known of the page: a headline is dropped where it is said again at the top, an entry's in a live blog everywhere. */
export type AboutPage = { readonly title: string | null; readonly byline: string | null; readonly isLiveBlog: boolean };

/** The lines that are the article's own, in order. */
export function filterLines(lines: readonly Line[], about: AboutPage, rows: FurnitureRows): readonly Line[] {
  const wanted = about.title === null ? null : bare(about.title);
  const kept: Line[] = [];
  for (const line of lines) {
    if (line.text.length < ALWAYS_KEPT_CHARACTERS && isFurnitureLine(line, rows)) continue;
    if (line.text.length < 120 && isSignature(line.text, about.byline)) continue;
    if (wanted !== null && kept.length < 4 && bare(line.text) === wanted) continue;
    if (about.isLiveBlog && isHeading(line)) continue;
    kept.push(line);
  }
  const below = linesBelow(kept);
  const own = kept.filter((line) => !isHeading(line) || !isHeadOfNothing(line, below));
  return withoutTrailing(own, about.byline);
}

/** How many lines each element holds. */
function linesBelow(lines: readonly Line[]): ReadonlyMap<ElementNode, number> {
  const below = new Map<ElementNode, number>();
  for (const { block } of lines)
    for (let at: ElementNode | null = block; at !== null; at = at.parent) below.set(at, (below.get(at) ?? 0) + 1);
  return below;
}

/** "More from World" over a list of links that went: nothing else of its box is kept. */
function isHeadOfNothing({ block }: Line, below: ReadonlyMap<ElementNode, number>): boolean {
  const box = block.parent;
  // What went must have been links: a heading over a picture heads what follows.
  if (box === null || box.linkCharacters * 2 <= box.characters - block.characters) return false;
  return below.get(box) === below.get(block);
}

function withoutTrailing(lines: readonly Line[], byline: string | null): readonly Line[] {
  const kept = [...lines];
  while (kept.length > 1 && (isTrailing(kept.at(-1)) || isAboutAuthor(kept.at(-1), byline))) kept.pop();
  return kept;
}

function isFurnitureLine(line: Line, rows: FurnitureRows): boolean {
  const { text } = line;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const links = line.linkCharacters / text.length;
  if (links > 0.8 && text.length < 200) return true;
  if (line.tag === 'li' && links > 0.5) return true;
  return rows.isLine(text) || rows.says('paywall', text) || isDateOnly(text);
}

/** "14.08.2025 (16:05)", "12:30", "Mon 27 Apr 2026 06.48 BST": a date and little else. */
function isDateOnly(text: string): boolean {
  if (text.length > 60 || !/\d/.test(text)) return false;
  if (/^[\d\s.:/,()|-]+$/.test(text)) return text.length < 40;
  const date = findDate(text, MONTH_LANGUAGES, 'dayFirst');
  return date !== null && lettersIn(text.slice(0, date.start) + text.slice(date.end)) <= 10;
}

/** "Hanneke de Wit30 December 2024 · 4 min": who wrote it, when, and how long it is to read. */
function isSignature(text: string, byline: string | null): boolean {
  if (byline === null) return false;
  let rest = text;
  for (const name of byline.split(', ')) rest = rest.replace(name, '');
  if (rest.length === text.length) return false;
  const date = findDate(rest, MONTH_LANGUAGES, 'dayFirst');
  return lettersIn(date === null ? rest : rest.slice(0, date.start) + rest.slice(date.end)) <= 12;
}

/** "Ines Falk reports on the Balkans from Trieste.", under the text. */
function isAboutAuthor(line: Line | undefined, byline: string | null): boolean {
  if (line === undefined || byline === null || line.text.length >= ALWAYS_KEPT_CHARACTERS) return false;
  return byline.split(', ').some((name) => name.includes(' ') && line.text.startsWith(name));
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** A heading with nothing under it, or a footnote: "(1) This outlet was declared undesirable." */
function isTrailing(line: Line | undefined): boolean {
  return isHeading(line) || (line !== undefined && line.text.length < 200 && /^(?:\(\d\)|\*+)\s/.test(line.text));
}

function isHeading(line: Line | undefined): boolean {
  return line !== undefined && /^h[1-6]$/.test(line.tag);
}
