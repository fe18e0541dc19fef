// A thread between two sides in, its numbers as candidates out: each with whatever beside it may tell whose people it counts.
import { UNREAD } from '../domain/engine-steps.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure, PartyMention, Statement } from '../domain/statement.ts';
import type { Around } from './around.ts';
import { counts } from './moves.ts';
import { type Pair, standsFor } from './sides.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

/** What is said of whose they are, as one of the two sides; null where that is not said. */
export type Said = { readonly to: string | null; readonly from: string | null; readonly nationality: string | null };

export type Candidate = {
  readonly figure: Figure;
  readonly telling: Telling;
  /** Its sentence's place in the body. */
  readonly sentence: number;
  readonly said: Said;
  readonly before: Candidate | null;
  /** What is said of the same number elsewhere in the thread, by a row or by none. */
  readonly elsewhere: readonly { readonly said: Said; readonly read: boolean }[];
  /** What the headline says of the same number; null where it moves no such number. */
  readonly title: Said | null;
  readonly titled: boolean;
  /** The largest number that was moved before it. */
  readonly largest: number;
  /** The side that its clause names last before it, and first behind it. */
  readonly sideBefore: string | null;
  readonly sideBehind: string | null;
  /** Out of whose captivity, by its clause. */
  readonly captor: string | null;
};

/** Between a number and a side's name beside it stand no more units. */
const BESIDE = 8;

export function candidatesOf(thread: Thread, pair: Pair, around: Around): readonly Candidate[] {
  const places = new Map(
    around.statements.filter(({ role }) => role === 'body').map((statement, place) => [statement, place]),
  );
  const told = pickAll(thread.tellings, (telling) =>
    pickAll(telling.figures, (figure) =>
      figure.partOf === null && figure.value !== null ? [{ figure, telling, said: saidOf(figure, pair) }] : [],
    ),
  );
  const byNumber = new Map<string, Numbered[]>();
  for (const one of told) {
    const known = byNumber.get(numberOf(one.figure));
    if (known === undefined) byNumber.set(numberOf(one.figure), [one]);
    else if (known.length < MOST_TELLINGS) known.push(one);
  }
  const heads = new Map((around.title?.figures ?? []).map((figure) => [figure.value, figure]));
  let before: Candidate | null = null;
  let largest = 0;
  return told.map((one): Candidate => {
    const { figure, telling, said } = one;
    const head = heads.get(figure.value);
    before = {
      figure,
      telling,
      said,
      sentence: places.get(telling.statement) ?? 0,
      before,
      elsewhere: pickAll(byNumber.get(numberOf(figure)) ?? [], (other) =>
        other === one ? [] : [{ said: other.said, read: other.figure.row !== UNREAD }],
      ),
      title: head !== undefined && counts(head) ? saidOf(head, pair) : null,
      titled: head !== undefined,
      largest,
      sideBefore: sideBeside(figure, telling.statement, pair, -1),
      sideBehind: sideBeside(figure, telling.statement, pair, 1),
      captor: captorOf(figure, telling.statement, pair) ?? holderOf(figure, telling.statement, pair),
    };
    if (counts(figure)) largest = Math.max(largest, figure.value ?? 0);
    return before;
  });
}

type Numbered = Pick<Candidate, 'figure' | 'said'>;

/** How often one number is told that is looked at. */
const MOST_TELLINGS = 8;

function saidOf(figure: Figure, pair: Pair): Said {
  return {
    to: ofPair(figure.to, pair),
    from: ofPair(figure.from, pair),
    nationality: ofPair(figure.nationality, pair),
  };
}

function ofPair(id: string | null, pair: Pair): string | null {
  const side = standsFor(id, pair);
  return side !== null && pair.includes(side) ? side : null;
}

/** A number of the living is none of the dead. */
function numberOf({ value, category }: Figure): string {
  return `${value} ${category === 'remains'}`;
}

function sideBeside(figure: Figure, { parties }: Statement, pair: Pair, step: 1 | -1): string | null {
  const beside = parties.filter(
    (party) =>
      isOfClause(party, figure) &&
      party.form !== 'captor' &&
      (party.at - figure.at) * step > 0 &&
      (party.at - figure.at) * step <= BESIDE,
  );
  return ofPair((step === 1 ? beside[0] : beside.at(-1))?.id ?? null, pair);
}

function captorOf(figure: Figure, { parties }: Statement, pair: Pair): string | null {
  return ofPair(parties.find((party) => isOfClause(party, figure) && party.form === 'captor')?.id ?? null, pair);
}

/** "nineteen policemen whom the rebels had held": who stands right behind, where somebody holds or took them. */
function holderOf(figure: Figure, { parties, tags }: Statement, pair: Pair): string | null {
  if (!tags.includes('relative') || !tags.includesOne(HOLDS)) return null;
  const behind = parties.find(({ at, form }) => form === 'name' && at > figure.at && at - figure.at <= HOLDER_BEHIND);
  return ofPair(behind?.id ?? null, pair);
}

const HOLDS = ['hold', 'capture', 'kidnap'] as const;

/** "whom the rebels". */
const HOLDER_BEHIND = 3;

function isOfClause(party: PartyMention, figure: Figure): boolean {
  return party.clause === figure.clause;
}
