// A thread of two sides in, the people of third states whom the hostage takers let go beside those of the one out, and the thread without them: "Five Thais were freed at the same time".
import { pickAll } from '../domain/pick.ts';
import type { Figure } from '../domain/statement.ts';
import { takesHostages } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { counts } from './moves.ts';
import { type Placed, placedAs } from './placed.ts';
import { isThirdState, otherOf, type Pair, standsFor } from './sides.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

export type Guests = {
  /** The thread as it is without them. */
  readonly thread: Thread;
  /** Those of whom it is said that they came under a bargain of their own. */
  readonly guests: readonly Placed[];
};

/** Only where a sentence tells of nobody else: "13 Israelis and ten Thais" are told as one number by whoever reports them. */
export function guestsApart(thread: Thread, pair: Pair | null, { statements, title }: Around): Guests {
  const taker = pair?.find(takesHostages);
  if (pair === null || taker === undefined || thread.planned) return { thread, guests: [] };
  const apart = thread.tellings.filter((telling) => isOfGuests(telling, pair, taker));
  if (apart.length === 0) return { thread, guests: [] };
  const state = otherOf(pair, taker);
  // "Bamako got two Italians and a Frenchwoman out": whoever bargains for foreigners alone has no guests.
  const told = title === null ? statements : [title, ...statements];
  if (!told.some(({ figures }) => figures.some(({ nationality }) => nationality === state)))
    return { thread, guests: [] };
  const tellings = thread.tellings.map((one) => (apart.includes(one) ? { ...one, figures: [] } : one));
  const ownBargain = apart.filter(({ flags }) => flags.has('separate'));
  return { thread: { ...thread, tellings }, guests: placedOnce(ownBargain, taker) };
}

function isOfGuests({ figures }: Telling, pair: Pair, taker: string): boolean {
  return figures.some(counts) && figures.every((figure) => figure.value === null || isGuest(figure, pair, taker));
}

function isGuest(
  { meaning, value, nationality, nations, category, to, from, verb, persons }: Figure,
  pair: Pair,
  taker: string,
): boolean {
  const homes = nationality === null ? (nations ?? []) : [nationality];
  return (
    meaning === 'side' &&
    value !== null &&
    persons.length === 0 &&
    verb !== null &&
    verb !== 'claim' &&
    category !== 'remains' &&
    homes.length > 0 &&
    homes.every((home) => isThirdState(home, pair)) &&
    (to === null || homes.includes(to)) &&
    (from === null || standsFor(from, pair) === taker) &&
    otherOf(pair, taker) !== to
  );
}

/** Who are told of again are counted once. */
function placedOnce(apart: readonly Telling[], taker: string): readonly Placed[] {
  const known = new Set<string>();
  return pickAll(apart, ({ figures, statement }) =>
    pickAll(figures.filter(counts), (figure) => {
      const homes = figure.nationality === null ? (figure.nations ?? []) : [figure.nationality];
      const fresh = [...new Set(homes)].filter((home) => !known.has(home));
      for (const home of fresh) known.add(home);
      return fresh.map((to) =>
        placedAs({
          figure,
          value: figure.nationality === null ? homes.filter((home) => home === to).length : figure.value,
          direction: { to, from: taker },
          speaker: figure.speaker ?? statement.speaker,
        }),
      );
    }),
  );
}
