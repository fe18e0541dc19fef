// A document: one article handed in by a person or a program, as a text, a saved page, or a file that holds either.
import { z } from 'zod';

/** One line of `extract --jsonl`, `read --jsonl` and `ingest --jsonl`. Fields that it does not know are ignored. */
export const DocumentLine = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String).nullish(),
    url: z.string().nullish(),
    title: z.string().nullish(),
    published: z.string().nullish(),
    /** When the page was fetched; no publication date lies after it. */
    fetched: z.string().nullish(),
    contentType: z.string().nullish(),
    language: z.string().nullish(),
    text: z.string().nullish(),
    html: z.string().nullish(),
    file: z.string().nullish(),
  })
  .refine((line) => [line.text, line.html, line.file].filter((body) => body != null).length === 1, {
    message: 'give one of "text", "html" or "file"',
  });
export type DocumentLine = Readonly<z.infer<typeof DocumentLine>>;

/** A document whose body is at hand. A text is what the article says; a page is bytes still to be read. */
export const Document = z.object({
  id: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  /** ISO day or ISO time, checked. */
  published: z.string().nullable(),
  fetchedAt: z.string().nullable(),
  contentType: z.string().nullable(),
  language: z.string().nullable(),
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('page'), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  ]),
});
export type Document = Readonly<z.infer<typeof Document>>;
