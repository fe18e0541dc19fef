// Telling somebody outside that records wait: notices kept, handed out to be sent, and ended.
import type { WaitNotice } from '../../domain/wait-notice.ts';

export type FoundWaits = Pick<WaitNotice, 'overdue' | 'waiting' | 'since'>;

/** `dueAt`: of one that is sent again. */
export type EndedNotice = {
  readonly state: 'due' | 'sent' | 'given_up';
  readonly detail: string | null;
  readonly dueAt: string | null;
};

export interface WaitNoticeStore {
  /**
   * Keeps one notice where some records wait since then or longer, none of the notices spoke of them, and the last notice
   * is older than `quietSince`; else does nothing. `write` is pure.
   */
  noteWaits(
    when: { readonly at: string; readonly overdueSince: string; readonly quietSince: string },
    write: (found: FoundWaits) => WaitNotice,
  ): Promise<void>;
  /** Takes one that is due for `leaseMs`; `tries`: with this one. Null where none is. */
  claimWaitNotice(
    at: string,
    leaseMs: number,
  ): Promise<{ readonly id: string; readonly notice: WaitNotice; readonly tries: number } | null>;
  endWaitNotice(id: string, ended: EndedNotice, at: string): Promise<void>;
}
