// Rows for who brokered an exchange; slot m, and whoever stands beside it: "the US and the UAE".
import type { MediatorRow } from '../../row.ts';

export const mediators: readonly MediatorRow[] = [
  {
    id: 'en/mediated-by',
    kind: 'mediator',
    says: '{mediate} ..3 {by} ..3 {adjective|go:m}',
    examples: [['The swap was brokered by the United Arab Emirates.', 'United Arab Emirates']],
  },
  {
    id: 'en/mediation-by',
    kind: 'mediator',
    says: '{mediation} ..7 {by|of|from} ..2 {adjective|go:m}',
    examples: [
      ['It took place with the mediation of Qatar.', 'Qatar'],
      ['They worked through the mediation efforts of Turkey.', 'Turkey'],
    ],
  },
  {
    id: 'en/side-mediated',
    kind: 'mediator',
    says: '{go:m} ..6 {mediate}',
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
    says: '{go:m} ..9 {be} ..1 {determiner}? ..1 {mediator}',
    examples: [['Qatar is the mediator.', 'Qatar']],
  },
  {
    id: 'en/as-mediator',
    kind: 'mediator',
    says: '{go:m} ..9 as ..3 {mediator}',
    examples: [
      ['The UAE rendered help as an intermediary.', 'UAE'],
      ['They disclosed that Oman had once more served as the mediator.', 'Oman'],
    ],
  },
  {
    id: 'en/side-the-mediator',
    kind: 'mediator',
    says: '{go:m} {comma}? {determiner}? ..1 {mediator}',
    examples: [['Egypt and Qatar, the mediators in this exchange, are trying again.', 'Qatar']],
  },
  {
    id: 'en/brokered-deal',
    kind: 'mediator',
    says: '{adjective|go:m} - {mediate}',
    examples: [['It was done in a UAE-brokered deal.', 'UAE']],
  },
  {
    id: 'en/whose-mediation',
    kind: 'mediator',
    says: '{adjective|go:m} ..6 {comma}? {whose} ..9 {mediation|mediator|mediate}',
    examples: [['They thanked Qatar, whose mediation had led to it.', 'Qatar']],
  },
  {
    id: 'en/side-said-mediation',
    kind: 'mediator',
    says: '{go:m} {speech} ..6 {mediation} {by} {own}',
    examples: [['Saudi Arabia said that mediation by its leaders had made it a success.', 'Saudi Arabia']],
  },
  {
    id: 'en/mediators-were',
    kind: 'mediator',
    says: '{mediator} {be} ..3 {go:m}',
    examples: [['The mediators were the UAE and the United States.', 'UAE']],
  },
  {
    id: 'en/mediation-was',
    kind: 'mediator',
    says: '{mediation} {be} {adjective:m}',
    examples: [['The mediation was American and Emirati.', 'American']],
  },
  {
    id: 'en/its-own-mediation',
    kind: 'mediator',
    says: '{go:m} ..1 {speech} ..7 {own} ..4 {mediation|mediate}',
    examples: [['The United Arab Emirates today announced the success of its mediation.', 'United Arab Emirates']],
  },
  {
    id: 'en/claimed-credit',
    kind: 'mediator',
    says: '{go:m} ..9 claiming|claimed|taking|took|claims credit for ..3 {mediation|exchange|release}',
    examples: [['Oman said in a statement claiming credit for mediation that it had worked.', 'Oman']],
  },
  {
    id: 'en/brokered-together-with',
    kind: 'mediator',
    says: '{mediate} ..7 together_with|along_with|jointly_with|alongside|in_tandem_with ..4 {adjective|go:m}',
    examples: [['Qatar brokered the swap together with the United States.', 'United States']],
  },
  {
    id: 'en/rendered-mediation',
    kind: 'mediator',
    says: '{go:m} ..4 rendered|provided|offered|extended|undertook|exerted|gave|supplied ..3 {mediation}',
    examples: [['The Emirates have rendered mediation efforts.', 'Emirates']],
  },
  {
    id: 'en/official-mediated',
    kind: 'mediator',
    says: '{adjective|voice:m} ..2 {envoyLike} ..14 {mediate}',
    examples: [['A Swiss lawyer, long retired, and two monks had acted as go-betweens.', 'Swiss']],
  },
  {
    id: 'en/mediators-colon',
    kind: 'mediator',
    says: '{mediator|mediation} {mark} {determiner}? {go:m}',
    examples: [['Mediators: the Emirates.', 'Emirates']],
  },
  {
    id: 'en/agreed-through',
    kind: 'mediator',
    says: '{agree|deal|talks} ..4 through|via {determiner}? {go:m}',
    examples: [['The deal was reached via Oman.', 'Oman']],
  },
  {
    id: 'en/mediators-of-a-side',
    kind: 'mediator',
    says: '{mediator:m}',
    examples: [['American mediators had worked out the lists.', 'American mediators']],
    counterexamples: ['American negotiators had worked out the lists.'],
  },
  {
    id: 'en/mediated-like-the-truce-by',
    kind: 'mediator',
    says: '{mediate} {comma} ..6 {comma} {by} ..3 {adjective|go:m}',
    examples: [['It was mediated, as was the truce before it, by Egypt.', 'Egypt']],
  },
  {
    id: 'en/mediated-on-behalf-of',
    kind: 'mediator',
    says: '{mediate} ..3 behalf|name|instructions|orders {of} ..2 {adjective|go:m}',
    examples: [['A retired judge mediated on behalf of the United Nations.', 'United Nations']],
  },
  {
    id: 'en/which-its-office-mediated',
    kind: 'mediator',
    says: '{go:m} ..9 {relative} {own} ..3 {mediate}',
    examples: [['The UN envoy welcomed the exchange, which his office had brokered.', 'UN envoy']],
    counterexamples: ['The UN envoy welcomed the exchange.'],
  },
  {
    id: 'en/mediator-sent-by',
    kind: 'mediator',
    says: '{mediator} {relative}? appointed|named|sent|dispatched|chosen {by} ..2 {adjective|go:m}',
    examples: [['The price was fixed by a mediator appointed by the United Nations.', 'United Nations']],
  },
  {
    id: 'en/mediator-whom-sent',
    kind: 'mediator',
    says: '{mediator} whom|that ..2 {adjective|go:m} appointed|named|sent|dispatched|chose|had',
    examples: [['The price was fixed by a mediator whom the UN secretary-general appointed.', 'UN secretary-general']],
  },
];
