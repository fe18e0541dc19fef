// Rows for a number of people who moved, where the sentence does not say to whom.
import type { FigureRow } from '../../row.ts';

export const moved: readonly FigureRow[] = [
  {
    id: 'en/date-there-were',
    kind: 'figure',
    says: '{date} {comma}? {there} ..7 {figure:n}',
    verb: 'come',
    examples: [['On 15 January there were 25 soldiers.', '25 soldiers']],
  },
  {
    id: 'en/date-number',
    kind: 'figure',
    says: '{stop} ..1 {date} {comma} {figure:n}',
    verb: 'come',
    examples: [['On 15 January there were 25 soldiers; on 30 December, 189 people.', '189 people']],
  },
  {
    id: 'en/turn-of-number',
    kind: 'figure',
    says: 'turn {of} {determiner|modifier}? {figure:n}',
    verb: 'come',
    examples: [['On the 14th it was the turn of 103 soldiers.', '103 soldiers']],
    counterexamples: ['In turn 20 men left.'],
  },
  {
    id: 'en/exchange-number',
    kind: 'figure',
    says: '{there} ..1 {exchange} ..8 {figure:n}',
    verb: 'come',
    examples: [
      ['There had been an exchange that morning, it said, sixty to seventy people.', 'sixty to seventy people'],
    ],
  },
  {
    id: 'en/there-were-number',
    kind: 'figure',
    says: '{there} {bareFigure:n} {comma|mark|stop}',
    verb: 'count',
    weak: true,
    examples: [
      ['There were 33, said the ombudsman.', '33'],
      ['There are 82.', '82'],
    ],
    counterexamples: ['There were 33 buses.'],
  },
  {
    id: 'en/they-numbered',
    kind: 'figure',
    says: 'they|the_group|group|groups|the_returnees numbered|number|totalled|counted {figure:n}',
    verb: 'count',
    weak: true,
    examples: [['Those let go were all young; they numbered 33.', '33']],
  },
  {
    id: 'en/they-were-number',
    kind: 'figure',
    says: 'they|those were|are|number|numbered {bareFigure:n} {comma|mark|stop}',
    verb: 'count',
    weak: true,
    examples: [
      ['The ombudsman said they were 33.', '33'],
      ['They were 40, he said.', '40'],
    ],
    counterexamples: ['They got 233.'],
  },
  {
    id: 'en/each-vehicle-with-number',
    kind: 'figure',
    says: '{each} {vehicle} --4 with|carrying|carried|carries|bore|had ..1 {wholeFigure:n}',
    meaning: 'each',
    verb: 'swap',
    examples: [['Each plane had 35 people aboard.', '35 people']],
    counterexamples: ['Each side sent a plane with 35 people.'],
  },
  {
    id: 'en/vehicles-each-with-number',
    kind: 'figure',
    says: '{vehicle} ..24 {comma} {every} ..1 with|carrying|bearing|bringing|holding ..1 {wholeFigure:n}',
    meaning: 'each',
    verb: 'swap',
    examples: [
      ['Two planes took off, one from Moscow and one from Kyiv, each with 35 people aboard.', '35 people'],
      ['The buses met on the bridge, each carrying 20 soldiers.', '20 soldiers'],
    ],
    counterexamples: ['They left by bus, 35 of them.'],
  },
  {
    id: 'en/number-on-the-way-to-exchange',
    kind: 'figure',
    says: '{figure:n} {to} {single|definite|determiner}? ..2 {exchange}',
    meaning: 'other',
    examples: [['The plane was carrying 65 captured soldiers to a prisoner exchange.', '65 captured soldiers']],
    counterexamples: ['They freed 65 soldiers to exchange them.'],
  },
  {
    id: 'en/vehicle-with-number',
    kind: 'figure',
    says: '{vehicle} --9 with|carrying|carried|carries|bore|bearing|had ..2 {wholeFigure:n}',
    verb: 'come',
    weak: true,
    examples: [
      ['A bus with 44 Armenians on board drew up.', '44 Armenians'],
      ['The coaches from Ofer prison carried 369 Palestinians.', '369 Palestinians'],
    ],
    counterexamples: ['The plane has 200 seats.', 'The plane with its crew left.'],
  },
];
