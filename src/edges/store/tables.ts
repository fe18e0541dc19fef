// The tables as kysely types them: what a row holds when it is read, and what it takes to write one.
import type { ColumnType, Generated } from 'kysely';
import type { Role } from '../../domain/account.ts';
import type { AddressState, Step } from '../../domain/address.ts';
import type { Article, Extraction, KnownMetadata, Reading } from '../../domain/article.ts';
import type { Anchor, Decision, RecordValues, StatedValues } from '../../domain/decision.ts';
import type { SwapEvent } from '../../domain/event.ts';
import type { LedgerRecord, Resolution, ReviewState } from '../../domain/record.ts';
import type { ReprocessFilter, ReprocessState } from '../../domain/reprocessing.ts';
import type { SourceFilter, WorkerProcess } from '../../service/index.ts';

/** Read as Date by both drivers, written as an ISO instant. */
type Instant = ColumnType<Date, string, string>;
type MaybeInstant = ColumnType<Date | null, string | null, string | null>;
/** Written as text, so that both drivers send the same bytes; read parsed. */
type Json<T> = ColumnType<T, string, string>;

export type Tables = {
  sources: {
    id: string;
    url: string;
    title: string | null;
    paused: Generated<boolean>;
    added_at: Instant;
    last_polled_at: MaybeInstant;
    next_poll_at: Instant;
    last_error: string | null;
    etag: string | null;
    last_modified: string | null;
    country: string | null;
    filter: Generated<SourceFilter>;
    last_success_at: MaybeInstant;
    last_new_at: MaybeInstant;
    interval_ms: Generated<number>;
    strikes: Generated<number>;
    lease_until: MaybeInstant;
  };
  lists: {
    name: string;
    title: string;
    url: string | null;
    licence: string | null;
    published: string | null;
    /** When it was handed in first, and last. */
    added_at: Instant;
    imported_at: Instant;
  };
  filtered_entries: { id: string; source_id: string; url: string; title: string | null; at: Instant };
  canonical_addresses: { id: string; address_id: string };
  identity: { ledger: string };
  pages: { hash: string; size: number; encoding: 'br'; body: Uint8Array; kept_at: Generated<Date> };
  addresses: {
    /** int8: a string in JavaScript. */
    seq: Generated<string>;
    id: string;
    key: string;
    url: string;
    shown_url: string | null;
    host: string;
    source_id: string | null;
    known: Json<KnownMetadata>;
    state: AddressState;
    reason: string | null;
    detail: string | null;
    attempt: Generated<number>;
    tries: Generated<number>;
    crashes: Generated<number>;
    accepted_at: Instant;
    changed_at: Instant;
    next_try_at: MaybeInstant;
    lease_until: MaybeInstant;
    due_at: Instant;
    page_hash: string | null;
    page_url: string | null;
    page_content_type: string | null;
    page_fetched_at: string | null;
    /** The rules that read it last; null: never read. */
    read_by: string | null;
    /** Of a row of a list. */
    list: string | null;
  };
  address_steps: {
    seq: Generated<string>;
    address_id: string;
    at: Instant;
    stage: Step['stage'];
    state: AddressState;
    attempt: number;
    reason: string | null;
    detail: string;
  };
  articles: {
    id: string;
    title: string | null;
    byline: string | null;
    published: string | null;
    modified: string | null;
    language: string | null;
    canonical_url: string | null;
    site_name: string | null;
    text: string;
    entries: Json<Article['entries']>;
    /** Null where it was read before that was kept. */
    reading: Json<Reading | null>;
    figures: Json<unknown>;
    extractor_version: string;
    read_at: Instant;
    /** When its text was changed at its address; null: never. */
    corrected_at: MaybeInstant;
    /** The fingerprint of its text; null where it was read before there were any. */
    minima: number[] | null;
    runs: number | null;
    bands: number[] | null;
    /** Of the page that it was read from, kept or gone. */
    page_hash: string | null;
  };
  article_versions: {
    article_id: string;
    version: number;
    title: string | null;
    published: string | null;
    text: string;
    extractor_version: string;
    read_at: Instant;
    replaced_at: Instant;
  };
  blocks: { key: string; unresolved_since: MaybeInstant };
  records: {
    id: string;
    block_key: string;
    kind: LedgerRecord['kind'];
    status: LedgerRecord['status'];
    date_start: string | null;
    date_end: string | null;
    precision: LedgerRecord['date']['precision'];
    parties: string[];
    state: ReviewState;
    /** date_start, or a day after all others where there is none. */
    sort_date: string;
    urgency: Generated<number>;
    /** Since it came to wait for a person; null: it does not. */
    waits_since: MaybeInstant;
    /** date_start, or '' where there is none. */
    newest_date: Generated<string>;
    body: Json<RecordBody>;
    created_at: Instant;
    changed_at: Instant;
  };
  events: {
    id: string;
    article_id: string;
    fingerprint: string;
    ordinal: number;
    block_key: string;
    kind: string;
    status: string;
    date_start: string | null;
    date_end: string | null;
    near_start: string | null;
    near_end: string | null;
    long: boolean;
    body: Json<SwapEvent>;
    unresolved: Generated<boolean>;
    /** No reading tells of it any more. */
    gone: Generated<boolean>;
    record_id: string | null;
    record_ordinal: number | null;
  };
  resolutions: {
    event_id: string;
    record_id: string;
    judgement: Resolution['judgement'];
    score: number;
    reasons: Json<string[]>;
    at: Instant;
  };
  decisions: {
    seq: Generated<string>;
    id: string;
    kind: Decision['kind'];
    record_id: string;
    other_record_id: string | null;
    by: string;
    at: Instant;
    reason: string | null;
    undone_at: MaybeInstant;
    undone_by: string | null;
    batch: string | null;
    anchors: Json<Anchor[]>;
    stated: Json<StatedValues> | null;
    machine: Json<RecordValues> | null;
    gone_part: NonNullable<Decision['gone']>['part'] | null;
    gone_at: MaybeInstant;
  };
  decision_articles: { decision_id: string; article_id: string };
  reader_reports: {
    id: string;
    record_id: string;
    at: Instant;
    text: string;
    contact: string | null;
    answered_at: MaybeInstant;
    answered_by: string | null;
    answer: string | null;
  };
  reprocessings: {
    id: string;
    state: ReprocessState;
    filter: Json<ReprocessFilter>;
    rules: string;
    by: string;
    started_at: Instant;
    ended_at: MaybeInstant;
  };
  rereadings: {
    id: string;
    reprocessing_id: string;
    address_id: string;
    state: 'waiting' | 'same' | 'different' | 'unreadable' | 'writing' | 'written' | 'overtaken';
    /** Its page is gone: its kept text is read. */
    from_text: boolean;
    page_hash: string | null;
    attempt: Generated<number>;
    lease_until: MaybeInstant;
    due_at: Instant;
    blocks: Generated<string[]>;
    extraction: Json<Extraction> | null;
    detail: string | null;
  };
  record_holds: { record_id: string; by: string; until: Instant };
  accounts: {
    name: string;
    role: Role;
    password_hash: string;
    created_at: Instant;
    seen_at: MaybeInstant;
    removed_at: MaybeInstant;
  };
  sessions: {
    id: string;
    account: string;
    agent: string | null;
    started_at: Instant;
    seen_at: Instant;
    ends_at: Instant;
  };
  api_tokens: {
    id: string;
    digest: string;
    name: string;
    role: Role;
    created_by: string;
    created_at: Instant;
    expires_at: Instant;
    used_at: MaybeInstant;
    revoked_at: MaybeInstant;
  };
  record_changes: {
    record_id: string;
    /** int8: a string in JavaScript. */
    seq: string;
    kind: 'created' | 'changed' | 'merged' | 'withdrawn';
    to_id: string | null;
    at: Instant;
  };
  workers: {
    id: string;
    host: string;
    pid: number;
    stages: WorkerProcess['stages'];
    started_at: Instant;
    seen_at: Instant;
  };
  record_redirects: { from_id: string; to_id: string; at: Instant };
  audit: { seq: Generated<string>; at: Instant; actor: string; action: string; subject: string; detail: Json<unknown> };
  audit_chain: { number: string; audit_seq: string; hash: string };
};

/** A record's sources are its events: kept there, and put back when the record is read. */
export type RecordBody = Omit<LedgerRecord, 'sources'>;
