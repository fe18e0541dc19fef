// What the readers of figures and of persons share: a sentence's units with its rows, its views, and whom "it" means.
import type { Figure } from '../domain/statement.ts';
import type { Frame } from '../languages/index.ts';
import type { JudgeName } from './judge-name.ts';
import type { CompiledRow, RowMatch } from './match-rows.ts';
import type { Unit } from './unit.ts';

/** Two figures that go opposite ways, by their places among the units. */
export type Opposed = readonly [number, number];

export type Draft = { -readonly [K in keyof Figure]: Figure[K] };

export type Speakers = {
  readonly speaker: string | null;
  /** Whom "it" and "they" mean. */
  readonly subject: string | null;
};

export type Scene = {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly clauses: readonly number[];
  readonly rows: readonly CompiledRow[];
  readonly frames: readonly Frame[];
  readonly present: ReadonlySet<string>;
  readonly speakers: Speakers;
  readonly judgeName: JudgeName;
};

export const UNREAD = 'engine/unread';

export type View = { readonly units: readonly Unit[]; readonly places: readonly number[] | null };

export function mapBack(match: RowMatch, places: readonly number[] | null): RowMatch {
  if (places === null) return match;
  const slots = Object.fromEntries(Object.entries(match.slots).map(([slot, at]) => [slot, places[at] ?? at]));
  return { ...match, from: places[match.from] ?? match.from, to: (places[match.to - 1] ?? match.to - 1) + 1, slots };
}

/** "it" is the side that the sentence named before, or else the one of which the text spoke. */
export function partyAt(units: readonly Unit[], at: number, speakers: Speakers): string | null {
  const unit = units[at];
  if (unit?.captor !== undefined) return unit.captor;
  if (unit?.party !== undefined) return unit.party.id;
  if (unit?.tags.has('they') !== true) return null;
  for (let back = at - 1; back >= 0; back--) {
    const before = units[back];
    if (before?.party === undefined || before.party.kind === 'mediator' || before.figure !== undefined) continue;
    if (before.tags.has('party') || before.tags.has('voice')) return before.party.id;
  }
  return speakers.subject;
}
