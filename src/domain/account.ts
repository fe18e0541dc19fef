// Who may do what: the roles, each of which may do all that the one before it may; accounts of people, tokens of programs.
import { z } from 'zod';

/** From the least to the most. */
export const Role = z.enum(['reader', 'reviewer', 'operator', 'administrator']);
export type Role = z.infer<typeof Role>;

/** @example mayAct('operator', 'reviewer') // true: an operator may do what a reviewer may */
export function mayAct(role: Role | null, least: Role): boolean {
  return role !== null && Role.options.indexOf(role) >= Role.options.indexOf(least);
}

/** It stands in the audit for ever, under every decision. */
export const AccountName = z
  .string()
  .transform((name) => name.trim().normalize('NFC').toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._@+-]{0,62}[\p{L}\p{N}\p{M}])?$/u,
        'A name has 1 to 64 letters, digits, dots, dashes, as ana.k or ana@example.org.',
      ),
  );

export const LEAST_PASSWORD = 12;
const MOST_PASSWORD = 256;

/** Kept as it was typed: no character is asked for, cut off or changed. */
export const Password = z
  .string()
  .min(LEAST_PASSWORD, `A password has at least ${LEAST_PASSWORD} characters; four unrelated words make a good one.`)
  .max(MOST_PASSWORD, `A password has at most ${MOST_PASSWORD} characters.`);

export const Account = z.object({
  name: z.string(),
  role: Role,
  createdAt: z.string(),
  /** When somebody last used it. */
  seenAt: z.string().nullable(),
});
export type Account = Readonly<z.infer<typeof Account>>;

/** Of a program: it may do what its role may, until it expires or is revoked. */
export const ApiToken = z.object({
  id: z.string(),
  name: z.string(),
  role: Role,
  createdBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  usedAt: z.string().nullable(),
});
export type ApiToken = Readonly<z.infer<typeof ApiToken>>;

/**
 * Who asks. `service`: a command on this machine that read the data folder. `local`: whoever sits at this machine, while
 * nobody has an account. `visitor`: nobody we know; with a role only where reading is public.
 */
export type Who = {
  readonly kind: 'service' | 'local' | 'account' | 'token' | 'visitor';
  /** What the audit says: 'ana', 'ana (nightly export)'. */
  readonly name: string;
  readonly role: Role | null;
};
