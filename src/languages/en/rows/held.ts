// Rows for numbers of people who are still held, and changed no hands.
import type { FigureRow } from '../../language.ts';

export const held: readonly FigureRow[] = [
  {
    id: 'en/number-remain',
    kind: 'figure',
    says: '{figure:n} ..3 {remain}',
    meaning: 'held',
    examples: [['Some 63 hostages remain in Gaza.', 'Some 63 hostages']],
  },
  {
    id: 'en/number-are-held',
    kind: 'figure',
    says: '{figure:n} --2 {be} --1 {hold}',
    meaning: 'held',
    examples: [['About 6,000 soldiers are held by Ukraine.', 'About 6,000 soldiers']],
  },
  {
    id: 'en/number-are-in-captivity',
    kind: 'figure',
    says: '{figure:n} --6 {be} --1 {in} {captivity|captive}',
    meaning: 'held',
    examples: [['It says 8,000 of its soldiers are in Russian prisons.', '8,000 of its soldiers']],
  },
  {
    id: 'en/number-thought-held',
    kind: 'figure',
    says: '{figure:n} ..2 {be} ..1 {thought}',
    meaning: 'held',
    examples: [['About 22 Europeans are thought to be in jail.', 'About 22 Europeans']],
  },
  {
    id: 'en/thought-to-hold-number',
    kind: 'figure',
    says: '{thought} ..1 {holds|have} ..2 {figure:n}',
    meaning: 'held',
    examples: [['Russia is thought to have more than 8,000 soldiers.', 'more than 8,000 soldiers']],
  },
  {
    id: 'en/holds-number',
    kind: 'figure',
    says: '{holds} ..2 {figure:n}',
    meaning: 'held',
    examples: [['Ukraine was holding more than 500 Russians.', 'more than 500 Russians']],
  },
  {
    id: 'en/number-still-held',
    kind: 'figure',
    says: '{figure:n} ..3 {still} ..3 {hold|captivity|captive|in}',
    meaning: 'held',
    examples: [['Some 8,000 soldiers are still in captivity.', 'Some 8,000 soldiers']],
  },
  {
    id: 'en/still-number',
    kind: 'figure',
    says: '{still|remain} ..1 {figure:n}',
    meaning: 'held',
    examples: [['There are still 63 hostages in Gaza.', '63 hostages']],
  },
];
