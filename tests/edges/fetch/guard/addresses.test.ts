// Addresses, and whether they belong to the public internet.
import { describe, expect, test } from 'vitest';
import { isPublicAddress, plainAddress } from '../../../../src/edges/fetch/guard/addresses.ts';

/** First and last of each special block, as the IANA registries list them. */
const PRIVATE: readonly (readonly [string, string])[] = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['168.63.129.16', '168.63.129.16'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.31.196.0', '192.31.196.255'],
  ['192.52.193.0', '192.52.193.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['192.175.48.0', '192.175.48.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '239.255.255.255'],
  ['240.0.0.0', '255.255.255.255'],
  ['::', '::1'],
  ['64:ff9b::', '64:ff9b::ffff:ffff'],
  ['64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff'],
  ['100::', '100::ffff:ffff:ffff:ffff'],
  ['100:0:0:1::', '100:0:0:1:ffff:ffff:ffff:ffff'],
  ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2620:4f:8000::', '2620:4f:8000:ffff:ffff:ffff:ffff:ffff'],
  ['3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['5f00::', '5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fe80::', 'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fec0::', 'feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
];

describe('a special block is private from its first address to its last', () => {
  test.each(PRIVATE)('%s to %s', (first, last) => {
    expect([isPublicAddress(first), isPublicAddress(last)]).toEqual([false, false]);
  });
});

describe('an IPv4 address that hides in an IPv6 one', () => {
  test.each([
    ['::ffff:127.0.0.1', 'mapped'],
    ['::ffff:a9fe:a9fe', 'mapped, in hexadecimal: 169.254.169.254'],
    ['0:0:0:0:0:FFFF:10.0.0.1', 'mapped, written out'],
    ['::127.0.0.1', 'compatible'],
    ['::c0a8:101', 'compatible, in hexadecimal: 192.168.1.1'],
    ['::ffff:0:7f00:1', 'translated'],
    ['64:ff9b::a00:1', 'NAT64 of 10.0.0.1'],
    ['64:ff9b::808:808', 'NAT64, even of a public one'],
    ['2002:7f00:1::', '6to4 of 127.0.0.1'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
    ['fe80::5efe:127.0.0.1', 'ISATAP'],
  ])('%s is private: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('the neighbours of a block, and well-known resolvers, are public', () => {
  test.each([
    '1.0.0.0',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '168.63.129.15',
    '168.63.129.17',
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.255',
    '192.0.3.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '203.0.114.0',
    '223.255.255.255',
    '8.8.8.8',
    '::ffff:8.8.8.8',
    '2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    '2001:200::',
    '2001:db7:ffff:ffff:ffff:ffff:ffff:ffff',
    '2001:db9::',
    '2003::',
    '2620:4f:8001::',
    '3fff:1000::',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

test.each(['', 'localhost', '1.2.3', '1.2.3.4.5', '256.0.0.1', 'fe80::1%eth0', '[::1]', '1.2.3.4/8'])(
  '"%s" is no address, so it is not public',
  (text) => {
    expect(isPublicAddress(text)).toBe(false);
  },
);

test('one address has one spelling', () => {
  expect(plainAddress('0:0:0:0:0:ffff:7f00:1')).toBe('127.0.0.1');
  expect(plainAddress('2606:2800:0220:0001:0248:1893:25C8:1946')).toBe('2606:2800:220:1:248:1893:25c8:1946');
  expect(plainAddress('fe80::1%eth0')).toBeNull();
});
