// A list that somebody kept goes in; its rows become addresses whose pages are kept, all or none, and what they come to is said.
import {
  type ImportOutcome,
  type ImportRequest,
  LISTED_ROW_TYPE,
  type List,
  type ListedRow,
  type ListProblem,
} from '../domain/list.ts';
import { extractListedRow, mappedColumns, type ReadList, readList } from '../lists/index.ts';
import { fold } from './fold.ts';
import type { IngestPorts } from './ingest.ts';
import type { FoldedRow, NewListedRow, Sha256 } from './ports.ts';
import { hintBlocks } from './run-read.ts';

/** Beyond these a file is wrong throughout, and the first ones say how. */
const MOST_PROBLEMS = 100;

export async function importList(ports: IngestPorts, request: ImportRequest): Promise<ImportOutcome> {
  const file = readList(request.file, request.body, request.mapping);
  if (file.kind === 'broken') return { ...NOTHING, kind: 'refused', problems: file.problems };
  const { list: read } = file;
  const { list } = read.mapping;
  const said = { ...NOTHING, ...aboutFile(read), replaced: request.replace };
  if (read.rows.length === 0 || (read.refused > 0 && !request.skipRefused)) return { ...said, kind: 'refused' };
  if (read.refused > 0 && request.replace) {
    return { ...said, kind: 'refused', problems: [UNKNOWN_ROWS, ...said.problems].slice(0, MOST_PROBLEMS) };
  }

  const rows = read.rows.map(({ row }) => newRow(list, row, ports.sha256));
  const folded = await ports.store.foldRows(list, rows, ports.now(), fold);
  const kept = new Set(rows.map(({ document }) => document.key));
  // A row that cannot be read is in the file all the same, nobody knows which.
  const stays = read.refused > 0 ? [] : await ports.store.keysOfList(list.name);
  const comes = {
    ...said,
    ...counted(folded, read),
    gone: stays.filter((key) => !kept.has(key)),
  };
  if (request.dryRun) return { ...comes, kind: 'tried' };

  const { outcomes, left } = await ports.store.importRows(list, rows, { at: ports.now(), replace: request.replace });
  const ids = [...new Set(outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [] : [outcome.id])))];
  await ports.hints.give('read', ids);
  if (left.length === 0) return { ...comes, kind: 'imported', ids };
  await hintBlocks(ports);
  const gone = left.map(({ key }) => key);
  return { ...comes, kind: 'imported', gone, ids: [...ids, ...left.map(({ id }) => id)] };
}

const UNKNOWN_ROWS: ListProblem = {
  line: null,
  column: null,
  detail:
    'nobody knows which rows of the list those are that cannot be read, and so none can be taken out as missing: mend them, or take the list in without replacing it',
};

const NOTHING: Omit<ImportOutcome, 'kind'> = {
  list: null,
  columns: { read: [], kept: [] },
  rows: { good: 0, leftOut: 0, refused: 0 },
  fresh: 0,
  known: 0,
  corrected: 0,
  records: 0,
  joined: 0,
  repeated: [],
  undated: 0,
  gone: [],
  replaced: false,
  problems: [],
  ids: [],
};

function aboutFile({ mapping, head, rows, leftOut, refused, problems }: ReadList) {
  const read = mappedColumns(mapping);
  const nothing: readonly ListProblem[] =
    rows.length === 0 && refused === 0 ? [{ line: null, column: null, detail: 'every row of it is left out' }] : [];
  return {
    list: mapping.list,
    columns: {
      read: head.filter((column) => read.includes(column)),
      kept: head.filter((column) => !read.includes(column)),
    },
    rows: { good: rows.length, leftOut, refused },
    undated: rows.filter(({ row }) => row.says.date.start === null).length,
    problems: [...nothing, ...problems].slice(0, MOST_PROBLEMS),
  };
}

function counted(folded: readonly FoldedRow[], { rows }: ReadList) {
  const of = (kind: FoldedRow['kind']) => folded.filter((one) => one.kind === kind).length;
  const [records, joined] = [of('record'), of('joined')];
  const repeated = folded.flatMap((one, index) =>
    one.kind === 'repeated' ? [{ line: rows[index]?.line ?? 0, of: rows[one.of]?.line ?? 0 }] : [],
  );
  const fresh = records + joined + repeated.length;
  return { fresh, known: of('known'), corrected: of('corrected'), records, joined, repeated };
}

/** What the list is called stands beside the row: a new title changes no row. */
function newRow(list: List, row: ListedRow, sha256: Sha256): NewListedRow {
  const body = new TextEncoder().encode(JSON.stringify(row));
  const key = `list:${list.name}:${row.id ?? sha256(body).slice(0, 32)}`;
  const page = { url: null, contentType: LISTED_ROW_TYPE, fetchedAt: null, body };
  const known = { title: list.title, published: list.published ?? undefined };
  return {
    document: { url: key, key, host: `list:${list.name}`, shownUrl: list.url, sourceId: null, known, page },
    events: extractListedRow(page, known).events,
  };
}
