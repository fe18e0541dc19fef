// The steps of the engine that read a number without a row of any language, by the id under which its claims name them.

type EngineStep = { readonly says: string; readonly example: string };

/** What no row knows better. */
export const UNREAD = 'engine/unread';

export const ENGINE_STEPS = {
  [UNREAD]: {
    says: 'a number of people that no row or verb speaks of',
    example: 'Some 40 onlookers had come to see the buses.',
  },
  'engine/elliptic': {
    says: 'a number that leaves out its verb or its people, which the number before it has',
    example: 'Kyiv got back 95 soldiers, Moscow 103.',
  },
  'engine/echo': {
    says: 'words that repeat the number before them',
    example: 'Ukraine freed 50 men, and as many came home from Russia.',
  },
  'engine/rough-whole': {
    says: 'a rough number of which the exact parts follow',
    example: 'Almost 2,000 were let go: 250 prisoners and 1,718 detainees.',
  },
  'engine/goal-shares': {
    says: 'how many of a number that was told before went to each side',
    example: 'Aboard were 318 men: 249 went to the Houthis and 69 to the government.',
  },
  'engine/shares-of-both': {
    says: 'two numbers, one of each side, that add up to the number before them',
    example: '710 prisoners were flown home: 470 Houthis and 240 of the government’s.',
  },
  'engine/several-days': {
    says: 'exchanges that took place on each of the days in front of them',
    example: '19, 20 and 26 June. Three more exchanges.',
  },
  'engine/list-item': {
    says: 'a number in a line of a list, told as the head of the list tells it',
    example: 'Freed by Russia: - 30 soldiers - 12 civilians',
  },
  'engine/answer': {
    says: 'a short answer, told as its question asks',
    example: 'How many hostages did Hamas release? Four.',
  },
  'engine/timeline': {
    says: 'a side and its number in a list that begins with days',
    example: '13 September: Ukraine 49.',
  },
  'engine/likeliest': {
    says: 'the likeliest number for a side of an exchange of which no sentence gives one, by many cues',
    example: 'Minsk let five prisoners go. For these five Poles it got ten.',
  },
  'engine/person': {
    says: 'somebody named, in an exchange of which no number is given',
    example: 'Brittney Griner was exchanged for Viktor Bout.',
  },
} as const satisfies Readonly<Record<`engine/${string}`, EngineStep>>;
