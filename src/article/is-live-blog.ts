// What a page says about itself in, whether it reports as things happen, entry by entry, out.
import { namesOf } from './class-families.ts';
import { furnitureRows } from './furniture-rows.ts';
import type { Clues } from './gather-clues.ts';
import { type ElementNode, elementsOf } from './page-tree.ts';

/** What such pages call the elements around their entries. */
const LIVE = /-(?:live-?blog\w*|live-?ticker\w*|live-?updates?|live-?text\w*|minute-by-minute|text-online)(?=-)/;

/** A link or a box that points to a live blog is small. */
const LEAST_SHARE = 0.3;

/** The JSON-LD, the title, or the name of an element that holds much of the page's words. */
export function isLiveBlog({ structured }: Clues, title: string | null, root: ElementNode): boolean {
  if (structured.articles.some((article) => article.isLiveBlog)) return true;
  if (title !== null && furnitureRows.says('live', title)) return true;
  for (const element of elementsOf(root)) {
    if (element.characters >= root.characters * LEAST_SHARE && LIVE.test(namesOf(element))) return true;
  }
  return false;
}
