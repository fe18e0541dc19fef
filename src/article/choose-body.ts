// A page's tree and its furniture in; the elements that hold the article's body out, in document order.
import { isNamedBody, namesOf } from './class-families.ts';
import { type ElementNode, elementsOf } from './page-tree.ts';
import type { Furnished } from './prune-tree.ts';

/** What an element weighs once its furniture is gone. */
type Weight = { characters: number; linkCharacters: number; directText: number; score: number };
type Weights = Map<ElementNode, Weight>;

export type ChosenBody = {
  readonly parts: readonly ElementNode[];
  /** Plain characters in the parts. */
  readonly characters: number;
  readonly weights: ReadonlyMap<ElementNode, Readonly<Weight>>;
};

const LEVELS = 6;
const FADE = 0.62;
const DIRECT_TEXT_CHARACTERS = 80;
const SIGNIFICANT_GAIN = 0.2;
const MAX_LINK_SHARE = 0.35;
const MAX_CLIMB = 3;

/** An entry of a live blog is shorter; what is longer is an article by itself, and the next one is another's. */
const ENTRY_CHARACTERS = 800;

const PARAGRAPHS = new Set(['p', 'pre', 'blockquote', 'li', 'td', 'dd']);
const BAD = /-(?:list|lists|cards?|grid|items?|feed|archive|results?|home|index)(?=-)/;
const APPENDIX = /-(?:\w*references|bibliography|citations|footnotes|endnotes|reviews)(?=-)/;

/** The best element by the words of its paragraphs, then up and sideways while more of the same is found. Null: no prose. */
export function chooseBody(root: ElementNode, furniture: Furnished): ChosenBody | null {
  const weights: Weights = new Map();
  weigh(root, furniture, weights, false);
  spread(root, weights);
  let best: ElementNode | null = null;
  for (const [element, weight] of weights) {
    if (weight.score > 0 && (best === null || weight.score > (weights.get(best)?.score ?? 0))) best = element;
  }
  if (best === null) return null;
  const top = climb(best, weights);
  const parts = withRepeated(withCousins(withSiblings(top, weights), weights), weights);
  const characters = parts.reduce((sum, part) => sum + plain(weights.get(part)), 0);
  return { parts, characters, weights };
}

function weigh(element: ElementNode, furniture: Furnished, weights: Weights, inLink: boolean): Weight {
  const weight: Weight = { characters: 0, linkCharacters: 0, directText: 0, score: 0 };
  const within = inLink || element.name === 'a';
  for (const child of element.children) {
    if (child.kind === 'text') {
      const characters = child.text.trim().length;
      weight.characters += characters;
      weight.directText += characters;
      if (within) weight.linkCharacters += characters;
    } else if (!furniture.has(child)) {
      const below = weigh(child, furniture, weights, within);
      weight.characters += below.characters;
      weight.linkCharacters += below.linkCharacters;
      if (isInline(child)) weight.directText += below.directText;
    }
  }
  weights.set(element, weight);
  return weight;
}

function isInline(element: ElementNode): boolean {
  return /^(?:a|abbr|b|bdi|big|br|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|tt|u|o:p|wbr)$/.test(
    element.name,
  );
}

/** Each paragraph gives its words, less its links, to its ancestors, fading with distance. */
function spread(root: ElementNode, weights: Weights): void {
  for (const [element, weight] of weights) {
    const isParagraph = PARAGRAPHS.has(element.name);
    const isBlockOfText = !isInline(element) && weight.directText >= DIRECT_TEXT_CHARACTERS;
    if (!isParagraph && !isBlockOfText) continue;
    const words = isParagraph && element.name === 'p' ? weight.characters : weight.directText;
    const mass = words * (1 - linkShare(weight)) ** 2;
    if (mass < 20) continue;
    let share = 1;
    // A block of bare text is its own body; a paragraph's body is its parent.
    let at = isParagraph ? element.parent : element;
    for (let level = 0; level < LEVELS && at !== null && at !== root; level++) {
      const above = weights.get(at);
      if (above !== undefined) above.score += mass * share * worth(at);
      share *= FADE;
      at = at.parent;
    }
  }
}

function worth(element: ElementNode): number {
  let factor = element.name === 'article' ? 1.15 : 1;
  if (element.attributes['itemprop'] === 'articleBody') factor *= 1.5;
  else if (isNamedBody(element)) factor *= 1.1;
  if (BAD.test(namesOf(element))) factor *= 0.7;
  if (APPENDIX.test(namesOf(element))) factor *= 0.3;
  return factor;
}

/**
 * Up to the first ancestor within reach whose siblings of the same kind, or paragraphs beside it, hold a good part more:
 * over a wrapper (`div.entry > div.body > p`) the same kind is found a level or two higher.
 */
function climb(best: ElementNode, weights: Weights): ElementNode {
  let top = best;
  for (let at = best, reach = MAX_CLIMB; reach > 0; reach--) {
    const parent = at.parent;
    const above = parent === null ? undefined : weights.get(parent);
    if (parent === null || parent.name === 'html' || above === undefined || linkShare(above) > MAX_LINK_SHARE)
      return top;
    const own = plain(weights.get(top));
    if (at !== top && own > ENTRY_CHARACTERS) return top;
    if (at !== top && at.attributes['class'] === undefined) {
      at = parent;
      continue;
    }
    if (gainBeside(at, parent, weights) >= own * SIGNIFICANT_GAIN) {
      top = parent;
      reach = MAX_CLIMB + 1;
    }
    at = parent;
  }
  return top;
}

/** Plain characters in the siblings of the same kind and in the paragraphs beside. */
function gainBeside(element: ElementNode, parent: ElementNode, weights: Weights): number {
  const sign = signOf(element);
  let gain = 0;
  for (const sibling of parent.children) {
    if (sibling.kind !== 'element' || sibling === element) continue;
    const weight = weights.get(sibling);
    if (weight === undefined || linkShare(weight) > MAX_LINK_SHARE) continue;
    if (signOf(sibling) === sign || (sibling.name === 'p' && plain(weight) > 40)) gain += plain(weight);
  }
  return gain;
}

/** Siblings that go on with the text: of the same kind, or bodies by name. */
function withSiblings(top: ElementNode, weights: Weights): readonly ElementNode[] {
  const parent = top.parent;
  if (parent === null) return [top];
  const sign = signOf(top);
  const parts: ElementNode[] = [];
  for (const sibling of parent.children) {
    if (sibling.kind !== 'element') continue;
    const weight = weights.get(sibling);
    if (sibling === top) parts.push(sibling);
    else if (weight !== undefined && plain(weight) > 80 && linkShare(weight) < 0.25) {
      const isSame = signOf(sibling) === sign && sibling.attributes['class'] !== undefined;
      if (isSame || sibling.name === 'p' || (isNamedBody(sibling) && isNamedBody(top))) parts.push(sibling);
    }
  }
  return parts;
}

/** Sections of one article, each in wrappers of its own; only where an element says that all of them are one article. */
function withCousins(parts: readonly ElementNode[], weights: Weights): readonly ElementNode[] {
  const [top] = parts;
  if (top === undefined || top.attributes['class'] === undefined) return parts;
  const scope = articleAround(top);
  if (scope === null) return parts;
  const sign = signOf(top);
  const known = new Set(parts);
  const found: ElementNode[] = [];
  const visit = (element: ElementNode): void => {
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      const weight = weights.get(child);
      if (weight === undefined) continue;
      if (known.delete(child)) found.push(child);
      else if (signOf(child) === sign && plain(weight) > 80 && linkShare(weight) < 0.25) found.push(child);
      else visit(child);
    }
  };
  visit(scope);
  return known.size === 0 ? found : parts;
}

/**
 * The same nesting again beside it, `section > div.part > div.text` for each part of a long read: not where each has a
 * headline over it, which makes it the next article's.
 */
function withRepeated(parts: readonly ElementNode[], weights: Weights): readonly ElementNode[] {
  const [top] = parts;
  if (top === undefined || parts.length > 1 || top.attributes['class'] === undefined) return parts;
  const chain = [signOf(top)];
  let wrapper = top;
  for (let level = 0; level < MAX_CLIMB && wrapper.parent !== null; level++) {
    wrapper = wrapper.parent;
    chain.unshift(signOf(wrapper));
    if (wrapper.attributes['class'] === undefined || hasHeadingBeside(wrapper, top)) return parts;
    const found = wrapper.parent?.children.flatMap((sibling) => {
      if (sibling.kind !== 'element') return [];
      const same = sibling === wrapper ? top : sameNesting(sibling, chain);
      const weight = same === null ? undefined : weights.get(same);
      if (same === null || weight === undefined || plain(weight) < 80 || linkShare(weight) >= 0.25) return [];
      return same === top || !hasHeadingBeside(sibling, same) ? [same] : [];
    });
    if (found !== undefined && found.length > 1) return found;
  }
  return parts;
}

/** The element at the end of a nesting that has those signs, level by level. */
function sameNesting(element: ElementNode, chain: readonly string[]): ElementNode | null {
  if (signOf(element) !== chain[0]) return null;
  if (chain.length === 1) return element;
  for (const child of element.children) {
    const same = child.kind === 'element' ? sameNesting(child, chain.slice(1)) : null;
    if (same !== null) return same;
  }
  return null;
}

function hasHeadingBeside(wrapper: ElementNode, text: ElementNode): boolean {
  return wrapper.children.some(
    (child) =>
      child.kind === 'element' && child !== text && (/^h[1-4]$/.test(child.name) || hasHeadingBeside(child, text)),
  );
}

/** An element named for one article, with one headline at most, and no article in it. */
function articleAround(element: ElementNode): ElementNode | null {
  for (let at = element.parent, level = 0; at !== null && level < LEVELS; at = at.parent, level++) {
    if (at.name !== 'article' && at.attributes['itemprop'] !== 'articleBody') continue;
    let headlines = 0;
    for (const { name } of elementsOf(at)) if (name === 'h1') headlines++;
    return headlines <= 1 ? at : null;
  }
  return null;
}

function signOf(element: ElementNode): string {
  return `${element.name}.${(element.attributes['class'] ?? '').trim().split(/\s/, 1)[0] ?? ''}`;
}

function plain(weight: Readonly<Weight> | undefined): number {
  return weight === undefined ? 0 : weight.characters - weight.linkCharacters;
}

function linkShare(weight: Readonly<Weight>): number {
  return weight.characters === 0 ? 0 : weight.linkCharacters / weight.characters;
}
