// Rows for exchanges that somebody only asks for, or another is said to block.
import type { CueRow } from '../../row.ts';

export const askedFor: readonly CueRow[] = [
  {
    id: 'en/asked-to-give',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'asked|asks|asking|implored|implores|pressed|presses|pressing|invited|pushed|pushes|begged|begs|beseeched|besought|entreated|exhorted|advised|advises|recommended|lobbied|petitioned {determiner}? {go|word|someone|they}? ..3 {to} {swap|give|get|free}',
    examples: [
      ['Delhi asked Pakistan to release 160 fishermen.', 'asked Pakistan to release'],
      ['Delhi asked Pakistan on Friday to release 160 fishermen.', 'asked Pakistan on Friday to release'],
      ['Mothers pressed the government to swap all prisoners.', 'pressed the government to swap'],
    ],
    counterexamples: ['Asked about it, he went to free the men.'],
  },
  {
    id: 'en/insisted-that-they-give',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'demanded|demands|demanding|proposed|proposes|urged|insisted|insisting|recommended|recommends|suggested|suggests|requested|requests|asked|asks|pleaded|begged|required|requires|stipulated|ordered|decreed|ruled ..3 that ..1 {party|rulers|they|institution|actor} free|release|return|hand_over|hand_back|give_back|give_up|let_go|let|send|send_home|send_back|swap|exchange|trade|bring_home|bring_back|bring|set_free|get|repatriate|transfer',
    examples: [
      ['Armenia insisted that Azerbaijan free the 23 men in its jails.', 'insisted that Azerbaijan free'],
      ['They demanded that the government bring home 101 hostages.', 'demanded that the government bring home'],
      ['The senators asked that the government bring them home.', 'asked that the government bring'],
    ],
    counterexamples: [
      'Baku insisted that it had freed 23 men.',
      'She insisted that the release of 20 men had been a gift.',
    ],
  },
  {
    id: 'en/court-told-to-give',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'court|tribunal|judge|judges|resolution|ruling|verdict ..9 ordered|orders|ordering|requires|required|requiring|obliges|obliged|instructs|instructed|told|tells --4 {to} {swap|give|get|free}',
    examples: [
      ['A tribunal in Hamburg ordered Russia to release 24 sailors.', 'tribunal in Hamburg ordered Russia to release'],
      ['The resolution requires Moscow to hand back the children.', 'resolution requires Moscow to hand back'],
    ],
    counterexamples: ['The deal requires Moscow to hand back the children.'],
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
