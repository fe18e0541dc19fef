// Hostile pages and ordinary ones in one pool, side by side: each hostile one ends, and each ordinary one reads as if it were alone.
import { afterAll, describe, expect, it } from 'vitest';
import type { Extraction, Page } from '../../../src/domain/article.ts';
import { openParsePool } from '../../../src/edges/parse/index.ts';

const P = '<p>Kyiv and Moscow swapped 390 prisoners each on Friday, officials on both sides said in the evening.</p>';
const page = (body: string) =>
  `<html lang="en"><head><title>Swap of prisoners</title></head><body>${body}</body></html>`;
const ORDINARY = page(`<article><h1>Swap of prisoners</h1>${P}${P.replace('Friday', 'Saturday')}</article>`);

const pageOf = (html: string): Page => ({
  url: 'https://news.example/a',
  contentType: 'text/html; charset=utf-8',
  fetchedAt: null,
  body: new TextEncoder().encode(html),
});

const times = (text: string, count: number) => text.repeat(count);

const HOSTILE: readonly (readonly [what: string, html: () => string])[] = [
  ['a million nested elements', () => page(times('<div>', 1_000_000))],
  ['elements as deep as they may be', () => page(times('<section>', 140) + times(P, 2_000))],
  ['formatting that is never closed', () => page(times('<p><font color=a>', 5_000))],
  ['tables in tables', () => page(times('<table><tr><td>', 3_000))],
  ['100,000 links', () => page(times('<a href="/a">a</a> ', 100_000))],
  ['100,000 attributes', () => page(`<div ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>`)],
  ['an attribute of 9 MB', () => page(`<div id="${times('a', 9_000_000)}">${P}</div>`)],
  ['a srcset that backtracks', () => page(`<img srcset="${times('a', 500_000)} b">${P}`)],
  [
    'JSON-LD that never ends',
    () => page(`<script type="application/ld+json">${times('[{"a":', 300_000)}</script>${P}`),
  ],
  [
    'a live blog of 40,000 entries',
    () => page(`<main class="live-blog">${times('<p>12:30 A bus.</p>', 40_000)}</main>`),
  ],
  ['dates without end', () => page(times('<time class="date">3 May 2024</time>', 45_000))],
  ['furniture without end', () => page(times('<div class="related">Updated 3 May 2024</div>', 11_900))],
  ['a million commas and signs', () => page(times('<,', 1_000_000))],
  ['NUL bytes and halves of characters', () => page(times('\0\ud800', 500_000) + P)],
  ['9 MB of words without a tag', () => page(times('word and ', 1_000_000))],
];

const pool = openParsePool({ size: 2, timeoutMs: 10_000, memoryMb: 512 });
afterAll(() => pool.close());

const endOf = ({ article, unreadable }: Extraction) => (article === null ? unreadable?.reason : 'extracted');

describe('hostile pages beside ordinary ones', () => {
  it.each(HOSTILE)('%s', { timeout: 60_000 }, async (_, html) => {
    const alone = await pool.read(pageOf(ORDINARY), {});
    expect(endOf(alone)).toBe('extracted');
    const [hostile, ...beside] = await Promise.all([
      pool.read(pageOf(html()), {}),
      ...Array.from({ length: 3 }, () => pool.read(pageOf(ORDINARY), {})),
    ]);
    expect(endOf(hostile)).toMatch(
      /^(?:extracted|too_complex|too_large|no_article|list_page|not_html|binary|timeout|memory)$/,
    );
    expect(hostile.unreadable?.reason).not.toBe('crashed');
    // Neither late, nor cut short, nor blamed for its neighbour; and the pool goes on.
    expect(beside).toEqual([alone, alone, alone]);
    expect(await pool.read(pageOf(ORDINARY), {})).toEqual(alone);
  });

  it('costs them no turn: all of them are read while it still is', { timeout: 60_000 }, async () => {
    const costly = page(times('<section>', 140) + times(P, 2_000));
    // Both children have started.
    await Promise.all([pool.read(pageOf(ORDINARY), {}), pool.read(pageOf(ORDINARY), {})]);
    const ended: string[] = [];
    const read = (name: string, html: string) => pool.read(pageOf(html), {}).then(() => ended.push(name));
    await Promise.all([read('costly', costly), ...Array.from({ length: 10 }, () => read('ordinary', ORDINARY))]);
    expect(ended).toEqual([...Array.from({ length: 10 }, () => 'ordinary'), 'costly']);
  });
});
