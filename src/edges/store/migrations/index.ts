// The migrations by name, in order: a new one is a file and a line here; one that was released is never changed.
import type { Migration } from 'kysely';
import { up as ledger } from './0001-ledger.ts';
import { up as howItWasRead } from './0002-how-it-was-read.ts';
import { up as sources } from './0003-sources.ts';
import { up as decisions } from './0004-decisions.ts';
import { up as copies } from './0005-copies.ts';
import { up as corrections } from './0006-corrections.ts';
import { up as reprocessing } from './0007-reprocessing.ts';
import { up as retention } from './0008-retention.ts';
import { up as sides } from './0009-sides.ts';
import { up as accounts } from './0010-accounts.ts';
import { up as workers } from './0011-workers.ts';
import { up as desk } from './0012-desk.ts';
import { up as hostTurns } from './0013-host-turns.ts';
import { up as changes } from './0014-changes.ts';
import { up as lists } from './0015-lists.ts';
import { up as waiting } from './0016-waiting.ts';
import { up as waitingNotices } from './0017-waiting-notices.ts';
import { up as search } from './0018-search.ts';
import { up as correctedArticles } from './0019-corrected-articles.ts';
import { up as plainSearch } from './0020-plain-search.ts';
import { up as auditChain } from './0021-audit-chain.ts';
import { up as lastDecided } from './0022-last-decided.ts';

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-ledger': { up: ledger },
  '0002-how-it-was-read': { up: howItWasRead },
  '0003-sources': { up: sources },
  '0004-decisions': { up: decisions },
  '0005-copies': { up: copies },
  '0006-corrections': { up: corrections },
  '0007-reprocessing': { up: reprocessing },
  '0008-retention': { up: retention },
  '0009-sides': { up: sides },
  '0010-accounts': { up: accounts },
  '0011-workers': { up: workers },
  '0012-desk': { up: desk },
  '0013-host-turns': { up: hostTurns },
  '0014-changes': { up: changes },
  '0015-lists': { up: lists },
  '0016-waiting': { up: waiting },
  '0017-waiting-notices': { up: waitingNotices },
  '0018-search': { up: search },
  '0019-corrected-articles': { up: correctedArticles },
  '0020-plain-search': { up: plainSearch },
  '0021-audit-chain': { up: auditChain },
  '0022-last-decided': { up: lastDecided },
};

/** What the tables look like; a backup holds it, and is restored into the same. */
export const LATEST_MIGRATION: string = Object.keys(MIGRATIONS).sort().at(-1) ?? '';
