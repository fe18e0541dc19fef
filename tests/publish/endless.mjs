// One record from standard input, written so many times in every way by the compiled project; what was written is counted and let go.
import { text } from 'node:stream/consumers';
import { FORMATS, packagePieces } from '../../dist/src/publish/index.js';

const record = JSON.parse(await text(process.stdin));
const RECORDS = Number(process.argv[2]);

async function* records() {
  for (let at = 0; at < RECORDS; at += 1) {
    const sources = record.sources.map((source) => ({ ...source, articleId: `a${at}`, eventId: `e${at}` }));
    yield { ...record, id: `r${at}`, sources };
  }
}

async function* lines() {
  yield { line: 'ledger', ledger: 'l1', at: null };
  for await (const one of records()) yield { line: 'record', record: one, deal: null };
  yield { line: 'end', lines: RECORDS + 1 };
}

async function rowsIn(pieces) {
  let rows = 0;
  for await (const piece of pieces) rows += (typeof piece === 'string' ? piece : piece.text).split('\n').length - 1;
  return rows;
}

const counted = { package: await rowsIn(packagePieces(lines(), false)) };
for (const { id, write } of FORMATS) counted[id] = await rowsIn(write(records(), { names: false, bom: false }));
process.stdout.write(JSON.stringify(counted));
