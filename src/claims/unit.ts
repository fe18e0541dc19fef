// A unit: one or more tokens that mean one thing ("prisoners of war", "the Russian Defence Ministry", "18 October"), with its classes.
import type { Category, DateSpan, Qualifier } from '../domain/event.ts';
import type { FormKind, PartyKind } from '../gazetteer/index.ts';
import type { Verb, VerbClass, VerbForm } from '../languages/index.ts';
import { anyOf, type Tags, type UnitTag } from './tags.ts';

export type { UnitTag } from './tags.ts';

export type NumberReading = {
  /** Null for "hundreds": some. */
  readonly value: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** "175-for-175": the other side. */
  readonly other: number | null;
  readonly echo: boolean;
  /** Of an echo, "half that number": how many times the number before. */
  readonly times: number;
};

export type DateReading = {
  readonly span: DateSpan;
  /** The same words read as lying ahead: "on Friday" of a plan. */
  readonly ahead: DateSpan;
  readonly absolute: boolean;
  readonly weekdayOnly: boolean;
  /** "the day before": counted from another date. */
  readonly step?: boolean;
  /** "a day after 49 had come home": the day of the clause behind, counted from that of the one before. */
  readonly ofClauseBehind?: boolean;
};

export type PartyReading = { readonly id: string; readonly kind: PartyKind; readonly form: FormKind };

export type FigureReading = NumberReading & {
  readonly category: Category;
  /** True where no noun says that these are people: "Russia took back 45". */
  readonly bare: boolean;
  readonly nationality: string | null;
  /** "thirteen Israelis, ten Thais and a Filipino": of all of these. */
  readonly nations?: readonly string[] | undefined;
  /** "its own", "our": the side is whoever the sentence is about. */
  readonly own: 'own' | 'our' | null;
  readonly ofThem: boolean;
  /** "three more". */
  readonly more: boolean;
  /** "the two". */
  readonly definite: boolean;
  /** "those of 27 soldiers". */
  readonly those: boolean;
  /** "90 prisoners": held by a state, by the noun. */
  readonly jailed: boolean;
  /** "the bodies of 20 soldiers". */
  readonly dead: boolean;
  readonly persons: readonly string[];
};

/** A number of people; what `said` does not say of them is not so. */
export function figureReading(number: NumberReading, said: Partial<FigureReading>): FigureReading {
  return {
    value: number.value,
    high: number.high,
    other: number.other,
    echo: number.echo,
    times: number.times,
    qualifier: said.qualifier ?? number.qualifier,
    category: said.category ?? 'unspecified',
    bare: said.bare ?? false,
    nationality: said.nationality ?? null,
    nations: said.nations,
    own: said.own ?? null,
    ofThem: said.ofThem ?? false,
    more: said.more ?? false,
    definite: said.definite ?? false,
    those: said.those ?? false,
    jailed: said.jailed ?? false,
    dead: said.dead ?? false,
    persons: said.persons ?? [],
  };
}

/** Exactly so many. */
export function exactly(value: number): NumberReading {
  return { value, high: null, qualifier: 'exact', other: null, echo: false, times: 1 };
}

/** What a verb may do; `tails`: what it does where one of these words follows the people, "handed 20 over". */
export type VerbReading = {
  readonly does: readonly VerbClass[];
  readonly forms: readonly VerbForm[];
  readonly degree: Verb['degree'];
  readonly tails: ReadonlyMap<string, { readonly does: VerbClass; readonly degree: Verb['degree'] }>;
};

export type PersonReading = {
  readonly name: string;
  /** False of "a wounded soldier": one person without a name. */
  readonly named: boolean;
  readonly nationality: string | null;
  /** Of "a Swedish-Iranian doctor" the second: which of the two counts, who held him tells. */
  readonly second: string | null;
  readonly category: Category;
  /** Said to be under 18. */
  readonly minor: boolean;
  /** Nothing but its capitals says that it is a name. */
  readonly unsure: boolean;
};

/** What a unit means; each part is missing where it does not mean that. */
export type Meaning = {
  readonly number?: NumberReading | undefined;
  readonly date?: DateReading | undefined;
  readonly party?: PartyReading | undefined;
  readonly people?: Category | undefined;
  readonly place?: string | undefined;
  /** The state in which the town lies: "jailed in Connecticut". */
  readonly land?: string | undefined;
  readonly qualifier?: Exclude<Qualifier, 'exact'> | undefined;
  readonly figure?: FigureReading | undefined;
  readonly verb?: VerbReading | undefined;
  readonly person?: PersonReading | undefined;
  /** Whose captivity: "Russian custody". */
  readonly captor?: string | undefined;
};

export type Unit = Meaning & {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly tags: Tags;
  readonly capital: boolean;
  readonly joined: boolean;
  /** Of a single word, as in its token; -1 of several. */
  readonly form: number;
};

/** Every field is there, be it undefined: where one is made or copied none can be forgotten. */
export type UnitDraft = { -readonly [Field in keyof Unit]-?: Unit[Field] };

/**
 * A unit that means nothing yet. All units are made here and in `withTags`, with the same fields in the same order, whatever they mean: what
 * reads one reads each of them fast. A copy with "..." would be of another shape for each place where one is made.
 */
export function plainUnit(
  start: number,
  end: number,
  lower: string,
  tags: Tags,
  capital: boolean,
  joined: boolean,
  form: number,
): UnitDraft {
  return {
    start,
    end,
    lower,
    tags,
    capital,
    joined,
    form,
    number: undefined,
    date: undefined,
    party: undefined,
    people: undefined,
    place: undefined,
    land: undefined,
    qualifier: undefined,
    figure: undefined,
    verb: undefined,
    person: undefined,
    captor: undefined,
  };
}

/** The same with other classes. Written out in the order of `plainUnit`, and so of its shape. */
export function withTags(unit: Unit, tags: Tags): UnitDraft {
  return {
    start: unit.start,
    end: unit.end,
    lower: unit.lower,
    tags,
    capital: unit.capital,
    joined: unit.joined,
    form: unit.form,
    number: unit.number,
    date: unit.date,
    party: unit.party,
    people: unit.people,
    place: unit.place,
    land: unit.land,
    qualifier: unit.qualifier,
    figure: unit.figure,
    verb: unit.verb,
    person: unit.person,
    captor: unit.captor,
  };
}

/** `unit` now means what `meaning` says, and nothing else. */
export function mean(unit: UnitDraft, meaning: Meaning): UnitDraft {
  unit.number = meaning.number;
  unit.date = meaning.date;
  unit.party = meaning.party;
  unit.people = meaning.people;
  unit.place = meaning.place;
  unit.land = meaning.land;
  unit.qualifier = meaning.qualifier;
  unit.figure = meaning.figure;
  unit.verb = meaning.verb;
  unit.person = meaning.person;
  unit.captor = meaning.captor;
  return unit;
}

/** "Kyiv's", "the defenders’": who stands before it owns what follows. */
export function isOwnersMark(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.tags.has('possessive') || (unit.joined && /^['’]$/u.test(unit.lower)));
}

/** A dash between spaces parts clauses; one without them joins words. */
export function isSpacedDash(unit: Unit): boolean {
  // By its places, and not by its letters: strings are of many shapes, and their length is looked up by its name.
  return (
    !unit.joined && unit.end - unit.start === 1 && (unit.lower === '-' || unit.lower === '–' || unit.lower === '—')
  );
}

export function has(unit: Unit | undefined, tag: UnitTag): boolean {
  return unit?.tags.has(tag) === true;
}

/** In somebody's hands: held, captured. */
export const isHolding = anyOf(['hold', 'capture']);

export function isHeld(unit: Unit | undefined): boolean {
  return unit !== undefined && isHolding(unit.tags);
}

/** The other of the two: "their foes", "the rebels" of whom nobody says which. */
export function isOtherSide(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.party === undefined && unit.figure === undefined && namesOther(unit.tags);
}

const namesOther = anyOf(['rivals', 'rebels', 'rulers']);
