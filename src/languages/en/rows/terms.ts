// Rows for exchanges on whose terms the two sides are at one, and that are still to come.
import type { CueRow } from '../../row.ts';

export const terms: readonly CueRow[] = [
  {
    id: 'en/settled-on-exchange',
    kind: 'cue',
    cue: 'planned',
    says: 'settled_on|settle_on|settles_on|shook_hands_on|shake_hands_on|signed_off_on|hammered_out ..3 {exchange|release}',
    examples: [
      ['The two have settled on an exchange of 61 detainees for 25.', 'settled on an exchange'],
      ['The envoys shook hands on the release of 20 men.', 'shook hands on the release'],
    ],
    counterexamples: ['They settled on the coast after the exchange.'],
  },
  {
    id: 'en/reached-terms-for-exchange',
    kind: 'cue',
    cue: 'planned',
    says: 'reached|struck|agreed|agree|set|settled ..1 terms|conditions|modalities|terms_of ..6 for|of|on ..3 {exchange|release}',
    examples: [
      [
        'They reached terms on Wednesday for an exchange of prisoners.',
        'reached terms on Wednesday for an exchange of prisoners',
      ],
    ],
    counterexamples: ['They reached the bridge for the exchange.'],
  },
  {
    id: 'en/it-is-to-happen',
    kind: 'cue',
    cue: 'planned',
    says: 'it|this|both {will|toBe} happen|proceed|begin|take_place|take_effect',
    examples: [['It is to happen within ten days.', 'It is to happen']],
  },
];
