// The verbs of an administrator as rows, as verbs.ts has those of the ledger.
import { z } from 'zod';
import { Account, ApiToken, Role } from '../../domain/account.ts';
import type { AccountVerbs } from '../../service/index.ts';
import { verbsOf } from './verb.ts';

const name = z.string().min(1).max(200);
const by = z.string().min(1).max(200);
const password = z.string().max(1_000);
const refused = z.object({ kind: z.literal('refused'), code: z.string(), reason: z.string() });
const outcome = <Done extends z.ZodType>(done: Done) =>
  z.discriminatedUnion('kind', [z.object({ kind: z.literal('done'), done }), refused]);

const Mark = z.object({ lines: z.number().int().nonnegative(), hash: z.string().max(64) });

const verb = verbsOf<AccountVerbs>();

export const ACCOUNT_VERBS = {
  users: verb({ input: z.object({}), output: z.array(Account).readonly(), call: (accounts) => accounts.users() }),
  addUser: verb({
    input: z.object({ name, role: Role, password, by }),
    output: outcome(Account),
    call: (accounts, what) => accounts.addUser(what),
  }),
  setRole: verb({
    input: z.object({ name, role: Role, by }),
    output: outcome(Account),
    call: (accounts, what) => accounts.setRole(what),
  }),
  setPassword: verb({
    input: z.object({ name, password, by }),
    output: outcome(Account),
    call: (accounts, what) => accounts.setPassword(what),
  }),
  removeUser: verb({
    input: z.object({ name, by }),
    output: outcome(Account),
    call: (accounts, what) => accounts.removeUser(what),
  }),
  tokens: verb({ input: z.object({}), output: z.array(ApiToken).readonly(), call: (accounts) => accounts.tokens() }),
  addToken: verb({
    input: z.object({ name, role: Role, days: z.number(), by }),
    output: outcome(z.object({ token: ApiToken, secret: z.string() })),
    call: (accounts, what) => accounts.addToken(what),
  }),
  revokeToken: verb({
    input: z.object({ id: z.string().min(1).max(200), by }),
    output: outcome(ApiToken),
    call: (accounts, what) => accounts.revokeToken(what),
  }),
  checkAudit: verb({
    input: z.object({ known: Mark.nullable() }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('whole'), mark: Mark }),
      z.object({
        kind: z.literal('broken'),
        line: z.number().int(),
        reason: z.string(),
        words: z.string().nullable(),
        at: z.string().nullable(),
        sound: Mark,
      }),
    ]),
    call: (accounts, { known }) => accounts.checkAudit(known),
  }),
};

/** Fails to compile when the accounts learn a verb that has no row. */
ACCOUNT_VERBS satisfies Record<keyof AccountVerbs, unknown>;
