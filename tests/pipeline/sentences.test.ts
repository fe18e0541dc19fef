// Short reports say what they say, every number is what it is, and texts that only sound like an exchange say nothing.
import { describe, expect, it } from 'vitest';
import { FIGURES, REPORTS, SILENT } from '../../fixtures/sentences/en.ts';
import type { SwapEvent } from '../../src/domain/event.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

function line(event: SwapEvent): string {
  const counts = event.transfers
    .map((transfer) => `${transfer.to}+${transfer.count ?? '?'} ${transfer.category}`)
    .sort();
  return [event.kind, event.status, event.date.start ?? '-', ...counts].join(' ');
}

describe('readEvents', () => {
  it.each(REPORTS)('%s', (report, published, events) => {
    const found = readEvents(articleOf(report, { published })).events.filter((event) => event.kind !== 'agreement');
    expect(found.map(line).sort()).toEqual(events);
  });

  it.each(SILENT)('finds nothing in: %s', (text) => {
    expect(readEvents(articleOf(text)).events).toEqual([]);
  });

  it.each(FIGURES)('%s', (sentence, number, meaning) => {
    const { figures } = readEvents(articleOf(`Russia and Ukraine swapped prisoners of war on Friday. ${sentence}`));
    const found = figures.find((figure) => figure.quotes[0]?.exact === number);
    expect(found?.meaning).toBe(meaning);
  });

  it('reads no language that has no pack', () => {
    const text = 'Росія та Україна обміняли по 390 військовополонених у п’ятницю.';
    expect(readEvents(articleOf(text, { language: 'uk' }))).toEqual({ events: [], figures: [], unreadLanguage: 'uk' });
    expect(readEvents(articleOf(text, { language: null }))).toEqual({ events: [], figures: [] });
  });
});
