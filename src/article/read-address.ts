// What a page says of its own address in, the canonical URL out, or null.
import type { Found } from './found.ts';
import type { Clues } from './gather-clues.ts';

/** link rel=canonical, og:url, then the JSON-LD; relative ones against the address that was fetched. */
export function readCanonicalUrl(clues: Clues, pageUrl: string | null, describedUrl: string | null): Found | null {
  const sayings = [
    ['link canonical', clues.canonical],
    ['meta og:url', clues.meta.get('og:url')?.[0]],
    ['json-ld', describedUrl],
  ] as const;
  for (const [rule, said] of sayings) {
    const url = said == null ? null : absolute(said.trim(), pageUrl);
    if (url !== null) return { value: url, rule };
  }
  return null;
}

function absolute(address: string, pageUrl: string | null): string | null {
  if (address === '' || address.length > 2048) return null;
  const base = pageUrl !== null && !/^https?:/i.test(address) ? pageUrl : undefined;
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  // An absolute address stays as it is written: the URL parser would add and escape characters.
  return /^https?:\/\/[^\s<>"]+$/i.test(address) ? address : url.href;
}
