// A contact address goes in; what we call ourselves in every request comes out.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const Manifest = z.object({ name: z.literal('swapledger'), version: z.string() });

/** @example userAgent('https://example.org/bot') // 'Swapledger/0.1.0 (+https://example.org/bot)' */
export function userAgent(contact: string | null): string {
  const name = `Swapledger/${versionFrom(import.meta.dirname)}`;
  return contact === null ? name : `${name} (+${contact.replace(/[^\x20-\x7e]|[()]/g, '')})`;
}

/** The nearest package.json of ours above: the sources and the build lie at different depths. */
function versionFrom(folder: string): string {
  try {
    return Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).version;
  } catch {
    const above = dirname(folder);
    return above === folder ? '0' : versionFrom(above);
  }
}
