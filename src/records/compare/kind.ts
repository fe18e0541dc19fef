// The living, the dead and deals are never one; a release may be an exchange told from one side.
import type { EventKind } from '../../domain/event.ts';
import type { Comparator } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { NEVER, WEIGHTS } from '../weights.ts';

const IN_WORDS: Readonly<Record<EventKind, string>> = {
  exchange: 'an exchange',
  release: 'a release by one side',
  remains: 'a handover of bodies',
  agreement: 'an agreement',
};

export const compareKind: Comparator = (a, b) => {
  const [one, other] = [a.told.event.kind, b.told.event.kind];
  if (one === other) return one === 'release' && opposed(a, b) ? OPPOSED : null;
  const reason = `one tells of ${IN_WORDS[one]}, the other of ${IN_WORDS[other]}`;
  const living = (kind: EventKind) => kind === 'exchange' || kind === 'release';
  return { score: living(one) && living(other) ? WEIGHTS.kind.releaseOfExchange : NEVER, reason };
};

/** 100 let go by Kabul, 20 by the Taliban. */
const OPPOSED = { score: WEIGHTS.kind.releasesOpposed, reason: 'the two releases go to different sides' };

function opposed(a: Profile, b: Profile): boolean {
  return a.sides.size > 0 && b.sides.size > 0 && [...a.sides.keys()].every((to) => !b.sides.has(to));
}
