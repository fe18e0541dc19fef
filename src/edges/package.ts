// The package's own folder and its version; from the sources and from the build alike.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Package = z.object({ name: z.literal('swapledger'), version: z.string() });

/** The folder that holds package.json and fixtures/, from the sources and from the build alike. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (readPackage(folder) === null) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The package.json of swapledger is missing; install it again.');
    folder = above;
  }
  return folder;
}

export function version(): string {
  return readPackage(packageFolder())?.version ?? 'unknown';
}

function readPackage(folder: string): z.infer<typeof Package> | null {
  try {
    return Package.safeParse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}
