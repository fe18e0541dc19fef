// Errors and what becomes of the address: never again, later without a try spent, or again with back-off, up to a dead letter.
import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/domain/failure.ts';
import { afterFailure } from '../../src/service/after-failure.ts';

const ACCEPTED = '2025-05-20T10:00:00.000Z';
const NOW = '2025-05-20T12:00:00.000Z';
const MONTHS_LATER = '2025-09-20T12:00:00.000Z';
const POLICY = { tries: 5, firstDelayMs: 5_000 };

const error = (kind: 'permanent' | 'retryable' | 'later', code: string, retryAfterMs?: number) =>
  new PipelineError(kind, code, `${code}.`, retryAfterMs === undefined ? {} : { retryAfterMs });

type Row = readonly [name: string, thrown: unknown, tries: number, at: string, expected: Record<string, unknown>];

const ROWS: readonly Row[] = [
  ['a 404', error('permanent', 'http_404'), 0, NOW, { state: 'rejected', reason: 'http_404', nextTryAt: null }],
  [
    'a first 500',
    error('retryable', 'http_500'),
    0,
    NOW,
    { state: 'accepted', nextTryAt: '2025-05-20T12:00:05.000Z', countsAsTry: true },
  ],
  [
    'a second 500',
    error('retryable', 'http_500'),
    1,
    NOW,
    { state: 'accepted', nextTryAt: '2025-05-20T12:00:20.000Z' },
  ],
  [
    'a fourth 500',
    error('retryable', 'http_500'),
    3,
    NOW,
    { state: 'accepted', nextTryAt: '2025-05-20T12:05:20.000Z' },
  ],
  [
    'a fifth 500',
    error('retryable', 'http_500'),
    4,
    NOW,
    { state: 'dead', reason: 'http_500', nextTryAt: null, detail: 'Given up after 5 tries: http_500.' },
  ],
  [
    'a 503 that names a time',
    error('retryable', 'http_503', 600_000),
    0,
    NOW,
    { state: 'accepted', nextTryAt: '2025-05-20T12:10:00.000Z', countsAsTry: true },
  ],
  [
    'Retry-After',
    error('later', 'http_429', 90_000),
    4,
    NOW,
    { state: 'accepted', nextTryAt: '2025-05-20T12:01:30.000Z', countsAsTry: false },
  ],
  [
    '"later" without a time',
    error('later', 'http_429'),
    0,
    NOW,
    { state: 'accepted', nextTryAt: '2025-05-20T12:01:00.000Z', countsAsTry: false },
  ],
  [
    '"next week"',
    error('later', 'http_429', 7 * 86_400_000),
    0,
    NOW,
    { state: 'accepted', nextTryAt: '2025-05-21T12:00:00.000Z', countsAsTry: false },
  ],
  [
    '"later" for months',
    error('later', 'http_429', 90_000),
    0,
    MONTHS_LATER,
    { state: 'accepted', nextTryAt: '2025-09-20T12:01:30.000Z', countsAsTry: true },
  ],
  [
    '"later" for months, for the last time',
    error('later', 'http_429'),
    4,
    MONTHS_LATER,
    { state: 'dead', reason: 'http_429' },
  ],
  [
    'a full disk of ours',
    error('retryable', 'disk_full'),
    4,
    NOW,
    { state: 'accepted', countsAsTry: false, nextTryAt: '2025-05-20T12:00:30.000Z' },
  ],
  [
    'a stranger',
    new TypeError('x is not a function'),
    0,
    NOW,
    { state: 'accepted', reason: 'unexpected', detail: 'x is not a function', countsAsTry: true },
  ],
  [
    'a stranger, again and again',
    new TypeError('x is not a function'),
    4,
    NOW,
    { state: 'dead', reason: 'unexpected' },
  ],
  ['no error at all', 'oops', 0, NOW, { state: 'accepted', reason: 'unexpected', detail: 'oops' }],
  ['words that poison a database', new Error('a\0b\ud800'), 0, NOW, { detail: 'ab\ufffd' }],
];

describe('after a failure', () => {
  it.each(ROWS)('%s', (_name, thrown, tries, at, expected) => {
    expect(afterFailure(thrown, { tries, acceptedAt: ACCEPTED }, 'accepted', at, POLICY)).toMatchObject(expected);
  });

  it('waits where it stopped', () => {
    expect(
      afterFailure(error('retryable', 'x'), { tries: 0, acceptedAt: ACCEPTED }, 'fetched', NOW, POLICY).state,
    ).toBe('fetched');
  });

  it('never waits longer than an hour by its own choice', () => {
    const failure = afterFailure(error('retryable', 'x'), { tries: 15, acceptedAt: ACCEPTED }, 'accepted', NOW, {
      tries: 20,
      firstDelayMs: 5_000,
    });
    expect(failure.nextTryAt).toBe('2025-05-20T13:00:00.000Z');
  });
});
