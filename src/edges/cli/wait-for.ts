// The ids of addresses in; waits, with a progress bar, until each is final and its events stand in the ledger.
import { setTimeout as sleep } from 'node:timers/promises';
import type { AddressState } from '../../domain/address.ts';
import type { Ledger, Postponed, Progress } from '../../service/index.ts';
import { plural } from '../ui/words.ts';
import { openProgress } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

/** Asked for in one call: a few hundred kilobytes of ids. */
const IDS_AT_ONCE = 5_000;
const ASK_EVERY_MS = 250;

const REASONS_SHOWN = 2;

const NONE: Readonly<Record<AddressState, number>> = { accepted: 0, fetched: 0, extracted: 0, rejected: 0, dead: 0 };

export async function waitFor(ids: readonly string[], ledger: Ledger, terminal: Terminal): Promise<Progress> {
  const bar = openProgress(terminal, 'Reading');
  const slices = sliced([...new Set(ids)]);
  const ended = new Map<number, Progress>();
  try {
    for (;;) {
      terminal.signal.throwIfAborted();
      const parts = await Promise.all(
        slices.map(async (slice, index) => {
          const known = ended.get(index);
          if (known) return known;
          const now = await ledger.progress(slice);
          if (isEnd(now)) ended.set(index, now);
          return now;
        }),
      );
      const whole = parts.reduce(add, { total: 0, states: NONE, unresolved: 0, postponed: [] });
      bar.update(finals(whole), whole.total, noteOf(whole));
      if (isEnd(whole)) return whole;
      await sleep(ASK_EVERY_MS, undefined, { signal: terminal.signal }).catch(() => undefined);
    }
  } finally {
    bar.stop();
  }
}

function isEnd({ total, states, unresolved }: Progress): boolean {
  return finals({ states }) >= total && unresolved === 0;
}

function finals({ states }: Pick<Progress, 'states'>): number {
  return states.extracted + states.rejected + states.dead;
}

function noteOf({ states, unresolved, postponed }: Progress): string {
  const notes = [
    states.accepted > 0 ? `${states.accepted} to fetch` : null,
    ...postponed.slice(0, REASONS_SHOWN).map(saysWhy),
    states.fetched > 0 ? `${states.fetched} to read` : null,
    unresolved > 0 ? `${plural(unresolved, 'event')} to fold` : null,
    states.rejected > 0 ? `${states.rejected} rejected` : null,
    states.dead > 0 ? plural(states.dead, 'dead letter') : null,
  ];
  return notes.filter((note) => note !== null).join(', ');
}

/** "3 put off by http_429 until 10:42": a host that says "later" for ever would else look like a service that hangs. */
function saysWhy({ reason, count, until }: Postponed): string {
  const at = new Date(until).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${count} put off by ${reason} until ${at}`;
}

function add(a: Progress, b: Progress): Progress {
  return {
    total: a.total + b.total,
    unresolved: a.unresolved + b.unresolved,
    postponed: joined([...a.postponed, ...b.postponed]),
    states: {
      accepted: a.states.accepted + b.states.accepted,
      fetched: a.states.fetched + b.states.fetched,
      extracted: a.states.extracted + b.states.extracted,
      rejected: a.states.rejected + b.states.rejected,
      dead: a.states.dead + b.states.dead,
    },
  };
}

function joined(parts: readonly Postponed[]): readonly Postponed[] {
  const byReason = new Map<string, Postponed>();
  for (const part of parts) {
    const { count, until } = byReason.get(part.reason) ?? { count: 0, until: part.until };
    byReason.set(part.reason, { ...part, count: count + part.count, until: until < part.until ? until : part.until });
  }
  return [...byReason.values()].sort((a, b) => b.count - a.count);
}

function sliced(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, index) =>
    ids.slice(index * IDS_AT_ONCE, (index + 1) * IDS_AT_ONCE),
  );
}
