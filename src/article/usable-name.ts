// A title or a name as a page gives it in, the same in one line out, or null where it is a template that nobody filled in.
import { normaliseName } from './normalise-text.ts';

/** "{{title}}", "${headline}", "[object Object]", "undefined". */
const TEMPLATE =
  /\{\{.*?\}\}|\$\{.*?\}|<%.*?%>|%%?[A-Z_]+%%?|\[object \w+\]|^(?:undefined|null|untitled|title|document)$/i;

export function usableName(text: string | null | undefined): string | null {
  const name = normaliseName(text);
  return name === null || TEMPLATE.test(name) ? null : name;
}

/** What parts a title from a site's name: " | ", " - ", " – ", " — ", " :: ", " » ", " : ", " · ". */
export const SEPARATOR = /\s+(?:\||-|–|—|::|»|«|:|·|•|\/|~)\s+|(?<=\S):\s+/u;
