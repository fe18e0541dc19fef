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
  readonly also: readonly Quote[] | undefined;
  /** Nothing says which way they went; whose news it is tells. */
  readonly guessed: true | undefined;
  /** The headline has the same number. */
  readonly headed: true | undefined;
  /** Whose they are was weighed: what spoke for it. */
  readonly because: readonly string[] | undefined;
};

type Told = Pick<Placed, 'figure' | 'direction' | 'speaker'> &
  Partial<Pick<Placed, 'value' | 'category' | 'guessed' | 'because'>>;

/**
 * All are made here, and changed with `placedAnew`: with the same fields in the same order, so that none of them has to be looked up
 * by its name. The number and the kind of people are the figure's where nothing else is said.
 */
export function placedAs(told: Told): Placed {
  const { figure } = told;
  return {
    figure,
    value: told.value === undefined ? figure.value : told.value,
    category: told.category ?? figure.category,
    direction: told.direction,
    speaker: told.speaker,
    also: undefined,
    guessed: told.guessed,
    headed: undefined,
    because: told.because,
  };
}

/** The same with something changed; what is undefined stays as it was. */
export function placedAnew(one: Placed, change: Partial<Omit<Placed, 'because'>>): Placed {
  return {
    figure: change.figure ?? one.figure,
    value: change.value === undefined ? one.value : change.value,
    category: change.category ?? one.category,
    direction: change.direction ?? one.direction,
    speaker: change.speaker === undefined ? one.speaker : change.speaker,
    also: change.also ?? one.also,
    guessed: change.guessed ?? one.guessed,
    headed: change.headed ?? one.headed,
    because: one.because,
  };
}

/** Kinds of people who are told apart from the rest of their side. */
export const SPECIAL: ReadonlySet<Category> = new Set(['civilian', 'child']);
