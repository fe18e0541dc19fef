// The state of the service in, the operator's first page out: what needs a person, what is where, who works, what to hand in.
import type { FC } from 'hono/jsx';
import type { AddressState } from '../../../domain/address.ts';
import type { ToldNotice } from '../../../domain/wait-notice.ts';
import { assetUrl } from '../assets.ts';
import { OutLink } from '../links.tsx';
import { TableHead } from '../table-head.tsx';
import { grouped, instantWords, plural } from '../words.ts';
import { WorkPage } from '../work-page.tsx';

export type OverviewView = {
  readonly addresses: Readonly<Record<AddressState, number>>;
  readonly articles: number;
  readonly events: number;
  readonly stages: readonly {
    readonly stage: string;
    readonly waiting: number;
    readonly queued: number;
    readonly active: number;
  }[];
  readonly hosts: readonly { readonly host: string; readonly states: Readonly<Record<AddressState, number>> }[];
  readonly workers: readonly {
    readonly host: string;
    readonly pid: number;
    readonly stages: readonly string[];
    readonly startedAt: string;
  }[];
  readonly sources: number;
  readonly troubled: readonly {
    readonly url: string;
    readonly title: string | null;
    readonly health: { readonly state: string; readonly words: string };
  }[];
  readonly notices: readonly ToldNotice[];
  readonly store: string;
  readonly queue: string;
};

const STATES: readonly (readonly [AddressState, string])[] = [
  ['accepted', 'to be fetched'],
  ['fetched', 'to be read'],
  ['extracted', 'extracted'],
  ['rejected', 'rejected'],
  ['dead', 'dead letters'],
];

/** On a phone the first columns are seen. */
const WORST_FIRST = STATES.toReversed();

export const OverviewPage: FC<{ readonly view: OverviewView }> = ({ view }) => (
  <WorkPage title="Console" tab="overview" script={assetUrl('console.js')}>
    <form class="hand-in" method="post" action="/console/enqueue" enctype="multipart/form-data">
      <label class="field">
        <span>Addresses of articles, one a line</span>
        <textarea name="urls" rows={3} placeholder="https://…" spellcheck={false}></textarea>
      </label>
      <p class="actions">
        <label class="file">
          <span>or a file of them</span> <input type="file" name="file" accept=".txt,.csv,text/plain" />
        </label>
        <button type="submit">Enqueue</button>
      </p>
    </form>
    <div id="live" data-refresh="/console/live">
      <Live view={view} />
    </div>
    <noscript>
      <p class="hint">
        <a href="/console">Look again</a>
      </p>
    </noscript>
  </WorkPage>
);

/** What changes by itself: sent alone to the page that asks for it again. */
export const Live: FC<{ readonly view: OverviewView }> = ({ view }) => (
  <>
    <Warnings view={view} />
    <ul class="tiles">
      {STATES.map(([state, label]) => (
        <li class={`tile tile-${state}`}>
          {state === 'dead' || state === 'rejected' ? (
            <a href={`/console/stopped?state=${state}`}>
              <strong>{grouped(view.addresses[state])}</strong> <span>{label}</span>
            </a>
          ) : (
            <>
              <strong>{grouped(view.addresses[state])}</strong> <span>{label}</span>
            </>
          )}
        </li>
      ))}
    </ul>
    <p class="hint">
      {plural(view.articles, 'article')} with {plural(view.events, 'event')}, {plural(view.sources, 'source')}. Kept in{' '}
      {view.store}, queued in {view.queue}.
    </p>
    <section>
      <h2>Stages</h2>
      <table>
        <TableHead words={['Stage']} figures={['Waiting', 'Queued', 'At work', 'Workers']} />
        <tbody>
          {view.stages.map(({ stage, waiting, queued, active }) => (
            <tr>
              <th scope="row">{stage}</th>
              <td class="number">{grouped(waiting)}</td>
              <td class="number">{grouped(queued)}</td>
              <td class="number">{grouped(active)}</td>
              <td class="number">{grouped(workersOf(view, stage))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <section>
      <h2>Workers</h2>
      {view.workers.length === 0 ? (
        <p class="hint">None was heard of in the last minute.</p>
      ) : (
        <ul class="letters">
          {view.workers.map(({ host, pid, stages, startedAt }) => (
            <li>
              {host}, process {pid}: {stages.length === 0 ? 'the web alone' : stages.join(', ')}{' '}
              <span class="by">since {instantWords(startedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
    {view.hosts.length === 0 ? null : <Hosts view={view} />}
    {view.notices.length === 0 ? null : <Notices notices={view.notices} />}
  </>
);

const Warnings: FC<{ readonly view: OverviewView }> = ({ view }) => {
  const idle = view.stages.filter(({ stage }) => workersOf(view, stage) === 0).map(({ stage }) => stage);
  return (
    <div>
      {idle.length === 0 ? null : (
        <p class="fault" role="alert">
          No worker is alive for {idle.join(', ')}: nothing is lost, and nothing goes on until one is started with{' '}
          <code>swapledger start</code> or <code>swapledger work {idle[0]}</code>.
        </p>
      )}
      {view.troubled.length === 0 ? null : (
        <div class="notice">
          <p>
            <a href="/console/sources">Sources to look at</a>
          </p>
          <ul>
            {view.troubled.map(({ url, title, health }) => (
              <li>
                <OutLink url={url}>{title ?? url}</OutLink>: {health.words}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};

const Hosts: FC<{ readonly view: OverviewView }> = ({ view }) => (
  <section>
    <h2>Hosts</h2>
    <section class="scroll" tabindex={0} aria-label="Hosts">
      <table>
        <TableHead words={['Host']} figures={WORST_FIRST.map(([, label]) => label)} />
        <tbody>
          {view.hosts.map(({ host, states }) => (
            <tr>
              <th scope="row">{host}</th>
              {WORST_FIRST.map(([state]) => (
                <td class="number">
                  {(state === 'dead' || state === 'rejected') && states[state] > 0 ? (
                    <a href={`/console/stopped?state=${state}&host=${encodeURIComponent(host)}`}>
                      {grouped(states[state])}
                    </a>
                  ) : (
                    grouped(states[state])
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </section>
);

const Notices: FC<Pick<OverviewView, 'notices'>> = ({ notices }) => (
  <section id="notices">
    <h2>Notices of long waits</h2>
    <ul class="letters">
      {notices.map((notice) => (
        <li>
          <span>
            {plural(notice.overdue, 'record')} waited longer than {plural(notice.hours, 'hour')}{' '}
            <time datetime={notice.at}>{instantWords(notice.at)}</time>
          </span>
          <span class={`badge notice-${notice.state}`}>{FATE_WORDS[notice.state]}</span>
          {notice.state === 'sent' ? null : <p class="by">{whyNot(notice)}</p>}
        </li>
      ))}
    </ul>
  </section>
);

const FATE_WORDS: Readonly<Record<ToldNotice['state'], string>> = {
  due: 'to be sent',
  sent: 'sent',
  given_up: 'given up',
};

function whyNot({ state, tries, detail, when }: ToldNotice): string {
  if (tries === 0 || detail === null) return 'It is on its way.';
  const next =
    state === 'due' ? `sent again ${instantWords(when)}` : 'nobody was told; the next long wait is told of anew';
  return `${plural(tries, 'try', 'tries')}, the last one failed: ${detail}; ${next}`;
}

function workersOf({ workers }: OverviewView, stage: string): number {
  return workers.filter(({ stages }) => stages.includes(stage)).length;
}
