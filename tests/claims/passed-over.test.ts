// What is passed over at one look would have been found to be nothing, or the same.
import { describe, expect, it } from 'vitest';
import { isByClasses, kindAmong, kindsOf } from '../../src/claims/clauses/kinds.ts';
import { composeUnits, compoundAt, mayOpen } from '../../src/claims/compose.ts';
import { NO_CONTEXT } from '../../src/claims/date-context.ts';
import { countAt, mayCount } from '../../src/claims/figures.ts';
import { firstWord, longestAt } from '../../src/claims/known-words.ts';
import { lexiconOf } from '../../src/claims/lexicon.ts';
import { namelessLength } from '../../src/claims/nameless.ts';
import { mayOpenName, nameLength } from '../../src/claims/persons.ts';
import { readDate } from '../../src/claims/read-date.ts';
import { readNumber } from '../../src/claims/read-number.ts';
import { unitsOf } from '../../src/claims/statements.ts';
import type { PersonReading } from '../../src/claims/unit.ts';
import { readUnits } from '../../src/claims/units.ts';
import type { Sentence } from '../../src/domain/sentence.ts';
import { type Language, languagePack } from '../../src/languages/index.ts';
import { readTitle } from '../../src/text/index.ts';

function english(): Language {
  const pack = languagePack('en');
  if (pack === null) throw new Error('there is no English');
  return pack;
}

const language = english();
const lexicon = lexiconOf(language);
const SOMEBODY: PersonReading = {
  name: 'Ann Adams',
  named: true,
  nationality: null,
  second: null,
  category: 'unspecified',
  minor: false,
  unsure: false,
};
const CONTEXT = { ...NO_CONTEXT, today: '2025-05-20', month: '2025-05', near: true };

const sentences: readonly (readonly [text: string, sentence: Sentence])[] = language.rows
  .filter((_, at) => at % 3 === 0)
  .flatMap(({ examples }) => examples.slice(0, 1))
  .flatMap(([text]) => readTitle(text, language).sentences.map((sentence) => [text, sentence] as const));

const at = <Item>(list: readonly Item[]): readonly number[] => list.map((_, place) => place);

describe('what is passed over', () => {
  it('words found by their number are those found by their letters, whether met before or not', () => {
    const tokens = [...sentences, ...sentences].flatMap(([, sentence]) => sentence.tokens);
    expect(tokens.filter((token) => firstWord(lexicon, token) !== lexicon.words.get(token.lower))).toEqual([]);
  });

  it('words that are always the same classes are no number, no date and nothing more', () => {
    const more = sentences.flatMap(([, { tokens }]) =>
      at(tokens).flatMap((place) => {
        const token = tokens[place];
        const word = token === undefined || token.kind === 'number' ? undefined : firstWord(lexicon, token);
        if (token === undefined || word === undefined || word.classes === null) return [];
        const alone = longestAt(lexicon, [token], 0);
        const { tags, ...meaning } = alone?.meaning ?? { tags: null };
        const same = tags === word.classes && Object.values(meaning).every((part) => part === undefined);
        const read = readNumber([token], 0, lexicon) ?? readDate([token], 0, lexicon, CONTEXT);
        return same && read === null ? [] : [token.lower];
      }),
    );
    expect(more).toEqual([]);
  });

  it('no compound begins with what may open none, and no count where none may be', () => {
    const missed = sentences.flatMap(([, sentence]) => {
      const units = readUnits(sentence, lexicon, CONTEXT);
      const composed = composeUnits(units);
      return [
        ...units.filter((unit, place) => !mayOpen(unit) && compoundAt(units, place) !== null),
        ...composed.filter((unit, place) => !mayCount(unit) && countAt(composed, place) !== null),
      ];
    });
    expect(missed.map(({ lower }) => lower)).toEqual([]);
  });

  it('no name begins with what may open none, be it of somebody whom the article knows', () => {
    const missed = sentences.flatMap(([, sentence]) => {
      const units = composeUnits(readUnits(sentence, lexicon, CONTEXT));
      const known = new Map(units.map(({ lower }) => [lower, SOMEBODY]));
      return units.filter(
        (unit, place) =>
          !mayOpenName(unit) && (nameLength(units, place, known) > 0 || namelessLength(units, place) > 0),
      );
    });
    expect(missed.map(({ lower }) => lower)).toEqual([]);
  });

  it('the kind of a word that its classes tell is the same in every sentence', () => {
    const others = sentences.flatMap(([text, sentence]) => {
      const units = unitsOf(text, sentence, lexicon, CONTEXT, new Map());
      const kinds = kindsOf(units);
      return units.filter(
        (unit, place) =>
          unit.figure === undefined &&
          unit.person === undefined &&
          isByClasses(unit) &&
          kindAmong(unit, units, place, kinds) !== kinds[place],
      );
    });
    expect(others.map(({ lower }) => lower)).toEqual([]);
  });
});
