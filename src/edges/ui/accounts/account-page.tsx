// Somebody's own account in, a page of it out: another password, and where they are signed in.
import type { FC } from 'hono/jsx';
import { Field, NewPassword } from '../form-field.tsx';
import { instantWords } from '../words.ts';
import { Action, Press, WorkPage, WorkRow } from '../work-page.tsx';

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
  <WorkPage
    title={view.name}
    lead={`You are ${view.role}. What you decide is signed with this name.`}
    said={view.said}
    fault={view.fault}
  >
    <section>
      <h2>Where you are signed in</h2>
      <ul class="letters">
        {view.sessions.map(({ id, startedAt, seenAt, agent }) => (
          <WorkRow
            by={`since ${instantWords(startedAt)}, last seen ${instantWords(seenAt)}${id === view.here ? ': this one' : ''}`}
            act={
              id === view.here ? null : (
                <Action to="/account/end" fields={{ id }}>
                  <Press>End</Press>
                </Action>
              )
            }
          >
            {agent ?? 'An unnamed program'}
          </WorkRow>
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
  </WorkPage>
);
