// Every command of the command line by name, in the order in which help lists them; each is loaded when it is asked for.
import type { AddCommand } from './command.ts';

export type Registered = { readonly name: string; readonly load: () => Promise<AddCommand> };

const review = () => import('./commands/review.ts');

export const COMMANDS: readonly Registered[] = [
  { name: 'extract', load: async () => (await import('./commands/extract.ts')).addExtract },
  { name: 'read', load: async () => (await import('./commands/extract.ts')).addRead },
  { name: 'start', load: async () => (await import('./commands/serve.ts')).addStart },
  { name: 'serve', load: async () => (await import('./commands/serve.ts')).addServe },
  { name: 'work', load: async () => (await import('./commands/serve.ts')).addWork },
  { name: 'enqueue', load: async () => (await import('./commands/enqueue.ts')).addEnqueue },
  { name: 'ingest', load: async () => (await import('./commands/ingest.ts')).addIngest },
  { name: 'import', load: async () => (await import('./commands/import.ts')).addImport },
  { name: 'sources', load: async () => (await import('./commands/sources/index.ts')).addSources },
  { name: 'status', load: async () => (await import('./commands/status.ts')).addStatus },
  { name: 'why', load: async () => (await import('./commands/why.ts')).addWhy },
  { name: 'retry', load: async () => (await import('./commands/retry.ts')).addRetry },
  { name: 'remove', load: async () => (await import('./commands/remove.ts')).addRemove },
  { name: 'reprocess', load: async () => (await import('./commands/reprocess.ts')).addReprocess },
  { name: 'desk', load: async () => (await import('./commands/show.ts')).addDesk },
  { name: 'show', load: async () => (await import('./commands/show.ts')).addShow },
  { name: 'approve', load: async () => (await review()).addApprove },
  { name: 'reject', load: async () => (await review()).addReject },
  { name: 'correct', load: async () => (await review()).addCorrect },
  { name: 'merge', load: async () => (await review()).addMerge },
  { name: 'apart', load: async () => (await review()).addApart },
  { name: 'split', load: async () => (await review()).addSplit },
  { name: 'undo', load: async () => (await review()).addUndo },
  { name: 'export', load: async () => (await import('./commands/export.ts')).addExport },
  { name: 'release', load: async () => (await import('./commands/release.ts')).addRelease },
  { name: 'users', load: async () => (await import('./commands/accounts/users.ts')).addUsers },
  { name: 'tokens', load: async () => (await import('./commands/accounts/tokens.ts')).addTokens },
  { name: 'audit', load: async () => (await import('./commands/audit.ts')).addAudit },
  { name: 'backup', load: async () => (await import('./commands/backup.ts')).addBackup },
  { name: 'restore', load: async () => (await import('./commands/backup.ts')).addRestore },
  { name: 'demo', load: async () => (await import('./commands/demo.ts')).addDemo },
];

/** The one that `word` names; all of them where it names none, since help lists them and a slip of the pen may mean any. */
export async function commandsFor(word: string | undefined): Promise<readonly AddCommand[]> {
  const named = COMMANDS.filter(({ name }) => name === word);
  return await Promise.all((named.length > 0 ? named : COMMANDS).map(({ load }) => load()));
}
