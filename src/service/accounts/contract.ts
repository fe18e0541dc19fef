// What can be asked about the people and programs that may use a ledger; the pages, HTTP and the CLI are thin tables over it.
import type { Account, ApiToken, Role } from '../../domain/account.ts';

export type AccountOutcome<Done = Account> =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string };

/** A secret is shown this once; only its digest is kept. */
type NewToken = { readonly token: ApiToken; readonly secret: string };

export type NewSession = { readonly secret: string; readonly account: Account };

/** One of the places where somebody is signed in. */
export type Session = {
  readonly id: string;
  readonly startedAt: string;
  readonly seenAt: string;
  /** What the browser called itself. */
  readonly agent: string | null;
};

/** What an administrator asks for, from the command line or a page; `by` is who asks. */
export interface AccountVerbs {
  users(): Promise<readonly Account[]>;
  /** A name that was removed comes back as the same person. */
  addUser(what: {
    readonly name: string;
    readonly role: Role;
    readonly password: string;
    readonly by: string;
  }): Promise<AccountOutcome>;
  setRole(what: { readonly name: string; readonly role: Role; readonly by: string }): Promise<AccountOutcome>;
  /** Ends every session of the account. */
  setPassword(what: { readonly name: string; readonly password: string; readonly by: string }): Promise<AccountOutcome>;
  /** Its sessions end and its tokens are revoked; what it decided stays under its name. */
  removeUser(what: { readonly name: string; readonly by: string }): Promise<AccountOutcome>;
  tokens(): Promise<readonly ApiToken[]>;
  /** `role` is at most that of the account that it belongs to, where `by` is one. */
  addToken(what: {
    readonly name: string;
    readonly role: Role;
    readonly days: number;
    readonly by: string;
  }): Promise<AccountOutcome<NewToken>>;
  revokeToken(what: { readonly id: string; readonly by: string }): Promise<AccountOutcome<ApiToken>>;
  /** Reads the whole audit: is each line what was written, and none gone? @param known the mark of an earlier check */
  checkAudit(known: AuditMark | null): Promise<AuditCheck>;
}

/** A place in the chain of the audit: noted elsewhere, it shows whether all up to there was written anew since. */
export type AuditMark = {
  readonly lines: number;
  /** Of the last of them and all before it; '' of none. */
  readonly hash: string;
};

export type AuditCheck =
  | { readonly kind: 'whole'; readonly mark: AuditMark }
  | {
      readonly kind: 'broken';
      /** The first that does not follow from those before it, counted from 1. */
      readonly line: number;
      readonly reason: string;
      /** What it says now, 'ana decide r1a2b'; null where it is gone. */
      readonly words: string | null;
      readonly at: string | null;
      /** Up to where all is as it was written. */
      readonly sound: AuditMark;
    };

export interface Accounts extends AccountVerbs {
  /** False: nobody can sign in yet. */
  any(): Promise<boolean>;
  /** Takes as long whether there is such an account or not. Null where name and password do not fit. */
  signIn(what: {
    readonly name: string;
    readonly password: string;
    readonly agent: string | null;
  }): Promise<NewSession | null>;
  /** Null where the session ended or ran out. */
  sessionOf(secret: string): Promise<(Session & { readonly account: Account }) | null>;
  signOut(secret: string): Promise<void>;
  sessions(name: string): Promise<readonly Session[]>;
  endSession(name: string, id: string): Promise<boolean>;
  /** The first administrator, while there is no account; refused afterwards. */
  addFirst(what: { readonly name: string; readonly password: string }): Promise<AccountOutcome>;
  /** With the present password; every other session ends. */
  changePassword(what: {
    readonly name: string;
    readonly present: string;
    readonly password: string;
    readonly keep: string;
  }): Promise<AccountOutcome>;
  /** Null where there is no such token, or it expired or was revoked. */
  tokenOf(secret: string): Promise<ApiToken | null>;
  /** Something a person did that the ledger itself does not note. */
  note(line: AuditNote): Promise<void>;
}

export type AuditNote = {
  readonly actor: string;
  readonly action: 'account' | 'operate';
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
};
