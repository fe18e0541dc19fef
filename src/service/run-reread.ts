// The id of an article of a reprocessing goes in; it is read again and kept aside, or what was kept aside is written.
import { after, describe } from './after-failure.ts';
import type { ClaimedRereading, ReadPage, ReadText } from './ports.ts';
import type { AttemptPorts } from './run-fetch.ts';
import { asKept, hintBlocks, TRIED_AGAIN_ONCE } from './run-read.ts';

/** The stage `read` takes these beside addresses. */
export const REREADING = 'again-';

export function isRereading(id: string): boolean {
  return id.startsWith(REREADING);
}

/** As for a page that is read for the first time. */
const LEASE_MS = 60_000;
const LAST_ATTEMPT = 3;
const NEXT_TRY_MS = 10_000;

type Ports = AttemptPorts & { readonly readPage: ReadPage; readonly readText: ReadText };

/** Never throws for what a page holds; where the store is away the lease runs out and it is worked on again. */
export async function runReread(ports: Ports, id: string): Promise<void> {
  const claimed = await ports.store.claimRereading(id, ports.now(), LEASE_MS);
  if (claimed !== null) await reread(ports, claimed);
  else if (await ports.store.writeRereading(id, ports.now())) await hintBlocks(ports);
}

async function reread(
  { store, readPage, readText, now }: Ports,
  { id, attempt, from }: ClaimedRereading,
): Promise<void> {
  const again = attempt < LAST_ATTEMPT ? after(now(), NEXT_TRY_MS) : null;
  try {
    const extraction = asKept(
      from.kind === 'page'
        ? await readPage(from.page, from.known)
        : { ...(await readText(from.article)), reading: from.reading },
    );
    const { unreadable } = extraction;
    if (unreadable !== null && TRIED_AGAIN_ONCE.includes(unreadable.reason)) {
      await store.failRereading(id, attempt, unreadable.detail, again);
    } else await store.finishRereading(id, attempt, extraction);
  } catch (error) {
    await store.failRereading(id, attempt, describe(error).detail, again);
  }
}
