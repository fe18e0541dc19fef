// When a source is asked again: by what it yields, what its publisher wishes, and what went wrong.
import { describe, expect, test } from 'vitest';
import { PipelineError } from '../../src/domain/failure.ts';
import { nextInterval, nextPoll, pollAfterError, strikesAfter, type Yield } from '../../src/service/poll-rhythm.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const AT = '2025-05-23T10:00:00.000Z';
const GIVEN: Yield = {
  ...{ intervalMs: HOUR, first: false, entries: 30, fresh: 0 },
  wishes: { notBeforeMs: null, skipHours: [] },
};

describe('the interval', () => {
  test.each<[string, Partial<Yield>, number]>([
    ['stays after the first answer, where everything is new', { first: true, fresh: 30 }, HOUR],
    ['grows where nothing is new', {}, 1.5 * HOUR],
    ['stays where a little is', { fresh: 2 }, HOUR],
    ['halves where three are', { fresh: 3 }, HOUR / 2],
    ['is quartered where half of the window is new', { fresh: 15 }, HOUR / 4],
    ['is not, where the window is two entries', { entries: 2, fresh: 2 }, HOUR],
    ['is five minutes at least', { intervalMs: 6 * MINUTE, fresh: 30 }, 5 * MINUTE],
    ['is a day at most', { intervalMs: 20 * HOUR }, 24 * HOUR],
  ])('%s', (_words, given, expected) => {
    expect(nextInterval({ ...GIVEN, ...given })).toBe(expected);
  });
});

describe('the next poll', () => {
  test.each<[string, Partial<Yield['wishes']>, string]>([
    ['comes after the interval', {}, '2025-05-23T11:30:00.000Z'],
    ['comes no sooner than the publisher wishes', { notBeforeMs: 3 * HOUR }, '2025-05-23T13:00:00.000Z'],
    ['comes within a day whatever is wished', { notBeforeMs: 700 * HOUR }, '2025-05-24T10:00:00.000Z'],
    ['skips hours', { skipHours: [11, 12] }, '2025-05-23T13:00:00.000Z'],
    [
      'skips past midnight',
      { skipHours: [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23] },
      '2025-05-24T00:00:00.000Z',
    ],
    [
      'skips nothing where every hour is skipped',
      { skipHours: Array.from({ length: 24 }, (_, hour) => hour) },
      '2025-05-23T11:30:00.000Z',
    ],
  ])('%s', (_words, wishes, expected) => {
    const { nextPollAt } = nextPoll({ ...GIVEN, wishes: { ...GIVEN.wishes, ...wishes } }, AT);
    expect(nextPollAt).toBe(expected);
  });

  test('after errors comes ever later, within a day, and the interval is kept', () => {
    const hours = [0.25, 1, 2, 4, 10].map((strikes) => {
      const { nextPollAt, intervalMs } = pollAfterError(HOUR, strikes, null, AT);
      expect(intervalMs).toBe(HOUR);
      return (Date.parse(nextPollAt) - Date.parse(AT)) / HOUR;
    });
    expect(hours.map((value) => Math.round(value * 1_000) / 1_000)).toEqual([1.189, 2, 4, 16, 24]);
    expect(pollAfterError(HOUR, 0.25, 5 * HOUR, AT).nextPollAt).toBe('2025-05-23T15:00:00.000Z');
  });
});

describe('an error weighs', () => {
  test.each([
    ['http_404', 1],
    ['feed_is_html', 0.5],
    ['not_a_feed', 1],
    ['blocked_address', 1],
    ['too_large', 1],
    ['robots_disallowed', 1],
    ['http_500', 0.5],
    ['feed_broken', 0.5],
    ['tls_expired', 0.5],
    ['timeout', 0.25],
    ['dns_failure', 0.25],
    ['connection_reset', 0.25],
    ['http_429', 0.25],
    ['http_503', 0.25],
    ['http_410', 10],
  ])('%s %d', (code, weight) => {
    expect(strikesAfter(0, new PipelineError('permanent', code, 'x'))).toBe(weight);
  });
  test('ten at most', () => {
    expect(strikesAfter(9.5, new PipelineError('permanent', 'http_404', 'x'))).toBe(10);
  });
});
