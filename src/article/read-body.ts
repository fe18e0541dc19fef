// A page's tree in, the paragraphs of its article out.
import { type Line, linesOf } from './block-text.ts';
import { chooseBody } from './choose-body.ts';
import { filterLines } from './filter-lines.ts';
import { furnitureRows } from './furniture-rows.ts';
import type { Clues } from './gather-clues.ts';
import { withoutInvisible } from './normalise-text.ts';
import type { PageTree } from './page-tree.ts';
import { furnitureOf } from './prune-tree.ts';

/** `characters` 0: no prose was found. */
export type Body = { readonly paragraphs: readonly string[]; readonly characters: number };

export function readBody({ root }: PageTree, clues: Clues, title: string | null): Body {
  const furniture = furnitureOf(root);
  const chosen = chooseBody(root, furniture);
  const lines = (chosen?.parts ?? []).flatMap((part) => linesOf(part, furniture)).map(cleaned);
  const isLiveBlog = clues.structured.articles.some((article) => article.isLiveBlog);
  const kept = filterLines(lines, { title, isLiveBlog }, furnitureRows);
  const paragraphs = kept.map(({ text }) => text);
  return { paragraphs, characters: paragraphs.reduce((sum, { length }) => sum + length, 0) };
}

function cleaned(line: Line): Line {
  return { ...line, text: withoutInvisible(line.text).replace(/\s+/gu, ' ').trim() };
}
