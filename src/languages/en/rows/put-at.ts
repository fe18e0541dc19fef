// Rows for a side that puts its own number on it; before the running totals, which use the same words.
import type { FigureRow } from '../../language.ts';

export const putAt: readonly FigureRow[] = [
  {
    id: 'en/tally-put-at',
    kind: 'figure',
    says: '{put} ..5 {countNoun} ..9 at {figure:n}',
    verb: 'come',
    examples: [["Russia's Defence Ministry put its own tally at 248 servicemen.", '248 servicemen']],
  },
  {
    id: 'en/tally-was-put-at',
    kind: 'figure',
    says: '{countNoun} {be} ..1 {put} ..6 at {figure:n}',
    verb: 'come',
    examples: [['The number was put by the headquarters at 1,003.', '1,003']],
  },
  {
    id: 'en/before-date-number',
    kind: 'figure',
    says: 'before|until {date} {comma}? ..4 {have|perfect} ..3 {figure:n}',
    meaning: 'cumulative',
    examples: [['Before 3 May Ukraine had recovered 4,757 people.', '4,757 people']],
  },
];
