// A deal and the records that are told together with it in, its stages out: pledged, delivered and what is left, by side.
import type { Deal, LedgerRecord } from '../domain/record.ts';
import { wholeOf } from '../domain/whole.ts';
import { type Days, daysBetween, daysOf, lengthInDays } from './calendar.ts';

/** A deal is carried out within half a year, or is another deal. */
const LONGEST_DAYS = 183;
/** What lies so near a stage and is told with the deal is a stage too, though no article tells of it as its news. */
const NEXT_STAGE_DAYS = 7;
/** A deal is reported so long after it was struck at most, where no report says when that was. */
const STRUCK_BEFORE_DAYS = 45;

/** `others`: at least every record that is told in an article that tells of the deal. */
export function dealOf(agreement: LedgerRecord, others: readonly LedgerRecord[]): Deal {
  const stages = withoutTotals(stagesOf(agreement, others));
  const receivers = [
    ...new Set([...agreement.transfers, ...stages.flatMap(({ transfers }) => transfers)].map(({ to }) => to)),
  ];
  return {
    agreementId: agreement.id,
    stages: stages.map(({ id, date, status }) => ({ recordId: id, date, status })),
    sides: receivers.toSorted().map((to) => {
      const pledged = received(agreement, to);
      const delivered = deliveredTo(to, stages.filter(isDone));
      return { to, pledged, delivered, left: pledged === null ? null : pledged - delivered };
    }),
  };
}

/** "In three days each side got 1,000": what is told over the days of other stages is their sum, and no stage beside them. */
function within(total: LedgerRecord, stages: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const span = daysOf(total.date);
  if (span === null) return [];
  return stages.filter((stage) => {
    const days = daysOf(stage.date);
    if (stage === total || days === null) return false;
    return days.from >= span.from && days.to <= span.to && lengthInDays(days) < lengthInDays(span);
  });
}

function sumTo(to: string, stages: readonly LedgerRecord[]): number {
  return stages.reduce((sum, stage) => sum + (received(stage, to) ?? 0), 0);
}

/** Totals that say no more than the stages that are known. */
function withoutTotals(stages: readonly LedgerRecord[]): readonly LedgerRecord[] {
  return stages.filter((stage) => {
    const parts = within(stage, stages).filter(isDone);
    return parts.length === 0 || stage.transfers.some(({ to }) => (received(stage, to) ?? 0) > sumTo(to, parts));
  });
}

/** A total counts for what it says more than the stages within it. */
function deliveredTo(to: string, stages: readonly LedgerRecord[]): number {
  const isPart = (stage: LedgerRecord) => stages.some((total) => within(total, stages).includes(stage));
  return stages
    .filter((stage) => !isPart(stage))
    .reduce((sum, stage) => {
      const parts = within(stage, stages).filter((part) => within(part, stages).length === 0);
      return sum + Math.max(received(stage, to) ?? 0, sumTo(to, parts));
    }, 0);
}

function isDone({ status }: LedgerRecord): boolean {
  return status === 'completed' || status === 'ongoing';
}

/** Null where no figure is known. */
function received({ transfers }: LedgerRecord, to: string): number | null {
  return wholeOf(transfers.filter((transfer) => transfer.to === to))?.count ?? null;
}

function stagesOf(agreement: LedgerRecord, others: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const window = windowOf(agreement);
  if (window === null) return [];
  const told = new Set(agreement.sources.map(({ articleId }) => articleId));
  const possible = others
    .filter(({ sources }) => sources.some(({ articleId }) => told.has(articleId)))
    .flatMap((record) => {
      const days = daysOf(record.date);
      return days === null || !mayBeStage(record, agreement, days, window) ? [] : [{ record, days }];
    })
    .toSorted((a, b) => a.days.from - b.days.from || (a.record.id < b.record.id ? -1 : 1));
  const isNews = ({ sources }: LedgerRecord) =>
    sources.some(({ articleId, event }) => event.primary && told.has(articleId));
  const news = possible.filter(({ record }) => isNews(record));
  return possible
    .filter(
      ({ record, days }) => isNews(record) || news.some((stage) => daysBetween(stage.days, days) <= NEXT_STAGE_DAYS),
    )
    .map(({ record }) => record);
}

/** From the day on which it was struck, as far as that is known. */
function windowOf({ date, reported }: LedgerRecord): Days | null {
  const struck = daysOf(date);
  const first = daysOf({ start: reported.first, end: reported.first, precision: 'day' });
  const from = struck?.from ?? (first === null ? null : first.from - STRUCK_BEFORE_DAYS);
  return from === null ? null : { from, to: from + LONGEST_DAYS };
}

/** "390 for 390" of "1,000 for 1,000"; never more than was pledged, and never bodies of a deal on the living. */
function mayBeStage(record: LedgerRecord, agreement: LedgerRecord, days: Days, window: Days): boolean {
  if (record.kind === 'agreement' || days.from < window.from || days.from > window.to) return false;
  const isOfDead = ({ transfers }: LedgerRecord) => transfers.some(({ category }) => category === 'remains');
  if ((record.kind === 'remains') !== isOfDead(agreement)) return false;
  return record.transfers.every(({ to }) => {
    const [pledged, got] = [received(agreement, to), received(record, to)];
    return pledged === null || got === null || got <= pledged;
  });
}
