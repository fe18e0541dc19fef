// Lists as people keep them: what a row tells, and what is wrong with a file, by line and column.
import { describe, expect, it } from 'vitest';
import { ListMapping } from '../../src/domain/list.ts';
import { exampleMapping, readList } from '../../src/lists/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const LIST = { name: 'unit-7', title: 'Exchanges, kept by unit 7' };
const GERMAN = ListMapping.parse({
  list: LIST,
  id: 'Nr',
  date: { column: 'Datum', formats: ['D.M.YYYY', 'D. MMMM YYYY', 'M/YYYY'], language: 'de', split: '–' },
  status: { column: 'Stand', values: { erledigt: 'completed', geplant: 'planned', '': 'completed' } },
  transfers: [
    { to: { value: 'UA' }, from: { value: 'RU' }, count: 'an Ukraine', category: { value: 'military' } },
    { to: { value: 'RU' }, from: { value: 'UA' }, count: 'an Russland', category: { value: 'military' } },
  ],
  mediators: { column: 'Vermittler', split: ',', values: { VAE: 'AE' } },
  location: 'Ort',
});
const HEAD = 'Nr;Datum;Stand;an Ukraine;an Russland;Vermittler;Ort';

function told(text: string, mapping: ListMapping | null = GERMAN): readonly string[] {
  const read = readList('list.csv', bytes(text), mapping);
  if (read.kind === 'broken') return read.problems.map(({ line, column, detail }) => `${line} ${column}: ${detail}`);
  return [
    ...read.list.rows.map(({ line, row: { id, says, transfers } }) =>
      [
        `${line} ${id}: ${says.kind} ${says.status} ${says.date.start}/${says.date.end} ${says.date.precision}`,
        ...transfers.map(
          ({ to, from, count, qualifier, category }) => `${from}>${to} ${qualifier} ${count} ${category}`,
        ),
        `${says.parties.join(' ')} by ${says.mediators.join(' ')} at ${says.location}`,
      ].join(', '),
    ),
    ...read.list.problems.map(({ line, column, detail }) => `${line} ${column}: ${detail}`),
  ];
}

const BOTH = 'RU>UA exact 390 military, UA>RU exact 390 military';

describe('a row', () => {
  it.each([
    [
      '1;23.05.2025;erledigt;390;390;VAE;Tschernihiw',
      `exchange completed 2025-05-23/2025-05-23 day, ${BOTH}, RU UA by AE at Tschernihiw`,
    ],
    ['1;23.5.2025–25.5.2025;;390;390;;', `exchange completed 2025-05-23/2025-05-25 day, ${BOTH}, RU UA by  at null`],
    [
      '1;23. Mai 2025;geplant;390;390;VAE, US;',
      `exchange planned 2025-05-23/2025-05-23 day, ${BOTH}, RU UA by AE US at null`,
    ],
    ['1;5/2025;;390;390;;', `exchange completed 2025-05-01/2025-05-31 month, ${BOTH}, RU UA by  at null`],
    ['1;?;;390;390;;', `exchange completed null/null unknown, ${BOTH}, RU UA by  at null`],
    [
      '1;23.05.2025;;1.000;~ 1 000;;',
      'exchange completed 2025-05-23/2025-05-23 day, RU>UA exact 1000 military, UA>RU about 1000 military, RU UA by  at null',
    ],
    [
      '1;23.05.2025;;>60;60+;;',
      'exchange completed 2025-05-23/2025-05-23 day, RU>UA at_least 60 military, UA>RU at_least 60 military, RU UA by  at null',
    ],
    [
      '1;23.05.2025;;?;≤ 5;;',
      'exchange completed 2025-05-23/2025-05-23 day, RU>UA exact null military, UA>RU at_most 5 military, RU UA by  at null',
    ],
    ['1;23.05.2025;;12;0;;', 'release completed 2025-05-23/2025-05-23 day, RU>UA exact 12 military, RU UA by  at null'],
    [
      '1;23.05.2025;;12;;;"Belarus; ""the bridge""\nat night"',
      'release completed 2025-05-23/2025-05-23 day, RU>UA exact 12 military, RU UA by  at Belarus; "the bridge"\nat night',
    ],
  ])('%s', (row, says) => {
    expect(told(`${HEAD}\n${row}\n`)).toEqual([`2 1: ${says}`]);
  });

  it.each([
    ['1;31.02.2025;;390;390;;', '2 Datum: "31.02.2025" is no day of the calendar'],
    [
      '1;2025-05-23;;390;390;;',
      '2 Datum: "2025-05-23" is no date as the mapping tells them (D.M.YYYY, D. MMMM YYYY, M/YYYY)',
    ],
    ['1;25.5.2025–23.5.2025;;390;390;;', '2 Datum: "25.5.2025–23.5.2025" ends before it begins'],
    ['1;23. Foo 2025;;390;390;;', '2 Datum: "23. Foo 2025" is no date'],
    ['1;23.05.2025;;3,5;390;;', '2 an Ukraine: "3,5" is no number of people'],
    ['1;23.05.2025;;viele;390;;', '2 an Ukraine: "viele" is no number of people'],
    ['1;23.05.2025;;20250523;390;;', '2 an Ukraine: "20250523" is no number of people'],
    ['1;23.05.2025;;-5;390;;', '2 an Ukraine: "-5" is no number of people'],
    ['1;23.05.2025;fertig;390;390;;', '2 Stand: "fertig" is none of completed, ongoing, planned, cancelled'],
    ['1;23.05.2025;;390;390;der Nachbar;', '2 Vermittler: "der Nachbar" is no side that the gazetteer knows'],
    [';23.05.2025;;390;390;;', '2 Nr: it is empty; every row needs its id'],
    ['1;23.05.2025;;;;;', '2 null: it names no side'],
    ['1;23.05.2025;;1;1;;Ort;more', '2 null: it has 8 cells, and the head has 7'],
    ['1;23.05.2025;;1;1;;\n1;24.05.2025;;1;1;;', '3 Nr: the id "1" is that of line 2, too'],
  ])('that cannot be read is named by its place: %s', (row, problem) => {
    expect(told(`${HEAD}\n${row}\n`).find((line) => line.startsWith(problem))).toBeDefined();
  });

  it('is refused once for a side that the mapping tells wrongly, however many figures it has', () => {
    const sides = { to: { value: '?' }, from: { value: 'RU' } };
    const mapping = ListMapping.parse({
      list: LIST,
      date: 'Datum',
      transfers: [
        { ...sides, count: 'A' },
        { ...sides, count: 'B' },
      ],
    });
    expect(told('Datum;A;B\n2025-05-23;1;2\n', mapping)).toEqual([
      expect.stringMatching(/^null null: in the mapping, "\?" is no side that the gazetteer knows/),
    ]);
  });

  it('keeps its line behind cells of several lines and empty lines', () => {
    expect(told(`\n${HEAD}\n1;23.05.2025;;1;1;;"a\nb"\n\n\n2;99.05.2025;;1;1;;\n`).at(-1)).toMatch(/^7 Datum: "99/);
  });
});

const PLAIN = 'id,date,transfers\n1,2025-05-23,RU to UA: 390 military; UA to RU: at least 270 civilian\n';
const PLAIN_SAYS = [
  '2 1: exchange completed 2025-05-23/2025-05-23 day, RU>UA exact 390 military, UA>RU at_least 270 civilian, RU UA by  at null',
];

describe('a file', () => {
  it.each([
    ['with commas', PLAIN],
    ['with a byte order mark', `\u{FEFF}${PLAIN}`],
    ['with tabs', PLAIN.replaceAll(/,/g, '\t')],
    [
      'with semicolons, its words in quotation marks',
      'id;date;transfers\n1;2025-05-23;"RU to UA: 390 military; UA to RU: at least 270 civilian"',
    ],
    ['with bars', PLAIN.replaceAll(',', '|')],
    [
      'with another order of columns',
      'transfers,id,date\n"RU to UA: 390 military; UA to RU: at least 270 civilian",1,2025-05-23\n',
    ],
    ['with ends of lines of Windows', PLAIN.replaceAll('\n', '\r\n')],
    ['with ends of lines of old machines', PLAIN.replaceAll('\n', '\r')],
    [
      'with columns that nobody asked for',
      PLAIN.replace('transfers\n', 'transfers,note\n').replace('civilian\n', 'civilian,=1+1\n'),
    ],
    ['with empty rows and columns', `${PLAIN},,\n\n,,\n`],
  ])('%s', (_what, text) => {
    expect(told(text, null)).toEqual(PLAIN_SAYS);
  });

  it('in another encoding is read where the mapping says so', () => {
    const text = 'Ort,date,parties\nK\u{f6}ln,2025-05-23,RU;UA\n';
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const mapping = ListMapping.parse({
      list: LIST,
      date: 'date',
      parties: 'parties',
      location: 'Ort',
      encoding: 'windows-1252',
    });
    const read = readList('x.csv', latin, mapping);
    expect(read.kind === 'read' && read.list.rows[0]?.row.says.location).toBe('Köln');
    const unread = readList('x.csv', latin, null);
    expect(unread.kind === 'broken' && unread.problems[0]?.detail).toMatch(
      /^line 2 is not UTF-8; save it as CSV UTF-8, or write "encoding"/,
    );
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    for (const [at, letter] of [...text].entries()) utf16[2 + at * 2] = letter.charCodeAt(0);
    expect(readList('x.csv', utf16, { ...mapping, encoding: undefined }).kind).toBe('read');
  });

  it.each([
    ['', 'null null: the file is empty'],
    ['\u{FEFF}\n \n', 'null null: the file is empty'],
    ['id,date,transfers\n', '1 null: there is a head and no row below it'],
    ['id,date,date\n1,2,3\n', '1 date: two columns have this name'],
    ['id,date,transfers\n1,"2025,x\n', '2 2: a quotation mark opens here and is never closed'],
    [
      'id,date,transfers\n\n1,"a\nb",x\n\n2,"2025,x\n3,2025,x\n4,2025,x\n',
      '6 2: a quotation mark opens here and is never closed',
    ],
    ['id,date,transfers\n1,20"25,x\n', '2 2: a quotation mark stands inside a cell'],
    ['id,date,transfers\n1,"20"25,x\n', '2 2: words stand behind a closing quotation mark'],
    ['record_id,transfer,claim\nr1,1,0\n', 'null null: this is an export with a row a figure and no dates'],
    ['a,b\n1,2\n', 'null null: nothing says who the sides are'],
    ['PK\u{3}\u{4}xyz', 'null null: this is a workbook'],
    ['a\0b', 'null null: it holds bytes that no text has'],
  ])('%j is refused whole', (text, problem) => {
    expect(told(text, null).join('; ')).toContain(problem);
  });

  it('without a column that the mapping reads is refused, and what it has is said', () => {
    expect(told('Nr;Tag\n1;2\n').join('\n')).toMatch(/^null Datum: the mapping reads this column, .*it has: Nr, Tag$/m);
  });

  it('gives a mapping to begin with', () => {
    const example = exampleMapping('lists/Unit 7, swaps.csv', bytes(`${HEAD}\n1;23.05.2025;;1;1;;\n`));
    expect(example).toMatchObject({ list: { name: 'Unit-7-swaps', title: 'Unit 7, swaps' }, id: 'Nr', date: 'Datum' });
    expect(example).toMatchObject({
      transfers: [{ count: 'an Ukraine' }, { count: 'an Russland' }],
      unused: ['Stand', 'Vermittler', 'Ort'],
    });
    expect(ListMapping.safeParse(example).success).toBe(true);
  });

  it('that came from us leaves out what was rejected', () => {
    const ours =
      'id,date_start,transfers,state\n1,2025-05-23,RU to UA: 1 military,rejected\n2,2025-05-23,RU to UA: 2 military,waiting\n';
    const read = readList('records.csv', bytes(ours), null);
    expect(read).toMatchObject({ kind: 'read', list: { leftOut: 1, rows: [{ line: 3 }] } });
  });
});

describe('a mapping', () => {
  it.each([
    [{ list: { name: 'a b', title: 'x' } }, /letters, digits/],
    [{ list: LIST, date: { column: 'x', format: ['Y'] } }, /nrecognized/],
    [{ list: { ...LIST, url: 'ftp://x' } }, /https/],
    [{ list: LIST, colour: 'red' }, /nrecognized/],
  ])('%j is none', (mapping, words) => {
    expect(ListMapping.safeParse(mapping).error?.message).toMatch(words);
  });

  it.each(['D.M', 'D.YYYY', 'D.D.M.YYYY'])('with the format %s is refused', (format) => {
    const mapping = { ...GERMAN, date: { column: 'Datum', formats: [format] } };
    expect(told(`${HEAD}\n1;2;;1;1;;\n`, mapping)[0]).toMatch(/^null null: the format/);
  });
});
