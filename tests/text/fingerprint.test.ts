// Fingerprints: copies, cuts and light rewrites of a text are one; independent reports of one exchange are not.
import '../support/draws.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bandsOf, familiesOf, fingerprintOf } from '../../src/text/index.ts';

const Line = z.object({ id: z.string(), text: z.string() });
const ARTICLES = ['devset/swaps-en', 'tuning/swaps-en-a', 'tuning/swaps-en-b'].flatMap((name) =>
  readFileSync(new URL(`../../fixtures/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line))),
);

/** Every nth word is another. */
const reworded = (text: string, nth: number) =>
  text
    .split(' ')
    .map((word, index) => (index % nth === 0 ? `other${index}` : word))
    .join(' ');

/** The share of articles that are found to be one with what `change` makes of them. */
function found(change: (text: string) => string): number {
  const alike = ARTICLES.filter(({ text }) => {
    const families = familiesOf(
      new Map([
        ['a', fingerprintOf(text)],
        ['b', fingerprintOf(change(text))],
      ]),
    );
    return families.get('b') === 'a';
  });
  return alike.length / ARTICLES.length;
}

describe('texts that repeat one another', () => {
  it.each([
    ['the same text', (text: string) => text, 1],
    ['in capitals, with other marks and spaces', (text: string) => text.toUpperCase().replace(/[,.]/g, ' ;\n'), 1],
    ['cut to its first half', (text: string) => text.slice(0, text.length / 2), 0.99],
    ['cut to its first third', (text: string) => text.slice(0, text.length / 3), 0.9],
    [
      'under an opening of another outlet',
      (text: string) => `Our correspondent reports from the border. ${text}`,
      0.99,
    ],
    ['with every 30th word another', (text: string) => reworded(text, 30), 0.99],
    ['with every 15th word another', (text: string) => reworded(text, 15), 0.9],
  ])('%s', (_, change, share) => {
    expect(found(change)).toBeGreaterThanOrEqual(share);
  });

  it('270 articles by several writers, many of one exchange, are 270 texts', () => {
    expect(ARTICLES.length).toBeGreaterThan(260);
    const families = familiesOf(new Map(ARTICLES.map(({ id, text }) => [id, fingerprintOf(text)])));
    expect(new Set(families.values()).size).toBe(ARTICLES.length);
  });

  it('works in any script, and for texts of no words', () => {
    const text = 'Україна та Росія обміняли полонених: додому повернулися триста семеро військових, повідомив Київ.';
    const families = familiesOf(
      new Map([
        ['a', fingerprintOf(text)],
        ['b', fingerprintOf(text.replace(',', ' —'))],
        ['c', fingerprintOf('')],
        ['d', fingerprintOf('…')],
      ]),
    );
    expect([...families.values()]).toEqual(['a', 'a', 'c', 'd']);
  });

  it('is the same whatever the order, and kept fingerprints stay good', () => {
    const some = ARTICLES.slice(0, 6).flatMap(({ id, text }) => [
      [id, fingerprintOf(text)] as const,
      [`${id}-copy`, fingerprintOf(reworded(text, 25))] as const,
    ]);
    const families = [...familiesOf(new Map(some))].toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (order) => {
        expect([...familiesOf(new Map(order))].toSorted()).toEqual(families);
      }),
      { numRuns: 20 },
    );
    // A change of these numbers would make every fingerprint that is kept in a ledger worthless.
    expect(fingerprintOf('one two three four five').minima.slice(0, 3)).toEqual([1322547624, 237091375, -872246626]);
    expect(bandsOf(fingerprintOf('one two three four five')).slice(0, 3)).toEqual([
      -1731442970, 1605696085, 1153097711,
    ]);
  });
});
