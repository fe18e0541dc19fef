// Senders that never end: their connection is let go, and others are answered meanwhile.
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/edges/http/index.ts';
import { send, startTestServer } from '../../support/http.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close(0));

test('who sends the head of a request and never ends it is let go', async () => {
  const { port, hostname } = new URL(server.url);
  const slow = connect(Number(port), hostname);
  slow.on('error', () => undefined);
  await once(slow, 'connect');
  slow.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ');
  expect((await send(server.url, 'GET', '/')).status).toBe(200);
  const parts: Buffer[] = [];
  slow.on('data', (part: Buffer) => parts.push(part));
  await once(slow, 'close');
  expect(Buffer.concat(parts).toString()).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
});

test('a head that is too long is refused', async () => {
  const answer = await send(server.url, 'GET', '/login', { 'x-long': 'x'.repeat(20_000) });
  expect(answer.status).toBe(431);
});
