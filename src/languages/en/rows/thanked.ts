// Rows for who is thanked or named for help, a role or an initiative in an exchange: a broker told by what is owed to it.
import type { MediatorRow } from '../../row.ts';

export const thanked: readonly MediatorRow[] = [
  {
    id: 'en/thanked-for-mediation',
    kind: 'mediator',
    says: '{thank} ..2 {adjective|go:m} ..9 {mediation|mediate|help}',
    examples: [['Zelensky thanked the Emirates for their mediation.', 'Emirates']],
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
    id: 'en/thanked-counterpart-of',
    kind: 'mediator',
    says: '{thank} {to}? {determiner|own|our}? {adjective:m} counterpart|counterparts|colleague|colleagues|president|leader|leaders|ruler|rulers|king|emir|sultan|friends|partners|side|diplomats|minister',
    examples: [['Zelensky thanked his Emirati counterpart.', 'Emirati']],
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
    says: 'through|via|thanks_to|by|after|following|under ..3 {help|mediator|mediation} {of|by|from} {determiner}? {adjective|go:m}',
    examples: [['It came about through the efforts of Switzerland.', 'Switzerland']],
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
    id: 'en/help-was-rendered-by',
    kind: 'mediator',
    says: '{help|mediation} ..14 {be} ..1 rendered|provided|given|lent|extended ..1 {by} ..2 {adjective|go:m}',
    examples: [['Assistance was rendered by the Red Cross.', 'Red Cross']],
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
  {
    id: 'en/gratitude-for-the-role-of',
    kind: 'mediator',
    says: '{thank} ..2 {help|mediation} {of|by} ..1 {adjective|go:m}',
    examples: [['The minister voiced appreciation for the role of Qatar.', 'Qatar']],
  },
  {
    id: 'en/was-thanked-by',
    kind: 'mediator',
    says: '{adjective|go:m} {be} {thank} ..1 {by}',
    examples: [['Saudi Arabia was thanked by both presidents.', 'Saudi Arabia']],
    counterexamples: ['Saudi Arabia thanked both presidents.'],
  },
  {
    id: 'en/side-helped',
    kind: 'mediator',
    says: '{go:m} helped|assisted {mark}',
    examples: [['Switzerland and Oman helped.', 'Oman']],
    counterexamples: ['Switzerland helped the wounded.'],
  },
  {
    id: 'en/side-helped-with-lists',
    kind: 'mediator',
    says: '{go:m} ..1 helped|helped_to ..3 {named}',
    examples: [['Qatar helped to bring the lists together, both ombudsmen said.', 'Qatar']],
    counterexamples: ['Qatar helped the families.'],
  },
  {
    id: 'en/side-credited',
    kind: 'mediator',
    says: '{adjective|go:m} {be} credited {with|for}',
    examples: [['Norway was credited with having brought the deal about.', 'Norway']],
  },
  {
    id: 'en/side-helped-too',
    kind: 'mediator',
    says: '{go:m} ..1 helped|assisted too|also',
    examples: [['The United States had helped too, both sides said.', 'United States']],
  },
  {
    id: 'en/thanked-those-of',
    kind: 'mediator',
    says: '{thank} {to}? {determiner|own|our}? government|governments|leaders|leadership|authorities|partners|friends|colleagues|mediators|diplomats|people|rulers|emir|sultan {of|in|from} {determiner}? {adjective|go:m}',
    examples: [['The president thanked the governments of Qatar, Oman and Switzerland.', 'Qatar']],
  },
];
