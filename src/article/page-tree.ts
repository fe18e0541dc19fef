// HTML text in, a light tree out, or the cap that it broke: one streaming pass, so that no bomb is ever built.
import { type Handler, Parser } from 'htmlparser2';
import { inOneLine } from './normalise-text.ts';
import { OUTLETS } from './outlets/index.ts';

type TextNode = { readonly kind: 'text'; text: string };
export type ElementNode = {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PageNode[];
  readonly parent: ElementNode | null;
  /** Where it opens among the elements of the page. */
  readonly order: number;
  /** Characters of text below it, outer whitespace not counted, and how many of them stand in links. */
  characters: number;
  linkCharacters: number;
  /** Its class, id and the like as tokens, once asked for. */
  names: string | null;
};
export type PageNode = TextNode | ElementNode;

export type PageTree = {
  readonly root: ElementNode;
  /** The texts of the JSON-LD scripts, unparsed. */
  readonly jsonLd: readonly string[];
  readonly videos: number;
};

export type TreeOutcome =
  | { readonly tree: PageTree; readonly broken: null }
  | { readonly tree: null; readonly broken: string };

/** Against the largest of 130 real pages: depth 38, 9,888 elements, 70 attributes. */
const MAX_DEPTH = 150;
const MAX_ELEMENTS = 50_000;
const MAX_ATTRIBUTES = 256;

/** Left out rather than the page refused: one real page in seventy keeps a script's data in a longer attribute. */
const MAX_ATTRIBUTE_CHARACTERS = 64 * 1024;
const MAX_JSON_LD_CHARACTERS = 1024 * 1024;

/** Small enough that a bomb is noticed long before it is read whole. */
const CHUNK_CHARACTERS = 64 * 1024;

/** Holds no words of the article, whatever stands in it. */
const DROPPED = new Set(
  'script style svg math template noscript object embed canvas map select button input textarea datalist iframe audio video'.split(
    ' ',
  ),
);

/** What is read of an element later; srcset (a trap for Readability), data-* and on* never enter the tree. */
const KEPT_ATTRIBUTES = new Set(
  'id class role rel href content name property itemprop itemtype itemscope datetime pubdate lang xml:lang hidden aria-hidden aria-label type title http-equiv data-component data-testid data-type alt src size'.split(
    ' ',
  ),
);

/** What rows of single outlets ask for. */
const OUTLET_ATTRIBUTES = new Set(
  OUTLETS.flatMap(({ layouts }) =>
    layouts.flatMap(({ keep, drop, date }) => [
      ...[...`${keep} ${drop ?? ''} ${date?.selector ?? ''}`.matchAll(/\[([\w-]+)/g)].map((match) => match[1] ?? ''),
      date?.attribute ?? '',
    ]),
  ),
);

/** Reads HTML in one pass. Scripts, styles, drawings, forms' fields and comments do not enter the tree. */
export function readTree(html: string): TreeOutcome {
  const growing = growTree();
  const parser = new Parser(growing.handler, { lowerCaseTags: true, decodeEntities: true });
  for (let at = 0; at < html.length && growing.broken() === null; at += CHUNK_CHARACTERS) {
    parser.write(html.slice(at, at + CHUNK_CHARACTERS));
  }
  if (growing.broken() === null) parser.end();
  const broken = growing.broken();
  return broken === null ? { tree: growing.tree(), broken: null } : { tree: null, broken };
}

type Growing = {
  readonly handler: Partial<Handler>;
  readonly broken: () => string | null;
  readonly tree: () => PageTree;
};

function growTree(): Growing {
  const root = elementIn(null, '#page', {}, 0);
  const jsonLd: string[] = [];
  let script: string[] | null = null;
  let scriptCharacters = 0;
  let at = root;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let videos = 0;
  /** The depth at which a dropped element opened; 0 outside of one. */
  let droppedAt = 0;
  let linkDepth = 0;
  let broken: string | null = null;

  const handler: Partial<Handler> = {
    onopentagname() {
      attributes = 0;
    },
    onattribute() {
      attributes++;
      if (attributes > MAX_ATTRIBUTES) broken ??= `an element has more than ${MAX_ATTRIBUTES} attributes`;
    },
    onopentag(name, attribs) {
      depth++;
      elements++;
      if (depth > MAX_DEPTH) broken ??= `elements are nested more than ${MAX_DEPTH} deep`;
      if (elements > MAX_ELEMENTS) broken ??= `the page has more than ${MAX_ELEMENTS} elements`;
      if (broken !== null || droppedAt > 0) return;
      if (DROPPED.has(name)) {
        droppedAt = depth;
        if (name === 'video' || (name === 'iframe' && /youtu|vimeo|player/i.test(attribs['src'] ?? ''))) videos++;
        if (name === 'script' && /ld\+json/i.test(attribs['type'] ?? '')) script = [];
        return;
      }
      const element = elementIn(at, name, keptAttributes(attribs), elements);
      at.children.push(element);
      at = element;
      if (name === 'a') linkDepth++;
    },
    onclosetag(name) {
      depth--;
      if (broken !== null) return;
      if (droppedAt > 0) {
        if (depth >= droppedAt) return;
        droppedAt = 0;
        if (script !== null) jsonLd.push(script.join(''));
        script = null;
        return;
      }
      if (at.parent === null) return;
      if (name === 'a') linkDepth--;
      at.parent.characters += at.characters;
      at.parent.linkCharacters += at.linkCharacters;
      at = at.parent;
    },
    ontext(text) {
      if (broken !== null) return;
      if (script !== null && scriptCharacters < MAX_JSON_LD_CHARACTERS) {
        scriptCharacters += text.length;
        script.push(text);
      }
      if (droppedAt > 0) return;
      const characters = text.trim().length;
      at.characters += characters;
      if (linkDepth > 0) at.linkCharacters += characters;
      const last = at.children.at(-1);
      if (last?.kind === 'text') last.text += text;
      else at.children.push({ kind: 'text', text });
    },
  };
  return { handler, broken: () => broken, tree: () => ({ root, jsonLd, videos }) };
}

function elementIn(
  parent: ElementNode | null,
  name: string,
  attributes: Readonly<Record<string, string>>,
  order: number,
): ElementNode {
  return {
    kind: 'element',
    name,
    attributes,
    children: [],
    parent,
    order,
    characters: 0,
    linkCharacters: 0,
    names: null,
  };
}

/** A hidden style is kept as the attribute that says the same. */
function keptAttributes(attribs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const name in attribs) {
    const value = attribs[name] ?? '';
    if (value.length > MAX_ATTRIBUTE_CHARACTERS) continue;
    if (KEPT_ATTRIBUTES.has(name) || OUTLET_ATTRIBUTES.has(name)) kept[name] = value;
    else if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) kept['hidden'] = '';
  }
  return kept;
}

/** Every element below and including `root`, in document order. */
export function* elementsOf(root: ElementNode): Generator<ElementNode> {
  // A generator inside a generator would pass each element up through all levels.
  const waiting = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    yield at;
    for (const child of at.children.toReversed()) if (child.kind === 'element') waiting.push(child);
  }
}

/** The text below an element as one line. */
export function lineOf(node: PageNode): string {
  return inOneLine(collect(node));
}

function collect(node: PageNode): string {
  if (node.kind === 'text') return node.text;
  let text = '';
  for (const child of node.children) text += child.kind === 'text' ? child.text : ` ${collect(child)} `;
  return text;
}
