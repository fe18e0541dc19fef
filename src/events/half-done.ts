// What is moved and what is planned in, whether one half of a bargain is done and the other still to come out: it is under way.
import type { Cue, Figure } from '../domain/statement.ts';
import { areOpposite } from './ways.ts';

/** "Hamas freed four on Saturday, and Israel will release 200 in return": a plan says nothing of whose verb stands before it. */
export function isHalfDone(moved: readonly Figure[], plans: readonly Cue[]): boolean {
  const done = moved.filter((figure) => isDone(figure, plans));
  return (
    done.length > 0 && moved.some((figure) => done.some((one) => areOpposite(one, figure)) && !done.includes(figure))
  );
}

/** "101 had been brought back and would be flown to Moscow": what was done with them stands before the plan. */
export function isDone({ verb, reach }: Figure, plans: readonly Cue[]): boolean {
  return verb !== null && plans.length > 0 && plans.every((plan) => reach[1] <= plan.at);
}
