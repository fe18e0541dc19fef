// robots.txt files, and what they say of a path: RFC 9309, Google's leniencies, and files that say nothing.
import { describe, expect, test } from 'vitest';
import { crawlDelay, judge } from '../../../../src/edges/fetch/robots/judge.ts';
import { parseRobots } from '../../../../src/edges/fetch/robots/parse-robots.ts';

const may = (robots: string, path: string, agent = 'swapledger') =>
  judge(parseRobots(robots), agent, `https://news.example.org${path}`).allowed;

/** robots.txt, paths that it leaves open, paths that it closes. */
const FILES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['an empty file', '', ['/', '/x'], []],
  ['everything', 'user-agent: *\ndisallow: /', [], ['/', '/x', '/x?y']],
  ['nothing', 'User-agent: *\nDisallow:', ['/', '/x'], []],
  ['a folder', 'User-agent: *\nDisallow: /private/', ['/', '/private', '/Private/x'], ['/private/', '/private/x']],
  ['a prefix', 'User-agent: *\nDisallow: /fish', ['/', '/catfish', '/Fish'], ['/fish', '/fish.html', '/fishes?a']],
  ['line ends of all kinds', 'User-agent: *\r\nDisallow: /a\rDisallow: /b\nDisallow: /c', ['/d'], ['/a', '/b', '/c']],
  ['comments', '# all\nUser-agent: * # everybody\nDisallow: /a # not this\n#Disallow: /b', ['/b'], ['/a']],
  ['fields in any case', 'USER-AGENT: *\ndIsAlLoW: /a', ['/b'], ['/a']],
  ['spaces around', '   User-agent :   *  \n\tDisallow\t:\t/a  ', ['/b'], ['/a']],
  ['a missing colon', 'user-agent *\ndisallow /a', ['/b'], ['/a']],
  ['a misspelled field', 'User-agent: *\nDissallow: /a\nDisalow: /b', ['/c'], ['/a', '/b']],
  ['unknown fields', 'User-agent: *\nNoindex: /a\nconstructor: /b\n__proto__: /b\nDisallow: /c', ['/a', '/b'], ['/c']],
  ['rules before any agent', 'Disallow: /\nUser-agent: *\nAllow: /', ['/', '/x'], []],
  ['a page of HTML', '<!doctype html>\n<a href="https://x">User-agent: * Disallow: /</a>', ['/', '/x'], []],
  ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /a', ['/b'], ['/a']],
  ['NUL bytes', 'User-agent: *\n\0\0\nDisallow: /a', ['/b'], ['/a']],

  // the longest match, and the one that allows between equals
  ['an exception', 'User-agent: *\nDisallow: /news/\nAllow: /news/swap', ['/news/swap-1', '/'], ['/news/', '/news/x']],
  ['an exception, first', 'User-agent: *\nAllow: /news/swap\nDisallow: /news/', ['/news/swap-1'], ['/news/x']],
  ['the same for both', 'User-agent: *\nDisallow: /a\nAllow: /a', ['/a', '/a/b'], []],
  ['allowed by less', 'User-agent: *\nAllow: /\nDisallow: /a', ['/', '/b'], ['/a']],

  // * and $
  ['any middle', 'User-agent: *\nDisallow: /*/print', ['/print', '/a/prin'], ['/a/print', '/a/b/print?x']],
  ['an ending', 'User-agent: *\nDisallow: /*.pdf$', ['/a.pdf?x', '/a.pdfx'], ['/a.pdf', '/a/b.pdf']],
  ['the front page', 'User-agent: *\nAllow: /$\nDisallow: /', ['/'], ['/a', '/?a']],
  ['a path and no more', 'User-agent: *\nDisallow: /a$', ['/ab', '/a/', '/a?'], ['/a']],
  ['a dollar in the middle', 'User-agent: *\nDisallow: /a$b', ['/a', '/a$'], ['/a$b', '/a$bc']],
  ['stars in a row', 'User-agent: *\nDisallow: /a**b', ['/a'], ['/ab', '/axxb']],
  ['a star at the end', 'User-agent: *\nDisallow: /a*', ['/b'], ['/a', '/abc']],
  ['a star and an end that overlap', 'User-agent: *\nDisallow: /ab*ba$', ['/aba', '/ab'], ['/abba', '/abxba']],
  ['no slash at the start', 'User-agent: *\nDisallow: a', ['/a', '/'], []],
  ['a star at the start', 'User-agent: *\nDisallow: *.gif$', ['/a.gifx'], ['/a.gif', '/x/y.gif']],
  [
    'an index page',
    'User-agent: *\nAllow: /en/index.html\nDisallow: /',
    ['/en/', '/en/index.html'],
    ['/en', '/en/x', '/'],
  ],

  // letters beyond ASCII
  ['Cyrillic letters', 'User-agent: *\nDisallow: /архів', ['/'], ['/%D0%B0%D1%80%D1%85%D1%96%D0%B2/1']],
  ['percent signs in small letters', 'User-agent: *\nDisallow: /%d0%b0', ['/b'], ['/%D0%B0', '/%d0%b0']],
  ['nothing is decoded', 'User-agent: *\nDisallow: /%62', ['/b'], ['/%62']],
];

describe('for everybody', () => {
  test.each(FILES)('%s', (_words, robots, open, closed) => {
    expect(open.filter((path) => !may(robots, path))).toEqual([]);
    expect(closed.filter((path) => may(robots, path))).toEqual([]);
  });
});

describe('for one agent', () => {
  const GROUPS = `User-agent: *
Disallow: /all

User-agent: OtherBot
User-agent: SwapLedger/2.0 (news)
Disallow: /ours
Sitemap: https://news.example.org/map.xml
Disallow: /too

User-agent: ThirdBot
Disallow: /

User-agent: swapledger
Disallow: /again`;

  test.each([
    ['swapledger', '/all', true],
    ['swapledger', '/ours', false],
    ['swapledger', '/too', false],
    ['swapledger', '/again', false],
    ['swapledger', '/third', true],
    ['Swapledger/0.1.0', '/ours', false],
    ['otherbot', '/ours', false],
    ['otherbot', '/again', true],
    ['thirdbot', '/x', false],
    ['swap', '/ours', true],
    ['swap', '/all', false],
    ['nobody', '/all', false],
  ])('%s %s: %s', (agent, path, allowed) => {
    expect(may(GROUPS, path, agent)).toBe(allowed);
  });

  test('an own group without rules leaves the rules for everybody aside', () => {
    expect(may('User-agent: *\nDisallow: /\n\nUser-agent: swapledger\n', '/x')).toBe(true);
  });

  test('a sitemap or an unknown line between agents does not part them', () => {
    expect(may('User-agent: swapledger\nSitemap: https://x/\nHost: x\nUser-agent: *\nDisallow: /', '/x')).toBe(false);
  });
});

test('the line that decides is named', () => {
  const robots = parseRobots('User-agent: *\n\nDisallow: /a\nDisallow: /a/b\n');
  expect(judge(robots, 'swapledger', 'https://x.org/a/b/c').rule).toEqual({
    kind: 'disallow',
    pattern: '/a/b',
    line: 4,
  });
  expect(judge(robots, 'swapledger', 'https://x.org/c').rule).toBeNull();
});

describe('crawl-delay', () => {
  test.each([
    ['user-agent: *\ncrawl-delay: 10', 10],
    ['user-agent: *\ncrawl-delay: 0.5', 0.5],
    ['user-agent: *\ncrawl-delay: 10s', null],
    ['user-agent: *\ncrawl-delay: -1', null],
    ['user-agent: *\ncrawl-delay: 1\nuser-agent: swapledger\ndisallow: /x', null],
    ['user-agent: *\ncrawl-delay: 1\nuser-agent: other\nuser-agent: swapledger\ncrawl-delay: 3', 3],
    ['user-agent: other\ncrawl-delay: 1\nuser-agent: swapledger\ndisallow: /x', null],
    ['crawl-delay: 5\nuser-agent: *\ndisallow: /x', null],
  ])('%j is %s', (robots, seconds) => {
    expect(crawlDelay(parseRobots(robots), 'swapledger')).toBe(seconds);
  });
});

test('patterns made to go back and forth cost no more than others', () => {
  const pattern = `/${'*a'.repeat(4000)}$`;
  const robots = parseRobots(`User-agent: *\n${`Disallow: ${pattern}\n`.repeat(60)}`);
  const begun = process.cpuUsage();
  expect(judge(robots, 'swapledger', `https://x.org/${'a'.repeat(3999)}b`).allowed).toBe(true);
  expect(process.cpuUsage(begun).user).toBeLessThan(1_000_000);
});
