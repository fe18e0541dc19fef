// Annotated articles in, the events of a ledger whose reader made no mistake out, and how well a ledger groups them.
import { z } from 'zod';
import { SwapEvent } from '../../src/domain/event.ts';
import type { LedgerEvent, LedgerRecord } from '../../src/domain/record.ts';
import { standingOf, swapEvent } from './told.ts';

export const GoldEvent = z.looseObject({
  record: z.string().nullish(),
  date: z.looseObject({}),
  transfers: z.array(z.looseObject({})),
});

export type GoldArticle = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: string | null;
  readonly events: readonly z.infer<typeof GoldEvent>[];
};

export type GoldReport = { readonly told: LedgerEvent; readonly record: string | null };

const BLANK = swapEvent('', '');

/** The annotation says what, not in which words: the events have no quotes. */
export function goldReports(articles: readonly GoldArticle[]): readonly GoldReport[] {
  return articles.flatMap((article) =>
    article.events.map(({ record, date, transfers, ...rest }, index) => ({
      record: record ?? null,
      told: reportOf(
        article,
        index,
        SwapEvent.parse({
          ...BLANK,
          ...rest,
          date: { ...date, quotes: [] },
          transfers: transfers.map((row) => ({ ...row, evidence: [] })),
        }),
      ),
    })),
  );
}

/** One event as this article tells it, as the ledger would hold it; no article repeats another. */
export function reportOf(
  { id, url, title, published }: Omit<GoldArticle, 'events'>,
  index: number,
  event: SwapEvent,
): LedgerEvent {
  return {
    ...{ id: `${id}.${index}`, articleId: id, url, title, publisher: new URL(url).host, published },
    ...{ seenAt: '2026-05-01T00:00:00Z', correctedAt: null, text: id, event },
  };
}

export type PairScore = { readonly precision: number; readonly recall: number; readonly pairs: number };

/** Over all pairs of events whose exchange is known; agreements are not scored. */
export function scorePairs(reports: readonly GoldReport[], records: readonly LedgerRecord[]): PairScore {
  const standing = standingOf(records);
  const known = reports.filter(({ told, record }) => record !== null && told.event.kind !== 'agreement');
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
