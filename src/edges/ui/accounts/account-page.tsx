// Somebody's own account in, a page of it out: another password, and where they are signed in.
import type { FC } from 'hono/jsx';
import { Field, NewPassword } from '../form-field.tsx';
import { Layout } from '../layout.tsx';
import { Done, Fault } from '../notices.tsx';
import { instantWords } from '../words.ts';

export type AccountView = {
  readonly name: string;
  readonly role: string;
  readonly sessions: readonly {
    readonly id: string;
    readonly startedAt: string;
    readonly seenAt: string;
    readonly agent: string | null;
  }[];
  /** The session that asks. */
  readonly here: string | null;
  readonly said: string | null;
  readonly fault: string | null;
};

export const AccountPage: FC<{ readonly view: AccountView }> = ({ view }) => (
  <Layout title="Your account · Swapledger" here={null}>
    <section class="intro">
      <h1>{view.name}</h1>
      <p class="lead">You are {view.role}. What you decide is signed with this name.</p>
    </section>
    <Done text={view.said} />
    <Fault text={view.fault} />
    <section>
      <h2>Where you are signed in</h2>
      <ul class="letters">
        {view.sessions.map(({ id, startedAt, seenAt, agent }) => (
          <li class="letter">
            <div>
              {agent ?? 'An unnamed program'}
              <p class="by">
                since {instantWords(startedAt)}, last seen {instantWords(seenAt)}
                {id === view.here ? ': this one' : ''}
              </p>
            </div>
            {id === view.here ? null : (
              <form method="post" action="/account/end">
                <input type="hidden" name="id" value={id} />
                <button class="plain" type="submit">
                  End
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h2>Another password</h2>
      <form class="sheet left" method="post" action="/account/password">
        <Field label="Present password" name="present" type="password" autocomplete="current-password" />
        <NewPassword label="New password" />
        <p class="actions">
          <button type="submit">Change it</button>
        </p>
        <p class="hint">Every other session of yours ends.</p>
      </form>
    </section>
  </Layout>
);
