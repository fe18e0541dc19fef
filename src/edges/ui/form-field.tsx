// A labelled field of a form about accounts; a new password is asked for twice.
import type { FC } from 'hono/jsx';
import { LEAST_PASSWORD } from '../../domain/account.ts';

type FieldProps = {
  readonly label: string;
  readonly name: string;
  readonly value?: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete: string;
  readonly hint?: string;
};

export const Field: FC<FieldProps> = ({ label, name, value, type = 'text', autocomplete, hint }) => (
  <label class="field">
    <span>{label}</span>
    <input
      name={name}
      type={type}
      value={value}
      required
      autocomplete={autocomplete}
      autocapitalize="none"
      spellcheck={false}
    />
    {hint === undefined ? null : <small class="hint">{hint}</small>}
  </label>
);

export const NewPassword: FC<{ readonly label: string }> = ({ label }) => (
  <>
    <Field
      label={label}
      name="password"
      type="password"
      autocomplete="new-password"
      hint={`At least ${LEAST_PASSWORD} characters. Four unrelated words make a good one.`}
    />
    <Field label={`${label}, again`} name="again" type="password" autocomplete="new-password" />
  </>
);
