// A monitor's list on the way of a person: an example of a mapping, a file with mistakes, a trial, the import, a correction, reports that join, exports. Every step is a real process.
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonLines, runCli, startCli } from './run-cli.ts';

const HEAD = 'Nr;Datum;an Ukraine;an Russland;Anmerkung';
const ROWS = ['A-1;23.05.2025;390;390;"Quelle: ""Telegram""; offiziell"', 'A-2;24. Mai 2025;307;307;=1+1'];
const MAPPING = {
  list: { name: 'unit-7', title: 'Austausche, Liste der Einheit 7', licence: 'CC-BY-4.0', published: '2026-10-01' },
  id: 'Nr',
  date: { column: 'Datum', formats: ['DD.MM.YYYY', 'D. MMMM YYYY'], language: 'de' },
  transfers: [
    { from: { value: 'RU' }, to: { value: 'UA' }, count: 'an Ukraine', category: { value: 'military' } },
    { from: { value: 'UA' }, to: { value: 'RU' }, count: 'an Russland', category: { value: 'military' } },
  ],
};
const Records = z.array(z.object({ id: z.string(), sources: z.array(z.object({ publisher: z.string().nullable() })) }));

let folder: string;
let env: Record<string, string>;
let service: ChildProcess;
const run = (...words: readonly string[]) => runCli(words, { env, cwd: folder });
const importing = (file: string, ...more: readonly string[]) =>
  run('import', file, '--mapping', 'mapping.json', ...more);
const file = (name: string, text: string) => writeFile(join(folder, name), text);
const list = (...rows: readonly string[]) => `\u{feff}${[HEAD, ...rows].join('\r\n')}\r\n`;
const recordsNow = async () => Records.parse(jsonLines((await run('export', '--format', 'jsonl')).stdout));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swapledger-import-'));
  env = { SWAPLEDGER_DATA: join(folder, 'data'), SWAPLEDGER_PORT: '0' };
  await file('list.csv', list(...ROWS));
  await file('mapping.json', JSON.stringify(MAPPING));
  service = startCli(['start'], { env });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    service.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('on http://127.0.0.1:')) resolve();
    });
    service.once('exit', () => reject(new Error(`the service ended: ${said}`)));
  });
});
afterAll(async () => {
  if (service.exitCode === null && service.signalCode === null) service.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

describe('a file that is wrong', () => {
  it.each([
    [
      'broken quotes',
      list('A-1;23.05.2025;1;1;"offen'),
      'bad.csv, line 2, column 5: a quotation mark opens here and is never closed',
    ],
    [
      'a quote in a cell',
      list('A-1;23.05.2025;1;1;5" lang'),
      'bad.csv, line 2, column 5: a quotation mark stands inside a cell',
    ],
    [
      'a day that is none, in one of two rows',
      list(ROWS[0] ?? '', 'A-2;31.02.2025;1;1;'),
      'bad.csv, line 3, column Datum: "31.02.2025" is no day of the calendar',
    ],
    [
      'other columns',
      'Tag;Zahl\r\n1;2\r\n',
      'bad.csv, column Datum: the mapping reads this column, and the file has none of this name; it has: Tag, Zahl',
    ],
  ])('with %s is refused by its place, and nothing of it is taken in', async (_what, text, words) => {
    await file('bad.csv', text);
    const { code, stderr } = await importing('bad.csv');
    expect(stderr).toContain(words);
    expect(stderr).toContain('Nothing was taken in.');
    expect(code).toBe(1);
  });

  it('whose mapping is wrong says so once, not in each row', async () => {
    const example = await run('import', 'list.csv', '--example');
    expect(z.object({ id: z.literal('Nr') }).safeParse(JSON.parse(example.stdout)).error).toBeUndefined();
    await file('example.json', example.stdout);
    const { code, stderr } = await run('import', 'list.csv', '--mapping', 'example.json');
    expect(stderr.match(/in the mapping, "\?" is no side that the gazetteer knows/g)).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe('a list', () => {
  it('is tried, taken in once, and known in another order of columns and with commas', async () => {
    const tried = await importing('list.csv', '--dry-run');
    expect([tried.code, tried.stderr]).toEqual([
      0,
      expect.stringContaining('It would make 2 records. Nothing was written.'),
    ]);
    expect(await recordsNow()).toEqual([]);
    const taken = await importing('list.csv', '--wait');
    expect([taken.code, taken.stderr]).toEqual([0, expect.stringContaining('2 rows folded into the ledger')]);
    expect(await recordsNow()).toHaveLength(2);
    const turned =
      'Anmerkung,an Russland,Datum,an Ukraine,Nr\n"Quelle: ""Telegram""; offiziell",390,23.05.2025,390,A-1\n=1+1,307,24. Mai 2025,307,A-2\n';
    await file('turned.csv', turned);
    expect((await importing('turned.csv')).stderr).toContain('Nothing new: 0 records, 2 known before.');
    expect(await recordsNow()).toHaveLength(2);
  });

  it('is joined by what is reported, and each export says both', async () => {
    const report = {
      ...{ id: 'n1', title: 'Swap', url: 'https://news.example/1', published: '2025-05-24', language: 'en' },
      text: 'Russia and Ukraine each released 307 prisoners of war on Saturday, officials said.',
    };
    await file('report.jsonl', JSON.stringify(report));
    expect((await run('ingest', '--jsonl', '--wait', 'report.jsonl')).code).toBe(0);
    const records = await recordsNow();
    expect(records.map(({ sources }) => sources.map(({ publisher }) => publisher).toSorted())).toEqual([
      [MAPPING.list.title],
      [MAPPING.list.title, 'news.example'],
    ]);
    const claims = (await run('export', '--format', 'csv-claims')).stdout;
    expect(claims).toContain('24. Mai 2025');
    const released = await run('release', 'release');
    expect([released.code, released.stderr]).toEqual([0, expect.stringMatching(/^release: 2 records/)]);
    expect(await readFile(join(folder, 'release', 'lists.csv'), 'utf8')).toContain('CC-BY-4.0');
    await run('release', 'again');
    for (const name of await readdir(join(folder, 'release')))
      expect(await readFile(join(folder, 'again', name), 'utf8')).toBe(
        await readFile(join(folder, 'release', name), 'utf8'),
      );
    const third = await run('release', 'again');
    expect([third.code, third.stderr]).toEqual([
      1,
      expect.stringContaining('a release never changes, name a new folder'),
    ]);
  });

  it('corrected is corrected; a row that it has no longer stays and is said, and leaves where the list is to be replaced', async () => {
    await file('corrected.csv', list('A-2;24. Mai 2025;307;309;'));
    const { code, stderr } = await importing('corrected.csv', '--wait');
    expect(stderr).toContain('1 row of this list is not in the file any more and stays: list:unit-7:A-1');
    expect(stderr).toContain('Taken in: 0 records, 1 corrected.');
    expect(code).toBe(0);
    expect(await recordsNow()).toHaveLength(2);
    expect((await importing('corrected.csv', '--replace', '--dry-run')).stderr).toContain(
      'and would leave: list:unit-7:A-1',
    );
    expect(await recordsNow()).toHaveLength(2);
    const replaced = await importing('corrected.csv', '--replace', '--wait');
    expect(replaced.stderr).toContain('and leaves: list:unit-7:A-1');
    expect(replaced.stderr).toContain('Taken in: 0 records, 1 known before.');
    expect(replaced.code).toBe(0);
    expect(await recordsNow()).toHaveLength(1);
    expect((await importing('corrected.csv')).stderr).not.toContain('not in the file any more');
  });
});
