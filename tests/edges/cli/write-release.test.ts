// A release: the same ledger gives the same bytes, in whatever order it came; by one writer at a time; whole or not there at all.
import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/domain/record.ts';
import type { SnapshotLine } from '../../../src/domain/snapshot.ts';
import { writeRelease } from '../../../src/edges/cli/write-release.ts';
import { groupBy } from '../../../src/edges/store/connection.ts';
import { resolveBlock } from '../../../src/records/index.ts';
import { blockOf, told } from '../../records/told.ts';

const AT = '2026-05-02T10:00:00.000Z';
/** Two thousand reports of a thousand exchanges of ten wars. */
const REPORTS = Array.from({ length: 2_000 }, (_, at) => {
  const day = new Date(Date.UTC(2020, 0, 1 + 11 * (at % 100))).toISOString().slice(0, 10);
  const count = 10 + (at % 1_000);
  const [one, other] = [`A${Math.floor((at % 1_000) / 100)}`, `B${Math.floor((at % 1_000) / 100)}`];
  return told(`a${at}`, day, `${one}>${other} ${count} military; ${other}>${one} ${count} military`);
});

function folded(reports: typeof REPORTS): readonly LedgerRecord[] {
  return [...groupBy(reports, ({ event }) => event.parties.toSorted().join()).values()]
    .flatMap((war) => resolveBlock(blockOf(war)).records)
    .toSorted((a, b) => (`${a.date.start} ${a.id}` < `${b.date.start} ${b.id}` ? -1 : 1));
}

function snapshotOf(records: readonly LedgerRecord[], broken = false) {
  return async () => {
    async function* lines(): AsyncGenerator<SnapshotLine, void, void> {
      yield await Promise.resolve({ line: 'ledger', ledger: 'l1', at: AT });
      for (const record of records) yield { line: 'record', record, deal: null };
      if (!broken) yield { line: 'end', lines: records.length + 1 };
    }
    return await Promise.resolve(lines());
  };
}

let folder: string;
const signal = new AbortController().signal;
const RECORDS = folded(REPORTS);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swapledger-release-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function filesOf(place: string): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const name of await readdir(place)) files[name] = await readFile(join(place, name), 'utf8');
  return files;
}

describe('a release', () => {
  it('is the same bytes of the same ledger, again and from another order of arrival', async () => {
    expect(RECORDS.length).toBeGreaterThan(900);
    const places = ['one', 'two', 'three'].map((name) => join(folder, name));
    const ledgers = [RECORDS, RECORDS, folded(REPORTS.toReversed())];
    for (const [at, place] of places.entries())
      await writeRelease(place, snapshotOf(ledgers[at] ?? []), { names: false, signal });
    const [first, ...others] = await Promise.all(places.map(filesOf));
    for (const other of others) expect(other).toEqual(first);
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(['SHA256SUMS', 'datapackage.json', 'records.csv']));
  });

  it('is written by one at a time: the second hears who has it, and what to do', async () => {
    const place = join(folder, 'both');
    const steps = new EventEmitter();
    const asked = once(steps, 'asked');
    const refused = once(steps, 'refused');
    // The first is at it from when it asks for the records until the second has heard so.
    const slow = async () => {
      steps.emit('asked');
      await refused;
      return await snapshotOf(RECORDS)();
    };
    const first = writeRelease(place, slow, { names: false, signal });
    await asked;
    await expect(writeRelease(place, snapshotOf(RECORDS), { names: false, signal })).rejects.toThrow(
      new RegExp(`process ${process.pid} writes this release since .*; wait until it is done, or name another folder`),
    );
    steps.emit('refused');
    await first;
    expect(await readdir(place)).toContain('SHA256SUMS');
  });

  it('never takes the place of another', async () => {
    await expect(writeRelease(join(folder, 'one'), snapshotOf([]), { names: false, signal })).rejects.toThrow(
      /there already; a release never changes, name a new folder/,
    );
  });

  it.each([
    ['is stopped', snapshotOf(RECORDS), AbortSignal.abort()],
    ['breaks off', snapshotOf(RECORDS, true), signal],
  ])('that %s leaves nothing', async (_how, snapshot, stop) => {
    const place = join(folder, 'half');
    await expect(writeRelease(place, snapshot, { names: false, signal: stop })).rejects.toThrow();
    expect((await readdir(folder)).filter((name) => name.startsWith('half'))).toEqual([]);
  });

  it('goes over what a killed writer left', async () => {
    const place = join(folder, 'deep', 'left');
    await mkdir(join(`${place}.part`, 'release'), { recursive: true });
    const gone = { url: null, token: null, host: hostname(), processStart: null, nonce: 'n1' };
    // No process has this number.
    const owner = { pid: 2 ** 22 + 1, startedAt: AT, ...gone };
    await writeFile(join(`${place}.part`, 'swapledger.lock'), JSON.stringify(owner));
    await writeFile(join(`${place}.part`, 'release', 'strange.csv'), 'half');
    await writeRelease(place, snapshotOf(RECORDS.slice(0, 3)), { names: false, signal });
    expect((await readFile(join(place, 'records.csv'), 'utf8')).split('\r\n')).toHaveLength(5);
    expect(await readdir(join(folder, 'deep'))).toEqual(['left']);
    expect(await readdir(place)).not.toContain('strange.csv');
  });
});
