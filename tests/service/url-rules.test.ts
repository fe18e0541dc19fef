// URLs as people write them: which are refused and why, and which are the same page.
import { describe, expect, it } from 'vitest';
import { checkUrl } from '../../src/service/index.ts';

const REFUSED: readonly (readonly [given: string, reason: string])[] = [
  ['', 'no_url'],
  ['   ', 'no_url'],
  ['\0', 'no_url'],
  ['example.org/news', 'not_a_url'],
  ['/news/1', 'not_a_url'],
  ['//example.org/news', 'not_a_url'],
  ['ftp://example.org/a', 'not_http'],
  ['file:///etc/passwd', 'not_http'],
  ['javascript:alert(1)', 'not_http'],
  ['data:text/html,hello', 'not_http'],
  ['mailto:desk@example.org', 'not_http'],
  ['gopher://example.org', 'not_http'],
  ['http:', 'no_host'],
  ['http://', 'no_host'],
  ['https:///', 'no_host'],
  ['http://?q=1', 'no_host'],
  ['http://#top', 'no_host'],
  ['http://exa mple.org/', 'not_a_url'],
  ['http://example.org:99999/', 'not_a_url'],
  ['http://[::1', 'not_a_url'],
  ['https://user@example.org/', 'credentials_in_url'],
  ['https://user:secret@example.org/', 'credentials_in_url'],
  ['https://:secret@example.org/', 'credentials_in_url'],
  [`https://example.org/${'a'.repeat(2_000)}`, 'url_too_long'],
  // 700 characters as written, 4,200 as sent.
  [`https://example.org/${'ї'.repeat(700)}`, 'url_too_long'],
];

const KEYS: readonly (readonly [given: string, key: string])[] = [
  ['https://example.org/news/1', 'https://example.org/news/1'],
  ['  https://example.org/news/1\n', 'https://example.org/news/1'],
  ['HTTPS://Example.ORG/News', 'https://example.org/News'],
  ['https://example.org:443/a', 'https://example.org/a'],
  ['http://example.org:80/a', 'http://example.org/a'],
  ['http://example.org:8080/a', 'http://example.org:8080/a'],
  ['https://example.org./a', 'https://example.org/a'],
  ['https://example.org.:8443/a', 'https://example.org:8443/a'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/a#comments', 'https://example.org/a'],
  ['https://example.org/a?', 'https://example.org/a'],
  ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
  ['https://example.org/a?id=7&utm_source=x&fbclid=z&page=2', 'https://example.org/a?id=7&page=2'],
  ['https://example.org/a?UTM_Source=x&gclid=1', 'https://example.org/a'],
  ['https://example.org/a?q=b+c%20d&&e', 'https://example.org/a?q=b+c%20d&e'],
  // Not ours to judge: these may be different pages.
  ['https://example.org/a/', 'https://example.org/a/'],
  ['https://example.org/a?utm=1&source=2', 'https://example.org/a?utm=1&source=2'],
  ['https://www.example.org/a', 'https://www.example.org/a'],
  ['https://example.org/обмін', 'https://example.org/%D0%BE%D0%B1%D0%BC%D1%96%D0%BD'],
  ['https://приклад.укр/a', 'https://xn--80aikifvh.xn--j1amh/a'],
];

describe('the rules of a URL', () => {
  it.each(REFUSED)('refuse %j: %s', (given, reason) => {
    expect(checkUrl(given)).toMatchObject({ kind: 'refused', reason });
  });

  it.each(KEYS)('keep %j under the key %s', (given, key) => {
    expect(checkUrl(given)).toMatchObject({ kind: 'address', key });
  });

  it('keep the address as it was given', () => {
    const given = 'HTTPS://Example.ORG:443/News?utm_source=x#top';
    expect(checkUrl(given)).toEqual({
      kind: 'address',
      url: given,
      key: 'https://example.org/News',
      host: 'example.org',
    });
  });

  it('never repeat a password', () => {
    for (const given of [
      'https://user:secret@example.org/a',
      'ftp://user:secret@example.org/a',
      'http:user:secret@example.org',
    ]) {
      expect(JSON.stringify(checkUrl(given))).not.toContain('secret');
    }
  });

  it('keep nothing that a database cannot', () => {
    expect(checkUrl('https://example.org/a\0b?c=\ud800')).toMatchObject({ url: 'https://example.org/ab?c=\ufffd' });
  });
});
