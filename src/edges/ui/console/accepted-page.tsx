// What became of each address that was handed in, in; how many were taken, and why the others were not, out.
import type { FC } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import { plural } from '../words.ts';
import { ConsoleTabs } from './tabs.tsx';

export type AcceptedView = {
  readonly accepted: number;
  readonly known: number;
  /** The first ones. */
  readonly refused: readonly { readonly given: string; readonly detail: string }[];
  readonly refusedInAll: number;
};

export const AcceptedPage: FC<{ readonly view: AcceptedView }> = ({ view }) => (
  <Layout title="Enqueued · Swapledger" here="console">
    <section class="intro">
      <h1>{view.accepted > 0 ? `${plural(view.accepted, 'address', 'addresses')} accepted` : 'Nothing new'}</h1>
      <ConsoleTabs here="overview" />
    </section>
    <p class="lead">
      {view.accepted > 0 ? 'Kept before this page was sent: none of them is lost. ' : ''}
      {view.known > 0 ? `${plural(view.known, 'address was', 'addresses were')} known before. ` : ''}
    </p>
    {view.refusedInAll === 0 ? null : (
      <section>
        <h2>{plural(view.refusedInAll, 'line was', 'lines were')} refused</h2>
        <ul class="letters">
          {view.refused.map(({ given, detail }) => (
            <li>
              <code>{given.slice(0, 300)}</code> {detail}
            </li>
          ))}
        </ul>
        {view.refusedInAll > view.refused.length ? (
          <p class="hint">The first {view.refused.length} are shown.</p>
        ) : null}
      </section>
    )}
    <p>
      <a href="/console">Back to the console</a>
    </p>
  </Layout>
);
