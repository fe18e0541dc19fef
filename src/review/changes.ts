// The records of a block before and after in, what changed in them out: what a person sees before it is written.
import { VALUE_FIELDS } from '../domain/decision.ts';
import type { Quote } from '../domain/quote.ts';
import type { LedgerRecord, Source } from '../domain/record.ts';
import type { Cited, RecordChange } from '../domain/reprocessing.ts';
import { saysSame, valuesOf } from './values.ts';

/** In the order of `before`, then what is gained in the order of `after`. A record that says the same of the same reports is absent. */
export function changesBetween(
  before: readonly LedgerRecord[],
  after: readonly LedgerRecord[],
): readonly RecordChange[] {
  const now = new Map(after.map((record) => [record.id, record]));
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before.flatMap((record) => changeOf(record, now.get(record.id) ?? null, after)),
    ...after.filter(({ id }) => !known.has(id)).map(gained),
  ];
}

function gained(record: LedgerRecord): RecordChange {
  return {
    ...{ kind: 'gained', recordId: record.id, state: record.state, into: null },
    ...{ before: null, after: valuesOf(record), fields: [] },
    reports: { before: 0, after: record.sources.length },
    quotes: { before: [], after: citedOnlyIn(record, null) },
  };
}

function changeOf(
  record: LedgerRecord,
  next: LedgerRecord | null,
  after: readonly LedgerRecord[],
): readonly RecordChange[] {
  const [was, is] = [saidByMachine(record), next === null ? null : saidByMachine(next)];
  const fields = is === null ? [] : VALUE_FIELDS.filter((field) => !saysSame(field, was, is));
  const quotes = { before: citedOnlyIn(record, next), after: next === null ? [] : citedOnlyIn(next, record) };
  if (next !== null && fields.length === 0 && sameReports(record, next) && record.state === next.state) return [];
  const judged = record.state === 'approved' || record.state === 'reopened' || record.machine !== null;
  return [
    {
      kind:
        next === null ? 'lost' : judged && (fields.length > 0 || next.state !== record.state) ? 'proposed' : 'changed',
      ...{ recordId: record.id, state: record.state, into: next === null ? heirOf(record, after) : null },
      ...{ before: was, after: is, fields, quotes },
      reports: { before: record.sources.length, after: next?.sources.length ?? 0 },
    },
  ];
}

/** What a person stated in its place stays as it is. */
function saidByMachine(record: LedgerRecord) {
  return record.machine ?? valuesOf(record);
}

function sameReports(one: LedgerRecord, other: LedgerRecord): boolean {
  const reports = ({ sources }: LedgerRecord) => sources.map(({ eventId }) => eventId).toSorted();
  return reports(one).join() === reports(other).join();
}

/** Where most of its reports are now. */
function heirOf({ sources }: LedgerRecord, after: readonly LedgerRecord[]): string | null {
  const own = new Set(sources.map(({ eventId }) => eventId));
  const [best] = after
    .map(({ id, sources: theirs }) => ({ id, shared: theirs.filter(({ eventId }) => own.has(eventId)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1));
  return best?.id ?? null;
}

/** More would bury what matters. */
const QUOTES_SHOWN = 6;

/** Words that the one rests on and the other does not, figures first. */
function citedOnlyIn(one: LedgerRecord, other: LedgerRecord | null): readonly Cited[] {
  const key = ({ articleId, prefix, exact, suffix }: Cited) => JSON.stringify([articleId, prefix, exact, suffix]);
  const theirs = new Set((other?.sources ?? []).flatMap(citedIn).map(key));
  const own = new Map(one.sources.flatMap(citedIn).map((cited) => [key(cited), cited]));
  return [...own].flatMap(([words, cited]) => (theirs.has(words) ? [] : [cited])).slice(0, QUOTES_SHOWN);
}

function citedIn({ articleId, url, event }: Source): readonly Cited[] {
  const quotes: readonly Quote[] = [
    ...event.transfers.flatMap(({ evidence }) => evidence),
    ...event.date.quotes,
    ...Object.values(event.evidence).flat(),
  ];
  return quotes.map(({ prefix, exact, suffix }) => ({ articleId, url, prefix, exact, suffix }));
}
