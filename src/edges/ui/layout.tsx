// A title and the body of a page in, a whole HTML document out; nothing inline, nothing from another host.
import { html } from 'hono/html';
import { type Child, type FC, useContext } from 'hono/jsx';
import type { HtmlEscapedString } from 'hono/utils/html';
import { mayAct, type Who } from '../../domain/account.ts';
import { assetUrl } from './assets.ts';
import { FrameContext, type PageFrame } from './frame.ts';

type LayoutProps = {
  readonly title: string;
  readonly here: 'ledger' | 'charts' | 'review' | 'console' | null;
  /** As wide as the window: where two things stand side by side. */
  readonly wide?: boolean;
  /** The address of a module of ours; the page works without it. */
  readonly script?: string;
  readonly children?: Child;
};

const LAST_PART = 'foot';

/** A page is drawn once, when it is there whole: a table that comes in pieces would move its columns with each. (As JSX, `blocking` would be dropped.) */
const DRAWN_WHOLE = html`<link rel="expect" href="#${LAST_PART}" blocking="render"/>`;

export const Layout: FC<LayoutProps> = ({ title, here, wide, script, children }) => {
  const { who } = useContext(FrameContext);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href={assetUrl('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrl('style.css')} />
        {DRAWN_WHOLE}
        {script === undefined ? null : <script type="module" src={script} />}
      </head>
      <body class={wide === true ? 'wide' : undefined}>
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
            {mayAct(who.role, 'reader') ? (
              <a href="/charts" aria-current={here === 'charts' ? 'page' : undefined}>
                Charts
              </a>
            ) : null}
            {mayAct(who.role, 'reviewer') ? (
              <a href="/review" aria-current={here === 'review' ? 'page' : undefined}>
                Review
              </a>
            ) : null}
            {mayAct(who.role, 'operator') ? (
              <a href="/console" aria-current={here === 'console' ? 'page' : undefined}>
                Console
              </a>
            ) : null}
            <SignedIn who={who} />
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer class="foot" id={LAST_PART}>
          Every figure leads back to the words that say it.
        </footer>
      </body>
    </html>
  );
};

const SignedIn: FC<{ readonly who: Who }> = ({ who }) => {
  if (who.kind === 'visitor') return <a href="/login">Sign in</a>;
  if (who.kind !== 'account') return null;
  return (
    <form class="signed-in" method="post" action="/logout">
      <a href="/account">{who.name}</a> <button type="submit">Sign out</button>
    </form>
  );
};

/** A page as it goes over the wire. */
export async function document(
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
  frame: PageFrame,
): Promise<string> {
  return `<!doctype html>\n${await fragment(page, frame)}`;
}

/** A part of a page, for a script that puts it in its place. */
export async function fragment(
  part: HtmlEscapedString | Promise<HtmlEscapedString>,
  frame: PageFrame,
): Promise<string> {
  const whole = <FrameContext.Provider value={frame}>{part}</FrameContext.Provider>;
  return String(await whole);
}
