// The bytes of a page, tags and all, go in; whether it may tell of a swap comes out, before anybody decodes or parses it.
import type { Language } from '../languages/index.ts';
import { mayTell } from './gate.ts';
import { withoutSilent } from './tokenise.ts';
import { visibleText } from './visible-text.ts';

/** Wider than in an article: captions, advertisements and links stand between its paragraphs, and more between title and text. */
const REACH = 600;
/** UTF-16 has a NUL beside each letter of a tag: what cannot be searched passes. */
const HEAD_BYTES = 200;

/** @example openRawGate(LANGUAGES)(await readFile('page.html')) */
export function openRawGate(languages: readonly Language[]): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    if (bytes.subarray(0, HEAD_BYTES).includes(0)) return true;
    const text = withoutSilent(visibleText(bytes));
    return languages.some((language) => mayTell(text, language, REACH));
  };
}
