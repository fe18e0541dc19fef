// What is handed in and what is asked of the ledger, over the real store and the real queue.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { documentOf } from '../support/document.ts';
import { openTestLedger, pageOf, type TestLedger } from './open-test-ledger.ts';

let test: TestLedger;
beforeAll(async () => {
  test = await openTestLedger();
});
afterAll(() => test.close());
beforeEach(() => {
  test.queueState.away = false;
});

const document = (told: Partial<Document>): Document => documentOf('Nothing happened.', told);

describe('accept', () => {
  it('answers each URL in its place: accepted, known or refused', async () => {
    const outcomes = await test.ledger.accept([
      'https://example.org/a',
      'ftp://example.org/b',
      'https://EXAMPLE.org:443/a?utm_source=x#top',
      'https://user:secret@example.org/c',
      'https://example.org/d',
      '',
    ]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual([
      'accepted',
      'refused',
      'known',
      'refused',
      'accepted',
      'refused',
    ]);
    expect(outcomes[2]).toMatchObject({
      kind: 'known',
      given: 'https://EXAMPLE.org:443/a?utm_source=x#top',
      state: 'accepted',
    });
    expect(JSON.stringify(outcomes)).not.toContain('secret');
  });

  it('says that an address is known when it comes again', async () => {
    const [first] = await test.ledger.accept(['https://example.org/again']);
    const [second] = await test.ledger.accept(['https://example.org/again']);
    expect(first?.kind).toBe('accepted');
    expect(second).toMatchObject({ kind: 'known', state: 'accepted' });
  });

  it('loses nothing where the queue is away, and the reconciler queues it', async () => {
    test.queueState.away = true;
    const [outcome] = await test.ledger.accept(['https://example.org/queue-away']);
    expect(outcome?.kind).toBe('accepted');
    const why = await test.ledger.why('https://example.org/queue-away');
    expect(why?.verdict).toBe('It waits to be fetched.');
  });

  it('keeps the words of the URL, and finds it under any spelling', async () => {
    await test.ledger.accept(['https://Example.org/Words?utm_source=x']);
    const why = await test.ledger.why('https://example.org/Words#top');
    expect(why?.address.url).toBe('https://Example.org/Words?utm_source=x');
    expect(await test.ledger.why('https://example.org/never')).toBeNull();
    expect(await test.ledger.why('no url at all')).toBeNull();
  });
});

type IngestRow = readonly [name: string, change: Partial<Document>, expected: Record<string, unknown>];

const INGEST: readonly IngestRow[] = [
  [
    'a text without an address',
    { body: { kind: 'text', text: 'One.' } },
    { kind: 'accepted', given: expect.stringMatching(/^ingested:[0-9a-f]{64}$/) },
  ],
  [
    'the same text again',
    { body: { kind: 'text', text: 'One.' }, title: 'Another title' },
    { kind: 'known', state: 'fetched' },
  ],
  [
    'a saved page',
    { url: 'https://example.org/saved', body: { kind: 'page', bytes: new Uint8Array([1, 2]) } },
    { kind: 'accepted', given: 'https://example.org/saved' },
  ],
  [
    'the same address again',
    { url: 'https://example.org/saved?utm_source=x', body: { kind: 'page', bytes: new Uint8Array([3]) } },
    { kind: 'known' },
  ],
  [
    'NUL and a lone surrogate in a title',
    { title: 'a\0b\ud800', body: { kind: 'text', text: 'Two\0.\ud800' } },
    { kind: 'accepted' },
  ],
  ['a day', { published: '2025-05-23', body: { kind: 'text', text: 'Three.' } }, { kind: 'accepted' }],
  [
    'a date that is none',
    { id: '7', published: '23 May', body: { kind: 'text', text: 'Four.' } },
    { kind: 'refused', reason: 'bad_date', given: '7' },
  ],
  [
    'a day that is none',
    { url: 'https://example.org/x', published: '2025-02-30' },
    { kind: 'refused', reason: 'bad_date', given: 'https://example.org/x' },
  ],
  ['a fetch time that is none', { fetchedAt: 'yesterday' }, { kind: 'refused', reason: 'bad_date' }],
  ['an address that is none', { url: 'file:///etc/passwd' }, { kind: 'refused', reason: 'not_http' }],
  [
    'more than 10 MB',
    { body: { kind: 'page', bytes: new Uint8Array(10 * 1024 * 1024 + 1) } },
    { kind: 'refused', reason: 'too_large' },
  ],
];

describe('ingest', () => {
  it.each(INGEST)('%s', async (_name, change, expected) => {
    const [outcome] = await test.ledger.ingest([document(change)]);
    expect(outcome).toMatchObject(expected);
  });

  it('goes on after a document that it refuses, each outcome in its place', async () => {
    const outcomes = await test.ledger.ingest([
      document({ body: { kind: 'text', text: 'Five.' } }),
      document({ published: 'never' }),
      document({ body: { kind: 'text', text: 'Six.' } }),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['accepted', 'refused', 'accepted']);
  });
});

describe('status', () => {
  it('counts what waits in the database and what the queue holds', async () => {
    const status = await test.ledger.status();
    const fetching = status.stages.find(({ stage }) => stage === 'fetch');
    expect(fetching?.waiting).toBe(status.addresses.accepted);
    expect(fetching?.queued).toBeGreaterThan(0);
    expect(status.queue).toMatch(/^BullMQ on embedded PostgreSQL/);
  });

  it('is said also where the queue is away', async () => {
    const { ledger } = test;
    const away = await openTestLedgerWithDeadQueue(test);
    expect((await away.status()).queue).toMatch(/\(away\)$/);
    expect((await away.status()).addresses).toEqual((await ledger.status()).addresses);
  });
});

async function openTestLedgerWithDeadQueue(open: TestLedger) {
  const { createLedger } = await import('../../src/service/index.ts');
  return createLedger({ ...open, queue: { ...open.queue, counts: () => Promise.reject(new Error('away')) } });
}

it('keeps a page as it was given, whatever is handed in later', async () => {
  test.web.pages.set('https://example.org/kept', () => pageOf('kept'));
  const [outcome] = await test.ledger.ingest([
    document({ url: 'https://example.org/kept', body: { kind: 'text', text: 'Kept.' } }),
  ]);
  const id = outcome !== undefined && 'id' in outcome ? outcome.id : '';
  const page = await test.store.loadPage(id);
  expect(new TextDecoder().decode(page?.body)).toBe('Kept.');
  expect(page?.contentType).toBe('text/plain; charset=utf-8');
});
