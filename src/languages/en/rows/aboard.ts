// Rows for people told by what carries them: "on the Russian plane were ten agents", "it took off again with 31 soldiers".
import type { FigureRow } from '../../row.ts';

export const aboard: readonly FigureRow[] = [
  {
    id: 'en/number-put-aboard',
    kind: 'figure',
    says: '{wholeFigure:n} ..1 {partitive}? {be} ..1 put|loaded|bundled|herded ..1 aboard|on|onto|into {determiner}? ..1 {vehicle}',
    verb: 'give',
    weak: true,
    examples: [
      ['Fifty-five Russian servicemen were put on an aircraft.', 'Fifty-five Russian servicemen'],
      ['Four commanders were put aboard a helicopter at Banki.', 'Four commanders'],
    ],
    counterexamples: ['Four buses were put on a ship.'],
  },
  {
    id: 'en/on-sides-vehicle-were-number',
    kind: 'figure',
    says: 'on|aboard|in|inside {determiner} {adjective:to} {vehicle|number} {be|sat} ..1 {wholeFigure:n}',
    verb: 'come',
    examples: [
      ['On the Russian plane were ten agents.', 'ten agents'],
      ['On the American one sat four men.', 'four men'],
    ],
  },
  {
    id: 'en/on-vehicle-were-number',
    kind: 'figure',
    says: 'on|aboard|in|inside {determiner} ..1 {vehicle} {be|sat} ..1 {wholeFigure:n}',
    verb: 'come',
    examples: [['In the second bus were 40 wounded soldiers.', '40 wounded soldiers']],
    counterexamples: ['On the plane were the ministers of three states.'],
  },
  {
    id: 'en/in-the-first-were-number',
    kind: 'figure',
    says: 'on|aboard|in|inside {determiner} {ordinal|other} {be} ..1 {wholeFigure:n}',
    verb: 'come',
    examples: [
      ['Two convoys crossed. In the first were 120 wounded prisoners.', '120 wounded prisoners'],
      ['In one bus were the Russians; in the other were 35 sailors.', '35 sailors'],
    ],
  },
  {
    id: 'en/vehicle-with-number-aboard',
    kind: 'figure',
    says: '{vehicle} ..16 with ..1 {wholeFigure:n} aboard|on_board',
    verb: 'come',
    examples: [['A plane landed in Goma with 53 rebels aboard who had been locked up in Kinshasa.', '53 rebels']],
  },
  {
    id: 'en/vehicle-brought-number',
    kind: 'figure',
    says: '{vehicle} brought|brings|landed|lands|unloaded|disgorged|set_down|put_ashore ..1 {wholeFigure:n}',
    verb: 'come',
    examples: [
      ['The first trains brought 310 on Saturday.', '310'],
      ['The ferry tied up on Wednesday, and a second ship landed 560 prisoners.', '560 prisoners'],
    ],
    counterexamples: ['The plane brought medicine for 40 prisoners.'],
  },
  {
    id: 'en/it-left-with-number',
    kind: 'figure',
    says: 'it|both|another {leave|raise} ..6 with ..1 {wholeFigure:n}',
    verb: 'come',
    examples: [['A plane landed. It took off again two hours later with 31 soldiers.', '31 soldiers']],
  },
];
