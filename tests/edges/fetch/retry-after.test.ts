// Retry-After headers, and how long they make us wait.
import { expect, test } from 'vitest';
import { retryAfterMs } from '../../../src/edges/fetch/retry-after.ts';

const NOW = Date.UTC(2025, 4, 23, 12, 0, 0);
const DAY = 24 * 3_600_000;

test.each([
  ['7', 7_000],
  [' 120 ', 120_000],
  ['0', 0],
  ['99999999', DAY],
  ['9'.repeat(400), DAY],
  ['Fri, 23 May 2025 12:01:00 GMT', 60_000],
  ['Friday, 23-May-25 12:01:00 GMT', 60_000],
  ['Fri May 23 12:01:00 2025', 60_000],
  ['Fri, 23 May 2025 11:00:00 GMT', 0],
  ['Wed, 01 Jan 2099 00:00:00 GMT', DAY],
  ['-5', null],
  ['1.5', null],
  ['1e3', null],
  ['soon', null],
  ['2025-05-23', null],
  ['Fri, 99 Foo 2025', null],
  ['', null],
  [null, null],
])('%j is %s', (header, expected) => {
  expect(retryAfterMs(header, NOW, DAY)).toBe(expected);
});
