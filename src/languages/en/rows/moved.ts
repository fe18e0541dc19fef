// Rows for a number of people who moved, where the sentence does not say to whom.
import type { FigureRow } from '../../language.ts';

export const moved: readonly FigureRow[] = [
  {
    id: 'en/date-there-were',
    kind: 'figure',
    says: '{date} {comma}? {there} ..7 {figure:n}',
    verb: 'come',
    examples: [['On 15 January there were 25 soldiers.', '25 soldiers']],
  },
  {
    id: 'en/date-number',
    kind: 'figure',
    says: '{stop} ..1 {date} {comma} {figure:n}',
    verb: 'come',
    examples: [['On 15 January there were 25 soldiers; on 30 December, 189 people.', '189 people']],
  },
  {
    id: 'en/exchange-number',
    kind: 'figure',
    says: '{there} ..1 {exchange} ..8 {figure:n}',
    verb: 'come',
    examples: [
      ['There had been an exchange that morning, it said, sixty to seventy people.', 'sixty to seventy people'],
    ],
  },
];
