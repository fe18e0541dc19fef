// Rows for what an earlier exchange came to: "the first was of 1,212 bodies", "the biggest on the 23rd, when 250 were freed by each".
import type { FigureRow } from '../../row.ts';

export const recalled: readonly FigureRow[] = [
  {
    id: 'en/exchange-was-of-number',
    kind: 'figure',
    says: '{exchange|release|stage|ordinal|previous} ..9 was|were {of} {figure:n}',
    verb: 'give',
    examples: [['The first transfer, on 2 May, was of 1,212 bodies.', '1,212 bodies']],
    counterexamples: ['The prison was built for 300 prisoners.'],
  },
  {
    id: 'en/largest-was-of-number',
    kind: 'figure',
    says: 'biggest|largest|smallest|latest ..9 was|were {of} {figure:n}',
    verb: 'give',
    examples: [['The biggest so far, in March, was of 300 prisoners.', '300 prisoners']],
  },
  {
    id: 'en/largest-of-number',
    kind: 'figure',
    says: 'biggest|largest|smallest|first|second|third|last ..2 {comma} {of} {figure:n} {comma} {be}? in|on|at? {date}',
    verb: 'give',
    examples: [
      ['The smallest, of 909 bodies, was in April.', '909 bodies'],
      ['Seven times bodies came; the largest, of 1,245, in June.', '1,245'],
    ],
    counterexamples: ['Some come over in groups; the largest, of 11, laid down its arms in June.'],
  },
  {
    id: 'en/had-swapped-number-each',
    kind: 'figure',
    says: 'had|have|has ..1 {swap} {figure:n} {comma}? {each}',
    meaning: 'each',
    verb: 'swap',
    examples: [['The truce came into force hours after the two had swapped 175 prisoners each.', '175 prisoners']],
    counterexamples: ['They had agreed to swap 1,000 prisoners each.'],
  },
  {
    id: 'en/when-number-by-each',
    kind: 'figure',
    says: '{when} {figure:n} ..3 {give|get|come|free|swap} ..1 {each}',
    meaning: 'each',
    verb: 'swap',
    examples: [
      [
        'In July the sides carried out three swaps, the biggest on the 23rd, when about 250 people were freed by each.',
        'about 250 people',
      ],
    ],
  },
];
