// Which rules read here: the number of the extractor and a fingerprint of the very code that reads, so that no change of a row is missed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXTRACTOR_VERSION } from '../../domain/article.ts';

/** The rooms that a page passes until it is events. */
const ROOMS = ['article', 'claims', 'domain', 'events', 'gazetteer', 'languages', 'pipeline', 'text'];

const FINGERPRINT_CHARACTERS = 10;

/** The same for the same code, wherever it is installed. @example rulesVersion() // '1+5f0c83a1be' */
export function rulesVersion(): string {
  const digest = createHash('sha256');
  for (const room of ROOMS) {
    const folder = fileURLToPath(new URL(`../../${room}`, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      ['.js', '.ts'].includes(extname(name)),
    );
    for (const name of files.toSorted()) digest.update(`${room}/${name}\n`).update(readFileSync(join(folder, name)));
  }
  return `${EXTRACTOR_VERSION}+${digest.digest('hex').slice(0, FINGERPRINT_CHARACTERS)}`;
}
