// A snapshot in, the lines of every table out, each with its table: one pass, a line at a time, whatever the size of the ledger.
import { PipelineError } from '../domain/failure.ts';
import type { SnapshotLine } from '../domain/snapshot.ts';
import { withoutNames } from './names.ts';
import { agreements, stages } from './tables/agreements.ts';
import { decisions, retired } from './tables/decisions.ts';
import { RECORD_TABLES, TABLES } from './tables/index.ts';
import { lists, outletCount, outlets, sources } from './tables/sources.ts';
import { headOf, lineOf, type TableOf } from './tables/table.ts';

type PackageLine = { readonly table: string; readonly text: string };

export type PackageEnd = { readonly ledger: string; readonly at: string | null; readonly records: number };

/** @throws PipelineError 'broken_snapshot' where it has no end: then nothing of it may be published */
export async function* packageLines(
  lines: AsyncIterable<SnapshotLine>,
  names: boolean,
): AsyncGenerator<PackageLine, PackageEnd, void> {
  const count = outletCount();
  let ledger = '';
  let at: string | null = null;
  let records = 0;
  let ended = false;
  for (const table of TABLES) yield { table: table.id, text: headOf(table) };
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
        for (const table of RECORD_TABLES) yield* rowsOf(table, record);
        if (line.deal === null) break;
        yield* rowsOf(agreements, { record, deal: line.deal });
        yield* rowsOf(stages, { record, deal: line.deal });
        break;
      }
      case 'source':
        yield* rowsOf(sources, line.source);
        break;
      case 'list':
        yield* rowsOf(lists, line.list);
        break;
      case 'decision':
        yield* rowsOf(decisions, line.decision);
        break;
      case 'retired':
        yield* rowsOf(retired, line.retired);
        break;
      case 'end':
        ended = true;
        break;
      default:
        return line satisfies never;
    }
  }
  if (!ended) throw new PipelineError('retryable', 'broken_snapshot', 'The ledger broke off in the middle; try again.');
  for (const outlet of count.outlets()) yield* rowsOf(outlets, outlet);
  return { ledger, at, records };
}

function* rowsOf<Thing>(table: TableOf<Thing>, thing: Thing): Generator<PackageLine, void, void> {
  for (const row of table.rowsOf(thing)) yield { table: table.id, text: lineOf(table, row) };
}
