// Lists of feeds as OPML: in from other readers, out and in again, and the starter list.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOpml, writeOpml } from '../../../src/edges/feeds/index.ts';
import type { NewSource } from '../../../src/service/index.ts';

const opml = (body: string) => `\ufeff<?xml version="1.0"?><opml version="1.1"><head/><body>${body}</body></opml>`;

test('folders, spellings of xmlUrl, and what is no feed', () => {
  const list = opml(`
    <outline text="Ukraine" country="ua">
      <outline TEXT="A &amp; B" xmlUrl="https://a.example/rss" type="rss"/>
      <outline title="C" text="c" xmlurl="https://c.example/?a=1&amp;b=2" filter="all" country="LV"/>
    </outline>
    <outline text="A folder of nothing"/>
    <outline text="D" XMLURL="https://d.example/"/>`);
  expect(readOpml(list, 'x')).toEqual([
    { url: 'https://a.example/rss', title: 'A & B', country: 'UA', filter: 'swaps' },
    { url: 'https://c.example/?a=1&b=2', title: 'C', country: 'LV', filter: 'all' },
    { url: 'https://d.example/', title: 'D', country: null, filter: 'swaps' },
  ]);
});

test('what goes out comes in again, whatever it is called', () => {
  const sources: NewSource[] = [
    { url: 'https://a.example/?x=1&y="2"', title: 'A <b> & "c"\u0000\ud800', country: 'UA', filter: 'swaps' },
    { url: 'https://b.example/', title: 'Обмін', country: null, filter: 'all' },
  ];
  const back = readOpml(writeOpml(sources, '2025-05-23T10:00:00Z'), 'x');
  expect(back).toEqual([{ ...sources[0], title: 'A <b> & "c"\ufffd' }, sources[1]]);
});

test('10,000 outlines are 10,000 sources', () => {
  const outlines = Array.from(
    { length: 10_000 },
    (_, number) => `<outline text="${number}" xmlUrl="https://h${number}.example/"/>`,
  );
  expect(readOpml(opml(outlines.join('')), 'x')).toHaveLength(10_000);
});

describe('what is no list says so', () => {
  test.each([
    ['', 'not_opml'],
    ['<html><body>hello</body></html>', 'not_opml'],
    ['just words', 'not_opml'],
    [opml('<outline>'.repeat(100)), 'opml_too_large'],
    [opml('<outline/>'.repeat(100_001)), 'opml_too_large'],
  ])('%#', (text, code) => {
    expect(() => readOpml(text, 'feeds.opml')).toThrow(expect.objectContaining({ code }));
  });

  test('a list that is cut off gives what it has', () => {
    expect(readOpml('<opml><body><outline xmlUrl="https://a.example/"/><outline xmlUr', 'x')).toHaveLength(1);
  });

  test('an entity is no file', () => {
    const hostile =
      '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body><outline xmlUrl="https://a.example/&x;"/></body></opml>';
    expect(JSON.stringify(readOpml(hostile, 'x'))).not.toContain('root:');
  });
});

test('the starter list names well-formed addresses once each, with a country where there is one', () => {
  const starter = readOpml(
    readFileSync(new URL('../../../fixtures/sources/starter.opml', import.meta.url), 'utf8'),
    'x',
  );
  expect(starter.length).toBeGreaterThan(40);
  expect(new Set(starter.map(({ url }) => url)).size).toBe(starter.length);
  for (const { url, title } of starter) {
    expect(new URL(url).protocol, title ?? url).toMatch(/^https?:$/);
    expect(title).not.toBeNull();
  }
  expect(new Set(starter.map(({ country }) => country))).toContain('UA');
});
