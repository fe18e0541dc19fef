// Names as articles write them one after another, and whether they are one person's.
import { describe, expect, it } from 'vitest';
import { isSamePerson } from '../../src/domain/same-name.ts';

describe('one person or two', () => {
  it.each([
    ['Ann Adams', 'Adams', true],
    ['Ann Adams', 'A. Adams', true],
    ['Ann Adams', 'Mrs Adams', true],
    ['Aleksander Adams', 'Alexander Adams', true],
    ['Steve Adams', 'Steven Adams', true],
    ['Ann Adams', 'Ben Adams', false],
    ['Mary Adams', 'Mark Adams', false],
    ['Ann Adams', 'Ann Brown', false],
  ])('%s, %s: %s', (one, other, same) => {
    expect(isSamePerson(one, other)).toBe(same);
  });
});
