// Names asked of a name server of our own on loopback: dead ones, unknown ones, and one that lives behind twenty dead ones.
import { createSocket, type Socket } from 'node:dgram';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLookup } from '../../../../src/edges/fetch/guard/lookup.ts';

let server: Socket;
let address = '';

/** Answers A for alive.*, nothing for dead.*, and "no such name" for the rest. */
function answer(query: Buffer): Buffer | null {
  const labels: string[] = [];
  let at = 12;
  for (let size = query[at] ?? 0; size > 0; size = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + size));
    at += size + 1;
  }
  const question = query.subarray(12, at + 5);
  const type = query.readUInt16BE(at + 1);
  if (labels[0] === 'dead') return null;
  const known = labels[0] === 'alive';
  const answers = known && type === 1 ? 1 : 0;
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(known ? 0x8180 : 0x8183, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(answers, 6);
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 93, 184, 216, 34]);
  return Buffer.concat([head, question, ...(answers > 0 ? [record] : [])]);
}

beforeAll(async () => {
  server = createSocket('udp4', (query, from) => {
    const reply = answer(query);
    if (reply !== null) server.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${server.address().port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

test('a name that lives is known before twenty dead ones that were asked first are given up', async () => {
  const lookup = openLookup([address]);
  const ended: string[] = [];
  const note = (host: string) => async () => {
    ended.push(host);
    return await Promise.resolve();
  };
  const dead = Array.from({ length: 20 }, (_, number) => `dead.${number}.example`);
  const asked = dead.map((host) => lookup(host, false).then(note(host), note(host)));
  expect(await lookup('alive.example', false)).toEqual(['93.184.216.34']);
  expect(ended).toEqual([]);
  await Promise.all(asked);
  expect(ended).toHaveLength(20);
});

test('a name that is not, and a name server that says nothing, are told apart', async () => {
  const lookup = openLookup([address]);
  await expect(lookup('unknown.example', false)).rejects.toMatchObject({ code: 'ENOTFOUND' });
  await expect(lookup('dead.example', false)).rejects.toMatchObject({ code: 'EAI_AGAIN' });
});

test('a host that the operator allowed is what the system says it is', async () => {
  expect(await openLookup([address])('localhost', true)).toContain('127.0.0.1');
});
