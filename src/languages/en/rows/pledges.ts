// Rows for what a deal promises, whole or in stages; whoever fulfils it is told elsewhere.
import type { FigureRow } from '../../row.ts';

export const pledges: readonly FigureRow[] = [
  {
    id: 'en/stage-of-number',
    kind: 'figure',
    says: '{stage} ..2 {of} {determiner}? ..2 {pair:n}',
    meaning: 'deal',
    examples: [['It was the second day of the 1000-for-1000 exchange.', '1000-for-1000']],
  },
  {
    id: 'en/number-deal',
    kind: 'figure',
    says: '{pair:n} ..3 {deal}',
    meaning: 'deal',
    examples: [['It is part of the 1000-for-1000 agreement.', '1000-for-1000']],
    counterexamples: ['The 175-for-175 exchange went well.'],
  },
  {
    id: 'en/number-each-under-deal',
    kind: 'figure',
    says: '{figure:n} {each} ..1 under ..4 {deal}',
    meaning: 'deal',
    examples: [['They will trade 500 captives each under the Geneva understandings.', '500 captives']],
  },
  {
    id: 'en/agreed-on-date-number',
    kind: 'figure',
    says: '{agree} {in} {date} {comma}? {figure:n}',
    meaning: 'deal',
    examples: [['In the first phase as agreed in January 33 hostages are to be returned.', '33 hostages']],
  },
  {
    id: 'en/agreed-to-swap-number',
    kind: 'figure',
    says: '{agree|deal} ..6 {to} ..1 {swap|give|get} ..2 {figure:n}',
    meaning: 'deal',
    examples: [['They signed an agreement in Doha to release 500 prisoners.', '500 prisoners']],
    counterexamples: ['Under the agreement they released 500 prisoners.'],
  },
  {
    id: 'en/agreed-to-swap-for-number',
    kind: 'figure',
    says: '{agree|deal} ..6 {to} ..1 {swap|give|get} ..2 {figure} ..1 {for} ..1 {figure:n}',
    meaning: 'deal',
    examples: [['The agreement to swap one thousand people for one thousand was fulfilled.', 'one thousand']],
  },
  {
    id: 'en/deal-number-each',
    kind: 'figure',
    says: '{agree|deal} ..14 {figure:n} {comma}? {each}',
    meaning: 'deal',
    examples: [['A further deal was announced, for at least 1,200 on either side.', 'at least 1,200']],
    counterexamples: ['They handed over 205 soldiers each, the agreement says.'],
  },
  {
    id: 'en/agreed-to-give-number-each',
    kind: 'figure',
    says: '{agree|deal} ..40 {to} {swap|give|get} ..2 {figure:n} {each}',
    meaning: 'deal',
    examples: [
      ['They pledged to swap all the sick, 1,000 a side, and to hand over 6,000 bodies each.', '6,000 bodies'],
    ],
  },
  {
    id: 'en/deal-covers-number',
    kind: 'figure',
    says: '{covers} ..2 {figure:n}',
    meaning: 'deal',
    examples: [['It covers 887 detainees.', '887 detainees']],
  },
  {
    id: 'en/deal-covers-number-for-number',
    kind: 'figure',
    says: '{covers} ..2 {figure} ..9 {inReturn} {for}? ..2 {figure:n}',
    meaning: 'deal',
    examples: [
      ['The truce foresees that 33 hostages will be let go in exchange for 1,900 Palestinians.', '1,900 Palestinians'],
    ],
  },
  {
    id: 'en/deal-number-for-side',
    kind: 'figure',
    says: '{covers} ..18 {figure:n} for {determiner}? {actor:to}',
    meaning: 'deal',
    examples: [['It covers 887 detainees: 706 for the Houthis.', '706']],
  },
  {
    id: 'en/deal-numbers-for-sides',
    kind: 'figure',
    says: '{covers} ..12 {figure} for {determiner}? {actor} {comma|and} ..1 {figure:n} for {determiner}? {actor:to}',
    meaning: 'deal',
    examples: [['It covers 887 detainees: 706 for the Houthis, 181 for Yemen.', '181']],
  },
  {
    id: 'en/handover-foreseen',
    kind: 'figure',
    says: '{covers} ..4 {release} {of} {figure:n}',
    meaning: 'deal',
    examples: [['The understandings foresee the handover of 6,000 bodies.', '6,000 bodies']],
  },
  {
    id: 'en/handovers-foreseen',
    kind: 'figure',
    says: '{covers} ..4 {release} {of} {figure} {and} {figure:n}',
    meaning: 'deal',
    examples: [
      ['It provided for the release of 681 Houthi fighters and 400 of their adversaries.', '400 of their adversaries'],
    ],
  },
  {
    id: 'en/deal-number-for-camp',
    kind: 'figure',
    says: '{covers} ..18 {figure} for {determiner}? {actor} {comma|and} {figure:n} for {determiner}? {rulers|rebels|side|institution|actor:to}',
    meaning: 'deal',
    examples: [['It covers 887 detainees: 706 for the Houthis, 181 for the government.', '181']],
  },
  {
    id: 'en/agreed-to-give-some-number-each',
    kind: 'figure',
    says: '{agree} {to} ..1 {swap|give|get} ..24 {figure:n} {each}',
    meaning: 'deal',
    examples: [
      [
        'They resolved to release all the seriously wounded and sick, as well as captives under the age of 25, no fewer than 1,000 from each side.',
        'no fewer than 1,000',
      ],
    ],
    counterexamples: ['They freed the sick and the young, no fewer than 1,000 from each side.'],
  },
  {
    id: 'en/number-out-of-pledge',
    kind: 'figure',
    says: '{figure} {from} ..1 {figure:n} {relative} ..4 {agree|hope}',
    meaning: 'deal',
    examples: [['They brought 1,212 bodies out of 6,000 that Moscow had offered.', '6,000']],
  },
];
