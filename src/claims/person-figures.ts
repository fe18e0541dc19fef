// A place among the units in, the person there and the list of names around it out, and the figure of one that a person is.
import { figureAs } from '../domain/figure.ts';
import { quoteAt } from '../domain/quote.ts';
import type { Figure } from '../domain/statement.ts';
import { listsOfPersons } from './person-lists.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './unit.ts';

type Person = NonNullable<Unit['person']>;

/** The person at `at`; of a name that nothing but its capitals tells, the language is asked. */
export function personAt(scene: Scene, at: number): Person | null {
  const unit = scene.units[at];
  if (unit === undefined) return null;
  const name = scene.text.slice(unit.start, unit.end);
  // "in December she was exchanged for an arms dealer".
  if (unit.tags.has('someone'))
    return {
      name: unit.lower,
      named: false,
      nationality: null,
      second: null,
      category: 'unspecified',
      minor: false,
      unsure: false,
    };
  if (unit.person !== undefined) return unit.person.unsure && scene.judgeName?.(name) === 'other' ? null : unit.person;
  if (!unit.tags.has('loneName') || scene.judgeName?.(name) !== 'person') return null;
  return { name, named: true, nationality: null, second: null, category: 'unspecified', minor: false, unsure: true };
}

/** "Ann Adams, the activist Carl Clark and the brothers Don and Ed Dunn": all of them, wherever the clause met the list. */
export function listOfPersons({ units }: Scene, start: number): readonly number[] {
  let lists = known.get(units);
  if (lists === undefined) {
    lists = listsOfPersons(units);
    known.set(units, lists);
  }
  return [...(lists.get(start) ?? [start])];
}

/** Several clauses ask for the lists of one sentence. */
const known = new WeakMap<readonly Unit[], ReturnType<typeof listsOfPersons>>();

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
