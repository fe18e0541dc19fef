// What a language is to the engine: words by class, number words, dates, people, and rows; a folder beside en/ is a new language.
import type { Category, FigureMeaning, Qualifier } from '../domain/event.ts';
import type { Furniture } from './furniture.ts';

/** The semantic classes that the engine and the rows know; what belongs to each is the language's business. */
export type WordClass =
  // What is done with people.
  | 'give' // released, handed over, let go: the subject loses them
  | 'get' // received, got back, brought home: the subject wins them
  | 'come' // came home, crossed, walked free: the people are the subject
  | 'swap' // exchanged, traded: both
  | 'exchange' // the nouns: swap, exchange, trade
  | 'release' // the nouns: release, return, repatriation, handover
  | 'free' // freed by one side or home again: "are free", "were back"
  // Around it.
  | 'rulers' // "the army", "the government": the state, in a war with one group
  | 'rebels' // "the rebels", "the movement": that group
  | 'be'
  | 'will'
  | 'each'
  | 'inReturn'
  | 'for'
  | 'to'
  | 'from'
  | 'by'
  | 'captivity'
  | 'institution'
  | 'own'
  | 'our'
  | 'speech'
  | 'mediate'
  | 'mediation'
  | 'mediator'
  | 'thank'
  | 'deal'
  | 'agree'
  | 'capture'
  | 'occasion' // attack, war, armistice: what a date right behind it is the date of
  | 'harm'
  | 'hold'
  | 'still'
  | 'since'
  | 'total'
  | 'tally'
  | 'raise' // brings, takes, raises: "the total to"
  | 'reaches' // has risen to, stands at, is now
  | 'waits'
  | 'truce' // what is brokered beside exchanges
  | 'envoyLike' // diplomats, lawyers, spies: who mediates for a side
  | 'troop' // brigade, army, navy: whose members are soldiers
  | 'share' // half, most: "of the group, 34 men"
  | 'previous'
  | 'first'
  | 'plan'
  | 'cancel'
  | 'postpone'
  | 'hope'
  | 'not'
  | 'nobody'
  | 'including'
  | 'addition'
  | 'subset'
  | 'thing'
  | 'time'
  | 'money'
  | 'age'
  | 'people'
  | 'remains'
  | 'modifier'
  | 'stage'
  | 'both'
  | 'side'
  | 'other'
  | 'clause'
  | 'and'
  | 'neither'
  | 'fiction'
  | 'they'
  | 'someone' // he, she: a person named before
  | 'formula'
  | 'named'
  // Small words that hold phrases together.
  | 'of'
  | 'in'
  | 'partitive'
  | 'happen' // took place, carried out
  | 'begin' // began, set off: not yet over
  | 'provide'
  | 'help'
  | 'tallySince'
  | 'when'
  | 'holds'
  | 'remain'
  | 'thought'
  | 'perfect'
  | 'countNoun'
  | 'with'
  | 'whose'
  | 'relative'
  | 'there'
  | 'separately'
  | 'put'
  | 'record'
  | 'visit'
  | 'unilateral'
  | 'underway' // not yet over
  | 'denial' // what a headline says of news that is none: denied, ruled out
  | 'rescue' // freed by force or flight
  | 'crime' // held for gain, let go by one's own state, tried, tortured
  | 'talks'
  | 'goes'
  | 'vehicle' // planes and buses: who is in one is on the way
  | 'carry'
  | 'duration'
  | 'captiveWord'
  | 'covers'
  | 'have'
  | 'over'
  | 'weak'
  | 'control'
  | 'determiner'
  | 'recovery' // the nouns: recovery, retrieval
  | 'respectively'
  | 'toBe' // "are to be"
  | 'at' // on, across, near
  | 'home' // after "are": back, free, safe
  | 'contrast' // while, whereas, but: what follows is of somebody else
  | 'sent' // sent, taken, flown: with "to" a side
  | 'every'; // each, either, both, before "side"

export type NumberWords = {
  /** zero to ninety, by word. */
  readonly small: Readonly<Record<string, number>>;
  /** hundred, thousand, million. */
  readonly scales: Readonly<Record<string, number>>;
  /** dozen, score: times what stands before. */
  readonly dozens: Readonly<Record<string, number>>;
  /** "a hundred": words that count one before a scale. */
  readonly one: readonly string[];
  /** "two hundred and thirty". */
  readonly joiners: readonly string[];
  /** "half a hundred" and the like, whole. */
  readonly phrases: Readonly<Record<string, number>>;
  /** "hundreds", "a group of": some, not how many. */
  readonly vague: readonly string[];
  /** "the same number", "as many": what the sentence before said. */
  readonly echo: readonly string[];
  readonly ordinals: readonly string[];
  /** "52nd". */
  readonly ordinalEndings: readonly string[];
  /** "175-for-175", "307 x 307". */
  readonly pairJoiners: readonly string[];
  /** "10 to 12". */
  readonly rangeJoiners: readonly string[];
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly string[]>>;
};

/** Words that point at a time from where the reader stands; calendar words are chrono's. */
type RelativeDate = {
  readonly words: readonly string[];
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year';
  readonly offset: number;
};

/** A day of every year, or one that moves with Easter; where both calendars have it, the nearest is meant. */
type FixedDate =
  | { readonly words: readonly string[]; readonly month: number; readonly day: number }
  | {
      readonly words: readonly string[];
      readonly feasts: readonly ('easter' | 'orthodox-easter')[];
      readonly offset: number;
    };

export type DateWords = {
  readonly chrono: 'en' | 'uk' | 'ru';
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly relative: readonly RelativeDate[];
  /** Between the parts of one date: "Friday, 18 October". */
  readonly joiners: readonly string[];
  /** "4 February of this year". */
  readonly thisYear: readonly string[];
  /** "last December": the one before. */
  readonly last: readonly string[];
  /** "next Thursday". */
  readonly next: readonly string[];
  /** "the following Friday", "the previous Monday": from the date before. */
  readonly following: readonly string[];
  readonly previous: readonly string[];
  /** "of the same year". */
  readonly sameYear: readonly string[];
  /** "on | the 3rd", ", | the 24th": what stands before the article of a bare day, and that article. */
  readonly dayLeads: readonly string[];
  readonly dayArticles: readonly string[];
  /** "the same day", "the following day": steps from the date before. */
  readonly steps: readonly {
    readonly words: readonly string[];
    readonly days: number;
    /** "the eve of": counted from the date that follows; either: from that or, at the end of a clause, from the one before. */
    readonly beside?: 'date' | 'either';
  }[];
  /** "two days later", "ten years ago today". */
  readonly distances: {
    readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', readonly string[]>>;
    readonly ago: readonly string[];
    readonly earlier: readonly string[];
    readonly later: readonly string[];
    readonly today: readonly string[];
  };
  /** "20 April to 3 May", "between 5 and 9 June". */
  readonly stretch: {
    readonly to: readonly string[];
    readonly between: readonly string[];
    readonly and: readonly string[];
  };
  /** "New Year's Eve", "the last day of [2022]", "Orthodox Easter". */
  readonly fixed: readonly FixedDate[];
  /** Months that are words as well ("may", "march") count beside a number, or after one of `beforeMonth`. */
  readonly monthsAmbiguous: readonly string[];
  readonly beforeMonth: readonly string[];
};

export type PeopleWords = {
  readonly category: Category;
  readonly nouns: readonly string[];
};

export type VerbForm = 'base' | 'past' | 'participle' | 'ing';

/** give: the subject loses people. get: it wins them. come: people are the subject. convey: somebody carries them. swap: both. */
export type VerbClass = 'give' | 'get' | 'come' | 'convey' | 'swap';

/** "hand ~ over|back": a verb with what belongs to it. */
export type Verb = {
  readonly does: VerbClass;
  /** sure: done to captives and nobody else, so that a name may be its object. plain: to counted people. loose: to anything, where a side is named that they go to or come from. */
  readonly degree: 'sure' | 'plain' | 'loose';
  readonly forms: readonly (readonly [word: string, form: VerbForm])[];
  /** One of these follows; where `gap`, the people may stand before it: "handed 20 over". Empty: the verb stands alone. */
  readonly tails: readonly string[];
  readonly gap: boolean;
};

/** What a word of a clause is to its verb. */
export type FrameRole = 'moved' | 'to' | 'from' | 'against';

/**
 * Who is who beside a verb or a noun of handing over: `subject`, `object`, `second` ("handed Kyiv 20"), `owner` ("Israel's release"), and what
 * follows a small word (`of`, `by`, `to`, `from`, `with`; `for`: what is given for it). The first frame that finds its people in place holds.
 */
export type Frame = {
  readonly id: string;
  readonly of: VerbClass | 'release' | 'recovery' | 'exchange';
  readonly voice: 'active' | 'passive' | 'noun';
  readonly subject?: FrameRole;
  readonly object?: FrameRole;
  readonly second?: FrameRole;
  readonly owner?: FrameRole;
  readonly by?: FrameRole;
  /** True where it says nothing unless it says whereto or wherefrom: "drove 20 men to Kyiv". */
  readonly goes?: true;
  /** What the figure's verb is to the rooms behind. */
  readonly verb: 'give' | 'get' | 'come' | 'swap';
  /** A sentence, and "20 RU>UA" for each figure that it moves. */
  readonly examples: readonly (readonly [sentence: string, ...says: string[]])[];
  readonly counterexamples?: readonly string[];
};

/**
 * Beside the word classes a row may name what the engine finds: figure, pair, number, ordinal, date, party, voice, nation,
 * adjective, captive, person, word, comma, stop, possessive; actor (party, voice or nation), go (party, voice or mediator),
 * special (civilians, children), specialFigure, specialPart, partitiveFigure ("six of them"), bareFigure (no noun).
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
  /** claim: a side's own number for what has been told. */
  readonly verb?: 'give' | 'get' | 'come' | 'swap' | 'claim';
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
  | 'done' // what had been planned was carried out
  | 'cancelled'
  | 'ongoing'
  | 'hypothetical'
  | 'deal'
  | 'denied'
  | 'no_return' // nobody was given for them
  | 'unknown_return' // some were, not how many
  | 'mutual'
  | 'reset' // "Friday's exchange": back to the news
  | 'pledge' // what is told may be a promise: it is where a smaller stage stands beside it
  | 'debunked' // the report of it is false
  | 'same_brokers' // "brokered by the same two parties"
  | 'separate' // "separately on Friday", "outside the exchange"
  | 'things'; // lists, letters, fire: what was exchanged is no people

export type Row = FigureRow | CueRow | MediatorRow | PersonRow;

export type Language = {
  readonly id: string;
  readonly furniture: Furniture;
  readonly text: {
    /** "Lt.", "U.S.": a full stop that ends no sentence. Lower case, without the stop. */
    readonly abbreviations: readonly string[];
    /** Beginnings and marks of lines that are links, captions, credits, embedded posts. */
    readonly furnitureLines: readonly RegExp[];
    /** "'s": endings that are tokens of their own; each holds an apostrophe. */
    readonly clitics: readonly string[];
  };
  /**
   * Both must be in a text that tells of a swap: stems of captives and of handing over. Tried on the text in small letters, and
   * so without the flag i, which makes such a search thirty times slower.
   */
  readonly gate: {
    readonly people: RegExp;
    readonly transfer: RegExp;
    /** One of it is in the title or summary of every article that may tell of a swap. */
    readonly headline: RegExp;
    /** For the bytes of a whole page: one of each, near each other, is in every page that may tell. Small letters, four at least. */
    readonly stems: { readonly people: readonly string[]; readonly transfer: readonly string[] };
  };
  readonly words: Readonly<Partial<Record<WordClass, readonly string[]>>>;
  readonly verbs: readonly Verb[];
  readonly people: readonly PeopleWords[];
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  /** Who is asked of names that a row of persons moves and of which the article says nothing else. */
  readonly namesBy?: 'compromise';
  readonly rows: readonly Row[];
  readonly frames: readonly Frame[];
};
