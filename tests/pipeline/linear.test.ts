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

it.each(HOSTILE_PIECES)('eight times as much of %j is at most so many times as much work', async (piece) => {
  const article = (characters: number) => articleOf(hostileText(piece, characters), { published: '2025-05-23' });
  const [short, long] = [article(SHORT), article(SHORT * TIMES)];
  // What is kept from text to text is there before anything is counted.
  readEvents(long);
  const few = await countSteps(() => readEvents(short));
  const many = await countSteps(() => readEvents(long));
  expect(few).toBeGreaterThan(100);
  expect(many).toBeLessThan(few * TIMES * SLACK);
});

it('counts steps, and sees what grows with the square', async () => {
  const square = (pieces: number) => () => {
    for (let at = 0; at < pieces; at++) readEvents(articleOf('205 prisoners were exchanged. '.repeat(at)));
  };
  const few = await countSteps(square(4));
  const many = await countSteps(square(32));
  expect(many).toBeGreaterThan(few * TIMES * SLACK);
});
