// Rows for people for whom nobody was given: a gesture of one side, no exchange.
import type { CueRow } from '../../row.ts';

export const noReturn: readonly CueRow[] = [
  {
    id: 'en/nobody-in-return',
    kind: 'cue',
    cue: 'no_return',
    says: '{nobody|not} ..7 {inReturn}',
    examples: [['Nobody was released in return.', 'Nobody was released in return']],
  },
  {
    id: 'en/how-many-in-return',
    kind: 'cue',
    cue: 'unknown_return',
    says: 'how many ..7 {inReturn}',
    examples: [
      ['Kyiv did not say how many captives it handed over in return.', 'how many captives it handed over in return'],
      ['It was not clear how many Russians were freed in exchange.', 'how many Russians were freed in exchange'],
    ],
    counterexamples: ['Nobody was released in return.'],
  },
  {
    id: 'en/number-in-return',
    kind: 'cue',
    cue: 'unknown_return',
    says: '{countNoun} ..5 {inReturn}',
    examples: [
      ['It gave no figure for the Russians sent the other way.', 'figure for the Russians sent the other way'],
      ['The number of Russians released in return was not disclosed.', 'number of Russians released in return'],
    ],
    counterexamples: ['It gave no figure.'],
  },
  {
    id: 'en/got-nobody',
    kind: 'cue',
    cue: 'no_return',
    says: '{not} ..2 {get} anyone|anybody|anything|nothing|any ..3 back|in_return|in_exchange|for_them',
    examples: [['It freed forty soldiers without getting anyone back.', 'without getting anyone back']],
    counterexamples: ['They did not get home.'],
  },
  {
    id: 'en/made-no-return',
    kind: 'cue',
    cue: 'no_return',
    says: 'made|makes|make {not} return',
    examples: [['Kinshasa made no return at that time.', 'made no return']],
  },
  {
    id: 'en/reciprocal-none',
    kind: 'cue',
    cue: 'no_return',
    says: '{nobody} transfer|release|exchange|handover|swap',
    examples: [['There was no reciprocal transfer.', 'no reciprocal transfer']],
  },
  {
    id: 'en/was-no-exchange',
    kind: 'cue',
    cue: 'no_return',
    says: "that|this|it|which|they {be} no|not|n't|n’t ..1 {exchange}",
    examples: [
      ['That was no exchange, strictly speaking.', 'That was no exchange'],
      ['It was not a prisoner swap, the ministry said.', 'It was not a prisoner swap'],
    ],
    counterexamples: ['There was no exchange on Friday.', 'That is not part of the exchange as Caracas describes it.'],
  },
  {
    id: 'en/unilateral-act',
    kind: 'cue',
    cue: 'no_return',
    says: 'that|this|it|which|they|release|releases|freeing|handover {be} a|an|and|purely|entirely|wholly|our? {adjective}? unilateral|one-sided',
    examples: [
      ['This is a unilateral act of goodwill, he said.', 'This is a unilateral'],
      ['The release was unilateral.', 'release was unilateral'],
    ],
    counterexamples: ['Israel began a unilateral truce.', 'This was no unilateral act.'],
  },
  {
    id: 'en/called-unilateral',
    kind: 'cue',
    cue: 'no_return',
    says: 'called|calls|describe|describes|described|spoke ..6 unilateral|one-sided|unilaterally gesture|act|step|move|goodwill|release|initiative',
    examples: [['The guerrillas called it a unilateral gesture.', 'called it a unilateral gesture']],
    counterexamples: ['It called for a unilateral truce.'],
  },
  {
    id: 'en/described-as-unilateral',
    kind: 'cue',
    cue: 'no_return',
    says: 'describe|describes|described ..7 as unilateral|one-sided',
    examples: [
      [
        'The group described the release on its website as unilateral.',
        'described the release on its website as unilateral',
      ],
    ],
    counterexamples: ['He described it as a trade.'],
  },
  {
    id: 'en/asked-for-nothing',
    kind: 'cue',
    cue: 'no_return',
    says: 'asked_for|asked|asking|sought|demanded|wanted|expected for? nothing',
    examples: [['We asked for nothing.', 'asked for nothing']],
    counterexamples: ['He asked for news.'],
  },
  {
    id: 'en/nothing-was-asked',
    kind: 'cue',
    cue: 'no_return',
    says: 'nothing {be} asked_for|asked|sought|demanded',
    examples: [['Nothing was asked for them.', 'Nothing was asked for']],
    counterexamples: ['Nothing was heard of them.'],
  },
];
