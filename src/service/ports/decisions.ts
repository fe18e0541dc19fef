// Reviewing: what waits at the desk, and each decision under the locks of its records.
import type { Decided, Decision } from '../../domain/decision.ts';
import type { Block, ResolvedBlock } from '../../domain/record.ts';
import type { DecisionOutcome, Desk, DeskQuery, NeighbourQuery } from '../contract.ts';

/** What becomes of a decision in a block. `current`: what the records that were asked for are called now. */
export type Act = (block: Block, current: ReadonlyMap<string, string>) => Acted;

export type Acted =
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string }
  | { readonly kind: 'done'; readonly decision: Decision; readonly resolved: ResolvedBlock };

export interface DecisionStore {
  /** Judges and follows one decision under the locks of its records; one whose id is kept already is not made twice. */
  decide(recordIds: readonly string[], id: string, at: string, act: Act): Promise<DecisionOutcome>;
  /** Null where no decision has this id. */
  undo(id: string, by: string, at: string, act: Act): Promise<DecisionOutcome | null>;
  /** The decision of this id, or all of this batch, that still stand; the newest first. */
  toUndo(idOrBatch: string): Promise<readonly Decision[]>;
  decision(id: string): Promise<Decision | null>;
  /** The newest first, undone ones too; many of one batch are one. */
  lastDecided(limit: number): Promise<readonly Decided[]>;
  /** The newest that was not taken back. @param by null: whoever's */
  lastStanding(by: string | null): Promise<Decision | null>;
  desk(query: DeskQuery): Promise<Desk>;
  neighbour(query: NeighbourQuery): Promise<string | null>;
  waiting(): Promise<number>;
  /** Who holds the record then: `by`, or whoever came first and is still at it. Null where there is no such record. */
  hold(
    recordId: string,
    by: string,
    at: string,
    until: string,
  ): Promise<{ readonly by: string; readonly until: string } | null>;
  release(recordId: string, by: string): Promise<void>;
}
