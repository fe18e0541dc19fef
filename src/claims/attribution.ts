// Units in, whose word each of a sentence's numbers is out: "Kyiv spoke of 64, Moscow put it at 73".
import { pick } from '../domain/pick.ts';
import type { Unit } from './unit.ts';

type Attribution = { readonly at: number; readonly clause: number; readonly id: string };

/** Where the speaker stands beside "said", nearest first. */
const BESIDE = [-1, -2, -3, 1, 2, 3, 4] as const;

/** The side that speaks in the clause of `at`, else the nearest before it; null where none does. */
export function attribution(units: readonly Unit[], clauses: readonly number[]): (at: number) => string | null {
  const found = pick(units, (unit, at): Attribution | undefined => {
    if (!unit.tags.has('speech')) return undefined;
    const speaker = BESIDE.map((step) => units[at + step]).find((beside) => beside !== undefined && speaks(beside));
    return speaker?.party === undefined ? undefined : { at, clause: clauses[at] ?? 0, id: speaker.party.id };
  });
  return (at) => {
    const near = [...found].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    const before = near.filter((one) => one.at < at);
    const same = near.filter((one) => one.clause === clauses[at]);
    return (same.find((one) => one.at < at) ?? same[0] ?? before[0])?.id ?? null;
  };
}

function speaks(unit: Unit): boolean {
  return (
    unit.party !== undefined && unit.party.kind !== 'mediator' && (unit.tags.has('party') || unit.tags.has('voice'))
  );
}
