// Rows for who brokered an exchange; slot m, and whoever stands beside it: "the US and the UAE".
import type { MediatorRow } from '../../language.ts';

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
    id: 'en/organisation-took-part',
    kind: 'mediator',
    says: '{org:m} ..2 {carry}',
    examples: [['The Red Cross took part in the operation.', 'Red Cross']],
  },
  {
    id: 'en/side-said-mediation',
    kind: 'mediator',
    says: '{go:m} {speech} ..6 {mediation} {by} {own}',
    examples: [['Saudi Arabia said that mediation by its leaders had made it a success.', 'Saudi Arabia']],
  },
  {
    id: 'en/organisation-said-it-helped',
    kind: 'mediator',
    says: '{org:m} {speech} ..5 {carry}',
    examples: [['The Red Cross said that it had merely helped with the transfer.', 'Red Cross']],
  },
  {
    id: 'en/mediators-were',
    kind: 'mediator',
    says: '{mediator} {be} {determiner}? {go:m}',
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
    says: '{go:m} ..1 {speech} ..6 {own} ..4 {mediation}',
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
    id: 'en/organisation-relative',
    kind: 'mediator',
    says: '{org:m} {comma}? {relative} ..2 {carry}',
    examples: [['The Red Cross, which carried out the repatriation, interviewed all.', 'Red Cross']],
  },
  {
    id: 'en/organisation-moved-people',
    kind: 'mediator',
    says: '{org:m} ..2 {give|get|swap} ..4 {figure|people|they|person}',
    examples: [
      ['On Saturday the ICRC flew 360 Ethiopian prisoners home.', 'ICRC'],
      ['The Red Cross handed over the men at the bridge.', 'Red Cross'],
    ],
    counterexamples: ['The Red Cross visited the men at the camp.'],
  },
  {
    id: 'en/run-by-organisation',
    kind: 'mediator',
    says: 'run|organised|organized|conducted|coordinated|handled|managed|operated|carried_out|led {by} ..2 {org:m}',
    examples: [['They crossed in an operation run by the ICRC.', 'ICRC']],
  },
  {
    id: 'en/under-eye-of-organisation',
    kind: 'mediator',
    says: 'aegis|auspices|participation|involvement|coordination|cooperation|co-operation|urging|care of|with ..2 {org:m}',
    examples: [['The handover took place in coordination with the ICRC.', 'ICRC']],
  },
  {
    id: 'en/vehicles-of-organisation',
    kind: 'mediator',
    says: '{org:m} {possessive}? ..1 aircraft|plane|planes|aeroplane|flight|flights|bus|buses|coaches|vehicle|vehicles|convoy|convoys|truck|trucks|jeeps|cars|ambulances|helicopter|helicopters|flag|flags|boat|boats|emblem',
    examples: [['Fifty-nine Iraqis crossed on Monday aboard Red Cross coaches.', 'Red Cross']],
  },
];
