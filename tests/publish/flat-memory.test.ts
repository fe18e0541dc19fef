// Eighty thousand records are written in every way by a process whose heap could not hold half of them.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, told } from '../records/told.ts';

const RECORDS = 80_000;
const HEAP_MB = 48;
const ENDLESS = fileURLToPath(new URL('./endless.mjs', import.meta.url));

it('a ledger of any size is written in flat memory', async () => {
  const [record] = resolveBlock(
    blockOf([told('a', '2026-04-24', 'RU>UA 193 military; UA>RU 193 military', { mediators: ['AE'] })]),
  ).records;
  const asked = JSON.stringify(record);
  expect((asked.length * RECORDS) / 1024 / 1024).toBeGreaterThan(2 * HEAP_MB);
  const writing = promisify(execFile)(process.execPath, [`--max-old-space-size=${HEAP_MB}`, ENDLESS, String(RECORDS)]);
  writing.child.stdin?.end(asked);
  const counted: unknown = JSON.parse((await writing).stdout);
  expect(counted).toMatchObject({ csv: RECORDS + 1, jsonl: RECORDS, 'csv-transfers': 4 * RECORDS + 1 });
});
