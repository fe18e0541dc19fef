// A title and the body of a page in, a whole HTML document out; no script, nothing from another host.
import type { Child, FC } from 'hono/jsx';
import type { HtmlEscapedString } from 'hono/utils/html';

type LayoutProps = { readonly title: string; readonly here: 'ledger' | 'status' | null; readonly children?: Child };

export const Layout: FC<LayoutProps> = ({ title, here, children }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/style.css" />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href="/">
          <span class="brand-mark" aria-hidden="true">
            ⇄
          </span>{' '}
          Swapledger
        </a>
        <nav aria-label="Main">
          <a href="/" aria-current={here === 'ledger' ? 'page' : undefined}>
            Ledger
          </a>
          <a href="/status" aria-current={here === 'status' ? 'page' : undefined}>
            Status
          </a>
        </nav>
      </header>
      <main id="main">{children}</main>
      <footer class="foot">Every figure leads back to the words that say it.</footer>
    </body>
  </html>
);

/** A page as it goes over the wire. */
export async function document(page: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> {
  return `<!doctype html>\n${String(await page)}`;
}
