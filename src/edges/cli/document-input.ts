// A file, standard input or a line of JSON in, a document with its body at hand out, or what is wrong with it.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Extraction, KnownMetadata, Page, UnreadableReason } from '../../domain/article.ts';
import { type Document, DocumentLine } from '../../domain/document.ts';
import { scrub } from '../../domain/scrub.ts';
import { isDateOrTime } from '../../service/index.ts';
import { codeOf, InputError, wordsOf } from './failures.ts';
import type { Line } from './read-lines.ts';

export type Input =
  | { readonly kind: 'document'; readonly document: Document }
  | {
      readonly kind: 'broken';
      readonly id: string | null;
      readonly reason: UnreadableReason;
      /** For a person: what is wrong and what to do. */
      readonly problem: string;
    };

/** What a person says of the inputs on the command line. */
export type Given = { readonly url: string | null; readonly published: string | null };

/** The limit of a fetched body. A file past it is not read on. */
const MOST_BYTES = 10 * 1024 * 1024;
/** Where a page says that it is one. */
const HEAD_BYTES = 4096;

/** Throws InputError where the date is none. */
export function checkDate(date: string): string {
  if (isDateOrTime(date)) return date;
  throw new InputError(`"${date.slice(0, 60)}" is no date; write 2025-05-23 or 2025-05-23T21:40:00-04:00`);
}

/** A file that a person named. Broken where it is missing, unreadable or too large. */
export async function fromFile(path: string, given: Given): Promise<Input> {
  return await attempt(path, async () => {
    const bytes = await readBounded(resolve(path));
    return { ...nothingKnown, ...given, id: path, body: bodyOf(path, bytes, null) };
  });
}

export async function fromStream(source: AsyncIterable<Uint8Array>, given: Given): Promise<Input> {
  return await attempt(null, async () => {
    const bytes = await bounded(source, 'standard input');
    return { ...nothingKnown, ...given, id: '-', body: bodyOf('-', bytes, null) };
  });
}

/** One line of `--jsonl`; a problem names the line. Null for a blank one. */
export async function fromLine(line: Line, defaults: Given): Promise<Input | null> {
  if (line.text === null) return broken(null, `line ${line.number}: it is longer than 64 MB; give the page as "file"`);
  if (line.text.trim() === '') return null;
  const json = parseJson(line.text);
  if (json === undefined) {
    return broken(null, `line ${line.number}: it is no JSON; give one object a line`);
  }
  const parsed = DocumentLine.safeParse(json);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) =>
      path.length > 0 ? `"${path.join('.')}": ${message}` : message,
    );
    return broken(idOf(json), `line ${line.number}: ${wrong.join('; ')}`);
  }
  const fields = parsed.data;
  const id = fields.id ?? null;
  return await attempt(
    id,
    async () => ({
      id,
      url: fields.url || defaults.url,
      title: fields.title || null,
      published: dateOf('published', fields.published) ?? defaults.published,
      fetchedAt: dateOf('fetched', fields.fetched),
      contentType: contentTypeOf(fields),
      language: fields.language || null,
      body: await bodyOfLine(fields),
    }),
    `line ${line.number}: `,
  );
}

/** As a page, since a text takes the same way as one. */
export function pageOf(document: Document): { readonly page: Page; readonly known: KnownMetadata } {
  const { url, fetchedAt, body } = document;
  const page =
    body.kind === 'text'
      ? { contentType: 'text/plain; charset=utf-8', body: new TextEncoder().encode(scrub(body.text)) }
      : { contentType: document.contentType, body: body.bytes };
  return {
    page: { url, fetchedAt, ...page },
    known: {
      title: document.title === null ? undefined : scrub(document.title),
      published: document.published ?? undefined,
      language: document.language ?? undefined,
    },
  };
}

export function unreadableInput(input: Extract<Input, { kind: 'broken' }>): Extraction {
  const unreadable = { reason: input.reason, detail: input.problem };
  return { id: input.id, article: null, unreadable, reading: null, events: [], figures: [] };
}

const nothingKnown = { title: null, fetchedAt: null, contentType: null, language: null } as const;

class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

async function attempt(id: string | null, make: () => Promise<Document>, where = ''): Promise<Input> {
  try {
    return { kind: 'document', document: await make() };
  } catch (error) {
    const problem = `${where}${wordsOf(error).join(' ')}`;
    if (error instanceof TooLarge) return { kind: 'broken', id, reason: 'too_large', problem };
    // A program that is wrong must not pass for an input that is.
    if (!(error instanceof InputError) && typeof codeOf(error) !== 'string') throw error;
    return broken(id, problem);
  }
}

function broken(id: string | null, problem: string): Input {
  return { kind: 'broken', id, reason: 'bad_input', problem };
}

async function bodyOfLine({ text, html, file, contentType }: DocumentLine): Promise<Document['body']> {
  if (text != null) return { kind: 'text', text };
  if (html != null) return { kind: 'page', bytes: new TextEncoder().encode(scrub(html)) };
  const path = file ?? '';
  return bodyOf(path, await readBounded(resolve(path)), contentType ?? null);
}

/** A string of HTML is decoded already, whatever encoding it had on its way here. */
function contentTypeOf({ html, contentType }: DocumentLine): string | null {
  if (html == null) return contentType || null;
  return `${contentType?.split(';')[0]?.trim() || 'text/html'}; charset=utf-8`;
}

/** By its name where that tells; else what looks like a page is one, and what is plain UTF-8 is a text. */
function bodyOf(path: string, bytes: Uint8Array, contentType: string | null): Document['body'] {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  if (contentType !== null || /\.(x?html?|mhtml)$/.test(name)) return { kind: 'page', bytes };
  if (!name.endsWith('.txt') && looksLikePage(bytes)) return { kind: 'page', bytes };
  const text = utf8(bytes);
  return text === null ? { kind: 'page', bytes } : { kind: 'text', text };
}

function looksLikePage(bytes: Uint8Array): boolean {
  // UTF-16 has a NUL beside each letter of a tag.
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').replaceAll('\0', '');
  return /<(!doctype|html|head|body|meta|title|script|article|main|div|section|p|h1)[\s>/]/i.test(head);
}

/** Null where it is some other encoding or no text at all: the reader of pages finds out. */
function utf8(bytes: Uint8Array): string | null {
  if (bytes.subarray(0, HEAD_BYTES).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function readBounded(path: string): Promise<Uint8Array> {
  if ((await stat(path)).isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR', path });
  const file = createReadStream(path);
  if (!path.toLowerCase().endsWith('.gz')) return await bounded(file, path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  try {
    return await bounded(unpacked, path);
  } catch (error) {
    if (/^Z_/.test(String(codeOf(error)))) throw new InputError(`${path}: it is no whole gzip file; pack it again`);
    throw error;
  } finally {
    file.destroy();
  }
}

async function bounded(source: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    parts.push(part);
    length += part.length;
    if (length > MOST_BYTES)
      throw new TooLarge(`${name}: it holds more than ${MOST_BYTES} bytes, the most that is read`);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function dateOf(field: string, date: string | null | undefined): string | null {
  if (date == null || date === '') return null;
  if (isDateOrTime(date)) return date;
  throw new InputError(`"${field}": "${date.slice(0, 60)}" is no date; write 2025-05-23 or 2025-05-23T21:40:00-04:00`);
}

function idOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null;
  return typeof json.id === 'string' || typeof json.id === 'number' ? String(json.id) : null;
}

/** Undefined where it is none: JSON has no undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
