// Texts and saved pages go in; each becomes an address whose page is kept already, so that nothing is fetched.
import type { Document } from '../domain/document.ts';
import { LISTED_ROW_TYPE } from '../domain/list.ts';
import { scrub } from '../domain/scrub.ts';
import { type AcceptPorts, insertInOrder } from './accept.ts';
import type { Acceptance } from './contract.ts';
import { isDateOrTime } from './iso-date.ts';
import type { NewDocument, Sha256 } from './ports.ts';
import { checkUrl } from './url-rules.ts';

export type IngestPorts = AcceptPorts & { readonly sha256: Sha256 };

/** The same limit as for a fetched body. */
const MOST_BYTES = 10 * 1024 * 1024;

/** One outcome a document, in order. The same URL, or without one the same body, is the same address. */
export async function ingest(ports: IngestPorts, documents: readonly Document[]): Promise<readonly Acceptance[]> {
  const checked = documents.map((document) => checkDocument(document, ports.sha256));
  return insertInOrder(checked, 'read', ports, (rows: readonly NewDocument[]) =>
    ports.store.insertDocuments(rows, ports.now()),
  );
}

function checkDocument(document: Document, sha256: Sha256) {
  const bytes =
    document.body.kind === 'text' ? new TextEncoder().encode(scrub(document.body.text)) : document.body.bytes;
  const name = scrub(document.url ?? document.id ?? '(a document without url and id)');
  const refused = (reason: string, detail: string) => ({ kind: 'refused' as const, given: name, reason, detail });

  for (const field of ['published', 'fetchedAt'] as const) {
    const date = document[field];
    if (date !== null && !isDateOrTime(date)) {
      return refused(
        'bad_date',
        `"${scrub(date).slice(0, 60)}" is no date; write 2025-05-23 or 2025-05-23T21:40:00-04:00.`,
      );
    }
  }
  if (document.contentType?.trim().toLowerCase().startsWith(LISTED_ROW_TYPE) === true) {
    return refused('bad_type', 'Rows of a list are no documents; hand in the list itself (swapledger import).');
  }
  if (bytes.byteLength > MOST_BYTES) {
    return refused('too_large', `The document has ${bytes.byteLength} bytes; at most ${MOST_BYTES} are read.`);
  }
  const place = placeOf(document.url, bytes, sha256);
  if (place.kind === 'refused') return place;
  const row: NewDocument = {
    url: place.url,
    key: place.key,
    host: place.host,
    shownUrl: document.url === null ? null : place.url,
    sourceId: null,
    known: {
      title: document.title === null ? undefined : scrub(document.title),
      published: document.published ?? undefined,
      language: document.language === null ? undefined : scrub(document.language),
    },
    page: {
      url: document.url === null ? null : place.url,
      // A text is plain whatever it is called; of a page without a type its bytes tell.
      contentType: document.body.kind === 'text' ? 'text/plain; charset=utf-8' : contentTypeOf(document.contentType),
      fetchedAt: document.fetchedAt,
      body: bytes,
    },
  };
  return { kind: 'row' as const, row };
}

function placeOf(url: string | null, bytes: Uint8Array, sha256: Sha256) {
  if (url !== null) return checkUrl(url);
  const key = `ingested:${sha256(bytes)}`;
  return { kind: 'address' as const, url: key, key, host: 'ingested' };
}

function contentTypeOf(given: string | null): string | null {
  return given === null ? null : scrub(given).slice(0, 200);
}
