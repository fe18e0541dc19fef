// Rows for what was planned, or put off, and was done at last.
import type { CueRow } from '../../row.ts';

export const done: readonly CueRow[] = [
  {
    id: 'en/held-planned-exchange',
    kind: 'cue',
    cue: 'done',
    says: '{happen} ..1 {plan} ..3 {exchange|swap|release}',
    examples: [['The sides conducted the next exchange of prisoners.', 'conducted the next exchange of prisoners']],
  },
  {
    id: 'en/next-exchange-took-place',
    kind: 'cue',
    cue: 'done',
    says: 'next|planned|expected|due|scheduled|upcoming {exchange|release} ..12 took_place|has_taken_place|was_held|has_been_held|was_conducted|has_been_conducted|was_carried_out|has_been_carried_out|was_completed|went_ahead|happened|succeeded',
    examples: [
      ['Today the next exchange of captives was conducted at the border.', 'next exchange of captives was conducted'],
    ],
    counterexamples: ['The next exchange will be held on Friday.', 'The next exchange has been put off.'],
  },
  {
    id: 'en/next-exchange-could-be-held',
    kind: 'cue',
    cue: 'done',
    says: '{plan} {exchange|release} ..6 was|were able {to} {be}? {happen}',
    examples: [
      ['Today the next exchange was able to be conducted at the border.', 'next exchange was able to be conducted'],
    ],
    counterexamples: ['The next exchange will be able to be held.'],
  },
  {
    id: 'en/exchange-took-place',
    kind: 'cue',
    cue: 'done',
    says: '{exchange|release} ..18 took_place|has_taken_place|had_taken_place|went_ahead|was_carried_out|was_completed|has_been_completed|happened',
    examples: [
      [
        'The exchange, which had been due on Thursday and was twice put off, took place on Saturday.',
        'exchange, which had been due on Thursday and was twice put off, took place',
      ],
    ],
    counterexamples: ['The exchange never took place.'],
  },
  {
    id: 'en/previous-exchange-gave',
    kind: 'cue',
    cue: 'done',
    says: '{previous} {exchange|release} ..9 {give|get|free|letLive} {home}? {figure}',
    examples: [
      ['The previous swap, in May, freed 106.', 'previous swap, in May, freed 106'],
      [
        'The last exchange, which took place in May, brought home 106 men.',
        'last exchange, which took place in May, brought home 106 men',
      ],
    ],
    counterexamples: ['The previous swap, in May, was of 106.'],
  },
  {
    id: 'en/first-to-be-given',
    kind: 'cue',
    cue: 'done',
    says: '{ordinal|previous} ..3 {to} {be} {give|swap|free}',
    examples: [['They were the first 20 prisoners to be freed.', 'first 20 prisoners to be freed']],
  },
];
