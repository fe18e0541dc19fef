// Records in, one JSON array out, a record a line; or, as JSON Lines, a record a line and nothing around them.
import type { Format } from '../format.ts';
import { publishedRecord } from '../published-record.ts';

export const json: Format = {
  id: 'json',
  describes: 'JSON, one array of records, each with every report that it rests on',
  mediaType: 'application/json',
  extension: 'json',
  async *write(records, { names }) {
    let opening = '[\n';
    for await (const record of records) {
      yield opening + JSON.stringify(publishedRecord(record, names));
      opening = ',\n';
    }
    yield opening === '[\n' ? '[]\n' : '\n]\n';
  },
};

export const jsonLines: Format = {
  id: 'jsonl',
  describes: 'JSON Lines, a record a line, as in json',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  async *write(records, { names }) {
    for await (const record of records) yield `${JSON.stringify(publishedRecord(record, names))}\n`;
  },
};
