// A language in, its lexicon out: every word and phrase of the language and the gazetteer, to be found by its first word.
import { gazetteerForms } from '../gazetteer/index.ts';
import type { Language, WordClass } from '../languages/index.ts';
import type { Entry } from './entry.ts';
import type { Words } from './known-words.ts';
import { classesAlone, open, phrasesByWord } from './phrases.ts';
import type { PartyReading, UnitTag } from './unit.ts';
import { verbPhrases } from './verb-phrases.ts';

export type Lexicon = Words & {
  readonly language: Language;
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** "two", "hundred", "dozen". */
  readonly numbers: Readonly<Record<'small' | 'scales' | 'dozens', ReadonlyMap<string, number>>>;
};

const built = new Map<string, Lexicon>();

/** Built once a language; the lists do not change. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language.id);
  if (known !== undefined) return known;
  const lexicon = build(language);
  built.set(language.id, lexicon);
  return lexicon;
}

function build(language: Language): Lexicon {
  const entries: Entry[] = [];
  const add = (words: string, entry: Omit<Entry, 'words' | 'exact'>, exact: string | null = null): void => {
    entries.push({ words: wordsOf(words), exact, ...entry });
  };
  for (const [tag, list] of Object.entries(language.words) as readonly (readonly [WordClass, readonly string[]])[]) {
    for (const words of list) add(words, { tags: [tag] });
  }
  for (const { category, nouns, counts, definite } of language.people) {
    const counted: readonly UnitTag[] = definite === true ? ['number', 'definite'] : ['number'];
    for (const words of nouns)
      add(words, {
        tags: category === 'remains' ? ['people', 'remains'] : counts === undefined ? ['people'] : counted,
        people: category,
        ...(counts === undefined ? {} : { number: counts }),
      });
  }
  for (const { words, tags, verb } of verbPhrases(language.verbs)) add(words, { tags, verb });
  const { numbers, dates } = language;
  for (const [words, value] of Object.entries(numbers.phrases)) add(words, { tags: ['number'], number: value });
  for (const words of numbers.vague) add(words, { tags: ['number'], number: null });
  for (const words of numbers.echo) add(words, { tags: ['echo'] });
  for (const [words, times] of Object.entries(numbers.multiples)) add(words, { tags: ['echo'], times });
  for (const qualifier of ['about', 'at_least', 'at_most'] as const) {
    for (const words of numbers.qualifiers[qualifier]) add(words, { tags: ['qualifier'], qualifier });
  }
  for (const relative of dates.relative) for (const words of relative.words) add(words, { tags: ['date'], relative });
  for (const { words: list, days, beside } of dates.steps)
    for (const words of list) add(words, { tags: ['date'], step: days, ...(beside === undefined ? {} : { beside }) });
  for (const fixed of dates.fixed) for (const words of fixed.words) add(words, { tags: ['date'], fixed });
  for (const form of gazetteerForms(language.id)) {
    if (form.kind === 'place')
      add(form.name === form.words ? form.words : form.words, { tags: ['place'], place: form.name }, form.words);
    else if (form.kind === 'prison')
      add(form.words, { tags: ['captive', 'captiveWord', 'jailhouse'], captor: form.holder }, form.words);
    else if (form.kind === 'land') add(form.words, { tags: ['word'], land: form.state }, form.words);
    else
      add(
        form.words,
        { tags: [formTag(form.form)], party: { id: form.id, kind: form.party, form: form.form } },
        form.words,
      );
  }
  const { words, seconds } = phrasesByWord(entries);
  for (const word of numberOpeners(language)) open(words, word).opensNumber = true;
  for (const word of dateOpeners(language)) open(words, word).opensCalendar = true;
  for (const word of words.values()) word.classes = classesAlone(word);
  return {
    language,
    words,
    seconds,
    byForm: [],
    months: new Set(dates.months),
    weekdays: new Map(dates.weekdays.map((name, at) => [name, at])),
    numbers: {
      small: new Map(Object.entries(numbers.small)),
      scales: new Map(Object.entries(numbers.scales)),
      dozens: new Map(Object.entries(numbers.dozens)),
    },
    ordinals: new Map(numbers.ordinals.map((name, at) => [name, at < 20 ? at + 1 : (at - 18) * 10])),
  };
}

function formTag(form: PartyReading['form']): UnitTag {
  return form === 'name' ? 'party' : form === 'voice' ? 'voice' : form === 'adjective' ? 'adjective' : 'nation';
}

/** Words that a number in words may begin with: "two", "dozen", "a hundred"; what joins its parts begins none. */
function numberOpeners({ numbers, dates }: Language): readonly string[] {
  const { small, scales, dozens, one, ordinals } = numbers;
  // "half a century ago".
  const years = dates.distances.years.flatMap(({ words }) => words.flatMap((phrase) => wordsOf(phrase)[0] ?? []));
  return [...Object.keys(small), ...Object.keys(scales), ...Object.keys(dozens), ...one, ...ordinals, ...years];
}

/** Words that a date of the calendar may begin with; one that begins with digits is found by that. */
function dateOpeners({ dates, numbers }: Language): readonly string[] {
  const { months, weekdays, last, next, following, previous, that } = dates;
  // "the first of May".
  return [...months, ...weekdays, ...last, ...next, ...following, ...previous, ...that, ...numbers.ordinals];
}

/** A phrase as the text room would cut it. */
function wordsOf(phrase: string): readonly string[] {
  const spaced = phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(\p{L})(n't|'s|'ll|'ve|'re|'d)(?!\p{L})/gu, '$1 $2');
  return spaced.match(/n't|'\p{L}+|(?:\p{L}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\d]*(?:'\p{L}+)*|\d+|\S/gu) ?? [];
}
