// Rows for people whom nobody counts and who are of both sides: that each got its own is an exchange.
import type { CueRow } from '../../row.ts';

export const bothWays: readonly CueRow[] = [
  {
    id: 'en/captives-of-both-came',
    kind: 'cue',
    cue: 'event',
    says: '{nation|adjective} {and} {nation|adjective} ..1 {takenAs|jailed} --5 {come|give|sent|free}',
    examples: [
      [
        'Russian and Ukrainian prisoners of war came home on Monday.',
        'Russian and Ukrainian prisoners of war came home',
      ],
      ['Israeli and Lebanese captives were freed at the border.', 'Israeli and Lebanese captives were freed'],
    ],
    counterexamples: ['Russian and Ukrainian envoys came home.', 'Russian prisoners came home.'],
  },
  {
    id: 'en/captives-came-to-both',
    kind: 'cue',
    cue: 'event',
    says: '{takenAs|jailed} ..18 {come|sent|give} {home}? {to|in}? {party|where} {and} {to|in}? {party|where}',
    examples: [
      [
        'The first captives freed under the pact came home to Ukraine and Russia.',
        'captives freed under the pact came home to Ukraine and Russia',
      ],
      [
        'Prisoners of war returned to Russia and to Ukraine on Monday.',
        'Prisoners of war returned to Russia and to Ukraine',
      ],
    ],
    counterexamples: ['The envoys returned to Russia and Ukraine.', 'Prisoners of war returned to Russia.'],
  },
  {
    id: 'en/captives-came-to-both-countries',
    kind: 'cue',
    cue: 'event',
    says: '{takenAs|jailed} ..6 {come|sent|give} {home}? to_both_countries|to_both_sides|in_both_countries|on_both_sides|by_both_sides|to_each_side|to_either_side|by_either_side|by_the_two_sides|by_both_countries|by_both_parties',
    examples: [['Captives returned to both countries on Monday.', 'Captives returned to both countries']],
    counterexamples: ['Captives on both sides wait.'],
  },
  {
    id: 'en/people-freed-by-both',
    kind: 'cue',
    cue: 'event',
    says: '{people} ..3 {be} {give|sent|free} by {two}? {party} {and} {party}',
    examples: [
      [
        'Young soldiers were sent home by Russia and Ukraine on Monday.',
        'soldiers were sent home by Russia and Ukraine',
      ],
      [
        'Captured soldiers were released by both Kyiv and Moscow.',
        'Captured soldiers were released by both Kyiv and Moscow',
      ],
    ],
    counterexamples: ['The soldiers were sent home by Russia.'],
  },
  {
    id: 'en/both-got-people',
    kind: 'cue',
    cue: 'event',
    says: '{party} {and} {party} both|each|today|have|has|also|on? {date}? {get|give} ..3 {people}',
    examples: [
      ['Kyiv and Moscow both got soldiers back on Monday.', 'Kyiv and Moscow both got soldiers'],
      ['Armenia and Azerbaijan released prisoners on Monday.', 'Armenia and Azerbaijan released prisoners'],
    ],
    counterexamples: ['Kyiv and Moscow talked about soldiers.'],
  },
  {
    id: 'en/gave-each-others-people',
    kind: 'cue',
    cue: 'event',
    says: '{give|sent|free} each|one other|another {possessive}? ..2 {people}',
    examples: [["The two sent each other's youngest prisoners home.", "sent each other's youngest prisoners"]],
    counterexamples: ['They gave each other presents.'],
  },
];
