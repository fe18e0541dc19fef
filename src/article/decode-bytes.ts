// Bytes and their Content-Type in, text and the encoding that it was read in out.
import { detectCyrillic } from './detect-cyrillic.ts';
import { prescanCharset } from './prescan-charset.ts';

export type Decoded = { readonly text: string; readonly encoding: string };

/** Enough to know an encoding by; a longer page says nothing new. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The text of a page: byte-order mark, then header, XML or meta declaration, valid UTF-8, then detection among the
 * Cyrillic encodings, then windows-1252. A declaration that the bytes contradict is passed over.
 */
export function decodeBytes(body: Uint8Array, contentType: string | null): Decoded {
  const marked = byteOrderMark(body);
  if (marked !== null) return decodeAs(body, marked);
  const unicode = looksUtf8(body);
  for (const declared of [headerCharset(contentType), declaredCharset(body)]) {
    const encoding = declared === null ? null : encodingOf(declared);
    if (encoding !== null && !isContradicted(encoding, unicode)) return decodeAs(body, encoding);
  }
  // Plain ASCII is the same in all of them; the standard calls it windows-1252.
  if (unicode === 'yes' || unicode === 'maybe') return decodeAs(body, 'utf-8');
  return decodeAs(body, detectCyrillic(body.subarray(0, SAMPLE_BYTES)) ?? 'windows-1252');
}

/** 'ascii': says nothing. 'maybe': valid, save a character that the end cut in half or a stray byte. */
type Utf8 = 'ascii' | 'yes' | 'maybe' | 'no';

/** Says 8-bit but holds UTF-8, or says UTF-8 but is not: a page that lies about itself. */
function isContradicted(encoding: string, unicode: Utf8): boolean {
  if (encoding === 'utf-8') return unicode === 'no';
  return unicode === 'yes' && !/^(utf-16|gb|big5|euc|shift|iso-2022)/.test(encoding);
}

function decodeAs(body: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(body), encoding };
}

function byteOrderMark(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  return body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : null;
}

function headerCharset(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function declaredCharset(body: Uint8Array): string | null {
  const label = prescanCharset(body);
  return label === null ? null : declaredEncoding(label);
}

/** A declaration that can be read as ASCII is no UTF-16; the HTML standard reads it as UTF-8. */
function declaredEncoding(label: string): string {
  if (/^x-user-defined$/i.test(label)) return 'windows-1252';
  return /^(utf-?16|ucs-?2|unicode$|iso-10646)/i.test(label) ? 'utf-8' : label;
}

/** The standard's name of an encoding; null for a label that nobody knows. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** Counts sequences of several bytes, right and wrong, in the whole body. */
function looksUtf8(body: Uint8Array): Utf8 {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte <= 0xf4 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    if (length === 0 || byte > 0xf4) {
      wrong++;
      continue;
    }
    let taken = 1;
    while (taken < length && at + taken < body.length && ((body[at + taken] ?? 0) & 0xc0) === 0x80) taken++;
    if (taken === length) right++;
    else if (at + taken < body.length) wrong++;
    at += taken - 1;
  }
  if (wrong > 0) return right > wrong * 20 ? 'maybe' : 'no';
  return right > 0 ? 'yes' : 'ascii';
}
