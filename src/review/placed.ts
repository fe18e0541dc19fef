// A decision and where it has its place in a resolved block.
import type { Decision } from '../domain/decision.ts';

/** A decision and the records that it speaks of now; null where none is found. */
export type Placed = {
  readonly decision: Decision;
  readonly record: string | null;
  readonly other: string | null;
  /** What a part of it holds to is told by nothing any more. */
  readonly isGone: boolean;
};
