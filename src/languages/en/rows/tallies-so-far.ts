// Rows for running totals behind a perfect or before a span of time: "has returned 107 since 2023", "1,358 people this year".
import type { FigureRow } from '../../row.ts';

/** Behind the rows of `tallies`, which say more. */
export const talliesSoFar: readonly FigureRow[] = [
  {
    id: 'en/have-given-number-since',
    kind: 'figure',
    says: '{perfect} --6 {figure:n} --8 since {date}',
    meaning: 'cumulative',
    examples: [['Qatar has returned 107 children to their families since 2023.', '107 children']],
  },
  {
    id: 'en/have-helped-free-number',
    kind: 'figure',
    says: '{perfect} ..2 helped|helped_to ..1 {give|get} ..2 {figure:n}',
    meaning: 'cumulative',
    examples: [['The Emirates have now helped to free 4,181 captives.', '4,181 captives']],
  },
  {
    id: 'en/in-all-have-given',
    kind: 'figure',
    says: '{total} {comma} ..8 {perfect} ..3 {figure:n}',
    meaning: 'cumulative',
    examples: [['All told, the operations of this summer have returned 2,000 people.', '2,000 people']],
  },
  {
    id: 'en/number-have-now-come',
    kind: 'figure',
    says: '{figure:n} {perfect} now|already|thus|thereby {be|perfect}? {give|get|come|free|letLive}',
    meaning: 'cumulative',
    examples: [['More than 1,000 Ukrainians had now come home under the agreements.', 'More than 1,000 Ukrainians']],
    counterexamples: ['The 95 men are now home.'],
  },
  {
    id: 'en/number-under-agreements',
    kind: 'figure',
    says: '{figure:n} ..1 {perfect} --6 under|within|thanks_to ..3 agreements|accords|understandings',
    meaning: 'cumulative',
    examples: [['Some 1,200 soldiers have come home under the Istanbul agreements.', 'Some 1,200 soldiers']],
  },
  {
    id: 'en/under-agreements-number',
    kind: 'figure',
    says: 'under|within|thanks_to ..3 agreements|accords|understandings {comma}? {figure:n} ..1 {perfect}',
    meaning: 'cumulative',
    examples: [['Under the Istanbul agreements more than 1,000 people have returned.', 'more than 1,000 people']],
  },
  {
    id: 'en/this-year-number',
    kind: 'figure',
    says: '{perfect} ..5 {figure:n} --4 this year|month|summer|spring|winter|autumn',
    meaning: 'cumulative',
    examples: [['Kyiv has recovered 1,358 people this year.', '1,358 people']],
  },
  {
    id: 'en/number-this-year',
    kind: 'figure',
    says: '{figure:n} ..1 {perfect} --6 this year|month|summer|spring|winter|autumn',
    meaning: 'cumulative',
    examples: [['With this group 1,358 people have been freed this year.', '1,358 people']],
  },
  {
    id: 'en/has-given-number-in-a-year',
    kind: 'figure',
    says: '{perfect} ..1 {give|get|come|swap} ..3 {figure:n} --4 in|over|within a_year|one_year|a_single_year|twelve_months|the_past_year|the_last_year',
    meaning: 'cumulative',
    examples: [['Ukraine says it has received 15,000 bodies in a year.', '15,000 bodies']],
    counterexamples: ['They freed 170 men in two days.'],
  },
  {
    id: 'en/given-number-since',
    kind: 'figure',
    says: '{give|get|come|swap} ..3 {figure:n} --6 {tallySince}',
    meaning: 'cumulative',
    examples: [['Ukraine has got back 3,767 people since the start of the war.', '3,767 people']],
    counterexamples: ['They freed 170 men; the war went on.'],
  },
  {
    id: 'en/number-taken-since',
    kind: 'figure',
    says: '{figure:n} ..4 {sent|capture} ..4 {tallySince}',
    meaning: 'cumulative',
    examples: [['Some 20,000 children have been taken to Russia since the invasion began.', 'Some 20,000 children']],
  },
];
