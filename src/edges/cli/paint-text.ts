// A text and the words of it that are marked in; its paragraphs in lines, the marks in colour, out.
import type { Quote } from '../../domain/quote.ts';
import { plain } from './terminal.ts';

export type Mark = { readonly quote: Quote; readonly paint: (words: string) => string };

type Piece = { readonly words: string; readonly paint: Mark['paint'] };

const INDENT = '    ';
/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 100;

/** @param columns how wide the reader's window is; null where nobody looks, and then a paragraph is one line */
export function paintText(text: string, marks: readonly Mark[], columns: number | null): readonly string[] {
  const width = columns === null ? Number.POSITIVE_INFINITY : Math.min(columns, WIDEST) - INDENT.length;
  return paragraphsOf(piecesOf(text, marks)).flatMap((pieces) => wrap(pieces, width).map((line) => INDENT + line));
}

const unpainted = (words: string): string => words;

/** Where two marks meet the one that is named first stays whole, and the other is left out. */
function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const { start, end } = mark.quote;
    if (kept.every(({ quote }) => quote.end <= start || end <= quote.start)) kept.push(mark);
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const { quote, paint } of kept.toSorted((a, b) => a.quote.start - b.quote.start)) {
    pieces.push({ words: text.slice(at, quote.start), paint: unpainted }, { words: quote.exact, paint });
    at = quote.end;
  }
  return [...pieces, { words: text.slice(at), paint: unpainted }];
}

function paragraphsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [[]];
  for (const { words, paint } of pieces) {
    for (const [at, line] of words.split('\n').entries()) {
      if (at > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ words: clean(line), paint });
    }
  }
  return paragraphs;
}

/** Nothing of the page moves a cursor; a piece between two marks keeps its edges. */
function clean(line: string): string {
  return `${/^\s/.test(line) ? ' ' : ''}${plain(line)}${/\S\s$/.test(line) ? ' ' : ''}`;
}

/** Breaks between words only; a mark that goes over the end of a line is painted on both. */
function wrap(pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { words, paint } of pieces) {
    let open = '';
    for (const word of words.match(/\s*\S+|\s+/gu) ?? []) {
      const fits = used + word.length <= width;
      if (!fits && used > 0 && /^\s/u.test(word)) {
        lines.push(line + (open === '' ? '' : paint(open)));
        [line, open, used] = ['', word.trimStart(), word.trimStart().length];
      } else {
        open += word;
        used += word.length;
      }
    }
    line += open === '' ? '' : paint(open);
  }
  return [...lines, line];
}
