// Rows for parts of a whole that are counted in it already: women, officers, by service, the first bus.
import type { FigureRow } from '../../language.ts';

export const subsets: readonly FigureRow[] = [
  {
    id: 'en/was-among-number-given',
    kind: 'figure',
    says: '{be} among|among_the ..2 {figure:n} {relative}? {actor:from} ..2 {give}',
    verb: 'give',
    examples: [['His body was among the 909 sets of remains that Russia turned over.', '909 sets of remains']],
  },
  {
    id: 'en/was-among-number',
    kind: 'figure',
    says: '{be} among|among_the ..2 {figure:n} ..7 {give|get|come|swap}',
    verb: 'give',
    examples: [['His body was among the 909 sets of remains that Russia turned over.', '909 sets of remains']],
  },
  {
    id: 'en/of-the-whole',
    kind: 'figure',
    says: '{figure} {of} {determiner} {bareFigure:n}',
    meaning: 'subset',
    examples: [['Ten of the 70 are civilians.', '70']],
  },
  {
    id: 'en/among-them-are',
    kind: 'figure',
    says: '{including} --5 {be} {figure:n}',
    meaning: 'subset',
    examples: [['Among the dozen given back are two men.', 'two men']],
  },
  {
    id: 'en/including-number',
    kind: 'figure',
    says: '{including} ..2 {figure:n}',
    meaning: 'subset',
    examples: [['Among them are 19 defenders of the island.', '19 defenders']],
  },
  {
    id: 'en/of-number-number',
    kind: 'figure',
    says: '{of} {determiner}? {figure} {comma} ..1 {figure:n}',
    meaning: 'subset',
    examples: [['Of the 215, 124 were officers.', '124']],
  },
  {
    id: 'en/of-the-number-number',
    kind: 'figure',
    says: '{of} {determiner} {figure} ..14 {comma} ..1 {figure:n} {give|get|come|be}',
    meaning: 'subset',
    examples: [['Of the 169 guardsmen who were marched away from the plant, fifteen came home.', 'fifteen']],
  },
  {
    id: 'en/number-of-the-number',
    kind: 'figure',
    says: '{figure:n} {of} {determiner} {figure}',
    meaning: 'subset',
    examples: [['He said 82 of the 115 had defended the plant.', '82']],
  },
  {
    id: 'en/number-of-them',
    kind: 'figure',
    says: '{partitiveFigure:n} ..3 {subset|be|capture}',
    meaning: 'subset',
    examples: [['Ten of them had been convicted.', 'Ten of them']],
  },
  {
    id: 'en/bare-subset',
    kind: 'figure',
    says: '{bareFigure:n} {comma}? ..1 {subset|capture}',
    meaning: 'subset',
    examples: [
      ['More than half of the prisoners, 121, were serving life.', '121'],
      ['Sixty-one served in the army.', 'Sixty-one'],
    ],
  },
  {
    id: 'en/bare-are-people',
    kind: 'figure',
    says: '{bareFigure:n} {be} --2 {people}',
    meaning: 'subset',
    examples: [['Twelve are children.', 'Twelve']],
  },
  {
    id: 'en/number-are-subset',
    kind: 'figure',
    says: '{figure:n} {be} ..1 {subset|capture}',
    meaning: 'subset',
    examples: [['Some 43 men were captured at the plant.', 'Some 43 men']],
  },
];
