// The cases that security is held to, and the tests that hold each: a test that is renamed or gone leaves its case open.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageFolder } from '../../../src/edges/package.ts';

const Cases = z.array(
  z.object({
    id: z.string(),
    case: z.string().min(20),
    /** File → what its tests are called, or hold in their table. */
    tests: z.record(z.string(), z.array(z.string()).min(1)),
    /** What of it is not held, in words that docs/security.md has too. */
    not: z.string().nullable(),
  }),
);
const read = (path: string): string => readFileSync(join(packageFolder(), path), 'utf8');
const cases = Cases.parse(JSON.parse(read('fixtures/security-cases.json')));

describe('security is held to its cases', () => {
  it('each once', () => {
    expect(cases.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, index) => `X${index + 1}`));
  });

  it.each(cases)('$id: $case', ({ tests }) => {
    const held = Object.entries(tests);
    expect(held.length).toBeGreaterThan(0);
    for (const [path, names] of held) {
      expect(existsSync(join(packageFolder(), path)), path).toBe(true);
      const text = read(path);
      expect(
        names.filter((name) => !text.includes(name)),
        path,
      ).toEqual([]);
    }
  });
});
