// What the readers of figures and of persons share: a sentence's units with its rows, its views, and whom "it" means.
import type { Classes } from '../domain/classes.ts';
import type { FigureDraft } from '../domain/figure.ts';
import { itemAt } from '../domain/item-at.ts';
import type { Frame } from '../languages/index.ts';
import { type Board, boardOf, type Vocabulary } from './board.ts';
import type { CompiledRow, Rows } from './compile-row.ts';
import type { JudgeName } from './judge-name.ts';
import { matchRow, type RowMatch } from './match-rows.ts';
import { type Aside, withoutAsides } from './skim.ts';
import { noSlots, SLOTS } from './slots.ts';
import { anyOf } from './tags.ts';
import type { Unit } from './unit.ts';

/** Two figures that go opposite ways, by their places among the units. */
export type Opposed = readonly [number, number];

export type Draft = FigureDraft;

export type Speakers = {
  readonly speaker: string | null;
  /** Whom "it" and "they" mean. */
  readonly subject: string | null;
};

export type Scene = {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly views: Views;
  readonly asides: readonly Aside[];
  readonly clauses: readonly number[];
  readonly rows: Rows;
  readonly frames: readonly Frame[];
  readonly present: Classes;
  readonly speakers: Speakers;
  readonly judgeName: JudgeName;
};

type View = {
  readonly units: readonly Unit[];
  readonly board: Board;
  /** Where each of its units stands in the sentence; null where all do. */
  readonly places: readonly number[] | null;
};

export type Views = readonly [whole: View, ...skimmed: View[]];

/** The sentence as it stands, and without the asides between a noun and its verb; good until those of the next sentence are made. */
export function viewsOf(units: readonly Unit[], asides: readonly Aside[], vocabulary: Vocabulary): Views {
  const whole: View = { units, board: boardOf(units, vocabulary, 0), places: null };
  if (asides.length === 0) return [whole];
  const places = withoutAsides(units, asides);
  const kept = places.flatMap((place) => units[place] ?? []);
  return [whole, { units: kept, board: boardOf(kept, vocabulary, 1), places }];
}

/** What a row finds in all views, by the places of the sentence; most rows find nothing. */
export function matchViews(
  row: CompiledRow,
  views: Views,
  fits: ((match: RowMatch, units: readonly Unit[], row: CompiledRow) => boolean) | null = null,
): readonly RowMatch[] {
  const [whole, skimmed] = views;
  const found = matchRow(row, whole.board);
  const more = skimmed === undefined ? NO_MATCHES : matchRow(row, skimmed.board);
  if (found.length === 0 && more.length === 0) return NO_MATCHES;
  const fitting = (matches: readonly RowMatch[], units: readonly Unit[]): readonly RowMatch[] =>
    fits === null ? matches : matches.filter((match) => fits(match, units, row));
  return [
    ...fitting(found, whole.units),
    ...fitting(more, skimmed?.units ?? []).map((match) => mapBack(match, skimmed?.places ?? null)),
  ];
}

const NO_MATCHES: readonly RowMatch[] = [];

function mapBack(match: RowMatch, places: readonly number[] | null): RowMatch {
  if (places === null) return match;
  const slots = noSlots();
  for (const slot of SLOTS) {
    const at = match.slots[slot];
    slots[slot] = at === undefined ? undefined : (places[at] ?? at);
  }
  return { from: places[match.from] ?? match.from, to: (places[match.to - 1] ?? match.to - 1) + 1, slots };
}

/** "it" is the side that the sentence named before, or else the one of which the text spoke. */
export function partyAt(units: readonly Unit[], at: number, speakers: Speakers): string | null {
  const unit = units[at];
  if (unit?.captor !== undefined) return unit.captor;
  if (unit?.party !== undefined) return unit.party.id;
  if (unit?.tags.has('they') !== true) return null;
  // "the rebels", of whom nobody says which, are not who was named before; "the rebels of M23" are.
  if (unit.tags.has('rebels'))
    return units[at + 1]?.tags.has('of') === true ? (units[at + 2]?.party?.id ?? null) : null;
  for (let back = at - 1; back >= 0; back--) {
    const before = units[back];
    if (before?.party === undefined || before.party.kind === 'mediator' || before.figure !== undefined) continue;
    // "From Hezbollah | it received a businessman".
    if (back >= at - 2 && isGoverned(units, back)) continue;
    if (before.tags.has('party') || before.tags.has('voice')) return before.party.id;
  }
  return speakers.subject;
}

function isGoverned(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.tags.has('determiner') === true ? units[at - 2] : itemAt(units, at - 1);
  return before !== undefined && isPreposition(before.tags);
}

const isPreposition = anyOf(['from', 'to', 'by', 'for']);
