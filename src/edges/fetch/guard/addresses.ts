// An IP address goes in; whether it belongs to the public internet comes out.
import { BlockList, isIPv4 } from 'node:net';

/** Special-purpose blocks of the IANA registries, with what they are for. */
const SPECIAL_IPV4 = [
  '0.0.0.0/8', // this network; 0.0.0.0 reaches localhost on Linux
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carrier-grade NAT; a cloud's metadata at 100.100.100.200
  '127.0.0.0/8', // loopback
  '168.63.129.16/32', // a cloud's platform services, on a public-looking address
  '169.254.0.0/16', // link-local; cloud metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved; broadcast
] as const;

/** Only 2000::/3 is global unicast; these lie inside it and are not public. */
const SPECIAL_IPV6 = [
  '2001::/23', // protocol assignments; Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which wraps an IPv4 address
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
] as const;

/** Outside 2000::/3, so refused already; listed so that a change of that rule opens none of them. */
const SPECIAL_IPV6_ELSEWHERE = [
  '::/128', // unspecified
  '::1/128', // loopback
  '64:ff9b::/96', // NAT64, which wraps an IPv4 address
  '64:ff9b:1::/48', // local NAT64
  '100::/64', // discard
  '100:0:0:1::/64', // dummy prefix
  '5f00::/16', // segment routing
  'fc00::/7', // unique local
  'fe80::/10', // link-local
  'fec0::/10', // site-local
  'ff00::/8', // multicast
] as const;

const special = blocksOf(SPECIAL_IPV4, [...SPECIAL_IPV6, ...SPECIAL_IPV6_ELSEWHERE]);
const globalUnicast = blocksOf([], ['2000::/3']);

/** False also for what is no address at all. `::ffff:8.8.8.8` is judged as 8.8.8.8. */
export function isPublicAddress(address: string): boolean {
  const plain = plainAddress(address);
  if (plain === null) return false;
  if (isIPv4(plain)) return !special.check(plain, 'ipv4');
  return globalUnicast.check(plain, 'ipv6') && !special.check(plain, 'ipv6');
}

/** One spelling an address, an IPv4 address out of its `::ffff:` wrapping; null for what is none, zones included. */
export function plainAddress(address: string): string | null {
  if (isIPv4(address)) return address;
  if (!URL.canParse(`http://[${address}]/`)) return null;
  const shortest = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(shortest) ?? [];
  if (high === undefined || low === undefined) return shortest;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}

function blocksOf(ipv4: readonly string[], ipv6: readonly string[]): BlockList {
  const blocks = new BlockList();
  for (const [family, rows] of [['ipv4', ipv4] as const, ['ipv6', ipv6] as const]) {
    for (const row of rows) {
      const [network = '', bits = ''] = row.split('/');
      blocks.addSubnet(network, Number(bits), family);
    }
  }
  return blocks;
}
