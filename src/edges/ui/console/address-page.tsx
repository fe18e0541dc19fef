// What became of one address in, its history stage by stage out, with the page that was kept of it.
import type { FC } from 'hono/jsx';
import type { Address, Step } from '../../../domain/address.ts';
import { OutLink } from '../links.tsx';
import { instantWords } from '../words.ts';
import { WorkPage } from '../work-page.tsx';
import { RetryForm } from './stopped-page.tsx';

export type AddressView = {
  readonly address: Pick<Address, 'id' | 'url' | 'state' | 'reason' | 'detail'>;
  readonly history: readonly Step[];
  readonly events: readonly { readonly summary: string; readonly resolution: { readonly recordId: string } | null }[];
  readonly verdict: string;
};

export const AddressPage: FC<{ readonly view: AddressView }> = ({ view: { address, history, events, verdict } }) => (
  <WorkPage
    title="An address"
    heading={
      <h1 class="address">
        <OutLink url={address.url}>{address.url}</OutLink>
      </h1>
    }
    tab="stopped"
    lead={verdict}
  >
    <div class="actions">
      {address.state === 'dead' || address.state === 'rejected' ? (
        <RetryForm state={address.state} host={null} reason={null} url={address.url}>
          Try again
        </RetryForm>
      ) : null}
      {history.some(({ state }) => state === 'fetched') ? (
        <a href={`/kept/${address.id}`}>The page that was kept</a>
      ) : null}
    </div>
    <section>
      <h2>History</h2>
      <ol class="letters">
        {history.map(({ at, stage, state, attempt, reason, detail }) => (
          <li>
            <span>
              {stage}
              {attempt > 1 ? `, attempt ${attempt}` : ''}: <strong>{state}</strong>{' '}
              {reason === null ? null : <code>{reason}</code>} {detail}
            </span>
            <span class="by">{instantWords(at)}</span>
          </li>
        ))}
      </ol>
    </section>
    {events.length === 0 ? null : (
      <section>
        <h2>What it tells</h2>
        <ul class="letters">
          {events.map(({ summary, resolution }) => (
            <li>
              {resolution === null ? (
                summary
              ) : (
                <a href={`/records/${encodeURIComponent(resolution.recordId)}`}>{summary}</a>
              )}
            </li>
          ))}
        </ul>
      </section>
    )}
  </WorkPage>
);
