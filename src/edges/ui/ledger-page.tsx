// One page of records in, the table of the ledger out: what happened, how many each way, who says so.
import type { FC } from 'hono/jsx';
import type { LedgerRecord, ReviewState } from '../../domain/record.ts';
import { Filters, type FilterWords, filterHref } from './filters.tsx';
import { Layout } from './layout.tsx';
import { articlesWords, Badges, bestQuote, Flows, Needs, partiesWords, QuoteInContext, SourceLine } from './pieces.tsx';
import { TableHead } from './table-head.tsx';
import { dateWords, grouped, type PartyName, plural, STATE_WORDS } from './words.ts';

export type LedgerView = {
  readonly records: readonly LedgerRecord[];
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
  /** False where this is not the first page. */
  readonly first: boolean;
  readonly state: ReviewState | 'any';
  /** Of what was asked for. */
  readonly counts: Readonly<Record<ReviewState, number>>;
  readonly filter: FilterWords;
  readonly fault: string | null;
  /** Records of the whole ledger. */
  readonly all: number;
  readonly articles: number;
  /** Addresses that are not final yet. */
  readonly underWay: number;
};

export const LedgerPage: FC<{ readonly view: LedgerView; readonly name: PartyName }> = ({ view, name }) => (
  <Layout title="The ledger · Swapledger" here="ledger">
    <section class="intro">
      <h1>Prisoner exchanges</h1>
      <p class="lead">{leadWords(view)}</p>
      <Filters action="/" filter={view.filter} fault={view.fault} state={view.state} />
      <StateTabs view={view} />
    </section>
    {view.records.length === 0 ? <Nothing view={view} /> : null}
    {view.records.length === 0 ? null : (
      <table class="records">
        <TableHead words={['Day', 'Exchange', 'In whose words', 'State']} figures={[]} />
        <tbody>
          {view.records.map((record) => (
            <RecordRow record={record} name={name} />
          ))}
        </tbody>
      </table>
    )}
    <nav class="pager" aria-label="Pages">
      {view.first ? null : <a href={pageHref(view, view.state, null)}>← First page</a>}
      {view.next === null ? null : <a href={pageHref(view, view.state, view.next)}>Next page →</a>}
    </nav>
  </Layout>
);

const RecordRow: FC<{ readonly record: LedgerRecord; readonly name: PartyName }> = ({ record, name }) => {
  const best = bestQuote(record);
  const href = `/records/${encodeURIComponent(record.id)}`;
  return (
    <tr>
      <th scope="row">
        <a href={href}>{dateWords(record.date)}</a>
      </th>
      <td class="what">
        <p class="eyebrow">
          <a href={href}>{partiesWords(record, name)}</a>
        </p>
        <Flows record={record} name={name} />
        <p class="by">
          {[
            record.mediators.length > 0 ? `Mediated by ${record.mediators.map(name).join(', ')}` : '',
            record.location ?? '',
          ]
            .filter((words) => words !== '')
            .join('; ')}
        </p>
      </td>
      <td class="said">
        {best ? (
          <blockquote>
            <p>
              <QuoteInContext quote={best.quote} />
            </p>
            <footer>
              <SourceLine source={best.source} />
            </footer>
          </blockquote>
        ) : null}
        <Needs record={record} name={name} />
      </td>
      <td class="state">
        <Badges record={record} />
        <p class="by">{articlesWords(record)}</p>
      </td>
    </tr>
  );
};

const TABS: readonly (ReviewState | 'any')[] = [
  'any',
  'waiting',
  'reopened',
  'needs_second_source',
  'approved',
  'rejected',
];

const StateTabs: FC<{ readonly view: LedgerView }> = ({ view }) => (
  <nav class="tabs" aria-label="By review state">
    {TABS.map((state) => (
      <a href={pageHref(view, state, null)} aria-current={state === view.state ? 'page' : undefined}>
        {state === 'any' ? 'all' : STATE_WORDS[state]}{' '}
        <span class="count">{grouped(state === 'any' ? sum(view.counts) : view.counts[state])}</span>
      </a>
    ))}
  </nav>
);

const Nothing: FC<{ readonly view: LedgerView }> = ({ view }) => (
  <div class="nothing">
    {view.all > 0 ? (
      <>
        <p>
          No record is in what you asked for. <a href="/">See all {grouped(view.all)}</a>
        </p>
        {view.filter.q === '' ? null : (
          <p class="hint">
            A search looks at parties, mediators, places, agreements, published names, headlines and figures, for all of
            its words together; not into the texts of the articles.
          </p>
        )}
      </>
    ) : (
      <>
        <p>Nothing is in the ledger yet. Hand in an article, and its exchanges appear here:</p>
        <pre>
          <code>npx swapledger enqueue https://example.org/news/article --wait</code>
        </pre>
        <p>
          or see the whole way on articles of our own: <code>npm run demo</code>
        </p>
      </>
    )}
  </div>
);

function leadWords({ all, articles, underWay }: LedgerView): string {
  const said = `${plural(all, 'record')} from ${plural(articles, 'article')}.`;
  return underWay > 0 ? `${said} ${plural(underWay, 'address is', 'addresses are')} on the way.` : said;
}

function pageHref({ filter }: LedgerView, state: ReviewState | 'any', cursor: string | null): string {
  return filterHref('/', filter, { state: state === 'any' ? '' : state, after: cursor ?? '' });
}

function sum(counts: Readonly<Record<ReviewState, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
