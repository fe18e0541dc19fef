// Transfers in, the one side that gets everybody out: null where several get people, where nobody says how many, and where nobody moves.
import type { Transfer } from '../domain/event.ts';

export function soleReceiver(transfers: readonly Transfer[]): string | null {
  const [first, ...others] = transfers;
  if (first === undefined || transfers.some(({ count }) => count === null)) return null;
  return others.every(({ to }) => to === first.to) ? first.to : null;
}
