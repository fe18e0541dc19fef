// Lines of a body in, the lines that are the article's own out: furniture by words, links and place is dropped.
import type { Line } from './block-text.ts';
import type { FurnitureRows } from './furniture-rows.ts';
import { bare } from './read-title.ts';

/** A line of this length is prose, whatever it begins with. */
const ALWAYS_KEPT_CHARACTERS = 320;

/** What is known of the page: a headline is dropped where it is said again at the top, an entry's in a live blog everywhere. */
export type AboutPage = { readonly title: string | null; readonly isLiveBlog: boolean };

/** The lines that are the article's own, in order. */
export function filterLines(lines: readonly Line[], about: AboutPage, rows: FurnitureRows): readonly Line[] {
  const wanted = about.title === null ? null : bare(about.title);
  const kept: Line[] = [];
  for (const line of lines) {
    if (line.text.length < ALWAYS_KEPT_CHARACTERS && isFurnitureLine(line, rows)) continue;
    if (wanted !== null && kept.length < 4 && bare(line.text) === wanted) continue;
    if (about.isLiveBlog && isHeading(line)) continue;
    kept.push(line);
  }
  while (kept.length > 0 && isHeading(kept.at(-1))) kept.pop();
  return kept;
}

function isFurnitureLine(line: Line, rows: FurnitureRows): boolean {
  const { text } = line;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const links = line.linkCharacters / text.length;
  if (links > 0.8 && text.length < 200) return true;
  if (line.tag === 'li' && links > 0.5) return true;
  return rows.isLine(text) || isDateOnly(text);
}

/** "14.08.2025 (16:05)", "12:30": digits and little else. */
function isDateOnly(text: string): boolean {
  return text.length < 40 && /^[\d\s.:/,()|-]+$/.test(text) && /\d/.test(text);
}

function isHeading(line: Line | undefined): boolean {
  return line !== undefined && /^h[1-6]$/.test(line.tag);
}
