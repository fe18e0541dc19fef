// A short notation for events of the ledger: told('a', '2026-04-24', 'RU>UA 193 military; UA>RU 193 military').

import type { Decision } from '../../src/domain/decision.ts';
import type { Category, DateSpan, EventKind, EventStatus, Qualifier, SwapEvent } from '../../src/domain/event.ts';
import type { Block, LedgerEvent, LedgerRecord } from '../../src/domain/record.ts';
import { resolveBlock } from '../../src/records/index.ts';

export type Extra = {
  readonly kind?: EventKind;
  readonly status?: EventStatus;
  readonly parties?: readonly string[];
  readonly mediators?: readonly string[];
  readonly location?: string;
  readonly agreement?: string;
  readonly named?: readonly string[];
  readonly published?: string | null;
  readonly seenAt?: string;
  readonly correctedAt?: string;
  /** Another article whose text it repeats. */
  readonly text?: string;
  readonly event?: number;
};

/** `on`: '2026-04-24', '2026-04-21/2026-04-22', '2024-08', '2024' or '' for an unknown day. */
export function told(article: string, on: string, transfers: string, extra: Extra = {}): LedgerEvent {
  return {
    id: `${article}${extra.event ?? 1}`,
    articleId: article,
    url: `https://${article}.example/`,
    title: `Report ${article}`,
    publisher: `${article}.example`,
    published: extra.published === undefined ? '2026-05-01' : extra.published,
    seenAt: extra.seenAt ?? '2026-05-02T00:00:00Z',
    correctedAt: extra.correctedAt ?? null,
    text: extra.text ?? article,
    event: swapEvent(on, transfers, extra),
  };
}

export function swapEvent(on: string, transfers: string, extra: Extra = {}): SwapEvent {
  const rows = transfers === '' ? [] : transfers.split(';').map((row) => transfer(row.trim()));
  return {
    kind: extra.kind ?? 'exchange',
    status: extra.status ?? 'completed',
    date: { ...span(on), quotes: [] },
    parties:
      extra.parties ?? (rows.length === 0 ? ['RU', 'UA'] : [...new Set(rows.flatMap(({ to, from }) => [from, to]))]),
    transfers: rows,
    mediators: extra.mediators ?? [],
    location: extra.location ?? null,
    agreement: extra.agreement ?? null,
    named: extra.named ?? [],
    primary: (extra.event ?? 1) === 1,
    confidence: 1,
    rules: [],
    evidence: { status: [], mediators: [], location: [], parties: [], agreement: [] },
    claims: [],
  };
}

const LAST_DAY = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];

function span(on: string): DateSpan {
  if (on === '') return { start: null, end: null, precision: 'unknown' };
  if (on.length === 4) return { start: `${on}-01-01`, end: `${on}-12-31`, precision: 'year' };
  const month = Number(on.slice(5, 7));
  if (on.length === 7) return { start: `${on}-01`, end: `${on}-${LAST_DAY[month - 1]}`, precision: 'month' };
  const [start, end] = on.split('/');
  return { start: start ?? null, end: end ?? start ?? null, precision: 'day' };
}

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { '~': 'about', '>': 'at_least', '<': 'at_most' };

/** 'RU>UA 193 military', 'RU>UA ~200', 'RU>UA ? civilian', 'RU>UA 207 military @UA'. */
function transfer(row: string): SwapEvent['transfers'][number] {
  const found = /^(\S+?)>(\S+) ([~<>]?)(\d+|\?)(?: (\w+))?(?: @(\w+))?$/.exec(row);
  if (found === null) throw new Error(`no transfer: "${row}"`);
  const [, from = '', to = '', mark = '', count = '?', word = 'unspecified', claimedBy] = found;
  return {
    to,
    from,
    category: category(word),
    count: count === '?' ? null : Number(count),
    qualifier: QUALIFIERS[mark] ?? 'exact',
    ...(claimedBy === undefined ? {} : { claimedBy }),
    evidence: [],
  };
}

const CATEGORIES: readonly Category[] = [
  'military',
  'civilian',
  'child',
  'hostage',
  'prisoner',
  'remains',
  'mixed',
  'unspecified',
];

function category(word: string): Category {
  const found = CATEGORIES.find((one) => one === word);
  if (found === undefined) throw new Error(`no category: "${word}"`);
  return found;
}

export function blockOf(events: readonly LedgerEvent[], rest: Partial<Block> = {}): Block {
  return { events, standing: new Map(), decisions: [], ...rest };
}

/** Where each event stands after a resolution, as the store would keep it. */
export function standingOf(records: readonly LedgerRecord[]): ReadonlyMap<string, string> {
  return new Map(records.flatMap(({ id, sources }) => sources.map(({ eventId }) => [eventId, id] as const)));
}

/** The events of each record, by their ids: 'a1+b1', 'c1'. */
export function partitionOf(events: readonly LedgerEvent[], rest: Partial<Block> = {}): readonly string[] {
  return shape(resolveBlock(blockOf(events, rest)).records);
}

export function shape(records: readonly LedgerRecord[]): readonly string[] {
  return records
    .map(({ sources }) =>
      sources
        .map(({ eventId }) => eventId)
        .toSorted()
        .join('+'),
    )
    .toSorted();
}

export function decision(
  kind: Decision['kind'],
  recordId: string,
  otherRecordId: string | null,
  extra: Partial<Decision> = {},
): Decision {
  return {
    id: `d-${kind}-${recordId}`,
    kind,
    recordId,
    otherRecordId,
    by: 'ana',
    at: '2026-05-03T00:00:00Z',
    reason: null,
    undoneAt: null,
    undoneBy: null,
    batch: null,
    anchors: [],
    stated: null,
    machine: null,
    gone: null,
    ...extra,
  };
}
