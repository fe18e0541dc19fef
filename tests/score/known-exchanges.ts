// A ledger and a list of exchanges that are known to have taken place in, how many of those the ledger speaks of are there once, and with the known figures, out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sideOf } from '../../src/domain/event.ts';
import type { LedgerRecord } from '../../src/domain/record.ts';
import { wholeOf } from '../../src/domain/whole.ts';
import { packageFolder } from '../../src/edges/package.ts';

const Known = z.object({
  day: z.string(),
  between: z.tuple([z.string(), z.string()]),
  /** How many each side received. */
  got: z.record(z.string(), z.number()),
});
type Known = z.infer<typeof Known>;

/** Facts from the news of 2022 to 2026, written down from memory: days, sides, figures. */
export const KNOWN_EXCHANGES: readonly Known[] = readFileSync(
  join(packageFolder(), 'fixtures', 'known-exchanges.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => Known.parse(JSON.parse(line)));

export type KnownScore = {
  readonly known: number;
  /** At least one record of its day and sides. */
  readonly found: number;
  /** More than one. */
  readonly doubled: number;
  /** Of those found: the record's own figures are the known ones. */
  readonly figuresRight: number;
};

export function scoreKnown(known: readonly Known[], records: readonly LedgerRecord[]): KnownScore {
  const found = known.map((exchange) => ({ exchange, records: records.filter((record) => isOf(record, exchange)) }));
  const there = found.filter((one) => one.records.length > 0);
  return {
    known: known.length,
    found: there.length,
    doubled: there.filter(({ exchange, records: own }) => own.filter((record) => isMain(record, exchange)).length > 1)
      .length,
    figuresRight: there.filter(({ exchange, records: own }) => own.some((record) => saysFigures(record, exchange)))
      .length,
  };
}

function isOf({ kind, date, parties }: LedgerRecord, { day, between }: Known): boolean {
  const sides = new Set(parties.map(sideOf));
  const covers =
    date.precision === 'day' && date.start !== null && date.start <= day && day <= (date.end ?? date.start);
  return (kind === 'exchange' || kind === 'release') && covers && between.every((side) => sides.has(side));
}

/** Not what one side let go besides, on the same day: "three residents went home too". */
function isMain(record: LedgerRecord, exchange: Known): boolean {
  return record.kind === 'exchange' || saysFigures(record, exchange);
}

/** As the whole, or as what was swapped one for one beside an add-on: "185 each, and 20 civilians besides". */
function saysFigures({ transfers }: LedgerRecord, { got }: Known): boolean {
  return Object.entries(got).every(([side, count]) => {
    const own = transfers.filter(({ to }) => sideOf(to) === side);
    return wholeOf(own)?.count === count || own.some((transfer) => transfer.count === count);
  });
}
