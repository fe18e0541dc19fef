// Test helper: a fresh PGlite in memory in about a second, from a data folder dumped once.
//
//   const database = await openTestDatabase();          // empty, no tables: for the queue and the database room
//
// A cold PGlite takes seconds and 800 MB, so open one a test file (beforeAll), not one a test.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type EmbeddedDatabase, openInMemory } from '../../src/edges/database/embedded.ts';
import { packageFolder } from '../../src/edges/package.ts';

/** An empty database, from a dump that the first caller leaves for this lockfile under the system's temp folder. */
export async function openTestDatabase(): Promise<EmbeddedDatabase> {
  const path = dumpPath();
  if (existsSync(path)) return await openInMemory(new Blob([await readFile(path)]));
  const fresh = await openInMemory(null);
  const dump = await fresh.dump();
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // Two test files may dump at once: each writes a file of its own, and the last one stays.
  const own = `${path}.${process.pid}`;
  await writeFile(own, Buffer.from(await dump.arrayBuffer()));
  await rename(own, path);
  return fresh;
}

/** The lockfile's hash stands for the PGlite version: a dump of another one is never loaded. */
function dumpPath(): string {
  const lockfile = readFileSync(join(packageFolder(), 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex').slice(0, 16);
  return join(tmpdir(), `swapledger-tests-${process.getuid?.() ?? 0}`, `pglite-${hash}.tar.gz`);
}
