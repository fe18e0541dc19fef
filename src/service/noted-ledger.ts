// A ledger and a name in, the same ledger out with whatever an operator does through it noted in the audit under that name.
import type { Accounts } from './accounts/contract.ts';
import type { Ledger } from './contract.ts';

/** After it was done. What a reviewer decides is signed and noted where it is kept. */
export function notedLedger(ledger: Ledger, note: Accounts['note'], by: string): Ledger {
  const noted = async <Answer>(
    subject: keyof Ledger,
    detail: Readonly<Record<string, unknown>>,
    asking: Promise<Answer>,
  ): Promise<Answer> => {
    const answer = await asking;
    await note({ actor: by, action: 'operate', subject, detail });
    return answer;
  };
  return {
    ...ledger,
    accept: (urls) => noted('accept', { addresses: urls.length, first: urls[0] ?? null }, ledger.accept(urls)),
    ingest: (documents) => noted('ingest', { documents: documents.length }, ledger.ingest(documents)),
    importList: (request) => {
      const { file, mapping, dryRun, replace } = request;
      const asked = ledger.importList(request);
      return dryRun ? asked : noted('importList', { file, list: mapping?.list.name ?? null, replace }, asked);
    },
    retry: (filter) => noted('retry', filter, ledger.retry(filter)),
    addSources: (sources) =>
      noted('addSources', { sources: sources.length, first: sources[0]?.url ?? null }, ledger.addSources(sources)),
    pauseSource: (id, paused) => noted('pauseSource', { id, paused }, ledger.pauseSource(id, paused)),
    removeSource: (id) => noted('removeSource', { id }, ledger.removeSource(id)),
    pollSource: (id) => noted('pollSource', { id }, ledger.pollSource(id)),
    backup: () => noted('backup', {}, ledger.backup()),
  };
}
