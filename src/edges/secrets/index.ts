// Passwords in, hashes that can be kept out; and random secrets: Node's own scrypt and generator behind one small door.
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../service/index.ts';
import { isCommonPassword } from './common-passwords.ts';

/** OWASP's scrypt with 32 MB: N = 2^15, r = 8, p = 3; about a quarter of a second of one core. */
const COST = { ln: 15, r: 8, p: 3 } as const;
const SALT_BYTES = 16;
const KEY_BYTES = 32;

type Cost = { readonly ln: number; readonly r: number; readonly p: number };

/** A hash carries its cost, '$scrypt$ln=15,r=8,p=3$salt$key', so that a later cost reads the older ones. */
const FORMAT = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9_-]+)\$([A-Za-z0-9_-]+)$/;

/** One at a time: a flood of sign-ins takes one core and 32 MB, and never the whole machine. */
export function openSecrets(cost: Cost = COST): Secrets {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    hashPassword: (password) =>
      inTurn(async () => {
        const salt = randomBytes(SALT_BYTES);
        const key = await derive(password, salt, KEY_BYTES, cost);
        return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
      }),
    fitsPassword: (password, hash) =>
      inTurn(async () => {
        const match = FORMAT.exec(hash);
        if (match === null) return false;
        const [, ln, r, p, salt = '', key = ''] = match;
        const wanted = Buffer.from(key, 'base64url');
        const kept = { ln: Number(ln), r: Number(r), p: Number(p) };
        return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url'), wanted.length, kept), wanted);
      }),
    isCommonPassword,
    random: () => randomBytes(32).toString('base64url'),
  };
}

function derive(password: string, salt: Buffer, length: number, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  const options: ScryptOptions = { N, r, p, maxmem: 128 * N * r + 128 * r * p + (1 << 20) };
  return new Promise((resolve, reject) => {
    // NFKC: the same keys give the same bytes on every system.
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
