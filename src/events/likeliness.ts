// A number and a side in, how likely it counts those whom the side got out: cues, weighed.
import { UNREAD } from '../domain/engine-steps.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure } from '../domain/statement.ts';
import { partyKind } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import type { Candidate, Said } from './candidates.ts';
import { CAPTIVES } from './captives-told.ts';
import { inTally } from './is-moved.ts';
import { SPECIAL } from './placed.ts';
import type { Pair } from './sides.ts';

export type Asked = { readonly one: Candidate; readonly side: string; readonly pair: Pair; readonly around: Around };

/** `says`: what is true of the number, for a reader who asks why. */
type Cue = { readonly says: string; readonly weight: number; readonly holds: (asked: Asked) => boolean };

const meaning =
  (wanted: Figure['meaning']) =>
  (asked: Asked): boolean =>
    asked.one.figure.meaning === wanted;

/**
 * Rounded from a regression (softmax over: to the one side, to the other, as many each, the sum of both, none of these; L2) over the
 * 1,739 numbers of the exchanges that were found in the articles that may be tuned on. Left out one set at a time, it reads 81 to 90 %
 * of that set's numbers right. docs/decisions/grammar.md says what it decides and what it does not.
 */
const CUES: readonly Cue[] = [
  {
    says: 'a verb moves them',
    weight: 1.8,
    holds: ({ one }) => one.figure.meaning === 'side' && one.figure.verb !== null,
  },
  {
    says: 'they are swapped',
    weight: 0.5,
    holds: ({ one }) => one.figure.meaning === 'side' && one.figure.verb === 'swap',
  },
  { says: 'as many each', weight: 1.2, holds: meaning('each') },
  { says: 'some of others', weight: -0.3, holds: meaning('subset') },
  { says: 'still held', weight: -1.3, holds: meaning('held') },
  { says: 'a running total', weight: -0.9, holds: meaning('cumulative') },
  { says: 'a pledge', weight: -1.7, holds: meaning('deal') },
  {
    says: 'a count of something else',
    weight: -1.1,
    holds: ({ one }) => one.figure.meaning === 'other' && !isUnread(one),
  },
  { says: 'no row says what it counts', weight: -0.2, holds: ({ one }) => isUnread(one) },
  { says: 'nor does a noun', weight: -0.7, holds: ({ one }) => isUnread(one) && one.figure.bare },
  { says: 'few, and no noun', weight: -0.7, holds: ({ one }) => one.figure.bare && (one.figure.value ?? 0) < FEW },
  { says: 'some of them', weight: -0.5, holds: ({ one }) => one.figure.ofThem },
  { says: 'no exact number', weight: -2.4, holds: ({ one }) => one.figure.qualifier !== 'exact' },
  { says: 'captives by name', weight: 0.4, holds: ({ one }) => CAPTIVES.has(one.figure.category) },
  { says: 'civilians or children', weight: 0.9, holds: ({ one }) => SPECIAL.has(one.figure.category) },
  { says: 'somebody’s own count', weight: -0.4, holds: ({ one }) => one.figure.verb === 'claim' },
  { says: 'the headline moves as many', weight: 1, holds: ({ one }) => one.title !== null },
  { says: 'the headline has the number', weight: 0.4, holds: ({ one }) => one.titled },
  { says: 'told elsewhere', weight: 1, holds: ({ one }) => isToldElsewhere(one) },
  { says: 'told elsewhere, and unread here', weight: -1.6, holds: ({ one }) => isToldElsewhere(one) && isUnread(one) },
  { says: 'told early', weight: 0.2, holds: ({ one }) => one.sentence < EARLY },
  { says: 'told far down', weight: -0.2, holds: ({ one }) => one.sentence > FAR_DOWN },
  {
    says: 'its sentence hands over',
    weight: 0.2,
    holds: inSentence('give', 'get', 'come', 'swap', 'exchange', 'release', 'free', 'sent'),
  },
  { says: 'its sentence says in return', weight: 0.9, holds: inSentence('inReturn') },
  { says: 'its sentence is of harm', weight: -0.8, holds: inSentence('harm') },
  { says: 'its sentence sums up a war', weight: -0.4, holds: ({ one }) => inTally(one.telling, one.figure) },
  {
    says: 'its sentence doubts or denies',
    weight: -0.6,
    holds: ({ one }) => ['hypothetical', 'denied'].some((flag) => one.telling.flags.has(flag)),
  },
  {
    says: 'much more than all before',
    weight: -1.2,
    holds: ({ one }) => one.largest >= LEAST_WHOLE && (one.figure.value ?? 0) >= one.largest * MUCH,
  },
  { says: 'fewer than the one before in its clause', weight: -0.6, holds: ({ one }) => isFewerBeside(one) },

  { says: 'they go there', weight: 2.3, holds: ({ one, side }) => one.said.to === side },
  { says: 'they go to the other', weight: -1, holds: ({ one, side }) => isOther(one.said.to, side) },
  { says: 'the other gives them', weight: 1.8, holds: ({ one, side }) => isOther(one.said.from, side) },
  { says: 'it gives them', weight: -0.9, holds: ({ one, side }) => one.said.from === side },
  { says: 'they are somebody’s people', weight: -1.2, holds: ({ one }) => one.figure.nationality !== null },
  { says: 'they are its people', weight: 1.6, holds: ({ one, side }) => one.said.nationality === side },
  {
    says: 'they are its people, and nobody says where they go',
    weight: 1.6,
    holds: ({ one, side }) => one.said.nationality === side && one.said.to === null && one.said.from === null,
  },
  {
    says: 'hostages go to a state, prisoners to a group',
    weight: 1.1,
    holds: ({ one, side, pair }) => keptFor(one.figure, pair) === side,
  },
  {
    says: 'its officials say so',
    weight: 0.8,
    holds: ({ one, side }) => isOpen(one) && speakerOf(one) === side && one.figure.verb !== 'swap',
  },
  {
    says: 'behind those who went to the other',
    weight: 0.6,
    holds: ({ one, side }) => isOpen(one) && one.before !== null && leaning(one.before.said, side) < 0,
  },
  {
    says: 'told elsewhere to go there',
    weight: 1.6,
    holds: ({ one, side }) => isOpen(one) && one.elsewhere.some(({ said }) => leaning(said, side) > 0),
  },
  {
    says: 'told elsewhere to go to the other',
    weight: -1.2,
    holds: ({ one, side }) => isOpen(one) && one.elsewhere.some(({ said }) => leaning(said, side) < 0),
  },
  {
    says: 'the headline says otherwise',
    weight: -0.3,
    holds: ({ one, side }) => one.title !== null && leaning(one.title, side) < 0,
  },
  { says: 'out of the other’s captivity', weight: 0.4, holds: ({ one, side }) => isOther(one.captor, side) },
  {
    says: 'its clause has the other give',
    weight: 0.5,
    holds: ({ one, side }) =>
      isOpen(one) && isOther(one.sideBefore, side) && inSentence('give', 'release', 'free')({ one }),
  },
  {
    says: 'its clause has it get',
    weight: 0.6,
    holds: ({ one, side }) => isOpen(one) && one.sideBefore === side && inSentence('get', 'come')({ one }),
  },
  {
    says: 'its name stands behind',
    weight: -1,
    holds: ({ one, side }) => isOpen(one) && one.sideBehind === side && one.captor === null,
  },
];

/** What speaks against any number. */
const BASE = -2.8;

/** A smaller number without a noun stands for many things. */
const FEW = 13;
const EARLY = 2;
const FAR_DOWN = 7;
const MUCH = 3;
const LEAST_WHOLE = 5;

export type Likeliness = { readonly weight: number; readonly because: readonly string[] };

/** Above zero where more speaks for it than against. `because`: what speaks for it. */
export function likelinessOf(asked: Asked): Likeliness {
  const held = CUES.filter((cue) => cue.holds(asked));
  return {
    weight: held.reduce((sum, cue) => sum + cue.weight, BASE),
    because: pickAll(held, ({ says, weight }) => (weight > 0 ? [says] : [])),
  };
}

function inSentence(...tags: readonly string[]): (asked: Pick<Asked, 'one'>) => boolean {
  return ({ one }) => one.telling.statement.tags.includesOne(tags);
}

function isUnread({ figure }: Candidate): boolean {
  return figure.row === UNREAD;
}

function isToldElsewhere({ elsewhere }: Candidate): boolean {
  return elsewhere.some(({ read }) => read);
}

/** Nobody says whose they are. */
function isOpen({ said }: Candidate): boolean {
  return said.to === null && said.from === null && said.nationality === null;
}

function isOther(id: string | null, side: string): boolean {
  return id !== null && id !== side;
}

/** Above zero where it speaks for that side as the receiver, below where for the other. */
function leaning({ to, from, nationality }: Said, side: string): number {
  const receiver = to ?? nationality;
  if (receiver !== null) return receiver === side ? 1 : -1;
  return from === null ? 0 : from === side ? -1 : 1;
}

function speakerOf({ figure, telling }: Candidate): string | null {
  return figure.speaker ?? telling.statement.speaker;
}

function isFewerBeside({ figure, telling, before }: Candidate): boolean {
  return (
    before?.telling === telling &&
    before.figure.clause === figure.clause &&
    (before.figure.value ?? 0) > (figure.value ?? 0)
  );
}

function keptFor({ category }: Figure, [a, b]: Pair): string | null {
  const groups = [a, b].filter((id) => partyKind(id) === 'group');
  const [group] = groups;
  if (group === undefined || groups.length > 1) return null;
  if (category === 'hostage') return group === a ? b : a;
  return category === 'prisoner' ? group : null;
}
