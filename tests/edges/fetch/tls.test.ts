// Certificates as bad sites have them, and the reason each one is given; made here with openssl, where it is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { socketOpener } from '../../../src/edges/fetch/guard/connector.ts';
import { openFetcher } from '../../../src/edges/fetch/index.ts';
import { outcome, QUICK, startOrigin } from './helpers.ts';

const OPENSSL = 'openssl';
const hasOpenssl = spawnSync(OPENSSL, ['version']).status === 0;

describe.skipIf(!hasOpenssl)(`a secure connection${hasOpenssl ? '' : ' (skipped: no openssl here)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'swapledger-tls-'));
  const inFolder = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync(OPENSSL, args, { cwd: folder, stdio: 'pipe' });
  const servers: Server[] = [];
  let ca = '';

  /** A certificate of our own authority for `host`, valid as `faketime` options of openssl say. */
  function certify(name: string, host: string, dates: readonly string[]) {
    writeFileSync(inFolder(`${name}.ext`), `subjectAltName=DNS:${host}`);
    openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', '/CN=x');
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-out', `${name}.pem`, '-extfile', `${name}.ext`, ...dates],
    );
  }

  beforeAll(() => {
    const req = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
    openssl(...req, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test authority');
    openssl(...req, '-keyout', 'self.key', '-out', 'self.pem', '-subj', '/CN=news.example.org');
    certify('good', 'news.example.org', ['-days', '2']);
    certify('other', 'shop.example.org', ['-days', '2']);
    // -1 days: over before it began
    certify('old', 'news.example.org', ['-days', '-1']);
    ca = readFileSync(inFolder('ca.pem'), 'utf8');
  });
  afterAll(() => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  });

  async function fetchFrom(port: number, trusted: string): Promise<string> {
    const open = socketOpener(1_000, { ca: trusted });
    const fetcher = openFetcher({
      allowHosts: ['news.example.org'],
      contact: null,
      limits: QUICK,
      lookup: async () => ['127.0.0.1'],
      connect: (target) => open({ ...target, port }),
    });
    const result = await outcome(fetcher.fetchPage('https://news.example.org/a'));
    await fetcher.close();
    return result;
  }

  test.each([
    ['good', 'fetched'],
    ['self', 'permanent tls_self_signed'],
    ['other', 'permanent tls_wrong_host'],
    ['old', 'permanent tls_expired'],
  ])('certificate "%s"', async (name, expected) => {
    const server = createServer({
      key: readFileSync(inFolder(`${name}.key`)),
      cert: readFileSync(inFolder(`${name}.pem`)),
    });
    server.on('request', (_request, response) => response.end('ok'));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
    expect(await fetchFrom(port, ca)).toBe(expected);
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      expect(await fetchFrom(port, ca)).toBe(expected);
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    }
  });

  test('a server that speaks no TLS', async () => {
    const plain = await startOrigin((_request, response) => response.end());
    expect(await fetchFrom(Number(plain.host.split(':').at(-1)), ca)).toBe('permanent tls_handshake');
    await plain.close();
  });
});
