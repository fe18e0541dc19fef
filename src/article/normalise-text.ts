// Any text in, the text that is kept out: scrubbed, composed, plain spaces; done once, before any offset exists.
import { scrub } from '../domain/scrub.ts';

/** Soft hyphens, zero-width characters, marks of direction, and byte-order marks: "Azer\u00adbaijan", "with\u200bout". */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Controls that are no space and no line break. */
const CONTROLS = /(?!\s|\u0085)\p{Cc}/gu;

/** Every run of space that is not one plain space already: megabytes of plain words need no piece of their own each. */
const UNEVEN_SPACES = / \s+|[^\S ]\s*/gu;

/** No-break, thin and other spaces become one plain space each run: "1\u202f000" is "1 000". */
export function inOneLine(text: string): string {
  return text.replace(UNEVEN_SPACES, ' ').trim();
}

/** As `inOneLine`, without what nobody sees. */
export function normaliseLine(text: string): string {
  return inOneLine(withoutInvisible(text));
}

const BETWEEN = '\n\n';

/** Paragraphs in, the text of an article out: empty ones go, a blank line parts the others. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map(normaliseLine)
    .filter((paragraph) => paragraph !== '')
    .join(BETWEEN);
}

/** Lines in, the same out with the place of each in the text that `joinParagraphs` makes of them; empty ones go. */
export function placeLines<Line extends { readonly text: string }>(
  lines: readonly Line[],
): readonly (Line & { readonly start: number; readonly end: number })[] {
  let end = -BETWEEN.length;
  return lines.flatMap((line) => {
    const { length } = normaliseLine(line.text);
    if (length === 0) return [];
    const start = end + BETWEEN.length;
    end = start + length;
    return [{ ...line, start, end }];
  });
}

/** A title or a name from a page; null where nothing is left of it. */
export function normaliseName(text: string | null | undefined): string | null {
  const line = normaliseLine(text ?? '');
  return line === '' ? null : line;
}

export function withoutInvisible(text: string): string {
  return scrub(text).replace(CONTROLS, '').replace(INVISIBLE, '').normalize('NFC');
}
