// The development articles, as a perfect reader would extract them: reports of one exchange in one record, of two in two.
import '../support/draws.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LedgerRecord } from '../../src/domain/record.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { GoldEvent, goldReports, scorePairs } from './gold.ts';
import { blockOf, shape, standingOf } from './told.ts';

const Line = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  events: z.array(GoldEvent),
});

const REPORTS = goldReports(
  readFileSync(new URL('../../fixtures/records/reports.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line))),
);
const EVENTS = REPORTS.map(({ told }) => told);
const RECORDS = resolveBlock(blockOf(EVENTS)).records;

describe('the development reports', () => {
  it('are folded as the annotators would', () => {
    const { precision, recall, pairs } = scorePairs(REPORTS, RECORDS);
    expect(pairs).toBe(88);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it('also where they were held out', () => {
    const heldOut = REPORTS.filter(({ told }) => Number(told.articleId.slice(2)) % 3 === 0);
    const { precision, recall, pairs } = scorePairs(heldOut, RECORDS);
    expect(pairs).toBeGreaterThan(5);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it('give the same ledger in twenty random orders', () => {
    const orders = fc.sample(fc.shuffledSubarray(EVENTS, { minLength: EVENTS.length }), 20);
    for (const order of orders) expect(resolveBlock(blockOf(order)).records).toEqual(RECORDS);
  });

  it('give the same partition when they arrive by tens, in whatever order', () => {
    const [order = []] = fc.sample(fc.shuffledSubarray(EVENTS, { minLength: EVENTS.length }), 1);
    let standing: ReadonlyMap<string, string> = new Map();
    let now: readonly LedgerRecord[] = [];
    for (let count = 10; count < order.length + 10; count += 10) {
      now = resolveBlock(blockOf(order.slice(0, count), { standing })).records;
      standing = standingOf(now);
    }
    expect(shape(now)).toEqual(shape(RECORDS));
  });
});
