// A stream of URLs or documents and the verb that takes them in; each outcome said, and waited for where that is asked, out.
import type { Acceptance } from '../../service/index.ts';
import { plural } from '../ui/index.ts';
import type { LedgerDoor } from './ledger-door.ts';
import { plain, type Terminal } from './terminal.ts';
import { waitFor } from './wait-for.ts';

export type Intake<Entry> = {
  readonly entries: AsyncIterable<Entry>;
  readonly take: (entries: readonly Entry[]) => Promise<readonly Acceptance[]>;
  /** What weighs on one call; a batch ends when it is full or weighs enough. */
  readonly weigh: (entry: Entry) => number;
  readonly wait: boolean;
};

const BATCH = { entries: 500, weight: 8 * 1024 * 1024 } as const;

/** Exit code 1 where one was refused or, waited for, did not become an article. */
export async function takeIn<Entry>(intake: Intake<Entry>, door: LedgerDoor, terminal: Terminal): Promise<number> {
  const { say, voice } = terminal;
  const counts = { accepted: 0, known: 0, refused: 0 };
  const ids: string[] = [];
  for await (const batch of batches(intake.entries, intake.weigh)) {
    terminal.signal.throwIfAborted();
    for (const outcome of await intake.take(batch)) {
      counts[outcome.kind] += 1;
      if (outcome.kind === 'refused') {
        say(voice.red(`refused ${plain(outcome.given)}: ${plain(outcome.detail)}`));
        continue;
      }
      ids.push(outcome.id);
      if (outcome.kind === 'known')
        say(voice.yellow(`known   ${plain(outcome.given)}: the same address, ${outcome.state}`));
    }
  }
  say(
    [
      voice.green(`${plural(counts.accepted, 'address', 'addresses')} accepted`),
      counts.known > 0 ? `${counts.known} known before` : null,
      counts.refused > 0 ? voice.red(`${counts.refused} refused`) : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
  );
  if (ids.length === 0) return counts.refused > 0 ? 1 : 0;
  if (!intake.wait) {
    say(voice.dim('Follow them with: swapledger status'));
    return counts.refused > 0 ? 1 : 0;
  }
  await door.startWork();
  const { states } = await waitFor(ids, door.ledger, terminal);
  say(
    [
      voice.green(`${states.extracted} extracted`),
      states.rejected > 0 ? voice.yellow(`${states.rejected} rejected`) : null,
      states.dead > 0 ? voice.red(`${plural(states.dead, 'dead letter')}`) : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
  );
  if (states.rejected + states.dead > 0)
    say(voice.dim('Why one of them: swapledger why URL. Once more: swapledger retry'));
  return counts.refused + states.rejected + states.dead > 0 ? 1 : 0;
}

async function* batches<Entry>(
  entries: AsyncIterable<Entry>,
  weigh: (entry: Entry) => number,
): AsyncGenerator<readonly Entry[]> {
  let batch: Entry[] = [];
  let weight = 0;
  for await (const entry of entries) {
    batch.push(entry);
    weight += weigh(entry);
    if (batch.length < BATCH.entries && weight < BATCH.weight) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}
