// The first bytes of a page in, the charset that its XML or meta declaration names out, read as the HTML standard reads it.

/** The standard asks for 1,024 bytes, and lets a parser change its mind later: pages declare it after long comments. */
const PRESCAN_BYTES = 16 * 1024;

/** The label as it is written, or null. A declaration inside a comment or another tag's attribute declares nothing. */
export function prescanCharset(body: Uint8Array): string | null {
  const head = latin1(body.subarray(0, PRESCAN_BYTES));
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["'][^>]{0,200}>/.exec(head)?.[1];
  if (xml !== undefined) return xml;
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
    if (head.startsWith('<!--', at)) {
      const end = head.indexOf('-->', at + 2);
      if (end < 0) return null;
      at = end + 3;
    } else if (/^<\/?[a-z]/i.test(head.slice(at, at + 3))) {
      const tag = readTag(head, at);
      if (tag === null) return null;
      const label = /^<meta[\s/]/i.test(head.slice(at, at + 6)) ? charsetOf(tag.attributes) : null;
      if (label !== null && isKnown(label)) return label;
      at = tag.end;
    } else if (/^<[!/?]/.test(head.slice(at, at + 2))) {
      const end = head.indexOf('>', at);
      if (end < 0) return null;
      at = end + 1;
    } else {
      at++;
    }
  }
  return null;
}

type Attributes = ReadonlyMap<string, string>;

/** `<meta charset=…>`, or `<meta http-equiv=content-type content="…charset=…">` with both. */
function charsetOf(attributes: Attributes): string | null {
  const own = attributes.get('charset');
  if (own !== undefined) return own.trim();
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return null;
  const content = attributes.get('content') ?? '';
  const match = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(content);
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? '').trim();
}

/** Attributes of the tag at `at`, the first of a name winning; null where the tag does not end. */
function readTag(head: string, at: number): { readonly attributes: Attributes; readonly end: number } | null {
  const attributes = new Map<string, string>();
  const name = /^<\/?[^\s/>]*/.exec(head.slice(at, at + 200))?.[0] ?? '<';
  const piece = /[\s/]*(?:(>)|([^\s/>=][^\s/>=]*|=[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?)/y;
  piece.lastIndex = at + name.length;
  for (;;) {
    const match = piece.exec(head);
    if (match === null) return null;
    if (match[1] !== undefined) return { attributes, end: piece.lastIndex };
    // An opening quote that is never closed swallows the rest.
    if (/^\s*=\s*["']/.test(head.slice(piece.lastIndex, piece.lastIndex + 50))) return null;
    const key = (match[2] ?? '').toLowerCase();
    if (!attributes.has(key)) attributes.set(key, match[3] ?? match[4] ?? match[5] ?? '');
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return /^x-user-defined$/i.test(label);
  }
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
