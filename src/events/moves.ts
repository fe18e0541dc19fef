// A figure in, whether it counts people who move out.
import type { Figure } from '../domain/statement.ts';

/** A figure that moves somebody. */
export function counts(figure: Figure): boolean {
  return figure.meaning === 'side' || figure.meaning === 'each' || figure.meaning === 'both_sides';
}
