// What waits in, the front of the desk out: how much, why, since when, where to begin; and what was decided last.
import type { Child, FC } from 'hono/jsx';
import type { Decision } from '../../../domain/decision.ts';
import { Layout } from '../layout.tsx';
import { Flows, partiesWords, withNames } from '../pieces.tsx';
import { dateWords, grouped, instantWords, type PartyName, plural, STATE_WORDS } from '../words.ts';
import type { QueueView, Waiting } from './view.ts';

type Props = { readonly view: QueueView; readonly name: PartyName };

export const QueuePage: FC<Props> = ({ view, name }) => (
  <Layout title={`(${grouped(view.waiting)}) The review desk · Swapledger`} here="review">
    <section class="intro">
      <h1>The review desk</h1>
      <p class="lead">{leadWords(view)}</p>
      {view.notice === null ? null : (
        <p class="notice" role="status">
          {view.notice}
        </p>
      )}
      <p class="actions">
        {view.waiting === 0 ? null : (
          <a class="button" href="/review/next" id="start">
            Start
          </a>
        )}
        <a href="/review/bulk">Approve many at once</a>
      </p>
      <Reasons view={view} />
    </section>
    <Reports view={view} />
    <section>
      <h2>What waits</h2>
      {view.records.length === 0 ? <p class="hint">Nothing waits: every record has been looked at.</p> : null}
      <ol class="waiting">
        {view.records.map((record) => (
          <li>
            <a href={`/review/${encodeURIComponent(record.id)}`}>
              <strong>{dateWords(record.date)}</strong> {partiesWords(record, name)}
            </a>
            <Flows record={record} name={name} />
            <p class="hint">
              {record.state === 'waiting' ? null : `${STATE_WORDS[record.state]} · `}
              {plural(new Set(record.sources.map(({ text }) => text)).size, 'independent report')}
              {record.needs.slice(0, 1).map((need) => ` · ${needInLine(need, record.parties, name)}`)}
              {record.heldBy === null ? null : <span class="held"> · {record.heldBy} is working on it</span>}
            </p>
          </li>
        ))}
      </ol>
      {view.next === null ? null : (
        <p>
          <a href={`/review?after=${encodeURIComponent(view.next)}`}>More that waits →</a>
        </p>
      )}
    </section>
    <LastDecisions last={view.last} />
  </Layout>
);

const Reasons: FC<{ readonly view: Waiting }> = ({ view: { reasons } }) => (
  <ul class="tiles">
    <Tile count={reasons.reopened}>reopened: new reports contradict what was approved</Tile>
    <Tile count={reasons.contradicted}>with reports that differ</Tile>
    <Tile count={reasons.doubles}>that may be the same as another</Tile>
    <Tile count={reasons.unseen}>that nobody has looked at</Tile>
  </ul>
);

const Tile: FC<{ readonly count: number; readonly children?: Child }> = ({ count, children }) => (
  <li class="tile">
    <strong>{grouped(count)}</strong>
    <span>{children}</span>
  </li>
);

const Reports: FC<{ readonly view: QueueView }> = ({ view }) => {
  if (view.openReports.length === 0) return null;
  return (
    <section>
      <h2>Readers say that something is wrong</h2>
      <ul class="letters">
        {view.openReports.map((report) => (
          <li>
            <a href={`/review/${encodeURIComponent(report.recordId)}#reports`}>{cut(report.text)}</a>{' '}
            <time datetime={report.at}>{instantWords(report.at)}</time>
          </li>
        ))}
      </ul>
      {view.reports > view.openReports.length ? (
        <p class="hint">and {grouped(view.reports - view.openReports.length)} more</p>
      ) : null}
    </section>
  );
};

const LastDecisions: FC<Pick<QueueView, 'last'>> = ({ last }) => {
  if (last.length === 0) return null;
  return (
    <section id="last">
      <h2>Decided last</h2>
      <ul class="letters">
        {last.map(({ decision, size, standing }) => (
          <li class={standing > 0 ? '' : 'undone'}>
            <span>
              {size > 1
                ? `${standing > 0 && standing < size ? `${grouped(standing)} of ` : ''}${plural(size, 'record')}: `
                : ''}
              <a href={`/review/${encodeURIComponent(decision.recordId)}`}>{DONE_WORDS[decision.kind]}</a> by{' '}
              {decision.by} <time datetime={decision.at}>{instantWords(decision.at)}</time>
              {decision.reason === null ? '' : `: ${cut(decision.reason)}`}
            </span>
            {standing > 0 ? (
              <form method="post" action="/review/undo" class="inline">
                <input type="hidden" name="id" value={decision.batch ?? decision.id} />
                <button type="submit" class="plain small">
                  Undo
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

export const DONE_WORDS: Readonly<Record<Decision['kind'], string>> = {
  approve: 'approved',
  reject: 'rejected',
  needs_second_source: 'sent back for a second source',
  correct: 'corrected',
  merge: 'merged',
  split: 'split',
  apart: 'called different exchanges',
};

/** A line of a list names another record without its id, which says nothing. */
function needInLine(need: string, parties: readonly string[], name: PartyName): string {
  return withNames(need.replace(/\br[0-9a-f]{32}\b/g, 'another record'), parties, name);
}

const LONGEST_LINE = 160;

function cut(text: string): string {
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE).replace(/[\ud800-\udbff]$/, '')}…`;
}

function leadWords({ waiting, reasons, since, now }: QueueView): string {
  if (waiting === 0) return 'Nothing waits for a person.';
  const conflicting = reasons.reopened + reasons.contradicted;
  const oldest = since === null ? '' : `, the oldest for ${sinceWords(since, now)}`;
  return `${plural(waiting, 'record waits', 'records wait')}, ${grouped(conflicting)} with a conflict${oldest}.`;
}

/** 'less than a minute', '5 hours', '3 days'. */
function sinceWords(since: string, now: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return plural(minutes, 'minute');
  return minutes < 48 * 60 ? plural(Math.floor(minutes / 60), 'hour') : plural(Math.floor(minutes / 1_440), 'day');
}
