// The text of a robots.txt goes in; its groups of rules come out: RFC 9309, with the leniencies of Google's parser.

export type Rule = {
  readonly kind: 'allow' | 'disallow';
  /** As percent-encoded as a URL is. */
  readonly pattern: string;
  /** Where it stands, for the reason that a person reads. */
  readonly line: number;
};

export type Group = {
  /** Product tokens in lower case; '*' is everybody. */
  readonly agents: readonly string[];
  readonly rules: readonly Rule[];
};

export type Robots = {
  readonly groups: readonly Group[];
  /** Crawl-delay is no part of RFC 9309 and ends a list of agents where other unknown lines do not, so it is kept apart. */
  readonly delays: readonly { readonly agents: readonly string[]; readonly seconds: number | null }[];
};

export const NO_ROBOTS: Robots = { groups: [], delays: [] };

/** What Google's parser reads of one line. */
const LINE_CHARACTERS = 2083 * 8 - 1;

const FIELDS: ReadonlyMap<string, 'agent' | 'allow' | 'disallow' | 'delay'> = new Map([
  ['user-agent', 'agent'],
  ['useragent', 'agent'],
  ['user agent', 'agent'],
  ['allow', 'allow'],
  ['disallow', 'disallow'],
  // spellings that webmasters mean
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['crawl-delay', 'delay'],
]);

/** Never throws: what cannot be read says nothing. @example parseRobots('User-agent: *\nDisallow: /x').groups.length // 1 */
export function parseRobots(text: string): Robots {
  const groups: { agents: string[]; rules: Rule[] }[] = [];
  const delays: { agents: string[]; seconds: number | null }[] = [];
  let rulesBegun = true;
  let delayBegun = true;

  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const parts = fieldAndValue(whole.slice(0, LINE_CHARACTERS));
    const field = parts === null ? undefined : FIELDS.get(parts.field);
    if (parts === null || field === undefined) continue;

    if (field === 'agent') {
      if (rulesBegun) groups.push({ agents: [], rules: [] });
      if (delayBegun) delays.push({ agents: [], seconds: null });
      [rulesBegun, delayBegun] = [false, false];
      const agent = productToken(parts.value);
      groups.at(-1)?.agents.push(agent);
      delays.at(-1)?.agents.push(agent);
    } else if (field === 'delay') {
      delayBegun = true;
      const delay = delays.at(-1);
      if (delay !== undefined && /^\d+(\.\d+)?$/.test(parts.value)) delay.seconds = Number(parts.value);
    } else {
      [rulesBegun, delayBegun] = [true, true];
      groups.at(-1)?.rules.push({ kind: field, pattern: asInUrls(parts.value), line: index + 1 });
    }
  }
  return { groups, delays };
}

/** "User-agent FooBot": a missing colon is forgiven where there are just two words. */
function fieldAndValue(line: string): { readonly field: string; readonly value: string } | null {
  const text = line.replace(/#.*$/, '').trim();
  const colon = text.indexOf(':');
  if (colon !== -1) return { field: text.slice(0, colon).trim().toLowerCase(), value: text.slice(colon + 1).trim() };
  const [field, value, ...more] = text.split(/\s+/);
  return field === undefined || value === undefined || more.length > 0 ? null : { field: field.toLowerCase(), value };
}

/** "FooBot/1.2 (+https://…)" is foobot; "*" and "* # all" are everybody. */
function productToken(value: string): string {
  if (/^\*(\s|$)/.test(value)) return '*';
  return (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase();
}

/** /обмін is written %D0%BE… in a URL, and %d0 is %D0. */
function asInUrls(path: string): string {
  return path
    .toWellFormed()
    .replace(/\P{ASCII}+/gu, (letters) => encodeURIComponent(letters))
    .replace(/%[0-9a-f]{2}/gi, (triplet) => triplet.toUpperCase());
}
