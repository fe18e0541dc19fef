// What the claims room hands on: one sentence as the grammar understood it; figures with sides, dates, cues, mediators.
import type { Classes } from './classes.ts';
import type { Category, DateSpan, FigureMeaning, Qualifier } from './event.ts';
import type { Quote } from './quote.ts';
import type { SentenceRole } from './sentence.ts';

/** What a figure is the number of, as far as its own sentence says. Parties are ids of the gazetteer. */
export type Figure = {
  readonly quote: Quote;
  /** Where the number phrase begins among the sentence's units; orders figures. */
  readonly at: number;
  readonly clause: number;
  /** Null: said to be some, not how many. `high`: the upper end of a range, "10 to 12". */
  readonly value: number | null;
  readonly high: number | null;
  /** "215 for 56": what goes the other way. */
  readonly other: number | null;
  readonly qualifier: Qualifier;
  readonly category: Category;
  /** True where no noun says that these are people. */
  readonly bare: boolean;
  /** "six of them". */
  readonly ofThem: boolean;
  /** "three more": of the kind that was told before. */
  readonly more?: boolean;
  /** "the two": of whom was told before. */
  readonly definite?: boolean;
  /** "those of 27 soldiers": what was told of before, of these. */
  readonly those?: boolean;
  /** "90 prisoners", "detainees": held by a state, by the noun. */
  readonly jailed?: boolean;
  /** The people's own side, by nationality or "our", "its own". */
  readonly nationality: string | null;
  /** Of whom all they are, where they are of several: "thirteen Israelis, ten Thais and a Filipino". */
  readonly nations?: readonly string[] | undefined;
  readonly to: string | null;
  readonly from: string | null;
  /** side: one way. each: as many both ways. */
  readonly meaning: FigureMeaning | 'each';
  /** The transfer verb that governs it: given, got, came home, swapped; claim: somebody's own number for what is told; count: how many they were; null where none does. */
  readonly verb: 'give' | 'get' | 'come' | 'swap' | 'claim' | 'count' | null;
  /** Whose word it is, where the sentence has several speakers. */
  readonly speaker?: string | null;
  /** The figure repeats one of the sentence before: "the same number". */
  readonly echo: boolean;
  /** Of an echo, "half that number": how many times that one; once where it is missing. */
  readonly times?: number;
  /** Part of another figure of the text that is of another category: "six of them civilians". */
  readonly partOf: 'split' | 'addition' | null;
  /** Where the list that it belongs to begins: "five officers and 17 servicemen". */
  readonly list: number | null;
  readonly persons: readonly string[];
  readonly row: string;
  /** The units of the row's match, end exclusive: a plan or hope that lies within is this figure's. */
  readonly reach: readonly [number, number];
  readonly cues: readonly string[];
};

export type DateMention = {
  readonly quote: Quote;
  readonly span: DateSpan;
  readonly at: number;
  readonly clause: number;
  /** transfer: when people changed hands. deal: when it was agreed. speech: when somebody said so. other: capture, an attack, "since". */
  readonly of: 'transfer' | 'deal' | 'speech' | 'other';
  /** A full date with its year, or one that needs the day of publication to be read. */
  readonly absolute: boolean;
  readonly weekdayOnly: boolean;
  readonly step: boolean;
  /** "a day after 49 had come home": of what its own clause tells, and counted from the date before. */
  readonly ofClauseBehind?: boolean;
  /** "Friday's exchange": it governs that noun only. */
  readonly possessive: boolean;
  /** The same words read as lying ahead. */
  readonly ahead: DateSpan;
};

export type Cue = {
  readonly tag: string;
  readonly quote: Quote;
  readonly at: number;
  readonly to: number;
  readonly clause: number;
  readonly row: string;
};

export type PartyMention = {
  readonly id: string;
  readonly quote: Quote;
  readonly at: number;
  readonly clause: number;
  /** name: a state or group. voice: somebody who speaks for it. adjective: "Russian". people: "Russians". captor: "Russian custody". */
  readonly form: 'name' | 'voice' | 'adjective' | 'people' | 'captor';
};

/** Somebody who is named, or told as one: "a Pakistani ranger". */
export type PersonMention = {
  readonly name: string;
  readonly nationality: string | null;
  /** Of somebody of two states the other. */
  readonly second: string | null;
  readonly category: Category;
  /** In whose hands the sentence says that they were. */
  readonly captor: string | null;
  /** Where they were arrested or caught: often, not always, by the same. */
  readonly seizedIn: string | null;
  /** For whom they are said to have spied. */
  readonly agentOf: string | null;
  /** Said to be under 18. */
  readonly minor: boolean;
  /** A verb of handing over or coming home is theirs. */
  readonly moved: boolean;
  /** Where they are said to have come: "arrived in Tehran". */
  readonly to: string | null;
  /** "was left behind", "not included": stays where he is. */
  readonly left: boolean;
  /** How often "in exchange for" stands before them: whom it parts went opposite ways. */
  readonly half: number;
  readonly quote: Quote;
  readonly at: number;
  readonly clause: number;
};

type MediatorMention = {
  readonly id: string;
  readonly quote: Quote;
  readonly row: string;
  /** It only took people over or along: no broker where another brokered. */
  readonly carries: boolean;
};

export type Statement = {
  readonly sentence: number;
  readonly paragraph: number;
  readonly role: SentenceRole;
  readonly quote: Quote;
  /** The reporter's day: of its entry in a live blog, else of the article; null where nobody knows it. */
  readonly today: string | null;
  readonly figures: readonly Figure[];
  /** Figures that go opposite ways, by `at`. */
  readonly opposed: readonly (readonly [number, number])[];
  readonly dates: readonly DateMention[];
  readonly cues: readonly Cue[];
  readonly parties: readonly PartyMention[];
  readonly persons: readonly PersonMention[];
  /** Pairs that are said to be the two sides: "Russia and Ukraine". */
  readonly pairs: readonly (readonly [string, string])[];
  readonly mediators: readonly MediatorMention[];
  /** The states in which its towns and regions lie, and those that it names for where something was. */
  readonly lands: readonly string[];
  readonly places: readonly { readonly name: string; readonly quote: Quote }[];
  /** Whose word it is: "Kyiv said". */
  readonly speaker: string | null;
  readonly subject: string | null;
  /** The classes of words that stand in it. */
  readonly tags: Classes;
};
