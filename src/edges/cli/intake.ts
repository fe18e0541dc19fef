// A stream of URLs or documents and the verb that takes them in; each outcome said, and waited for where that is asked, out.
import type { Acceptance } from '../../service/index.ts';
import { plural } from '../ui/words.ts';
import type { LedgerDoor } from './ledger-door.ts';
import { MOST_SHOWN } from './problems.ts';
import { openProgress } from './progress-line.ts';
import { plain, type Terminal } from './terminal.ts';
import { waitFor } from './wait-for.ts';

export type Intake<Entry> = {
  readonly entries: AsyncIterable<Entry>;
  /** One outcome an entry, in order. */
  readonly take: (entries: readonly Entry[]) => Promise<readonly Acceptance[]>;
  /** What a person calls it: a file has a name where its text has no address. */
  readonly name: (entry: Entry) => string;
  /** What it calls one of them, and several. */
  readonly nouns: readonly [one: string, many: string];
  /** What weighs on one call; a batch ends when it is full or weighs enough. */
  readonly weigh: (entry: Entry) => number;
  readonly wait: boolean;
  /** How many entries there are, for a bar; 0 where that shows at the end only, null for no bar. */
  readonly total: Promise<number> | null;
};

const BATCH = { entries: 500, weight: 8 * 1024 * 1024 } as const;

/** So many are looked at for those that came to nothing: past that, status has the numbers. */
const MOST_LOOKED_AT = 200;

/** `given`: as `why` knows it. */
type Taken = { readonly name: string; readonly given: string };

/** Exit code 1 where one was refused or, waited for, did not become an article. */
export async function takeIn<Entry>(intake: Intake<Entry>, door: LedgerDoor, terminal: Terminal): Promise<number> {
  const { say, voice } = terminal;
  const { counts, ids, taken } = await handIn(intake, terminal);
  say(
    [
      voice.green(`${plural(counts.accepted, ...intake.nouns)} accepted`),
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
  if (states.rejected + states.dead > 0) {
    await sayFailed(taken, door, terminal);
    say(voice.dim('Why one of them: swapledger why URL. Once more: swapledger retry'));
  }
  return counts.refused + states.rejected + states.dead > 0 ? 1 : 0;
}

function noteOf({ accepted, known, refused }: Readonly<Record<'accepted' | 'known' | 'refused', number>>): string {
  const parts = [
    `${accepted} accepted`,
    known > 0 ? `${known} known` : null,
    refused > 0 ? `${refused} refused` : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

type HandedIn = {
  readonly counts: Readonly<Record<Acceptance['kind'], number>>;
  readonly ids: readonly string[];
  /** The first ones, by name. */
  readonly taken: readonly Taken[];
};

/** Batch by batch, each committed before the next: whoever stops it and runs it again doubles nothing. */
async function handIn<Entry>(intake: Intake<Entry>, terminal: Terminal): Promise<HandedIn> {
  const { say, voice, signal } = terminal;
  const counts = { accepted: 0, known: 0, refused: 0 };
  const ids: string[] = [];
  const taken: Taken[] = [];
  const total = await intake.total;
  const bar = total === null ? null : openProgress(terminal, 'Handing in');
  const tell = (outcome: Acceptance, name: string): void => {
    if (outcome.kind === 'accepted') return;
    const [paint, said] =
      outcome.kind === 'known'
        ? [voice.yellow, `known   ${plain(name)}: the same address, ${outcome.state}`]
        : [voice.red, `refused ${plain(outcome.given)}: ${plain(outcome.detail)}`];
    if (counts[outcome.kind] <= MOST_SHOWN) say(paint(said));
    else if (counts[outcome.kind] === MOST_SHOWN + 1) say(paint(`${outcome.kind} … and more, which are only counted`));
  };
  try {
    for await (const batch of batches(intake.entries, intake.weigh)) {
      signal.throwIfAborted();
      const outcomes = await intake.take(batch);
      for (const [index, outcome] of outcomes.entries()) {
        counts[outcome.kind] += 1;
        const entry = batch[index];
        const name = entry === undefined ? outcome.given : intake.name(entry);
        if (outcome.kind !== 'refused') {
          ids.push(outcome.id);
          if (taken.length < MOST_LOOKED_AT) taken.push({ name, given: outcome.given });
        }
        tell(outcome, name);
      }
      const done = counts.accepted + counts.known + counts.refused;
      bar?.update(done, Math.max(done, total ?? 0), noteOf(counts));
    }
  } finally {
    bar?.stop();
    if (signal.aborted) say(`Stopped after ${noteOf(counts)}: run it again, and nothing is doubled.`);
  }
  return { counts, ids, taken };
}

/** Which ones came to nothing, and why. */
async function sayFailed(taken: readonly Taken[], { ledger }: LedgerDoor, { say, voice }: Terminal): Promise<void> {
  const seen = new Set<string>();
  let shown = 0;
  for (const { name, given } of taken) {
    if (shown === MOST_SHOWN) return;
    if (seen.has(given)) continue;
    seen.add(given);
    const address = (await ledger.why(given))?.address;
    if (address?.state !== 'rejected' && address?.state !== 'dead') continue;
    const paint = address.state === 'dead' ? voice.red : voice.yellow;
    say(paint(`${address.state} ${plain(name)}: ${plain(address.detail ?? address.reason ?? 'no reason was kept')}`));
    shown += 1;
  }
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
