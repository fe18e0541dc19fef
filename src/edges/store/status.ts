// How far everything has come: the ledger as a whole, a set of addresses, and one address stage by stage.
import { sql } from 'kysely';
import { type Address, type AddressState, FINAL_STATES, type Step } from '../../domain/address.ts';
import { type Unreadable, UnreadableReason } from '../../domain/article.ts';
import type { SwapEvent } from '../../domain/event.ts';
import type { Progress, Store, Summary, Why } from '../../service/index.ts';
import { addressOf } from './addresses.ts';
import { type Db, groupBy, inTransaction, iso, jsonText } from './connection.ts';
import { addressId } from './ids.ts';
import { resolutionOf } from './records.ts';
import { reviewCounts } from './review-counts.ts';
import { lastNotices } from './wait-notices.ts';

type StoreStatus = Awaited<ReturnType<Store['status']>>;

const HOSTS_SHOWN = 100;
const REASONS_SHOWN = 50;
const DEAD_LETTERS_SHOWN = 50;
const NOTICES_SHOWN = 10;

/** @param name what `store` says: which database it is */
export async function status(db: Db, name: string): Promise<StoreStatus> {
  return await inTransaction(db, async (tx) => {
    const byHost = await hostStates(tx);
    const addresses = states(byHost);
    const { rows: rejected } = await sql<{ reason: string; count: number }>`
      SELECT coalesce(reason, 'unknown') AS reason, count(*)::integer AS count FROM addresses
       WHERE state = 'rejected' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${REASONS_SHOWN}`.execute(tx);
    const unresolved = await count(tx, 'events WHERE unresolved');
    return {
      addresses,
      articles: await count(tx, 'articles'),
      events: await count(tx, 'events'),
      records: await reviewCounts(tx),
      hosts: busiest(byHost),
      rejected,
      deadLetters: await deadLetters(tx),
      notices: await lastNotices(tx, NOTICES_SHOWN),
      sources: await count(tx, 'sources'),
      store: name,
      waiting: { fetch: addresses.accepted, read: addresses.fetched, resolve: unresolved },
    };
  });
}

/** By partial indexes and kept counts: what is done, which grows for ever, is not counted over. */
export async function summary(db: Db): Promise<Summary> {
  const records = await reviewCounts(db);
  const accepted = await count(db, `addresses WHERE state = 'accepted'`);
  const fetched = await count(db, `addresses WHERE state = 'fetched'`);
  return {
    records: Object.values(records).reduce((sum, some) => sum + some, 0),
    articles: await count(db, 'articles'),
    underWay: accepted + fetched,
  };
}

type StateCount = { readonly state: Address['state']; readonly count: number };
type HostCount = StateCount & { readonly host: string };

async function hostStates(db: Db): Promise<readonly HostCount[]> {
  const { rows } = await sql<HostCount>`
    SELECT host, state, count(*)::integer AS count FROM addresses GROUP BY host, state`.execute(db);
  return rows;
}

function states(rows: readonly StateCount[]): Readonly<Record<AddressState, number>> {
  const sums: Record<AddressState, number> = { accepted: 0, fetched: 0, extracted: 0, rejected: 0, dead: 0 };
  for (const { state, count: more } of rows) sums[state] += more;
  return sums;
}

/** The hosts with the most addresses, at most HOSTS_SHOWN. */
function busiest(rows: readonly HostCount[]): StoreStatus['hosts'] {
  const total = (counts: Readonly<Record<AddressState, number>>): number =>
    Object.values(counts).reduce((sum, more) => sum + more, 0);
  return [...groupBy(rows, ({ host }) => host)]
    .map(([host, counts]) => ({ host, states: states(counts) }))
    .sort((a, b) => total(b.states) - total(a.states) || (a.host < b.host ? -1 : 1))
    .slice(0, HOSTS_SHOWN);
}

async function deadLetters(db: Db): Promise<StoreStatus['deadLetters']> {
  // The state is written out, so that the partial index serves.
  const { rows } = await sql<StoreStatus['deadLetters'][number]>`
    SELECT id, url, host, reason, detail, tries FROM addresses
     WHERE state = 'dead' ORDER BY changed_at DESC, seq DESC LIMIT ${DEAD_LETTERS_SHOWN}`.execute(db);
  return rows;
}

type Counted =
  | 'articles'
  | 'events'
  | 'sources'
  | 'events WHERE unresolved'
  | `addresses WHERE state = '${'accepted' | 'fetched'}'`;

async function count(db: Db, what: Counted): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::integer AS count FROM ${sql.raw(what)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Ids that no address has are not counted. */
export async function progress(db: Db, ids: readonly string[]): Promise<Progress> {
  const wanted = jsonText([...new Set(ids)]);
  const { rows } = await sql<StateCount>`
    SELECT a.state, count(*)::integer AS count
      FROM json_array_elements_text(${wanted}::json) AS wanted (id)
      JOIN addresses a ON a.id = wanted.id
     GROUP BY a.state`.execute(db);
  const { rows: unresolved } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count FROM events
     WHERE unresolved AND article_id IN (SELECT json_array_elements_text(${wanted}::json))`.execute(db);
  const { rows: postponed } = await sql<{ reason: string; count: number; until: Date }>`
    SELECT a.reason, count(*)::integer AS count, min(a.next_try_at) AS until
      FROM json_array_elements_text(${wanted}::json) AS wanted (id)
      JOIN addresses a ON a.id = wanted.id
     WHERE a.state IN ('accepted', 'fetched') AND a.next_try_at IS NOT NULL AND a.reason IS NOT NULL
     GROUP BY a.reason ORDER BY count DESC, a.reason`.execute(db);
  return {
    total: rows.reduce((sum, row) => sum + row.count, 0),
    states: states(rows),
    unresolved: unresolved[0]?.count ?? 0,
    postponed: postponed.map((row) => ({ ...row, until: iso(row.until) })),
  };
}

/** Null where no address has this canonical key. */
export async function why(db: Db, key: string): Promise<Omit<Why, 'verdict'> | null> {
  return await inTransaction(db, async (tx) => {
    const row = await tx.selectFrom('addresses').selectAll().where('id', '=', addressId(key)).executeTakeFirst();
    if (row === undefined) return null;
    const address = addressOf(row);
    const article = await tx
      .selectFrom('articles')
      .select(['title', 'published', 'language', 'site_name as siteName'])
      .where('id', '=', row.id)
      .executeTakeFirst();
    const reading = await tx.selectFrom('articles').select('reading').where('id', '=', row.id).executeTakeFirst();
    const steps = await tx
      .selectFrom('address_steps')
      .select(['at', 'stage', 'state', 'attempt', 'reason', 'detail'])
      .where('address_id', '=', row.id)
      .orderBy('seq')
      .execute();
    return {
      address,
      history: [acceptance(address, row.shown_url), ...steps.map((step) => ({ ...step, at: iso(step.at) }))],
      article: article ?? null,
      reading: reading?.reading ?? null,
      unreadable: unreadableOf(address),
      events: await eventsOf(tx, row.id),
    };
  });
}

/** The row itself says when it was accepted: that step is kept nowhere else. */
function acceptance(address: Address, shownUrl: string | null): Step {
  const detail = shownUrl === null ? 'Accepted, handed in without an address.' : 'Accepted.';
  return { at: address.acceptedAt, stage: 'accept', state: 'accepted', attempt: 0, reason: null, detail };
}

function unreadableOf({ state, reason, detail }: Address): Unreadable | null {
  if (!FINAL_STATES.includes(state)) return null;
  const unreadable = UnreadableReason.safeParse(reason?.replace(/^unreadable_/, ''));
  return reason?.startsWith('unreadable_') && unreadable.success
    ? { reason: unreadable.data, detail: detail ?? '' }
    : null;
}

async function eventsOf(db: Db, articleId: string): Promise<Why['events']> {
  const rows = await db
    .selectFrom('events')
    .leftJoin('resolutions', 'resolutions.event_id', 'events.id')
    .select(['events.id', 'body', 'event_id', 'resolutions.record_id', 'judgement', 'score', 'reasons'])
    .where('article_id', '=', articleId)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ id, body, event_id, record_id, judgement, score, reasons }) => ({
    eventId: id,
    summary: summaryOf(body),
    resolution:
      event_id === null || record_id === null || judgement === null || score === null || reasons === null
        ? null
        : resolutionOf({ event_id, record_id, judgement, score, reasons }),
  }));
}

/** 'exchange between RU and UA on 2025-05-23, completed: 390 to RU, 390 to UA' */
function summaryOf(event: SwapEvent): string {
  const { start, end } = event.date;
  const when = start === null ? 'on an unknown day' : start === end ? `on ${start}` : `from ${start} to ${end}`;
  const who = event.parties.length === 0 ? 'of unknown parties' : `between ${event.parties.join(' and ')}`;
  const transfers = event.transfers.map(({ count: people, to }) => `${people ?? 'some'} to ${to}`);
  return `${event.kind} ${who} ${when}, ${event.status}${transfers.length > 0 ? `: ${transfers.join(', ')}` : ''}`;
}
