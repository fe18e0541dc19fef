// A number of a text once it is known which way the people went whom it counts.
import type { Category } from '../domain/event.ts';
import type { Quote } from '../domain/quote.ts';
import type { Figure } from '../domain/statement.ts';
import type { Direction } from './sides.ts';

export type Placed = {
  readonly figure: Figure;
  readonly value: number | null;
  readonly category: Category;
  readonly direction: Direction;
  readonly speaker: string | null;
  /** More words that the value was made of. */
  readonly also?: readonly Quote[];
  /** Nothing says which way they went; whose news it is tells. */
  readonly guessed?: true | undefined;
  /** The headline has the same number. */
  readonly headed?: true;
  /** Whose they are was weighed: what spoke for it. */
  readonly because?: readonly string[];
};

/** Kinds of people who are told apart from the rest of their side. */
export const SPECIAL: ReadonlySet<Category> = new Set(['civilian', 'child']);
