// Headers go in; whether they may be answered comes out.
import { describe, expect, it } from 'vitest';
import { bearsToken, isOwnHost, isOwnOrigin, isOwnPage, ownPath } from '../../../src/edges/http/guard.ts';

describe('isOwnHost', () => {
  it.each(['127.0.0.1', '127.0.0.1:3210', 'localhost', 'LOCALHOST:80', '[::1]', '[::1]:3210'])('%s is ours', (host) =>
    expect(isOwnHost(host, null)).toBe(true),
  );
  it.each([
    undefined,
    '',
    'evil.example',
    'evil.example:3210',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '127.0.0.1@evil.example',
    'evil.example#localhost',
    '127.0.0.2',
    '0.0.0.0',
    '[::]',
    'localhost:',
    'localhost:1:2',
    '127.0.0.1, evil.example',
  ])('%s is foreign', (host) => expect(isOwnHost(host, null)).toBe(false));
});

it.each([
  ['ledger.example.org', true],
  ['LEDGER.example.org', true],
  ['127.0.0.1:3210', true],
  ['ledger.example.org:8080', false],
  ['ledger.example.org.evil.example', false],
  ['evil.example', false],
])('with a public URL, Host %s is ours: %s', (host, own) =>
  expect(isOwnHost(host, 'https://ledger.example.org')).toBe(own),
);

describe('isOwnOrigin', () => {
  it.each([
    ['http://127.0.0.1:3210', '127.0.0.1:3210', null, true],
    ['http://localhost:9999', '127.0.0.1:3210', null, false],
    ['http://127.0.0.1:8080', '127.0.0.1:3210', null, false],
    ['https://127.0.0.1:3210', '127.0.0.1:3210', null, false],
    ['null', '127.0.0.1:3210', null, false],
    ['https://evil.example', '127.0.0.1:3210', null, false],
    ['http://evil.example', 'evil.example', null, false],
    ['http://127.0.0.1:3210', undefined, null, false],
    ['https://ledger.example.org', 'ledger.example.org', 'https://ledger.example.org', true],
    ['https://ledger.example.org', '10.0.0.2:3210', 'https://ledger.example.org', true],
    ['http://ledger.example.org', 'ledger.example.org', 'https://ledger.example.org', false],
    ['https://evil.example', 'ledger.example.org', 'https://ledger.example.org', false],
  ])('%s at %s (%s): %s', (origin, host, url, own) => expect(isOwnOrigin(origin, host, url)).toBe(own));
});

describe('isOwnPage', () => {
  const OURS = 'http://127.0.0.1:3210';
  it.each([
    ['GET', undefined, undefined, undefined, true],
    ['GET', 'https://evil.example', 'cross-site', undefined, true],
    ['HEAD', undefined, 'cross-site', undefined, true],
    ['POST', OURS, 'same-origin', undefined, true],
    ['POST', OURS, undefined, undefined, true],
    ['POST', undefined, 'same-origin', undefined, true],
    ['POST', undefined, undefined, 'Bearer x', true],
    ['POST', undefined, undefined, undefined, false],
    ['POST', 'null', undefined, undefined, false],
    ['POST', 'null', 'same-origin', undefined, false],
    ['POST', OURS, 'cross-site', undefined, false],
    ['POST', OURS, 'same-site', undefined, false],
    ['POST', undefined, 'none', undefined, false],
    ['POST', 'https://evil.example', undefined, undefined, false],
    ['POST', 'https://evil.example', undefined, 'Bearer x', false],
    ['PUT', 'https://evil.example', 'cross-site', undefined, false],
    ['DELETE', undefined, 'cross-site', undefined, false],
  ])('%s from %s, %s, with %s: %s', (method, origin, site, authorization, own) =>
    expect(isOwnPage({ method, host: '127.0.0.1:3210', origin, site, authorization }, null)).toBe(own),
  );
});

describe('ownPath', () => {
  it.each([
    ['/', '/'],
    ['/records/r1?x=1&y=2', '/records/r1?x=1&y=2'],
    ['/обмін', '/%D0%BE%D0%B1%D0%BC%D1%96%D0%BD'],
    [undefined, '/'],
    ['', '/'],
    ['//evil.example', '/'],
    ['///evil.example', '/'],
    ['/\\evil.example', '/'],
    ['\\\\evil.example', '/'],
    ['https:evil.example', '/'],
    ['https://evil.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['/\t/evil.example', '/'],
    ['\t//evil.example', '/'],
    ['/%09/evil.example', '/%09/evil.example'],
    ['/.//evil.example', '/'],
    ['/..//evil.example', '/'],
    ['@evil.example', '/'],
    ['/\nSet-Cookie: x=1', '/'],
  ])('%j leads to %s', (given, path) => expect(ownPath(given)).toBe(path));
});

describe('bearsToken', () => {
  it.each([
    ['Bearer secret', true],
    ['bearer secret', true],
    ['Bearer secre', false],
    ['Bearer secrets', false],
    ['Bearer ', false],
    ['Basic secret', false],
    ['secret', false],
    [undefined, false],
  ])('%s: %s', (header, good) => expect(bearsToken(header, 'secret')).toBe(good));
  it('an empty token lets nobody in', () => expect(bearsToken('Bearer ', '')).toBe(false));
});
