// Rows for people who are the price of others: "the price was 67 fighters", "it cost Israel 477 prisoners", "Kyiv paid with a politician and 55 men".
import type { FigureRow } from '../../row.ts';

export const prices: readonly FigureRow[] = [
  {
    id: 'en/price-was-number',
    kind: 'figure',
    says: 'price ..5 was|were|is|being ..1 {wholeFigure:n}',
    verb: 'give',
    examples: [
      ['The price was 67 fighters of the movement.', '67 fighters'],
      ['The price for them was five jailed commanders.', 'five jailed commanders'],
    ],
    counterexamples: ['The price was 67 dollars.'],
  },
  {
    id: 'en/at-price-of-number',
    kind: 'figure',
    says: 'price|cost of ..1 {wholeFigure:n}',
    verb: 'give',
    examples: [['She came home at the price of three convicted agents.', 'three convicted agents']],
    counterexamples: ['They asked for the price of 40 cars.'],
  },
  {
    id: 'en/cost-side-number',
    kind: 'figure',
    says: 'it|that|this|which|bargain|deal ..1 cost|costs {actor:from} ..1 {wholeFigure:n}',
    verb: 'give',
    examples: [['The bargain cost Israel 477 prisoners.', '477 prisoners']],
    counterexamples: ['The battle cost Israel 477 men.'],
  },
  {
    id: 'en/side-paid-with-number',
    kind: 'figure',
    says: '{actor:from} ..2 paid ..4 with|in ..1 {wholeFigure:n}',
    verb: 'give',
    examples: [['For the sergeant Israel paid with 1,027 prisoners.', '1,027 prisoners']],
    counterexamples: ['Israel paid with the lives of its men.'],
  },
];
