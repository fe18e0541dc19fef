// What several processes share of their politeness: whose turn a host is, and when it is free again.

/** Kept where all processes see it. Without one each process keeps turns for itself alone. */
export type HostTurns = {
  /** Takes the host, for `leaseMs` at most, so that a process that dies gives it back; or says when to ask again. */
  take(host: string, leaseMs: number): Promise<HostTurn>;
  /** Gives it back: nobody asks it before `waitMs` are over. A turn whose lease ran out is somebody else's, and stays so. */
  leave(host: string, holder: string, next: { readonly waitMs: number; readonly gapMs: number }): Promise<void>;
};

type HostTurn =
  /** `gapMs`: as the last one left it, whichever process that was. */
  | { readonly kind: 'taken'; readonly holder: string; readonly gapMs: number | null }
  | { readonly kind: 'wait'; readonly waitMs: number };
