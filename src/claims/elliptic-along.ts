// A number without a verb in, who goes the same way beside it out: "55 soldiers and the politician Viktor Vasin", "six others with him".
import { itemAt } from '../domain/item-at.ts';
import type { Figure } from '../domain/statement.ts';
import { type Line, takeList } from './clauses/index.ts';
import { sideAt, sidesOf } from './frame-sides.ts';
import { personAt, personFigure } from './person-figures.ts';
import type { Reading } from './reading.ts';
import type { Draft, Scene } from './scene.ts';
import { has } from './unit.ts';

/** The row of a number that the clause before tells of. */
export const ELLIPTIC = 'engine/elliptic';

/** "Moscow 55 soldiers | and the politician Viktor Vasin": one list. */
export function addNamed(scene: Scene, line: Line, draft: Draft, persons: Map<number, Figure>): void {
  const list: number[] = [];
  takeList(line, draft.at, list, null);
  for (const at of list.slice(1)) {
    const person = personAt(scene, at);
    if (person === null || persons.has(at)) continue;
    draft.list ??= draft.at;
    const { to, from, verb, row, reach, cues, list: of } = draft;
    persons.set(at, personFigure(scene, person, at, { to, from, verb, row, reach, cues, list: of, partOf: null }));
  }
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

/** Who acts in it, where it is not whoever moves. */
function sideOf(scene: Scene, { frame, clause }: Reading): string | null {
  return frame.subject === 'moved' ? null : sideAt(scene, clause.subject[0]);
}
