// The id of a fetched address goes in; article, events and claims are committed in one transaction, or the row says why not.
import type { Extraction } from '../domain/article.ts';
import { PipelineError } from '../domain/failure.ts';
import { languageName } from '../domain/language-name.ts';
import type { Claimed, ReadPage } from './ports.ts';
import { type AttemptPorts, failAttempt, noteLateWrite } from './run-fetch.ts';

/** The child is killed after 10 s; the rest is for the wait in a busy pool, and for the write. */
const LEASE_MS = 60_000;

/** What the machine did to the child, not what the page says: worth one more try, since a neighbour may have caused it. */
export const TRIED_AGAIN_ONCE: readonly string[] = ['timeout', 'memory', 'crashed'];

/** Never throws for what a page holds; where the store is away the lease runs out and the row is worked on again. */
export async function runRead(ports: AttemptPorts & { readonly readPage: ReadPage }, id: string): Promise<void> {
  const claimed = await ports.store.claim('read', id, ports.now(), LEASE_MS);
  if (claimed === null) return;
  try {
    const page = await ports.store.loadPage(claimed.address.id);
    if (page === null) {
      throw new PipelineError(
        'permanent',
        'page_missing',
        'The page of this address is not in the store; enqueue the URL anew.',
      );
    }
    const extraction = asKept(await ports.readPage(page, claimed.known));
    if (deservesAnotherTry(extraction, claimed)) {
      throw new PipelineError('retryable', `unreadable_${extraction.unreadable.reason}`, extraction.unreadable.detail);
    }
    const kept = await ports.store.finishRead(
      claimed.address.id,
      claimed.attempt,
      extraction,
      ports.now(),
      ports.rules,
    );
    if (!kept) noteLateWrite(ports.log, 'read', claimed);
    else if (extraction.events.length > 0) await hintBlocks(ports);
  } catch (error) {
    await failAttempt(ports, 'read', claimed, error);
  }
}

/** What the ledger keeps of a reading: an article that no pattern reads is refused, not kept as one that tells of nothing. */
export function asKept(extraction: Extraction): Extraction {
  const { unreadLanguage, ...read } = extraction;
  if (unreadLanguage === undefined) return extraction;
  const detail = `The article is written in ${languageName(unreadLanguage)}, which is not read yet; once it is, \`swapledger reprocess\` reads the kept page again.`;
  return { ...read, article: null, unreadable: { reason: 'unread_language', detail }, reading: null };
}

function deservesAnotherTry(
  extraction: Extraction,
  claimed: Claimed,
): extraction is Extraction & { readonly unreadable: NonNullable<Extraction['unreadable']> } {
  return (
    extraction.unreadable !== null &&
    TRIED_AGAIN_ONCE.includes(extraction.unreadable.reason) &&
    claimed.address.tries === 0
  );
}

/** The store alone knows which blocks the events touch; a few are enough, since the reconciler follows with the rest. */
export async function hintBlocks({ store, hints, now }: Pick<AttemptPorts, 'store' | 'hints' | 'now'>): Promise<void> {
  const { resolve } = await store.due(now(), 20, ['resolve']);
  await hints.give('resolve', resolve);
}
