// Rows for a number of civilians or children beside a whole: a share of it, or one that comes on top.
import type { FigureRow } from '../../language.ts';

export const shares: readonly FigureRow[] = [
  {
    id: 'en/split-of-them-special',
    kind: 'figure',
    says: '{specialPart:n}',
    meaning: 'subset',
    part: 'split',
    examples: [['Kyiv got 49 people, six of them civilians.', 'six of them civilians']],
  },
  {
    id: 'en/split-of-them-are',
    kind: 'figure',
    says: '{partitiveFigure:n} {be} {special:c}',
    meaning: 'subset',
    part: 'split',
    examples: [['Seven of them are civilians.', 'Seven of them']],
  },
  {
    id: 'en/split-of-those-are',
    kind: 'figure',
    says: '{partitiveFigure:n} --6 {be} ..1 {special:c}',
    meaning: 'subset',
    part: 'split',
    examples: [['Four of those who returned are civilians.', 'Four of those']],
  },
  {
    id: 'en/split-of-the-number',
    kind: 'figure',
    says: '{figure:n} {of} {determiner}? {figure} ..8 {be} {special:c}',
    meaning: 'subset',
    part: 'split',
    examples: [['Four of the 75 people who returned are civilians.', 'Four']],
  },
  {
    id: 'en/split-are',
    kind: 'figure',
    says: '{bareFigure:n} {be} {special:c}',
    meaning: 'subset',
    part: 'split',
    examples: [['Twelve are civilians.', 'Twelve']],
  },
  {
    id: 'en/split-including',
    kind: 'figure',
    says: '{including} ..1 {specialFigure:n}',
    meaning: 'subset',
    part: 'split',
    examples: [['Kyiv got 49 people, including six civilians.', 'six civilians']],
  },
  {
    id: 'en/addition-figure',
    kind: 'figure',
    says: '{addition} {comma}? ..2 {specialFigure:n}',
    part: 'addition',
    examples: [['Along with them two civilians came home.', 'two civilians']],
  },
  {
    id: 'en/figure-addition',
    kind: 'figure',
    says: '{specialFigure:n} ..7 {addition}',
    part: 'addition',
    examples: [['Eight civilians were released too.', 'Eight civilians']],
  },
  {
    id: 'en/dead-of-them',
    kind: 'figure',
    says: '{remainsPart:n}',
    meaning: 'subset',
    examples: [['Of 33 hostages, eight of them dead, nothing is known.', 'eight of them dead']],
  },
];
