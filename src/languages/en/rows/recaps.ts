// Rows for what is recalled: the previous exchange, the last one of its kind, people who were once let go.
import type { CueRow } from '../../row.ts';

export const recaps: readonly CueRow[] = [
  {
    id: 'en/had-once-been-held',
    kind: 'cue',
    cue: 'recap',
    says: '{perfect|be} once {be}? {hold|capture|jailing|captive|jailed} ..10 {give|get|swap|free}',
    examples: [
      [
        'He had once been held there for three weeks and was released for a sack of rice.',
        'had once been held there for three weeks and was released',
      ],
    ],
    counterexamples: ['They were once again held up, and then freed.'],
  },
  {
    id: 'en/was-once-given',
    kind: 'cue',
    cue: 'recap',
    says: '{perfect|be} once {be}? {give|get|swap|free}',
    examples: [['One of the dead was once exchanged at that bridge.', 'was once exchanged']],
    counterexamples: ['They were freed at once.', 'The two were once more exchanged on Friday.'],
  },
  {
    id: 'en/was-given-before',
    kind: 'cue',
    cue: 'recap',
    says: '{perfect|be} ..2 {swap|free} before|once|previously|already|earlier|in_the_past {comma|mark|stop|and|but}',
    examples: [
      ['One of the captives had been exchanged before, and was sent to the front again.', 'had been exchanged before,'],
      ['Two of the 40 had already been swapped once.', 'had already been swapped once.'],
    ],
    counterexamples: ['They had been exchanged before dawn.'],
  },
  {
    id: 'en/previous-exchange',
    kind: 'cue',
    cue: 'recap',
    says: '{previous} ..2 {exchange|release}',
    examples: [
      ['The previous exchange was held on 25 June.', 'previous exchange'],
      ['He was released in an earlier East-West exchange.', 'an earlier East-West exchange'],
    ],
  },
  {
    id: 'en/previous-deal-of-day',
    kind: 'cue',
    cue: 'recap',
    says: '{previous} ..2 {deal} of? this|that|the|its? sort|kind|type? {comma}? in|on|of {date}',
    examples: [
      ['The last comparable deal, in July 2010, saw ten agents swapped.', 'last comparable deal, in July 2010'],
    ],
    counterexamples: ['The last deal fell through in July 2010.'],
  },
  {
    id: 'en/previous-stage',
    kind: 'cue',
    cue: 'recap',
    says: '{previous} ..2 stage|stages|phase|phases|round|rounds|part|batch|batches|group|tranche|leg|step|day|instalment|installment',
    examples: [['The previous stage was held on 25 June.', 'previous stage']],
    counterexamples: ['The last groups were being exchanged.'],
  },
  {
    id: 'en/none-since',
    kind: 'cue',
    cue: 'recap',
    says: "no|not|n't|n’t|never ..2 {exchange|swap} ..5 {since|tallySince} ..1 {date}",
    examples: [['There had been no exchange since 2 October, when 185 men went home.', 'no exchange since 2 October']],
  },
  {
    id: 'en/exchange-before',
    kind: 'cue',
    cue: 'recap',
    says: '{exchange} ..1 {previous}',
    examples: [['The exchange before this one was on Thursday.', 'exchange before this one']],
  },
  {
    id: 'en/previous-record',
    kind: 'cue',
    cue: 'recap',
    says: '{record}',
    examples: [['The previous one, on 19 April, brought back 277 men.', 'The previous one']],
  },
];
