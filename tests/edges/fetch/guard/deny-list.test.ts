// Hosts that the operator never wants to be asked in; whether a URL is refused out.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../../../src/domain/failure.ts';
import { denyList } from '../../../../src/edges/fetch/guard/deny-list.ts';
import { openFetcher } from '../../../../src/edges/fetch/index.ts';
import { startOrigin } from '../helpers.ts';

const LIST = ['example.org', '192.0.2.7', '2001:db8::1', 'пошта.укр', 'deep.example.net'];

const TABLE: readonly (readonly [url: string, denied: boolean])[] = [
  ['https://example.org/news', true],
  ['https://EXAMPLE.org./news', true],
  ['http://news.example.org:8080/', true],
  ['https://a.b.example.org/', true],
  ['https://notexample.org/', false],
  ['https://example.org.evil.test/', false],
  ['https://example.net/', false],
  ['https://deep.example.net/', true],
  ['http://192.0.2.7/', true],
  ['http://0xC0000207/', true],
  ['http://192.0.2.70/', false],
  ['http://[2001:db8:0::1]/', true],
  ['https://пошта.укр/', true],
  ['https://xn--80a1acn3a.xn--j1amh/', true],
];

describe('a list of hosts that are never asked', () => {
  it.each(TABLE)('%s: %s', (url, denied) => {
    const check = () => denyList(LIST)(new URL(url));
    if (denied) expect(check).toThrow(PipelineError);
    else expect(check).not.toThrow();
  });

  it('is obeyed by pages, robots.txt, feeds and redirects, before anything is sent, and wins over allowed hosts', async () => {
    const denied = await startOrigin((_, response) => response.end('<p>here</p>'));
    const away = (request: IncomingMessage, response: ServerResponse): void => {
      if (request.url !== '/robots.txt') response.writeHead(302, { location: `${denied.url}/x` }).end();
    };
    const leads = await startOrigin(away, '127.0.0.2');
    const fetcher = openFetcher({ allowHosts: [denied.host, leads.host], denyHosts: ['127.0.0.1'], contact: null });
    try {
      for (const ask of [
        () => fetcher.fetchPage(`${denied.url}/page`),
        () => fetcher.fetchBytes(`${denied.url}/feed`, { accept: '*/*' }),
        () => fetcher.fetchPage(`${leads.url}/page`),
      ]) {
        await expect(ask()).rejects.toMatchObject({ kind: 'permanent', code: 'denied_host' });
      }
      expect(denied.seen).toEqual([]);
    } finally {
      await Promise.all([fetcher.close(), denied.close(), leads.close()]);
    }
  });
});
