// Sources in, a page of them out: how each is, what it gave, and what can be done about it; and a form for a new one.
import type { FC } from 'hono/jsx';
import { OutLink } from '../links.tsx';
import { grouped, instantWords, plural } from '../words.ts';
import { Action, Press, WorkPage, WorkRow } from '../work-page.tsx';

export type SourcesView = {
  readonly sources: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string | null;
    readonly paused: boolean;
    readonly filter: 'all' | 'swaps';
    readonly nextPollAt: string | null;
    readonly addresses: number;
    readonly filtered: number;
    readonly articles: number;
    readonly events: number;
    readonly health: { readonly state: string; readonly words: string };
  }[];
  /** What an address led to that somebody wants to add; null where nobody asked. */
  readonly found: {
    readonly given: string;
    readonly offers: readonly {
      readonly url: string;
      readonly kind: 'feed' | 'sitemap';
      readonly title: string | null;
      readonly entries: number;
      readonly telling: number;
      readonly filter: 'all' | 'swaps';
    }[];
    readonly failed: readonly { readonly url: string; readonly detail: string }[];
  } | null;
  readonly said: string | null;
  readonly fault: string | null;
};

export const SourcesPage: FC<{ readonly view: SourcesView }> = ({ view }) => (
  <WorkPage title="Sources" tab="sources" said={view.said} fault={view.fault}>
    <form class="filters" method="post" action="/console/sources/find">
      <label class="wide">
        <span>A site, a feed or a news sitemap</span>{' '}
        <input name="url" required value={view.found?.given ?? ''} placeholder="https://…" spellcheck={false} />
      </label>
      <button type="submit">Find</button>
    </form>
    {view.found === null ? null : <Found found={view.found} />}
    {view.sources.length === 0 ? (
      <p class="nothing">No sources yet. Articles come from the addresses that are handed in.</p>
    ) : (
      <ul class="letters">
        {view.sources.map((source) => (
          <WorkRow
            act={
              <Action to="/console/sources/act" fields={{ id: source.id }}>
                <Press name="do" value="poll">
                  Poll now
                </Press>
                <Press name="do" value={source.paused ? 'resume' : 'pause'}>
                  {source.paused ? 'Resume' : 'Pause'}
                </Press>
                <Press name="do" value="remove">
                  Remove
                </Press>
              </Action>
            }
          >
            <OutLink url={source.url}>{source.title ?? source.url}</OutLink>{' '}
            <span class={`badge health-${source.health.state}`}>{source.health.state}</span>
            <p>
              {source.health.words}{' '}
              <span class="by">
                {plural(source.addresses, 'address', 'addresses')}, {plural(source.articles, 'article')},{' '}
                {plural(source.events, 'event')}
                {source.filter === 'swaps' ? `, ${grouped(source.filtered)} put aside` : ''}
                {source.nextPollAt === null ? '' : `; next ${instantWords(source.nextPollAt)}`}
              </span>
            </p>
          </WorkRow>
        ))}
      </ul>
    )}
  </WorkPage>
);

const Found: FC<{ readonly found: NonNullable<SourcesView['found']> }> = ({ found }) => (
  <section class="found">
    {found.offers.length === 0 ? <p class="notice">No feed and no news sitemap was found there.</p> : null}
    <ul class="letters">
      {found.offers.map(({ url, kind, title, entries, telling, filter }) => (
        <WorkRow
          by={`${kind}, ${plural(entries, 'entry', 'entries')}, ${grouped(telling)} may tell of an exchange`}
          act={
            <Action to="/console/sources/add" fields={{ url, title: title ?? '' }}>
              <label>
                <span>Take</span>{' '}
                <select name="filter">
                  <option value="swaps" selected={filter === 'swaps'}>
                    what may tell of an exchange
                  </option>
                  <option value="all" selected={filter === 'all'}>
                    everything
                  </option>
                </select>
              </label>
              <button type="submit">Add</button>
            </Action>
          }
        >
          <OutLink url={url}>{title ?? url}</OutLink>
        </WorkRow>
      ))}
      {found.failed.map(({ url, detail }) => (
        <li>
          <code>{url}</code> {detail}
        </li>
      ))}
    </ul>
  </section>
);
