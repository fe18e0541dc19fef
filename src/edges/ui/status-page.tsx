// The state of the service in, a small page of it out: where the addresses are, and what needs a person.
import type { FC } from 'hono/jsx';
import type { Address, AddressState } from '../../domain/address.ts';
import { Layout } from './layout.tsx';
import { OutLink } from './links.tsx';
import { grouped, plural } from './words.ts';

export type StatusView = {
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
  readonly rejected: readonly { readonly reason: string; readonly count: number }[];
  readonly deadLetters: readonly Pick<Address, 'id' | 'url' | 'reason' | 'detail' | 'tries'>[];
  readonly sources: number;
  readonly troubled: readonly {
    readonly url: string;
    readonly title: string | null;
    readonly health: { readonly state: string; readonly words: string };
  }[];
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

export const StatusPage: FC<{ readonly view: StatusView }> = ({ view }) => (
  <Layout title="Status · Swapledger" here="status">
    <section class="intro">
      <h1>Status</h1>
      <p class="lead">
        {plural(view.articles, 'article')} with {plural(view.events, 'event')}, {plural(view.sources, 'source')}. Kept
        in {view.store}, queued in {view.queue}.
      </p>
    </section>
    <ul class="tiles">
      {STATES.map(([state, label]) => (
        <li class={`tile tile-${state}`}>
          <strong>{grouped(view.addresses[state])}</strong>
          <span>{label}</span>
        </li>
      ))}
    </ul>
    <section>
      <h2>Stages</h2>
      <table>
        <thead>
          <tr>
            <th>Stage</th>
            <th class="number">Waiting</th>
            <th class="number">Queued</th>
            <th class="number">At work</th>
          </tr>
        </thead>
        <tbody>
          {view.stages.map(({ stage, waiting, queued, active }) => (
            <tr>
              <td>{stage}</td>
              <td class="number">{grouped(waiting)}</td>
              <td class="number">{grouped(queued)}</td>
              <td class="number">{grouped(active)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <section>
      <h2>Dead letters</h2>
      {view.deadLetters.length === 0 ? (
        <p class="hint">None: every address that was accepted is done or on its way.</p>
      ) : (
        <>
          <ul class="letters">
            {view.deadLetters.map(({ url, reason, detail, tries }) => (
              <li>
                <OutLink url={url}>{url}</OutLink>
                <p>
                  <code>{reason ?? 'unknown'}</code> {detail}{' '}
                  <span class="by">after {plural(tries, 'try', 'tries')}</span>
                </p>
              </li>
            ))}
          </ul>
          <p class="hint">
            Try them again with <code>npx swapledger retry --state dead</code>; what happened to one, stage by stage:{' '}
            <code>npx swapledger why URL</code>.
          </p>
        </>
      )}
    </section>
    {view.troubled.length === 0 ? null : (
      <section>
        <h2>Sources to look at</h2>
        <ul class="letters">
          {view.troubled.map(({ url, title, health }) => (
            <li>
              <OutLink url={url}>{title ?? url}</OutLink>
              <p>
                <code>{health.state}</code> {health.words}
              </p>
            </li>
          ))}
        </ul>
      </section>
    )}
    {view.rejected.length === 0 ? null : (
      <section>
        <h2>Rejected, by reason</h2>
        <table>
          <tbody>
            {view.rejected.map(({ reason, count }) => (
              <tr>
                <td>
                  <code>{reason}</code>
                </td>
                <td class="number">{grouped(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
    {view.hosts.length === 0 ? null : (
      <section>
        <h2>Hosts</h2>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th>Host</th>
                {STATES.map(([, label]) => (
                  <th class="number">{label}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.hosts.map(({ host, states }) => (
                <tr>
                  <td>{host}</td>
                  {STATES.map(([state]) => (
                    <td class="number">{grouped(states[state])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    )}
  </Layout>
);
