// Rows for numbers of people that count no handover: ages, visits, polls, lists of names, casualties.
import type { FigureRow } from '../../row.ts';

export const otherCounts: readonly FigureRow[] = [
  {
    id: 'en/day-after-number',
    kind: 'figure',
    says: '{duration|time} after ..2 {figure:n} ..3 {come|give|get|be}',
    meaning: 'other',
    examples: [['It came a day after 49 people returned.', '49 people']],
  },
  {
    id: 'en/turned-age',
    kind: 'figure',
    says: 'turned {bareFigure:n}',
    meaning: 'other',
    examples: [['He came home on the day he turned 18.', '18']],
  },
  {
    id: 'en/visited-number',
    kind: 'figure',
    says: '{visit} ..2 {figure:n}',
    meaning: 'other',
    examples: [['The Red Cross visited 3,000 prisoners of war on both sides.', '3,000 prisoners of war']],
  },
  {
    id: 'en/youngest-number',
    kind: 'figure',
    says: 'youngest|oldest|eldest ..9 {bareFigure:n}',
    meaning: 'other',
    examples: [['The youngest of the soldiers who walked out of the gate was 24.', '24']],
  },
  {
    id: 'en/one-in-so-many',
    kind: 'figure',
    says: '{figure:n} {in} {number|figure}',
    meaning: 'other',
    examples: [['In polls four Israelis in five are in favour.', 'four Israelis']],
  },
  {
    id: 'en/brokered-number',
    kind: 'figure',
    says: '{mediate} --2 {figure:n}',
    meaning: 'other',
    examples: [['Abu Dhabi had brokered five others.', 'five others']],
  },
  {
    id: 'en/number-named-on-lists',
    kind: 'figure',
    says: '{named} ..1 {of} ..2 {figure:n}',
    meaning: 'other',
    examples: [['India handed over the names of 381 prisoners.', '381 prisoners']],
  },
  {
    id: 'en/number-killed',
    kind: 'figure',
    says: '{figure:n} ..5 {harm}',
    meaning: 'other',
    examples: [['At least 12 people had been killed.', 'At least 12 people']],
    counterexamples: ['In March 12 people were released.'],
  },
  {
    id: 'en/killed-number',
    kind: 'figure',
    says: '{harm} ..2 {figure:n}',
    meaning: 'other',
    examples: [['The strike killed 12 people.', '12 people']],
  },
  {
    id: 'en/not-given-number',
    kind: 'figure',
    says: '{not} ..2 {give|get|swap} ..2 {figure:n}',
    meaning: 'other',
    examples: [
      ['Moscow refused to take back 1,000 of its soldiers.', '1,000 of its soldiers'],
      ['Kyiv did not receive 65 of the men.', '65 of the men'],
    ],
    counterexamples: ['Kyiv received not 65 but 66 men.'],
  },
  {
    id: 'en/report-of-number-false',
    kind: 'figure',
    says: 'reports|report|claims|claim|rumours|rumors|allegations|stories|news that ..6 {figure:n} ..14 false|untrue|fake|invented|unfounded|baseless|groundless|fabricated|wrong',
    meaning: 'other',
    examples: [['Reports that 90 pilots had been swapped are false.', '90 pilots']],
  },
  {
    id: 'en/left-number',
    kind: 'figure',
    says: 'left|leaving|leaves {figure:n}',
    meaning: 'other',
    examples: [['The strike left 12 men dead.', '12 men dead']],
  },
];
