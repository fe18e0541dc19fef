// Rows for exchanges that somebody only supposes, is asked about or speaks of: in a poll, on a telephone, as a condition.
import type { CueRow } from '../../row.ts';

export const suppositions: readonly CueRow[] = [
  {
    id: 'en/task-of-exchanging',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'task|tasks|progress|goal|aim|aims|question|issue|idea|interest|experience|readiness|part ..1 in|of|on|about|with exchanging|swapping|trading|returning|releasing|freeing ..3 {people|nation|figure|captiveWord}',
    examples: [
      ['He was ready for any task in exchanging prisoners.', 'task in exchanging prisoners'],
      ['There is no progress on releasing the remaining soldiers.', 'progress on releasing the remaining soldiers'],
    ],
    counterexamples: ['After exchanging 20 prisoners they parted.'],
  },
  {
    id: 'en/supposed',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{suppose} ..24 {swap|give|get|come|free|exchange|release}',
    examples: [
      [
        'Suppose, for the sake of argument, that Tehran lets ten go.',
        'Suppose, for the sake of argument, that Tehran lets',
      ],
      ['Imagine that Moscow gives 500.', 'Imagine that Moscow gives'],
    ],
  },
  {
    id: 'en/poll-would',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'poll|polls|survey|surveys|respondents|pollster|pollsters ..24 would ..3 {swap|give|get|free|exchange|release}',
    examples: [
      ['A poll found that most Israelis would swap 1,000 prisoners.', 'poll found that most Israelis would swap'],
    ],
  },
  {
    id: 'en/share-would',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'per_cent|percent|%|majority|asked ..9 would {swap|give|get|free|exchange}',
    examples: [
      ['Of 1,617 people, 61 per cent would release a spy for a spy.', 'per cent would release'],
      [
        'A majority of those asked would let go ten Russians for one Ukrainian.',
        'majority of those asked would let go',
      ],
    ],
    counterexamples: ['The majority would be released in May.'],
  },
  {
    id: 'en/exchange-would-help',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{exchange|release} ..7 would bring|mean|lead|help|ease|open|pave|require|trigger|allow|make|create|signal|show|boost|cost|weaken|strengthen|save|end|build|set|send|prove',
    examples: [
      ['A release of hostages would bring a pause in the fighting.', 'release of hostages would bring'],
      ['A swap of prisoners would help to build trust.', 'swap of prisoners would help'],
    ],
    counterexamples: ['An exchange of 50 each would take place on Monday.', 'The exchange would see 50 home.'],
  },
  {
    id: 'en/not-until-given',
    kind: 'cue',
    cue: 'hypothetical',
    says: "no|not|n't|n’t|nothing|nobody|no_one|never|neither|refuse|refuses|refused ..14 until|unless|before ..4 {captiveWord|people|pair} ..3 {be}? {give|get|free|come|swap}",
    examples: [
      ['Nothing would go in until 203 hostages were returned.', 'Nothing would go in until 203 hostages were returned'],
      ['They will not withdraw unless all captives come home.', 'not withdraw unless all captives come home'],
    ],
    counterexamples: ['It went on until 1,000 captives had come home.'],
  },
  {
    id: 'en/talked-of-an-exchange',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'touched|touches|touching|talked|talk|talking|spoke|speak|speaks|speaking|brought|brings on|about|up {single|modifier} ..2 {exchange|swap}',
    examples: [
      ['The two leaders touched on a swap of nine captives.', 'touched on a swap'],
      ['They talked about another prisoner exchange.', 'talked about another prisoner exchange'],
    ],
    counterexamples: ['He spoke about the exchange that took place on Monday.'],
  },
  {
    id: 'en/would-poll',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'would ..3 {swap|give|get|free|exchange|release} ..30 poll|polls|survey|surveys|respondents|pollster|pollsters',
    examples: [
      [
        'Two thirds would exchange a spy for two fishermen, a poll found.',
        'would exchange a spy for two fishermen, a poll',
      ],
    ],
    counterexamples: ['Kyiv would exchange 100 for 100, the ministry said.'],
  },
];
