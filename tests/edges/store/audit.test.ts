// The audit on every engine: what it says of a decision, that the database refuses to change it, and that the chain names what was changed all the same.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/edges/database/index.ts';
import { openAccountStore, openStore, restoreBackup } from '../../../src/edges/store/index.ts';
import type { AccountStore, AuditCheck, AuditMark, Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { collect, inPieces, later, ledgerOver, NOON, read, reading, report, resolveAll } from './made.ts';

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`the audit on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    let accounts: AccountStore;
    const query = async (text: string, values: readonly unknown[] = [], on: Database = opened.database) =>
      (await on.pool.query(text, values)).rows;
    const note = (subject: string, at = NOON, detail: Readonly<Record<string, unknown>> = {}) =>
      accounts.note({ actor: 'ana', action: 'operate', subject, detail }, at);
    const markOf = (check: AuditCheck) => (check.kind === 'whole' ? check.mark : check.sound);
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
      accounts = openAccountStore(opened.database);
      for (const [n, day] of ['2025-05-23', '2025-06-14', '2025-08-24'].entries())
        await read(store, `a.example/${n}`, reading([report(day, 'RU>UA 390; UA>RU 390')]));
      await resolveAll(store);
    });
    afterAll(() => opened.stop());

    test('says of each decision who made it, when, and what it turned into what', async () => {
      const ledger = ledgerOver(store);
      const { records } = await ledger.records({ state: 'any', order: 'oldest', cursor: null, limit: 10 });
      const [recordId = '', otherRecordId = '', third = ''] = records.map(({ id }) => id);
      const by = { by: 'ana', key: null };
      await ledger.decide({ kind: 'merge', recordId, otherRecordId, reason: 'one swap', ...by });
      const merged = (await ledger.lastStanding('ana'))?.id ?? '';
      await ledger.undo({ id: merged, by: 'ben' });
      await ledger.decide({ kind: 'reject', recordId: third, reason: 'a sports swap', ...by });
      const stated = { location: 'Chernihiv', named: ['Ann Adams'] };
      await ledger.decide({ kind: 'correct', recordId, stated, reason: 'by the photo', ...by });
      const lines = await query(
        `SELECT at IS NOT NULL AS at, actor, action, subject, detail FROM swapledger.audit WHERE action IN ('decide', 'undo') ORDER BY seq`,
      );
      const apart = { [recordId]: 'waiting', [otherRecordId]: 'waiting' };
      const [heir = '', gone = ''] = [recordId, otherRecordId].toSorted();
      const one = { [heir]: 'waiting', [gone]: null };
      expect(lines).toMatchObject([
        { at: true, actor: 'ana', subject: recordId, detail: { kind: 'merge', before: apart, after: one } },
        { actor: 'ben', action: 'undo', detail: { before: one, after: apart } },
        { detail: { kind: 'reject', before: { [third]: 'waiting' }, after: { [third]: 'rejected' } } },
        {
          detail: {
            kind: 'correct',
            machine: { location: null, named: 0 },
            stated: { location: 'Chernihiv', named: 1 },
          },
        },
      ]);
      expect(JSON.stringify(lines)).not.toContain('Ann Adams');
    });

    test('every line is sealed, whoever writes at once, and none that was rolled back', async () => {
      const other = openAccountStore(await opened.another());
      await Promise.all(
        Array.from({ length: 12 }, (_, n) =>
          (n % 2 === 0 ? accounts : other).note(
            { actor: 'обмін 🙂', action: 'operate', subject: `${n}`, detail: { n, text: 'a\nb,3:c' } },
            later(n),
          ),
        ),
      );
      const client = await opened.database.pool.connect();
      await client.query('BEGIN');
      await client.query(
        `INSERT INTO swapledger.audit (at, actor, action, subject, detail) VALUES (now(), 'eve', 'operate', 'lost', '{}')`,
      );
      await client.query('ROLLBACK');
      client.release();
      const [{ lines }] = (await query('SELECT count(*)::integer AS lines FROM swapledger.audit')) as [
        { lines: number },
      ];
      const check = await accounts.checkAudit(null);
      expect([check.kind, markOf(check).lines]).toEqual(['whole', lines]);
      expect(markOf(check).hash).toMatch(/^[0-9a-f]{64}$/);
      // A mark of before is passed through.
      const mark = markOf(check);
      await note('later');
      expect(await accounts.checkAudit(mark)).toMatchObject({ kind: 'whole', mark: { lines: lines + 1 } });
    });

    test.each(
      ['audit', 'audit_chain'].flatMap((table) => [
        [`UPDATE swapledger.${table} SET ${table === 'audit' ? "actor = 'nobody'" : "hash = ''"}`],
        [`DELETE FROM swapledger.${table}`],
        [`TRUNCATE swapledger.${table}`],
        [`TRUNCATE swapledger.records, swapledger.${table} CASCADE`],
      ]),
    )('the database refuses: %s', async (statement) => {
      const before = await accounts.checkAudit(null);
      // On a server the role of the service has no such right; the embedded database knows one role, which a trigger stops.
      await expect(query(statement)).rejects.toThrow(/only ever added to|permission denied for table audit/);
      expect(await accounts.checkAudit(before.kind === 'whole' ? before.mark : null)).toEqual(before);
    });

    test('who has all rights is stopped by the triggers', async () => {
      await query('GRANT ALL ON swapledger.audit, swapledger.audit_chain TO CURRENT_USER');
      for (const statement of ["UPDATE swapledger.audit SET actor = 'x'", 'DELETE FROM swapledger.audit_chain'])
        await expect(query(statement)).rejects.toThrow('only ever added to');
      await expect(query('TRUNCATE swapledger.audit, swapledger.audit_chain')).rejects.toThrow('only ever added to');
    });

    describe('of who removes the triggers too, the check names the first line', () => {
      // A copy of the ledger where nothing stands in the way, put back before each.
      const TABLES = ['audit', 'audit_chain'] as const;
      let copied: Database;
      let copy: AccountStore;
      let known: AuditMark;
      beforeAll(async () => {
        copied = await opened.empty();
        await restoreBackup(copied, inPieces(await collect(await store.backup())));
        copy = openAccountStore(copied);
        known = markOf(await copy.checkAudit(null));
        for (const table of TABLES) {
          await query(`GRANT ALL ON swapledger.${table} TO CURRENT_USER`, [], copied);
          await query(`ALTER TABLE swapledger.${table} DISABLE TRIGGER USER`, [], copied);
          await query(`CREATE TABLE swapledger.kept_${table} AS TABLE swapledger.${table}`, [], copied);
        }
      });
      const tamper = async (...statements: readonly string[]) => {
        for (const table of TABLES) {
          await query(`DELETE FROM swapledger.${table}`, [], copied);
          await query(
            `INSERT INTO swapledger.${table} OVERRIDING SYSTEM VALUE TABLE swapledger.kept_${table}`,
            [],
            copied,
          );
        }
        expect(await copy.checkAudit(known)).toEqual({ kind: 'whole', mark: known });
        for (const statement of statements) await query(statement, [], copied);
      };
      const SEQ = '(SELECT audit_seq FROM swapledger.audit_chain WHERE number = 4)';
      const CASES: readonly (readonly [string, readonly string[], number | 'last', RegExp])[] = [
        ['another name', [`UPDATE swapledger.audit SET actor = 'eve' WHERE seq = ${SEQ}`], 4, /not what was written/],
        ['another time', [`UPDATE swapledger.audit SET at = at + '1 microsecond' WHERE seq = ${SEQ}`], 4, /not what/],
        ['another detail', [`UPDATE swapledger.audit SET detail = '{}' WHERE seq = ${SEQ}`], 4, /not what/],
        ['a line taken out', [`DELETE FROM swapledger.audit WHERE seq = ${SEQ}`], 4, /it was taken out/],
        [
          'a line and its seal taken out',
          [`DELETE FROM swapledger.audit WHERE seq = ${SEQ}`, 'DELETE FROM swapledger.audit_chain WHERE number = 4'],
          4,
          /its seal was taken out/,
        ],
        [
          'what follows moved up',
          [
            'DELETE FROM swapledger.audit_chain WHERE number = 4',
            'UPDATE swapledger.audit_chain SET number = -number WHERE number > 4',
            'UPDATE swapledger.audit_chain SET number = -number - 1 WHERE number < 0',
          ],
          4,
          /not what was written/,
        ],
        [
          'two lines in each other’s place',
          [
            'UPDATE swapledger.audit_chain SET audit_seq = -audit_seq WHERE number IN (3, 4)',
            'UPDATE swapledger.audit_chain SET number = -number WHERE number IN (3, 4)',
            'UPDATE swapledger.audit_chain SET number = 7 + number, audit_seq = -audit_seq WHERE number < 0',
          ],
          3,
          /not what was written/,
        ],
        [
          'a line put there',
          [
            `INSERT INTO swapledger.audit (at, actor, action, subject, detail) VALUES (now(), 'ana', 'decide', 'r1', '{}')`,
          ],
          'last',
          /past the chain/,
        ],
      ];
      test.each(CASES)('%s', async (_, statements, line, reason) => {
        await tamper(...statements);
        const check = await copy.checkAudit(null);
        const first = line === 'last' ? known.lines + 1 : line;
        expect(check).toMatchObject({ kind: 'broken', line: first });
        expect(check.kind === 'broken' ? check.reason : '').toMatch(reason);
        expect(markOf(check).lines).toBe(first - 1);
      });

      test('and where the chain ends earlier or was written anew, a mark that was noted shows it', async () => {
        await tamper(
          'DELETE FROM swapledger.audit WHERE seq = (SELECT max(seq) FROM swapledger.audit)',
          'DELETE FROM swapledger.audit_chain WHERE number = (SELECT max(number) FROM swapledger.audit_chain)',
        );
        expect(await copy.checkAudit(null)).toMatchObject({ kind: 'whole', mark: { lines: known.lines - 1 } });
        expect(await copy.checkAudit(known)).toMatchObject({ kind: 'broken', line: known.lines });
        await tamper(
          "UPDATE swapledger.audit SET actor = 'eve' WHERE action = 'decide'",
          'DELETE FROM swapledger.audit_chain',
          'SELECT swapledger.seal_audit_line(a) FROM swapledger.audit a ORDER BY seq',
        );
        expect(await copy.checkAudit(null)).toMatchObject({ kind: 'whole' });
        expect(await copy.checkAudit(known)).toMatchObject({ kind: 'broken', line: known.lines });
      });
    });

    test('a restored ledger goes on with the same chain', async () => {
      const known = markOf(await accounts.checkAudit(null));
      const database = await opened.empty();
      await restoreBackup(database, inPieces(await collect(await store.backup())));
      const copy = openAccountStore(database);
      expect(await copy.checkAudit(known)).toEqual({ kind: 'whole', mark: known });
      await copy.note({ actor: 'ana', action: 'operate', subject: 'after', detail: {} }, NOON);
      expect(await copy.checkAudit(known)).toMatchObject({ kind: 'whole', mark: { lines: known.lines + 1 } });
    });
  });
}
