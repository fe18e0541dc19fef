// Long texts with words of captives and of handing over: one that names nobody who might have swapped is not read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../src/edges/package.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { readSentences } from '../../src/text/index.ts';
import { articleOf } from '../support/article.ts';

const en = LANGUAGES[0];
if (en === undefined) throw new Error('the register of languages is empty');

/** Longer than what is read whatever it names. */
const REST = ' The road along the river was dry again and the shops had opened by noon.'.repeat(6);

describe('a long text is read', () => {
  it.each([
    ['Ukraine got 50 of its people back, and Russia as many.', true],
    ['Fifty prisoners were released by Ukraine.', true],
    ['The Red Cross drove the children from Sanaa across the line.', true],
    ['The al-Shabaab fighters gave up the crew, and Mogadishu received them.', true],
    ['The prisoners were released.', false],
    ['The crew came home, and the children were aboard.', false],
    ['The crew came home to Norway, and the children were aboard.', false],
    ['Soldiers of the Marin family carried the flag across the bridge.', false],
    ['kyiv and moscow let the prisoners go.', true],
  ])('%s %s', (text, isRead) => {
    const rest = /\p{Lu}/u.test(text) ? REST : REST.toLowerCase();
    expect(readSentences(text + rest, en) !== null).toBe(isRead);
  });

  it('whatever it names where it is short', () => {
    expect(readSentences('The prisoners were released.', en)).not.toBeNull();
  });

  it('by its title as well', () => {
    expect(readSentences(`The crew came home aboard a ferry.${REST}`, en, 'Oman and Yemen: a trade')).not.toBeNull();
  });
});

describe('ordinary news', () => {
  const texts = readFileSync(join(packageFolder(), 'fixtures', 'ordinary.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { title: string; published: string; text: string });

  it.each(texts)('tells of no exchange: $title', ({ title, published, text }) => {
    expect(readEvents(articleOf(text, { title, published })).events).toEqual([]);
  });

  it('is mostly passed over', () => {
    const read = texts.filter(({ title, text }) => readSentences(text, en, title) !== null);
    expect(read.length / texts.length).toBeLessThan(0.3);
  });
});
