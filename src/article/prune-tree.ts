// A page's tree in, the set of its elements that are furniture out; a block that holds much of the page's words stays.
import { familyOf } from './class-families.ts';
import type { ElementNode, PageNode } from './page-tree.ts';

export type Furnished = ReadonlySet<ElementNode>;

/** Tags that are furniture by themselves. */
const TAGS = new Set(
  'nav aside footer form button label figcaption dialog menu amp-sidebar amp-user-notification amp-ad amp-social-share amp-consent amp-sticky-ad amp-accordion fieldset legend rt rp summary head #comment'.split(
    ' ',
  ),
);

const ROLES = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog alert menu menubar toolbar tooltip'.split(' '),
);

/** Measured: without such a guard a wrapper called "has-comments" takes the article with it (F1 .868 against .957). */
export const GUARD_SHARE = 0.33;

/** Furniture of the page by tag, role, hiddenness and class words. What holds the headline is none: "breaking-news". */
export function furnitureOf(root: ElementNode, headline: ElementNode | null): Furnished {
  const furnished = new Set<ElementNode>();
  const whole = plainCharacters(root);
  const spared = new Set<ElementNode>();
  for (let at = headline; at !== null; at = at.parent) if (at.name !== 'header') spared.add(at);
  const visit = (element: ElementNode, siblings: readonly PageNode[], at: number): void => {
    if (!spared.has(element) && isFurniture(element, siblings, at) && plainCharacters(element) < whole * GUARD_SHARE) {
      furnished.add(element);
      return;
    }
    for (const [place, child] of element.children.entries())
      if (child.kind === 'element') visit(child, element.children, place);
  };
  visit(root, [root], 0);
  return furnished;
}

/** Characters outside of links: a list of headlines never passes for an article. */
function plainCharacters(element: ElementNode): number {
  return element.characters - element.linkCharacters;
}

function isFurniture(element: ElementNode, siblings: readonly PageNode[], at: number): boolean {
  const { name, attributes } = element;
  if (TAGS.has(name)) return true;
  if (name === 'time') return !isInSentence(element, siblings, at);
  if (name === 'header') return !holdsProse(element);
  // <font size="1">: captions, dates and link bars of a page laid out in tables.
  if (name === 'font' && /^(?:1|-[2-9])$/.test(attributes['size'] ?? '')) return true;
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  if (ROLES.has(attributes['role'] ?? '')) return true;
  const family = familyOf(element);
  return family !== null && !(IN_SENTENCES.has(family) && isInSentence(element, siblings, at));
}

/** Families whose words also mark a name inside a sentence: `<a class="tag">Ukraine</a> and Russia exchanged …`. */
const IN_SENTENCES = new Set([
  'tags',
  'related',
  'gallery',
  'trending',
  'aside',
  'footer',
  'gate',
  'navigation',
  'live',
]);

function isInSentence({ name }: ElementNode, siblings: readonly PageNode[], at: number): boolean {
  if (!/^(?:a|abbr|b|em|i|span|strong|time|u)$/.test(name)) return false;
  return [siblings[at - 1], siblings[at + 1]].some(
    (beside) => beside?.kind === 'text' && /\p{L}{2}/u.test(beside.text),
  );
}

/** Some headers hold the lead of the article; those of a site hold links and a logo. */
function holdsProse(header: ElementNode): boolean {
  return plainCharacters(header) > 400;
}
