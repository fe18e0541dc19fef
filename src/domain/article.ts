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
};

/** What is known beforehand (a feed's date, an operator's --published) and wins over what the page says. */
export type KnownMetadata = {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
};

export const Article = z.object({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  /** ISO day, or ISO time with its offset kept, so that slice(0, 10) is the reporter's day. */
  published: z.string().nullable(),
  /** BCP 47 primary language, 'en'. */
  language: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  siteName: z.string().nullable(),
  /** Paragraphs parted by blank lines; scrubbed and normalised once, never changed after. */
  text: z.string(),
});
export type Article = Readonly<z.infer<typeof Article>>;

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

export type ReadOutcome =
  | { readonly article: Article; readonly unreadable: null }
  | { readonly article: null; readonly unreadable: Unreadable };

/** One line of `extract --jsonl`. `figures`: every number near a swap word with its meaning. */
export const Extraction = z.object({
  id: z.string().nullable(),
  article: Article.nullable(),
  unreadable: Unreadable.nullable(),
  events: z.array(SwapEvent).readonly(),
  figures: z.array(Claim).readonly(),
});
export type Extraction = Readonly<z.infer<typeof Extraction>>;

/** Raised when the same page would be read differently; stored with each article, so that old readings can be found. */
export const EXTRACTOR_VERSION = '1';
