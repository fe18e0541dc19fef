// Lines as a second reader gives them and the lines of the page itself in; the same lines out, each with its element in the page.
import type { Line } from './block-text.ts';
import { bare } from './same-words.ts';

/** Shorter lines ("10:05", "Photo") stand in many places. */
const TELLING_CHARACTERS = 20;

/**
 * A second reader builds a tree of its own, in which what stood around a line is gone. Both keep the order of the page, so
 * each line is looked for behind the one before; one that is found nowhere stands where the one before does.
 * @param own all lines of the page, furniture and all
 */
export function inOwnTree<Given extends Line>(lines: readonly Given[], own: readonly Line[]): readonly Given[] {
  const page = own.map(({ text, block }) => ({ said: bare(text), block }));
  let at = 0;
  return lines.flatMap((line) => {
    const said = bare(line.text);
    const found =
      said.length < TELLING_CHARACTERS ? -1 : page.findIndex((one, index) => index >= at && holds(one, said));
    if (found >= 0) at = found;
    const block = page[at]?.block;
    return block === undefined ? [] : [{ ...line, block }];
  });
}

/** A reader may join lines that the page breaks ("a<br>b"), or break those that it joins. */
function holds({ said: own }: { readonly said: string }, said: string): boolean {
  return own.length >= TELLING_CHARACTERS && (own.includes(said) || said.startsWith(own));
}
