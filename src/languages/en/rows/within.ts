// Rows for people of whom it is said afterwards that they are counted in a larger number: "They are among the 84 who came home".
import type { CueRow } from '../../row.ts';

export const within: readonly CueRow[] = [
  {
    id: 'en/they-are-among-number',
    kind: 'cue',
    cue: 'within',
    says: '{they|every} {be} {including} ..1 {number}? {figure}',
    examples: [
      ['They are among the 84 Ukrainians who came home.', 'They are among the 84 Ukrainians'],
      ['They were part of a group of 150 soldiers freed on Friday.', 'They were part of a group of 150 soldiers'],
    ],
    counterexamples: ['They are among those who came home.', 'Among them were 12 officers.'],
  },
  {
    id: 'en/all-number-are-among-number',
    kind: 'cue',
    cue: 'within',
    says: '{definite|determiner} {bareFigure|people} {be} {including} ..1 {number}? {figure}',
    examples: [['The two are among 84 people freed on Friday.', 'The two are among 84 people']],
    counterexamples: ['Some 21 officers were among the 84 who came home.'],
  },
  {
    id: 'en/they-are-in-group',
    kind: 'cue',
    cue: 'within',
    says: '{they|every|bareFigure|people} {be} in {number|they} {of}? {figure}',
    examples: [
      ['All three were in the group of 84 Ukrainians exchanged that day.', 'three were in the group of 84 Ukrainians'],
      ['They were in a batch of 75 soldiers.', 'They were in a batch of 75 soldiers'],
    ],
    counterexamples: ['They were in the prison of 84 cells.'],
  },
  {
    id: 'en/they-belong-to-group',
    kind: 'cue',
    cue: 'within',
    says: '{they|every|bareFigure|people} {subset} {to} ..2 {of}? {figure}',
    examples: [
      ['Both belong to the group of 84 people whom Ukraine got back.', 'Both belong to the group of 84 people'],
    ],
    counterexamples: ['Both belong to the brigade.'],
  },
  {
    id: 'en/they-are-some-of-number',
    kind: 'cue',
    cue: 'within',
    says: '{they} {be} {figure} {of} {determiner} {figure}',
    examples: [['They were two of the 84 Ukrainians freed that day.', 'They were two of the 84 Ukrainians']],
    counterexamples: ['They were two of the best.'],
  },
];
