// A sentence's numbers in, the same with who gave those of whom it only says where: "Four soldiers were handed over in Gaza City".
import { partyKind, takesHostages } from '../gazetteer/index.ts';
import type { Draft, Scene } from './scene.ts';
import { has } from './unit.ts';

/** Who takes hostages lets them go in its own land; whoever was in jail comes home there. */
export function tellTakers({ units, clauses }: Scene, drafts: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts.values()) {
    if (!isOfNobody(draft)) continue;
    const taker = takerBehind({ units, clauses }, draft);
    if (taker !== null) draft.from = taker;
  }
}

function isOfNobody({ verb, to, from, category, jailed, meaning, value }: Draft): boolean {
  if ((verb !== 'give' && verb !== 'come') || meaning !== 'side' || value === null || from !== null) return false;
  return jailed !== true && category !== 'prisoner' && (to === null || partyKind(to) === 'mediator');
}

/** "were handed over | in Gaza City", "released at three places in the Gaza Strip", "the body of a Thai was returned from | Gaza". */
function takerBehind({ units, clauses }: Pick<Scene, 'units' | 'clauses'>, draft: Draft): string | null {
  const { at, reach, nationality, nations, category } = draft;
  const anybodys = nationality === null && nations === undefined && category !== 'remains';
  for (let i = Math.max(at, reach[0]) + 1; i < units.length && clauses[i] === clauses[at]; i++) {
    const land = units[i]?.land;
    if (land === undefined || !takesHostages(land)) continue;
    const isBefore = (tag: 'in' | 'from'): boolean => [1, 2].some((back) => has(units[i - back], tag));
    return (anybodys && isBefore('in')) || (nationality !== land && isBefore('from')) ? land : null;
  }
  return null;
}
