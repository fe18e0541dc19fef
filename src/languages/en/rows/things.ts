// Rows for exchanges of things and not of people: lists, fire, letters, places for a time.
import type { CueRow } from '../../row.ts';

export const things: readonly CueRow[] = [
  {
    id: 'en/swapped-things',
    kind: 'cue',
    cue: 'things',
    says: '{swap|exchange} {determiner|own|of|other}? {word|number|adjective}? {named}',
    examples: [
      ['They exchanged lists of prisoners.', 'exchanged lists'],
      ['The armies traded heavy artillery fire.', 'traded heavy artillery fire'],
    ],
    counterexamples: ['Iran and US trade prisoners as sanctions fall.'],
  },
  {
    id: 'en/swapped-own-thing',
    kind: 'cue',
    cue: 'things',
    says: '{swap} {own|our} {word|adjective}? {word} {for} {determiner|own|modifier|adjective}? {word|vehicle}',
    examples: [
      ['She traded her violin for a stretcher.', 'traded her violin for a stretcher'],
      ['Bowler exchanged his whites for the black fatigues of a guard.', 'exchanged his whites for the black'],
    ],
    counterexamples: ['Israel swaps its prisoners for hostages.', 'It traded its ten spies for a soldier.'],
  },
  {
    id: 'en/swapped-mine',
    kind: 'cue',
    cue: 'things',
    says: '{swap} my|your {word|adjective}? {word}',
    examples: [['"Somebody swapped my boots by mistake," he grinned.', 'swapped my boots']],
    counterexamples: ['"They swapped my son," she said.', '"They swapped my brother for a spy," she said.'],
  },
  {
    id: 'en/swapped-for-a-time',
    kind: 'cue',
    cue: 'things',
    says: 'change_places|changing_places|trade_places|swap_places|exchange ..2 {for} {duration}',
    examples: [
      ['Six officers of either navy will change places for a month this summer.', 'change places for a month'],
      ['The two schools exchange teachers for a year.', 'exchange teachers for a year'],
    ],
    counterexamples: ['They exchange prisoners for the first time in a year.', 'They exchange prisoners for a halt.'],
  },
  {
    id: 'en/given-things',
    kind: 'cue',
    cue: 'things',
    says: '{give} {determiner|own|other|adjective|number|word|qualifier|each|party|voice|nation|people|them|to|modifier|addition|definite|figure|captive}? {determiner|own|other|adjective|number|word|qualifier|each|party|voice|nation|people|them|to|modifier|addition|definite|figure|captive}? {named}',
    examples: [['They handed over a list of prisoners.', 'handed over a list']],
    counterexamples: ['Eight children have been returned from occupied territory.'],
  },
  {
    id: 'en/things-swapped',
    kind: 'cue',
    cue: 'things',
    says: '{named} {be}? exchanged|swapped|traded',
    examples: [['Letters were exchanged at the border.', 'Letters were exchanged']],
    counterexamples: ['Prisoners were exchanged at the border.'],
  },
  {
    id: 'en/things-that-are-swapped',
    kind: 'cue',
    cue: 'things',
    says: '{named} {comma}? which|that|they|both ..6 exchange|exchanged|swapped|traded',
    examples: [
      [
        'By the lists which the two countries exchanged on 1 July, 254 are in jail.',
        'lists which the two countries exchanged',
      ],
    ],
    counterexamples: ['The lists named those who were exchanged.', 'It is the war that saw 307 men exchanged.'],
  },
];
