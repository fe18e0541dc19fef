// Rows for numbers told as numbers: "the number let go by the one", "that of the other's people", how many on whose side, how many one way.
import type { FigureRow } from '../../row.ts';

export const numbersOf: readonly FigureRow[] = [
  {
    id: 'en/number-still-held-is',
    kind: 'figure',
    says: '{countNoun} ..3 {still|remain} ..4 at|as|was|is|were {figure:n}',
    meaning: 'held',
    examples: [['Officials put the number of Armenians still held at 23.', '23']],
  },
  {
    id: 'en/number-given-by',
    kind: 'figure',
    says: '{countNoun} ..3 {give|sent} by {determiner}? {actor:from} ..1 at|as|was|is|were {figure:n}',
    verb: 'give',
    examples: [['The mayor put the number of men let go by the SDF at 97.', '97']],
    counterexamples: ['The number of trucks sent by the SDF was three times as high.'],
  },
  {
    id: 'en/that-given-by',
    kind: 'figure',
    says: 'that|those {give|sent} by {determiner}? {actor:from} ..1 at|as|was|is|were {figure:n}',
    verb: 'give',
    examples: [['He put the number of those from Aleppo at 97 and that released by the SDF at 146.', '146']],
  },
  {
    id: 'en/number-given-to',
    kind: 'figure',
    says: '{countNoun} ..3 {give|sent} ..1 to {determiner}? {actor:to} ..1 at|as|was|is|were {figure:n}',
    verb: 'give',
    examples: [['Medinsky put the total handed to Ukraine at 6,060.', '6,060']],
  },
  {
    id: 'en/number-got',
    kind: 'figure',
    says: '{countNoun} {get} at|as|was|is {figure:n}',
    verb: 'get',
    examples: [['He put the number received at 19.', '19']],
  },
  {
    id: 'en/number-of-people-freed',
    kind: 'figure',
    says: '{countNoun} ..1 {nation:to} ..1 {give|come|free} ..3 at|as|was|is|were {figure:n}',
    verb: 'come',
    examples: [
      ['The number of Ukrainians freed was 230.', '230'],
      ['The number of Ukrainians released was given as 230.', '230'],
    ],
    counterexamples: ['The number of Ukrainians killed was 230.'],
  },
  {
    id: 'en/and-that-of-people',
    kind: 'figure',
    says: '{countNoun} ..1 {nation} ..1 {give|come|free} ..4 {figure} ..3 {of} {determiner}? {nation:to} ..1 {bareFigure:n}',
    verb: 'come',
    examples: [
      ['The number of Ukrainians freed was 230, that of Russians 248.', '248'],
      ['The ministry put the number of Ukrainians freed at 230 and of Russians at 248.', '248'],
    ],
    counterexamples: ['The number of Ukrainians killed was 230, that of Russians 248.'],
  },
  {
    id: 'en/number-on-sides-side',
    kind: 'figure',
    says: '{bareFigure:n} on {determiner}? {actor:to} {comma|and|stop|mark}',
    verb: 'come',
    weak: true,
    examples: [
      ["706 Houthis went home, 181 on Yemen's side.", '181'],
      ['706 men went home, and 181 on the side of the Houthis.', '181'],
    ],
    counterexamples: ['They blamed the death of 90 people on Russia.'],
  },
  {
    id: 'en/number-on-one-side',
    kind: 'figure',
    says: '{figure:n} ..4 on the {voice:to} {and|comma} ..1 {figure} on the {voice|adjective}',
    verb: 'come',
    weak: true,
    examples: [['There were 90 people on the Ukrainian side and 95 on the Russian side.', '90 people']],
  },
  {
    id: 'en/number-on-other-side',
    kind: 'figure',
    says: '{figure} ..5 on the {voice} {and|comma} ..1 {figure:n} on the {voice|adjective:to}',
    verb: 'come',
    weak: true,
    examples: [['There were 90 people on the Ukrainian side and 95 on the Russian side.', '95']],
  },
  {
    id: 'en/number-one-way',
    kind: 'figure',
    says: '{figure:n} went|crossed|walked|travelled|traveled|headed|passed|flew|drove in? one way|direction',
    verb: 'come',
    examples: [['That day 941 Iraqis went one way and 349 Iranians the other.', '941 Iraqis']],
    counterexamples: ['Some 90 cars went one way and 95 the other.'],
  },
];
