// Whole pages with furniture in, what must come out of each: text, metadata, and nothing of what stands around.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readArticle } from '../../src/article/index.ts';

const folder = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

const Expected = z.object({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  siteName: z.string().nullable(),
  text: z.string().nullable(),
  mustNotContain: z.array(z.string()).default([]),
  unreadable: z.boolean().optional(),
  /** Why, where it is unreadable. */
  reason: z.string().optional(),
  entries: z.array(z.object({ time: z.string(), begins: z.string() })).default([]),
});

const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    id: file.replace('.html', ''),
    body: new Uint8Array(readFileSync(folder + file)),
    expected: Expected.parse(JSON.parse(readFileSync(folder + file.replace('.html', '.expected.json'), 'utf8'))),
  }));

/** The texts of fixtures are what a person would copy; typographic spaces and the like are plain in both. */
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

const read = (body: Uint8Array) => readArticle({ url: null, contentType: null, fetchedAt: null, body }, {});

describe.each(pages.filter(({ expected }) => expected.unreadable !== true))('$id', ({ body, expected }) => {
  const reading = read(body);

  it('gives the whole text and no word more', async () => {
    expect((await reading).article?.text).toBe(plainParagraphs(expected.text));
  });

  it.each(expected.mustNotContain)('has nothing of "%s"', async (furniture) => {
    expect(plain((await reading).article?.text)).not.toContain(plain(furniture));
  });

  it('knows who wrote what, when and where', async () => {
    const { article } = await reading;
    for (const field of ['title', 'byline', 'language', 'canonicalUrl', 'siteName'] as const) {
      if (expected[field] === null && field !== 'byline') continue;
      expect([field, plain(article?.[field])]).toEqual([field, plain(expected[field])]);
    }
    expect(article?.published?.slice(0, 10)).toBe(expected.published?.slice(0, 10));
  });

  it('knows when each entry was written, of a live blog only', async () => {
    const { article } = await reading;
    const entries = article?.entries.map(({ start, time }) => ({
      time,
      begins: article.text.slice(start, start + 40),
    }));
    expect(entries ?? []).toEqual(expected.entries);
  });
});

describe('a page without an article', () => {
  const others = pages.filter(({ expected }) => expected.unreadable === true);
  it.each(others.map((page) => [page.id, page] as const))('%s', async (_, { body, expected }) => {
    const { article, unreadable, reading } = await read(body);
    expect([article, reading]).toEqual([null, null]);
    expect(unreadable?.reason).toBe(expected.reason ?? 'consent_wall');
    // What happened, and what to do next.
    expect(unreadable?.detail).toMatch(/^[A-Z].{30,}[.;,].{10,}\.$/);
  });
});

function plainParagraphs(text: string | null): string {
  return (text ?? '').split('\n\n').map(plain).join('\n\n');
}
