// Tokens in, what the longest phrase of the lexicon that begins at one of them means out; each meaning is made once, not once a text.
import { groupBy } from '../domain/group-by.ts';
import type { Token } from '../domain/sentence.ts';
import { startsWithCapital } from './capitals.ts';
import type { Entry } from './entry.ts';
import { type Tags, tagsOf } from './tags.ts';
import type { Meaning } from './unit.ts';

/** All entries of the same words: "may" is a month and a verb. */
type Phrase = {
  readonly words: readonly string[];
  readonly entries: readonly Entry[];
  /** How each of them must be written. */
  readonly writings: readonly Writing[];
  /** By which of the entries are written as the text writes them, one bit each. */
  readonly readings: Map<number, PhraseReading | null>;
  /** What all of them mean together. */
  readonly all: PhraseReading | null;
  /** The same, where no entry asks how it is written. */
  readonly plain: PhraseReading | null;
};

/** capital: a name must begin with one. letters: "US" must be all capitals. */
type Writing = { readonly kind: 'any' | 'capital' } | { readonly kind: 'letters'; readonly letters: string };

export type PhraseReading = {
  /** How many tokens it takes. */
  readonly length: number;
  /** Its words as a text has them, in small letters. */
  readonly lower: string;
  readonly date: Entry | null;
  /** What it means beside a date; null where it is nothing else. */
  readonly meaning: (Meaning & { readonly tags: Tags }) | null;
};

/** A word that begins phrases, numbers or dates. */
export type FirstWord = {
  alone: Phrase | null;
  /** The numbers of the second words of its phrases, in order: "a" begins hundreds of phrases, "a day" a few. */
  seconds: readonly number[];
  /** Beside each of these numbers the phrases that go on so, the longest first. */
  longer: readonly (readonly Phrase[])[];
  /** Beside each of these phrases the number of its third word; -1 where it has none: "in the" begins dozens. */
  thirds: readonly (readonly number[])[];
  /** The bits of these numbers: most words that follow need not be looked for. */
  bits: number;
  opensNumber: boolean;
  opensCalendar: boolean;
  /** Of a word that is always of these classes and nothing else, wherever no phrase begins with it: most words of a text. */
  classes: Tags | null;
  /** "2014 prisoners" is no year: people or a side's adjective. */
  beginsPeople: boolean;
  /** True where a phrase that begins with it may hold a side: it is one, or has a word in it that begins one. */
  maySide: boolean;
};

export function open(words: Map<string, FirstWord>, word: string): FirstWord {
  const known = words.get(word);
  if (known !== undefined) return known;
  const made = {
    alone: null,
    seconds: [],
    longer: [],
    thirds: [],
    bits: 0,
    opensNumber: false,
    opensCalendar: false,
    classes: null,
    beginsPeople: false,
    maySide: false,
  };
  words.set(word, made);
  return made;
}

export type Phrases = {
  readonly words: Map<string, FirstWord>;
  /** Every word that is the second or third one of some phrase, with its number. */
  readonly seconds: ReadonlyMap<string, number>;
};

/** Among entries of the same words the later one, of the gazetteer's own rows, comes last and wins. */
export function phrasesByWord(entries: readonly Entry[]): Phrases {
  const words = new Map<string, FirstWord>();
  const seconds = new Map<string, number>();
  const longer = new Map<FirstWord, Map<number, Phrase[]>>();
  for (const same of groupBy(entries, (entry) => entry.words.join(' ')).values()) {
    const [first, second, third] = same[0]?.words ?? [];
    if (first === undefined) continue;
    const word = open(words, first);
    const phrase = phraseOf(same);
    if (second === undefined) word.alone = phrase;
    else {
      const number = numberOf(second, seconds);
      if (third !== undefined) numberOf(third, seconds);
      const phrases = longer.get(word) ?? new Map<number, Phrase[]>();
      longer.set(word, phrases);
      phrases.set(number, [...(phrases.get(number) ?? []), phrase]);
      word.bits |= bitOf(number);
    }
    word.beginsPeople ||= same.some((entry) => entry.people !== undefined || entry.party?.form === 'adjective');
  }
  for (const [word, phrases] of longer) {
    const ordered = [...phrases].sort(([a], [b]) => a - b);
    word.seconds = ordered.map(([number]) => number);
    word.longer = ordered.map(([, list]) => list.sort((a, b) => b.words.length - a.words.length));
    word.thirds = word.longer.map((list) => list.map(({ words: [, , third] }) => seconds.get(third ?? '') ?? -1));
  }
  markSides(words, entries);
  return { words, seconds };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word) ?? numbers.size;
  numbers.set(word, known);
  return known;
}

function markSides(words: ReadonlyMap<string, FirstWord>, entries: readonly Entry[]): void {
  const openers = new Set(entries.flatMap(({ party, words: [first] }) => (party === undefined ? [] : [first])));
  for (const entry of entries) {
    const first = words.get(entry.words[0] ?? '');
    if (first !== undefined && entry.words.some((word) => openers.has(word))) first.maySide = true;
  }
}

function phraseOf(entries: readonly Entry[]): Phrase {
  const writings = entries.map(writingOf);
  const all = readingOf(entries);
  return {
    words: entries[0]?.words ?? [],
    entries,
    writings,
    readings: new Map(),
    all,
    plain: writings.every(({ kind }) => kind === 'any') ? all : null,
  };
}

function writingOf({ exact }: Entry): Writing {
  if (exact === null) return { kind: 'any' };
  if (exact.length <= 5 && exact === exact.toUpperCase()) return { kind: 'letters', letters: exact };
  return { kind: startsWithCapital(exact) ? 'capital' : 'any' };
}

/** One of 32: second words of different bits differ. */
export function bitOf(second: number): number {
  return 1 << (second & 31);
}

/** To be asked once of every word, when all that it opens is known. */
export function classesAlone({ alone, opensNumber, opensCalendar }: FirstWord): Tags | null {
  const reading = alone?.plain ?? null;
  if (reading === null || reading.meaning === null || reading.date !== null || opensNumber || opensCalendar)
    return null;
  const { tags, ...meaning } = reading.meaning;
  return Object.values(meaning).every((part) => part === undefined) ? tags : null;
}

/** What the first word of `tokens` from `at` on means by itself. */
export function aloneAt({ alone }: FirstWord, tokens: readonly Token[], at: number): PhraseReading | null {
  return alone === null ? null : readingAt(tokens, at, alone);
}

/** The longest phrase that begins with `word` and goes on with the words of these numbers at `at`; null where none does. */
export function longerFrom(
  word: FirstWord,
  second: number,
  third: number,
  tokens: readonly Token[],
  at: number,
): PhraseReading | null {
  const place = placeOf(second, word.seconds);
  const phrases = word.longer[place];
  const thirds = word.thirds[place];
  if (phrases === undefined || thirds === undefined) return null;
  for (let i = 0; i < thirds.length; i++) {
    const wanted = thirds[i];
    if (wanted !== -1 && wanted !== third) continue;
    const phrase = phrases[i];
    const reading = phrase !== undefined && stands(tokens, at, phrase) ? readingAt(tokens, at, phrase) : null;
    if (reading !== null) return reading;
  }
  return null;
}

/** Where a number stands among others that are in order; behind them all where it does not. */
function placeOf(number: number, ordered: readonly number[]): number {
  let from = 0;
  let to = ordered.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ordered[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return ordered[from] === number ? from : ordered.length;
}

function stands(tokens: readonly Token[], at: number, { words }: Phrase): boolean {
  for (let i = 3; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  return true;
}

function readingAt(tokens: readonly Token[], at: number, phrase: Phrase): PhraseReading | null {
  if (phrase.plain !== null) return phrase.plain;
  const { writings, entries, readings, all } = phrase;
  const written = tokens[at]?.text ?? '';
  let fitting = 0;
  let letters = 0;
  for (let i = 0; i < writings.length; i++) {
    if (!isWritten(written, writings[i])) continue;
    fitting |= 1 << i;
    if (writings[i]?.kind === 'letters') letters |= 1 << i;
  }
  // "US" is nobody's "us".
  if (letters !== 0) fitting = letters;
  if (fitting === 0) return null;
  if (fitting === (1 << writings.length) - 1) return all;
  const known = readings.get(fitting);
  if (known !== undefined) return known;
  const reading = readingOf(entries.filter((_, i) => (fitting & (1 << i)) !== 0));
  readings.set(fitting, reading);
  return reading;
}

function isWritten(written: string, how: Writing | undefined): boolean {
  if (how === undefined || how.kind === 'any') return true;
  return how.kind === 'letters' ? written === how.letters.slice(0, written.length) : startsWithCapital(written);
}

/** Null where there are no entries. */
function readingOf(entries: readonly Entry[]): PhraseReading | null {
  const [first] = entries;
  if (first === undefined) return null;
  const undated = entries.filter((entry) => !entry.tags.includes('date'));
  return {
    length: first.words.length,
    lower: first.words.join(' '),
    date: entries.find((entry) => entry.tags.includes('date')) ?? null,
    meaning: undated.length === 0 ? null : meaningOf(undated),
  };
}

function meaningOf(entries: readonly Entry[]): Meaning & { readonly tags: Tags } {
  const party = entries.findLast((entry) => entry.party !== undefined)?.party;
  const counted = entries.find((entry) => entry.number !== undefined);
  const echo = entries.some((entry) => entry.tags.includes('echo'));
  const times = entries.find((entry) => entry.times !== undefined)?.times ?? 1;
  const tags = new Set(entries.flatMap((entry) => entry.tags));
  if (tags.size > 1) tags.delete('word');
  // "the US released": no "us".
  if (party !== undefined) tags.delete('our');
  else for (const tag of ['party', 'nation', 'adjective', 'voice'] as const) tags.delete(tag);
  return {
    tags: tagsOf(tags),
    people: entries.findLast((entry) => entry.people !== undefined)?.people,
    verb: entries.find((entry) => entry.verb !== undefined)?.verb,
    party,
    place: entries.find((entry) => entry.place !== undefined)?.place,
    captor: entries.find((entry) => entry.captor !== undefined)?.captor,
    land: party === undefined ? entries.find((entry) => entry.land !== undefined)?.land : undefined,
    qualifier: entries.find((entry) => entry.qualifier !== undefined)?.qualifier,
    number:
      counted?.number === undefined && !echo
        ? undefined
        : { value: counted?.number ?? null, high: null, qualifier: 'exact', other: null, echo, times },
  };
}
