// A thread's transfers in, whether they are none after all out: denied, undecided, of a court or a gang, or of nobody in particular.
import type { Transfer } from '../domain/event.ts';
import { adversariesOf, partyKind } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import type { Placed } from './counts.ts';
import { isNews } from './news.ts';
import type { Thread } from './threads.ts';

/** What looks like a transfer and is none: nobody agreed to it, nobody said who was counted, or nobody is said to give. */
export function isVain(
  thread: Thread,
  transfers: readonly Transfer[],
  placed: readonly Placed[],
  around: Around,
): boolean {
  if (!isNews({ thread, transfers, placed, around })) return true;
  const agreed = around.statements.some((statement) => statement.cues.some((cue) => cue.tag === 'deal'));
  const tags = new Set(thread.tellings.flatMap((telling) => telling.statement.tags));
  if (thread.planned && thread.date.start === null && !(agreed || tags.has('agree') || tags.has('plan'))) return true;
  if (isBystanders(transfers, placed, around)) return true;
  if (new Set(transfers.map((transfer) => transfer.to)).size > 1) return false;
  const told = thread.tellings.some((telling) =>
    ['event', 'separate', 'recap', 'reset'].some((tag) => telling.cues.some((cue) => cue.tag === tag)),
  );
  return (
    !told &&
    placed.every(
      (one) => one.figure.bare && one.figure.to === null && one.figure.nationality === null && one.figure.from === null,
    )
  );
}

/** "twelve of them have flown out to Amman": nobody's captives, to a state that has no part in it. */
function isBystanders(transfers: readonly Transfer[], placed: readonly Placed[], around: Around): boolean {
  if (around.opensWithSwap) return false;
  const strangers = transfers.every(
    ({ to, from }) => !adversariesOf(to).includes(from) && partyKind(to) === 'state' && partyKind(from) === 'state',
  );
  return strangers && placed.every(isAnybody);
}

function isAnybody({ figure, category }: Placed): boolean {
  return (
    (figure.bare || figure.nationality === null) &&
    figure.persons.length === 0 &&
    (category === 'unspecified' || category === 'civilian')
  );
}
