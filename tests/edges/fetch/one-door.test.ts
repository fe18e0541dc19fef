// What can open a connection, and who may: a preview, a proxy or a thumbnail that asked by itself would pass the guard by.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageFolder } from '../../../src/edges/package.ts';

/** Ways out of the process; isIP and its like, and servers that only listen, are none. */
const WAYS_OUT =
  /\bfetch\(\s*(?:new URL|['"`a-z])|from '(?:undici|node:(?:https|http2|tls|dgram|dns(?:\/promises)?))'|import \{[^}]*\b(?:request|get|connect|createConnection|Socket)\b[^}]*\} from 'node:(?:http|net)'|\b(?:WebSocket|EventSource|XMLHttpRequest)\b/;

const ALLOWED: Readonly<Record<string, string>> = {
  'src/edges/http/client.ts':
    'commands ask the running service, whose address stands in the data folder or in SWAPLEDGER_SERVER',
  'src/edges/http/console/raw-queues.ts': 'bull-board is called in this process',
  'src/edges/cli/commands/extract.ts': 'asks by the guarded fetch of src/edges/fetch',
};

const files = ['src', 'workers'].flatMap((folder) =>
  readdirSync(join(packageFolder(), folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(join('edges', 'ui', 'client')))
    .map((path) => join(folder, path)),
);
const out = files.filter((path) => WAYS_OUT.test(readFileSync(join(packageFolder(), path), 'utf8')));

it('only the guarded connector, its robots and its lookups reach the network', () => {
  const others = out.filter((path) => !path.startsWith(join('src', 'edges', 'fetch')));
  expect(others.toSorted()).toEqual(Object.keys(ALLOWED).toSorted());
  expect(out).toContain(join('src', 'edges', 'fetch', 'guard', 'connector.ts'));
});

it.each([
  ["import { request } from 'node:http';", true],
  ["import { get, type Server } from 'node:http';", true],
  ["import { connect } from 'node:net';", true],
  ["import { lookup } from 'node:dns/promises';", true],
  ['const page = await fetch(url);', true],
  ['await globalThis.fetch(`https://x`)', true],
  ["import { createServer, type Server } from 'node:http';", false],
  ["import { isIP } from 'node:net';", false],
])('%s is a way out: %s', (line, is) => expect(WAYS_OUT.test(line)).toBe(is));
