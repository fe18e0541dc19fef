// What comes into the ledger and leaves it: addresses, documents at hand, rows of lists.
import type { KnownMetadata, Page } from '../../domain/article.ts';
import type { SwapEvent } from '../../domain/event.ts';
import type { List } from '../../domain/list.ts';
import type { Block, ResolvedBlock } from '../../domain/record.ts';
import type { Acceptance } from '../contract.ts';

/** A URL that passed the rules, ready to be a row. `key` is its canonical form, unique in the ledger. */
export type NewAddress = {
  readonly url: string;
  readonly key: string;
  readonly host: string;
  readonly sourceId: string | null;
  /** What the feed said of it. */
  readonly known: KnownMetadata;
};

/** A document that is at hand: an address that starts as fetched, with its page. */
export type NewDocument = NewAddress & {
  /** What the export prints as the address; null where none was given. */
  readonly shownUrl: string | null;
  readonly page: Page;
};

/** A row of a list, and the events that it tells of. */
export type NewListedRow = { readonly document: NewDocument; readonly events: readonly SwapEvent[] };

/** `record`: of its own. `of`: which row tells of the same exchange, or is the very same. */
export type FoldedRow =
  | { readonly kind: 'known' | 'corrected' | 'record' | 'joined' }
  | { readonly kind: 'repeated'; readonly of: number };

export type ImportedRows = {
  readonly outcomes: readonly Acceptance[];
  /** Rows that left. */
  readonly left: readonly { readonly id: string; readonly key: string }[];
};

export interface IntakeStore {
  /** One transaction, one outcome a row, in order; commits before it resolves. */
  insertAddresses(rows: readonly NewAddress[], at: string): Promise<readonly Acceptance[]>;
  insertDocuments(rows: readonly NewDocument[], at: string): Promise<readonly Acceptance[]>;
  /** All in one transaction; the list is added, or is the one of its name from now on. `replace`: rows of it that are not here leave. */
  importRows(
    list: List,
    rows: readonly NewListedRow[],
    how: { readonly at: string; readonly replace: boolean },
  ): Promise<ImportedRows>;
  /** Of the rows that are in the ledger, in their order. */
  keysOfList(name: string): Promise<readonly string[]>;
  /** What these rows would come to, one answer a row; nothing is written. */
  foldRows(
    list: List,
    rows: readonly NewListedRow[],
    at: string,
    resolve: (block: Block) => ResolvedBlock,
  ): Promise<readonly FoldedRow[]>;
  /** Takes an article and its quotes out, by canonical key; the ids of its records, or null where it is not known. */
  remove(
    removal: { readonly key: string; readonly by: string; readonly reason: string; readonly at: string },
    resolve: (block: Block) => ResolvedBlock,
  ): Promise<readonly string[] | null>;
}
