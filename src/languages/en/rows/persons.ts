// Rows for named people who change hands: slot a, and slot b for who or how many go the other way.
import type { PersonRow } from '../../language.ts';

export const persons: readonly PersonRow[] = [
  {
    id: 'en/person-swapped-for',
    kind: 'person',
    says: '{somebody:a} ..6 {be} ..3 {swap|give} ..7 {for} {determiner}? {adjective}? ..3 {somebody|figure:b}',
    examples: [['Ann Adams was exchanged on Thursday for Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/swapped-person-for',
    kind: 'person',
    says: '{swap|give|get} ..4 {somebody:a} ..9 {for} ..3 {somebody|figure:b}',
    examples: [['Kyiv gave the politician Pavlo Petrenko for 215 people.', 'Pavlo Petrenko']],
  },
  {
    id: 'en/person-freed-in-exchange-for',
    kind: 'person',
    says: '{somebody:a} ..6 {give|get|come|free} ..6 {inReturn} {for}? ..4 {somebody|figure:b}',
    examples: [['With Tom Tyler released in exchange for Russian pilot Ivan Orlov, talks went on.', 'Tom Tyler']],
  },
  {
    id: 'en/person-for-person',
    kind: 'person',
    says: '{somebody:a} for {somebody:b}',
    examples: [['It was to be Ann Adams for Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/person-passed-person',
    kind: 'person',
    says: '{somebody:a} passed {somebody:b}',
    examples: [['On the tarmac Ann Adams passed Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/person-given-by',
    kind: 'person',
    says: '{somebody:a} ..2 {be} ..1 {give} {by} {actor:from}',
    examples: [['In the end Arjun Rao was handed back by Pakistan.', 'Arjun Rao']],
  },
  {
    id: 'en/person-later-swapped-for',
    kind: 'person',
    says: '{somebody:a} ..45 {swap} for ..3 {somebody:b}',
    examples: [['Ann Adams was on her way home after being exchanged for Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/side-gave-person',
    kind: 'person',
    says: '{actor:from} ..1 released|freed|returned|handed_over|gave_up|handed_back {somebody:a}',
    examples: [['At the same hour India returned a Pakistani ranger.', 'a Pakistani ranger']],
  },
  {
    id: 'en/person-came-to',
    kind: 'person',
    says: '{somebody:a} ..24 came_back|came_home|returned_home {to} {actor:to}',
    examples: [['At last Pavlo Marchuk, the boy from the coast, came back to Ukraine.', 'Pavlo Marchuk']],
  },
  {
    id: 'en/besides-person',
    kind: 'person',
    says: '{addition} {somebody:a} ..14 {actor:to} {get} {figure}',
    examples: [
      ['There was Pavlo Petrenko. Besides Pavlo Petrenko, a civilian, Russia obtained 55 soldiers.', 'Pavlo Petrenko'],
    ],
    part: 'addition',
  },
  {
    id: 'en/person-freed-from',
    kind: 'person',
    says: '{somebody:a} ..4 {be} ..2 {give|get|free} {from} {determiner}? {captive:from}',
    examples: [['Ann Adams was released from Russian detention on Thursday.', 'Ann Adams']],
  },
  {
    id: 'en/side-has-given-person',
    kind: 'person',
    says: '{actor:from} {have} {give} ..3 {somebody:a}',
    examples: [['In return Belgium has released Boris Bykov.', 'Boris Bykov']],
  },
  {
    id: 'en/person-handed-to-side',
    kind: 'person',
    says: '{somebody:a} ..3 {be} ..2 handed_over|handed|returned|released|turned_over|given|delivered|handed_back|given_back {to} {determiner}? {actor:to}',
    examples: [['On the bridge Ann Adams was handed over to Armenia.', 'Ann Adams']],
  },
];
