// Units and rows in, figures out: what each number is the number of, who gives, who gets, and which row said so.

import { quoteAt } from '../domain/quote.ts';
import type { Figure } from '../domain/statement.ts';
import type { FigureRow } from '../languages/index.ts';
import { type CompiledRow, matchRow, type RowMatch } from './match-rows.ts';
import type { Unit } from './unit.ts';

export type FigureMatch = RowMatch & { readonly row: FigureRow };

/** Two figures that go opposite ways, by their places among the units. */
export type Opposed = readonly [number, number];

export type Roles = { readonly figures: readonly Figure[]; readonly opposed: readonly Opposed[] };

type Draft = { -readonly [K in keyof Figure]: Figure[K] };

export type Speakers = {
  readonly speaker: string | null;
  /** Whom "it" and "they" mean. */
  readonly subject: string | null;
};

/** @param rows the figure rows of the language, the stronger first */
export function readRoles(
  text: string,
  units: readonly Unit[],
  clauses: readonly number[],
  rows: readonly CompiledRow[],
  present: ReadonlySet<string>,
  speakers: Speakers,
): Roles {
  const drafts = new Map<number, Draft>();
  units.forEach((unit, at) => {
    const figure = unit.figure;
    if (figure === undefined) return;
    drafts.set(at, {
      quote: quoteAt(text, unit.start, unit.end),
      at,
      clause: clauses[at] ?? 0,
      value: figure.value,
      high: figure.high,
      other: figure.other,
      qualifier: figure.qualifier,
      category: figure.category,
      bare: figure.bare,
      ofThem: figure.ofThem,
      nationality: figure.nationality ?? ownSide(units, at, speakers),
      to: null,
      from: null,
      meaning: 'other',
      verb: null,
      echo: figure.echo,
      partOf: null,
      persons: figure.persons,
      row: 'engine/unread',
      cues: [],
    });
  });
  if (drafts.size === 0) return { figures: [], opposed: [] };
  const opposed: Opposed[] = [];
  for (const compiled of rows) {
    if (compiled.row.kind !== 'figure') continue;
    for (const match of nearest(matchRow(compiled, units, present)))
      apply(compiled.row, match, units, drafts, opposed, text, speakers);
  }
  shareAlongConjunctions(units, drafts);
  return { figures: [...drafts.values()], opposed };
}

/** Of matches that end with the same figure the shortest is meant: "Kyiv said Moscow released 12". */
function nearest(matches: readonly RowMatch[]): readonly RowMatch[] {
  const best = new Map<number, RowMatch>();
  for (const match of matches) {
    const key = match.slots['n'] ?? match.slots['b'] ?? -1;
    const known = best.get(key);
    if (known === undefined || match.to - match.from < known.to - known.from) best.set(key, match);
  }
  return [...best.values()];
}

function apply(
  row: FigureRow,
  match: RowMatch,
  units: readonly Unit[],
  drafts: ReadonlyMap<number, Draft>,
  opposed: Opposed[],
  text: string,
  speakers: Speakers,
): void {
  const { n, a, b, c, to, from } = match.slots;
  const words = text.slice(units[match.from]?.start ?? 0, units[match.to - 1]?.end ?? 0);
  if (a !== undefined && b !== undefined) opposed.push([a, b]);
  for (const at of [n, a, b]) {
    const draft = at === undefined ? undefined : drafts.get(at);
    if (draft === undefined) continue;
    const meaning = row.meaning ?? 'side';
    if (draft.row === 'engine/unread') {
      draft.row = row.id;
      draft.meaning = meaning;
      draft.partOf = row.part ?? null;
      draft.cues = [words];
      if (c !== undefined) draft.category = units[c]?.people ?? draft.category;
    } else if (draft.meaning === 'side' && meaning === 'each' && draft.partOf === null) {
      draft.meaning = 'each';
      draft.row = row.id;
      draft.cues = [words];
    }
    draft.verb ??= row.verb ?? null;
    if (at !== n) continue;
    draft.to ??= to === undefined ? null : partyAt(units[to], speakers);
    draft.from ??= from === undefined ? null : partyAt(units[from], speakers);
  }
}

function partyAt(unit: Unit | undefined, speakers: Speakers): string | null {
  if (unit?.captor !== undefined) return unit.captor;
  if (unit?.party !== undefined) return unit.party.id;
  return unit?.tags.has('they') === true ? speakers.subject : null;
}

/** "its own 45", "our people": the side that the clause is about. */
function ownSide(units: readonly Unit[], at: number, speakers: Speakers): string | null {
  const own = units[at]?.figure?.own;
  if (own == null) return null;
  if (own === 'our') return speakers.speaker ?? speakers.subject;
  for (let back = at - 1; back >= 0; back--) {
    const unit = units[back];
    if (unit?.party !== undefined && unit.party.kind !== 'mediator' && !unit.tags.has('adjective'))
      return unit.party.id;
  }
  return speakers.subject ?? speakers.speaker;
}

/** "185 soldiers and 20 civilians": what is true of the one is true of the other. */
function shareAlongConjunctions(units: readonly Unit[], drafts: ReadonlyMap<number, Draft>): void {
  const places = [...drafts.keys()];
  const chain = (first: number, second: number): void => {
    const a = drafts.get(first);
    const b = drafts.get(second);
    if (a === undefined || b === undefined || !areConjoined(units, first, second)) return;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (other.row === 'engine/unread' || other.partOf !== null) continue;
      if (one.row === 'engine/unread' || (one.meaning === 'side' && other.meaning === 'each' && one.partOf === null)) {
        one.row = other.row;
        one.meaning = other.meaning;
        one.cues = other.cues;
      }
      if (one.meaning !== other.meaning && one.partOf === null) continue;
      one.verb ??= other.verb;
      one.to ??= other.to;
      one.from ??= other.from;
      one.nationality ??= other.nationality;
    }
  };
  for (let i = 0; i + 1 < places.length; i++) chain(places[i] ?? 0, places[i + 1] ?? 0);
  for (let i = places.length - 2; i >= 0; i--) chain(places[i] ?? 0, places[i + 1] ?? 0);
}

/** Only commas and "and" between them. */
function areConjoined(units: readonly Unit[], first: number, second: number): boolean {
  if (second - first < 2 || second - first > 5) return false;
  const between = units.slice(first + 1, second);
  return (
    between.every(
      (unit) =>
        unit.tags.has('and') ||
        unit.tags.has('comma') ||
        unit.tags.has('addition') ||
        unit.tags.has('determiner') ||
        unit.tags.has('modifier'),
    ) && between.some((unit) => unit.tags.has('and') || unit.tags.has('addition'))
  );
}
