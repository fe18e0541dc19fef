// The ledger in, a consistent gzip-compressed copy of every table out, while the service goes on.
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Db, Tx } from './connection.ts';
import { guarded } from './failures.ts';
import { LATEST_MIGRATION } from './migrations/index.ts';
import { bytesOf, GZIP_LEVEL, type Spool, spool } from './spool.ts';

/** The first line of a backup. */
export const BACKUP_FORMAT = 'swapledger-backup-1';

/** Pages apart: see `backup`. */
const SNAPSHOT_TABLES = [
  'sources',
  'blocks',
  'lists',
  'addresses',
  'filtered_entries',
  'canonical_addresses',
  'address_steps',
  'revisits',
  'articles',
  'article_versions',
  'records',
  'events',
  'resolutions',
  'decisions',
  'decision_articles',
  'record_redirects',
  'reader_reports',
  'reprocessings',
  'rereadings',
  'record_changes',
  'wait_notices',
  'audit',
  'audit_chain',
] as const;

export const BACKUP_TABLES = [...SNAPSHOT_TABLES, 'pages'] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

const ROWS_A_FETCH = 200;
/** A page has up to some MB. */
const PAGES_A_FETCH = 20;

type Counter = { rows: number };

/**
 * JSON lines: a header, one line a row, and an end that counts them. The tables are copied in one snapshot to a
 * temporary file before this resolves, so that a slow reader holds no transaction open. The pages follow as they are
 * read: they never change, so that the later ones are only some too many, and one that goes meanwhile is gone in the copy too.
 */
export async function backup(db: Db): Promise<AsyncIterable<Uint8Array>> {
  const counter: Counter = { rows: 0 };
  const tables = await spool(db, (tx) => snapshotLines(tx, counter));
  return copy(db, tables, counter);
}

/** Two gzip members one after the other are one gzip file. */
async function* copy(db: Db, tables: Spool, counter: Counter): AsyncGenerator<Uint8Array, void, void> {
  yield* tables.read();
  yield* gzipped(pageLines(db, counter));
}

async function* gzipped(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array, void, void> {
  const gzip = createGzip({ level: GZIP_LEVEL });
  // An error of the lines destroys the stream, and so comes out of the reading below.
  pipeline(lines, gzip).catch(() => undefined);
  yield* bytesOf(gzip);
}

async function* snapshotLines(tx: Tx, counter: Counter): AsyncGenerator<string, void, void> {
  counter.rows = 0;
  yield `${JSON.stringify({ format: BACKUP_FORMAT, migration: LATEST_MIGRATION })}\n`;
  for (const table of SNAPSHOT_TABLES) {
    await sql.raw(`DECLARE backed_up CURSOR FOR SELECT row_to_json(t)::text AS line FROM ${table} t`).execute(tx);
    for (let more = true; more; ) {
      const { rows } = await sql<{ line: string }>`${sql.raw(`FETCH ${ROWS_A_FETCH} FROM backed_up`)}`.execute(tx);
      counter.rows += rows.length;
      if (rows.length > 0) yield rows.map(({ line }) => backupLine(table, line)).join('');
      more = rows.length === ROWS_A_FETCH;
    }
    await sql.raw('CLOSE backed_up').execute(tx);
  }
}

async function* pageLines(db: Db, counter: Counter): AsyncGenerator<string, void, void> {
  const next = guarded(async (after: string) => {
    const { rows } = await sql<{ hash: string; line: string }>`
      SELECT hash, row_to_json(p)::text AS line FROM pages p
       WHERE hash > ${after} ORDER BY hash LIMIT ${PAGES_A_FETCH}`.execute(db);
    return rows;
  });
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: Awaited<ReturnType<typeof next>> = await next(after);
    counter.rows += rows.length;
    if (rows.length > 0) yield rows.map(({ line }) => backupLine('pages', line)).join('');
    after = rows.at(-1)?.hash;
  }
  yield `${JSON.stringify({ end: counter.rows })}\n`;
}

/** The row as PostgreSQL writes it: what it holds of JSON keeps its text. */
function backupLine(table: BackupTable, row: string): string {
  return `{"table":"${table}","row":${row}}\n`;
}

const LINE = /^\{"table":"(\w+)","row":(\{.*\})\}$/s;

export function readBackupLine(line: string): { readonly table: BackupTable; readonly row: string } | null {
  const match = LINE.exec(line);
  const table = BACKUP_TABLES.find((name) => name === match?.[1]);
  const row = match?.[2];
  return table === undefined || row === undefined ? null : { table, row };
}
