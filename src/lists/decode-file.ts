// The bytes of a file in, its text out; or what it is instead of one, and what to do about that.

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'broken'; readonly detail: string };

/** Larger files come in parts; all rows of one are taken in at once or not at all. */
const MOST_BYTES = 32 * 1024 * 1024;

/** By its byte order mark, else as said, else UTF-8. */
export function decodeFile(bytes: Uint8Array, encoding: string | null): Decoded {
  if (bytes.length === 0) return broken('the file is empty');
  if (bytes.length > MOST_BYTES) {
    return broken(
      `it has ${bytes.length} bytes, and at most ${MOST_BYTES} are read at once; part it, each part with the head`,
    );
  }
  const kind = KINDS.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte));
  if (kind !== undefined) return broken(`this is ${kind.what}, no CSV; save it as CSV (UTF-8) and hand in that`);
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const label = marked?.encoding ?? encoding ?? 'utf-8';
  const decoder = decoderOf(label);
  if (decoder === null)
    return broken(`"${label}" is no encoding; write "windows-1252", "utf-16le" or another of the Encoding Standard`);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return broken(
      label === 'utf-8'
        ? `${firstStrange(bytes)}; save it as CSV UTF-8, or write "encoding" into the mapping ("windows-1252" for Excel in western Europe)`
        : `it is not in ${label}; write into the mapping which "encoding" it is in, or save it as CSV UTF-8`,
    );
  }
  if (text.includes('\0'))
    return broken('it holds bytes that no text has; save the list as CSV (UTF-8) and hand in that');
  return text.trim() === '' ? broken('the file is empty') : { kind: 'text', text };
}

const broken = (detail: string): Decoded => ({ kind: 'broken', detail });

const KINDS = [
  { magic: [0x50, 0x4b, 0x03, 0x04], what: 'a workbook (.xlsx, .ods) or another archive' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old workbook (.xls)' },
  { magic: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { magic: [0x1f, 0x8b], what: 'a packed file (.gz)' },
] as const;

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

/** The line is counted by what comes before it, which is UTF-8. */
function firstStrange(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const before = text.slice(0, Math.max(0, text.indexOf('\u{FFFD}')));
  return `line ${before.split(/\r\n|\r|\n/).length} is not UTF-8`;
}
