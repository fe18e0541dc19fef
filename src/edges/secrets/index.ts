// Passwords in, hashes that can be kept out (Argon2id, by @node-rs/argon2); and random secrets of Node's generator.
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Secrets } from '../../service/index.ts';
import { isCommonPassword } from './common-passwords.ts';

/** More than twice OWASP's least for Argon2id, 46 MB and one pass: about a tenth of a second of one core. */
const COST = { memoryCost: 47_104, timeCost: 2, parallelism: 1 } as const;

type Cost = { readonly memoryCost: number; readonly timeCost: number; readonly parallelism: number };

/** One at a time: a flood of sign-ins takes one core and 46 MB, and never the whole machine. */
export function openSecrets(cost: Cost = COST): Secrets {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    hashPassword: (password) => inTurn(() => hash(sameKeys(password), cost)),
    // A hash carries its cost, '$argon2id$v=19$m=47104,t=2,p=1$salt$key': a later cost reads the older ones.
    fitsPassword: (password, kept) => inTurn(async () => isHash(kept) && (await verify(kept, sameKeys(password)))),
    isCommonPassword,
    random: () => randomBytes(32).toString('base64url'),
  };
}

const isHash = (kept: string): boolean =>
  /^\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+$/.test(kept);

/** The same keys give the same bytes on every system. */
const sameKeys = (password: string): string => password.normalize('NFKC');
