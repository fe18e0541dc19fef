// Units and rows of persons in, a figure of one for each person who is moved out, by name or as "a Pakistani ranger".
import { quoteAt } from '../domain/quote.ts';
import type { Figure } from '../domain/statement.ts';
import { matchRow, type RowMatch } from './match-rows.ts';
import { type Draft, mapBack, type Opposed, partyAt, type Scene, UNREAD, type View } from './scene.ts';
import type { Unit } from './unit.ts';

type Person = NonNullable<Unit['person']>;

/** Between two names of a list stand a comma, "and", an age. */
const BETWEEN_NAMES = 3;

/** Named people whom a row of persons moves: each counts one. */
export function readPersons(
  scene: Scene,
  views: readonly View[],
  drafts: ReadonlyMap<number, Draft>,
  opposed: Opposed[],
): readonly Figure[] {
  if (!scene.present.has('somebody')) return [];
  const found = new Map<number, Figure>();
  for (const compiled of scene.rows) {
    const { row } = compiled;
    if (row.kind !== 'person') continue;
    for (const match of views.flatMap((view) =>
      matchRow(compiled, view.units, scene.present).map((one) => mapBack(one, view.places)),
    )) {
      const { a, b, to, from } = match.slots;
      const sides = {
        to: to === undefined ? null : partyAt(scene.units, to, scene.speakers),
        from: from === undefined ? null : partyAt(scene.units, from, scene.speakers),
      };
      const ends = [a, b].filter((at) => at !== undefined);
      if (!ends.every((at) => scene.units[at]?.figure !== undefined || personAt(scene, at) !== null)) continue;
      for (const start of ends) {
        for (const at of listAround(scene, start)) {
          const person = personAt(scene, at);
          const unit = scene.units[at];
          if (person === null || unit === undefined || found.has(at)) continue;
          const own = start === a ? sides : { to: null, from: null };
          found.set(at, {
            ...figureOf(scene, unit, person, at, match, own),
            partOf: row.part ?? null,
            row: row.id,
            list: start,
          });
        }
      }
      if (a === undefined || b === undefined || opposed.some((two) => two.includes(a) || two.includes(b))) continue;
      opposed.push([a, b]);
      const other = drafts.get(b);
      if (other !== undefined && other.row === UNREAD)
        Object.assign(other, { row: row.id, meaning: 'side', verb: 'swap' });
    }
  }
  return [...found.values()];
}

/** The person at `at`; of a name that nothing but its capitals tells, the language is asked. */
function personAt(scene: Scene, at: number): Person | null {
  const unit = scene.units[at];
  if (unit === undefined) return null;
  const name = scene.text.slice(unit.start, unit.end);
  if (unit.person !== undefined) return unit.person.unsure && scene.judgeName?.(name) === 'other' ? null : unit.person;
  if (!unit.tags.has('loneName') || scene.judgeName?.(name) !== 'person') return null;
  return { name, nationality: null, category: 'unspecified', unsure: true };
}

/** "Ann Adams, Carl Clark and Dora Dunn": all of them, wherever the row met the list. */
function listAround(scene: Scene, start: number): readonly number[] {
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
      } else if (
        !(
          unit.tags.has('comma') ||
          unit.tags.has('and') ||
          unit.lower === '(' ||
          unit.lower === ')' ||
          unit.tags.has('number')
        )
      )
        break;
    }
  }
  return places;
}

function figureOf(
  scene: Scene,
  unit: Unit,
  person: Person,
  at: number,
  match: RowMatch,
  sides: Pick<Figure, 'to' | 'from'>,
): Omit<Figure, 'row' | 'partOf' | 'list'> {
  return {
    quote: quoteAt(scene.text, unit.start, unit.end),
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
    ...sides,
    meaning: 'side',
    verb: 'give',
    echo: false,
    persons: [person.name],
    reach: [match.from, match.to],
    cues: [scene.text.slice(scene.units[match.from]?.start ?? 0, scene.units[match.to - 1]?.end ?? 0)],
  };
}
