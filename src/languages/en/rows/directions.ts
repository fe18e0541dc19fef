// Rows for who gives and who gets: which words between a side and a number make it theirs.
import type { FigureRow } from '../../row.ts';

export const directions: readonly FigureRow[] = [
  {
    id: 'en/number-sent-to-side',
    kind: 'figure',
    says: '{figure:n} ..2 {sent} ..2 {to} {determiner}? {actor:to}',
    verb: 'give',
    examples: [['On June 11, 1,212 bodies were received, and 27 sent to Russia.', '27']],
  },
  {
    id: 'en/number-to-side-listed',
    kind: 'figure',
    says: '{bareFigure:n} {to} {determiner}? {actor:to} {comma|and|stop|mark}',
    verb: 'come',
    weak: true,
    examples: [["New Year's exchange: 140 to Ukraine, 82 to Russia.", '140']],
    counterexamples: ['He wrote 140 letters to Ukraine, and waited.'],
  },
  {
    id: 'en/side-numbered',
    kind: 'figure',
    says: '{nation:to} ..9 numbered|number {figure:n}',
    verb: 'come',
    examples: [['The Russians who left in exchange numbered 75.', '75']],
  },
  {
    id: 'en/number-for-side',
    kind: 'figure',
    says: '{figure:n} for {determiner}? {actor:to}',
    verb: 'get',
    examples: [['It covers 70 people: 40 for the Houthis, 30 for the government.', '40']],
  },
  {
    id: 'en/for-side-it-meant-number',
    kind: 'figure',
    says: '{for} {actor:to} {comma}? it|that|this meant|means|brought ..1 {figure:n}',
    verb: 'get',
    examples: [['For Ukraine it meant 175 soldiers.', '175 soldiers']],
    counterexamples: ['For Ukraine it was a day of grief.'],
  },
  {
    id: 'en/sides-share-was-number',
    kind: 'figure',
    says: '{actor:to} {possessive} share|tally|count|haul|quota|contingent|group|list|total|figure {be|numbered|came|ran|amounted} ..1 {figure:n}',
    verb: 'get',
    weak: true,
    examples: [["Kyiv's share was 175 soldiers.", '175 soldiers']],
    counterexamples: ["Kyiv's share was paid in gold."],
  },
  {
    id: 'en/sides-number',
    kind: 'figure',
    says: '{actor:to} {possessive} {figure:n}',
    verb: 'come',
    examples: [["Russia's 307 are already in Belarus.", '307']],
  },
];
