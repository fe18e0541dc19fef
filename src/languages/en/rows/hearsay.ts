// Rows for news that only a paper, a post or a rumour has told, and for the words that take back what was told before them.
import type { CueRow } from '../../row.ts';

const OUTLET =
  'newspaper|newspapers|daily|weekly|tabloid|paper|website|site|portal|station|outlet|outlets|report|reports|story|article';
const RUMOUR =
  'channel|channels|blog|blogs|blogger|bloggers|post|posts|rumour|rumours|rumor|rumors|video|videos|clip|footage|gossip|influencer|influencers|account|accounts';

export const hearsay: readonly CueRow[] = [
  {
    id: 'en/outlet-says',
    kind: 'cue',
    cue: 'hearsay',
    says: `${OUTLET} ..9 {speech}`,
    examples: [
      ['The daily Jang wrote that two pilots had been swapped.', 'daily Jang wrote'],
      [
        "A report on page 5 of Tuesday's edition said that four were freed.",
        "report on page 5 of Tuesday's edition said",
      ],
    ],
    counterexamples: ['The army said that four were freed.'],
  },
  {
    id: 'en/rumour-says',
    kind: 'cue',
    cue: 'rumour',
    says: `${RUMOUR} ..12 {speech}`,
    examples: [
      [
        'Several channels with a million readers said that 500 would be swapped.',
        'channels with a million readers said',
      ],
    ],
  },
  {
    id: 'en/according-to-rumour',
    kind: 'cue',
    cue: 'rumour',
    says: `according_to ..3 ${RUMOUR}`,
    examples: [['According to posts, four nuns were freed.', 'According to posts']],
  },
  {
    id: 'en/word-spread',
    kind: 'cue',
    cue: 'rumour',
    says: 'word|talk|news|rumour|rumours|rumor|rumors spread|spreads|went|goes|ran',
    examples: [['Word spread that 200 had been swapped.', 'Word spread']],
  },
  {
    id: 'en/rumour-that',
    kind: 'cue',
    cue: 'rumour',
    says: 'rumour|rumours|rumor|rumors that|of|about',
    examples: [['A rumour that 200 had been swapped went round.', 'rumour that']],
  },
  {
    id: 'en/outlet-had-it',
    kind: 'cue',
    cue: 'hearsay',
    says: `${OUTLET}|${RUMOUR} had|has|have it`,
    examples: [['An online paper had it that five were freed.', 'paper had it']],
  },
  {
    id: 'en/none-of-it',
    kind: 'cue',
    cue: 'disclaimed',
    says: 'none|nothing of {determiner}? it|this|that|kind|sort',
    examples: [
      ['None of it happened, both armies said.', 'None of it'],
      ['Nothing of the kind took place.', 'Nothing of the kind'],
    ],
    counterexamples: ['None of them was hurt.'],
  },
  {
    id: 'en/it-never-happened',
    kind: 'cue',
    cue: 'disclaimed',
    says: 'it|this|that|nothing {cancel}',
    examples: [['It never happened, the headquarters said.', 'It never happened']],
  },
  {
    id: 'en/no-such-thing',
    kind: 'cue',
    cue: 'disclaimed',
    says: 'no such',
    examples: [['There was no such exchange.', 'no such']],
  },
  {
    id: 'en/denied-it',
    kind: 'cue',
    cue: 'disclaimed',
    says: '{deny} ..2 it|this|that|report|reports|claim|claims|story|stories|rumour|rumours|rumor|rumors|posts',
    examples: [['Both sides denied the report.', 'denied the report']],
    counterexamples: ['Both sides denied entry to the convoy.'],
  },
  {
    id: 'en/it-was-untrue',
    kind: 'cue',
    cue: 'disclaimed',
    says: `it|this|that|${OUTLET}|${RUMOUR} ..5 wrong|false|untrue|not_true|invented|fake|fabricated|nonsense|hoax|invention|pure_invention|lie|fabrication|fiction`,
    examples: [
      ['That was wrong.', 'That was wrong'],
      ['It is not true, officials said.', 'It is not true'],
      ['"It is pure invention," he said.', 'It is pure invention'],
      ['The video was a hoax.', 'video was a hoax'],
    ],
  },
  {
    id: 'en/taken-down',
    kind: 'cue',
    cue: 'disclaimed',
    says: `taken|took|withdrew|withdrawn|retracted|deleted|removed|pulled ..2 ${OUTLET}|post|posts|video`,
    examples: [['The paper has taken the story down.', 'taken the story']],
  },
  {
    id: 'en/nobody-confirmed',
    kind: 'cue',
    cue: 'unconfirmed',
    says: 'nobody|no_one|neither|none|not|never|n’t ..3 confirmed|confirm',
    examples: [['Nobody has confirmed any of it.', 'Nobody has confirmed']],
  },
  {
    id: 'en/no-confirmation',
    kind: 'cue',
    cue: 'unconfirmed',
    says: 'no ..2 confirmation',
    examples: [['There was no confirmation.', 'no confirmation']],
  },
];
