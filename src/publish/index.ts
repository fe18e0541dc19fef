// The register of export formats, one file each, and what a record is called in one line.
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';

export type { Format } from './format.ts';
export { partyName } from './party-name.ts';
export { summarise } from './summarise.ts';

export const FORMATS: readonly Format[] = [json, csv];

/** Null for a format that is not in the register; FORMATS names those that are. */
export function formatOf(id: string): Format | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}
