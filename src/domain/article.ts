// A page is what was fetched; an article is what it says without its furniture.
import { z } from 'zod';
import { Claim, SwapEvent } from './event.ts';

/** What was fetched or handed in. `body` is as it came over the wire, content encoding already undone. */
export type Page = {
  readonly url: string | null;
  readonly contentType: string | null;
  /** ISO instant; no publication date lies after it. */
  readonly fetchedAt: string | null;
  readonly body: Uint8Array;
  /** As the server gave them, for asking later whether it has changed. */
  readonly validators?: Validators | undefined;
};

/** Sent back byte for byte. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

/** What is known beforehand (a feed's date, an operator's --published) and wins over what the page says. */
export type KnownMetadata = {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
};

/** One entry of a live blog: where it stands in the text, and when it was written; null where the page does not say. */
const LiveEntry = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** ISO time with the page's offset kept, or ISO day; slice(0, 10) is the reporter's day. */
  time: z.string().nullable(),
});
export type LiveEntry = Readonly<z.infer<typeof LiveEntry>>;

export const Article = z.object({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  /** ISO day, or ISO time with its offset kept, so that slice(0, 10) is the reporter's day. */
  published: z.string().nullable(),
  /** As published: the last change that the page tells of, never before it was published. */
  modified: z.string().nullable(),
  /** BCP 47 primary language, 'en'. */
  language: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  siteName: z.string().nullable(),
  /** Paragraphs parted by blank lines; scrubbed and normalised once, never changed after. */
  text: z.string(),
  /** The entries of a live blog in the order of the text, without overlap; empty for an ordinary article. */
  entries: z.array(LiveEntry).readonly(),
});
export type Article = Readonly<z.infer<typeof Article>>;

/** An article of the ledger by its name; what it says is asked for apart, since it may be long. */
export const ArticleHead = Article.pick({ title: true, siteName: true, published: true }).extend({
  id: z.string(),
  url: z.string().nullable(),
});
export type ArticleHead = Readonly<z.infer<typeof ArticleHead>>;

/** With all that it says. */
export type KeptArticle = { readonly id: string; readonly url: string | null; readonly article: Article };

export const UnreadableReason = z.enum([
  /** Never became a page: a line that is no JSON, a date that is none, a file that is not there. */
  'bad_input',
  'empty',
  'binary',
  'not_html',
  'too_large',
  'too_complex',
  'bad_encoding',
  'no_article',
  'consent_wall',
  'paywall',
  'error_page',
  'list_page',
  'video_page',
  'unread_language',
  'timeout',
  'memory',
  'crashed',
]);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

export const Unreadable = z.object({ reason: UnreadableReason, detail: z.string() });
export type Unreadable = Readonly<z.infer<typeof Unreadable>>;

/** Who found the body: our own reader, an outlet's row, a second reader where ours was unsure; or the page is nothing but a text, or a row of a list. */
export const BodyReader = z.enum([
  'own',
  'outlet',
  'readability on linkedom',
  'readability on jsdom',
  'plain text',
  'row of a list',
]);
export type BodyReader = z.infer<typeof BodyReader>;

/** How an article was read. A rule is a short name for where a field comes from: 'json-ld', 'meta og:title', 'known'. */
export const Reading = z.object({
  /** The same page and the same version give the same article, to the character. */
  version: z.string(),
  body: BodyReader,
  /** The row of a single outlet that was followed. */
  outlet: z.string().nullable(),
  rules: z.object({
    title: z.string().nullable(),
    byline: z.string().nullable(),
    published: z.string().nullable(),
    modified: z.string().nullable(),
    language: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    siteName: z.string().nullable(),
  }),
});
export type Reading = Readonly<z.infer<typeof Reading>>;

export type ReadOutcome =
  | { readonly article: Article; readonly unreadable: null; readonly reading: Reading }
  | { readonly article: null; readonly unreadable: Unreadable; readonly reading: null };

/** One line of `extract --jsonl`. `figures`: every number near a swap word with its meaning. */
export const Extraction = z.object({
  id: z.string().nullable(),
  article: Article.nullable(),
  unreadable: Unreadable.nullable(),
  /** Null where nothing was read. */
  reading: Reading.nullable(),
  events: z.array(SwapEvent).readonly(),
  figures: z.array(Claim).readonly(),
  /** How many characters of the text lay beyond the limit, so that nothing was read in them; absent where all was read. */
  truncated: z.number().int().positive().optional(),
  /** BCP 47 of the article, where no pattern reads it, so that nothing was looked for; absent where it is read. */
  unreadLanguage: z.string().optional(),
});
export type Extraction = Readonly<z.infer<typeof Extraction>>;

/** Raised when the same page would be read differently; stored with each article, so that old readings can be found. */
export const EXTRACTOR_VERSION = '1';
