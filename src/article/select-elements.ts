// A tree and a CSS selector in, the elements that it names out, in document order; the little of CSS that rows of outlets need.
import { type ElementNode, elementsOf } from './page-tree.ts';

type Compound = {
  readonly name: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
};

const COMPOUND = /^(?:\*|[a-z][\w-]*)?(?:[#.][\w-]+|\[[\w-]+(?:="?[^"\]]*"?)?\])*$/i;
const PIECES = /[#.][\w-]+|\[[\w-]+(?:="?[^"\]]*"?)?\]/gi;

/** Throws where a selector says more than names, classes, ids, attributes, commas and spaces. */
export function selectElements(root: ElementNode, selector: string): readonly ElementNode[] {
  const chains = selector.split(',').map((one) => one.trim().split(/\s+/).map(parse));
  return [...elementsOf(root)].filter((element) => chains.some((chain) => matches(element, chain)));
}

function parse(compound: string): Compound {
  if (compound === '' || !COMPOUND.test(compound)) throw new Error(`"${compound}" is no selector that rows may use`);
  const pieces = compound.match(PIECES) ?? [];
  const name = /^[a-z][\w-]*/i.exec(compound)?.[0] ?? null;
  return {
    name,
    id: pieces.find((piece) => piece.startsWith('#'))?.slice(1) ?? null,
    classes: pieces.filter((piece) => piece.startsWith('.')).map((piece) => piece.slice(1)),
    attributes: pieces
      .filter((piece) => piece.startsWith('['))
      .map((piece) => {
        const [key = '', value] = piece.slice(1, -1).split('=', 2);
        return [key, value?.replaceAll('"', '') ?? null] as const;
      }),
  };
}

/** The last of the chain is the element, each before it some ancestor of the next. */
function matches(element: ElementNode, chain: readonly Compound[]): boolean {
  const last = chain.at(-1);
  if (last === undefined || !fits(element, last)) return false;
  let left = chain.length - 2;
  for (let at = element.parent; at !== null && left >= 0; at = at.parent) {
    const compound = chain[left];
    if (compound !== undefined && fits(at, compound)) left--;
  }
  return left < 0;
}

function fits({ name, attributes }: ElementNode, compound: Compound): boolean {
  if (compound.name !== null && compound.name !== name) return false;
  if (compound.id !== null && compound.id !== attributes['id']) return false;
  const classes = new Set((attributes['class'] ?? '').split(/\s+/));
  return (
    compound.classes.every((one) => classes.has(one)) &&
    compound.attributes.every(
      ([key, value]) => attributes[key] !== undefined && (value === null || attributes[key] === value),
    )
  );
}
