// Accounts and tokens in, the administrator's page of them out: made, given another role, removed, revoked.
import type { FC } from 'hono/jsx';
import { type Account, type ApiToken, LEAST_PASSWORD, Role } from '../../../domain/account.ts';
import { ConsoleTabs } from '../console/tabs.tsx';
import { Field } from '../form-field.tsx';
import { Layout } from '../layout.tsx';
import { Done, Fault } from '../notices.tsx';
import { dayWords } from '../words.ts';

export type AccountsView = {
  readonly users: readonly Account[];
  readonly tokens: readonly ApiToken[];
  /** Of a token that was made just now; shown this once. */
  readonly secret: string | null;
  readonly said: string | null;
  readonly fault: string | null;
};

export const AccountsPage: FC<{ readonly view: AccountsView }> = ({ view }) => (
  <Layout title="Accounts · Swapledger" here="console">
    <section class="intro">
      <h1>Accounts</h1>
      <ConsoleTabs here="accounts" />
    </section>
    <Done text={view.said} />
    {view.secret === null ? null : (
      <div class="notice">
        <p>Copy the token now: it is not shown again.</p>
        <pre>{view.secret}</pre>
      </div>
    )}
    <Fault text={view.fault} />
    <section>
      <h2>People</h2>
      <ul class="letters">
        {view.users.map(({ name, role, createdAt, seenAt }) => (
          <li class="letter">
            <div>
              <strong>{name}</strong>
              <p class="by">
                since {dayWords(createdAt)},{' '}
                {seenAt === null ? 'never signed in' : `last signed in ${dayWords(seenAt)}`}
              </p>
            </div>
            <form class="buttons" method="post" action="/accounts/act">
              <input type="hidden" name="name" value={name} />
              <RoleSelect present={role} label={`Role of ${name}`} />
              <button class="plain" name="do" value="role" type="submit">
                Set role
              </button>
              <button class="plain" name="do" value="remove" type="submit">
                Remove
              </button>
            </form>
          </li>
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
        <RoleSelect present="reviewer" label="Role" />
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
          <li class="letter">
            <div>
              <strong>{name}</strong>, {role}
              <p class="by">
                made by {createdBy}, until {dayWords(expiresAt)},{' '}
                {usedAt === null ? 'never used' : `last used ${dayWords(usedAt)}`}
              </p>
            </div>
            <form method="post" action="/accounts/revoke">
              <input type="hidden" name="id" value={id} />
              <button class="plain" type="submit">
                Revoke
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form class="sheet left" method="post" action="/accounts/token">
        <h2>A new token</h2>
        <Field label="What it is for" name="name" autocomplete="off" />
        <Field label="Days" name="days" value="90" autocomplete="off" />
        <RoleSelect present="reader" label="Role" />
        <p class="actions">
          <button type="submit">Make the token</button>
        </p>
      </form>
    </section>
  </Layout>
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
