// Records in, one JSON array out, a record a line, each with every report of it as its article tells it.
import { edtfOf } from '../domain/edtf.ts';
import type { LedgerRecord } from '../domain/record.ts';
import type { Format } from './format.ts';

export const json: Format = { id: 'json', mediaType: 'application/json', extension: 'json', write };

async function* write(records: AsyncIterable<LedgerRecord>): AsyncIterable<string> {
  let opening = '[\n';
  for await (const record of records) {
    yield opening + JSON.stringify(published(record));
    opening = ',\n';
  }
  yield opening === '[\n' ? '[]\n' : '\n]\n';
}

/** The fields that the export promises, in this order; what is for reviewers alone stays inside. */
function published(record: LedgerRecord) {
  const {
    id,
    kind,
    status,
    date,
    parties,
    transfers,
    mediators,
    location,
    agreement,
    history,
    reported,
    state,
    sources,
  } = record;
  return {
    id,
    kind,
    status,
    date: { ...date, edtf: edtfOf(date) },
    parties,
    transfers,
    mediators,
    location,
    agreement,
    history: history.map(({ status: reached, day }) => ({ status: reached, day })),
    reported,
    state,
    sources: sources.map(({ url, title, publisher, published: day, event }) => ({
      url,
      title,
      publisher,
      published: day,
      event,
    })),
  };
}
