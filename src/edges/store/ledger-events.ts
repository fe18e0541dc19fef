// Rows of events in, events as the ledger holds them out: with their article, address and place.
import { type RawBuilder, sql } from 'kysely';
import type { SwapEvent } from '../../domain/event.ts';
import { voiceOfList } from '../../domain/list.ts';
import type { LedgerEvent, Source } from '../../domain/record.ts';
import { type Db, iso, isoOrNull } from './connection.ts';
import { textsOf } from './copies.ts';

export type EventRow = {
  readonly id: string;
  readonly article_id: string;
  readonly block_key: string;
  readonly near_start: string | null;
  readonly near_end: string | null;
  readonly record_id: string | null;
  readonly record_ordinal: number | null;
  /** Checked when it was written. */
  readonly body: SwapEvent;
  readonly unresolved: boolean;
  readonly gone: boolean;
  readonly corrected_at: Date | null;
  readonly shown_url: string | null;
  readonly host: string;
  readonly list: string | null;
  readonly accepted_at: Date;
  readonly title: string | null;
  readonly site_name: string | null;
  readonly published: string | null;
  readonly minima: number[] | null;
  readonly runs: number | null;
};

/** As the ledger holds them, with the texts that repeat one another under one name. */
export function ledgerEventsOf(rows: readonly EventRow[]): readonly LedgerEvent[] {
  const texts = textsOf(rows);
  return rows.map((row) => ledgerEventOf(row, voiceOf(row, texts)));
}

export function sourcesOf(rows: readonly EventRow[]): readonly Source[] {
  const texts = textsOf(rows);
  return rows.map((row) => sourceOf(row, voiceOf(row, texts)));
}

function voiceOf({ list, article_id: id }: EventRow, texts: ReadonlyMap<string, string>): string {
  return list === null ? (texts.get(id) ?? id) : voiceOfList(list);
}

/** Each event once, sorted by id. `condition` speaks of `e`, the table of events. @param minima asked for only where texts are to be compared */
export async function eventRows(
  db: Db,
  condition: RawBuilder<unknown>,
  minima: RawBuilder<unknown> = sql`t.minima`,
): Promise<readonly EventRow[]> {
  const { rows } = await sql<EventRow>`
    SELECT e.id, e.article_id, e.block_key, e.near_start, e.near_end, e.record_id, e.record_ordinal, e.body, e.unresolved, e.gone, t.corrected_at,
           a.shown_url, a.host, a.list, a.accepted_at, t.title, t.site_name, t.published, ${minima} AS minima, t.runs
      FROM events e
      JOIN articles t ON t.id = e.article_id
      JOIN addresses a ON a.id = e.article_id
     WHERE ${condition}
     ORDER BY e.id`.execute(db);
  return rows;
}

function ledgerEventOf(row: EventRow, text: string): LedgerEvent {
  return {
    id: row.id,
    articleId: row.article_id,
    url: row.shown_url,
    title: row.title,
    publisher: publisherOf(row),
    published: row.published,
    seenAt: iso(row.accepted_at),
    correctedAt: isoOrNull(row.corrected_at),
    text,
    event: row.body,
  };
}

function sourceOf(row: EventRow, text: string): Source {
  return {
    url: row.shown_url,
    title: row.title,
    publisher: publisherOf(row),
    published: row.published,
    articleId: row.article_id,
    eventId: row.id,
    text,
    event: row.body,
  };
}

/** What the page calls its site, or else the host; a text that was handed in without an address may have neither. */
function publisherOf(row: EventRow): string | null {
  return row.site_name ?? (row.shown_url === null ? null : row.host);
}
