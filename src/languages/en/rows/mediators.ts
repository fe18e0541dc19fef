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
    id: 'en/thanked-for-mediation',
    kind: 'mediator',
    says: '{thank} ..2 {adjective|go:m} ..9 {mediation|mediate|help}',
    examples: [['Zelensky thanked the Emirates for their mediation.', 'Emirates']],
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
    id: 'en/with-help-of',
    kind: 'mediator',
    says: '{with} ..3 {help} {of|from|by} {determiner}? {adjective|go:m}',
    examples: [['They came home with the help of Emirati diplomats.', 'Emirati diplomats']],
  },
  {
    id: 'en/thanked-side',
    kind: 'mediator',
    says: '{thank} {to}? {determiner}? {adjective|go:m}',
    examples: [['Zelensky thanked Erdogan.', 'Erdogan']],
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
    id: 'en/with-sides-help',
    kind: 'mediator',
    says: 'with|through|via|thanks_to|by {determiner}? {adjective|go:m} {possessive}? ..2 {help}',
    examples: [
      ['In all 2,484 prisoners have been freed with UAE help.', 'UAE'],
      ["They came home thanks to Norway's quiet diplomacy.", 'Norway'],
    ],
    counterexamples: ['The UAE needs help.'],
  },
  {
    id: 'en/through-help-of',
    kind: 'mediator',
    says: 'through|via|thanks_to|by|after|following ..3 {help|mediator|mediation} {of|by|from} {determiner}? {adjective|go:m}',
    examples: [['It came about through the efforts of Switzerland.', 'Switzerland']],
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
    id: 'en/sides-role',
    kind: 'mediator',
    says: '{thank} ..1 {adjective|go:m} {possessive}? ..1 {help}',
    examples: [["Both armies praised Cairo's role.", 'Cairo']],
  },
  {
    id: 'en/thanked-in-a-list',
    kind: 'mediator',
    says: '{thank} ..12 {org:m}',
    examples: [
      ['The president thanked the security services, the Red Cross and the government of Norway.', 'Red Cross'],
    ],
  },
  {
    id: 'en/thanks-went-to',
    kind: 'mediator',
    says: '{thank} ..8 {to} {determiner}? {adjective|go:m}',
    examples: [['Gratitude for assistance was expressed to the Emirates.', 'Emirates']],
  },
  {
    id: 'en/was-thanked-for',
    kind: 'mediator',
    says: '{adjective|go:m} {be} {thank} ..9 {mediation|mediate|help}',
    examples: [['The Emirates was thanked by all for having mediated.', 'Emirates']],
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
    id: 'en/help-was-rendered-by',
    kind: 'mediator',
    says: '{help|mediation} {be} ..1 rendered|provided|given|lent|extended ..1 {by} ..2 {adjective|go:m}',
    examples: [['Assistance was rendered by the Red Cross.', 'Red Cross']],
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
    id: 'en/at-initiative-of',
    kind: 'mediator',
    says: 'at|on|upon {determiner}? ..1 initiative|request|behest|intercession|suggestion {of} ..2 {adjective|go:m}',
    examples: [['They were let go on the initiative of the Vatican.', 'Vatican']],
  },
  {
    id: 'en/at-sides-initiative',
    kind: 'mediator',
    says: 'at|on|upon {adjective|go:m} {possessive}? ..1 initiative|behest|intercession|suggestion',
    examples: [["They were let go at Turkey's behest.", 'Turkey']],
  },
  {
    id: 'en/agreed-through',
    kind: 'mediator',
    says: '{agree|deal|talks} ..4 through|via {determiner}? {go:m}',
    examples: [['The deal was reached via Oman.', 'Oman']],
  },
  {
    id: 'en/success-for-diplomacy',
    kind: 'mediator',
    says: 'success|triumph|fruit|result|product|outcome {of|for} ..2 {adjective|go:m} {possessive}? ..2 {help|mediation}',
    examples: [['She called the swap a success for Emirati diplomacy.', 'Emirati']],
  },
  {
    id: 'en/efforts-of-side-helped',
    kind: 'mediator',
    says: '{help|mediation} {of|by} {determiner}? {adjective|go:m} --6 helped|allowed|led|secured|ensured|enabled',
    examples: [['The humanitarian efforts of Qatar helped in returning the men from captivity.', 'Qatar']],
  },
  {
    id: 'en/through-whose-mediation',
    kind: 'mediator',
    says: '{adjective|go:m} ..8 {comma}? through|by|with|under {whose} ..2 {mediation|help}',
    examples: [
      ["Russia's General Muradov, through whose mediation the operation was prepared, travelled on board.", 'Russia'],
    ],
  },
];
