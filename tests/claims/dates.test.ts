// Dates are read against the reporter's day: a weekday lies in the past, a plan's ahead, and what is not said stays unknown.
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/claims/lexicon.ts';
import { readUnits } from '../../src/claims/units.ts';
import type { Sentence } from '../../src/domain/sentence.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { tokenise } from '../../src/text/tokenise.ts';

const en = LANGUAGES[0];
if (en === undefined) throw new Error('the register of languages is empty');
const pack = en;

function spans(text: string, today: string | null): readonly string[] {
  const tokens = tokenise(text, 0, text.length, pack.text.clitics);
  const sentence: Sentence = {
    index: 0,
    paragraph: 0,
    role: 'body',
    quoted: false,
    start: 0,
    end: text.length,
    tokens,
  };
  return readUnits(sentence, lexiconOf(pack), { today, before: null, year: null }).flatMap((unit) =>
    unit.date === undefined ? [] : [`${unit.date.span.start ?? '?'}..${unit.date.span.end ?? '?'}`],
  );
}

describe('dates', () => {
  it.each([
    ['They met on Friday.', '2025-02-05', ['2025-01-31..2025-01-31']],
    ['They met on Wednesday.', '2025-02-05', ['2025-02-05..2025-02-05']],
    ['It was on Friday, 18 October.', '2024-10-19', ['2024-10-18..2024-10-18']],
    ['On May 31, 2024, and not before.', null, ['2024-05-31..2024-05-31']],
    ['On 30 December it happened.', '2025-02-05', ['2024-12-30..2024-12-30']],
    ['In August nobody came.', '2025-04-19', ['2024-08-01..2024-08-31']],
    ['Last month was quiet.', '2026-01-29', ['2025-12-01..2025-12-31']],
    ['In the night of 21–22 September.', '2022-09-22', ['2022-09-21..2022-09-22']],
    ['On the last day of 2022 they swapped.', '2023-03-08', ['2022-12-31..2022-12-31']],
    ['In May 2023, and in April of the same year.', '2024-01-01', ['2023-05-01..2023-05-31', '2023-04-01..2023-04-30']],
    ['They met on Friday.', null, ['?..?']],
    ['Mr May may march in March.', '2025-06-01', ['2025-03-01..2025-03-31']],
    ['In 2,014 cases out of 1000.', '2025-06-01', []],
  ])('%s (%s)', (text, today, expected) => {
    expect(spans(text, today)).toEqual(expected);
  });
});
