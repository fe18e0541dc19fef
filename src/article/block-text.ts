// An element in, its lines of text out, block by block, with what each line stands in and how much of it is links.
import { inOneLine } from './normalise-text.ts';
import type { ElementNode } from './page-tree.ts';
import type { Furnished } from './prune-tree.ts';

export type Line = {
  readonly text: string;
  readonly linkCharacters: number;
  /** The nearest block around it: 'p', 'h2', 'li', 'div'. */
  readonly tag: string;
  readonly block: ElementNode;
};

/** Stands for `<br>` until a line is whole; no page has it, since NUL is scrubbed from all text. */
const BREAK = '\0';

const BLOCKS = new Set(
  'p div section article main header footer aside nav ul ol li dl dt dd table thead tbody tfoot caption blockquote pre h1 h2 h3 h4 h5 h6 figure figcaption address hr center form fieldset details summary body html #page amp-accordion'.split(
    ' ',
  ),
);

/** Lines under `root`, without the furniture. A line break ends a line unless its sentence goes on; a table's row is one. */
export function linesOf(root: ElementNode, furniture: Furnished): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let linkCharacters = 0;
  let breaks = 0;

  const flush = (block: ElementNode): void => {
    const whole = text.length;
    for (const piece of splitAtBreaks(text)) {
      const share = piece.length / Math.max(1, whole);
      lines.push({
        text: piece,
        linkCharacters: Math.min(piece.length, Math.round(linkCharacters * share)),
        tag: block.name,
        block,
      });
    }
    text = '';
    linkCharacters = 0;
    breaks = 0;
  };

  const visit = (element: ElementNode, block: ElementNode, inLink: boolean): void => {
    for (const child of element.children) {
      if (child.kind === 'text') {
        text += child.text.replaceAll(BREAK, '');
        const characters = child.text.trim().length;
        if (characters > 0) breaks = 0;
        if (inLink) linkCharacters += characters;
        continue;
      }
      if (furniture.has(child)) {
        // An advertisement between two lines parts them; an inline share button does not.
        if (BLOCKS.has(child.name)) flush(block);
        continue;
      }
      if (child.name === 'br') {
        breaks++;
        text += BREAK;
        if (breaks > 1) flush(block);
      } else if (BLOCKS.has(child.name)) {
        flush(block);
        visit(child, child, inLink);
        flush(child);
      } else if (child.name === 'tr') {
        flush(block);
        visit(child, child, inLink);
        flush(child);
      } else {
        const isCell = child.name === 'td' || child.name === 'th';
        visit(child, block, inLink || child.name === 'a');
        if (isCell) text += ' ';
      }
    }
  };
  visit(root, root, false);
  flush(root);
  return lines;
}

/** "…said.<br>The UAE mediated" is two lines, "on the<br>same day" is one. */
function splitAtBreaks(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const part of text.split(BREAK)) {
    const piece = inOneLine(part);
    const last = pieces.at(-1);
    if (piece === '') continue;
    if (last !== undefined && /^\p{Ll}/u.test(piece) && /[\p{Ll}\p{N},]$/u.test(last))
      pieces[pieces.length - 1] = `${last} ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}
