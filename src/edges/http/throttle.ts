// Who asks how often goes in; whether it is too often comes out, for requests and for wrong passwords.
import { type IRateLimiterOptions, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Who } from '../../domain/account.ts';

const MINUTE_S = 60;

/** A person clicks, a page loads its parts, a script pages through the ledger: all far below these. */
const REQUESTS_A_MINUTE = { visitor: 300, known: 1_200 } as const;

/** Guessing: a few from one place at one name, some more from one place at all, and a ceiling for a name from everywhere. */
const WRONG_PASSWORDS = {
  nameAndPlace: { points: 5, duration: 15 * MINUTE_S, blockDuration: 15 * MINUTE_S },
  place: { points: 50, duration: 15 * MINUTE_S, blockDuration: 15 * MINUTE_S },
  name: { points: 100, duration: 60 * MINUTE_S, blockDuration: 60 * MINUTE_S },
} as const satisfies Record<string, IRateLimiterOptions>;

/** Null: go on; else the seconds to wait. */
type Wait = number | null;

export type Throttle = {
  readonly request: (who: Who, place: string) => Promise<Wait>;
  /** Counts a try before it is looked at, so that many at once are not all let through. */
  readonly tryPassword: (name: string, place: string) => Promise<Wait>;
  readonly rightPassword: (name: string, place: string) => Promise<void>;
};

/** Kept by each web process for itself: docs/security.md. */
export function createThrottle(): Throttle {
  const visitors = new RateLimiterMemory({ points: REQUESTS_A_MINUTE.visitor, duration: MINUTE_S });
  const known = new RateLimiterMemory({ points: REQUESTS_A_MINUTE.known, duration: MINUTE_S });
  const nameAndPlace = new RateLimiterMemory({ ...WRONG_PASSWORDS.nameAndPlace, keyPrefix: 'both' });
  const byPlace = new RateLimiterMemory({ ...WRONG_PASSWORDS.place, keyPrefix: 'place' });
  const byName = new RateLimiterMemory({ ...WRONG_PASSWORDS.name, keyPrefix: 'name' });
  const pair = (name: string, place: string) => `${name.slice(0, 100)} ${place}`;
  return {
    request: async (who, place) => {
      if (who.kind === 'service' || who.kind === 'local') return null;
      return await consume(who.kind === 'visitor' ? visitors : known, who.kind === 'visitor' ? place : who.name);
    },
    tryPassword: async (name, place) =>
      (await consume(nameAndPlace, pair(name, place))) ??
      (await consume(byPlace, place)) ??
      (await consume(byName, name.slice(0, 100))),
    rightPassword: async (name, place) => {
      await nameAndPlace.delete(pair(name, place));
      await byPlace.reward(place, 1);
      await byName.reward(name.slice(0, 100), 1);
    },
  };
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<Wait> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
