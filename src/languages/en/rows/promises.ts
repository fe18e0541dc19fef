// Rows for numbers that may be what a deal promises: whether they are is settled by what else the article tells.
import type { CueRow } from '../../row.ts';

export const promises: readonly CueRow[] = [
  {
    id: 'en/agreed-formula',
    kind: 'cue',
    cue: 'pledge',
    says: '{pair} ..5 {agree}',
    examples: [['The exchange of 1,000 for 1,000, agreed in Istanbul, went on.', '1,000 for 1,000, agreed']],
  },
  {
    id: 'en/agreed-before-formula',
    kind: 'cue',
    cue: 'pledge',
    says: '{agree|deal} ..9 {pair}',
    examples: [['They carried on under the deal for 500 for 500.', 'deal for 500 for 500']],
  },
  {
    id: 'en/stage-of-formula',
    kind: 'cue',
    cue: 'pledge',
    says: '{stage} {of|in|under} ..4 {pair}',
    examples: [['It was the third stage of the 1,000-for-1,000 exchange.', 'stage of the 1,000-for-1,000']],
    counterexamples: ['With the second stage - 300 for 300 - the exchange was over.'],
  },
  {
    id: 'en/part-of-formula',
    kind: 'cue',
    cue: 'pledge',
    says: 'part_of ..4 {pair}',
    examples: [['It was the third part of the 1,000-for-1,000 exchange.', 'part of the 1,000-for-1,000']],
    counterexamples: ['In this part 300 for 300 went home.'],
  },
  {
    id: 'en/first-of-number',
    kind: 'cue',
    cue: 'pledge',
    says: '{ordinal} {of} ..1 {figure} {relative} ..2 {will}',
    examples: [['They are the first of 33 hostages whom Hamas is to free.', 'first of 33 hostages whom Hamas is to']],
  },
  {
    id: 'en/in-which-number-are-to-be-given',
    kind: 'cue',
    cue: 'pledge',
    says: 'in_which|under_which|by_which|whereby ..3 {figure} ..3 {toBe|will} ..2 {give|get|swap|come|letLive}',
    examples: [
      [
        'It was the second stage of the largest swap of the war, in which 1,000 are to be freed on each side.',
        'in which 1,000 are to be freed',
      ],
    ],
    counterexamples: ['The exchange in which 95 were freed was the tenth.'],
  },
  {
    id: 'en/number-over-days',
    kind: 'cue',
    cue: 'pledge',
    says: '{figure|pair} ..8 in|over|within|during|across|spread_over two_days|three_days|four_days|several_days|three_consecutive_days|two_consecutive_days|stages|phases|two_stages|three_stages|several_stages|three_phases|two_phases|three_rounds',
    examples: [
      ['They brought home 1,000 people on each side over three days.', '1,000 people on each side over three days'],
    ],
    counterexamples: ['The 300 men had been on the road for three days.'],
  },
  {
    id: 'en/days-long-exchange-of-number',
    kind: 'cue',
    cue: 'pledge',
    says: 'two_-_day|three_-_day|four_-_day|multi-day|phased|staged ..3 {exchange|release} ..8 {figure|pair}',
    examples: [
      ['They completed a three-day swap of 1,000 prisoners each.', 'three-day swap of 1,000 prisoners'],
      ['It was the end of a three-day exchange that freed 1,000 on each side.', 'three-day exchange that freed 1,000'],
    ],
    counterexamples: ['After a three-day truce they swapped 20 men.'],
  },
  {
    id: 'en/part-of-exchange-of-number',
    kind: 'cue',
    cue: 'pledge',
    says: 'last|final|concluding|closing|first|second|third|latest|next {including|stage} {of}? a|an|the|their ..4 {exchange|release} {of} ..2 {figure}',
    examples: [
      [
        'They swapped captives on Sunday, the last part of a swap of 1,000 people each.',
        'last part of a swap of 1,000 people',
      ],
      ['It was the second stage of an exchange of 500 men from each side.', 'second stage of an exchange of 500 men'],
    ],
    counterexamples: ['In the second stage 300 people went home.'],
  },
  {
    id: 'en/under-which-number-are-to-be-given',
    kind: 'cue',
    cue: 'pledge',
    says: 'under|by {relative} ..3 {figure|pair} ..3 {toBe|will|hope} ..2 {give|get|swap|come|letLive}',
    examples: [
      [
        'It was the first leg of a swap under which 500 from each country are to be freed.',
        'under which 500 from each country are to be freed',
      ],
    ],
    counterexamples: ['The exchange under which 95 were freed was the tenth.'],
  },
  {
    id: 'en/in-all-number-will',
    kind: 'cue',
    cue: 'pledge',
    says: '{both} {comma}? ..4 {figure|pair} ..4 {toBe|will|hope} ..2 {give|get|swap|come|letLive}',
    examples: [['In all, 33 hostages are to go free in the first phase.', 'In all, 33 hostages are to go free']],
    counterexamples: ['In all, 33 hostages came home.'],
  },
  {
    id: 'en/in-all-they-will-get-number',
    kind: 'cue',
    cue: 'pledge',
    says: '{both} {comma}? ..3 {toBe|will|hope} {give|get|swap|come|free} ..2 {figure}',
    examples: [
      ['All told the rebels are to receive 706 men in return for 181.', 'All told the rebels are to receive 706 men'],
    ],
    counterexamples: ['All told the rebels received 706 men.'],
  },
  {
    id: 'en/over-time-number-will',
    kind: 'cue',
    cue: 'pledge',
    says: 'over|within|during|across ..1 {duration} {comma}? ..1 {figure|pair} ..3 {toBe|will} ..2 {give|get|swap|come|letLive}',
    examples: [
      ['Over six weeks, 33 hostages are due to be exchanged.', 'Over six weeks, 33 hostages are due to be exchanged'],
    ],
    counterexamples: ['Over six weeks, 33 hostages were exchanged.'],
  },
  {
    id: 'en/formula-was-laid-down',
    kind: 'cue',
    cue: 'pledge',
    says: '{figure} {for} {figure} ..5 {agree}',
    examples: [
      ['The swap of up to 5,000 for up to 1,000 was laid down in Doha.', 'up to 5,000 for up to 1,000 was laid down'],
    ],
    counterexamples: ['They freed 20 for 30 on Friday.'],
  },
  {
    id: 'en/agreed-on-release-of-number',
    kind: 'cue',
    cue: 'pledge',
    says: '{agree} ..6 {release|exchange} {of} {figure} {mark}? {figure}? {for}? {figure}?',
    examples: [
      [
        'In March they had agreed on the release of 887: 706 Houthis for 181.',
        'agreed on the release of 887: 706 Houthis for 181',
      ],
    ],
    counterexamples: ['After the release of 887 they agreed to meet.'],
  },
  {
    id: 'en/agreed-that-each-would-give',
    kind: 'cue',
    cue: 'pledge',
    says: '{agree} that ..3 {will} ..1 {give|swap|free} ..2 {figure}',
    examples: [
      ['They had agreed that each would release 1,000 people.', 'agreed that each would release 1,000 people'],
    ],
    counterexamples: ['They agreed that he released 1,000 people.'],
  },
  {
    id: 'en/exchange-will-reach',
    kind: 'cue',
    cue: 'pledge',
    says: '{exchange|release|they} ..3 {will|toBe} ..1 reach|total|amount_to|comprise|include|cover|encompass|affect|bring_home ..2 {figure|pair}',
    examples: [['The swap is expected to reach 1,000 people per side.', 'swap is expected to reach 1,000 people']],
    counterexamples: ['The swap reached 1,000 people per side.'],
  },
  {
    id: 'en/had-offered-to-give',
    kind: 'cue',
    cue: 'pledge',
    says: '{hope|agree} ..1 {to} {give|swap|free} ..3 {figure|pair}',
    examples: [['In Istanbul it had offered to return 6,000.', 'offered to return 6,000']],
    counterexamples: ['It returned 6,000.'],
  },
  {
    id: 'en/completing-formula',
    kind: 'cue',
    cue: 'pledge',
    says: 'completing|completes|complete|completed|concluding|concludes|finishing|ends|ended|ending ..4 {pair}',
    examples: [
      ['They each freed 300 men, completing an exchange of 500 for 500.', 'completing an exchange of 500 for 500'],
    ],
  },
  {
    id: 'en/closing-number',
    kind: 'cue',
    cue: 'pledge',
    says: '{comma} completing|closing|concluding|finishing|ending|capping|crowning|wrapping_up|rounding_off|rounding_out|bringing_to_a_close|bringing_to_an_end|the_culmination_of|the_end_of|the_close_of|the_last_act_of|the_final_act_of|the_last_part_of|the_final_part_of ..8 {figure}',
    examples: [
      [
        'They freed 303 men each, closing an operation in which 1,000 from each camp changed hands.',
        ', closing an operation in which 1,000',
      ],
      [
        'They freed 303 men each, ending the three-day transfer of 2,000 people.',
        ', ending the three-day transfer of 2,000 people',
      ],
    ],
    counterexamples: ['They closed the camp, in which 1,000 prisoners had been held.'],
  },
  {
    id: 'en/formula-is',
    kind: 'cue',
    cue: 'pledge',
    says: '{formula} {be} ..1 {pair}',
    examples: [['The formula is 500 for 500.', 'formula is 500 for 500']],
  },
  {
    id: 'en/will-go-on-until-number',
    kind: 'cue',
    cue: 'pledge',
    says: '{will} ..1 continue|go_on|proceed|last|run ..9 until|till ..2 {figure|pair}',
    examples: [
      [
        'It will continue on Saturday and Sunday until 1,000 from each side have gone home.',
        'will continue on Saturday and Sunday until 1,000',
      ],
    ],
    counterexamples: ['Talks will continue until Friday; 20 men were freed.'],
  },
  {
    id: 'en/under-deal-will',
    kind: 'cue',
    cue: 'pledge',
    says: 'under ..9 {will|hope} ..3 {give|get|swap|come|free} ..2 {figure|pair}',
    examples: [
      [
        'Under the deal the rebels are to release 300 soldiers.',
        'Under the deal the rebels are to release 300 soldiers',
      ],
    ],
  },
  {
    id: 'en/number-will-under-deal',
    kind: 'cue',
    cue: 'pledge',
    says: '{figure|pair} ..3 {will} ..12 under|in|over|within|during|throughout|across ..2 {deal|agree|duration|stage|plan}',
    examples: [
      [
        'In all 900 detainees are to go home under the plan of the talks.',
        '900 detainees are to go home under the plan',
      ],
    ],
  },
  {
    id: 'en/under-deal-number',
    kind: 'cue',
    cue: 'pledge',
    says: 'under ..4 {deal|stage} ..16 {figure|pair} ..4 {will}',
    examples: [
      [
        'Under the arrangement, which Qatar, Egypt and the United States negotiated, 50 hostages are to be exchanged for 150 prisoners.',
        'Under the arrangement, which Qatar, Egypt and the United States negotiated, 50 hostages are to be',
      ],
      [
        "Under the deal's first phase some 1,900 prisoners are to go free.",
        "Under the deal's first phase some 1,900 prisoners are to",
      ],
    ],
  },
  {
    id: 'en/deal-will-see-number',
    kind: 'cue',
    cue: 'pledge',
    says: '{deal|stage} ..14 {will} ..3 {figure|pair}',
    examples: [
      [
        'In the first phase of the ceasefire, which is to run for forty-two days, Hamas is due to release 33 hostages.',
        'phase of the ceasefire, which is to run for forty-two days, Hamas is due to release 33 hostages',
      ],
      ['The first stage of the truce is due to see 33 hostages exchanged.', 'truce is due to see 33 hostages'],
    ],
  },
  {
    id: 'en/by-the-end-number',
    kind: 'cue',
    cue: 'pledge',
    says: 'end|then|eventually|ultimately|over|all ..4 {figure|pair} ..6 {hope}',
    examples: [['By the end of it 500 people should be home.', 'end of it 500 people should']],
  },
  {
    id: 'en/ready-to-give-formula',
    kind: 'cue',
    cue: 'pledge',
    says: '{hope} ..2 {give|swap|get} {pair}',
    examples: [['Kyiv had been ready to give 306 for 74.', 'ready to give 306 for 74']],
  },
];
