// The tables that are not of each record: agreements with their stages, and outlets as they are counted.
import { describe, expect, it } from 'vitest';
import type { Deal } from '../../src/domain/record.ts';
import { AGREEMENT_TABLES } from '../../src/publish/tables/index.ts';
import { outletCount } from '../../src/publish/tables/sources.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, told } from '../records/told.ts';

const { records } = resolveBlock(
  blockOf([
    told('a', '2025-05-16', 'RU>UA 1000; UA>RU 1000', { kind: 'agreement', published: '2025-05-17' }),
    told('b', '2025-05-16', 'RU>UA 1000; UA>RU 1000', { kind: 'agreement', published: '2025-05-16' }),
  ]),
);
const [record] = records;
if (record === undefined) throw new Error('no record');

describe('an agreement', () => {
  const deal: Deal = {
    agreementId: record.id,
    stages: [
      { recordId: 'r1', status: 'completed', date: { start: '2025-05-23', end: '2025-05-23', precision: 'day' } },
      { recordId: 'r2', status: 'planned', date: { start: null, end: null, precision: 'unknown' } },
    ],
    sides: [
      { to: 'RU', pledged: 1000, delivered: 1003, left: -3 },
      { to: 'UA', pledged: null, delivered: 390, left: null },
    ],
  };

  it('gives a row a side and a row a stage, each of its table', () => {
    const [sides, stages] = AGREEMENT_TABLES.map((table) =>
      [...table.rowsOf({ record, deal })].map((row) => table.row.strict().parse(row)),
    );
    expect(sides).toMatchObject([
      { to: 'RU', pledged: 1000, delivered: 1003, left: -3 },
      { to: 'UA', pledged: null, delivered: 390, left: null },
    ]);
    expect(stages).toMatchObject([
      { record_id: 'r1', status: 'completed', date_start: '2025-05-23' },
      { record_id: 'r2', status: 'planned', date_start: null },
    ]);
  });
});

it('outlets are counted with the days of their first and last report', () => {
  const count = outletCount();
  for (const one of records) count.add(one);
  count.add({ ...record, sources: record.sources.map((source) => ({ ...source, published: null })) });
  expect(count.outlets()).toEqual([
    { publisher: 'a.example', first: '2025-05-17', last: '2025-05-17', reports: 2 },
    { publisher: 'b.example', first: '2025-05-16', last: '2025-05-16', reports: 2 },
  ]);
});
