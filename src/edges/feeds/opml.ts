// A list of feeds as other readers write it goes in, sources come out; and the same the other way.
import { Parser } from 'htmlparser2';
import { PipelineError } from '../../domain/failure.ts';
import { scrub } from '../../domain/scrub.ts';
import type { NewSource } from '../../service/index.ts';

const MOST_OUTLINES = 100_000;
const MOST_DEPTH = 64;

/**
 * Outlines without an xmlUrl are folders; one with a country gives it to what it holds. Where no filter is written, only what
 * may tell of a swap is fetched.
 * @param name of the file, for errors
 * @throws PipelineError permanent: not_opml, opml_too_large
 */
export function readOpml(text: string, name: string): readonly NewSource[] {
  const sources: NewSource[] = [];
  const countries: (string | null)[] = [];
  let root: string | null = null;
  let outlines = 0;
  let depth = 0;
  let problem: string | null = null;
  const stop = (why: string): void => {
    problem = why;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        root ??= tag.toLowerCase();
        depth += 1;
        if (root !== 'opml') return stop('this is no OPML');
        if (depth > MOST_DEPTH) return stop(`its outlines are nested more than ${MOST_DEPTH} deep`);
        if (tag.toLowerCase() !== 'outline') return;
        outlines += 1;
        if (outlines > MOST_OUTLINES) return stop(`it has more than ${MOST_OUTLINES} outlines`);
        const fields = lowered(attributes);
        const country = countryOf(fields.get('country')) ?? countries.at(-1) ?? null;
        countries.push(country);
        const url = fields.get('xmlurl') ?? '';
        if (url === '') return;
        const title = fields.get('title') || fields.get('text') || null;
        sources.push({ url, title, country, filter: fields.get('filter') === 'all' ? 'all' : 'swaps' });
      },
      onclosetag: (tag) => {
        depth -= 1;
        if (tag.toLowerCase() === 'outline') countries.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text.replace(/^\ufeff/, ''));
  if (root === null) problem = 'this is no OPML';
  if (problem !== null) {
    const code = problem === 'this is no OPML' ? 'not_opml' : 'opml_too_large';
    throw new PipelineError('permanent', code, `${name}: ${problem}; export the list from a feed reader as OPML`);
  }
  return sources;
}

/** One folder a country, in the order of the list. */
export function writeOpml(sources: readonly NewSource[], createdAt: string): string {
  const folders = new Map<string | null, NewSource[]>();
  for (const source of sources) folders.set(source.country, [...(folders.get(source.country) ?? []), source]);
  const lines = [...folders].flatMap(([country, inside]) => {
    const outlines = inside.map(outlineOf);
    if (country === null) return outlines.map((line) => `    ${line}`);
    return [
      `    <outline ${attribute('text', country)} ${attribute('country', country)}>`,
      ...outlines.map((line) => `      ${line}`),
      '    </outline>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>Swapledger sources</title><dateCreated>${new Date(createdAt).toUTCString()}</dateCreated></head>`,
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function outlineOf({ url, title, filter }: NewSource): string {
  const name = title ?? url;
  return `<outline type="rss" ${attribute('text', name)} ${attribute('xmlUrl', url)} ${attribute('filter', filter)}/>`;
}

function attribute(name: string, value: string): string {
  const escaped = scrub(value)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `${name}="${escaped}"`;
}

/** Attributes are written xmlUrl, xmlurl and XMLURL. */
function lowered(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), scrub(value).trim()]));
}

function countryOf(value: string | undefined): string | null {
  return value !== undefined && /^[a-z]{2}$/i.test(value) ? value.toUpperCase() : null;
}
