// The name of a script of the pages in, the file that was compiled for it out, with the tag by which a browser knows it again.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export type Script = { readonly text: string; readonly tag: string };

const known = new Map<string, Promise<Script>>();

/** Read once. Run from source, as tests are, what the last build left. */
export function scriptOf(name: 'console'): Promise<Script> {
  const script = known.get(name) ?? read(name);
  known.set(name, script);
  return script;
}

async function read(name: string): Promise<Script> {
  const beside = new URL(`../ui/client/${name}.js`, import.meta.url);
  const built = new URL(`../../../dist/src/edges/ui/client/${name}.js`, import.meta.url);
  const text = await readFile(import.meta.url.endsWith('.ts') ? built : beside, 'utf8');
  return { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"` };
}
