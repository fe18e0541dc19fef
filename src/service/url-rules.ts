// A URL as a person wrote it goes in; what is kept of it comes out: the words, the key that is the same for the same page, the host.
import { scrub } from '../domain/scrub.ts';

export type CheckedUrl =
  | { readonly kind: 'address'; readonly url: string; readonly key: string; readonly host: string }
  | { readonly kind: 'refused'; readonly given: string; readonly reason: string; readonly detail: string };

/** Longer ones are no article's, and would not fit a unique index of PostgreSQL (2,704 bytes). */
const MOST_CHARACTERS = 2_000;

/** Parameters that say who sent the reader, never what is shown. */
const TRACKING =
  /^(utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|twclid|ttclid|li_fat_id|vero_id|oly_anon_id|oly_enc_id|at_medium|at_campaign|ocid|cmpid|wt_mc|xtor)$/i;

/**
 * The rules of accept: http or https, a host, no user name or password, not too long.
 * @example checkUrl('HTTPS://Example.org:443/a?utm_source=x#top').key // 'https://example.org/a'
 */
export function checkUrl(given: string): CheckedUrl {
  const url = scrub(given).trim();
  const refused = (reason: string, detail: string): CheckedUrl => ({
    kind: 'refused',
    given: hideCredentials(url),
    reason,
    detail,
  });

  if (url === '') return refused('no_url', 'The line is empty; give a URL that begins with http:// or https://.');
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    return refused('not_a_url', 'This is no URL; give one that begins with http:// or https://.');
  }
  if (!/^https?:/i.test(url)) {
    return refused('not_http', `Only http and https are fetched, not ${url.slice(0, url.indexOf(':')).slice(0, 30)}.`);
  }
  if (/^https?:[/\\]*([?#].*)?$/i.test(url))
    return refused('no_host', 'The URL names no host; write http://host/path.');
  if (!URL.canParse(url)) return refused('not_a_url', 'This is no URL that can be read; check the host and the port.');

  const parsed = new URL(url);
  if (parsed.username !== '' || parsed.password !== '') {
    return refused(
      'credentials_in_url',
      'The URL holds a user name or a password; give it without, since addresses are published.',
    );
  }
  if (parsed.href.length > MOST_CHARACTERS) {
    return refused(
      'url_too_long',
      `The URL has ${parsed.href.length} characters; at most ${MOST_CHARACTERS} are kept.`,
    );
  }
  const host = parsed.host.replace(/\.(?=$|:)/, '');
  return {
    kind: 'address',
    url,
    key: `${parsed.protocol}//${host}${parsed.pathname}${withoutTracking(parsed.search)}`,
    host,
  };
}

/** Cuts out whole parameters and leaves the spelling of the others alone: some servers know only one. */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** A refusal is printed and logged: what was refused may hold a password. */
function hideCredentials(url: string): string {
  return url.slice(0, MOST_CHARACTERS).replace(/^([a-z][a-z0-9+.-]*:[/\\]*)[^/\\?#]*@/i, '$1***@');
}
