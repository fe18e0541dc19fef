// Titles and summaries that may be about an exchange, and those that cannot be.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../../src/languages/index.ts';
import { headlineMayTell } from '../../src/text/index.ts';

describe('a headline that may tell', () => {
  test.each([
    'Russia and Ukraine swap prisoners',
    'Ukraine says 100 home; Russia says 106',
    'Another 150 defenders home: who they are',
    'Belarus frees 31 Ukrainians',
    'Second stage: 307 x 307',
    'Bodies of 1,000 soldiers returned',
    'Hamas hands over four coffins',
    'Journalist is back in Berlin after two years in a cell',
    '',
    'Додому повернулися ще 95 людей',
  ])('%s', (headline) => {
    expect(headlineMayTell(headline, LANGUAGES)).toBe(true);
  });
});

describe('a headline that cannot', () => {
  test.each([
    'Council opens new bridge after two years of work',
    'Home secretary to present budget',
    'United win the cup in extra time',
    'Inflation falls for the third month',
    'Five recipes for spring',
    'Neue Brücke eröffnet',
  ])('%s', (headline) => {
    expect(headlineMayTell(headline, LANGUAGES)).toBe(false);
  });
});

const Line = z.object({ title: z.string().nullable(), text: z.string(), events: z.array(z.unknown()) });

test('no article of the development set that tells of a swap is put aside by its title and first words', () => {
  const lines = readFileSync(new URL('../../fixtures/devset/swaps-en.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const missed = lines
    .map((line) => Line.parse(JSON.parse(line)))
    .filter(({ title, text }) => !headlineMayTell(`${title ?? ''}\n${text.slice(0, 300)}`, LANGUAGES));
  expect(lines.length).toBeGreaterThan(100);
  expect(missed.length).toBe(0);
});
