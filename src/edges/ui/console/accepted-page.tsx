// What became of each address that was handed in, in; how many were taken, and why the others were not, out.
import type { FC } from 'hono/jsx';
import { plural } from '../words.ts';
import { WorkPage } from '../work-page.tsx';

export type AcceptedView = {
  readonly accepted: number;
  readonly known: number;
  /** The first ones. */
  readonly refused: readonly { readonly given: string; readonly detail: string }[];
  readonly refusedInAll: number;
};

export const AcceptedPage: FC<{ readonly view: AcceptedView }> = ({ view }) => (
  <WorkPage
    title={view.accepted > 0 ? `${plural(view.accepted, 'address', 'addresses')} accepted` : 'Nothing new'}
    tab="overview"
    lead={leadWords(view)}
  >
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
  </WorkPage>
);

function leadWords({ accepted, known }: AcceptedView): string {
  return [
    accepted > 0 ? 'Kept before this page was sent: none of them is lost.' : '',
    known > 0 ? `${plural(known, 'address was', 'addresses were')} known before.` : '',
  ].join(' ');
}
