// Rows for exchanges that somebody only asks for, or another is said to block.
import type { CueRow } from '../../row.ts';

export const askedFor: readonly CueRow[] = [
  {
    id: 'en/asked-to-give',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'asked|asks|asking|implored|implores|pressed|presses|pressing|invited|pushed|pushes {determiner}? {go|word|someone|they}? ..3 {to} {swap|give|get|free}',
    examples: [
      ['Delhi asked Pakistan to release 160 fishermen.', 'asked Pakistan to release'],
      ['Delhi asked Pakistan on Friday to release 160 fishermen.', 'asked Pakistan on Friday to release'],
      ['Mothers pressed the government to swap all prisoners.', 'pressed the government to swap'],
    ],
    counterexamples: ['Asked about it, he went to free the men.'],
  },
  {
    id: 'en/asked-in-return',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'asked|asks|asking|urged|urges|requested|requests|demanded|demands|demanding|seeks|sought|wants|called_on|calls_on {determiner}? {go|word|someone|they}? ..5 {inReturn} ..4 {figure|captiveWord|people}',
    examples: [
      [
        'The Front asked Rabat to account in return for 150 prisoners.',
        'asked Rabat to account in return for 150 prisoners',
      ],
      ['The group demanded in return 30 of its men.', 'demanded in return 30 of its men'],
    ],
    counterexamples: ['Asked by reporters, he said that 40 men had been freed for 30 prisoners.'],
  },
  {
    id: 'en/appealed-for',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'appealed|appeals|appeal|appealing|prayed|prays|pray|praying|pleads|pleaded ..3 for ..6 {swap|give|get|free|letLive|exchange|release}',
    examples: [
      [
        'The Pope appealed on Friday for all prisoners to be freed.',
        'appealed on Friday for all prisoners to be freed',
      ],
    ],
    counterexamples: ['A court heard his appeal; 20 men were freed.'],
  },
  {
    id: 'en/held-up',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'block|blocks|blocking|blocked|obstruct|obstructs|obstructing|obstructed|hamper|hampers|hampering|hinder|hinders|hindering|sabotage|sabotages|sabotaging|stalling|stalls|thwarting|impeding|disrupting {determiner}? ..1 exchange|exchanges|swap|swaps|return|release|handover|repatriation|transfer',
    examples: [
      ['Kyiv accused Moscow of blocking the exchange of 1,000 bodies.', 'blocking the exchange'],
      ['The other side hampers the handover of 40 men.', 'hampers the handover'],
    ],
    counterexamples: ['They blocked the road after the exchange.'],
  },
];
