// The known exchanges of 2022 to 2026 in; printed: how many the articles tell of, and how many of these a ledger of what was read has, once and with their figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LedgerEvent } from '../../src/domain/record.ts';
import { packageFolder } from '../../src/edges/package.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { GoldEvent, goldReports, reportOf } from '../records/gold.ts';
import { articleOf } from '../support/article.ts';
import { KNOWN_EXCHANGES, scoreKnown } from './known-exchanges.ts';

const Line = z.object({
  ...{ id: z.string(), url: z.string(), title: z.string(), published: z.string().nullable(), text: z.string() },
  events: z.array(GoldEvent),
});
type Line = z.infer<typeof Line>;

const SETS = [
  ['dev set', ['devset/swaps-en.jsonl']],
  ['tuning', ['a', 'b', 'c', 'd', 'e'].map((set) => `tuning/swaps-en-${set}.jsonl`)],
] as const;

export function printKnown(): void {
  console.log(`\nOf ${KNOWN_EXCHANGES.length} known exchanges of 2022 to 2026:`);
  console.log(['', 'told of', 'found as read', 'matched share', 'twice', 'with figures'].map(cell).join(''));
  for (const [name, files] of SETS) {
    const articles = files.flatMap(readLines);
    const told = scoreOf(goldReports(articles).map((report) => report.told));
    const read = scoreOf(articles.flatMap(readReports));
    const share = told.found === 0 ? 0 : read.found / told.found;
    console.log([name, told.found, read.found, share.toFixed(3), read.doubled, read.figuresRight].map(cell).join(''));
  }
}

function scoreOf(events: readonly LedgerEvent[]) {
  return scoreKnown(KNOWN_EXCHANGES, resolveBlock({ events, standing: new Map(), decisions: [] }).records);
}

function readReports(line: Line): readonly LedgerEvent[] {
  const { title, published, text } = line;
  const { events } = readEvents(articleOf(text, { title, published, language: 'en' }));
  return events.map((event, index) => reportOf(line, index, event));
}

function readLines(file: string): readonly Line[] {
  return readFileSync(join(packageFolder(), 'fixtures', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
}

function cell(value: string | number, column: number): string {
  return column === 0 ? String(value).padEnd(18) : String(value).padStart(16);
}
