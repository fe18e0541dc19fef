// A record and the decisions that speak of it in, out what of them no article bears out any more, in words, until a person answers.
import type { Decision } from '../domain/decision.ts';
import type { LedgerRecord } from '../domain/record.ts';
import type { Placed } from './placed.ts';

/** Of merges, splits and "apart" whose other half is gone: they hold nothing, and a person may have to decide anew. */
export function wordsGone({ id }: LedgerRecord, places: readonly Placed[]): readonly string[] {
  const standing = places.filter(({ decision }) => decision.undoneAt === null);
  return standing.flatMap(({ decision, isGone, record, other }) => {
    const { gone } = decision;
    if (gone === null || !isGone || gone.part === 'both') return [];
    if ((gone.part === 'other' ? record : other) !== id) return [];
    const isAnswered = standing.some(
      (later) => later.decision.at > gone.at && (later.record === id || later.other === id),
    );
    return isAnswered ? [] : [inWords(decision, gone.part)];
  });
}

function inWords({ kind, by, at, anchors }: Decision, part: 'record' | 'other'): string {
  const anchor = anchors.find((one) => one.part === part);
  const words = anchor?.quotes[0]?.exact ?? anchor?.figures ?? '';
  const what = `“${words.slice(0, WORDS_SHOWN)}”, which no article says any more`;
  const day = at.slice(0, 10);
  return kind === 'merge'
    ? `${by} merged it on ${day} with ${what}: merge it anew, or leave it as it is`
    : `${by} called it another exchange on ${day} than ${what}: see whether what is in it now is one`;
}

const WORDS_SHOWN = 80;
