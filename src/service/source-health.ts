// What the rows say of a source goes in; how it is, in a word and in a sentence, comes out.
import type { FeedSource, SourceHealth } from './contract.ts';
import type { StoredSource } from './ports.ts';

/** A feed that answered and had nothing new for so long is worth a look: most feeds that die do it this way. */
const QUIET_MS = 14 * 24 * 3_600_000;

export function withHealth(source: StoredSource, now: string): FeedSource {
  return { ...source, health: healthOf(source, now) };
}

function healthOf(source: StoredSource, now: string): SourceHealth {
  const { paused, lastPolledAt, lastSuccessAt, lastNewAt, lastError, addedAt } = source;
  if (paused) return { state: 'paused', words: 'Paused by a person.' };
  if (lastPolledAt === null) return { state: 'new', words: 'Not asked yet.' };
  if (lastError !== null) {
    const since =
      lastSuccessAt === null ? 'It never answered as it should' : `It last answered on ${day(lastSuccessAt)}`;
    return { state: 'failing', words: `${since}: ${lastError}` };
  }
  const quietMs = Date.parse(now) - Date.parse(lastNewAt ?? addedAt);
  if (quietMs < QUIET_MS)
    return { state: 'well', words: `It answers; its last new entry came on ${day(lastNewAt ?? addedAt)}.` };
  const words =
    lastNewAt === null
      ? 'It answers, but never had an entry; look whether this is the right feed.'
      : `It answers, but has had nothing new since ${day(lastNewAt)}; look whether it has moved.`;
  return { state: 'quiet', words };
}

const day = (instant: string): string => instant.slice(0, 10);

const TROUBLE: readonly SourceHealth['state'][] = ['failing', 'quiet'];
const TROUBLED_SHOWN = 20;

/** Counts by health, and the worst ones: those that fail before those that are quiet, the most strikes first. */
export function summariseSources(stored: readonly StoredSource[], now: string) {
  const sources = stored.map((source) => withHealth(source, now));
  const sourceHealth = { new: 0, well: 0, quiet: 0, failing: 0, paused: 0 };
  for (const { health } of sources) sourceHealth[health.state] += 1;
  const troubled = sources
    .filter(({ health }) => TROUBLE.includes(health.state))
    .sort((a, b) => TROUBLE.indexOf(a.health.state) - TROUBLE.indexOf(b.health.state) || b.strikes - a.strikes)
    .slice(0, TROUBLED_SHOWN)
    .map(({ id, url, title, health }) => ({ id, url, title, health }));
  return { sourceHealth, troubled };
}
