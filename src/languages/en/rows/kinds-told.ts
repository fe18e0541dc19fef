// Rows for whom those are of whom no number is given: the rest civilians, all of them soldiers.
import type { CueRow } from '../../row.ts';

const CIVILIANS =
  'civilians|civilian|non-combatants|noncombatants|residents|villagers|inhabitants|aid_workers|workers|fishermen|sailors_of_merchant_ships|civilian_hostages|civilian_prisoners|civilian_detainees';
const SOLDIERS =
  'soldiers|servicemen|service_members|servicepeople|prisoners_of_war|POWs|defenders|fighters|military|military_personnel|troops|combatants|border_guards|policemen|marines|sailors|guardsmen|army_personnel|warriors';

export const kindsTold: readonly CueRow[] = [
  {
    id: 'en/rest-are-civilians',
    kind: 'cue',
    cue: 'rest_civilians',
    says: `rest|others|remainder|remaining_ones|balance {partitive}? {comma}? {be}? {determiner}? ${CIVILIANS}`,
    examples: [
      ['Three of them are soldiers and the rest civilians.', 'rest civilians'],
      ['Thirty-two were servicemen; the others were civilians.', 'others were civilians'],
    ],
    counterexamples: ['The rest of the civilians are still held.'],
  },
  {
    id: 'en/all-are-civilians',
    kind: 'cue',
    cue: 'all_civilians',
    says: `all|they|both|everyone {partitive}? {be} {determiner}? ${CIVILIANS}`,
    examples: [
      ['All are civilians.', 'All are civilians'],
      ['All of them are civilians.', 'All of them are civilians'],
    ],
    counterexamples: ['All civilians are held in one place.'],
  },
  {
    id: 'en/all-are-soldiers',
    kind: 'cue',
    cue: 'all_soldiers',
    says: `all|they|both|everyone {partitive}? {be} {determiner}? ${SOLDIERS}`,
    examples: [['They are all soldiers.', 'They are all soldiers']],
    counterexamples: ['All soldiers are held in one place.'],
  },
];
