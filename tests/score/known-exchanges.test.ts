// The exchanges of 2022 to 2026 that the development articles tell of: each is in the ledger once, with its figures.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resolveBlock } from '../../src/records/index.ts';
import { GoldEvent, goldReports } from '../records/gold.ts';
import { blockOf } from '../records/told.ts';
import { KNOWN_EXCHANGES, scoreKnown } from './known-exchanges.ts';

const Line = z.object({
  ...{ id: z.string(), url: z.string(), title: z.string(), published: z.string().nullable() },
  events: z.array(GoldEvent),
});

describe('known exchanges', () => {
  const lines = readFileSync(new URL('../../fixtures/records/reports.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const events = goldReports(lines.map((line) => Line.parse(JSON.parse(line)))).map(({ told }) => told);
  const score = scoreKnown(KNOWN_EXCHANGES, resolveBlock(blockOf(events)).records);

  it('are told of, and none is in the ledger twice', () => {
    expect(score.found).toBeGreaterThanOrEqual(40);
    expect(score.doubled).toBeLessThanOrEqual(1);
  });

  it('with their figures', () => {
    expect(score.figuresRight / score.found).toBeGreaterThanOrEqual(0.9);
  });

  it('a ledger without them scores nothing, and one that has one twice is caught', () => {
    expect(scoreKnown(KNOWN_EXCHANGES, [])).toMatchObject({ found: 0, figuresRight: 0 });
    const { records } = resolveBlock(blockOf(events));
    const twice = scoreKnown(KNOWN_EXCHANGES, [
      ...records,
      ...records.map((record) => ({ ...record, id: `${record.id}2` })),
    ]);
    expect(twice.doubled).toBe(score.found);
  });
});
