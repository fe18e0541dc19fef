// Units and rows of persons in, a figure of one for each person who is moved out, by name or as "a Pakistani ranger".
import { UNREAD } from '../domain/engine-steps.ts';
import type { Figure } from '../domain/statement.ts';
import { listOfPersons, personAt, personFigure } from './person-figures.ts';
import { rowsFor } from './row-table.ts';
import { type Draft, matchViews, type Opposed, partyAt, type Scene } from './scene.ts';
import { anyOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

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
          const others = row.part === 'addition' ? drafts.get(match.to - 1) : undefined;
          if (others !== undefined) others.list ??= others.at;
          const told = {
            to: own.to,
            from: own.from,
            verb: 'give' as const,
            partOf: others === undefined ? (row.part ?? null) : null,
            list: others?.list ?? start,
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
  for (const figure of besideOpposed(scene, drafts, opposed)) if (!found.has(figure.at)) found.set(figure.at, figure);
  return [...found.values()];
}

/** "It was 215 Ukrainians for 55 Russians and the politician | Boris Bykov": one more, told by name. */
function besideOpposed(
  scene: Scene,
  drafts: ReadonlyMap<number, Draft>,
  opposed: readonly Opposed[],
): readonly Figure[] {
  return opposed.flatMap(([, b]): readonly Figure[] => {
    const draft = drafts.get(b);
    if (draft?.meaning !== 'side' || draft.value === null || !has(scene.units[b + 1], 'and')) return [];
    const at = [b + 2, b + 3, b + 4].find((place) => isSomebody(scene.units[place]));
    const person = at === undefined ? null : personAt(scene, at);
    if (at === undefined || person === null || !scene.units.slice(b + 2, at).every(({ tags }) => mayDescribe(tags)))
      return [];
    const next = scene.units[at + 1];
    if (next?.verb !== undefined || has(next, 'be') || has(next, 'perfect')) return [];
    draft.list ??= b;
    const { to, from, verb, partOf, list, row, reach, cues } = draft;
    return [personFigure(scene, person, at, { to, from, verb, partOf, list, row, reach, cues })];
  });
}

function isSomebody(unit: Unit | undefined): boolean {
  return unit?.person !== undefined || has(unit, 'loneName');
}

const mayDescribe = anyOf(['determiner', 'word', 'people', 'adjective', 'nation']);

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
