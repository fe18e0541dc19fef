import { describe, expect, it } from 'vitest';
import { scrub } from '../../src/domain/scrub.ts';

describe('scrub', () => {
  it.each([
    ['a NUL byte', 'Kyiv\0 swaps', 'Kyiv swaps'],
    ['a lone high surrogate', 'Kyiv \ud83d swaps', 'Kyiv \ufffd swaps'],
    ['a lone low surrogate', '\ude00Kyiv', '\ufffdKyiv'],
    ['a whole pair, which stays', 'Kyiv 😀', 'Kyiv 😀'],
    ['ordinary text, which stays', 'Київ і Москва', 'Київ і Москва'],
  ])('%s', (_, given, clean) => {
    expect(scrub(given)).toBe(clean);
  });
});
