// Decisions: what they do, what they refuse, that each can be taken back exactly, and that they outlive new readings.
import '../support/draws.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionRequest } from '../../src/domain/decision.ts';
import { quoteAt } from '../../src/domain/quote.ts';
import type { LedgerEvent } from '../../src/domain/record.ts';
import { decide, decideAll, undo } from '../../src/service/decide.ts';
import { type Extra, shape, told } from '../records/told.ts';
import { type MemoryLedger, memoryLedger } from './memory-store.ts';

const EACH = (count: number | string) => `RU>UA ${count} military; UA>RU ${count} military`;
const BY = { by: 'ana', reason: null, key: null };

/** As `told`, with the words that say it: where the article has several, each has its own. */
function quoted(article: string, on: string, transfers: string, extra: Extra = {}): LedgerEvent {
  const one = told(article, on, transfers, extra);
  const text = `${' '.repeat(100 * (extra.event ?? 1))}In ${article} they swapped ${transfers}.`;
  const quotes = [quoteAt(text, text.indexOf('swapped'), text.length)];
  return { ...one, event: { ...one.event, transfers: one.event.transfers.map((t) => ({ ...t, evidence: quotes })) } };
}

const A = quoted('a', '2024-09-13', EACH(49), { seenAt: '2026-05-01T01:00:00Z' });
const B = quoted('b', '2024-09-14', EACH(103), { seenAt: '2026-05-01T02:00:00Z' });
const C = quoted('c', '2024-09-14', EACH(103), { seenAt: '2026-05-01T03:00:00Z' });
const D = quoted('d', '2024-10-18', EACH(95), { seenAt: '2026-05-01T04:00:00Z' });

const ask = (ledger: MemoryLedger, request: Partial<DecisionRequest> & { kind: DecisionRequest['kind'] }) =>
  decide(ledger.ports, { ...BY, ...request } as DecisionRequest);
const done = async (ledger: MemoryLedger, request: Parameters<typeof ask>[1]) => {
  const outcome = await ask(ledger, request);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.decision;
};
const recordOf = (ledger: MemoryLedger, eventId: string) => {
  const record = ledger.records().find(({ sources }) => sources.some((source) => source.eventId === eventId));
  if (record === undefined) throw new Error(`no record holds ${eventId}`);
  return record;
};

describe('a correction', () => {
  it.each([
    [
      'the date',
      'no report says when it happened',
      { date: { start: '2024-09-14', end: '2024-09-14', precision: 'day' } },
    ],
    ['who got how many', 'reports differ on how many UA got', { transfers: [] }],
  ] as const)('of %s answers what the reports leave open', async (_, need, stated) => {
    const [day, published] = need.startsWith('no') ? ['', null] : ['2024-09-14', '2024-09-15'];
    const reports = need.startsWith('no')
      ? [told('a', day, EACH(103), { published })]
      : [told('a', day, 'RU>UA 103; UA>RU 103'), told('b', day, 'RU>UA 60; UA>RU 103')];
    const ledger = memoryLedger(reports);
    const needs = () => recordOf(ledger, 'a1').needs.filter((one) => one.startsWith(need));
    expect(needs()).toHaveLength(1);
    const decision = await done(ledger, { kind: 'correct', recordId: 'ra1', stated });
    expect(needs()).toEqual([]);
    expect(recordOf(ledger, 'a1').state).toBe('waiting');
    await undo(ledger.ports, { id: decision.id, by: 'ana' });
    expect(needs()).toHaveLength(1);
  });
});

describe('a merge', () => {
  it('keeps the older id, and the other leads to it', async () => {
    const ledger = memoryLedger([A, B]);
    await done(ledger, { kind: 'merge', recordId: 'rb1', otherRecordId: 'ra1' });
    expect(shape(ledger.records())).toEqual(['a1+b1']);
    expect(ledger.records()[0]?.id).toBe('ra1');
    expect(ledger.current('rb1')).toBe('ra1');
  });

  it('is refused where a person called the two different, also by way of a third, and says who did and why', async () => {
    const ledger = memoryLedger([A, B, D]);
    const { id } = await done(ledger, { kind: 'apart', recordId: 'ra1', otherRecordId: 'rb1', reason: 'two days' });
    await done(ledger, { kind: 'merge', recordId: 'rb1', otherRecordId: 'rd1' });
    const outcome = await ask(ledger, { kind: 'merge', recordId: 'rd1', otherRecordId: 'ra1' });
    expect(outcome).toMatchObject({ kind: 'refused', code: 'told_apart' });
    expect(outcome.kind === 'refused' && outcome.reason).toContain('ana called these two different');
    expect(outcome.kind === 'refused' && outcome.reason).toContain('“two days”');
    expect(outcome.kind === 'refused' && outcome.reason).toContain(`undo ${id} first`);
  });

  it.each([
    [{ kind: 'merge', recordId: 'ra1', otherRecordId: 'nobody' }, 'no_such_record'],
    [{ kind: 'merge', recordId: 'ra1', otherRecordId: 'ra1' }, 'same_record'],
    [{ kind: 'split', recordId: 'ra1', eventIds: ['a1'] }, 'nothing_left'],
    [{ kind: 'split', recordId: 'ra1', eventIds: ['b1'] }, 'no_such_event'],
    [{ kind: 'split', recordId: 'ra1', eventIds: [] }, 'nothing_to_split'],
    [{ kind: 'correct', recordId: 'ra1', stated: {} }, 'nothing_stated'],
  ] as const)('%o is refused', async (request, code) => {
    const ledger = memoryLedger([A, B]);
    expect(await ask(ledger, request)).toMatchObject({ kind: 'refused', code });
    expect(ledger.decisions()).toEqual([]);
  });
});

describe('a split', () => {
  it('takes reports out into a new record, which the machine does not join again', async () => {
    const ledger = memoryLedger([B, C]);
    expect(shape(ledger.records())).toEqual(['b1+c1']);
    const { otherRecordId } = await done(ledger, { kind: 'split', recordId: 'rb1', eventIds: ['c1'] });
    expect(shape(ledger.records())).toEqual(['b1', 'c1']);
    expect(recordOf(ledger, 'b1').id).toBe('rb1');
    expect(recordOf(ledger, 'c1').id).toBe(otherRecordId);
    ledger.become([B, C, quoted('e', '2024-09-14', EACH(103))]);
    expect(recordOf(ledger, 'b1').id).not.toBe(recordOf(ledger, 'c1').id);
  });

  it('leaves the id with what stays, also where the founding report goes', async () => {
    const ledger = memoryLedger([B, C, quoted('e', '2024-09-14', EACH(103))]);
    await done(ledger, { kind: 'split', recordId: 'rb1', eventIds: ['b1'] });
    expect(recordOf(ledger, 'c1').id).toBe('rb1');
    expect(recordOf(ledger, 'b1').id).not.toBe('rb1');
  });

  it('of what was merged in stands under an id of its own too', async () => {
    const ledger = memoryLedger([A, B]);
    await done(ledger, { kind: 'merge', recordId: 'ra1', otherRecordId: 'rb1' });
    const { otherRecordId } = await done(ledger, { kind: 'split', recordId: 'ra1', eventIds: ['b1'] });
    expect(recordOf(ledger, 'b1').id).toBe(otherRecordId);
    expect(recordOf(ledger, 'a1').id).toBe('ra1');
  });

  it('is undone exactly', async () => {
    const ledger = memoryLedger([B, C]);
    const before = ledger.records();
    const { id, otherRecordId } = await done(ledger, { kind: 'split', recordId: 'rb1', eventIds: ['b1'] });
    await undo(ledger.ports, { id, by: 'ben' });
    expect(ledger.records()).toEqual(before);
    expect(ledger.current(otherRecordId ?? '')).toBe('rb1');
    expect(ledger.decisions()[0]).toMatchObject({ undoneBy: 'ben' });
  });
});

describe('an undo', () => {
  it('waits for what was built upon it', async () => {
    const ledger = memoryLedger([A, B, D]);
    const first = await done(ledger, { kind: 'merge', recordId: 'ra1', otherRecordId: 'rb1' });
    const second = await done(ledger, { kind: 'merge', recordId: 'ra1', otherRecordId: 'rd1' });
    const [refused] = await undo(ledger.ports, { id: first.id, by: 'ana' });
    expect(refused).toMatchObject({ kind: 'refused', code: 'built_upon' });
    expect(refused?.kind === 'refused' && refused.reason).toContain(`undo ${second.id} first`);
    for (const { id } of [second, first]) await undo(ledger.ports, { id, by: 'ana' });
    expect(shape(ledger.records())).toEqual(['a1', 'b1', 'd1']);
  });

  it('of a batch takes all of it back', async () => {
    const ledger = memoryLedger([A, B, D]);
    const before = ledger.records();
    const outcomes = await decideAll(ledger.ports, {
      ...BY,
      kind: 'approve',
      recordIds: ['ra1', 'rb1', 'nobody', 'rd1'],
    });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'refused', 'done']);
    expect(ledger.records().map(({ state }) => state)).toEqual(['approved', 'approved', 'approved']);
    const batch = ledger.decisions()[0]?.batch ?? '';
    expect(await undo(ledger.ports, { id: batch, by: 'ana' })).toHaveLength(3);
    expect(ledger.records()).toEqual(before);
    expect(await undo(ledger.ports, { id: batch, by: 'ana' })).toEqual([]);
  });
});

describe('a decision asked twice', () => {
  it('with one key is made once', async () => {
    const ledger = memoryLedger([A, B]);
    for (let turn = 0; turn < 3; turn++) {
      await done(ledger, { kind: 'merge', recordId: 'ra1', otherRecordId: 'rb1', key: 'the form of 10:04' });
    }
    expect(ledger.decisions()).toHaveLength(1);
  });
});

describe('what a person stated', () => {
  it('stands, with what the machine says beside', async () => {
    const ledger = memoryLedger([A]);
    await done(ledger, { kind: 'correct', recordId: 'ra1', stated: { location: 'Chernihiv region' } });
    expect(recordOf(ledger, 'a1')).toMatchObject({
      location: 'Chernihiv region',
      machine: { location: null },
      state: 'waiting',
    });
  });

  it('is not changed by reports that agree or are few', async () => {
    const ledger = memoryLedger([B, C]);
    await done(ledger, { kind: 'approve', recordId: 'rb1' });
    ledger.become([B, C, quoted('e', '2024-09-14', EACH(104))]);
    expect(recordOf(ledger, 'b1')).toMatchObject({ state: 'approved', needs: [], machine: null });
    expect(recordOf(ledger, 'b1').sources).toHaveLength(3);
  });

  it('is reopened by reports that contradict it, and shows what was approved until a person decides', async () => {
    const ledger = memoryLedger([B]);
    await done(ledger, { kind: 'approve', recordId: 'rb1' });
    const others = ['e', 'f'].map((name) => quoted(name, '2024-09-14', EACH(104)));
    ledger.become([B, ...others]);
    const reopened = recordOf(ledger, 'b1');
    expect(reopened.state).toBe('reopened');
    expect(reopened.transfers.map(({ count }) => count)).toEqual([103, 103]);
    expect(reopened.machine?.transfers.map(({ count }) => count)).toEqual([104, 104]);
    expect(reopened.needs[0]).toBe(
      'transfers: a reviewer said 103 to UA, 103 to RU, the reports now say 104 to UA, 104 to RU',
    );
    await done(ledger, { kind: 'approve', recordId: 'rb1' });
    expect(recordOf(ledger, 'b1').state).toBe('approved');
  });

  it('two that were approved are not joined by the machine, but proposed', async () => {
    const vague = quoted('v', '2024-09', EACH(103), { seenAt: '2026-05-01T05:00:00Z' });
    const other = quoted('w', '2024-09', EACH(104), { seenAt: '2026-05-01T06:00:00Z' });
    const ledger = memoryLedger([vague]);
    await done(ledger, { kind: 'approve', recordId: 'rv1' });
    ledger.become([vague, B]);
    expect(shape(ledger.records())).toEqual(['b1+v1']);
    const apart = memoryLedger([quoted('x', '2024-09-14', EACH(49)), B, other]);
    for (const { id } of apart.records()) await done(apart, { kind: 'approve', recordId: id });
    const count = apart.records().length;
    apart.become([quoted('x', '2024-09-14', EACH(49)), B, other, C, quoted('y', '2024-09-14', '')]);
    expect(apart.records()).toHaveLength(count);
  });
});

describe('a decision outlives a new reading of its articles', () => {
  const again = (one: LedgerEvent, id: string): LedgerEvent => ({
    ...one,
    id,
    event: { ...one.event, mediators: ['AE'], status: 'ongoing' },
  });

  it('a merge, an approval and an "apart" find their reports by the words', async () => {
    const ledger = memoryLedger([A, B, D]);
    await done(ledger, { kind: 'merge', recordId: 'ra1', otherRecordId: 'rb1' });
    await done(ledger, { kind: 'approve', recordId: 'rd1' });
    await done(ledger, { kind: 'apart', recordId: 'ra1', otherRecordId: 'rd1' });
    ledger.become([again(A, 'a9'), again(B, 'b9'), again(D, 'd9')]);
    expect(shape(ledger.records())).toEqual(['a9+b9', 'd9']);
    expect(recordOf(ledger, 'a9').id).toBe('ra1');
    expect(recordOf(ledger, 'd9')).toMatchObject({ id: 'rd1', state: 'reopened' });
    expect(await ask(ledger, { kind: 'merge', recordId: 'ra1', otherRecordId: 'rd1' })).toMatchObject({
      code: 'told_apart',
    });
  });

  it('of two events of one article it finds the right one', async () => {
    const recap = quoted('a', '2024-09-14', EACH(103), { event: 2 });
    const ledger = memoryLedger([A, recap, D]);
    await done(ledger, { kind: 'merge', recordId: 'ra2', otherRecordId: 'rd1' });
    ledger.become([again(A, 'a8'), again(recap, 'a9'), again(D, 'd9')]);
    expect(shape(ledger.records())).toEqual(['a8', 'a9+d9']);
  });
});

describe('a decision whose words are gone', () => {
  /** Another text at the address: two events, none of which says what the one of before said. */
  const rewritten = (article: string, month: string): readonly LedgerEvent[] => [
    quoted(article, `${month}-01`, 'RU>UA 7', { event: 5, kind: 'release' }),
    quoted(article, `${month}-20`, 'RU>UA 8', { event: 6, kind: 'release' }),
  ];

  it('holds on where another report tells the same', async () => {
    const ledger = memoryLedger([A, B]);
    await done(ledger, { kind: 'merge', recordId: 'ra1', otherRecordId: 'rb1' });
    ledger.become([A, B, C]);
    ledger.become([A, ...rewritten('b', '2024-06'), C]);
    expect(shape(ledger.records())).toEqual(['a1+c1', 'b5', 'b6']);
    expect(recordOf(ledger, 'a1').id).toBe('ra1');
    expect(recordOf(ledger, 'a1').needs.join()).not.toContain('which no article says any more');
  });

  it('an "apart" holds on too', async () => {
    const [one, other] = [quoted('a', '2024-09-13', ''), quoted('b', '2024-09-13', EACH(49))];
    const same = quoted('c', '2024-09-13', EACH(49), { seenAt: '2026-05-01T03:00:00Z' });
    const ledger = memoryLedger([one, other]);
    const [id = ''] = ledger.records().map((record) => record.id);
    const split = await done(ledger, { kind: 'split', recordId: id, eventIds: ['b1'] });
    ledger.become([one, other, same]);
    expect(shape(ledger.records())).toEqual(['a1', 'b1+c1']);
    ledger.become([one, ...rewritten('b', '2024-06'), same]);
    expect(shape(ledger.records())).toEqual(['a1', 'b5', 'b6', 'c1']);
    await undo(ledger.ports, { id: split.id, by: 'ana' });
    expect(shape(ledger.records())).toEqual(['a1+c1', 'b5', 'b6']);
  });

  it('never takes a report of the one part for the other, where both say the same', async () => {
    const [one, other] = [quoted('a', '2024-09-14', EACH(103)), quoted('b', '2024-09-14', EACH(103))];
    const ledger = memoryLedger([one, other]);
    await done(ledger, { kind: 'split', recordId: ledger.records()[0]?.id ?? '', eventIds: ['b1'] });
    ledger.become([one, ...rewritten('b', '2024-06'), C]);
    expect(shape(ledger.records())).toEqual(['a1+c1', 'b5', 'b6']);
  });

  it.each([
    ['merge', 'merged it on 2026-05-03 with “swapped RU>UA 103'],
    ['apart', 'called it another exchange on 2026-05-03 than “swapped RU>UA 103'],
  ] as const)('a %s of which nothing is left is put to a person, who may answer', async (kind, words) => {
    const ledger = memoryLedger([A, B]);
    await done(ledger, { kind, recordId: 'ra1', otherRecordId: 'rb1' });
    await done(ledger, { kind: 'approve', recordId: 'ra1' });
    ledger.become([A, ...rewritten('b', '2024-06')]);
    expect(recordOf(ledger, 'a1').state).toBe('reopened');
    expect(recordOf(ledger, 'a1').needs[0]).toContain(words);
    expect(recordOf(ledger, 'b5').needs.join()).not.toContain('which no article says any more');
    await done(ledger, { kind: 'approve', recordId: recordOf(ledger, 'a1').id });
    expect(recordOf(ledger, 'a1')).toMatchObject({ state: 'approved', needs: [] });
  });

  it.each<readonly [string, 'merge' | 'apart', readonly LedgerEvent[], readonly string[]]>([
    [
      'a merge, whose articles tell of two now',
      'merge',
      [...rewritten('a', '2024-05'), ...rewritten('b', '2024-06')],
      ['a5', 'b6'],
    ],
    ['a merge, one of whose articles tells of nothing now', 'merge', rewritten('a', '2024-05'), ['a5', 'a6']],
    [
      'an apart, whose articles tell of one now',
      'apart',
      [...rewritten('a', '2024-06'), ...rewritten('b', '2024-06')],
      ['a5', 'a6'],
    ],
  ])('%s, all of it gone, is put to a person, who may answer', async (_, kind, events, asked) => {
    const ledger = memoryLedger([A, B]);
    await done(ledger, { kind, recordId: 'ra1', otherRecordId: 'rb1' });
    ledger.become(events);
    for (const eventId of asked) {
      const { id, needs } = recordOf(ledger, eventId);
      expect(needs.join()).toMatch(
        /ana (merged|called) “swapped RU>UA 49.*103.* on 2026-05-03; no article says either any more/,
      );
      await done(ledger, { kind: 'approve', recordId: id });
      expect(recordOf(ledger, eventId)).toMatchObject({ state: 'approved', needs: [] });
    }
  });

  it.each<readonly [string, 'merge' | 'apart', readonly LedgerEvent[]]>([
    ['a merge, whose articles tell of one now', 'merge', [...rewritten('a', '2024-06'), ...rewritten('b', '2024-06')]],
    ['an apart, whose articles tell of two now', 'apart', [...rewritten('a', '2024-05'), ...rewritten('b', '2024-06')]],
  ])('%s, all of it gone, asks for nobody', async (_, kind, events) => {
    const ledger = memoryLedger([A, B]);
    await done(ledger, { kind, recordId: 'ra1', otherRecordId: 'rb1' });
    ledger.become(events);
    expect(
      ledger
        .records()
        .flatMap(({ needs }) => needs)
        .join(),
    ).not.toContain('any more');
  });

  it('holds again where they come back', async () => {
    const ledger = memoryLedger([A, B]);
    await done(ledger, { kind: 'merge', recordId: 'ra1', otherRecordId: 'rb1' });
    ledger.become([A, ...rewritten('b', '2024-06')]);
    expect(recordOf(ledger, 'a1').needs.join()).toContain('which no article says any more');
    ledger.become([A, B]);
    expect(shape(ledger.records())).toEqual(['a1+b1']);
    expect(recordOf(ledger, 'a1').needs.join()).not.toContain('which no article says any more');
  });
});

const DAYS = ['2024-09-13', '2024-09-14', '2024-09', '2024-10-18', ''];
const anyEvents = fc
  .array(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(49, 103), fc.nat(3)), { minLength: 2, maxLength: 8 })
  .map((rows) =>
    rows.map(([on, count, article], index) =>
      quoted('abcd'[article] ?? 'a', on, EACH(count), { event: index + 1, seenAt: `2026-05-01T00:0${index % 4}:00Z` }),
    ),
  );
const anyChoice = fc.record({
  kind: fc.constantFrom(
    ...['merge', 'merge', 'split', 'split', 'apart', 'approve', 'reject', 'correct', 'undo'],
    ...['arrive', 'rewrite', 'take out'],
  ),
  one: fc.nat(),
  other: fc.nat(),
});

type Choice = { readonly kind: string; readonly one: number; readonly other: number };

/** What happens to the articles between decisions; null for what is a decision. */
function turned(events: readonly LedgerEvent[], { kind, one, other }: Choice): readonly LedgerEvent[] | null {
  const at = one % Math.max(1, events.length);
  const on = DAYS[other % DAYS.length] ?? '';
  const name = (events.reduce((highest, { id }) => Math.max(highest, Number(id.slice(1))), 0) + 1) % 90;
  const report = (article: string, seenAt: string) =>
    quoted(article, on, EACH(other % 2 === 0 ? 49 : 103), { event: name, seenAt });
  switch (kind) {
    case 'arrive':
      return [...events, report('efgh'[one % 4] ?? 'e', '2026-05-01T09:00:00Z')];
    // Other words at the same address: its event is another, with an id of its own.
    case 'rewrite':
      return events.map((told, index) => (index === at ? report(told.articleId, told.seenAt) : told));
    case 'take out':
      return events.length < 2 ? events : events.toSpliced(at, 1);
    default:
      return null;
  }
}

/** Returns the events that the ledger holds from then on. */
async function choose(ledger: MemoryLedger, events: readonly LedgerEvent[], choice: Choice) {
  const { kind, one, other } = choice;
  const next = turned(events, choice);
  if (next !== null) {
    ledger.become(next);
    return next;
  }
  const records = ledger.records();
  const [first, second] = [records[one % records.length], records[other % records.length]];
  if (first === undefined || second === undefined) return events;
  const eventIds = first.sources.flatMap(({ eventId }, index) => ((other >> index) & 1 ? [eventId] : []));
  const recordId = first.id;
  if (kind === 'undo') {
    const standing = ledger.decisions().filter(({ undoneAt }) => undoneAt === null);
    await undo(ledger.ports, { id: standing[one % Math.max(1, standing.length)]?.id ?? '', by: 'ben' });
  } else if (kind === 'merge' || kind === 'apart') await ask(ledger, { kind, recordId, otherRecordId: second.id });
  else if (kind === 'split') await ask(ledger, { kind, recordId, eventIds });
  else if (kind === 'correct') await ask(ledger, { kind, recordId, stated: { location: `place ${other % 3}` } });
  else await ask(ledger, { kind: kind === 'reject' ? kind : 'approve', recordId });
  return events;
}

describe('for any events and any decisions', () => {
  it('no event is ever in two records or in none, no id names two, and taking all back gives the ledger of before', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, fc.array(anyChoice, { minLength: 1, maxLength: 9 }), async (events, choices) => {
        const ledger = memoryLedger(events);
        let told: readonly LedgerEvent[] = events;
        for (const choice of choices) {
          told = await choose(ledger, told, choice);
          const held = ledger.records().flatMap(({ sources }) => sources.map(({ eventId }) => eventId));
          expect(held.toSorted()).toEqual(told.map(({ id }) => id).toSorted());
          expect(new Set(ledger.records().map(({ id }) => id)).size).toBe(ledger.records().length);
        }
        for (const { id } of ledger.decisions().toReversed()) await undo(ledger.ports, { id, by: 'ben' });
        expect(ledger.decisions().every(({ undoneAt }) => undoneAt !== null)).toBe(true);
        expect(ledger.records()).toEqual(memoryLedger(told).records());
      }),
      { numRuns: 250 },
    );
  }, 120_000);

  it('one decision taken back gives the ledger of just before it', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, fc.array(anyChoice, { minLength: 1, maxLength: 5 }), async (events, choices) => {
        const ledger = memoryLedger(events);
        let told: readonly LedgerEvent[] = events;
        for (const choice of choices.slice(0, -1)) told = await choose(ledger, told, choice);
        const [before, made] = [ledger.records(), ledger.decisions().length];
        const last = choices.at(-1);
        if (last === undefined || last.kind === 'undo') return;
        await choose(ledger, told, last);
        if (ledger.decisions().length === made) return;
        await undo(ledger.ports, { id: ledger.decisions().at(-1)?.id ?? '', by: 'ben' });
        expect(ledger.records()).toEqual(before);
      }),
      { numRuns: 250 },
    );
  }, 120_000);
});
