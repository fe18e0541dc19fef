// The demo's articles: each is well formed, and what is expected of them folds into the ledger that the demo shows.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { summarise } from '../../src/publish/index.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { GoldEvent, goldReports, scorePairs } from './gold.ts';
import { blockOf } from './told.ts';

const FOLDER = new URL('../../fixtures/articles/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

const FixtureArticle = z.strictObject({
  url: z.url({ protocol: /^https$/, hostname: /\.example$/ }),
  outlet: z.string().min(1),
  title: z.string().min(1),
  byline: z.string().min(1).nullable(),
  published: z.iso.date().nullable(),
  language: z.literal('en'),
  paragraphs: z.array(z.string().min(1)).min(1),
  expected: z.array(GoldEvent),
});

const ARTICLES = NAMES.map((name) => FixtureArticle.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))));
const REPORTS = goldReports(
  ARTICLES.map((article, index) => ({ ...article, id: `f${index}`, events: article.expected })),
);
const RECORDS = resolveBlock(blockOf(REPORTS.map(({ told }) => told))).records;

function recordLike(line: string) {
  const found = RECORDS.filter((record) => summarise(record).startsWith(line));
  expect(found).toHaveLength(1);
  return found[0];
}

describe('the articles of the demo', () => {
  it('have an address each, and no line break within a paragraph', () => {
    expect(new Set(ARTICLES.map(({ url }) => url)).size).toBe(ARTICLES.length);
    for (const paragraph of ARTICLES.flatMap(({ paragraphs }) => paragraphs)) expect(paragraph).not.toMatch(/\n/);
  });

  it('fold into the ledger that is expected of them', () => {
    const { precision, recall, pairs } = scorePairs(REPORTS, RECORDS);
    expect(pairs).toBeGreaterThan(25);
    expect([precision, recall]).toEqual([1, 1]);
  });

  it.each([
    ['Russia ⇄ Ukraine · 24 Apr 2026 · 193 for 193', 3, 'completed'],
    ['Russia ⇄ Ukraine · 6 Mar 2026 · 302 for 300', 3, 'completed'],
    ['Russia ⇄ Ukraine · 24 Jan 2024 · 192 for 192', 2, 'cancelled'],
    ['Russia ⇄ Ukraine · 23 May 2025 · 390 for 390', 4, 'completed'],
    ['Russia ⇄ Ukraine · 11 Jun 2025 · bodies: 1,212 for 27', 2, 'completed'],
    ['Hamas ⇄ Israel · 25 Jan 2025 · 4 for 200', 2, 'completed'],
  ] as const)('%s in %i articles, %s', (line, articles, status) => {
    const record = recordLike(line);
    expect(record?.sources).toHaveLength(articles);
    expect(record?.status).toBe(status);
  });

  it('leave to a person what contradicts itself, and what has no date', () => {
    expect(recordLike('Russia ⇄ Ukraine · 19 Apr 2025')?.needs.join()).toContain('reports differ on how many UA got');
    expect(recordLike('Russia ⇄ Ukraine · no date · some for some')?.needs).toContain(
      'no report says when it happened',
    );
  });
});
