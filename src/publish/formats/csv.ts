// A table in, its format out: RFC 4180 text, its head and then a line a row.
import type { LedgerRecord } from '../../domain/record.ts';
import { BYTE_ORDER_MARK } from '../csv-text.ts';
import type { Format } from '../format.ts';
import { withoutNames } from '../names.ts';
import { headOf, lineOf, type TableOf } from '../tables/table.ts';

export function csvOf(id: string, table: TableOf<LedgerRecord>): Format {
  return {
    id,
    describes: `CSV, ${table.describes}`,
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    async *write(records, { names, bom }) {
      yield (bom ? BYTE_ORDER_MARK : '') + headOf(table);
      for await (const record of records) {
        for (const row of table.rowsOf(withoutNames(record, names))) yield lineOf(table, row);
      }
    },
  };
}
