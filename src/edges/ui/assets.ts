// The files that pages load: the stylesheet and our scripts, under an address that changes with them, to be kept for ever.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FAVICON } from './style/favicon.ts';
import { STYLE } from './style/index.ts';

export type Asset = { readonly body: string; readonly mediaType: string };

const ASSETS: ReadonlyMap<string, Asset> = new Map([
  ['style.css', { body: STYLE, mediaType: 'text/css; charset=utf-8' }],
  ['favicon.svg', { body: FAVICON, mediaType: 'image/svg+xml' }],
  ...scripts(),
]);

const VERSION = createHash('sha256')
  .update(JSON.stringify([...ASSETS]))
  .digest('hex')
  .slice(0, 12);

/** @example assetUrl('style.css') // '/assets/0f3c…/style.css' */
export function assetUrl(name: string): string {
  return `/assets/${VERSION}/${name}`;
}

/** `fresh`: of this version, so that it may be kept for ever. */
export function assetOf(version: string, name: string): (Asset & { readonly fresh: boolean }) | null {
  const asset = ASSETS.get(name);
  return asset === undefined ? null : { ...asset, fresh: version === VERSION };
}

/** Compiled from ./client; run from the sources, as the tests do, they stand in dist. Pages work without them. */
function scripts(): readonly (readonly [string, Asset])[] {
  const places = ['./client/', '../../../dist/src/edges/ui/client/'];
  const folders = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const folder = folders.find((path) => existsSync(join(path, 'desk.js')));
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => [
      name,
      { body: readFileSync(join(folder, name), 'utf8'), mediaType: 'text/javascript; charset=utf-8' },
    ]);
}
