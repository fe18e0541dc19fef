// Rows for exchanges that have not happened, or not wholly: planned, under way, put off, called off; and plans carried out.
import type { CueRow } from '../../row.ts';

export const plans: readonly CueRow[] = [
  {
    id: 'en/will-be-given',
    kind: 'cue',
    cue: 'planned',
    says: '{will} ..3 {give|get|swap|come|happen}',
    examples: [['Azerbaijan will release 32 servicemen.', 'will release']],
  },
  {
    id: 'en/exchange-planned',
    kind: 'cue',
    cue: 'planned',
    says: '{exchange|release} ..4 {plan|will}',
    examples: [['An exchange is planned for Friday.', 'exchange is planned for']],
  },
  {
    id: 'en/planned-exchange',
    kind: 'cue',
    cue: 'planned',
    says: '{plan} ..3 {exchange|swap|release}',
    examples: [['They spoke of the planned exchange.', 'planned exchange']],
  },
  {
    id: 'en/held-planned-exchange',
    kind: 'cue',
    cue: 'done',
    says: '{happen} ..1 {plan} ..3 {exchange|swap|release}',
    examples: [['The sides conducted the next exchange of prisoners.', 'conducted the next exchange of prisoners']],
  },
  {
    id: 'en/agreed-to-swap',
    kind: 'cue',
    cue: 'planned',
    says: '{agree} {to} ..1 {swap|give|get}',
    examples: [['They agreed to swap captives.', 'agreed to swap']],
    counterexamples: ['They had agreed a trade of prisoners, and made it.'],
  },
  {
    id: 'en/number-due',
    kind: 'cue',
    cue: 'planned',
    says: '{figure|pair|person} ..3 due|due_for|is_due|are_due|scheduled|scheduled_for|slated|is_expected|are_expected|expected|awaited',
    examples: [
      ['Another 300 from each side were due on Friday.', '300 from each side were due'],
      ['A second group of 40 is due on Sunday.', '40 is due'],
    ],
  },
  {
    id: 'en/expects-to-give',
    kind: 'cue',
    cue: 'planned',
    says: 'expects|expect|expecting|prepares|prepare|preparing|hopes|aims|promises|promised|intends|undertakes|vowed|pledges|pledged {to} ..2 {swap|give|get|come|happen}',
    examples: [['Ukraine expects to exchange 200 prisoners on Thursday.', 'expects to exchange']],
  },
  {
    id: 'en/under-way',
    kind: 'cue',
    cue: 'ongoing',
    says: '{exchange|release|swap} ..5 {underway}',
    examples: [['The exchange is still under way, the Red Cross said.', 'exchange is still under way']],
    counterexamples: ['The exchange was seen as a rare moment of goodwill amid ongoing fighting.'],
  },
  {
    id: 'en/is-under-way',
    kind: 'cue',
    cue: 'ongoing',
    says: '{exchange|release|swap} ..12 {be} ..1 {underway}',
    examples: [
      [
        'The exchange of 205 men each between the two armies is still under way.',
        'exchange of 205 men each between the two armies is still under way',
      ],
    ],
  },
  {
    id: 'en/expects-number',
    kind: 'cue',
    cue: 'planned',
    says: 'expects|expect|expecting|expected ..1 {figure}',
    examples: [['Kyiv expects 1,200 people to be released.', 'expects 1,200 people']],
  },
  {
    id: 'en/agreed-on-exchange',
    kind: 'cue',
    cue: 'planned',
    says: '{agree} on ..3 {exchange}',
    examples: [['The two sides agreed on a further exchange.', 'agreed on a further exchange']],
  },
  {
    id: 'en/exchange-postponed',
    kind: 'cue',
    cue: 'postponed',
    says: '{exchange|release} ..16 {postpone}',
    examples: [
      ['The exchange has been postponed.', 'exchange has been postponed'],
      [
        'The exchange between the two, which had been due to begin today, has been put off.',
        'exchange between the two, which had been due to begin today, has been put off',
      ],
    ],
  },
  {
    id: 'en/postponed-exchange',
    kind: 'cue',
    cue: 'postponed',
    says: '{postpone} ..6 {exchange|release}',
    examples: [['He spoke of postponing the prisoner exchange.', 'postponing the prisoner exchange']],
  },
  {
    id: 'en/exchange-called-off',
    kind: 'cue',
    cue: 'cancelled',
    says: '{exchange|release|they} ..14 {cancel}',
    examples: [['The exchange was called off.', 'exchange was called off']],
  },
  {
    id: 'en/called-off-exchange',
    kind: 'cue',
    cue: 'cancelled',
    says: '{cancel} ..9 {exchange}',
    examples: [['Moscow called off the prisoner exchange.', 'called off the prisoner exchange']],
  },
  {
    id: 'en/were-once-to-be',
    kind: 'cue',
    cue: 'planned',
    says: '{be} at|once|first|originally|initially|supposed|meant ..3 {to} {be} {swap|give|get|free}',
    examples: [
      ['There were talks in which 33 captives were at one point to be exchanged.', 'were at one point to be exchanged'],
    ],
  },
];
