// A pattern row: what it says, the phrases that it is for, and what it makes known: a figure, something true of a clause, a broker, people by name.
import type { FigureMeaning } from '../domain/event.ts';

/**
 * Beside the word classes a row may name what the engine finds: figure, pair, number, ordinal, date, party, voice, nation,
 * adjective, captive, person, word, comma, stop, possessive; actor (party, voice or nation), go (party, voice or mediator),
 * special (civilians, children), specialFigure, specialPart, partitiveFigure ("six of them"), barePart ("six of them", and no noun behind it), bareFigure (no noun).
 */
/** A sentence and what the row must find in it: the words of its slot, or of the whole match where it has none. */
type Example = readonly [sentence: string, found: string];

type RowBase = {
  /** 'en/each-released'. */
  readonly id: string;
  /** Units in order: `{class}`, `{class:slot}`, `{a|b}`, `word|word`, `..4` for at most four units of anything, `--4` for four without a comma; `?` after a unit: it may be missing. */
  readonly says: string;
  readonly examples: readonly Example[];
  readonly counterexamples?: readonly string[];
};

/**
 * What a row says of the figure in its slot `n` (or of both in `a` and `b`, which then go opposite ways); parties in slots
 * `to` and `from`. Earlier rows win.
 */
export type FigureRow = RowBase & {
  readonly kind: 'figure';
  readonly meaning?: FigureMeaning | 'each';
  readonly part?: 'split' | 'addition';
  /** claim: a side's own number for what has been told. count: how many they were who were told of before. */
  readonly verb?: 'give' | 'get' | 'come' | 'swap' | 'claim' | 'count';
  /** Both numbers are one: whose which is the row does not say. */
  readonly same?: true;
  /** Read only of figures that no earlier row has read: a relative clause tells of another time. */
  readonly weak?: true;
};

/** Something true of the clause: it was called off, it is a recap, it is hoped for. */
export type CueRow = RowBase & { readonly kind: 'cue'; readonly cue: CueTag };

/** Who brokered it: slot `m`. */
export type MediatorRow = RowBase & {
  readonly kind: 'mediator';
  /** It took people over or along: no broker where another brokered. */
  readonly carries?: true;
};

/** Named people who changed hands: slots `a` and `b`, each for the other. */
export type PersonRow = RowBase & { readonly kind: 'person'; readonly part?: 'addition' };

type CueTag =
  | 'event' // people changed hands, or are to
  | 'recap'
  | 'planned'
  | 'postponed' // planned still, on no day
  | 'rescheduled' // and on this one
  | 'done' // what had been planned was carried out
  | 'kept' // it was done: of what the sentence before plans
  | 'cancelled'
  | 'ongoing'
  | 'begun' // an exchange of several days has begun
  | 'hypothetical'
  | 'deal'
  | 'denied'
  | 'no_return' // nobody was given for them
  | 'rest_civilians' // those of whom no number is given are civilians
  | 'all_civilians' // all who were told of are
  | 'all_soldiers'
  | 'unknown_return' // some were, not how many
  | 'mutual'
  | 'repeated' // "and on Saturday the same": on that day too, as many
  | 'within' // "they are among the 84 who came home": who was told of before is counted in this number
  | 'reset' // "Friday's exchange": back to the news
  | 'pledge' // what is told may be a promise: it is where a smaller stage stands beside it
  | 'debunked' // the report of it is false
  | 'by_force' // their captors were overrun
  | 'hearsay' // a paper or a site has told it
  | 'rumour' // nobody in particular has
  | 'disclaimed' // what was told before is taken back
  | 'unconfirmed'
  | 'to_families' // the dead, who are given to their own for the grave
  | 'alive' // "20 of whom are believed to be alive"
  | 'captor' // who held those of whom the text told before, or let them go
  | 'same_brokers' // "brokered by the same two parties"
  | 'separate' // "separately on Friday", "outside the exchange"
  | 'talking' // talks that go on: whoever helps with them brokers what is to come
  | 'things'; // lists, letters, fire: what was exchanged is no people

export type Row = FigureRow | CueRow | MediatorRow | PersonRow;
