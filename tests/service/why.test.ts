// What an address' state and events are in one sentence.
import { expect, it } from 'vitest';
import type { Address } from '../../src/domain/address.ts';
import type { Why } from '../../src/service/index.ts';
import { verdictOf } from '../../src/service/why.ts';

const event = (judgement: 'new' | 'same' | 'unsure' | null, recordId = 'r1'): Why['events'][number] => ({
  eventId: 'e',
  summary: '',
  resolution: judgement === null ? null : { eventId: 'e', recordId, judgement, score: 1, reasons: [] },
});

type Row = readonly [change: Partial<Address>, events: Why['events'], verdict: string];

const ROWS: readonly Row[] = [
  [{ state: 'accepted' }, [], 'It waits to be fetched.'],
  [{ state: 'fetched' }, [], 'It waits to be read.'],
  [
    { state: 'accepted', reason: 'http_503', detail: 'The server is busy.', nextTryAt: '2025-05-20T12:00:00.000Z' },
    [],
    'It waits to be fetched again at 2025-05-20T12:00:00.000Z: The server is busy (http_503).',
  ],
  [
    { state: 'rejected', reason: 'http_404', detail: 'There is no such page.' },
    [],
    'It is not in the ledger: There is no such page (http_404).',
  ],
  [
    { state: 'dead', reason: 'timeout', detail: 'Given up after 5 tries: no answer.' },
    [],
    'It is not in the ledger: Given up after 5 tries: no answer (timeout). Try it again with: swapledger retry --state dead --host example.org',
  ],
  [{ state: 'extracted' }, [], 'It was read and reports no exchange of prisoners, so nothing of it is in the ledger.'],
  [
    { state: 'extracted' },
    [event(null)],
    'It was read and tells of 1 exchange; it is about to be folded into the ledger.',
  ],
  [{ state: 'extracted' }, [event('new')], 'It was read and tells of 1 exchange: in the ledger in 1 record (r1).'],
  [
    { state: 'extracted' },
    [event('new'), event('unsure', 'r2'), event(null)],
    'It was read and tells of 3 exchanges: in the ledger in 2 records (r1, r2); 1 of them may belong to another record and wait for a person; 1 still to be folded in.',
  ],
];

it.each(ROWS)('%j', (change, events, verdict) => {
  const address: Address = {
    id: 'a',
    url: 'https://example.org/1',
    host: 'example.org',
    state: 'accepted',
    reason: null,
    detail: null,
    attempt: 0,
    tries: 0,
    crashes: 0,
    acceptedAt: '2025-05-20T10:00:00.000Z',
    nextTryAt: null,
    ...change,
  };
  expect(verdictOf({ address, history: [], article: null, unreadable: null, reading: null, events })).toBe(verdict);
});
