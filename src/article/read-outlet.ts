// A page's tree and what is known of its outlet in; the body that its row names, and the day, out.
import type { DateReader } from './date-reader.ts';
import type { Found } from './found.ts';
import type { Layout } from './outlets/outlet.ts';
import { type ElementNode, lineOf } from './page-tree.ts';
import { type Body, bodyOf, cleanLinesOf, type Spoken } from './read-body.ts';
import { selectElements } from './select-elements.ts';

/** Null where nothing of the page fits the row any more: the reader of all pages goes on, and the reading says so. */
export function outletBody(root: ElementNode, { keep, drop }: Layout, about: Spoken): Body | null {
  const dropped = new Set(drop === null ? [] : selectElements(root, drop));
  const kept = outermost(selectElements(root, keep)).filter((element) => !dropped.has(element));
  const body = bodyOf(
    kept.flatMap((element) => cleanLinesOf(element, dropped)),
    about,
  );
  return body.characters === 0 ? null : body;
}

/** The first date that stands where the row says. */
export function outletDate(root: ElementNode, { date }: Layout, { dateIn }: DateReader): Found | null {
  if (date === null) return null;
  for (const element of selectElements(root, date.selector)) {
    const found = dateIn(date.attribute === null ? lineOf(element) : (element.attributes[date.attribute] ?? ''));
    if (found !== null) return { value: found.iso, rule: 'outlet' };
  }
  return null;
}

/** What lies in another that is kept is kept with it. */
function outermost(elements: readonly ElementNode[]): readonly ElementNode[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parent; at !== null; at = at.parent) if (all.has(at)) return false;
    return true;
  });
}
