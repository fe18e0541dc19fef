// Rows for a side that puts its own number on it; before the running totals, which use the same words.
import type { FigureRow } from '../../row.ts';

export const putAt: readonly FigureRow[] = [
  {
    id: 'en/own-tally-put-at',
    kind: 'figure',
    says: '{put} ..4 {own} ..8 at {figure:n}',
    verb: 'come',
    examples: [["Russia's Defence Ministry put its own tally at 248 servicemen.", '248 servicemen']],
  },
  {
    id: 'en/tally-put-at',
    kind: 'figure',
    says: '{put} ..5 {countNoun} ..9 at {figure:n}',
    verb: 'claim',
    examples: [["Russia's Defence Ministry put its own tally at 248 servicemen.", '248 servicemen']],
  },
  {
    id: 'en/tally-was-put-at',
    kind: 'figure',
    says: '{countNoun} {be} ..1 {put} ..6 at {figure:n}',
    verb: 'claim',
    examples: [['The number was put by the headquarters at 1,003.', '1,003']],
  },
  {
    id: 'en/before-date-number',
    kind: 'figure',
    says: 'before|until {date} {comma}? ..4 {have|perfect} ..3 {figure:n}',
    meaning: 'cumulative',
    examples: [['Before 3 May Ukraine had recovered 4,757 people.', '4,757 people']],
  },
  {
    id: 'en/since-that-number-have-been',
    kind: 'figure',
    says: 'since --7 {figure:n} ..1 {perfect}',
    meaning: 'cumulative',
    examples: [['Since the first of them 3,672 of our people have been brought back.', '3,672 of our people']],
    counterexamples: ['In May 20 men came home; they have been in jail since spring.'],
  },
  {
    id: 'en/put-it-at',
    kind: 'figure',
    says: '{put} ..5 at {figure:n}',
    verb: 'claim',
    examples: [['Moscow put it at 73.', '73']],
  },
  {
    id: 'en/gave-the-number-of-those-as',
    kind: 'figure',
    says: 'gave|gives|put|puts ..2 {countNoun} ..14 as|at {figure:n}',
    verb: 'claim',
    examples: [
      ['The command gave the number of those who came back to the quarter as 97.', '97'],
      ['Baku put the number of soldiers it had recovered at 31.', '31'],
    ],
  },
  {
    id: 'en/spoke-of-number',
    kind: 'figure',
    says: 'spoke_of|speaks_of|talked|counted|counts|claimed|claims|reported|reports {of}? {bareFigure:n}',
    verb: 'claim',
    examples: [['Kyiv was silent, Moscow claimed 26.', '26']],
  },
  {
    id: 'en/gave-the-figure-as',
    kind: 'figure',
    says: 'gave|gives|named|cited ..4 as {figure:n}',
    verb: 'claim',
    examples: [['Moscow gave the figure as 195.', '195']],
  },
  {
    id: 'en/count-was-number',
    kind: 'figure',
    says: '{possessive|own} ..2 {countNoun} {be} {figure:n}',
    verb: 'claim',
    examples: [["Moscow's own count was 195.", '195']],
  },
  {
    id: 'en/it-was-number',
    kind: 'figure',
    says: '{speech} ..3 it {be|give|get} {bareFigure:n}',
    verb: 'claim',
    examples: [['According to Russia it handed over 150.', '150']],
  },
  {
    id: 'en/by-sides-count',
    kind: 'figure',
    says: 'by|on|in {party|voice|adjective} {possessive}? ..1 count|telling|version|reckoning|account|tally ..3 {figure:n}',
    verb: 'claim',
    examples: [["By Moscow's count 195 were freed.", '195']],
  },
];
