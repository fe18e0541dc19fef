// However a text is made, the work that it costs grows with its length and no faster: counted in steps, not in time.
import { expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { countSteps } from '../support/count-steps.ts';
import { HOSTILE_PIECES, hostileText } from '../support/hostile-texts.ts';

const SHORT = 2_500;
const TIMES = 8;
/** Sentences that are cut at their limit cost more each than shorter ones. */
const SLACK = 1.5;

/** The engine does not count what it has just compiled anew: of so many counts one is free of that. */
const COUNTS = 3;

/** How many times the work of `short` `long` is; counted again where that is more than it may be. */
async function timesTheWork(short: () => unknown, long: () => unknown): Promise<number> {
  // What is kept from text to text is there before anything is counted.
  long();
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < COUNTS && least >= TIMES * SLACK; count++) {
    const few = await countSteps(short);
    expect(few).toBeGreaterThan(100);
    least = Math.min(least, (await countSteps(long)) / few);
  }
  return least;
}

it.each(HOSTILE_PIECES)('eight times as much of %j is at most so many times as much work', async (piece) => {
  const article = (characters: number) => articleOf(hostileText(piece, characters), { published: '2025-05-23' });
  const [short, long] = [article(SHORT), article(SHORT * TIMES)];
  const times = await timesTheWork(
    () => readEvents(short),
    () => readEvents(long),
  );
  expect(times).toBeLessThan(TIMES * SLACK);
});

it('counts steps, and sees what grows with the square', async () => {
  const square = (pieces: number) => () => {
    for (let at = 0; at < pieces; at++) readEvents(articleOf('205 prisoners were exchanged. '.repeat(at)));
  };
  expect(await timesTheWork(square(4), square(32))).toBeGreaterThan(TIMES * SLACK);
});
