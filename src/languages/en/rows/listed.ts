// Rows for numbers behind a label and a colon or a dash, as lists tell them: "To Ukraine: 193", "Israelis released: 4".
import type { FigureRow } from '../../row.ts';

export const listed: readonly FigureRow[] = [
  {
    id: 'en/to-side-listed',
    kind: 'figure',
    says: '{to} {determiner}? {actor:to} :|–|—|- {figure:n}',
    verb: 'come',
    weak: true,
    examples: [
      ['To Ukraine: 193', '193'],
      ['Home on Friday - to Russia – 40 soldiers.', '40 soldiers'],
    ],
    counterexamples: ['It went to Russia: 193 letters in all.', 'Losses of Russia: 193'],
  },
  {
    id: 'en/given-by-side-listed',
    kind: 'figure',
    says: '{give} {by|from} {determiner}? {actor:from} :|–|—|- {figure:n}',
    verb: 'give',
    weak: true,
    examples: [['Handed over by Hamas: four hostages', 'four hostages']],
    counterexamples: ['Captured by Russia: 30 soldiers'],
  },
  {
    id: 'en/sides-people-given-listed',
    kind: 'figure',
    says: '{adjective:to} {people} {give|come|letLive} :|–|—|- {figure:n}',
    verb: 'give',
    weak: true,
    examples: [['Houthi fighters freed: 200', '200']],
    counterexamples: ['Ukrainian soldiers killed: 200', 'Russian soldiers: 300,000'],
  },
  {
    id: 'en/people-given-listed',
    kind: 'figure',
    says: '{nation:to} {give|come|letLive} :|–|—|- {figure:n}',
    verb: 'give',
    weak: true,
    examples: [['Israelis released: 4', '4']],
    counterexamples: ['Israelis killed: 4', 'Ukrainians in captivity: 5,000'],
  },
];
