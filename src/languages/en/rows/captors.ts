// Rows for whoever held, or let go, those whom the text told of before: "They had been prisoners of the FARC. It let all of them go".
import type { CueRow } from '../../row.ts';

export const captors: readonly CueRow[] = [
  {
    id: 'en/they-were-captives-of',
    kind: 'cue',
    cue: 'captor',
    says: '{they|people} {word|share}? {be|perfect} {share|be}? {determiner}? {previous|word}? {captiveWord|takenAs} --4 of|by {determiner}? --2 {actor}',
    examples: [
      ['They had been prisoners of the FARC for years.', 'They had been prisoners of the FARC'],
      ['The men were captives of the FARC.', 'men were captives of the FARC'],
    ],
    counterexamples: ['They spoke of the FARC and of its captives.', 'They had not been hostages of the FARC.'],
  },
  {
    id: 'en/they-were-held-by',
    kind: 'cue',
    cue: 'captor',
    says: '{they|people} {word|share}? {be|perfect} {word|be|share}? {hold|jailing} --5 {by} {determiner}? --2 {actor}',
    examples: [['They had been held for twenty years by the FARC.', 'They had been held for twenty years by the FARC']],
    counterexamples: ['They had been met by the FARC.'],
  },
  {
    id: 'en/they-were-in-the-hands-of',
    kind: 'cue',
    cue: 'captor',
    says: '{they|people} {word|share}? {be|perfect} {be|share|hold}? in? {definite}? {captive}',
    examples: [['The men had been in the hands of the FARC since May.', 'men had been in the hands of the FARC']],
    counterexamples: ['The men had been in the hills since May.'],
  },
  {
    id: 'en/side-let-them-go',
    kind: 'cue',
    cue: 'captor',
    says: '{actor} --4 {give} ..1 {them|partitive}',
    examples: [
      ['The FARC had let them go on Friday.', 'FARC had let them'],
      ['The FARC had released all of them.', 'FARC had released all of them'],
    ],
    counterexamples: ['The FARC let the peasants go.'],
  },
  {
    id: 'en/side-set-them-free',
    kind: 'cue',
    cue: 'captor',
    says: '{actor} --4 set|gave|given|turned|handed|let ..2 {them|partitive} ..1 free|loose|up|over|back|go',
    examples: [
      ['The FARC set all of them free.', 'FARC set all of them free'],
      ['The FARC had given them up on Friday.', 'FARC had given them up'],
    ],
    counterexamples: ['The FARC gave them water.'],
  },
];
