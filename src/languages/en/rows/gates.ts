// Rows for people for whom gates, doors or cells are opened.
import type { FigureRow } from '../../row.ts';

const OPENS =
  'opened|opens|open|opening|unlocked|unlocks the? gates|doors|gate|door|cells|cell_doors|prison_gates|prison_doors';

export const gates: readonly FigureRow[] = [
  {
    id: 'en/side-opened-gates-for-number',
    kind: 'figure',
    says: `{actor:from} ..1 ${OPENS} ..9 for|to {figure:n}`,
    verb: 'give',
    examples: [
      ['Israel opened the gates of the Ofer and Damon prisons for 24 women and 15 teenagers.', '24 women'],
      ['Mali opened the doors of three jails to 14 jihadists.', '14 jihadists'],
    ],
    counterexamples: ['Israel opened the gates of the camp at 24 places.'],
  },
  {
    id: 'en/opened-gates-for-number',
    kind: 'figure',
    says: `${OPENS} ..9 for|to {figure:n}`,
    verb: 'give',
    examples: [['The gates were to be opened, and it opened the doors of prisons for 11 rebels.', '11 rebels']],
    counterexamples: ['Israel opened the gates of the camp at 24 places.'],
  },
];
