// Wordings that were known to be read wrongly, a table for each: what would be done on a day, days and numbers told in parallel, lists, recaps.
import { describe, expect, it } from 'vitest';
import { told } from './exchanges-told.ts';

describe('what would be done is a plan, and what would be possible is a hope', () => {
  it.each([
    [
      '2025-06-03',
      'Hamas said that on Saturday three hostages would be freed in exchange for 90 Palestinian prisoners.',
      ['planned 2025-06-07 Hamas:90 IL:3'],
    ],
    [
      '2025-06-03',
      'Russia said 50 Ukrainian prisoners would be released tomorrow for 50 Russian soldiers.',
      ['planned 2025-06-04 RU:50 UA:50'],
    ],
    [
      '2025-06-03',
      'Tehran said five Americans would be freed on Monday in exchange for five Iranians held in the United States.',
      ['planned 2025-06-09 IR:5 US:5'],
    ],
    [
      '2025-03-18',
      'Ukraine and Russia said an exchange of 150 prisoners for 150 would be held the next day.',
      ['planned 2025-03-19 RU:150 UA:150'],
    ],
    [
      '2025-03-19',
      'Ukraine and Russia exchanged 150 prisoners each on Wednesday. The Kremlin had said that twenty wounded men would be handed over as well.',
      ['completed 2025-03-19 RU:150 UA:150'],
    ],
    ['2025-06-03', 'Hamas said 20 hostages would be freed if Israel withdrew from Gaza.', []],
    ['2025-06-03', 'Families were told that it would be possible to exchange 100 prisoners for 100 some day.', []],
    [
      '2025-06-03',
      'Moscow would be prepared to exchange 30 Ukrainian prisoners for 30 Russians on Friday, an aide said.',
      [],
    ],
    ['2025-06-03', 'Kyiv suggested that 100 prisoners would be exchanged for 100 Russians some day.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});
