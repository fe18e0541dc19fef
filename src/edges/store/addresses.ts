// Addresses: accepted once, claimed for one attempt at a time, and finished only by the attempt that holds them.
import { type Selectable, sql } from 'kysely';
import { type Address, Stage } from '../../domain/address.ts';
import { LEFT_LIST } from '../../domain/list.ts';
import type { Acceptance, AttemptFailure, Claimed, NewAddress, RetryFilter } from '../../service/index.ts';
import { type Db, inTransaction, iso, isoOrNull, jsonText, type Tx } from './connection.ts';
import { dueRereadings } from './due-rereadings.ts';
import { dueRevisits } from './due-revisits.ts';
import { addressId } from './ids.ts';
import type { Tables } from './tables.ts';

/** Where an address waits for a stage. */
const WAITS_FOR = { fetch: 'accepted', read: 'fetched' } as const;

/** What a row starts as: to be fetched, or with its page. */
export type FreshAddress = NewAddress & {
  readonly shownUrl: string | null;
  readonly state: 'accepted' | 'fetched';
  readonly pageHash: string | null;
  readonly pageUrl: string | null;
  readonly pageContentType: string | null;
  readonly pageFetchedAt: string | null;
};

/** Chosen against the 1 GB that a JSON parameter may have at most, and the memory of the embedded database. */
const ROWS_A_STATEMENT = 1_000;

/** From so many rows on the planner is told: what it knows of a table that was just small makes `due` sort them all. */
const ROWS_WORTH_TELLING = 5_000;

export async function insertAddresses(db: Db, rows: readonly NewAddress[], at: string): Promise<readonly Acceptance[]> {
  const accepted = await inTransaction(db, (tx) => insertFresh(tx, rows.map(toBeFetched), at));
  // Committed already: whatever happens here is no reason to say otherwise.
  if (rows.length >= ROWS_WORTH_TELLING) await sql`ANALYZE addresses`.execute(db).catch(() => undefined);
  return accepted;
}

export function toBeFetched(row: NewAddress): FreshAddress {
  const noPage = { pageHash: null, pageUrl: null, pageContentType: null, pageFetchedAt: null };
  return { ...row, shownUrl: row.url, state: 'accepted', ...noPage };
}

/** One outcome a row, in order; a key that comes twice is known the second time. */
export async function insertFresh(tx: Tx, rows: readonly FreshAddress[], at: string): Promise<readonly Acceptance[]> {
  const ids = rows.map((row) => addressId(row.key));
  const fresh = new Map<string, FreshAddress>();
  rows.forEach((row, index) => {
    const id = ids[index];
    if (id !== undefined && !fresh.has(id)) fresh.set(id, row);
  });
  const inserted = new Set<string>();
  // In the order given, which seq keeps. Two processes may so deadlock on the same addresses; then one runs again.
  const newRows = [...fresh].map(([id, row]) => rowOf(id, row));
  for (let from = 0; from < newRows.length; from += ROWS_A_STATEMENT) {
    const batch = newRows.slice(from, from + ROWS_A_STATEMENT);
    const { rows: added } = await sql<{ id: string }>`
      INSERT INTO addresses (id, key, url, shown_url, host, source_id, known, state, accepted_at, changed_at, due_at,
                             page_hash, page_url, page_content_type, page_fetched_at)
      SELECT id, key, url, shown_url, host, source_id, known, state, ${at}::timestamptz, ${at}::timestamptz,
             ${at}::timestamptz, page_hash, page_url, page_content_type, page_fetched_at
        FROM json_to_recordset(${jsonText(batch)}::json) AS fresh (
          id text, key text, url text, shown_url text, host text, source_id text, known json, state text,
          page_hash text, page_url text, page_content_type text, page_fetched_at text)
      ON CONFLICT (id) DO NOTHING
      RETURNING id`.execute(tx);
    for (const { id } of added) inserted.add(id);
  }
  const states = await statesOf(
    tx,
    [...fresh.keys()].filter((id) => !inserted.has(id)),
  );
  const told = new Set<string>();
  return rows.map((row, index) => {
    const id = ids[index] ?? addressId(row.key);
    if (inserted.has(id) && !told.has(id)) {
      told.add(id);
      return { kind: 'accepted', given: row.url, id };
    }
    return { kind: 'known', given: row.url, id, state: states.get(id) ?? row.state };
  });
}

function rowOf(id: string, row: FreshAddress): Record<string, unknown> {
  return {
    id,
    key: row.key,
    url: row.url,
    shown_url: row.shownUrl,
    host: row.host,
    source_id: row.sourceId,
    known: row.known,
    state: row.state,
    page_hash: row.pageHash,
    page_url: row.pageUrl,
    page_content_type: row.pageContentType,
    page_fetched_at: row.pageFetchedAt,
  };
}

async function statesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Address['state']>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; state: Address['state'] }>`
    SELECT a.id, a.state
      FROM json_array_elements_text(${jsonText(ids)}::json) AS wanted (id)
      JOIN addresses a ON a.id = wanted.id`.execute(tx);
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/**
 * Crashes of the whole process while at work on it, after which it is not tried again. Pages are read in children, so most
 * such ends are a person's restarts: enough of them are forgiven, and a poisoned row cannot keep a service down for ever.
 */
const CRASHES_UNTIL_DEAD = 5;
const CRASHED = 'Its process ended five times while at work on it: look at the page, then retry it.';

/** Takes the row for one attempt; null where it is final, not of this stage, not due, or leased by another. */
export async function claim(
  db: Db,
  stage: 'fetch' | 'read',
  id: string,
  at: string,
  leaseMs: number,
): Promise<Claimed | null> {
  const leaseUntil = new Date(Date.parse(at) + leaseMs).toISOString();
  const { rows } = await sql<Selectable<Tables['addresses']>>`
    UPDATE addresses
       SET attempt = attempt + 1, crashes = crashes + (lease_until IS NOT NULL)::integer,
           lease_until = ${leaseUntil}::timestamptz, due_at = ${leaseUntil}::timestamptz,
           next_try_at = NULL, changed_at = ${at}::timestamptz
     WHERE id = ${id} AND state = ${WAITS_FOR[stage]} AND due_at <= ${at}::timestamptz
       AND crashes + (lease_until IS NOT NULL)::integer < ${CRASHES_UNTIL_DEAD}
    RETURNING *`.execute(db);
  const row = rows[0];
  if (row !== undefined) return { address: addressOf(row), attempt: row.attempt, known: row.known };
  await buryCrashed(db, stage, id, at);
  return null;
}

/**
 * For a database whose only owner has just started: whoever held a lease is gone, so nobody waits until it runs out.
 * The lease itself stays, so that the next claim counts the crash.
 */
export async function releaseLeases(db: Db): Promise<void> {
  await sql`UPDATE addresses SET due_at = accepted_at WHERE lease_until IS NOT NULL`.execute(db);
}

async function buryCrashed(db: Db, stage: 'fetch' | 'read', id: string, at: string): Promise<void> {
  await sql`
    WITH buried AS (
      UPDATE addresses
         SET state = 'dead', reason = 'crashed', detail = ${CRASHED}, crashes = ${CRASHES_UNTIL_DEAD},
             lease_until = NULL, changed_at = ${at}::timestamptz
       WHERE id = ${id} AND state = ${WAITS_FOR[stage]} AND due_at <= ${at}::timestamptz
         AND lease_until IS NOT NULL AND crashes + 1 >= ${CRASHES_UNTIL_DEAD}
      RETURNING id, attempt
    )
    INSERT INTO address_steps (address_id, at, stage, state, attempt, reason, detail)
    SELECT id, ${at}::timestamptz, ${stage}, 'dead', attempt, 'crashed', ${CRASHED} FROM buried`.execute(db);
}

/** False, with nothing written, where the attempt no longer holds the row. */
export async function failAttempt(
  db: Db,
  id: string,
  attempt: number,
  failure: AttemptFailure,
  at: string,
): Promise<boolean> {
  return await inTransaction(db, async (tx) => {
    const held = await heldState(tx, id, attempt);
    if (held === null) return false;
    await sql`
      UPDATE addresses
         SET state = ${failure.state}, reason = ${failure.reason}, detail = ${failure.detail},
             tries = tries + ${failure.countsAsTry ? 1 : 0}, next_try_at = ${failure.nextTryAt}::timestamptz,
             due_at = coalesce(${failure.nextTryAt}::timestamptz, ${at}::timestamptz),
             lease_until = NULL, changed_at = ${at}::timestamptz
       WHERE id = ${id}`.execute(tx);
    const stage = held === 'accepted' ? 'fetch' : 'read';
    const step = { ...failure, id, at, stage, attempt } as const;
    if (failure.countsAsTry || !(await repeatStep(tx, step))) await addStep(tx, step);
    return true;
  });
}

/** The state of a row that this attempt holds, locked until the transaction ends; null where another holds it. */
export async function heldState(tx: Tx, id: string, attempt: number): Promise<'accepted' | 'fetched' | null> {
  const { rows } = await sql<{ state: 'accepted' | 'fetched' }>`
    SELECT state FROM addresses
     WHERE id = ${id} AND attempt = ${attempt} AND lease_until IS NOT NULL AND state IN ('accepted', 'fetched')
       FOR UPDATE`.execute(tx);
  return rows[0]?.state ?? null;
}

export type NewStep = {
  readonly id: string;
  readonly at: string;
  readonly stage: 'fetch' | 'read' | 'retry';
  readonly state: Address['state'];
  readonly attempt: number;
  readonly reason: string | null;
  readonly detail: string;
};

export async function addStep(tx: Tx, step: NewStep): Promise<void> {
  const { id, at, stage, state, attempt, reason, detail } = step;
  await tx.insertInto('address_steps').values({ address_id: id, at, stage, state, attempt, reason, detail }).execute();
}

/** A host that is busy, or says "later" for days, is one line of the history with its last time. False where it is not the last line. */
async function repeatStep(tx: Tx, { id, at, stage, state, attempt, reason, detail }: NewStep): Promise<boolean> {
  const { rows } = await sql<{ seq: string }>`
    UPDATE address_steps SET at = ${at}::timestamptz, attempt = ${attempt}, detail = ${detail}
     WHERE seq = (SELECT max(seq) FROM address_steps WHERE address_id = ${id})
       AND stage = ${stage} AND state = ${state} AND reason = ${reason}
    RETURNING seq`.execute(tx);
  return rows.length > 0;
}

/** What stands still and may be worked on now, oldest first, at most `limit` a stage. */
export async function due(
  db: Db,
  at: string,
  limit: number,
  stages: readonly Stage[] = Stage.options,
): Promise<Readonly<Record<Stage, readonly string[]>>> {
  const waiting = async (state: 'accepted' | 'fetched'): Promise<readonly string[]> => {
    // The state is written out: a parameter would not match the partial index.
    const { rows } = await sql<{ id: string }>`
      SELECT id FROM addresses WHERE state = ${sql.lit(state)} AND due_at <= ${at}::timestamptz
       ORDER BY due_at, seq LIMIT ${limit}`.execute(db);
    return rows.map(({ id }) => id);
  };
  const unresolved = async (): Promise<readonly string[]> => {
    const { rows } = await sql<{ key: string }>`
      SELECT key FROM blocks WHERE unresolved_since IS NOT NULL ORDER BY unresolved_since, key LIMIT ${limit}`.execute(
      db,
    );
    return rows.map(({ key }) => key);
  };
  const read = stages.includes('read') ? await waiting('fetched') : [];
  const fetch = stages.includes('fetch') ? await waiting('accepted') : [];
  return {
    // What is new comes before what is looked at again.
    fetch: stages.includes('fetch') ? [...fetch, ...(await dueRevisits(db, at, limit - fetch.length))] : [],
    // What is new comes before what is read again.
    read: stages.includes('read') ? [...read, ...(await dueRereadings(db, at, limit - read.length))] : [],
    resolve: stages.includes('resolve') ? await unresolved() : [],
  };
}

/**
 * Puts stopped addresses back to where they stopped: one with a page is read again, one without is fetched. A text that was
 * handed in without an address can't be fetched: where its page is gone it stays.
 */
export async function retry(db: Db, filter: RetryFilter, at: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    WITH retried AS (
      UPDATE addresses
         SET state = CASE WHEN EXISTS (SELECT 1 FROM pages WHERE hash = page_hash) THEN 'fetched' ELSE 'accepted' END, reason = NULL, detail = NULL,
             tries = 0, crashes = 0, next_try_at = NULL, lease_until = NULL,
             due_at = ${at}::timestamptz, changed_at = ${at}::timestamptz
       WHERE state = ${sql.lit(filter.state)}
         AND reason IS DISTINCT FROM 'removed' AND reason IS DISTINCT FROM ${LEFT_LIST}
         AND (host <> 'ingested' OR EXISTS (SELECT 1 FROM pages WHERE hash = page_hash))
         AND (${filter.host}::text IS NULL OR host = ${filter.host}::text)
         AND (${filter.reason ?? null}::text IS NULL OR coalesce(reason, 'unknown') = ${filter.reason ?? null}::text)
         AND (${filter.url}::text IS NULL OR url = ${filter.url}::text OR key = ${filter.url}::text)
      RETURNING id, state, attempt
    ), told AS (
      INSERT INTO address_steps (address_id, at, stage, state, attempt, reason, detail)
      SELECT id, ${at}::timestamptz, 'retry', state, attempt, NULL,
             CASE state WHEN 'fetched' THEN 'To be read again.' ELSE 'To be fetched again.' END
        FROM retried
    )
    SELECT id FROM retried`.execute(db);
  return rows.map(({ id }) => id);
}

export function addressOf(row: Selectable<Tables['addresses']>): Address {
  return {
    id: row.id,
    url: row.url,
    host: row.host,
    state: row.state,
    reason: row.reason,
    detail: row.detail,
    attempt: row.attempt,
    tries: row.tries,
    crashes: row.crashes,
    acceptedAt: iso(row.accepted_at),
    nextTryAt: isoOrNull(row.next_try_at),
  };
}
