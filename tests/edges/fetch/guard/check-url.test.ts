// URLs as somebody may write them, and what the rules say of them before any name is looked up.
import { describe, expect, test } from 'vitest';
import { PipelineError } from '../../../../src/domain/failure.ts';
import { allowList } from '../../../../src/edges/fetch/guard/allow-list.ts';
import { checkUrl, shown } from '../../../../src/edges/fetch/guard/check-url.ts';

const NOBODY = allowList([]);

function verdict(url: string, isAllowed = NOBODY): string {
  try {
    return checkUrl(url, isAllowed, 8192).href;
  } catch (error) {
    if (error instanceof PipelineError) return `${error.kind} ${error.code}`;
    throw error;
  }
}

describe('refused', () => {
  test.each([
    // 127.0.0.1 and 169.254.169.254 in other clothes
    ['http://127.0.0.1/', 'blocked_address'],
    ['http://127.1/', 'blocked_address'],
    ['http://0/', 'blocked_address'],
    ['http://0177.0.0.1/', 'blocked_address'],
    ['http://0x7f.1/', 'blocked_address'],
    ['http://2130706433/', 'blocked_address'],
    ['http://0xA9FEA9FE/', 'blocked_address'],
    ['http://0251.254.169.254/', 'blocked_address'],
    ['http://127%2e0%2e0%2e1/', 'blocked_address'],
    ['http://①②⑦.⓪.⓪.①/', 'blocked_address'],
    ['http://127。0。0。1/', 'blocked_address'],
    ['http://127.0.0.1./', 'blocked_address'],
    ['http://127.0.0.1../', 'blocked_address'],
    ['http://[::1]/', 'blocked_address'],
    ['http://[::ffff:7f00:1]/', 'blocked_address'],
    ['http://[::]/', 'blocked_address'],
    ['ht\ntp://127.0\n.0.1/', 'blocked_address'],
    ['http:\\\\127.0.0.1\\', 'blocked_address'],
    ['http:////127.0.0.1/', 'blocked_address'],
    // names that are never public, whatever they resolve to
    ['http://localhost/', 'blocked_address'],
    ['http://LOCALHOST.:80/', 'blocked_address'],
    ['http://localhost../', 'blocked_address'],
    ['http://ⓛocalhost/', 'blocked_address'],
    ['http://loc%61lhost/', 'blocked_address'],
    ['http://a.b.localhost/', 'blocked_address'],
    ['http://localhost.localdomain/', 'blocked_address'],
    ['http://intranet/', 'blocked_address'],
    ['http://postgres/', 'blocked_address'],
    ['http://metadata.google.internal/', 'blocked_address'],
    ['http://printer.local/', 'blocked_address'],
    ['http://router.lan/', 'blocked_address'],
    ['http://x.home.arpa/', 'blocked_address'],
    ['http://kubernetes.default.svc/', 'blocked_address'],
    ['http://x.onion/', 'blocked_address'],
    // schemes
    ['file:///etc/hosts', 'unsupported_scheme'],
    ['ftp://news.example.org/x', 'unsupported_scheme'],
    ['gopher://127.0.0.1:6379/_PING', 'unsupported_scheme'],
    ['data:text/html,x', 'unsupported_scheme'],
    ['java\nscript:alert(1)', 'unsupported_scheme'],
    ['view-source:http://127.0.0.1/', 'unsupported_scheme'],
    ['ws://news.example.org/', 'unsupported_scheme'],
    // user names and passwords
    ['http://news.example.org@127.0.0.1/', 'url_with_credentials'],
    ['https://user:secret@news.example.org/', 'url_with_credentials'],
    ['https://user@news.example.org/', 'url_with_credentials'],
    // ports of other services
    ['http://news.example.org:22/', 'blocked_port'],
    ['http://news.example.org:6379/', 'blocked_port'],
    ['http://news.example.org:0/', 'blocked_port'],
    ['http://93.184.215.14:5432/', 'blocked_port'],
    // no URL at all
    ['', 'bad_url'],
    ['//news.example.org/', 'bad_url'],
    ['news.example.org', 'bad_url'],
    ['http://', 'bad_url'],
    ['http:///', 'bad_url'],
    ['http://[::1', 'bad_url'],
    ['http://[fe80::1%25eth0]/', 'bad_url'],
    ['http://256.256.256.256/', 'bad_url'],
    ['http://1.2.3.4.5/', 'bad_url'],
    ['http://news example.org/', 'bad_url'],
    ['http://news.example.org:99999/', 'bad_url'],
    ['http://news..example.org/', 'blocked_address'],
    [`https://news.example.org/${'a'.repeat(9000)}`, 'bad_url'],
    [`https://${'a'.repeat(64)}.example.org/`, 'blocked_address'],
  ])('%s', (url, code) => {
    expect(verdict(url)).toBe(`permanent ${code}`);
  });
});

describe('let through, in one spelling', () => {
  test.each([
    ['https://news.example.org/2025/05/23/swap', 'https://news.example.org/2025/05/23/swap'],
    ['HTTPS://NEWS.EXAMPLE.ORG:443/', 'https://news.example.org/'],
    ['https://news.example.org./x', 'https://news.example.org/x'],
    ['https://news.example.org/a#b@127.0.0.1', 'https://news.example.org/a'],
    ['https://news.example.org/?u=http://127.0.0.1/', 'https://news.example.org/?u=http://127.0.0.1/'],
    ['https://news.example.org/@user/127.0.0.1', 'https://news.example.org/@user/127.0.0.1'],
    ['https://112.ua/', 'https://112.ua/'],
    ['https://10.news.example.com/', 'https://10.news.example.com/'],
    ['https://127news.com/', 'https://127news.com/'],
    ['https://localhost.example.com/', 'https://localhost.example.com/'],
    ['https://internal.example.com/', 'https://internal.example.com/'],
    ['https://fe80news.com/', 'https://fe80news.com/'],
    ['https://президент.рф/новости', 'https://xn--d1abbgf6aiiy.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8'],
    ['http://93.184.215.14/', 'http://93.184.215.14/'],
    ['http://[2606:4700:4700::1111]/', 'http://[2606:4700:4700::1111]/'],
  ])('%s', (url, href) => {
    expect(verdict(url)).toBe(href);
  });
});

describe('what an operator allows', () => {
  test.each([
    ['127.0.0.1:8080', 'http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8081/', 'permanent blocked_address'],
    ['127.0.0.1:8080', 'http://127.0.0.2:8080/', 'permanent blocked_address'],
    ['127.0.0.1', 'http://127.0.0.1:9999/', 'http://127.0.0.1:9999/'],
    ['[::1]:8080', 'http://[::1]:8080/', 'http://[::1]:8080/'],
    ['::1', 'http://[0:0::1]:81/', 'http://[::1]:81/'],
    ['Wiki.Corp', 'http://wiki.corp./', 'http://wiki.corp/'],
    ['wiki.corp', 'http://other.wiki.corp/', 'permanent blocked_address'],
    ['news.example.org:8080', 'http://news.example.org:8080/feed', 'http://news.example.org:8080/feed'],
    ['news.example.org:8080', 'http://news.example.org:22/', 'permanent blocked_port'],
    ['127.0.0.1:8080', 'http://me:pw@127.0.0.1:8080/', 'permanent url_with_credentials'],
    ['127.0.0.1:8080', 'ftp://127.0.0.1:8080/', 'permanent unsupported_scheme'],
  ])('%s: %s', (entry, url, expected) => {
    expect(verdict(url, allowList([entry]))).toBe(expected);
  });

  test.each(['http://wiki.corp', 'wiki.corp:', 'wiki.corp:99999', 'a b', '[::1', '10.0.0.0/8'])(
    '"%s" is no host or host:port, and says so',
    (entry) => {
      expect(() => allowList([entry])).toThrow(`"${entry}" is no host or host:port`);
    },
  );
});

test('a message shows no password, no control character and not a page of URL', () => {
  expect(shown('https://me:secret@news.example.org/x')).toBe('https://news.example.org/x');
  expect(shown('https://x/\u001b[2J\u202e')).toBe('https://x/[2J');
  expect(shown(`https://x/${'a'.repeat(500)}`)).toHaveLength(201);
});
