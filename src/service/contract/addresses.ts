// What became of an address: accepted, how far it has come, why it stopped, and where its events are.
import type { Address, AddressState, Step } from '../../domain/address.ts';
import type { Article, Reading, Unreadable } from '../../domain/article.ts';
import type { Resolution } from '../../domain/record.ts';

/** What became of one URL or document that was handed in. `known`: it was accepted before; nothing is doubled. */
export type Acceptance =
  | { readonly kind: 'accepted'; readonly given: string; readonly id: string }
  | { readonly kind: 'known'; readonly given: string; readonly id: string; readonly state: AddressState }
  | { readonly kind: 'refused'; readonly given: string; readonly reason: string; readonly detail: string };

/** How far a set of addresses has come. `unresolved`: events of theirs that are not folded into the ledger yet. */
export type Progress = {
  readonly total: number;
  readonly states: Readonly<Record<AddressState, number>>;
  readonly unresolved: number;
  /** Those that wait for their next try, by the reason, the most first. */
  readonly postponed: readonly Postponed[];
};

/** `until`: when the first of them is tried again. */
export type Postponed = { readonly reason: string; readonly count: number; readonly until: string };

/** Addresses that stopped; null takes every host, every reason. */
export type StoppedQuery = {
  readonly state: 'dead' | 'rejected';
  readonly host: string | null;
  readonly reason: string | null;
  readonly cursor: string | null;
  readonly limit: number;
};

/** The last that stopped first. */
export type StoppedPage = {
  readonly addresses: readonly (Pick<Address, 'id' | 'url' | 'host' | 'reason' | 'detail' | 'tries'> & {
    readonly at: string;
  })[];
  readonly next: string | null;
};

/** What became of an address, stage by stage, and why its events are where they are in the ledger, or nowhere. */
export type Why = {
  readonly address: Address;
  readonly history: readonly Step[];
  readonly article: Pick<Article, 'title' | 'published' | 'language' | 'siteName'> | null;
  readonly unreadable: Unreadable | null;
  /** How its article was read; null where it was not. */
  readonly reading: Reading | null;
  readonly events: readonly {
    readonly eventId: string;
    readonly summary: string;
    readonly resolution: Resolution | null;
  }[];
  /** One sentence for a person. */
  readonly verdict: string;
};

export type RetryFilter = {
  readonly state: 'dead' | 'rejected';
  readonly host: string | null;
  readonly url: string | null;
  /** Only those that stopped for this reason: 'http_503'. */
  readonly reason?: string | null | undefined;
};
