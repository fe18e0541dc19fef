// A place among the units in, the person there and the list of names around it out, and the figure of one that a person is.
import { figureAs } from '../domain/figure.ts';
import { quoteAt } from '../domain/quote.ts';
import type { Figure } from '../domain/statement.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './unit.ts';

type Person = NonNullable<Unit['person']>;

/** Between two names of a list stand a comma, "and", an age. */
const BETWEEN_NAMES = 3;

/** The person at `at`; of a name that nothing but its capitals tells, the language is asked. */
export function personAt(scene: Scene, at: number): Person | null {
  const unit = scene.units[at];
  if (unit === undefined) return null;
  const name = scene.text.slice(unit.start, unit.end);
  // "in December she was exchanged for an arms dealer".
  if (unit.tags.has('someone'))
    return { name: unit.lower, named: false, nationality: null, second: null, category: 'unspecified', minor: false, unsure: false };
  if (unit.person !== undefined) return unit.person.unsure && scene.judgeName?.(name) === 'other' ? null : unit.person;
  if (!unit.tags.has('loneName') || scene.judgeName?.(name) !== 'person') return null;
  return { name, named: true, nationality: null, second: null, category: 'unspecified', minor: false, unsure: true };
}

/** "Ann Adams, Carl Clark and Dora Dunn": all of them, wherever the clause met the list. */
export function listOfPersons(scene: Scene, start: number): readonly number[] {
  const { units } = scene;
  const places = [start];
  for (const step of [-1, 1]) {
    let last = start;
    for (let i = start + step; i >= 0 && i < units.length && Math.abs(i - last) <= BETWEEN_NAMES; i += step) {
      const unit = units[i];
      if (unit === undefined) break;
      if (unit.person !== undefined) {
        places.push(i);
        last = i;
      } else if (!isBetweenNames(unit)) break;
    }
  }
  return places;
}

function isBetweenNames(unit: Unit): boolean {
  return (
    unit.tags.has('comma') ||
    unit.tags.has('and') ||
    unit.lower === '(' ||
    unit.lower === ')' ||
    unit.tags.has('number')
  );
}

export function personFigure(
  scene: Scene,
  person: Person,
  at: number,
  told: Pick<Figure, 'to' | 'from' | 'verb' | 'partOf' | 'list' | 'row' | 'reach' | 'cues'>,
): Figure {
  const unit = scene.units[at];
  return figureAs({
    quote: quoteAt(scene.text, unit?.start ?? 0, unit?.end ?? 0),
    at,
    clause: scene.clauses[at] ?? 0,
    value: 1,
    high: null,
    other: null,
    qualifier: 'exact',
    category: person.category,
    bare: false,
    ofThem: false,
    nationality: person.nationality,
    to: told.to,
    from: told.from,
    meaning: 'side',
    verb: told.verb,
    echo: false,
    partOf: told.partOf,
    list: told.list,
    persons: [person.name],
    row: told.row,
    reach: told.reach,
    cues: told.cues,
  });
}
