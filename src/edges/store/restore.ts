// A backup in, an empty ledger filled out: whole, or not at all.
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import { z } from 'zod';
import { PipelineError } from '../../domain/failure.ts';
import { linesOf } from '../../domain/lines.ts';
import type { Database } from '../database/index.ts';
import { BACKUP_FORMAT, BACKUP_TABLES, type BackupTable, readBackupLine } from './backup.ts';
import { connect, type Tx } from './connection.ts';
import { guarded, sqlState } from './failures.ts';
import { migrate } from './migrate.ts';
import { LATEST_MIGRATION } from './migrations/index.ts';
import { bytesOf } from './spool.ts';

const Header = z.object({ format: z.literal(BACKUP_FORMAT), migration: z.string() });
const End = z.object({ end: z.number().int().nonnegative() });

/** Against the memory of the embedded database: a page has up to some MB. */
const CHARACTERS_A_STATEMENT = 4_000_000;
const ROWS_A_STATEMENT = 1_000;

/**
 * Fills an empty ledger with what `backup` gave, on either kind of database. One transaction: on any error the ledger
 * is as empty as before. Throws PipelineError (permanent): 'not_empty', 'broken_backup', 'other_version'.
 */
export async function restoreBackup(
  database: Database,
  backup: AsyncIterable<Uint8Array>,
): Promise<{ readonly rows: number }> {
  const db = connect(database.pool);
  await guarded(() => migrate(database.pool, db))();
  // One try: the backup is a stream, which cannot be read twice.
  const restore = async (): Promise<{ readonly rows: number }> => {
    try {
      return await db.transaction().execute((tx) => restoreInto(tx, backup));
    } catch (error) {
      throw brokenBackup(error);
    }
  };
  return await guarded(restore)();
}

async function restoreInto(tx: Tx, backup: AsyncIterable<Uint8Array>): Promise<{ readonly rows: number }> {
  await refuseUnlessEmpty(tx);
  const gunzip = createGunzip({ chunkSize: 1 << 20 });
  // A broken stream ends the filling too, but only after the statement that is under way: whoever went on without
  // waiting for it would write behind the end of the transaction.
  const unpacking = pipeline(backup, gunzip).catch(() => undefined);
  const rows = await fill(tx, linesOf(bytesOf(gunzip))).finally(() => unpacking);
  await afterwards(tx);
  return { rows };
}

async function refuseUnlessEmpty(tx: Tx): Promise<void> {
  for (const table of BACKUP_TABLES) {
    const { rows } = await sql`SELECT 1 FROM ${sql.table(table)} LIMIT 1`.execute(tx);
    if (rows.length === 0) continue;
    throw new PipelineError(
      'permanent',
      'not_empty',
      `This ledger is not empty (table ${table}): a backup is restored into a new data folder or a new database only.`,
    );
  }
}

async function fill(tx: Tx, lines: AsyncIterable<string>): Promise<number> {
  let state: 'header' | 'rows' | 'ended' = 'header';
  let rows = 0;
  let batch: { readonly table: BackupTable; readonly rows: string[]; characters: number } | null = null;
  const flush = async (): Promise<void> => {
    if (batch !== null) await insertBatch(tx, batch.table, batch.rows);
    batch = null;
  };
  for await (const line of lines) {
    if (state === 'header') {
      checkHeader(line);
      state = 'rows';
      continue;
    }
    if (state === 'ended') throw broken('something follows its end');
    const read = readBackupLine(line);
    if (read === null) {
      if (End.parse(JSON.parse(line)).end !== rows) throw broken('it does not hold as many rows as it says');
      state = 'ended';
      continue;
    }
    if (batch !== null && (batch.table !== read.table || isFull(batch))) await flush();
    batch ??= { table: read.table, rows: [], characters: 0 };
    batch.rows.push(read.row);
    batch.characters += read.row.length;
    rows += 1;
  }
  if (state !== 'ended') throw broken('its end is missing');
  await flush();
  return rows;
}

function isFull(batch: { readonly rows: readonly string[]; readonly characters: number }): boolean {
  return batch.rows.length >= ROWS_A_STATEMENT || batch.characters >= CHARACTERS_A_STATEMENT;
}

async function insertBatch(tx: Tx, table: BackupTable, rows: readonly string[]): Promise<void> {
  const name = sql.table(table);
  await sql`
    INSERT INTO ${name} OVERRIDING SYSTEM VALUE
    SELECT * FROM json_populate_recordset(NULL::${name}, ${`[${rows.join(',')}]`}::json)`.execute(tx);
}

function checkHeader(line: string): void {
  const header = Header.parse(JSON.parse(line));
  if (header.migration === LATEST_MIGRATION) return;
  throw new PipelineError(
    'permanent',
    'other_version',
    `This backup was made by another version of Swapledger (migration ${header.migration}, here ${LATEST_MIGRATION}): ` +
      'restore it with that version, then start this one on the restored ledger.',
  );
}

async function afterwards(tx: Tx): Promise<void> {
  for (const table of ['addresses', 'address_steps', 'decisions', 'audit']) {
    await sql`
      SELECT setval(pg_get_serial_sequence(${table}, 'seq'), greatest(max(seq), 1)) FROM ${sql.table(table)}`.execute(
      tx,
    );
  }
  // Whoever held these rows when the copy was made holds them elsewhere.
  await sql`UPDATE addresses SET lease_until = NULL, due_at = changed_at WHERE lease_until IS NOT NULL`.execute(tx);
  await sql`UPDATE sources SET lease_until = NULL WHERE lease_until IS NOT NULL`.execute(tx);
}

function broken(why: string): PipelineError {
  return new PipelineError(
    'permanent',
    'broken_backup',
    `This file is no whole backup of Swapledger: ${why}. Nothing was restored; try an earlier one.`,
  );
}

/** Of whatever stopped the reading: what the file is to blame for says so; the rest stays as it is. */
function brokenBackup(error: unknown): unknown {
  if (error instanceof SyntaxError || error instanceof z.ZodError) return broken('a line of it says nothing');
  const code = sqlState(error);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return broken('it is no text');
  if (code !== null && /^Z_/.test(code) && error instanceof Error) return broken(error.message);
  // 22: a value that its column does not take; 23: a row that belongs to none.
  if (code !== null && /^2[23]/.test(code) && error instanceof Error) return broken(error.message);
  return error;
}
