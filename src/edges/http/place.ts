// A request in, the address of who sent it out: the connection's, or what a proxy that we know says of it.
import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Only what a known proxy added is believed: the last entry, since whoever asks can send the others. */
export function placeOf(context: Context, proxies: readonly string[]): string {
  const peer = plainAddress(getConnInfo(context).remote.address ?? '');
  if (!proxies.includes(peer)) return peer;
  const last = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return isIP(last) === 0 ? peer : plainAddress(last);
}

function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}
