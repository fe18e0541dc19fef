// What a failed exchange says: the host's part alone, since the one who asked knows whether it is tried again.
import { describe, expect, it } from 'vitest';
import { brokenFailure, statusFailure } from '../../../src/edges/fetch/answers.ts';

const URL_GIVEN = 'https://paper.example/a';
const broken = (code: string) => brokenFailure(URL_GIVEN, Object.assign(new Error('x'), { code }));

describe('a failure promises no further try: the last one ends as a dead letter, and extract has only one', () => {
  it.each([
    ['500', statusFailure(URL_GIVEN, 500, null), 'retryable', `${URL_GIVEN}: the server answers 500`],
    ['429', statusFailure(URL_GIVEN, 429, 3_000), 'later', `${URL_GIVEN}: asks us to come back in 3 s (429)`],
    ['a reset', broken('ECONNRESET'), 'retryable', `${URL_GIVEN}: the connection broke`],
    ['a closed port', broken('ECONNREFUSED'), 'retryable', `${URL_GIVEN}: nothing listens there`],
    ['a new code', broken('EWHATEVER'), 'retryable', `${URL_GIVEN}: the exchange failed (EWHATEVER)`],
  ])('%s', (_, { kind, message }, expectedKind, expected) => {
    expect([kind, message]).toEqual([expectedKind, expected]);
  });
});
