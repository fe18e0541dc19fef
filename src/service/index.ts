// The door of the service: the verbs of the ledger, what the workers run, and the ports that the edges stand behind.
export type * from './accounts/contract.ts';
export { createAccounts } from './accounts/create-accounts.ts';
export type * from './accounts/ports.ts';
export type * from './contract.ts';
export { createHints } from './hints.ts';
export { isDateOrTime } from './iso-date.ts';
export { createLedger } from './ledger.ts';
export { notedLedger } from './noted-ledger.ts';
export { type PollPorts, pollDueSources } from './poll.ts';
export type * from './ports.ts';
export { type ReconcilePorts, reconcile } from './reconcile.ts';
export { dropOldPages, type RetentionPorts } from './retention.ts';
export { type AttemptPorts, runFetch } from './run-fetch.ts';
export { runRead } from './run-read.ts';
export { isRereading, REREADING, runReread } from './run-reread.ts';
export { runResolve } from './run-resolve.ts';
export type { RevisitPorts } from './run-revisit.ts';
export { checkUrl } from './url-rules.ts';
