// A snapshot in, the text of every table out, in pieces each with its table: one pass, whatever the size of the ledger.
import { PipelineError } from '../domain/failure.ts';
import { type Gathering, gather } from '../domain/lines.ts';
import type { SnapshotLine } from '../domain/snapshot.ts';
import { withoutNames } from './names.ts';
import { decisions, retired } from './tables/decisions.ts';
import { AGREEMENT_TABLES, RECORD_TABLES, TABLES } from './tables/index.ts';
import { lists, outletCount, outlets, sources } from './tables/sources.ts';
import { headOf, lineOf, type TableOf } from './tables/table.ts';

type PackagePiece = { readonly table: string; readonly text: string };

export type PackageEnd = { readonly ledger: string; readonly at: string | null; readonly records: number };

/** @throws PipelineError 'broken_snapshot' where it has no end: then nothing of it may be published */
export async function* packagePieces(
  lines: AsyncIterable<SnapshotLine>,
  names: boolean,
): AsyncGenerator<PackagePiece, PackageEnd, void> {
  const count = outletCount();
  const tables = new Map(TABLES.map((table) => [table.id, gather()]));
  let ledger = '';
  let at: string | null = null;
  let records = 0;
  let ended = false;
  for (const table of TABLES) tables.get(table.id)?.add(headOf(table));
  for await (const line of lines) {
    switch (line.line) {
      case 'ledger':
        ledger = line.ledger;
        at = line.at;
        break;
      case 'record': {
        const record = withoutNames(line.record, names);
        records += 1;
        count.add(record);
        for (const table of RECORD_TABLES) yield* piecesOf(tables, table, record);
        if (line.deal === null) break;
        for (const table of AGREEMENT_TABLES) yield* piecesOf(tables, table, { record, deal: line.deal });
        break;
      }
      case 'source':
        yield* piecesOf(tables, sources, line.source);
        break;
      case 'list':
        yield* piecesOf(tables, lists, line.list);
        break;
      case 'decision':
        yield* piecesOf(tables, decisions, line.decision);
        break;
      case 'retired':
        yield* piecesOf(tables, retired, line.retired);
        break;
      case 'end':
        ended = true;
        break;
      default:
        return line satisfies never;
    }
  }
  if (!ended) throw new PipelineError('retryable', 'broken_snapshot', 'The ledger broke off in the middle; try again.');
  for (const outlet of count.outlets()) yield* piecesOf(tables, outlets, outlet);
  for (const [table, gathering] of tables) yield { table, text: gathering.rest() };
  return { ledger, at, records };
}

function* piecesOf<Thing>(
  tables: ReadonlyMap<string, Gathering>,
  table: TableOf<Thing>,
  thing: Thing,
): Generator<PackagePiece, void, void> {
  for (const row of table.rowsOf(thing)) {
    const text = tables.get(table.id)?.add(lineOf(table, row)) ?? null;
    if (text !== null) yield { table: table.id, text };
  }
}
