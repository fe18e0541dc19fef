// Rows for a number of people who moved, where the sentence does not say to whom.
import type { FigureRow } from '../../language.ts';

export const moved: readonly FigureRow[] = [
  {
    id: 'en/number-came',
    kind: 'figure',
    says: '{figure:n} ..7 {come}',
    verb: 'come',
    examples: [['Forty-nine of them came home on Friday.', 'Forty-nine of them']],
  },
  {
    id: 'en/number-is-free',
    kind: 'figure',
    says: '{figure:n} ..5 {be} ..2 {give|get|free}',
    verb: 'give',
    examples: [['Eighty-two servicemen were released.', 'Eighty-two servicemen']],
  },
  {
    id: 'en/number-freed',
    kind: 'figure',
    says: '{figure:n} {give|get}',
    verb: 'give',
    examples: [['The 31 people freed are in hospital.', '31 people']],
  },
  {
    id: 'en/gave-number',
    kind: 'figure',
    says: '{give} ..3 {figure:n}',
    verb: 'give',
    examples: [['In this step they let go of eight people.', 'eight people']],
  },
  {
    id: 'en/got-number',
    kind: 'figure',
    says: '{get} ..3 {figure:n}',
    verb: 'get',
    examples: [['By order of the president we brought back 90 of our people.', '90 of our people']],
  },
  {
    id: 'en/came-number',
    kind: 'figure',
    says: '{come} {figure:n}',
    verb: 'come',
    examples: [['Home at last came 12 sailors.', '12 sailors']],
  },
  {
    id: 'en/release-of-number',
    kind: 'figure',
    says: '{release} ..1 {of} ..2 {figure:n}',
    verb: 'give',
    examples: [['She announced the return of 390 prisoners of war.', '390 prisoners of war']],
  },
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
