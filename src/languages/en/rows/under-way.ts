// Rows for exchanges that have begun and are not over.
import type { CueRow } from '../../row.ts';

export const underWay: readonly CueRow[] = [
  {
    id: 'en/began-exchange',
    kind: 'cue',
    cue: 'begun',
    says: '{begin} --12 {exchange}',
    examples: [
      [
        'They began on Monday what he called one of the largest exchanges.',
        'began on Monday what he called one of the largest exchanges',
      ],
    ],
    counterexamples: ['The war began in 2022; an exchange followed.'],
  },
  {
    id: 'en/began-to-exchange',
    kind: 'cue',
    cue: 'begun',
    says: '{begin} {to} {swap} ..3 {figure}',
    examples: [
      ['The two sides began to exchange some 900 prisoners on Friday.', 'began to exchange some 900 prisoners'],
    ],
    counterexamples: ['In 2022 the two sides began to exchange prisoners by the hundred.'],
  },
  {
    id: 'en/exchange-began',
    kind: 'cue',
    cue: 'begun',
    says: '{exchange} --7 {begin}',
    examples: [['The exchange of the young and the sick has begun.', 'exchange of the young and the sick has begun']],
    counterexamples: ['They spoke of an exchange for weeks, and on the following Monday the rains began.'],
  },
  {
    id: 'en/began-giving',
    kind: 'cue',
    cue: 'ongoing',
    says: '{begin} ..1 handing_over|handing_back|releasing|freeing|exchanging|swapping|trading|transferring|repatriating|sending_home|returning|setting_free ..3 {figure}',
    examples: [['Hamas has begun handing over the last 20 hostages.', 'has begun handing over the last 20 hostages']],
    counterexamples: ['They began in May and handed over 20 men.', 'The war began; freeing 20 men took a year.'],
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
    id: 'en/is-being-made',
    kind: 'cue',
    cue: 'ongoing',
    says: '{amid} ..2 {swap|exchange|release|give}',
    examples: [['The two armies are in the course of exchanging 205 men each.', 'in the course of exchanging']],
    counterexamples: ['In the course of the year they exchanged 300 men.'],
  },
  {
    id: 'en/is-still-being-made',
    kind: 'cue',
    cue: 'ongoing',
    says: '{be} {still} {swap|give}',
    examples: [['Both sides are still handing over captives, the Red Cross said.', 'are still handing over']],
    counterexamples: ['Eight have still not been handed over.'],
  },
  {
    id: 'en/first-half-of-exchange',
    kind: 'cue',
    cue: 'ongoing',
    says: 'first half {of} {determiner}? ..1 {exchange|swap}',
    examples: [
      ['Mali freed 100 men in the first half of a trade that is to bring home two hostages.', 'first half of a trade'],
    ],
    counterexamples: ['In the first half of the year they exchanged 300 men.'],
  },
  {
    id: 'en/has-yet-to-come',
    kind: 'cue',
    cue: 'ongoing',
    says: '{vehicle|stage} ..2 {have} {still} {to} {come}',
    examples: [['The last of the coaches had yet to cross.', 'coaches had yet to cross']],
    // Those who are still held are of no exchange.
    counterexamples: ['They have yet to agree.', 'Two thousand soldiers have yet to come home.'],
  },
];
