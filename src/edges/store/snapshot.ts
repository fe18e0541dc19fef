// The ledger in, everything that is published of it at one moment out, a line at a time, in an order that depends on nothing else.
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import type { RecordsWanted } from '../../domain/filter.ts';
import { linesOf } from '../../domain/lines.ts';
import type { SnapshotLine } from '../../domain/snapshot.ts';
import { type Db, iso, isoOrNull, type Tx } from './connection.ts';
import { decisionsPage } from './decisions.ts';
import { meets } from './filter.ts';
import { takenLists } from './lists.ts';
import { dealAround, type RecordRow, withSources } from './records.ts';
import { sources } from './sources.ts';
import { bytesOf, spool } from './spool.ts';

const ROWS_A_FETCH = 200;

/** @param wanted these records and nothing else; left out: everything */
export async function snapshot(db: Db, wanted?: RecordsWanted): Promise<AsyncIterable<SnapshotLine>> {
  const spooled = await spool(db, async function* (tx) {
    let lines = 0;
    for await (const line of publishedLines(tx, wanted)) {
      lines += 1;
      yield `${JSON.stringify(line)}\n`;
    }
    yield `${JSON.stringify({ line: 'end', lines } satisfies SnapshotLine)}\n`;
  });
  return readLines(spooled.read());
}

/** Our own lines, of a moment ago. */
async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SnapshotLine, void, void> {
  const source = Readable.from(bytes);
  const text = source.pipe(createGunzip());
  source.on('error', (error) => text.destroy(error));
  try {
    for await (const line of linesOf(bytesOf(text))) yield JSON.parse(line) as SnapshotLine;
  } finally {
    source.destroy();
    text.destroy();
  }
}

async function* publishedLines(tx: Tx, wanted?: RecordsWanted): AsyncGenerator<SnapshotLine, void, void> {
  const { ledger } = await tx.selectFrom('identity').select('ledger').executeTakeFirstOrThrow();
  const { at } = await tx
    .selectFrom('record_changes')
    .select(({ fn }) => fn.max('at').as('at'))
    .executeTakeFirstOrThrow();
  yield { line: 'ledger', ledger, at: isoOrNull(at) };
  yield* recordLines(tx, wanted);
  if (wanted !== undefined) return;
  for (const source of await sources(tx)) {
    const { id, url, title, country, filter, paused, addedAt, lastSuccessAt, addresses, articles } = source;
    const listed = { id, url, title, country, filter, paused, addedAt, lastSuccessAt, addresses, articles };
    yield { line: 'source', source: listed };
  }
  for (const list of await takenLists(tx)) yield { line: 'list', list };
  for (let after: string | null = '0'; after !== null; ) {
    const page: Awaited<ReturnType<typeof decisionsPage>> = await decisionsPage(tx, after, ROWS_A_FETCH);
    for (const decision of page.decisions) yield { line: 'decision', decision };
    after = page.next;
  }
  yield* retiredLines(tx);
}

async function* recordLines(tx: Tx, wanted?: RecordsWanted): AsyncGenerator<SnapshotLine, void, void> {
  const { state = 'any', filter = {} } = wanted ?? {};
  const inState = state === 'any' ? sql`true` : sql`state = ${state}`;
  await sql`
    DECLARE published CURSOR FOR
    SELECT id, body FROM records WHERE ${inState} AND ${meets(filter)} ORDER BY sort_date, id`.execute(tx);
  for (let more = true; more; ) {
    const { rows } = await sql<RecordRow>`${sql.raw(`FETCH ${ROWS_A_FETCH} FROM published`)}`.execute(tx);
    for (const record of await withSources(tx, rows)) {
      const deal = record.kind === 'agreement' ? await dealAround(tx, record) : null;
      yield { line: 'record', record, deal };
    }
    more = rows.length === ROWS_A_FETCH;
  }
  await sql`CLOSE published`.execute(tx);
}

async function* retiredLines(tx: Tx): AsyncGenerator<SnapshotLine, void, void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: { record_id: string; to_id: string | null; at: Date }[] = await tx
      .selectFrom('record_changes')
      .select(['record_id', 'to_id', 'at'])
      .where('kind', 'in', ['merged', 'withdrawn'])
      .where('record_id', '>', after)
      .orderBy('record_id')
      .limit(ROWS_A_FETCH)
      .execute();
    for (const { record_id: id, to_id: becameId, at } of rows) {
      yield { line: 'retired', retired: { id, becameId, at: iso(at) } };
    }
    after = rows.at(-1)?.record_id;
  }
}
