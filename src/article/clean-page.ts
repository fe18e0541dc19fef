// HTML in, the same page out without furniture, scripts and attributes that a second reader would trip over; null where it is too large.
import type { CheerioAPI } from 'cheerio/slim';

/**
 * Readability is quadratic in elements and in depth, and reads a page up to four times. Of 330 real pages 99 in 100 have,
 * once cleaned, at most 1,700 elements, depth 30, and 23,000 as the sum of all depths.
 */
const MAX_HTML_CHARACTERS = 3_000_000;
const MAX_TEXT_CHARACTERS = 500_000;
const MAX_ELEMENTS = 2_000;
const MAX_ELEMENTS_BEFORE = 10_000;
const MAX_DEPTH = 50;
const MAX_SUM_OF_DEPTHS = 30_000;

/** Below this there is nothing that a second reader could find. */
const LEAST_TEXT_CHARACTERS = 250;

/** Never words of an article; pictures go too, since all that is done with them here is to mend their srcset. */
const NOT_TEXT =
  'script, style, link, svg, math, noscript, template, iframe, object, embed, canvas, img, picture, source, video, audio, button, select, input, textarea';

/** What stands round an article, by what it calls itself; spared where it holds much of the page's text. */
const FURNITURE = [
  'nav, footer, dialog, menu, figcaption, [hidden], [aria-hidden="true"]',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="dialog"]',
  ...['cookie', 'consent', 'newsletter', 'breadcrumb', 'share-', 'social', 'related', 'comment', 'sidebar'].map(
    (word) => `[class*="${word}"], [id*="${word}"]`,
  ),
].join(', ');

const SPARED_SHARE = 0.33;

/** All that Readability looks at; srcset (its pattern for it backtracks for seconds), style, data-* and on* are gone. */
const KEPT_ATTRIBUTES = new Set(['class', 'id', 'role', 'rel', 'href', 'itemprop', 'lang', 'dir', 'property', 'name']);
const MAX_ATTRIBUTE_CHARACTERS = 500;

type Node = Parameters<CheerioAPI['contains']>[0];

/** The caps of the page's gate come first; those here are the narrower ones of a reader that costs more. */
export async function cleanPage(html: string): Promise<string | null> {
  if (html.length > MAX_HTML_CHARACTERS) return null;
  const { load } = await import('cheerio/slim');
  const $ = load(html);
  const root: Node | undefined = $.root()[0];
  if (root === undefined || elementsIn(root) > MAX_ELEMENTS_BEFORE) return null;
  $(NOT_TEXT).remove();
  const characters = $.root().text().length;
  if (characters < LEAST_TEXT_CHARACTERS || characters > MAX_TEXT_CHARACTERS) return null;
  $(FURNITURE).each((_, element) => {
    if (!$(element).is('html, body, main, article') && $(element).text().length < characters * SPARED_SHARE)
      $(element).remove();
  });
  const size = { elements: 0, sumOfDepths: 0 };
  return strip(root, 0, size) ? $.html() : null;
}

/** cheerio's own steps over many elements are quadratic. */
function elementsIn(node: Node): number {
  if (!('children' in node)) return 0;
  return node.children.reduce((sum, child) => sum + elementsIn(child), 1);
}

/** Takes off what no reader needs; false as soon as the page is seen to be too large. */
function strip(node: Node, depth: number, size: { elements: number; sumOfDepths: number }): boolean {
  if (!('children' in node)) {
    // A comment stays a node that says nothing.
    if (node.type === 'comment') node.data = '';
    return true;
  }
  size.elements++;
  size.sumOfDepths += depth;
  if (depth > MAX_DEPTH || size.elements > MAX_ELEMENTS || size.sumOfDepths > MAX_SUM_OF_DEPTHS) return false;
  if ('attribs' in node) {
    for (const [name, value] of Object.entries(node.attribs)) {
      if (!KEPT_ATTRIBUTES.has(name) || value.length > MAX_ATTRIBUTE_CHARACTERS) delete node.attribs[name];
    }
  }
  return node.children.every((child) => strip(child, depth + 1, size));
}
