// The bytes of a page and what the server called them in; what they are out: a page, a text, or why neither.
import type { Page, Unreadable } from '../domain/article.ts';

export type Sniffed =
  | { readonly kind: 'html' }
  | { readonly kind: 'text' }
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable };

/** Decoded; against bombs. The largest ordinary article that was measured has 2 MB. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** First bytes that name a kind of file, however the server called it. */
const SIGNATURES: readonly (readonly [name: string, bytes: string])[] = [
  ['a PDF', '%PDF-'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a WebP image or a sound file', 'RIFF'],
  ['a ZIP archive or an office document', 'PK\x03\x04'],
  ['gzip data', '\x1f\x8b'],
  ['a video', '\x00\x00\x00'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['a sound file', 'ID3'],
  ['a sound file', 'OggS'],
];

const MARKUP =
  /<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|table|h[1-6]|br|span|a)[\s>/]/i;

/** Before decoding: nothing there, far too much, or bytes of a known kind that is no page. */
export function sniffBytes(page: Page): Unreadable | null {
  const { body } = page;
  if (body.length === 0)
    return {
      reason: 'empty',
      detail: 'There is nothing in it, not one byte; see whether the address or the file is the right one.',
    };
  if (body.length > MAX_BODY_BYTES) {
    return { reason: 'too_large', detail: 'The page is over 10 MB; that is the most that is read.' };
  }
  const head = String.fromCharCode(...body.subarray(0, 8));
  const signature = SIGNATURES.find(([, bytes]) => head.startsWith(bytes));
  if (signature !== undefined) {
    return { reason: 'binary', detail: `The bytes are ${signature[0]}${sentAs(page)}, not a page.` };
  }
  return null;
}

/** After decoding: blank, binary all the same, a page, a text, or some other text that is no page. */
export function sniffText(text: string, page: Page): Sniffed {
  if (text.trim() === '')
    return unreadable('empty', 'The page has only blanks; see whether the address still answers.');
  const head = text.slice(0, 16 * 1024);
  const strange = head.match(/(?!\s|\u0085)[\p{Cc}\ufffd]/gu)?.length ?? 0;
  const isBinary = strange > head.length * 0.1;
  const type = (page.contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (isBinary) return unreadable('binary', `The bytes are no text${sentAs(page)}.`);
  const hasMarkup = MARKUP.test(head) || MARKUP.test(text.slice(0, 256 * 1024));
  if (type === 'text/plain' && !/^\s*<(?:!doctype\s+html|html)[\s>]/i.test(head)) return { kind: 'text' };
  if (/^\s*[[{]/.test(head) && !/^text\/html/.test(type))
    return unreadable('not_html', `The page is JSON${sentAs(page)}, not HTML.`);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]/i.test(head)) {
    return unreadable('not_html', 'The page is a feed or a sitemap; add it as a source instead.');
  }
  if (!hasMarkup)
    return unreadable('not_html', `The page has no HTML in it${sentAs(page)}; send a text as text/plain.`);
  return { kind: 'html' };
}

function unreadable(reason: Unreadable['reason'], detail: string): Sniffed {
  return { kind: 'unreadable', unreadable: { reason, detail } };
}

function sentAs(page: Page): string {
  return page.contentType === null ? '' : `, sent as ${page.contentType.slice(0, 80)}`;
}
