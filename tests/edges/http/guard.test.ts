// Headers go in; whether they may be answered comes out.
import { describe, expect, it } from 'vitest';
import { bearsToken, isLoopbackHost, isOwnOrigin } from '../../../src/edges/http/guard.ts';

describe('isLoopbackHost', () => {
  it.each(['127.0.0.1', '127.0.0.1:3210', 'localhost', 'LOCALHOST:80', '[::1]', '[::1]:3210'])('%s is ours', (host) =>
    expect(isLoopbackHost(host)).toBe(true),
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
  ])('%s is foreign', (host) => expect(isLoopbackHost(host)).toBe(false));
});

describe('isOwnOrigin', () => {
  it.each([
    [undefined, '127.0.0.1:3210', true],
    ['http://127.0.0.1:3210', '127.0.0.1:3210', true],
    ['http://localhost:9999', '127.0.0.1:3210', false],
    ['http://127.0.0.1:8080', '127.0.0.1:3210', false],
    ['https://127.0.0.1:3210', '127.0.0.1:3210', false],
    ['null', '127.0.0.1:3210', false],
    ['https://evil.example', '127.0.0.1:3210', false],
    ['http://127.0.0.1:3210', undefined, false],
  ])('%s at %s: %s', (origin, host, own) => expect(isOwnOrigin(origin, host)).toBe(own));
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
