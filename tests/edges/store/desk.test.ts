// What the desk and the pages ask of the store, on the real engines: search, order there and back, charts, readers' reports.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordFilter } from '../../../src/domain/filter.ts';
import { connect, type Db } from '../../../src/edges/store/connection.ts';
import { openStore } from '../../../src/edges/store/index.ts';
import { plainLetters } from '../../../src/gazetteer/index.ts';
import type { Ledger, Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { ledgerOver, NOON, read, reading, report, resolveAll } from './made.ts';

const codePoints = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`the desk on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    let ledger: Ledger;
    let db: Db;
    const told: readonly (readonly [name: string, ...Parameters<typeof report>, title: string])[] = [
      ['first', '2025-05-23', 'RU>UA 390; UA>RU 390', { mediators: ['AE'], location: 'Novi Yarilovychi' }, 'Day one'],
      ['bodies', '2025-06-11', 'RU>UA 1212 remains', { kind: 'remains' }, 'Bodies of the fallen'],
      ['june', '2025-06-12', 'RU>UA 20; UA>RU 20', { status: 'planned' }, 'A swap to come'],
      ['iran', '2025-06-20', 'IR>FR 2 civilian', { kind: 'release', agreement: 'the Évian deal' }, 'Two come home'],
      ['undated', '', 'AZ>AM 4', { kind: 'release' }, 'Four on their way, ?:* & | !'],
      [
        'spelled',
        '2025-08-14',
        'RU>UA 84 civilian',
        { location: 'Zürich', mediators: ['TR'], status: 'planned' },
        "From Horodnʼia, Mykhailivs'k and Ки́їв: Łukasz Sørensen’s way, told by Ḥasan Əliyev",
      ],
    ];
    const names = new Map<string, string>();
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
      ledger = ledgerOver(store);
      for (const [name, on, transfers, more, title] of told) {
        const extraction = reading([report(on, transfers, more)], null);
        const article = extraction.article === null ? null : { ...extraction.article, title };
        await read(store, `${name}.example/1`, { ...extraction, article });
      }
      await resolveAll(store);
      const { records } = await ledger.records({ state: 'any', order: 'oldest', cursor: null, limit: 100 });
      db = connect(opened.database.pool);
      for (const { id, sources } of records) names.set(id, /\/\/(\w+)/.exec(sources[0]?.url ?? '')?.[1] ?? '');
    });
    afterAll(() => opened.stop());

    const found = async (filter: RecordFilter): Promise<readonly (string | undefined)[]> => {
      const { records } = await ledger.records({ state: 'any', filter, order: 'oldest', cursor: null, limit: 100 });
      const counts = await ledger.countRecords(filter);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(records.length);
      return records.map(({ id }) => names.get(id));
    };

    test.each<[string, RecordFilter, readonly string[]]>([
      ['nothing asked for', {}, ['first', 'bodies', 'june', 'iran', 'spelled', 'undated']],
      ['a party', { parties: ['RU'] }, ['first', 'bodies', 'june', 'spelled']],
      ['two parties', { parties: ['FR', 'IR'] }, ['iran']],
      ['from a day', { from: '2025-06-11' }, ['bodies', 'june', 'iran', 'spelled']],
      ['to a day', { to: '2025-06-11' }, ['first', 'bodies']],
      ['a kind', { kind: 'remains' }, ['bodies']],
      ['the name of a party', { text: 'ukraine' }, ['first', 'bodies', 'june', 'spelled']],
      ['the beginning of a name', { text: 'Azerb' }, ['undated']],
      ['a mediator', { text: 'Emirates' }, ['first']],
      ['a place', { text: 'yarilovychi' }, ['first']],
      ['an agreement, in its own letters', { text: 'ÉVIAN' }, ['iran']],
      ['words of a title', { text: 'fallen bodies' }, ['bodies']],
      ['a figure that is claimed', { text: '1,212' }, ['bodies']],
      ['figures for figures', { text: '390-for-390' }, ['first']],
      ['a figure, whole', { text: '39' }, []],
      ['the year', { text: 'Ukraine 2025' }, ['first', 'bodies', 'june', 'spelled']],
      ['a year of which nothing is known', { text: '2019' }, []],
      [
        'words that every record has',
        { text: 'the prisoner exchanges of Ukraine' },
        ['first', 'bodies', 'june', 'spelled'],
      ],
      ['an adjective', { text: 'Armenian prisoners' }, ['undated']],
      ['words that no record has together', { text: 'fallen France' }, []],
      [
        'signs of a query language',
        { text: `?:* & | ! ' \\ "` },
        ['first', 'bodies', 'june', 'iran', 'spelled', 'undated'],
      ],
      ...[
        ...['Zürich', 'Zurich', 'ZÜRICH', 'Zu\u0308rich', 'zürich'],
        ...['Horodnia', 'Horodnʼia', 'Horodn’ia', 'Mykhailivsk', "mykhailivs'k", 'Mykhailivsʹk', 'Mykhailivs’k'],
        ...['Київ', 'Ки́їв', 'КИЇВ', 'Lukasz', 'Łukasz', 'ŁUKASZ', 'Sorensen', 'Sørensen’s', 'SØREN'],
        ...['Hasan', 'Ḥasan', 'Aliyev', 'Əliyev', 'Türkiye', 'Turkiye', 'Türkiye’s', '８４'],
      ].map((text): [string, RecordFilter, readonly string[]] => [text, { text }, ['spelled']]),
      ['signs that come apart into others', { text: '⑻⑷ ﹠' }, []],
      ['nothing but clean ones, where each has one report', { clean: true }, []],
      ['none of these ids', { ids: [] }, []],
    ])('finds by %s', async (_, filter, expected) => {
      expect(await found(filter)).toEqual(expected);
    });

    test('letters are plain to the database as to whoever asks', async () => {
      const all = ['ΐ', ...codePoints(0x20, 0x5ff), ...codePoints(0x621, 0x670), ...codePoints(0x1e00, 0x1eff)];
      const { rows } = await sql<{ said: string; plain: string }>`
        SELECT said, plain_letters(said) AS plain FROM unnest(${all}::text[]) AS said`.execute(db);
      // A server whose locale is C leaves the large ones beyond ASCII as they are; 'київ' asks for each of its sizes.
      const small = (letter: string, plain: string) =>
        /^[ -~]*$/.test(plainLetters(letter)) ? plain : plain.toLowerCase();
      expect(rows.map(({ said, plain }) => [said, small(said, plain)])).toEqual(
        all.map((letter) => [letter, plainLetters(letter)]),
      );
    });

    test('goes through what waits and back the same way, past what others work on', async () => {
      const all = (await ledger.desk({ cursor: null, limit: 100 })).records.map(({ id, cursor }) => ({ id, cursor }));
      expect(all).toHaveLength(told.length);
      for (const [index, { cursor }] of all.entries()) {
        const [behind] = (await ledger.desk({ cursor, limit: 1 })).records;
        const beside = (way: 'on' | 'back') => ledger.neighbour({ cursor, way, freeFor: 'ana' });
        expect([behind?.id, await beside('on'), await beside('back')]).toEqual([
          all[index + 1]?.id,
          all[index + 1]?.id ?? null,
          all[index - 1]?.id ?? null,
        ]);
      }
      const [first, second] = all;
      const until = new Date(Date.now() + 300_000).toISOString();
      await store.hold(first?.id ?? '', 'ana', NOON, until);
      const free = (by: string) => ledger.neighbour({ cursor: null, way: 'on', freeFor: by });
      expect([await free('ana'), await free('ben')]).toEqual([first?.id, second?.id]);
      await ledger.release({ recordId: first?.id ?? '', by: 'ana' });
    });

    test('counts why records wait, and since when', async () => {
      const { waiting, reasons, since, counts } = await ledger.desk({ cursor: null, limit: 1 });
      expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(waiting);
      expect(since).toBe(NOON);
      expect(counts.waiting).toBe(told.length);
    });

    test('charts count whom an exchange brought home, the dead apart, and nobody who is only expected', async () => {
      const { months, exchanges } = await ledger.charts({});
      expect(months).toEqual([
        { month: '2025-05', to: 'RU', people: 390, bodies: 0 },
        { month: '2025-05', to: 'UA', people: 390, bodies: 0 },
        { month: '2025-06', to: 'FR', people: 2, bodies: 0 },
        { month: '2025-06', to: 'UA', people: 0, bodies: 1212 },
      ]);
      expect(exchanges.map(({ day, people }) => `${day} ${people}`)).toEqual([
        '2025-05-23 780',
        '2025-06-11 1212',
        '2025-06-20 2',
      ]);
      expect((await ledger.charts({ parties: ['FR'] })).exchanges).toHaveLength(1);
    });

    test('a reader’s report is kept once, waits at the desk until somebody answers, and stays on the record', async () => {
      const [recordId = ''] = names.keys();
      const report = { recordId, text: 'It was 391.\0', contact: null, key: 'form 1' };
      const sent = await ledger.reportError(report);
      expect(await ledger.reportError(report)).toEqual(sent);
      expect(sent).toMatchObject({ recordId, text: 'It was 391.', answer: null });
      expect(await ledger.openReports(10)).toEqual([sent]);
      expect((await ledger.desk({ cursor: null, limit: 1 })).reports).toBe(1);
      const answered = await ledger.answerReport({ id: sent?.id ?? '', by: 'ana', text: 'Corrected.' });
      expect(answered?.answer).toMatchObject({ by: 'ana', text: 'Corrected.' });
      expect(await ledger.answerReport({ id: sent?.id ?? '', by: 'ben', text: null })).toEqual(answered);
      expect(await ledger.openReports(10)).toEqual([]);
      const trail = await ledger.trail(recordId);
      expect(trail.reports).toEqual([answered]);
      expect(trail.audit.map(({ actor, action }) => `${actor}: ${action}`)).toEqual(['reader: report', 'ana: answer']);
      expect(await ledger.reportError({ ...report, recordId: 'nobody', key: null })).toBeNull();
      expect(await ledger.answerReport({ id: 'nobody', by: 'ana', text: null })).toBeNull();
    });

    test('a record that nobody needs to look at is clean', async () => {
      const [recordId] = [...names].find(([, name]) => name === 'iran') ?? [''];
      await ledger.decide({ kind: 'approve', recordId, by: 'ana', reason: null, key: null });
      expect(await found({ clean: true })).toEqual(['iran']);
    });

    test('a record of long articles comes without their texts, and each text when it is asked for', async () => {
      const long = 'Nothing else happened. '.repeat(9_000);
      for (const outlet of ['a', 'b', 'c', 'd']) {
        const extraction = reading([report('2024-02-02', 'EE>LV 7')], null);
        const article =
          extraction.article === null
            ? null
            : { ...extraction.article, title: outlet, text: extraction.article.text + long };
        await read(store, `${outlet}.long.example/1`, { ...extraction, article });
      }
      await resolveAll(store);
      const [listed] = (
        await ledger.records({ state: 'any', filter: { parties: ['EE'] }, order: 'oldest', cursor: null, limit: 1 })
      ).records;
      const detail = await ledger.record(listed?.id ?? '');
      expect(detail?.articles.map(({ title, url }) => [title, url])).toEqual(
        ['a', 'b', 'c', 'd'].map((outlet) => [outlet, `https://${outlet}.long.example/1`]),
      );
      expect(JSON.stringify(detail).length).toBeLessThan(long.length / 4);
      const third = detail?.articles[2]?.id ?? '';
      const texts = await ledger.articles([third]);
      expect(texts.map(({ id, article }) => [id, article.title, article.text.endsWith(long)])).toEqual([
        [third, 'c', true],
      ]);
    });
  });
}
