// A unit in, all its classes out as one shared set: its own, and those that follow from what it means; and the classes of a sentence.
import { Classes, classNumber } from '../domain/classes.ts';
import { type ByTags, type DerivedClass, remember, type Tags, tagsOf } from './tags.ts';
import type { Unit } from './unit.ts';

/** Sets by what else a unit is, and then by its own classes: there are as many as these combine. */
const known: ByTags<Tags>[] = [];

export function classesOf(unit: Unit): Tags {
  const { tags } = unit;
  const kind = kindNumber(unit);
  let byTags = known[kind];
  if (byTags === undefined) {
    while (known.length < kind) known.push([]);
    byTags = known[kind] = [];
  }
  return byTags[tags.id] ?? remember(byTags, tags, tagsOf([...tags, ...derivedClasses(unit)]));
}

/** The same for units of which the same follows from the same classes; what `derivedClasses` looks at, and nothing else. */
function kindNumber({ party, figure, person, people }: Unit): number {
  if (party === undefined && figure === undefined && person === undefined && people === undefined) return 0;
  const side = party === undefined ? 0 : party.kind === 'mediator' ? 2 : 1;
  const somebody = person === undefined ? 0 : 3;
  if (figure === undefined) return 1 + side + somebody + (people === 'civilian' ? 6 : 0);
  const { category, ofThem, bare } = figure;
  const sort = category === 'civilian' ? 1 : category === 'child' ? 2 : category === 'remains' ? 3 : 0;
  return 13 + side + somebody + 6 * ((ofThem ? 1 : 0) + (bare ? 2 : 0) + 4 * sort);
}

/** What a unit is beyond its own classes. */
function derivedClasses({ tags, party, figure, person, people }: Unit): readonly DerivedClass[] {
  const found: DerivedClass[] = [];
  if (party === undefined && figure === undefined && person === undefined && people === undefined)
    return tags.has('loneName') ? ['somebody'] : found;
  const named = tags.has('party') || tags.has('voice');
  if (named || tags.has('nation')) {
    found.push('go');
    if (party?.kind !== 'mediator') found.push('actor');
  }
  if (named && party?.kind === 'mediator') found.push('org');
  if (person !== undefined || tags.has('loneName')) found.push('somebody');
  if (figure === undefined) {
    if (people === 'civilian') found.push('special');
    return found;
  }
  const { category, ofThem, bare } = figure;
  if (category === 'civilian' || category === 'child') found.push('specialFigure');
  found.push(ofThem ? 'partitiveFigure' : 'wholeFigure');
  if (ofThem && category === 'civilian') found.push('specialPart');
  if (ofThem && bare) found.push('barePart');
  found.push(category === 'remains' ? 'deadFigure' : 'livingFigure');
  if (ofThem && category === 'remains') found.push('remainsPart');
  if (bare) found.push('bareFigure');
  return found;
}

/** The classes that stand in a sentence. */
export function classesIn(units: readonly Unit[]): Classes {
  const present = new Classes();
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    const numbers = numbersOf(classesOf(unit));
    for (let i = 0; i < numbers.length; i++) present.add(numbers[i] ?? 0);
  }
  return present;
}

const numbersByTags: ByTags<readonly number[]> = [];

function numbersOf(tags: Tags): readonly number[] {
  return numbersByTags[tags.id] ?? remember(numbersByTags, tags, [...tags].map(classNumber));
}
