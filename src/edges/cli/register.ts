// Every command of the command line, in the order in which help lists them.
import type { AddCommand } from './command.ts';
import { addTokens } from './commands/accounts/tokens.ts';
import { addUsers } from './commands/accounts/users.ts';
import { addAudit } from './commands/audit.ts';
import { addBackup, addRestore } from './commands/backup.ts';
import { addDemo } from './commands/demo.ts';
import { addEnqueue } from './commands/enqueue.ts';
import { addExport } from './commands/export.ts';
import { addExtract, addRead } from './commands/extract.ts';
import { addImport } from './commands/import.ts';
import { addIngest } from './commands/ingest.ts';
import { addRelease } from './commands/release.ts';
import { addRemove } from './commands/remove.ts';
import { addReprocess } from './commands/reprocess.ts';
import { addRetry } from './commands/retry.ts';
import { addApart, addApprove, addCorrect, addMerge, addReject, addSplit, addUndo } from './commands/review.ts';
import { addServe, addStart, addWork } from './commands/serve.ts';
import { addDesk, addShow } from './commands/show.ts';
import { addSources } from './commands/sources/index.ts';
import { addStatus } from './commands/status.ts';
import { addWhy } from './commands/why.ts';

export const COMMANDS: readonly AddCommand[] = [
  addExtract,
  addRead,
  addStart,
  addServe,
  addWork,
  addEnqueue,
  addIngest,
  addImport,
  addSources,
  addStatus,
  addWhy,
  addRetry,
  addRemove,
  addReprocess,
  addDesk,
  addShow,
  addApprove,
  addReject,
  addCorrect,
  addMerge,
  addApart,
  addSplit,
  addUndo,
  addExport,
  addRelease,
  addUsers,
  addTokens,
  addAudit,
  addBackup,
  addRestore,
  addDemo,
];
