// The text of a JSON Feed goes in; its entries come out, or null where it is some other JSON.
import { z } from 'zod';
import type { ParsedFeed } from './parsed-feed.ts';

/** A field of another type counts as absent: one odd entry does not lose the others. */
const Words = z.string().nullish().catch(null);

const ITEM = {
  summary: Words,
  content_text: Words,
  content_html: Words,
  date_published: Words,
  date_modified: Words,
};

const JsonFeed = z.object({
  version: z.string().regex(/^https?:\/\/jsonfeed\.org\/version\//),
  title: Words,
  home_page_url: Words,
  items: z
    .array(
      z
        .object({ url: Words, external_url: Words, title: Words, ...ITEM })
        .nullable()
        .catch(null),
    )
    .catch([]),
});

const MOST_ENTRIES = 2_000;

export function parseJson(text: string): ParsedFeed | null {
  const parsed = JsonFeed.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const items = parsed.data.items.slice(0, MOST_ENTRIES).filter((item) => item !== null);
  return {
    title: parsed.data.title ?? null,
    link: parsed.data.home_page_url ?? null,
    entries: items.map((item) => ({
      link: item.url ?? item.external_url ?? null,
      title: item.title ?? null,
      summary: item.summary ?? item.content_text ?? item.content_html ?? null,
      dates: [item.date_published, item.date_modified].filter((date) => date != null),
    })),
  };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
