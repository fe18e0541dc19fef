// A URL from outside in, a link that can only lead to a web page out; anything else stays text.
import type { Child, FC } from 'hono/jsx';

/** The URL where it is plain http or https; null for javascript:, data: and whatever else. */
function webUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** 'example.org' of a URL; the URL itself where it has no host. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || url : url;
}

export const OutLink: FC<{ readonly url: string | null; readonly children?: Child }> = ({ url, children }) => {
  const href = webUrl(url);
  if (href === null) return <span>{children}</span>;
  return (
    <a href={href} rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
};
