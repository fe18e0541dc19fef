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
    examples: [['Then Arjun Rao was handed back by Pakistan.', 'Arjun Rao']],
  },
  {
    id: 'en/person-came-to',
    kind: 'person',
    says: '{person:a} came_back|crossed {to} {actor:to}',
    examples: [['At last Petro Marchuk came back to Ukraine.', 'Petro Marchuk']],
  },
  {
    id: 'en/besides-person',
    kind: 'person',
    says: '{addition} {person:a} ..14 {get|give} ..1 {figure}',
    examples: [['Besides Pavlo Petrenko, a civilian, Russia obtained 55 soldiers.', 'Pavlo Petrenko']],
    part: 'addition',
  },
];
