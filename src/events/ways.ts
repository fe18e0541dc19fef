// Two figures in, whether those people go opposite ways out.
import type { Figure } from '../domain/statement.ts';

/** By what is said of both; false where too little is. */
export function areOpposite(a: Figure, b: Figure): boolean {
  const goals = [a.to ?? a.nationality, b.to ?? b.nationality];
  if (a.from !== null && b.from !== null) return a.from !== b.from;
  return goals[0] !== null && goals[1] !== null
    ? goals[0] !== goals[1]
    : (a.from !== null && a.from === goals[1]) || (b.from !== null && b.from === goals[0]);
}
