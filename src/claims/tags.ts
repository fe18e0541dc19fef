// Classes in, the one set of them out: units with the same classes share a set, so that what is asked of it is answered once.
import type { WordClass } from '../languages/index.ts';

/** Classes that the engine itself gives, beside those of the language. */
export type UnitTag =
  | WordClass
  | 'word'
  | 'mark'
  | 'stop'
  | 'comma'
  | 'number'
  | 'pair'
  | 'ordinal'
  | 'echo'
  | 'qualifier'
  | 'date'
  | 'party'
  | 'adjective'
  | 'nation'
  | 'voice'
  | 'place'
  | 'figure'
  | 'captive'
  | 'person'
  | 'loneName'
  | 'possessive'
  | 'where'
  | 'quotation'
  | DerivedClass;

/** What follows from what a unit means: rows ask for it, no word list gives it. */
export type DerivedClass =
  | 'go'
  | 'actor'
  | 'org'
  | 'somebody'
  | 'special'
  | 'specialFigure'
  | 'partitiveFigure'
  | 'wholeFigure'
  | 'specialPart'
  | 'barePart'
  | 'remainsPart'
  | 'livingFigure'
  | 'deadFigure'
  | 'bareFigure';

/** `id`: counted up from 0, one a different set. There are as many as word lists combine, whatever the text. */
export type Tags = ReadonlySet<UnitTag> & { readonly id: number };

const shared = new Map<string, Tags>();

export function tagsOf(tags: Iterable<UnitTag>): Tags {
  const set = new Set(tags);
  const key = [...set].sort().join(' ');
  const known = shared.get(key);
  if (known !== undefined) return known;
  const made = Object.assign(set, { id: shared.size });
  shared.set(key, made);
  return made;
}

/** What was computed of each set, by its id. */
export type ByTags<Value> = (Value | undefined)[];

/** Without holes, so that an array is looked up at the cost of an index. */
export function remember<Value>(values: ByTags<Value>, tags: Tags, value: Value): Value {
  while (values.length < tags.id) values.push(undefined);
  values[tags.id] = value;
  return value;
}

/** People change hands, by a verb or a noun. */
export const HANDS_OVER = ['swap', 'give', 'get', 'come', 'exchange', 'release'] as const satisfies readonly UnitTag[];

/** People are somebody's captives, or become so. */
export const HOLDS = ['capture', 'arrest', 'hold', 'jailing'] as const satisfies readonly UnitTag[];

/**
 * Whether a unit has one of `list`: one look into a table in place of a search for each.
 * @example const isVerb = anyOf(['give', 'get']); isVerb(unit.tags)
 */
export function anyOf(list: readonly UnitTag[]): (tags: Tags) => boolean {
  const answers: ByTags<boolean> = [];
  return (tags) => answers[tags.id] ?? remember(answers, tags, hasOne(tags, list));
}

/** A function of its own: whoever captures `tags` makes an object for it at each call, also where the answer is known. */
function hasOne(tags: Tags, list: readonly UnitTag[]): boolean {
  return list.some((tag) => tags.has(tag));
}

const added = new Map<UnitTag, ByTags<Tags>>();
const removed = new Map<UnitTag, ByTags<Tags>>();

export function withTag(tags: Tags, tag: UnitTag): Tags {
  const steps = stepsOf(added, tag);
  return steps[tags.id] ?? remember(steps, tags, tagsOf([...tags, tag]));
}

export function withoutTag(tags: Tags, tag: UnitTag): Tags {
  const steps = stepsOf(removed, tag);
  return steps[tags.id] ?? remember(steps, tags, tagsWithout(tags, tag));
}

function tagsWithout(tags: Tags, tag: UnitTag): Tags {
  return tagsOf([...tags].filter((one) => one !== tag));
}

function stepsOf(steps: Map<UnitTag, ByTags<Tags>>, tag: UnitTag): ByTags<Tags> {
  const known = steps.get(tag) ?? [];
  if (known.length === 0) steps.set(tag, known);
  return known;
}
