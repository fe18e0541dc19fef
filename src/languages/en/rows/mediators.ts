// Rows for who brokered an exchange; slot m, and whoever stands beside it: "the US and the UAE".
import type { MediatorRow } from '../../language.ts';

export const mediators: readonly MediatorRow[] = [
  {
    id: 'en/mediated-by',
    kind: 'mediator',
    says: '{mediate} ..1 {by} ..3 {go:m}',
    examples: [['The swap was brokered by the United Arab Emirates.', 'United Arab Emirates']],
  },
  {
    id: 'en/mediation-by',
    kind: 'mediator',
    says: '{mediation} ..7 {by|of|from} {determiner}? {go:m}',
    examples: [
      ['It took place with the mediation of Qatar.', 'Qatar'],
      ['They worked through the mediation efforts of Turkey.', 'Turkey'],
    ],
  },
  {
    id: 'en/side-mediated',
    kind: 'mediator',
    says: '{go:m} ..4 {mediate}',
    examples: [['The United States and the Emirates mediated.', 'Emirates']],
    counterexamples: ['The two sides negotiated in Istanbul.'],
  },
  {
    id: 'en/adjective-mediation',
    kind: 'mediator',
    says: '{adjective|go:m} {possessive}? ..1 {mediation|mediator}',
    examples: [
      ['It came about through Emirati mediation.', 'Emirati'],
      ["Both capitals welcomed Qatar's mediation.", 'Qatar'],
    ],
  },
  {
    id: 'en/mediators-from',
    kind: 'mediator',
    says: '{mediator} ..2 {from|comma|of} {determiner}? {go:m}',
    examples: [['Mediators from Qatar said that talks went on.', 'Qatar']],
  },
  {
    id: 'en/side-as-mediator',
    kind: 'mediator',
    says: '{go:m} ..7 {mediator}',
    examples: [['Qatar is the mediator.', 'Qatar']],
  },
  {
    id: 'en/thanked-for-mediation',
    kind: 'mediator',
    says: '{thank} ..2 {go:m} ..9 {mediation|mediate|help}',
    examples: [['Zelensky thanked the Emirates for their mediation.', 'Emirates']],
  },
  {
    id: 'en/brokered-deal',
    kind: 'mediator',
    says: '{go:m} - {mediate}',
    examples: [['It was done in a UAE-brokered deal.', 'UAE']],
  },
  {
    id: 'en/whose-mediation',
    kind: 'mediator',
    says: '{go:m} {comma}? {whose} ..3 {mediation|mediator|mediate}',
    examples: [['They thanked Qatar, whose mediation had led to it.', 'Qatar']],
  },
  {
    id: 'en/with-help-of',
    kind: 'mediator',
    says: '{with} ..2 {help} {of} {determiner}? {adjective|go:m}',
    examples: [['They came home with the help of Emirati diplomats.', 'Emirati diplomats']],
  },
  {
    id: 'en/thanked-side',
    kind: 'mediator',
    says: '{thank} {determiner}? {go:m}',
    examples: [['Zelensky thanked Erdogan.', 'Erdogan']],
  },
  {
    id: 'en/organisation-took-part',
    kind: 'mediator',
    says: '{org:m} ..1 {carry}',
    examples: [['The Red Cross took part in the operation.', 'Red Cross']],
  },
  {
    id: 'en/side-said-mediation',
    kind: 'mediator',
    says: '{go:m} said ..6 {mediation} {by} {own}',
    examples: [['Saudi Arabia said that mediation by its leaders had made it a success.', 'Saudi Arabia']],
  },
  {
    id: 'en/organisation-said-it-helped',
    kind: 'mediator',
    says: '{org:m} said ..5 {carry}',
    examples: [['The Red Cross said that it had merely helped with the transfer.', 'Red Cross']],
  },
];
