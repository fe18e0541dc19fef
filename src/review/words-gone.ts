// A record and the decisions that speak of it in, out what of them no article bears out any more, in words, until a person answers.
import type { Decision } from '../domain/decision.ts';
import type { LedgerRecord } from '../domain/record.ts';
import type { Placed } from './placed.ts';

/** Of merges, splits and "apart" a half of which is gone, or all: they hold nothing, and a person may have to decide anew. */
export function wordsGone(shown: LedgerRecord, places: readonly Placed[]): readonly string[] {
  const { id } = shown;
  const standing = places.filter(({ decision }) => decision.undoneAt === null);
  return standing.flatMap((place) => {
    const { decision, isGone } = place;
    const { gone } = decision;
    if (gone === null || !isGone) return [];
    const isMeant = gone.part === 'both' ? asksAbout(shown, decision) : place[PART_LEFT[gone.part]] === id;
    const isAnswered = standing.some(
      (later) => later.decision.at > gone.at && (later.record === id || later.other === id),
    );
    if (!isMeant || isAnswered) return [];
    return [gone.part === 'both' ? bothInWords(decision) : inWords(decision, gone.part)];
  });
}

const PART_LEFT = { record: 'other', other: 'record' } as const;

/**
 * Where the articles of both halves tell something else now: a merge asks where they do so in two records, since it would have
 * been one; a split or an "apart" where they do so in one.
 */
function asksAbout({ sources }: LedgerRecord, { kind, anchors }: Decision): boolean {
  const own = new Set(sources.map(({ articleId }) => articleId));
  const holds = (part: 'record' | 'other') => anchors.some((one) => one.part === part && own.has(one.articleId));
  return kind === 'merge' ? holds('record') !== holds('other') : holds('record') && holds('other');
}

function bothInWords(decision: Decision): string {
  const { kind, by, at } = decision;
  const two = `${wordsOf(decision, 'record')} and ${wordsOf(decision, 'other')}`;
  const when = `on ${at.slice(0, 10)}; no article says either any more`;
  return kind === 'merge'
    ? `${by} merged ${two} ${when}: see whether what they tell now is one exchange too`
    : `${by} called ${two} two exchanges ${when}: see whether what is in it now is one`;
}

function wordsOf({ anchors }: Decision, part: 'record' | 'other'): string {
  const anchor = anchors.find((one) => one.part === part);
  const words = anchor?.quotes[0]?.exact ?? anchor?.figures ?? '';
  return `“${words.slice(0, WORDS_SHOWN)}”`;
}

function inWords(decision: Decision, part: 'record' | 'other'): string {
  const { kind, by, at } = decision;
  const what = `${wordsOf(decision, part)}, which no article says any more`;
  const day = at.slice(0, 10);
  return kind === 'merge'
    ? `${by} merged it on ${day} with ${what}: merge it anew, or leave it as it is`
    : `${by} called it another exchange on ${day} than ${what}: see whether what is in it now is one`;
}

const WORDS_SHOWN = 80;
