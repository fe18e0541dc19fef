// Ports of the accounts: where they are kept, and what makes and proves secrets.
import type { Account, ApiToken, Role } from '../../domain/account.ts';
import type { Clock, Sha256 } from '../ports.ts';
import type { AuditCheck, AuditMark, AuditNote, Session } from './contract.ts';

/** Every method that changes something notes it in the audit, in the same transaction. */
export interface AccountStore {
  any(): Promise<boolean>;
  accounts(): Promise<readonly Account[]>;
  /** Null where there is none, or it was removed. */
  account(name: string): Promise<{ readonly account: Account; readonly passwordHash: string } | null>;
  /** False where the name is taken, or, with `onlyFirst`, where there is an account already. */
  addAccount(row: NewAccount, at: string): Promise<boolean>;
  /** 'last': somebody must stay who may let others in. */
  setRole(name: string, role: Role, by: string, at: string): Promise<'done' | 'none' | 'last'>;
  /** Ends every session of the account but `keep`. False where there is no such account. */
  setPassword(name: string, passwordHash: string, keep: string | null, by: string, at: string): Promise<boolean>;
  removeAccount(name: string, by: string, at: string): Promise<'done' | 'none' | 'last'>;
  startSession(row: NewSessionRow, at: string): Promise<void>;
  /** Marks it as seen. Null where it ended, ran out, or was last seen before `idleSince`. */
  session(id: string, at: string, idleSince: string): Promise<(Session & { readonly account: Account }) | null>;
  sessions(name: string, at: string, idleSince: string): Promise<readonly Session[]>;
  /** `name` null: whoever's it is. */
  endSession(id: string, name: string | null): Promise<boolean>;
  tokens(): Promise<readonly ApiToken[]>;
  addToken(row: ApiToken & { readonly digest: string }): Promise<void>;
  revokeToken(id: string, by: string, at: string): Promise<ApiToken | null>;
  /** Marks it as used; its role is at most that of the account that made it. */
  token(digest: string, at: string): Promise<ApiToken | null>;
  note(line: AuditNote, at: string): Promise<void>;
  checkAudit(known: AuditMark | null): Promise<AuditCheck>;
}

export type NewAccount = {
  readonly name: string;
  readonly role: Role;
  readonly passwordHash: string;
  readonly by: string;
  readonly onlyFirst: boolean;
};

export type NewSessionRow = {
  readonly id: string;
  readonly name: string;
  readonly agent: string | null;
  readonly endsAt: string;
};

export type Secrets = {
  readonly hashPassword: (password: string) => Promise<string>;
  readonly fitsPassword: (password: string, hash: string) => Promise<boolean>;
  /** Of a word in small letters: a list of what people take most often. */
  readonly isCommonPassword: (word: string) => Promise<boolean>;
  /** 256 random bits, as text that a URL, a header and a cookie take. */
  readonly random: () => string;
};

export type AccountPorts = {
  readonly store: AccountStore;
  readonly secrets: Secrets;
  readonly now: Clock;
  readonly sha256: Sha256;
};
