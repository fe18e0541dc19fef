// The register of outlets: each layout of each row on a page of its own in fixtures/outlets, and what no row is for.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readArticle } from '../../src/article/index.ts';
import { knownLayout, OUTLETS } from '../../src/article/outlets/index.ts';
import { readTree } from '../../src/article/page-tree.ts';
import { selectElements } from '../../src/article/select-elements.ts';
import { pageOf } from './page.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/outlets/${name}`, import.meta.url));

const Expected = z.object({
  url: z.string(),
  fetchedAt: z.string().nullable(),
  published: z.string(),
  text: z.string(),
  mustNotContain: z.array(z.string()),
});

const LAYOUTS = OUTLETS.flatMap((outlet) =>
  outlet.layouts.map((layout, at) => ({ outlet, layout, name: `${outlet.id}-${at + 1}` })),
);

describe.each(LAYOUTS)('$name', ({ outlet, layout, name }) => {
  it('has a page and what must come out of it', () => {
    for (const file of [`${name}.html`, `${name}.expected.json`])
      expect(existsSync(fixture(file)), `write fixtures/outlets/${file}`).toBe(true);
  });

  it('gives the text and the day of its page, which the reader of all pages does not', async () => {
    const expected = Expected.parse(JSON.parse(readFileSync(fixture(`${name}.expected.json`), 'utf8')));
    const { url, fetchedAt } = expected;
    const body = new Uint8Array(readFileSync(fixture(`${name}.html`)));
    const read = await readArticle(pageOf(body, { url, fetchedAt }), {});
    expect(read.article?.text).toBe(expected.text);
    expect(read.article?.published?.slice(0, 10)).toBe(expected.published);
    expect(read.reading).toMatchObject({ body: 'outlet', outlet: outlet.id });
    if (layout.date !== null) expect(read.reading?.rules.published).toBe('outlet');
    for (const other of expected.mustNotContain) expect(read.article?.text).not.toContain(other);
    const plain = await readArticle(pageOf(body, { url: 'https://elsewhere.example/a', fetchedAt }), {});
    expect(plain.article?.text).not.toBe(expected.text);
  });

  it('is valid for some days', () => {
    if (layout.from !== null && layout.to !== null) expect(layout.from < layout.to).toBe(true);
  });
});

describe('the register', () => {
  it('has each outlet and each host once', () => {
    const ids = OUTLETS.map(({ id }) => id);
    const hosts = OUTLETS.flatMap((outlet) => outlet.hosts);
    expect([new Set(ids).size, new Set(hosts).size]).toEqual([ids.length, hosts.length]);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
  });

  it('has layouts that follow one another', () => {
    for (const { layouts } of OUTLETS) {
      for (const [at, { from }] of layouts.entries()) {
        if (at === 0) continue;
        expect(from).not.toBeNull();
        expect(layouts[at - 1]?.to).toBe(from);
      }
    }
  });

  it.each([
    ['another host', 'https://harbour.example/a', '2024-05-07T08:00:00Z', null],
    ['a host that only ends alike', 'https://coldharbour.example/a', '2024-05-07T08:00:00Z', null],
    ['no address', null, null, null],
    ['a host under it', 'https://m.oldharbour.example/a', '2024-05-07T08:00:00Z', '.cards .card.said'],
    ['the last day of a layout', 'https://oldharbour.example/a', '2024-02-29T23:59:59Z', '#comments dl.talk'],
    ['the first day of the next', 'https://oldharbour.example/a', '2024-03-01T00:00:00Z', '.cards .card.said'],
    ['no day: the newest', 'https://oldharbour.example/a', null, '.cards .card.said'],
    ['a day before the first', 'https://radio.tworivers.example/a', '2023-05-31T12:00:00Z', null],
  ])('%s', (_, url, fetchedAt, keep) => {
    expect(knownLayout(url, fetchedAt)?.layout.keep ?? null).toBe(keep);
  });

  it('says that a row fits its pages no more', async () => {
    const html = `<html><head><title>Swap</title></head><body><article><h1>Swap</h1><p>${'The two sides swapped 84 prisoners each on Friday, and the buses left at noon. '.repeat(3)}</p></article></body></html>`;
    const { reading } = await readArticle(pageOf(html, { url: 'https://oldharbour.example/new', fetchedAt: null }), {});
    expect(reading).toMatchObject({ body: 'own', outlet: 'old-harbour' });
  });
});

describe('selectors of rows', () => {
  const { tree } = readTree(
    '<div id="a" class="x y"><p class="z">1</p><section><p data-speaker="host">2</p></section></div><p>3</p>',
  );
  it.each([
    ['p', 3],
    ['div p', 2],
    ['#a .z', 1],
    ['.x.y section p', 1],
    ['[data-speaker=host], .z', 2],
    ['div[class]', 1],
    ['.y .x', 0],
  ])('%s', (selector, count) => {
    expect(tree === null ? null : selectElements(tree.root, selector).length).toBe(count);
  });
  it.each(['p > b', 'p:first-child', '', 'p ~ b'])('refuses "%s"', (selector) => {
    expect(() => (tree === null ? null : selectElements(tree.root, selector))).toThrow(/no selector/);
  });
});
