// Rows for named people who change hands: slot a, and slot b for who or how many go the other way.
import type { PersonRow } from '../../row.ts';

export const persons: readonly PersonRow[] = [
  {
    id: 'en/person-swapped-for',
    kind: 'person',
    says: '{somebody|someone:a} ..6 {be} ..3 {swap|give} ..7 {for} {determiner}? {adjective}? ..3 {somebody|figure:b}',
    examples: [['Ann Adams was exchanged on Thursday for Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/described-swapped-for',
    kind: 'person',
    says: '{definite} ..9 {be} ..1 {swap} ..12 {for} --4 {somebody:a}',
    examples: [
      ['The navigator was exchanged on Wednesday in Kyiv for Boris Bykov.', 'Boris Bykov'],
      [
        'The 33-year-old dancer from Los Angeles was exchanged earlier in the day at Abu Dhabi airport for Boris Bykov.',
        'Boris Bykov',
      ],
    ],
    counterexamples: ['The navigator waited in Kyiv for Boris Bykov.'],
  },
  {
    id: 'en/described-freed-and-swapped-for',
    kind: 'person',
    says: '{definite} ..4 {be} --12 {and} {swap} --6 {for} --4 {somebody:a}',
    examples: [['The navigator was let out of a cell and traded in Kyiv for the pilot Boris Bykov.', 'Boris Bykov']],
    counterexamples: ['The navigator was let out of a cell and waited for Boris Bykov.'],
  },
  {
    id: 'en/swapped-person-for',
    kind: 'person',
    says: '{swap|give|get} ..4 {somebody:a} --9 {for} --3 {somebody|figure:b}',
    examples: [['Kyiv gave the politician Pavlo Petrenko for 215 people.', 'Pavlo Petrenko']],
  },
  {
    id: 'en/swapped-person-in-exchange-for',
    kind: 'person',
    says: '{swap|give|get} ..4 {somebody:a} ..9 in_exchange_for|in_return_for|in_trade_for --3 {somebody|figure:b}',
    examples: [['Kyiv gave the politician Pavlo Petrenko, on Friday, in exchange for 215 people.', 'Pavlo Petrenko']],
  },
  {
    id: 'en/person-freed-in-exchange-for',
    kind: 'person',
    says: '{somebody|someone:a} ..6 {give|get|come|free} ..6 {inReturn} {for}? ..4 {somebody|figure:b}',
    examples: [['With Tom Tyler released in exchange for Russian pilot Ivan Orlov, talks went on.', 'Tom Tyler']],
  },
  {
    id: 'en/person-freed-in-swap-for',
    kind: 'person',
    says: '{somebody|someone:a} ..6 {be} ..1 {give|get|come|free} ..9 {exchange} {for} ..4 {somebody|figure:b}',
    examples: [['Ann Adams was freed by Russia on Thursday in a one-for-one trade for Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/person-came-in-swap-for',
    kind: 'person',
    says: '{somebody|someone:a} ..4 {come|leave|free} ..9 {exchange} {for} ..4 {somebody|figure:b}',
    examples: [['Ballet dancer Ann Adams left Russia on Thursday in a swap for Boris Bykov.', 'Ann Adams']],
  },
  {
    id: 'en/person-for-person',
    kind: 'person',
    says: '{somebody:a} {for} {somebody:b}',
    examples: [
      ['It was to be Ann Adams for Boris Bykov.', 'Ann Adams'],
      ['In April it was Ann Adams against Boris Bykov.', 'Ann Adams'],
    ],
  },
  {
    id: 'en/person-for-calling',
    kind: 'person',
    says: '{somebody:a} {for} {determiner}? {adjective}? {people|word} {people}? {somebody:b}',
    examples: [['Basketball player Ann Adams for arms trader Boris Bykov, at Abu Dhabi.', 'Ann Adams']],
    counterexamples: ['Ann Adams asked for Boris Bykov.'],
  },
  {
    id: 'en/person-aside-for-person',
    kind: 'person',
    says: '{somebody:a} {comma} {for} ..3 {somebody:b}',
    examples: [
      [
        'The last such deal, in 2019, was a scientist, Ann Adams, for a student, Boris Bykov.',
        'a scientist, Ann Adams',
      ],
    ],
    counterexamples: ['Ann Adams, the mayor said, asked for Boris Bykov.'],
  },
  {
    id: 'en/person-against-person',
    kind: 'person',
    says: '{date} ..4 {somebody:a} against {determiner}? ..3 {somebody:b}',
    examples: [['In December 2022 it was the reporter Ann Adams against the arms trader Boris Bykov.', 'Ann Adams']],
    counterexamples: ['The state against Boris Bykov, as the court calls it.'],
  },
  {
    id: 'en/person-passed-person',
    kind: 'person',
    says: '{somebody:a} passed {determiner}? {adjective}? ..1 {somebody:b}',
    examples: [
      ['On the tarmac Ann Adams passed Boris Bykov.', 'Ann Adams'],
      ['On the tarmac Ann Adams passed the Russian pilot Boris Bykov.', 'Ann Adams'],
    ],
    counterexamples: ['Ann Adams passed the house of the mayor.'],
  },
  {
    id: 'en/person-walked-past-person',
    kind: 'person',
    says: '{somebody:a} ..1 walked|strode|went|brushed past {determiner}? {adjective}? ..1 {somebody:b}',
    examples: [['On Wednesday Ann Adams walked past the Russian pilot Boris Bykov.', 'Ann Adams']],
    counterexamples: ['Ann Adams walked past the house of the mayor.'],
  },
  {
    id: 'en/person-crossed-paths',
    kind: 'person',
    says: '{somebody|someone:a} crossed paths ..5 with ..3 {somebody:b}',
    examples: [['In April Ann Adams crossed paths on an airfield with Boris Bykov.', 'Ann Adams']],
    counterexamples: ['In April Ann Adams crossed the river with Boris Bykov.'],
  },
  {
    id: 'en/persons-passed-each-other',
    kind: 'person',
    says: '{somebody:a} {comma}? ..3 {and} ..4 {somebody:b} {comma}? ..2 passed|past each|one other|another',
    examples: [
      ['On the bridge Ann Adams and Boris Bykov walked past one another.', 'Ann Adams'],
      ['Ann Adams and the Soviet colonel Boris Bykov passed each other on the bridge.', 'Ann Adams'],
    ],
    counterexamples: ['Ann Adams and Boris Bykov talked past the point.'],
  },
  {
    id: 'en/persons-changed-planes',
    kind: 'person',
    says: '{somebody:a} {comma}? ..3 {and} ..4 {somebody:b} {comma}? changed|swapped|crossed|traded planes|paths|places',
    examples: [
      ['On Thursday Ann Adams and the agent Boris Bykov changed planes in Abu Dhabi.', 'Ann Adams'],
      ['A Dane, Ann Adams, and an Iranian, Boris Bykov, changed planes in Muscat on Friday.', 'A Dane, Ann Adams'],
    ],
    counterexamples: ['Ann Adams and Boris Bykov changed trains.'],
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
    id: 'en/with-them-was-person',
    kind: 'person',
    says: 'with_them|along_with_them|alongside_them {be|come} --5 {somebody:a}',
    examples: [
      ['Two men landed on Friday. With them was the lawyer Rosa Ruiz, who has two passports.', 'Rosa Ruiz'],
      ['Four nurses came home. With them came Pier Rossi, a priest.', 'Pier Rossi'],
    ],
    counterexamples: [
      'With them in the cell for a year had been Rosa Ruiz.',
      'He is one of ten whom Russia let go. With him came Rosa Ruiz.',
    ],
    part: 'addition',
  },
  {
    id: 'en/ordinal-person-will-follow',
    kind: 'person',
    says: '{ordinal|other} {comma} {somebody:a} ..9 {will|toBe} ..1 follow',
    examples: [
      ['Four crossed on Tuesday; the fifth, a wounded soldier, was to follow on Thursday.', 'a wounded soldier'],
    ],
  },
];
