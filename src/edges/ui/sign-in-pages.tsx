// The ways in: the form of the first administrator, the form to sign in, and what somebody wrote before they had to.
import type { FC } from 'hono/jsx';
import { Field, NewPassword } from './form-field.tsx';
import { Layout } from './layout.tsx';
import { Fault } from './notices.tsx';

/** A form that could not be taken: where it goes, and what stood in it. */
export type KeptForm = { readonly path: string; readonly fields: readonly (readonly [name: string, value: string])[] };

export type LoginView = {
  readonly next: string;
  readonly name: string;
  readonly fault: string | null;
  readonly kept: KeptForm | null;
};

export type SetupView = { readonly token: string; readonly name: string; readonly fault: string | null };

export const LoginPage: FC<{ readonly view: LoginView }> = ({ view: { next, name, fault, kept } }) => (
  <Layout title="Sign in · Swapledger" here={null}>
    <form class="sheet" method="post" action="/login">
      <h1>Sign in</h1>
      {kept === null ? null : <p class="notice">Your session ended. What you wrote is kept: it goes on after this.</p>}
      <Fault text={fault} />
      <Field label="Name" name="name" value={name} autocomplete="username" />
      <Field label="Password" name="password" type="password" autocomplete="current-password" />
      <input type="hidden" name="next" value={next} />
      {kept === null ? null : <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
      <p class="actions">
        <button type="submit">Sign in</button>
      </p>
      <p class="hint">No account? An administrator makes one; forgotten passwords are set anew the same way.</p>
    </form>
  </Layout>
);

export const SetupPage: FC<{ readonly view: SetupView }> = ({ view: { token, name, fault } }) => (
  <Layout title="First administrator · Swapledger" here={null}>
    <form class="sheet" method="post" action="/setup">
      <h1>The first administrator</h1>
      <p class="lead">
        From now on everybody signs in. You can let others in as readers, reviewers, operators or administrators.
      </p>
      <Fault text={fault} />
      <Field
        label="Token"
        name="token"
        value={token}
        autocomplete="off"
        hint="Printed in the terminal when the service started."
      />
      <Field label="Name" name="name" value={name} autocomplete="username" hint="It signs what you decide." />
      <NewPassword label="Password" />
      <p class="actions">
        <button type="submit">Make the account</button>
      </p>
    </form>
  </Layout>
);

/** After signing in: one click sends what was written, and nothing is sent without it. */
export const SendAgainPage: FC<{ readonly kept: KeptForm }> = ({ kept: { path, fields } }) => (
  <Layout title="Signed in · Swapledger" here={null}>
    <form class="sheet" method="post" action={path}>
      <h1>You are signed in</h1>
      <p class="lead">What you wrote before is still here.</p>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p class="actions">
        <button type="submit">Send it now</button>
        <a href="/">Drop it</a>
      </p>
    </form>
  </Layout>
);
