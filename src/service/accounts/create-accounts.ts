// Ports go in; the accounts come out: who may sign in, what a secret stands for, and what is refused and why.
import { type Account, AccountName, type ApiToken, mayAct, Password } from '../../domain/account.ts';
import { after } from '../after-failure.ts';
import type { AccountOutcome, Accounts } from './contract.ts';
import { weaknessOf } from './password-rules.ts';
import type { AccountPorts } from './ports.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A working day without a click; and a fortnight in all. docs/security.md says why. */
const IDLE_MS = DAY_MS / 2;
const SESSION_MS = 14 * DAY_MS;
const MOST_TOKEN_DAYS = 366;
/** Says in a log or a leak what it is: scanners for secrets know such beginnings. */
const TOKEN_PREFIX = 'swapledger_';

export function createAccounts(ports: AccountPorts): Accounts {
  const { store, secrets, now } = ports;
  const digest = (secret: string): string => ports.sha256(new TextEncoder().encode(secret));
  const idleSince = (): string => after(now(), -IDLE_MS);
  return {
    any: () => store.any(),
    users: () => store.accounts(),
    addUser: (what) => add(ports, { ...what, onlyFirst: false }),
    addFirst: (what) => add(ports, { ...what, role: 'administrator', by: what.name, onlyFirst: true }),
    setRole: async ({ name, role, by }) => {
      const key = keyOf(name);
      return await told(ports, key, await store.setRole(key, role, by, now()));
    },
    removeUser: async ({ name, by }) => {
      const key = keyOf(name);
      const known = await store.account(key);
      const result = await store.removeAccount(key, by, now());
      return result === 'done' && known !== null ? { kind: 'done', done: known.account } : refusal(key, result);
    },
    setPassword: async ({ name, password, by }) => {
      const key = keyOf(name);
      return await newPassword(ports, { name: key, password, keep: null, by });
    },
    changePassword: async ({ name, present, password, keep }) => {
      const known = await store.account(name);
      if (known === null || !(await secrets.fitsPassword(present, known.passwordHash))) {
        return refuse('wrong_password', 'The present password is another one.');
      }
      return await newPassword(ports, { name, password, keep: digest(keep), by: name });
    },
    signIn: async ({ name, password, agent }) => {
      const known = await store.account(keyOf(name));
      // An unknown name costs the same time as a known one: a stranger learns no names.
      const fits = await secrets.fitsPassword(password, known?.passwordHash ?? (await nobodysHash(ports)));
      if (known === null || !fits) return null;
      const secret = secrets.random();
      const at = now();
      await store.startSession(
        {
          id: digest(secret),
          name: known.account.name,
          agent: agent?.slice(0, 200) ?? null,
          endsAt: after(at, SESSION_MS),
        },
        at,
      );
      return { secret, account: known.account };
    },
    sessionOf: (secret) => store.session(digest(secret), now(), idleSince()),
    signOut: async (secret) => {
      await store.endSession(digest(secret), null);
    },
    sessions: (name) => store.sessions(name, now(), idleSince()),
    endSession: (name, id) => store.endSession(id, name),
    tokens: () => store.tokens(),
    addToken: async ({ name, role, days, by }) => {
      const owner = await store.account(keyOf(by));
      if (owner !== null && !mayAct(owner.account.role, role)) {
        return refuse('role_too_high', `${by} is ${owner.account.role}: a token of theirs may be that at most.`);
      }
      const label = name.trim().slice(0, 100);
      if (label === '') return refuse('no_name', 'A token has a name that says what it is for, as "nightly export".');
      if (!Number.isInteger(days) || days < 1 || days > MOST_TOKEN_DAYS) {
        return refuse('bad_days', `A token lives for 1 to ${MOST_TOKEN_DAYS} days.`);
      }
      const secret = `${TOKEN_PREFIX}${secrets.random()}`;
      const at = now();
      const token: ApiToken = {
        id: `t${digest(`id ${secret}`).slice(0, 12)}`,
        name: label,
        role,
        createdBy: by,
        createdAt: at,
        expiresAt: after(at, days * DAY_MS),
        usedAt: null,
      };
      await store.addToken({ ...token, digest: digest(secret) });
      return { kind: 'done', done: { token, secret } };
    },
    revokeToken: async ({ id, by }) => {
      const token = await store.revokeToken(id, by, now());
      return token === null
        ? refuse('no_such_token', `There is no token "${id}" that could be revoked; list them first.`)
        : { kind: 'done', done: token };
    },
    tokenOf: (secret) => (secret.startsWith(TOKEN_PREFIX) ? store.token(digest(secret), now()) : Promise.resolve(null)),
    note: (line) => store.note(line, now()),
    checkAudit: (known) => store.checkAudit(known),
  };
}

type Adding = Parameters<Accounts['addUser']>[0] & { readonly onlyFirst: boolean };

async function add(ports: AccountPorts, { name, role, password, by, onlyFirst }: Adding): Promise<AccountOutcome> {
  const checked = AccountName.safeParse(name);
  if (!checked.success) return refuse('bad_name', checked.error.issues[0]?.message ?? 'This is no name.');
  const weakness = await passwordFault(ports, password, checked.data);
  if (weakness !== null) return refuse('weak_password', weakness);
  const { store, secrets, now } = ports;
  const at = now();
  const passwordHash = await secrets.hashPassword(password);
  const done = await store.addAccount({ name: checked.data, role, passwordHash, by, onlyFirst }, at);
  if (done) return { kind: 'done', done: { name: checked.data, role, createdAt: at, seenAt: null } };
  return onlyFirst
    ? refuse('not_first', 'There is an account already: sign in, or ask an administrator for one.')
    : refuse('name_taken', `There is an account "${checked.data}" already; choose another name.`);
}

type NewPassword = {
  readonly name: string;
  readonly password: string;
  readonly keep: string | null;
  readonly by: string;
};

async function newPassword(ports: AccountPorts, { name, password, keep, by }: NewPassword): Promise<AccountOutcome> {
  const weakness = await passwordFault(ports, password, name);
  if (weakness !== null) return refuse('weak_password', weakness);
  const hash = await ports.secrets.hashPassword(password);
  const done = await ports.store.setPassword(name, hash, keep, by, ports.now());
  return await told(ports, name, done ? 'done' : 'none');
}

async function passwordFault({ secrets }: AccountPorts, password: string, name: string): Promise<string | null> {
  const checked = Password.safeParse(password);
  return checked.success
    ? await weaknessOf(password, name, secrets.isCommonPassword)
    : (checked.error.issues[0]?.message ?? 'This password cannot be taken.');
}

async function told(
  { store }: AccountPorts,
  name: string,
  result: 'done' | 'none' | 'last',
): Promise<AccountOutcome<Account>> {
  const known = result === 'done' ? await store.account(name) : null;
  return known === null ? refusal(name, result) : { kind: 'done', done: known.account };
}

function refusal(name: string, result: 'done' | 'none' | 'last'): Extract<AccountOutcome, { kind: 'refused' }> {
  return result === 'last'
    ? refuse('last_administrator', `${name} is the last administrator; make another one first.`)
    : refuse('no_such_user', `There is no account "${name}"; see swapledger users list.`);
}

const refuse = (code: string, reason: string) => ({ kind: 'refused', code, reason }) as const;

function keyOf(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

const nobodys = new WeakMap<AccountPorts, Promise<string>>();

/** Of a password that nobody has, made once. */
function nobodysHash(ports: AccountPorts): Promise<string> {
  const known = nobodys.get(ports) ?? ports.secrets.hashPassword(ports.secrets.random());
  nobodys.set(ports, known);
  return known;
}
