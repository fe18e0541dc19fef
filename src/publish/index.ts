// The register of export formats, one file each, and what a record is called in one line.
import type { Format } from './format.ts';
import { csvOf } from './formats/csv.ts';
import { json, jsonLines } from './formats/json.ts';
import { claims } from './tables/claims.ts';
import { records } from './tables/records.ts';
import { transfers } from './tables/transfers.ts';

export { CodeBookEntry, codeBook, codeBookPage } from './code-book.ts';
export { DOCUMENTS, dataPackage } from './data-package.ts';
export { atom, type FeedFormat, jsonFeed } from './feeds.ts';
export type { Format, Wishes } from './format.ts';
export { LICENCE } from './licence.ts';
export { textWithoutNames, withoutNames } from './names.ts';
export { type PackageEnd, packagePieces } from './package-pieces.ts';
export { partyName } from './party-name.ts';
export { publishedRecord } from './published-record.ts';
export { recordsOf } from './records-of.ts';
export { PublishedChange } from './shapes/change.ts';
export { PublishedDeal } from './shapes/deal.ts';
export { PublishedDecision } from './shapes/decision.ts';
export { PublishedRecord } from './shapes/record.ts';
export { PublishedFeed } from './shapes/source.ts';
export { summarise } from './summarise.ts';
export { TABLES } from './tables/index.ts';

export const FORMATS: readonly Format[] = [
  json,
  jsonLines,
  csvOf('csv', records),
  csvOf('csv-transfers', transfers),
  csvOf('csv-claims', claims),
];

/** Null for a format that is not in the register; FORMATS names those that are. */
export function formatOf(id: string): Format | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}
