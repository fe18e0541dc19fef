// Rows for named people who change hands: slot a, and slot b for who or how many go the other way.
import type { PersonRow } from '../../language.ts';

export const persons: readonly PersonRow[] = [
  {
    id: 'en/person-swapped-for',
    kind: 'person',
    says: '{person:a} ..6 {be} ..3 {swap|give} ..7 for {determiner}? {adjective}? ..2 {person|figure:b}',
    examples: [['Ann Adams was exchanged on Thursday for Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/swapped-person-for',
    kind: 'person',
    says: '{swap|give} ..4 {person:a} ..9 for ..3 {person|figure:b}',
    examples: [['Kyiv gave the politician Pavlo Petrenko for 215 people.', 'Pavlo Petrenko']],
  },
  {
    id: 'en/person-freed-in-exchange-for',
    kind: 'person',
    says: '{person:a} ..4 {give} {inReturn} ..4 {person|figure:b}',
    examples: [['With Tom Tyler released in exchange for Russian pilot Ivan Orlov, talks went on.', 'Tom Tyler']],
  },
  {
    id: 'en/person-for-person',
    kind: 'person',
    says: '{person:a} for {person:b}',
    examples: [['It was to be Ann Adams for Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/person-passed-person',
    kind: 'person',
    says: '{person:a} passed {person:b}',
    examples: [['On the tarmac Ann Adams passed Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/person-given-by',
    kind: 'person',
    says: '{person:a} ..2 {be} ..1 {give} {by} {actor:from}',
    examples: [['In the end Arjun Rao was handed back by Pakistan.', 'Arjun Rao']],
  },
  {
    id: 'en/person-later-swapped-for',
    kind: 'person',
    says: '{person:a} ..45 {swap} for ..3 {person:b}',
    examples: [['Ann Adams was on her way home after being exchanged for Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/side-gave-person',
    kind: 'person',
    says: '{actor:from} ..1 released|freed|returned|handed_over|gave_up|handed_back {person:a}',
    examples: [['At the same hour India returned a Pakistani ranger.', 'a Pakistani ranger']],
  },
  {
    id: 'en/person-came-to',
    kind: 'person',
    says: '{person:a} ..24 came_back|came_home|returned_home {to} {actor:to}',
    examples: [['At last Pavlo Marchuk, the boy from the coast, came back to Ukraine.', 'Pavlo Marchuk']],
  },
  {
    id: 'en/besides-person',
    kind: 'person',
    says: '{addition} {person:a} ..14 {actor:to} {get} {figure}',
    examples: [
      ['There was Pavlo Petrenko. Besides Pavlo Petrenko, a civilian, Russia obtained 55 soldiers.', 'Pavlo Petrenko'],
    ],
    part: 'addition',
  },
];
