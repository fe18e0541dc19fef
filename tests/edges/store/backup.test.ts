// Backup and restore across every pair of engines: the same ledger, or an error that says why and an empty one.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, restoreBackup } from '../../../src/edges/store/index.ts';
import { LATEST_MIGRATION } from '../../../src/edges/store/migrations/index.ts';
import type { Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import {
  address,
  CONSENT_WALL,
  collect,
  inPieces,
  later,
  MINUTE_MS,
  NOON,
  read,
  reading,
  report,
  resolveAll,
} from './made.ts';

async function everything(store: Store): Promise<string> {
  const { records } = await store.records({ state: 'any', order: 'oldest', cursor: null, limit: 1_000 });
  const details = await Promise.all(records.map(({ id }) => store.record(id)));
  const { store: _name, ...status } = await store.status();
  return JSON.stringify({ records, details, status, sources: await store.sources() });
}

async function fill(store: Store): Promise<void> {
  await store.addSources([{ url: 'https://feed.example/', title: null, country: 'UA', filter: 'swaps' }], NOON);
  await store.insertAddresses(
    Array.from({ length: 450 }, (_, n) => address(`many.example/${n}`)),
    NOON,
  );
  for (const [n, day] of ['2025-05-23', '2025-05-24', '2025-05-23', ''].entries()) {
    await read(
      store,
      `report.example/${n}`,
      reading([{ ...report(day, 'RU>UA 390; UA>RU 390'), location: 'Київ\n"é\\' }]),
    );
  }
  await read(store, 'wall.example/', CONSENT_WALL);
  await resolveAll(store);
}

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`a backup of ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    let copy: Buffer;
    let original: string;
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
      await fill(store);
      original = await everything(store);
      copy = await collect(await store.backup());
    });
    afterAll(() => opened.stop());

    for (const target of ENGINES) {
      test.skipIf(target.missing)(`is restored on ${target.name} to the same ledger`, async () => {
        const fresh = await target.open();
        try {
          await restoreBackup(fresh.database, inPieces(copy));
          const restored = await openStore(fresh.database);
          expect(await everything(restored)).toBe(original);
          const { fetch } = await restored.due(later(1), 1_000);
          expect(fetch).toEqual((await store.due(later(1), 1_000)).fetch);
          const id = (await store.why('https://report.example/1'))?.address.id ?? '';
          expect(await restored.loadPage(id)).toEqual(await store.loadPage(id));
          // Work goes on: new rows find free numbers, and what was known stays known.
          await read(restored, 'after.example/', reading([report('2025-05-23', 'RU>UA 390; UA>RU 390')]));
          await resolveAll(restored);
          expect((await restored.insertAddresses([address('many.example/1')], NOON))[0]?.kind).toBe('known');
        } finally {
          await fresh.stop();
        }
      });
    }

    test('is taken while the service goes on', async () => {
      const taking = store.backup();
      const [accepted] = await store.insertAddresses([address('meanwhile.example/')], NOON);
      expect(accepted?.kind).toBe('accepted');
      const lines = gunzipSync(await collect(await taking))
        .toString()
        .trimEnd()
        .split('\n');
      expect(JSON.parse(lines[0] ?? '')).toEqual({ format: 'swapledger-backup-1', migration: LATEST_MIGRATION });
      expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: lines.length - 2 });
    });

    test('a lease in it is nobody’s after the restore', async () => {
      const [held] = (await store.due(NOON, 1)).fetch;
      await store.claim('fetch', held ?? '', NOON, 60 * MINUTE_MS);
      const fresh = await opened.empty();
      await restoreBackup(fresh, inPieces(await collect(await store.backup())));
      const claimed = await (await openStore(fresh)).claim('fetch', held ?? '', later(1), MINUTE_MS);
      expect(claimed).toMatchObject({ attempt: 2, address: { crashes: 0 } });
    });

    test('is refused by a ledger that is not empty', async () => {
      await expect(restoreBackup(opened.database, inPieces(copy))).rejects.toMatchObject({
        kind: 'permanent',
        code: 'not_empty',
      });
    });

    test('that is broken restores nothing, and says so', async () => {
      const fresh = await opened.empty();
      const lines = gunzipSync(copy).toString().split('\n');
      const packed = (some: readonly string[]): Buffer => gzipSync(some.join('\n'));
      const broken: readonly [string, Uint8Array, string][] = [
        ['empty', new Uint8Array(), 'broken_backup'],
        ['no gzip', Buffer.from('{"format":"swapledger-backup-1"}\n'), 'broken_backup'],
        ['cut off', copy.subarray(0, copy.length - 100), 'broken_backup'],
        ['cut in half', copy.subarray(0, copy.length / 2), 'broken_backup'],
        ['a flipped bit', flipped(copy), 'broken_backup'],
        ['another format', packed(['{"format":"other","migration":"x"}', ...lines.slice(1)]), 'broken_backup'],
        ['no end', packed(lines.slice(0, -2)), 'broken_backup'],
        ['a missing row', packed(lines.toSpliced(5, 1)), 'broken_backup'],
        ['a row too many', packed([...lines.slice(0, -1), lines[1] ?? '']), 'broken_backup'],
        ['another table', packed(lines.toSpliced(3, 1, '{"table":"pg_user","row":{}}')), 'broken_backup'],
        [
          'a bad value',
          packed(lines.toSpliced(1, 1, '{"table":"sources","row":{"id":"x","added_at":"never"}}')),
          'broken_backup',
        ],
        ['a missing article', packed(withoutArticle(lines)), 'broken_backup'],
        [
          'a later version',
          packed([`{"format":"swapledger-backup-1","migration":"9999-later"}`, ...lines.slice(1)]),
          'other_version',
        ],
      ];
      for (const [what, bytes, code] of broken) {
        const failure = await restoreBackup(fresh, inPieces(bytes)).catch((error: unknown) => error);
        expect([what, failure]).toEqual([
          what,
          expect.objectContaining({ name: 'PipelineError', kind: 'permanent', code }),
        ]);
      }
      const empty = await openStore(fresh);
      expect(await empty.sources()).toEqual([]);
      await restoreBackup(fresh, inPieces(copy));
      expect(
        createHash('sha256')
          .update(await everything(empty))
          .digest('hex'),
      ).toBe(createHash('sha256').update(original).digest('hex'));
    });
  });
}

function flipped(bytes: Buffer): Buffer {
  const wrong = Buffer.from(bytes);
  const at = Math.floor(bytes.length * 0.6);
  wrong.writeUInt8(wrong.readUInt8(at) ^ 1, at);
  return wrong;
}

/** As many rows as it says, one of them not the article that events are told in. */
function withoutArticle(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => line.startsWith('{"table":"articles"'));
  const without = lines.toSpliced(at, 1);
  const end = without.findIndex((line) => line.startsWith('{"end":'));
  return without.toSpliced(end, 1, JSON.stringify({ end: lines.length - 4 }));
}
