// What the ledger answers, as schemas: the client parses every answer of the service with these before it believes it.
import { z } from 'zod';
import { Address, AddressState, Step } from '../../domain/address.ts';
import { Article, ArticleHead, Reading, Unreadable } from '../../domain/article.ts';
import { Change } from '../../domain/change.ts';
import { Decision } from '../../domain/decision.ts';
import { Document } from '../../domain/document.ts';
import { ImportRequest } from '../../domain/list.ts';
import { ReaderReport } from '../../domain/reader-report.ts';
import { Deal, LedgerRecord, Resolution, ReviewState } from '../../domain/record.ts';
import { Reprocessing } from '../../domain/reprocessing.ts';
import { ToldNotice } from '../../domain/wait-notice.ts';

const count = z.number().int().nonnegative();
const byState = z.record(AddressState, count);

export const WireAcceptance = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), given: z.string(), id: z.string() }),
  z.object({ kind: z.literal('known'), given: z.string(), id: z.string(), state: AddressState }),
  z.object({ kind: z.literal('refused'), given: z.string(), reason: z.string(), detail: z.string() }),
]);

const WirePostponed = z.object({ reason: z.string(), count, until: z.string() });
export const WireProgress = z.object({
  total: count,
  states: byState,
  unresolved: count,
  postponed: z.array(WirePostponed).readonly(),
});

const HealthState = z.enum(['new', 'well', 'quiet', 'failing', 'paused']);
const WireHealth = z.object({ state: HealthState, words: z.string() });

export const WireSummary = z.object({ records: count, articles: count, underWay: count });

export const WireStatus = z.object({
  addresses: byState,
  articles: count,
  events: count,
  records: z.record(ReviewState, count),
  stages: z.array(
    z.object({ stage: z.enum(['fetch', 'read', 'resolve']), waiting: count, queued: count, active: count }),
  ),
  hosts: z.array(z.object({ host: z.string(), states: byState })),
  rejected: z.array(z.object({ reason: z.string(), count })),
  deadLetters: z.array(Address.pick({ id: true, url: true, host: true, reason: true, detail: true, tries: true })),
  sources: count,
  sourceHealth: z.record(HealthState, count),
  troubled: z.array(
    z.object({ id: z.string(), url: z.string(), title: z.string().nullable(), health: WireHealth }).readonly(),
  ),
  notices: z.array(ToldNotice),
  store: z.string(),
  queue: z.string(),
  workers: z.array(
    z.object({
      id: z.string(),
      host: z.string(),
      pid: z.number().int(),
      stages: z.array(z.enum(['fetch', 'read', 'resolve'])).readonly(),
      startedAt: z.string(),
      seenAt: z.string(),
    }),
  ),
});

export const WireStopped = z.object({
  addresses: z.array(
    Address.pick({ id: true, url: true, host: true, reason: true, detail: true, tries: true }).extend({
      at: z.string(),
    }),
  ),
  next: z.string().nullable(),
});

export const WireWhy = z.object({
  address: Address,
  history: z.array(Step),
  article: Article.pick({ title: true, published: true, language: true, siteName: true }).nullable(),
  unreadable: Unreadable.nullable(),
  reading: Reading.nullable(),
  events: z.array(z.object({ eventId: z.string(), summary: z.string(), resolution: Resolution.nullable() })),
  verdict: z.string(),
});

export const WireRecordPage = z.object({ records: z.array(LedgerRecord), next: z.string().nullable() });

export const WireArticle = z.object({ id: z.string(), url: z.string().nullable(), article: Article });

export const WireRecordDetail = z.object({
  record: LedgerRecord,
  articles: z.array(ArticleHead),
  resolutions: z.array(Resolution),
  decisions: z.array(Decision),
  deal: Deal.nullable(),
  heldBy: z.string().nullable(),
});

export const WireRecordTrail = z.object({
  cursor: z.string().nullable(),
  reports: z.array(ReaderReport),
  audit: z.array(
    z.object({ at: z.string(), actor: z.string(), action: z.string(), detail: z.record(z.string(), z.unknown()) }),
  ),
});

export const WireChangePage = z.object({ changes: z.array(Change), cursor: z.string(), more: z.boolean() });

export const WireAgreementPage = z.object({
  agreements: z.array(z.object({ record: LedgerRecord, deal: Deal })),
  next: z.string().nullable(),
});

export const WireDecisionOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), decision: Decision }),
  z.object({ kind: z.literal('refused'), code: z.string(), reason: z.string() }),
]);

export const WireReprocessOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), reprocessing: Reprocessing }),
  z.object({ kind: z.literal('refused'), code: z.string(), reason: z.string() }),
]);

export const WireDesk = z.object({
  counts: z.record(ReviewState, count),
  waiting: count,
  reasons: z.record(z.enum(['reopened', 'contradicted', 'doubles', 'unseen']), count),
  since: z.string().nullable(),
  reports: count,
  records: z.array(LedgerRecord.extend({ heldBy: z.string().nullable(), cursor: z.string() })),
  next: z.string().nullable(),
});

export const WireHold = z.object({ by: z.string(), until: z.string() });

export const WireNewSource = z.object({
  url: z.string().max(100_000),
  title: z.string().nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, as in UA')
    .nullable(),
  filter: z.enum(['all', 'swaps']),
});

export const WireSourceOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['added', 'known']), given: z.string(), id: z.string() }),
  z.object({ kind: z.literal('refused'), given: z.string(), reason: z.string(), detail: z.string() }),
]);

export const WireDiscovery = z.object({
  given: z.string(),
  offers: z.array(
    z.object({
      url: z.string(),
      kind: z.enum(['feed', 'sitemap']),
      title: z.string().nullable(),
      entries: count,
      newest: z.string().nullable(),
      telling: count,
      filter: z.enum(['all', 'swaps']),
    }),
  ),
  failed: z.array(z.object({ url: z.string(), reason: z.string(), detail: z.string() })),
});

export const WireSource = WireNewSource.extend({
  id: z.string(),
  url: z.string(),
  paused: z.boolean(),
  addedAt: z.string(),
  lastPolledAt: z.string().nullable(),
  lastSuccessAt: z.string().nullable(),
  lastNewAt: z.string().nullable(),
  nextPollAt: z.string().nullable(),
  intervalMs: count,
  lastError: z.string().nullable(),
  strikes: z.number().nonnegative(),
  addresses: count,
  filtered: count,
  articles: count,
  events: count,
  health: WireHealth,
});

export const WirePollOutcome = z.object({
  sourceId: z.string(),
  entries: count,
  accepted: count,
  known: count,
  refused: count,
  filtered: count,
  nextPollAt: z.string().nullable(),
  error: z.string().nullable(),
});

/** JSON has no bytes: a page travels as base64. */
export const WireDocument = Document.omit({ body: true }).extend({
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('page'), base64: z.base64() }),
  ]),
});
type WireDocument = z.infer<typeof WireDocument>;

export function toWire({ body, ...rest }: Document): WireDocument {
  if (body.kind === 'text') return { ...rest, body };
  return { ...rest, body: { kind: 'page', base64: base64Of(body.bytes) } };
}

export function fromWire({ body, ...rest }: WireDocument): Document {
  if (body.kind === 'text') return { ...rest, body };
  return { ...rest, body: { kind: 'page', bytes: bytesOf(body.base64) } };
}

export const WireImport = ImportRequest.omit({ body: true }).extend({ base64: z.base64() });
type WireImport = z.infer<typeof WireImport>;

export function toWireImport({ body, ...rest }: ImportRequest): WireImport {
  return { ...rest, base64: base64Of(body) };
}

export function fromWireImport({ base64, ...rest }: WireImport): ImportRequest {
  return { ...rest, body: bytesOf(base64) };
}

function base64Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
