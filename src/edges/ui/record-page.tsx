// A record with the articles that it rests on in, its page out: every figure, who says it, and the words themselves.
import type { FC } from 'hono/jsx';
import type { ArticleHead, KeptArticle } from '../../domain/article.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Deal, FigureSupport, LedgerRecord, RecordTransfer, Resolution, Source } from '../../domain/record.ts';
import { ArticleText } from './article-text.tsx';
import { DealChart } from './charts/deal.tsx';
import { QuoteLinks, type Said, type Shown, saidOf, saidOfClaim, tellingsOf } from './evidence.tsx';
import { Layout } from './layout.tsx';
import { articlesWords, Badges, Flows, Needs, partiesWords, SourceLine, withNames } from './pieces.tsx';
import { categoryWords, countWords, dateWords, instantWords, type PartyName, plural, STATUS_WORDS } from './words.ts';

export type RecordView = {
  readonly record: LedgerRecord;
  readonly articles: readonly ArticleHead[];
  /** The first of them with what they say: past these, articles are named where they are quoted, but not shown. */
  readonly texts: readonly KeptArticle[];
  readonly resolutions: readonly Resolution[];
  readonly decisions: readonly Decision[];
  readonly deal: Deal | null;
  /** Makes a report that is sent twice one report. */
  readonly key: string;
  /** A report was sent just now. */
  readonly reported: boolean;
};

type Props = { readonly view: RecordView; readonly name: PartyName };

export const RecordPage: FC<Props> = ({ view, name }) => {
  const { record } = view;
  return (
    <Layout title={`${dateWords(record.date)}: ${partiesWords(record, name)} · Swapledger`} here={null}>
      <article class="record">
        <header>
          <p class="crumb">
            <a href="/">← The ledger</a>
          </p>
          <p class="eyebrow">{partiesWords(record, name)}</p>
          <h1>{dateWords(record.date)}</h1>
          <Flows record={record} name={name} />
          <Badges record={record} />
          <Needs record={record} name={name} />
        </header>
        <FigureTable view={view} name={name} />
        <Facts view={view} name={name} />
        <section>
          <h2>In the articles’ own words</h2>
          <p class="hint">
            Marked is what the record rests on: <mark class="m-figure">figures</mark> <mark class="m-date">dates</mark>{' '}
            <mark class="m-status">status</mark> <mark class="m-mediator">mediators</mark>{' '}
            <mark class="m-place">places and parties</mark>
          </p>
          {view.texts.map((entry, index) => (
            <ArticleText
              number={index + 1}
              url={entry.url}
              article={entry.article}
              sources={record.sources.filter(({ articleId }) => articleId === entry.id)}
              show="parts"
              wholeHref={null}
            />
          ))}
        </section>
        {view.deal === null ? null : <DealChart deal={view.deal} recordId={record.id} name={name} />}
        <Reasons view={view} name={name} />
        <History view={view} />
        <ReportForm view={view} />
        <p class="hint">
          Record <code>{record.id}</code>, made of {plural(record.sources.length, 'report')} in {articlesWords(record)}.
        </p>
      </article>
    </Layout>
  );
};

const FigureTable: FC<Props> = ({ view, name }) => {
  if (view.record.transfers.length === 0) return null;
  return (
    <section>
      <h2>Figures</h2>
      <table class="figures">
        <thead>
          <tr>
            <th>Direction</th>
            <th>Figure</th>
            <th>Who says it</th>
          </tr>
        </thead>
        <tbody>
          {view.record.transfers.flatMap((transfer) =>
            transfer.claims.map((claim, index) => (
              <FigureRow view={view} name={name} transfer={transfer} claim={claim} leads={index === 0} />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
};

type RowProps = Props & {
  readonly transfer: RecordTransfer;
  readonly claim: FigureSupport;
  /** The figure that the record holds; the others stand beside it. */
  readonly leads: boolean;
};

const FigureRow: FC<RowProps> = ({ view, name, transfer, claim, leads }) => {
  const told = tellingsOf(view.record, transfer, claim);
  // "390 people" of one report stands beside "270 soldiers" of another: each keeps its own noun.
  const category = told[0]?.category ?? transfer.category;
  return (
    <tr class={leads ? 'leading' : 'beside'}>
      <td>
        {name(transfer.from)} → {name(transfer.to)}
      </td>
      <td>
        <strong>{countWords(claim.count, claim.qualifier)}</strong> {categoryWords(category, claim.count)}
      </td>
      <td>
        <p class="sayer">
          {claim.claimedBy === null ? 'reported' : `according to ${name(claim.claimedBy)}`} in{' '}
          {plural(claim.articles, 'article')}
        </p>
        <QuoteLinks shown={shownOn(view)} quotes={saidOfClaim(view.record, transfer, claim)} />
      </td>
    </tr>
  );
};

const Facts: FC<Props> = ({ view, name }) => {
  const { record } = view;
  const said = (quotes: (source: Source) => readonly Quote[]) => saidOf(record, quotes);
  const facts: readonly { term: string; value: string; quotes: readonly Said[] }[] = [
    { term: 'Date', value: dateWords(record.date), quotes: said(({ event }) => event.date.quotes) },
    { term: 'Status', value: STATUS_WORDS[record.status], quotes: said(({ event }) => event.evidence.status) },
    {
      term: 'Mediators',
      value: record.mediators.map(name).join(', ') || 'none named',
      quotes: said(({ event }) => event.evidence.mediators),
    },
    { term: 'Place', value: record.location ?? 'not said', quotes: said(({ event }) => event.evidence.location) },
    ...(record.agreement === null
      ? []
      : [
          {
            term: 'Agreement',
            value: record.agreement,
            quotes: said(({ event }) => event.evidence.agreement),
          },
        ]),
  ];
  return (
    <section>
      <h2>What else the reports say</h2>
      <dl class="facts">
        {facts.map(({ term, value, quotes }) => (
          <div>
            <dt>{term}</dt>
            <dd>
              {value}
              <QuoteLinks shown={shownOn(view)} quotes={quotes} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

function shownOn({ texts }: RecordView): (articleId: string) => Shown | null {
  return (articleId) => {
    const number = texts.findIndex(({ id }) => id === articleId) + 1;
    return number === 0 ? null : { number, href: '' };
  };
}

const ReportForm: FC<{ readonly view: RecordView }> = ({ view: { record, key, reported } }) => (
  <section id="report" class="report">
    <h2>Is something wrong?</h2>
    {reported ? (
      <p class="notice" role="status">
        Thank you: it waits at the review desk.
      </p>
    ) : null}
    <details open={reported}>
      <summary>Report an error</summary>
      <form method="post" action={`/records/${encodeURIComponent(record.id)}/report`}>
        <input type="hidden" name="key" value={key} />
        <label class="field">
          <span>What is wrong, and where can it be read?</span>
          <textarea name="text" rows={4} maxlength={4000} required />
        </label>
        <label class="field">
          <span>How can we reach you? Not needed, and not published.</span>
          <input name="contact" maxlength={200} autocomplete="email" />
        </label>
        <button type="submit">Send</button>
      </form>
    </details>
  </section>
);

const Reasons: FC<Props> = ({ view, name }) => {
  if (view.resolutions.length === 0) return null;
  return (
    <section>
      <h2>Why these reports are one record</h2>
      <ul class="reasons">
        {view.resolutions.map((resolution) => {
          const source = view.record.sources.find(({ eventId }) => eventId === resolution.eventId);
          return (
            <li>
              {source ? <SourceLine source={source} /> : <code>{resolution.eventId}</code>}
              <p>
                <span class={`badge judgement-${resolution.judgement}`}>{resolution.judgement}</span>{' '}
                <span class="by">score {resolution.score.toFixed(2)}</span>
              </p>
              <ul>
                {resolution.reasons.map((reason) => (
                  <li>{withNames(reason, view.record.parties, name)}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const History: FC<{ readonly view: RecordView }> = ({ view }) => {
  if (view.decisions.length === 0) return null;
  return (
    <section>
      <h2>Decisions</h2>
      <ul class="reasons">
        {view.decisions.map((decision) => (
          <li class={decision.undoneAt === null ? '' : 'undone'}>
            <strong>{decision.kind.replaceAll('_', ' ')}</strong> by {decision.by}{' '}
            <time datetime={decision.at}>{instantWords(decision.at)}</time>
            {decision.otherRecordId === null ? null : ` (with ${decision.otherRecordId})`}
            {decision.reason === null ? null : <p>{decision.reason}</p>}
            {decision.undoneAt === null ? null : <p>undone {instantWords(decision.undoneAt)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};
