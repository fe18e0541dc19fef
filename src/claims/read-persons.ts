// Units and rows of persons in, a figure of one for each person who is moved out, by name or as "a Pakistani ranger".
import { UNREAD } from '../domain/engine-steps.ts';
import type { Figure } from '../domain/statement.ts';
import { listOfPersons, personAt, personFigure } from './person-figures.ts';
import { rowsFor } from './row-table.ts';
import { type Draft, matchViews, type Opposed, partyAt, type Scene } from './scene.ts';

/** Named people whom a row of persons moves: each counts one. */
export function readPersons(scene: Scene, drafts: ReadonlyMap<number, Draft>, opposed: Opposed[]): readonly Figure[] {
  if (!scene.present.includes('somebody')) return [];
  const found = new Map<number, Figure>();
  for (const compiled of rowsFor(scene.rows.person, scene.views[0].board)) {
    const { row } = compiled;
    for (const match of matchViews(compiled, scene.views)) {
      const { a, b, to, from } = match.slots;
      const sides = {
        to: to === undefined ? null : partyAt(scene.units, to, scene.speakers),
        from: from === undefined ? null : partyAt(scene.units, from, scene.speakers),
      };
      const ends = [a, b].filter((at) => at !== undefined);
      if (!ends.every((at) => scene.units[at]?.figure !== undefined || personAt(scene, at) !== null)) continue;
      for (const start of ends) {
        for (const at of listOfPersons(scene, start)) {
          const person = personAt(scene, at);
          if (person === null || found.has(at) || isAmongNumber(scene, at)) continue;
          const own = start === a ? sides : { to: null, from: null };
          const told = {
            to: own.to,
            from: own.from,
            verb: 'give' as const,
            partOf: row.part ?? null,
            list: start,
            row: row.id,
            reach: [match.from, match.to] as const,
            cues: [scene.text.slice(scene.units[match.from]?.start ?? 0, scene.units[match.to - 1]?.end ?? 0)],
          };
          found.set(at, personFigure(scene, person, at, told));
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

/** "five prisoners, among them Samir Salem": he is one of the five. */
function isAmongNumber({ units }: Scene, at: number): boolean {
  for (let back = at - 1; back >= at - BEFORE_NAME; back--) {
    const unit = units[back];
    if (unit === undefined || unit.tags.has('comma')) return false;
    if (unit.tags.has('including'))
      return units.slice(Math.max(0, back - 2), back).some((one) => one.figure !== undefined);
  }
  return false;
}

/** "including the imam Ali Amin". */
const BEFORE_NAME = 4;
