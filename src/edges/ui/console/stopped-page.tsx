// Addresses that stopped in, a page of them out: why each did, its history, and a button to try one, some or all again.
import type { Child, FC } from 'hono/jsx';
import { OutLink } from '../links.tsx';
import { grouped, instantWords, plural } from '../words.ts';
import { Action, Press, WorkPage, WorkRow } from '../work-page.tsx';

type State = 'dead' | 'rejected';

export type StoppedView = {
  readonly state: State;
  readonly host: string | null;
  readonly reason: string | null;
  readonly addresses: readonly {
    readonly url: string;
    readonly reason: string | null;
    readonly detail: string | null;
    readonly tries: number;
    readonly at: string;
  }[];
  readonly next: string | null;
  readonly counts: Readonly<Record<State, number>>;
  /** Reasons of what was rejected, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** How many were tried again just now; null where none was asked for. */
  readonly retried: number | null;
};

const NAMES: Readonly<Record<State, string>> = { dead: 'Dead letters', rejected: 'Rejected' };

export const StoppedPage: FC<{ readonly view: StoppedView }> = ({ view }) => {
  const { state, host, reason, addresses, next, counts } = view;
  const filtered = host !== null || reason !== null;
  return (
    <WorkPage title={NAMES[state]} tab="stopped" said={retriedWords(view.retried)}>
      <nav class="tabs" aria-label="State">
        {(['dead', 'rejected'] as const).map((other) => (
          <a
            href={linkOf({ state: other, host: null, reason: null })}
            aria-current={other === state ? 'page' : undefined}
          >
            {NAMES[other]} <span class="count">{grouped(counts[other])}</span>
          </a>
        ))}
      </nav>
      <form class="filters" method="get" action="/console/stopped">
        <input type="hidden" name="state" value={state} />
        <label>
          <span>Host</span> <input name="host" value={host ?? ''} />
        </label>
        <label>
          <span>Reason</span> <input name="reason" value={reason ?? ''} list="reasons" />
        </label>
        <datalist id="reasons">
          {view.reasons.map(({ reason: known }) => (
            <option value={known} />
          ))}
        </datalist>
        <button class="plain" type="submit">
          Filter
        </button>
        {filtered ? <a href={linkOf({ state, host: null, reason: null })}>All</a> : null}
      </form>
      {state === 'rejected' && !filtered && view.reasons.length > 0 ? (
        <p class="hint">
          {view.reasons.map(({ reason: known, count }) => (
            <>
              <a href={linkOf({ state, host, reason: known })}>{known}</a> {grouped(count)}{' '}
            </>
          ))}
        </p>
      ) : null}
      {addresses.length === 0 ? (
        <p class="nothing">
          {filtered ? 'None stopped like this.' : 'None: every address that was accepted is done or on its way.'}
        </p>
      ) : (
        <>
          <RetryForm state={state} host={host} reason={reason} url={null}>
            {filtered ? 'Try all of these again' : `Try all ${grouped(counts[state])} again`}
          </RetryForm>
          <ul class="letters">
            {addresses.map((address) => (
              <WorkRow
                act={
                  <RetryForm state={state} host={null} reason={null} url={address.url}>
                    Try again
                  </RetryForm>
                }
              >
                <OutLink url={address.url}>{address.url}</OutLink>
                <p>
                  <code>{address.reason ?? 'unknown'}</code> {address.detail}{' '}
                  <span class="by">
                    after {plural(address.tries, 'try', 'tries')}, {instantWords(address.at)}
                  </span>{' '}
                  <a href={`/console/address?url=${encodeURIComponent(address.url)}`}>History</a>
                </p>
              </WorkRow>
            ))}
          </ul>
          {next === null ? null : (
            <nav class="pager" aria-label="Pages">
              <a href={`${linkOf({ state, host, reason })}&after=${encodeURIComponent(next)}`}>Older →</a>
            </nav>
          )}
        </>
      )}
    </WorkPage>
  );
};

type Wanted = { readonly state: State; readonly host: string | null; readonly reason: string | null };

export const RetryForm: FC<Wanted & { readonly url: string | null; readonly children?: Child }> = ({
  children,
  ...fields
}) => (
  <Action to="/console/retry" fields={fields}>
    <Press>{children}</Press>
  </Action>
);

function retriedWords(retried: number | null): string | null {
  if (retried === null) return null;
  return retried === 0
    ? 'There was nothing to try again.'
    : `${plural(retried, 'address is', 'addresses are')} tried again.`;
}

function linkOf({ state, host, reason }: Wanted): string {
  const query = new URLSearchParams({ state });
  if (host !== null) query.set('host', host);
  if (reason !== null) query.set('reason', reason);
  return `/console/stopped?${query.toString()}`;
}
