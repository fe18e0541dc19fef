// Rows for exchanges that were put off or called off.
import type { CueRow } from '../../row.ts';

export const putOff: readonly CueRow[] = [
  {
    id: 'en/put-off-until',
    kind: 'cue',
    cue: 'rescheduled',
    says: '{postpone} ..4 to|until|till|for {date}',
    examples: [['The swap has been pushed back to Tuesday.', 'pushed back to Tuesday']],
    counterexamples: ['The swap was put off on Tuesday.'],
  },
  {
    id: 'en/release-that-they-had-delayed',
    kind: 'cue',
    cue: 'done',
    says: '{exchange|release} {relative}? ..1 {they|party|voice} ..2 {perfect} {postpone}',
    examples: [
      ['On Thursday Israel freed 600 prisoners whose release it had delayed since Saturday.', 'release it had delayed'],
    ],
    counterexamples: ['The release has been delayed until Saturday.'],
  },
  {
    id: 'en/whose-release-had-been-delayed',
    kind: 'cue',
    cue: 'done',
    says: '{whose} ..1 {exchange|release} had_been {postpone}',
    examples: [
      [
        'Buses brought home 600 prisoners whose release had been frozen since Saturday.',
        'whose release had been frozen',
      ],
    ],
    counterexamples: ['The men whose release has been frozen went on hunger strike.'],
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
    examples: [
      ['He spoke of postponing the prisoner exchange.', 'postponing the prisoner exchange'],
      ['Bangkok halted the release of 18 soldiers on Monday.', 'halted the release'],
      ['Israel froze on Saturday the release of 620 prisoners.', 'froze on Saturday the release'],
    ],
  },
  {
    id: 'en/postponed-exchange-and-return',
    kind: 'cue',
    cue: 'postponed',
    says: '{postpone} ..3 {exchange|release} ..4 {and} ..2 {release|exchange} {of} ..3 {figure}',
    examples: [
      [
        'Moscow accused Kyiv of putting off the exchange of prisoners and the return of 6,000 bodies.',
        'putting off the exchange of prisoners and the return of 6,000 bodies',
      ],
    ],
  },
  {
    id: 'en/exchange-called-off',
    kind: 'cue',
    cue: 'cancelled',
    says: '{exchange|release} ..14 {cancel}',
    examples: [
      ['The exchange was called off.', 'exchange was called off'],
      [
        "Sunday's exchange of 31 soldiers for 28 captives at the bridge never came about.",
        'exchange of 31 soldiers for 28 captives at the bridge never came about',
      ],
      ['The swap planned for Saturday has fallen through.', 'swap planned for Saturday has fallen through'],
    ],
  },
  {
    id: 'en/exchange-not-before',
    kind: 'cue',
    cue: 'postponed',
    says: '{exchange|release} ..14 {cancel} before|until|till',
    examples: [
      [
        "The release of the first hostages won't take place before Friday.",
        "release of the first hostages won't take place before",
      ],
    ],
    counterexamples: ["The release won't take place.", 'The swap was called off on Friday.'],
  },
  {
    id: 'en/exchange-with-aside-called-off',
    kind: 'cue',
    cue: 'cancelled',
    says: '{exchange} ..26 {comma} ..2 {cancel}',
    examples: [
      [
        'An exchange between Yemen and the Houthis, announced by both sides for Saturday and to be held at the bridge on the road to Marib, was called off.',
        'exchange between Yemen and the Houthis, announced by both sides for Saturday and to be held at the bridge on the road to Marib, was called off',
      ],
    ],
    counterexamples: ['After the exchange, on the road to Marib, the trade talks were called off.'],
  },
  {
    id: 'en/it-was-called-off',
    kind: 'cue',
    cue: 'cancelled',
    says: 'it ..6 {cancel}',
    examples: [['It did not take place.', 'It did not take place']],
    counterexamples: ['She was stopped at the airport.'],
  },
  {
    id: 'en/called-off-exchange',
    kind: 'cue',
    cue: 'cancelled',
    says: '{cancel} ..9 {exchange|release|recovery}',
    examples: [
      ['Moscow called off the prisoner exchange.', 'called off the prisoner exchange'],
      ["Moscow pulled out of Saturday's prisoner exchange.", "pulled out of Saturday's prisoner exchange"],
      ['Kyiv called off on Saturday the handover of 1,212 bodies.', 'called off on Saturday the handover'],
    ],
  },
  {
    id: 'en/nobody-came-to-take',
    kind: 'cue',
    cue: 'cancelled',
    says: '{nobody|not} ..6 turned|turn|come|came|coming|appear|appeared|arrive|arrived|show|showed|shown ..5 to|up_to {get|give} ..1 {figure}',
    examples: [
      [
        'Nobody from their side had turned up on Saturday to take over the bodies of 90 soldiers.',
        'Nobody from their side had turned up on Saturday to take over the bodies of 90 soldiers',
      ],
      ['The army did not come to collect 90 bodies.', 'not come to collect 90 bodies'],
    ],
    counterexamples: ['Nobody came. The army took back 90 bodies.'],
  },
  {
    id: 'en/plan-that-was-broken-off',
    kind: 'cue',
    cue: 'cancelled',
    says: '{will|plan|toBe} ..3 {swap|give|get|free|exchange|release} ..18 {contrast} ..6 {breakOff}',
    examples: [
      [
        'They were to trade 30 captives apiece on Tuesday, but the convoy turned back under fire.',
        'were to trade 30 captives apiece on Tuesday, but the convoy turned back',
      ],
      [
        'Baku had planned to hand over four men that day, but Yerevan pulled out at the last minute.',
        'planned to hand over four men that day, but Yerevan pulled out',
      ],
    ],
    counterexamples: ['They traded 30 captives apiece on Tuesday, but one convoy turned back.'],
  },
  {
    id: 'en/plan-to-which-nobody-came',
    kind: 'cue',
    cue: 'cancelled',
    says: '{will|plan|toBe} ..3 {swap|give|get|free|exchange|release} ..18 {contrast} ..3 {nobody|not} ..2 {come|give|swap|free}',
    examples: [
      [
        'The rebels were to let 22 soldiers go on Monday, but no one changed hands.',
        'were to let 22 soldiers go on Monday, but no one changed hands',
      ],
      [
        'Twelve men were due to be freed at noon but none of them came.',
        'due to be freed at noon but none of them came',
      ],
    ],
    counterexamples: ['The rebels are to let 22 soldiers go; no one has come home since May.'],
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
