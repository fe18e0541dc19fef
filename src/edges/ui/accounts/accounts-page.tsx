// Accounts and tokens in, the administrator's page of them out: made, given another role, removed, revoked.
import type { FC } from 'hono/jsx';
import { type Account, type ApiToken, LEAST_PASSWORD, Role } from '../../../domain/account.ts';
import { Field } from '../form-field.tsx';
import { dayWords } from '../words.ts';
import { Action, Press, WorkPage, WorkRow } from '../work-page.tsx';

export type AccountsView = {
  readonly users: readonly Account[];
  readonly tokens: readonly ApiToken[];
  /** Of a token that was made just now; shown this once. */
  readonly secret: string | null;
  readonly said: string | null;
  readonly fault: string | null;
};

export const AccountsPage: FC<{ readonly view: AccountsView }> = ({ view }) => (
  <WorkPage title="Accounts" tab="accounts" said={view.said} fault={view.fault}>
    {view.secret === null ? null : (
      <div class="notice">
        <p>Copy the token now: it is not shown again.</p>
        <pre>{view.secret}</pre>
      </div>
    )}
    <section>
      <h2>People</h2>
      <ul class="letters">
        {view.users.map(({ name, role, createdAt, seenAt }) => (
          <WorkRow
            by={`since ${dayWords(createdAt)}, ${seenAt === null ? 'never signed in' : `last signed in ${dayWords(seenAt)}`}`}
            act={
              <Action to="/accounts/act" fields={{ name }}>
                <RoleSelect present={role} label={`Role of ${name}`} />
                <Press name="do" value="role">
                  Set role
                </Press>
                <Press name="do" value="remove">
                  Remove
                </Press>
              </Action>
            }
          >
            <strong>{name}</strong>
          </WorkRow>
        ))}
      </ul>
      <form class="sheet left" method="post" action="/accounts/add">
        <h2>Somebody new, or a forgotten password</h2>
        <Field label="Name" name="name" autocomplete="off" />
        <Field
          label="Password"
          name="password"
          type="password"
          autocomplete="new-password"
          hint={`At least ${LEAST_PASSWORD} characters. Tell it to them in person; they change it themselves.`}
        />
        <RoleField present="reviewer" />
        <p class="actions">
          <button name="do" value="add" type="submit">
            Make the account
          </button>
          <button class="plain" name="do" value="password" type="submit">
            Set the password
          </button>
        </p>
      </form>
    </section>
    <section>
      <h2>Tokens of programs</h2>
      {view.tokens.length === 0 ? <p class="hint">None.</p> : null}
      <ul class="letters">
        {view.tokens.map(({ id, name, role, createdBy, expiresAt, usedAt }) => (
          <WorkRow
            by={`made by ${createdBy}, until ${dayWords(expiresAt)}, ${usedAt === null ? 'never used' : `last used ${dayWords(usedAt)}`}`}
            act={
              <Action to="/accounts/revoke" fields={{ id }}>
                <Press>Revoke</Press>
              </Action>
            }
          >
            <strong>{name}</strong>, {role}
          </WorkRow>
        ))}
      </ul>
      <form class="sheet left" method="post" action="/accounts/token">
        <h2>A new token</h2>
        <Field label="What it is for" name="name" autocomplete="off" />
        <Field label="Days" name="days" value="90" autocomplete="off" />
        <RoleField present="reader" />
        <p class="actions">
          <button type="submit">Make the token</button>
        </p>
      </form>
    </section>
  </WorkPage>
);

const RoleSelect: FC<{ readonly present: Role; readonly label: string }> = ({ present, label }) => (
  <select name="role" aria-label={label}>
    {Role.options.map((option) => (
      <option value={option} selected={option === present}>
        {option}
      </option>
    ))}
  </select>
);

const RoleField: FC<{ readonly present: Role }> = ({ present }) => (
  <div class="field">
    <span>Role</span>
    <RoleSelect present={present} label="Role" />
  </div>
);
