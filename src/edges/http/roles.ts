// Every route of the web server with who may take it at least; a route that has no row here is answered to nobody.
import { TrieRouter } from 'hono/router/trie-router';
import { mayAct, type Role, type Who } from '../../domain/account.ts';
import type { ACCOUNT_VERBS } from './account-verbs.ts';
import type { VERBS } from './verbs.ts';

/** `anyone`: also who is not signed in. `account`: a person who is, whatever the role. */
export type Least = 'anyone' | 'account' | Role;

type Row = readonly [method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, least: Least];

const PAGES: readonly Row[] = [
  ['GET', '/assets/:version/:name', 'anyone'],
  ['GET', '/login', 'anyone'],
  ['POST', '/login', 'anyone'],
  ['POST', '/logout', 'anyone'],
  ['GET', '/setup', 'anyone'],
  ['POST', '/setup', 'anyone'],
  ['GET', '/', 'reader'],
  ['GET', '/records/:id', 'reader'],
  ['GET', '/openapi.json', 'reader'],
  ['GET', '/account', 'account'],
  ['POST', '/account/password', 'account'],
  ['POST', '/account/end', 'account'],
  ['GET', '/accounts', 'administrator'],
  ['POST', '/accounts/add', 'administrator'],
  ['POST', '/accounts/act', 'administrator'],
  ['POST', '/accounts/token', 'administrator'],
  ['POST', '/accounts/revoke', 'administrator'],
  ['GET', '/kept/:id', 'reviewer'],
  ['GET', '/kept/:id/raw', 'reviewer'],
  ['GET', '/status', 'operator'],
  ['GET', '/console', 'operator'],
  ['GET', '/console/live', 'operator'],
  ['POST', '/console/enqueue', 'operator'],
  ['GET', '/console/address', 'operator'],
  ['GET', '/console/stopped', 'operator'],
  ['POST', '/console/retry', 'operator'],
  ['GET', '/console/sources', 'operator'],
  ['POST', '/console/sources/find', 'operator'],
  ['POST', '/console/sources/add', 'operator'],
  ['POST', '/console/sources/act', 'operator'],
  ['GET', '/console/queues/*', 'operator'],
  ['GET', '/charts', 'reader'],
  ['POST', '/records/:id/report', 'reader'],
  ['GET', '/review', 'reviewer'],
  ['GET', '/review/next', 'reviewer'],
  ['GET', '/review/previous', 'reviewer'],
  ['GET', '/review/bulk', 'reviewer'],
  ['POST', '/review/bulk', 'reviewer'],
  ['POST', '/review/undo', 'reviewer'],
  ['GET', '/review/:id', 'reviewer'],
  ['POST', '/review/:id', 'reviewer'],
  ['POST', '/review/:id/check', 'reviewer'],
  ['POST', '/review/:id/hold', 'reviewer'],
  ['POST', '/review/:id/release', 'reviewer'],
  ['POST', '/review/:id/take', 'reviewer'],
  ['POST', '/review/:id/answer', 'reviewer'],
];

const API: readonly Row[] = [
  ['GET', '/api/v1', 'reader'],
  ['GET', '/api/v1/openapi.json', 'reader'],
  ['GET', '/api/v1/records', 'reader'],
  ['GET', '/api/v1/records/:id', 'reader'],
  ['GET', '/api/v1/agreements', 'reader'],
  ['GET', '/api/v1/sources', 'reader'],
  ['GET', '/api/v1/changes', 'reader'],
  ['GET', '/api/v1/exports/:format', 'reader'],
  ['GET', '/api/v1/code-book', 'reader'],
  ['GET', '/api/v1/feeds/changes.atom', 'reader'],
  ['GET', '/api/v1/feeds/changes.json', 'reader'],
  ['POST', '/api/v1/decisions', 'reviewer'],
  ['POST', '/api/v1/addresses', 'operator'],
  ['POST', '/api/v1/documents', 'operator'],
  ['POST', '/api/v1/import', 'operator'],
];

/** A verb without a row does not compile. */
const VERB_ROLES: Readonly<Record<keyof typeof VERBS | keyof typeof ACCOUNT_VERBS | 'backup' | 'snapshot', Role>> = {
  // As the ledger holds them, names in quotes included; readers have /api/v1.
  records: 'reviewer',
  record: 'reviewer',
  articles: 'reviewer',
  countRecords: 'reader',
  charts: 'reader',
  reportError: 'reader',
  progress: 'reader',
  summary: 'reader',
  desk: 'reviewer',
  neighbour: 'reviewer',
  waiting: 'reviewer',
  trail: 'reviewer',
  openReports: 'reviewer',
  answerReport: 'reviewer',
  changes: 'reviewer',
  changeOf: 'reader',
  agreements: 'reviewer',
  snapshot: 'reviewer',
  decision: 'reviewer',
  lastDecided: 'reviewer',
  lastStanding: 'reviewer',
  decide: 'reviewer',
  decided: 'reviewer',
  decideAll: 'reviewer',
  undo: 'reviewer',
  hold: 'reviewer',
  release: 'reviewer',
  accept: 'operator',
  ingest: 'operator',
  importList: 'operator',
  status: 'operator',
  stopped: 'operator',
  retry: 'operator',
  why: 'operator',
  discover: 'operator',
  addSources: 'operator',
  sources: 'operator',
  pauseSource: 'operator',
  removeSource: 'operator',
  pollSource: 'operator',
  reprocess: 'operator',
  reprocessing: 'operator',
  reprocessingChanges: 'operator',
  endReprocessing: 'operator',
  remove: 'administrator',
  backup: 'administrator',
  users: 'administrator',
  addUser: 'administrator',
  setRole: 'administrator',
  setPassword: 'administrator',
  removeUser: 'administrator',
  tokens: 'administrator',
  addToken: 'administrator',
  revokeToken: 'administrator',
  checkAudit: 'administrator',
};

export const ROUTES: readonly Row[] = [
  ...PAGES,
  ...API,
  ...Object.entries(VERB_ROLES).map(([verb, role]): Row => ['POST', `/rpc/${verb}`, role]),
];

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;
const router = new TrieRouter<Least>();
for (const [method, path, least] of ROUTES) router.add(method, path, least);

/** `no_route`: no row has this path. `no_method`: one has, with another method. */
export function leastOf(method: string, path: string): Least | 'no_route' | 'no_method' {
  const row = rowOf(method === 'HEAD' ? 'GET' : method, path);
  if (row !== null) return row;
  return METHODS.some((other) => rowOf(other, path) !== null) ? 'no_method' : 'no_route';
}

export function mayTake(who: Who, least: Least): boolean {
  if (least === 'anyone') return true;
  return least === 'account' ? who.kind === 'account' : mayAct(who.role, least);
}

function rowOf(method: string, path: string): Least | null {
  const [handlers] = router.match(method, path);
  return handlers[0]?.[0] ?? null;
}
