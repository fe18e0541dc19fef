// Passwords in, hashes out: what fits, what never does, and what a hash says of its cost.
import { describe, expect, it, test } from 'vitest';
import { openSecrets } from '../../../src/edges/secrets/index.ts';

const secrets = openSecrets({ memoryCost: 64, timeCost: 1, parallelism: 1 });

describe('a password', () => {
  it.each([
    ['itself', 'correct horse battery', 'correct horse battery', true],
    ['other accents on the same keys', 'caf\u00e9 au lait matin', 'cafe\u0301 au lait matin', true],
    ['another case', 'correct horse battery', 'Correct horse battery', false],
    ['a blank more', 'correct horse battery', 'correct horse battery ', false],
    ['its first 72 bytes', 'x'.repeat(100), 'x'.repeat(72), false],
    ['what stands before a NUL', 'correct horse\0battery', 'correct horse', false],
    ['nothing', 'correct horse battery', '', false],
  ])('kept, and tried with %s', async (_, kept, tried, fits) => {
    expect(await secrets.fitsPassword(tried, await secrets.hashPassword(kept))).toBe(fits);
  });

  test('has another hash each time, which a later cost still reads', async () => {
    const [one, two] = [await secrets.hashPassword('tulip tulip'), await secrets.hashPassword('tulip tulip')];
    expect(one).not.toBe(two);
    const later = openSecrets({ memoryCost: 128, timeCost: 2, parallelism: 1 });
    expect(await later.fitsPassword('tulip tulip', one)).toBe(true);
    expect(await later.hashPassword('tulip tulip')).toMatch(/^\$argon2id\$v=19\$m=128,t=2,p=1\$/);
  });

  test('costs what OWASP asks at least, where nobody says otherwise', async () => {
    const [, memory = '', passes = ''] = /m=(\d+),t=(\d+)/.exec(await openSecrets().hashPassword('tulip')) ?? [];
    expect(Number(memory) * Number(passes)).toBeGreaterThanOrEqual(19_456 * 2);
  });

  it.each(['', 'tulip', '$argon2id$', '$argon2id$v=19$m=64,t=1,p=1$$', '$scrypt$ln=4,r=8,p=1$YQ$YQ'])(
    'never fits "%s", which is no hash',
    async (kept) => {
      for (const tried of ['', 'tulip', kept]) expect(await secrets.fitsPassword(tried, kept)).toBe(false);
    },
  );
});

test('a secret is 256 random bits that a URL, a header and a cookie take', () => {
  const made = Array.from({ length: 100 }, () => secrets.random());
  expect(new Set(made).size).toBe(100);
  for (const secret of made) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
