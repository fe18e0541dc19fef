// Rows for exchanges that are none: hoped for, talked about, denied or false.
import type { CueRow } from '../../row.ts';

export const doubts: readonly CueRow[] = [
  {
    id: 'en/hoped-exchange',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{hope} ..5 {exchange|swap|release|give}',
    examples: [['He called for an exchange of all prisoners.', 'called for an exchange']],
  },
  {
    id: 'en/hoped-to-swap',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{hope} --9 {to} {swap|give|get}',
    examples: [
      ['The group offered through a radio station to swap them for 13 men.', 'offered through a radio station to swap'],
    ],
  },
  {
    id: 'en/can-be-given',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'can|cannot {be} {give|swap|free|sent} ..4 {exchange|swap}',
    examples: [['Those who wish can be sent back in an exchange.', 'can be sent back in an exchange']],
    counterexamples: ['They were sent back in an exchange.'],
  },
  {
    id: 'en/exchange-hoped',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{exchange} ..3 {hope}',
    examples: [['An exchange could follow.', 'exchange could']],
  },
  {
    id: 'en/no-exchange',
    kind: 'cue',
    cue: 'denied',
    says: "no|not|n't|n’t|never|nor|neither|cannot|refused|refuse|refuses|denied|rejected|nobody|no_one ..2 {exchange|swap}",
    examples: [['There was no exchange on Friday.', 'no exchange']],
  },
  {
    id: 'en/hoped-number',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{hope} {determiner|addition|modifier}? ..1 {pair|figure}',
    examples: [['Say Kyiv proposes 100 for 100.', 'proposes 100 for 100']],
    counterexamples: ['He praised the negotiating team after 307 men came home.'],
  },
  {
    id: 'en/talk-of-number',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{be|there} ..2 talk|rumour|rumours|rumor|rumors|speculation|whispers of|about ..3 {pair|figure|exchange|swap|release}',
    examples: [['There is talk of 500 for 500.', 'is talk of 500 for 500']],
  },
  {
    id: 'en/talks-on-exchange',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{talks} on|about|over|for|to ..3 {exchange|release|swap}',
    examples: [['Talks on an exchange were under way.', 'Talks on an exchange']],
  },
  {
    id: 'en/talks-go-on-about-exchange',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{talks} ..3 going_on|continue|continues|continuing|under_way|underway|ongoing ..3 {exchange|release|swap|give|get}',
    examples: [
      ['Negotiations are under way on the return of 29 more.', 'Negotiations are under way on the return'],
      ['Work continues to bring home the other 40.', 'Work continues to bring home'],
    ],
    counterexamples: ['Talks are under way in Doha after the release of 20 men.'],
  },
  {
    id: 'en/talks-go-on',
    kind: 'cue',
    cue: 'talking',
    says: '{talks} ..6 going|continue|continues|continuing|under_way|ongoing',
    examples: [["Talks with the Emirates' help are going on every day.", "Talks with the Emirates' help are going"]],
    counterexamples: ['Talks led to the release of 20 men.'],
  },
  {
    id: 'en/hoped-deal',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{hope} ..3 {deal} ..6 {give|get|swap|free}',
    examples: [
      ['They marched, demanding a deal that would bring all home at once.', 'demanding a deal that would bring'],
    ],
  },
  {
    id: 'en/report-is-false',
    kind: 'cue',
    cue: 'debunked',
    says: 'reports|report|claims|claim|rumours|rumors|rumour|rumor|allegations|story|stories|posts|message|messages|video|photograph ..24 false|untrue|not_true|fake|invented|unfounded|baseless|groundless|fabricated|wrong|hoax',
    examples: [
      [
        'A report that sixteen prisoners had left for Oman was wrong.',
        'report that sixteen prisoners had left for Oman was wrong',
      ],
    ],
  },
  {
    id: 'en/it-is-a-lie',
    kind: 'cue',
    cue: 'debunked',
    says: '{be} ..1 lie|hoax|fake|invention|pure_invention|fabrication|disinformation|deepfake',
    examples: [['It is a lie, made to hurt.', 'is a lie']],
  },
  {
    id: 'en/draft-speaks-of',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'draft|proposal|offer|idea|suggestion|paper|blueprint ..18 {swap|give|get|free|exchange|come|inReturn}',
    examples: [
      [
        'A draft on the table speaks of ten hostages to be given up.',
        'draft on the table speaks of ten hostages to be given up',
      ],
      ['In the Omani draft all nine captives come home.', 'draft all nine captives come home'],
    ],
  },
  {
    id: 'en/studies-a-plan',
    kind: 'cue',
    cue: 'hypothetical',
    says: 'studying|studies|study|considering|considers|weighing|weighs|mulling|reviewing|examining|discussing {determiner}? ..2 plan|proposal|offer|draft|text|paper|formula|scheme ..18 {swap|give|get|free|exchange}',
    examples: [
      ['Hamas was studying a plan under which it would free 48 hostages.', 'studying a plan under which it would free'],
    ],
    counterexamples: ['Under the plan Hamas freed 48 hostages.'],
  },
  {
    id: 'en/ready-to-host',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{hope} host|mediate|help|facilitate|broker|assist|support|provide|offer|take ..16 {exchange|swap|release}',
    examples: [
      [
        'Turkey is ready to host another round of talks on an exchange.',
        'ready to host another round of talks on an exchange',
      ],
    ],
    counterexamples: ['Turkey is ready to host talks.'],
  },
  {
    id: 'en/beg-to-be-swapped',
    kind: 'cue',
    cue: 'hypothetical',
    says: '{hope} ..2 {to} {be} {swap|give|get|free}',
    examples: [['They have written to the Kremlin begging to be traded.', 'begging to be traded']],
  },
  {
    id: 'en/made-sure-that-they-wished-it',
    kind: 'cue',
    cue: 'done',
    says: 'sure|certain|verify|verified|verifying|confirm|confirmed|confirming|ascertain|ascertained|check|checked|checking|ensure|ensured|establish|established ..3 {they|them|own|each} ..1 {hope} ..3 {swap|give|get|free|come}',
    examples: [
      ['Delegates made sure that they wanted to be released to their homes.', 'sure that they wanted to be released'],
      ['They checked that each of them wished to return home.', 'checked that each of them wished to return home'],
    ],
    counterexamples: ['They wanted to be released.'],
  },
  {
    id: 'en/freed-by-force',
    kind: 'cue',
    cue: 'by_force',
    says: '{free|come|give|get} ..6 after ..6 overran|overrun|attacked|stormed|raided|ambushed|killed|bombed ..4 camp|hideout|den|convoy|captors|guards|kidnappers|abductors|boat|hut|house|position|positions',
    examples: [
      [
        'Five sailors are free after marines overran the camp where they had been kept.',
        'are free after marines overran the camp',
      ],
    ],
    counterexamples: ['Russia freed 20 men who were captured when it overran the camp.'],
  },
  {
    id: 'en/troops-freed-from',
    kind: 'cue',
    cue: 'by_force',
    says: 'troops|soldiers|commandos|marines|policemen|police {letLive|unilateral} ..3 {figure} ..3 {from} ..5 {captive|captivity}',
    examples: [
      [
        'The troops freed 20 women and children from rebel camps on Friday.',
        'troops freed 20 women and children from rebel camps',
      ],
    ],
    counterexamples: ['The rebels freed 20 soldiers from their camps on Friday.'],
  },
  {
    id: 'en/got-back-by-own-troops',
    kind: 'cue',
    cue: 'by_force',
    says: '{get|give|come} ..1 by {own|determiner}? ..1 troops|soldiers|forces|army|commandos|military|special_forces|own_forces|divers',
    examples: [
      ['The body of the last hostage had been found and brought home by its troops.', 'brought home by its troops'],
    ],
    counterexamples: ['Twenty hostages were brought home by bus.'],
  },
  {
    id: 'en/denied-doing',
    kind: 'cue',
    cue: 'denied',
    says: '{deny} ..4 that|having|report|reports|claim|claims|story|stories|rumour|rumours|rumor|rumors|posts|suggestions|allegations ..9 {swap|give|get|come|free|exchange|release}',
    examples: [
      ['The army denied that it had freed 40 fighters.', 'denied that it had freed'],
      ['Hamas dismissed a report that it had handed over three bodies.', 'dismissed a report that it had handed over'],
    ],
    counterexamples: ['Moscow freed 40 men and denied that any were ill.', 'Kyiv denies postponing the exchange.'],
  },
  {
    id: 'en/called-a-lie',
    kind: 'cue',
    cue: 'debunked',
    says: 'called|calls|calling|branded|brands|labelled|labeled|dubbed|described|dismissed|dismisses ..3 lie|lies|hoax|fake|nonsense|fiction|invention|pure_invention|fabrication|fabrications|false|untrue|baseless|unfounded|groundless|disinformation|propaganda ..2 reports|report|claims|claim|claiming|that|rumours|posts|video',
    examples: [['Islamabad called "a lie" reports that 11 men came back.', 'called "a lie" reports']],
    counterexamples: ['They called the swap a success.'],
  },
];
