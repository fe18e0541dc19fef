// Tokens in, what the longest phrase of the lexicon that begins at one of them means out; each meaning is made once, not once a text.
import type { Token } from '../domain/sentence.ts';
import { startsWithCapital } from './capitals.ts';
import type { Entry } from './entry.ts';
import { type Tags, tagsOf } from './tags.ts';
import type { Meaning } from './unit.ts';

/** All entries of the same words: "may" is a month and a verb. */
type Phrase = {
  readonly words: readonly string[];
  readonly entries: readonly Entry[];
  /** By which of the entries are written as the text writes them, one bit each. */
  readonly readings: Map<number, PhraseReading | null>;
  /** Where no entry asks how it is written. */
  readonly plain: PhraseReading | null;
};

export type PhraseReading = {
  /** How many tokens it takes. */
  readonly length: number;
  readonly date: Entry | null;
  /** What it means beside a date; null where it is nothing else. */
  readonly meaning: (Meaning & { readonly tags: Tags }) | null;
};

/** A word that begins phrases, numbers or dates. */
export type FirstWord = {
  alone: Phrase | null;
  /** By their second word, the longest first: "a" begins hundreds of phrases, "a day" a few. */
  readonly longer: Map<string, Phrase[]>;
  /** The bits of those second words: most words that follow need not be looked up. */
  seconds: number;
  opensNumber: boolean;
  opensCalendar: boolean;
  /** Of a word that is always of these classes and nothing else, wherever no phrase begins with it: most words of a text. */
  classes: Tags | null;
  /** "2014 prisoners" is no year: people or a side's adjective. */
  beginsPeople: boolean;
};

export function open(words: Map<string, FirstWord>, word: string): FirstWord {
  const known = words.get(word);
  if (known !== undefined) return known;
  const made = {
    alone: null,
    longer: new Map<string, Phrase[]>(),
    seconds: 0,
    opensNumber: false,
    opensCalendar: false,
    classes: null,
    beginsPeople: false,
  };
  words.set(word, made);
  return made;
}

/** Among entries of the same words the later one, of the gazetteer's own rows, comes last and wins. */
export function phrasesByWord(entries: readonly Entry[]): Map<string, FirstWord> {
  const words = new Map<string, FirstWord>();
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.words.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  for (const same of groups.values()) {
    const [first, second] = same[0]?.words ?? [];
    if (first === undefined) continue;
    const word = open(words, first);
    const phrase = phraseOf(same);
    if (second === undefined) word.alone = phrase;
    else {
      word.longer.set(second, [...(word.longer.get(second) ?? []), phrase]);
      word.seconds |= bitOf(second);
    }
    word.beginsPeople ||= same.some((entry) => entry.people !== undefined || entry.party?.form === 'adjective');
  }
  for (const { longer } of words.values())
    for (const phrases of longer.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return words;
}

function phraseOf(entries: readonly Entry[]): Phrase {
  const cased = entries.some((entry) => entry.exact !== null);
  return {
    words: entries[0]?.words ?? [],
    entries,
    readings: new Map(),
    plain: cased ? null : readingOf(entries),
  };
}

/** One of 32, by a word's first letter and its length: words of different bits differ. */
export function bitOf(word: string): number {
  return 1 << ((word.charCodeAt(0) + 7 * word.length) & 31);
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

/** The longest phrase of several words that begins with `word` at `at`; null where none does. */
export function longerFrom({ longer }: FirstWord, tokens: readonly Token[], at: number): PhraseReading | null {
  const second = tokens[at + 1]?.lower;
  const phrases = second === undefined ? undefined : longer.get(second);
  if (phrases === undefined) return null;
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i];
    const reading = phrase !== undefined && stands(tokens, at, phrase) ? readingAt(tokens, at, phrase) : null;
    if (reading !== null) return reading;
  }
  return null;
}

function stands(tokens: readonly Token[], at: number, { words }: Phrase): boolean {
  for (let i = 2; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  return true;
}

function readingAt(tokens: readonly Token[], at: number, phrase: Phrase): PhraseReading | null {
  if (phrase.plain !== null) return phrase.plain;
  const written = tokens[at]?.text ?? '';
  let fitting = 0;
  for (let i = 0; i < phrase.entries.length; i++) if (isWritten(written, phrase.entries[i])) fitting |= 1 << i;
  const known = phrase.readings.get(fitting);
  if (known !== undefined) return known;
  const reading = readingOf(phrase.entries.filter((_, i) => (fitting & (1 << i)) !== 0));
  phrase.readings.set(fitting, reading);
  return reading;
}

/** A name must begin with a capital, "US" must be all capitals. */
function isWritten(written: string, entry: Entry | undefined): boolean {
  const exact = entry?.exact ?? null;
  if (exact === null) return true;
  if (exact.length <= 5 && exact === exact.toUpperCase()) return written === exact.slice(0, written.length);
  return !startsWithCapital(exact) || startsWithCapital(written);
}

/** Null where there are no entries. */
function readingOf(entries: readonly Entry[]): PhraseReading | null {
  const [first] = entries;
  if (first === undefined) return null;
  const undated = entries.filter((entry) => !entry.tags.includes('date'));
  return {
    length: first.words.length,
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
  if (party === undefined) for (const tag of ['party', 'nation', 'adjective', 'voice'] as const) tags.delete(tag);
  return {
    tags: tagsOf(tags),
    people: entries.findLast((entry) => entry.people !== undefined)?.people,
    verb: entries.find((entry) => entry.verb !== undefined)?.verb,
    party,
    place: entries.find((entry) => entry.place !== undefined)?.place,
    land: party === undefined ? entries.find((entry) => entry.land !== undefined)?.land : undefined,
    qualifier: entries.find((entry) => entry.qualifier !== undefined)?.qualifier,
    number:
      counted?.number === undefined && !echo
        ? undefined
        : { value: counted?.number ?? null, high: null, qualifier: 'exact', other: null, echo, times },
  };
}
