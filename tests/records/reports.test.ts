// The development articles, as a perfect reader would extract them: reports of one exchange in one record, of two in two.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SwapEvent } from '../../src/domain/event.ts';
import type { LedgerEvent, LedgerRecord } from '../../src/domain/record.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, shape, standingOf, swapEvent } from './told.ts';

const Report = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  events: z.array(z.looseObject({ record: z.string().optional() })),
});

const REPORTS = readFileSync(new URL('../../fixtures/records/reports.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Report.parse(JSON.parse(line)));

const BLANK = swapEvent('', '');

const TOLD = REPORTS.flatMap(({ events, ...article }) =>
  events.map(({ record, ...event }, index) => {
    const told: LedgerEvent = {
      id: `${article.id}.${index}`,
      articleId: article.id,
      url: article.url,
      title: article.title,
      publisher: new URL(article.url).host,
      published: article.published,
      seenAt: '2026-05-01T00:00:00Z',
      event: SwapEvent.parse(withoutQuotes(event)),
    };
    return { told, record: record ?? null };
  }),
);

const EVENTS = TOLD.map(({ told }) => told);

/** The fixture tells what, not in which words. */
function withoutQuotes(event: Record<string, unknown>): unknown {
  const Dated = z.looseObject({ date: z.looseObject({}), transfers: z.array(z.looseObject({})) });
  const { date, transfers, ...rest } = Dated.parse(event);
  return {
    ...BLANK,
    ...rest,
    date: { ...date, quotes: [] },
    transfers: transfers.map((row) => ({ ...row, evidence: [] })),
  };
}

/** Over all pairs of events whose exchange is known. */
function scorePairs(records: readonly LedgerRecord[], articles: (id: string) => boolean) {
  const standing = standingOf(records);
  const known = TOLD.filter(
    ({ told, record }) => record !== null && told.event.kind !== 'agreement' && articles(told.articleId),
  );
  let [right, wrong, missed] = [0, 0, 0];
  known.forEach((a, index) => {
    for (const b of known.slice(index + 1)) {
      const joined = standing.get(a.told.id) === standing.get(b.told.id);
      if (joined && a.record === b.record) right += 1;
      else if (joined) wrong += 1;
      else if (a.record === b.record) missed += 1;
    }
  });
  return { precision: right / (right + wrong), recall: right / (right + missed), pairs: right + missed };
}

describe('the development reports', () => {
  let records: readonly LedgerRecord[] = [];
  beforeAll(() => {
    records = resolveBlock(blockOf(EVENTS)).records;
  });

  it('are folded as the annotators would', () => {
    const { precision, recall, pairs } = scorePairs(records, () => true);
    expect(pairs).toBe(88);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it('also where they were held out', () => {
    const { precision, recall, pairs } = scorePairs(records, (id) => Number(id.slice(2)) % 3 === 0);
    expect(pairs).toBeGreaterThan(5);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it('give the same ledger in twenty random orders', () => {
    const orders = fc.sample(fc.shuffledSubarray(EVENTS, { minLength: EVENTS.length }), 20);
    for (const order of orders) expect(resolveBlock(blockOf(order)).records).toEqual(records);
  });

  it('give the same partition when they arrive by tens, in whatever order', () => {
    const [order = []] = fc.sample(fc.shuffledSubarray(EVENTS, { minLength: EVENTS.length }), 1);
    let standing: ReadonlyMap<string, string> = new Map();
    let now: readonly LedgerRecord[] = [];
    for (let count = 10; count < order.length + 10; count += 10) {
      now = resolveBlock(blockOf(order.slice(0, count), { standing })).records;
      standing = standingOf(now);
    }
    expect(shape(now)).toEqual(shape(records));
  });
});
