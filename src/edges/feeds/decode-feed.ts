// The bytes of a feed and its Content-Type go in; its text comes out, in whatever encoding it was sent.
import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';

/** What undeclared feeds that are no UTF-8 turn out to be; the detector's other guesses are wrong more often than right. */
const CYRILLIC = ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5'];
const EAST_ASIAN = ['big5', 'euc-jp', 'euc-kr', 'gb18030', 'shift_jis'];
/** Below this the detector guesses on a handful of letters. */
const LEAST_CONFIDENCE = 30;

/** Byte order mark, then header, then XML declaration, then what the bytes look like. Never throws. */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const declared = [charsetOf(contentType), declaredIn(bytes)].filter((label) => label !== null);
  const label = byteOrderMark(bytes) ?? declared.find((name) => fits(name, bytes)) ?? guess(bytes);
  return new TextDecoder(label).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be';
  return null;
}

/** "text/xml; charset=windows-1251" */
function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

/** `<?xml version="1.0" encoding="windows-1251"?>` */
function declaredIn(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  return /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/i.exec(start)?.[1] ?? null;
}

/** A feed that calls itself UTF-8 and is not, or UTF-16 although its declaration could be read, was labelled by mistake. */
function fits(label: string, bytes: Uint8Array): boolean {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' ? isUtf8(bytes) : !encoding.startsWith('utf-16');
  } catch {
    return false;
  }
}

function guess(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8';
  const guesses = analyse(bytes).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const likely = [CYRILLIC, EAST_ASIAN].map((names) => guesses.find(({ name }) => names.includes(name.toLowerCase())));
  return likely.find((found) => found !== undefined)?.name ?? 'windows-1252';
}
