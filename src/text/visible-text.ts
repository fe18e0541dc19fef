// The bytes of a page in; what a reader may see of it, in small letters and one line, out: one pass, no tree.

const LESS = 0x3c;
const GREATER = 0x3e;
const SPACE = 0x20;

/**
 * Tags, comments, scripts and styles are left out, JSON-LD is not, since it may hold the article. Attributes end at the next ">",
 * quoted or not: rather a word too many than one too few. Text is taken for UTF-8; of other encodings only ASCII is right.
 */
export function visibleText(bytes: Uint8Array): string {
  const seen = new Uint8Array(bytes.length);
  let count = 0;
  const { length } = bytes;
  for (let at = 0; at < length; ) {
    const byte = bytes[at] ?? 0;
    if (byte === LESS && opensTag(bytes[at + 1] ?? 0)) {
      if (seen[count - 1] !== SPACE) seen[count++] = SPACE;
      at = afterTag(bytes, at);
    } else {
      if (byte > SPACE) seen[count++] = small(byte);
      else if (seen[count - 1] !== SPACE) seen[count++] = SPACE;
      at++;
    }
  }
  return new TextDecoder().decode(seen.subarray(0, count)).replace(/&nbsp;|&#160;|&#xa0;|\u00a0/gu, ' ');
}

/** A letter, "/", "!" or "?" behind "<"; "a < b" is text. */
function opensTag(byte: number): boolean {
  const letter = small(byte);
  return (letter >= 0x61 && letter <= 0x7a) || byte === 0x2f || byte === 0x21 || byte === 0x3f;
}

/** Behind the tag that opens at `at`, and behind what it holds where nobody sees that. */
function afterTag(bytes: Uint8Array, at: number): number {
  if (startsWith(bytes, at + 1, '!--')) return behindComment(bytes, at + 4);
  const end = indexOrEnd(bytes, GREATER, at + 1);
  for (const name of ['script', 'style']) {
    if (startsWith(bytes, at + 1, name) && !holdsData(bytes.subarray(at, end))) return endOf(bytes, name, end);
  }
  return end + 1;
}

function holdsData(tag: Uint8Array): boolean {
  return new TextDecoder().decode(tag).toLowerCase().includes('ld+json');
}

function behindComment(bytes: Uint8Array, from: number): number {
  let at = from;
  do at = indexOrEnd(bytes, GREATER, at) + 1;
  while (at <= bytes.length && !(bytes[at - 2] === 0x2d && bytes[at - 3] === 0x2d));
  return at;
}

/** Where the end tag of that name opens; the end of the page where it never does. */
function endOf(bytes: Uint8Array, name: string, from: number): number {
  let at = indexOrEnd(bytes, LESS, from);
  while (at < bytes.length && !startsWith(bytes, at + 1, `/${name}`)) at = indexOrEnd(bytes, LESS, at + 1);
  return at;
}

function indexOrEnd(bytes: Uint8Array, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at;
}

/** @param words small letters and marks; the bytes may be capitals */
function startsWith(bytes: Uint8Array, at: number, words: string): boolean {
  for (let index = 0; index < words.length; index++) {
    if (small(bytes[at + index] ?? 0) !== words.charCodeAt(index)) return false;
  }
  return true;
}

/** A capital of ASCII as its small letter; any other byte as it is. */
function small(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
