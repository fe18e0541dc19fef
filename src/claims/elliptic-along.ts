// A number without a verb in, who goes the same way beside it out: "55 soldiers and the politician Viktor Vasin", "six others with him".
import { itemAt } from '../domain/item-at.ts';
import type { Figure } from '../domain/statement.ts';
import { type Line, takeList } from './clauses/index.ts';
import { sideAt, sidesOf } from './frame-sides.ts';
import { listOfPersons, personAt, personFigure } from './person-figures.ts';
import type { Reading } from './reading.ts';
import type { Draft, Scene } from './scene.ts';
import { has, type PersonReading } from './unit.ts';

/** The row of a number that the clause before tells of. */
export const ELLIPTIC = 'engine/elliptic';

/** "Moscow 55 soldiers | and the politician Viktor Vasin": one list. */
export function addNamed(scene: Scene, line: Line, draft: Draft, persons: Map<number, Figure>): void {
  const list: number[] = [];
  takeList(line, draft.at, list, null);
  for (const at of list.slice(1)) {
    const person = personAt(scene, at);
    if (person !== null && !persons.has(at)) persons.set(at, besideNumber(scene, draft, person, at));
  }
}

/** Somebody who goes the way of the number, and is listed with it. */
function besideNumber(scene: Scene, draft: Draft, person: PersonReading, at: number): Figure {
  draft.list ??= draft.at;
  const { to, from, verb, row, reach, cues, list } = draft;
  return personFigure(scene, person, at, { to, from, verb, row, reach, cues, list, partOf: null });
}

/** "was released on Saturday, and six others | with him". */
export function isWithThem({ kinds, units }: Line, at: number): boolean {
  const before = itemAt(kinds, at - 1);
  const after = kinds[at + 2];
  return (
    (before === 'and' || before === 'comma') &&
    has(units[at + 1], 'alsoBehind') &&
    has(units[at + 1], 'addition') &&
    (after === undefined || after === 'stop' || after === 'comma' || units[at + 2]?.lower === '.')
  );
}

/** "Ann Adams came home on Sunday with | 204 other soldiers": as many more. */
export function isWithOthers({ units }: Line, { at, more, verb }: Draft, { frame, clause }: Reading): boolean {
  const before = itemAt(units, at - 1);
  const along = has(before, 'addition') && (has(before, 'with') || !has(before, 'and'));
  const goes = frame.voice === 'passive' || frame.subject === 'moved';
  const by = clause.subject[0];
  return more === true && verb === null && along && goes && by !== undefined && units[by]?.figure === undefined;
}

export function goWithThem(scene: Scene, draft: Draft, before: Reading): void {
  const { frame, clause } = before;
  const { to, from } = sidesOf(scene, before, draft.at, sideOf(scene, before), draft.nationality);
  if (frame.voice === 'noun') return;
  Object.assign(draft, {
    row: ELLIPTIC,
    meaning: 'side',
    verb: frame.verb,
    to,
    from,
    partOf: null,
    more: true,
    reach: clause.reach,
  });
}

/** "Ann Adams came home on Sunday with 204 other soldiers": she is told of beside the number. */
export function addThoseBefore(scene: Scene, draft: Draft, { clause }: Reading, persons: Map<number, Figure>): void {
  const [start] = clause.subject;
  for (const at of start === undefined ? [] : listOfPersons(scene, start)) {
    const person = personAt(scene, at);
    if (person === null || persons.has(at)) continue;
    const category = person.category === 'unspecified' ? draft.category : person.category;
    // "other Ukrainian soldiers": the one before them is a Ukrainian soldier too.
    const alike = { ...person, category, nationality: person.nationality ?? draft.nationality };
    persons.set(at, besideNumber(scene, draft, alike, at));
  }
}

/** Who acts in it, where it is not whoever moves. */
function sideOf(scene: Scene, { frame, clause }: Reading): string | null {
  return frame.subject === 'moved' ? null : sideAt(scene, clause.subject[0]);
}
