// Bytes with and without a declared charset in, the encoding and the text out.
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/article/decode-bytes.ts';

const UK = 'Росія та Україна обміняли по 146 військових, повідомили в п’ятницю її представники.'.replace('’', "'");
const RU = 'В последний день года стороны обменялись пленными, сообщили в Минобороны.';

/** Cyrillic letters to bytes of an 8-bit encoding, by what its decoder makes of each byte. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return Uint8Array.from([...text], (character) => bytes.get(character) ?? 0x3f);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const page = (text: string, head = '') =>
  `<html><head>${head}<title>${text}</title></head><body><p>${text}</p></body></html>`;
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
const meta = (charset: string) => `<meta charset="${charset}">`;

const TABLE: readonly (readonly [
  what: string,
  bytes: Uint8Array,
  contentType: string | null,
  encoding: string,
  text: string,
])[] = [
  [
    'a byte-order mark over a header that lies',
    joined(utf8('\ufeff'), utf8(page(UK))),
    'text/html; charset=windows-1251',
    'utf-8',
    UK,
  ],
  [
    'UTF-16 with a mark',
    joined(
      new Uint8Array([0xff, 0xfe]),
      new Uint8Array(new Uint16Array([...page('swap')].map((c) => c.charCodeAt(0))).buffer),
    ),
    null,
    'utf-16le',
    'swap',
  ],
  [
    'the header over the meta tag',
    encode(page(RU, meta('koi8-r')), 'windows-1251'),
    'text/html; charset=windows-1251',
    'windows-1251',
    RU,
  ],
  ['a header in quotes', encode(page(RU), 'windows-1251'), 'text/html; charset="cp1251"', 'windows-1251', RU],
  ['the meta tag', encode(page(RU, meta('koi8-r')), 'koi8-r'), 'text/html', 'koi8-r', RU],
  [
    'http-equiv',
    encode(page(UK, '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251" />'), 'windows-1251'),
    null,
    'windows-1251',
    UK,
  ],
  [
    'an XML declaration',
    joined(utf8('<?xml version="1.0" encoding="windows-1251"?>'), encode(page(UK), 'windows-1251')),
    null,
    'windows-1251',
    UK,
  ],
  ['a meta tag in a comment declares nothing', utf8(page(UK, `<!-- ${meta('koi8-r')} -->`)), null, 'utf-8', UK],
  [
    'a meta tag in an attribute declares nothing',
    utf8(page(UK, `<link title='${meta('koi8-r')}'>`)),
    null,
    'utf-8',
    UK,
  ],
  ['a name that nobody knows is passed over', utf8(page(UK, meta('bogus'))), 'text/html; charset=none', 'utf-8', UK],
  ['undeclared UTF-8', utf8(page(UK)), 'text/html', 'utf-8', UK],
  ['undeclared windows-1251, Ukrainian', encode(page(UK), 'windows-1251'), 'text/html', 'windows-1251', UK],
  ['undeclared windows-1251, Russian', encode(page(RU), 'windows-1251'), 'text/html', 'windows-1251', RU],
  ['undeclared koi8-u', encode(page(UK), 'koi8-u'), 'text/html', 'koi8-u', UK],
  ['undeclared koi8-r', encode(page(RU), 'koi8-r'), 'text/html', 'koi8-r', RU],
  ['undeclared ibm866', encode(page(RU), 'ibm866'), 'text/html', 'ibm866', RU],
  ['undeclared x-mac-cyrillic', encode(page(RU), 'x-mac-cyrillic'), 'text/html', 'x-mac-cyrillic', RU],
  ['undeclared iso-8859-5', encode(page(RU), 'iso-8859-5'), 'text/html', 'iso-8859-5', RU],
  [
    'undeclared windows-1252',
    encode(page('Gefangenenaustausch: 84 Männer über die Grenze zurückgekehrt'), 'windows-1252'),
    'text/html',
    'windows-1252',
    'Männer über',
  ],
  ['says windows-1251, is UTF-8', utf8(page(UK, meta('windows-1251'))), 'text/html; charset=windows-1251', 'utf-8', UK],
  [
    'says UTF-8, is windows-1251',
    encode(page(RU, meta('utf-8')), 'windows-1251'),
    'text/html; charset=utf-8',
    'windows-1251',
    RU,
  ],
  [
    'says UTF-8 in the header, and the truth in the meta tag',
    encode(page(RU, meta('koi8-r')), 'koi8-r'),
    'text/html; charset=utf-8',
    'koi8-r',
    RU,
  ],
  ['half a multibyte character at the end', joined(utf8(page(UK)), new Uint8Array([0xd0])), null, 'utf-8', UK],
  ['one stray byte in the middle', joined(utf8(page(UK)), new Uint8Array([0xff]), utf8(page(UK))), null, 'utf-8', UK],
];

describe('decodeBytes', () => {
  it.each(TABLE)('%s', (_, bytes, contentType, encoding, text) => {
    const decoded = decodeBytes(bytes, contentType);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toContain(text);
  });
});
