// The gate on bare bytes: what passes, what does not, and that no article of the development set is lost to it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../../src/languages/index.ts';
import { openRawGate } from '../../src/text/index.ts';

const mayTell = openRawGate(LANGUAGES);
const bytes = (text: string) => new TextEncoder().encode(text);
const filler = (count: number) => '<p>The council met in the morning and spoke about the new bridge.</p>'.repeat(count);

describe('passes', () => {
  test.each<[string, Uint8Array]>([
    ['captives near a handing over', bytes(`${filler(50)}<p>390 <b>PRISONERS</b> were freed.</p>${filler(50)}`)],
    ['at the very end', bytes(`${filler(3)}swapped 95 POWs`)],
    ['at the very beginning', bytes(`hostages released${filler(3)}`)],
    ['UTF-16, which is not searched', Buffer.from('<html>nothing</html>', 'utf16le')],
  ])('%s', (_words, page) => {
    expect(mayTell(page)).toBe(true);
  });
});

describe('does not pass', () => {
  test.each<[string, Uint8Array]>([
    ['a page without a word of either', bytes(filler(2_000))],
    ['captives far from any handing over', bytes(`prisoners${filler(100)}exchange rates`)],
    ['half a word', bytes(`${filler(3)}priso swa`)],
    ['nothing', new Uint8Array()],
    ['three bytes', bytes('pow')],
  ])('%s', (_words, page) => {
    expect(mayTell(page)).toBe(false);
  });
});

const Line = z.object({ title: z.string().nullable(), text: z.string() });

test('no article of the development set that tells of a swap is lost, as a page', () => {
  const file = readFileSync(new URL('../../fixtures/devset/swaps-en.jsonl', import.meta.url), 'utf8');
  const articles = file
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
  const lost = articles.filter(({ title, text }) => {
    const paragraphs = text.split(/\n+/).map((line) => `<p class="article-body__paragraph">${line}</p>`);
    return !mayTell(bytes(`<!doctype html><title>${title}</title>${filler(40)}${paragraphs.join('\n')}${filler(40)}`));
  });
  expect(articles.length).toBeGreaterThan(100);
  expect(lost.length).toBe(0);
});
