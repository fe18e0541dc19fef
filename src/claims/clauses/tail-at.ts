// A place behind a verb in, what the words there make of the verb out: "handed 20 | over", "sent them | back home".
import type { Verb, VerbClass } from '../../languages/index.ts';
import type { VerbReading } from '../unit.ts';
import type { Kind } from './kinds.ts';
import type { Line } from './noun-phrases.ts';

export type Tail = { readonly does: VerbClass; readonly degree: Verb['degree'] };

/** "over", "back home": a word of the verb behind its people. */
export function tailAt(
  { units }: Line,
  at: number,
  verb: VerbReading,
): { readonly does: Tail | null; readonly length: number } | null {
  if (verb.tails.size === 0) return null;
  let words = '';
  let best: { readonly does: Tail; readonly length: number } | null = null;
  for (let length = 1; length <= 4; length++) {
    const unit = units[at + length - 1];
    if (unit === undefined) break;
    words = length === 1 ? unit.lower : `${words} ${unit.lower}`;
    const tail = verb.tails.get(words);
    if (tail !== undefined) best = { does: tail, length };
    // "over to", "back from": the preposition is one with it.
    if (length === 1 && best === null) {
      const first = verb.tails.get(words.split(' ')[0] ?? '');
      if (first !== undefined && (unit.tags.has('to') || unit.tags.has('from'))) return { does: first, length: 0 };
    }
  }
  return best;
}

/** "let 95 soldiers, sailors and border guards | go", "set 36 prisoners of the MNDAA | free": where its tail stands behind those who are told along with its people, or whose they are; -1 where it does not. */
export function tailBeyond(line: Line, from: number, verb: VerbReading | null): number {
  if (verb === null || verb.tails.size === 0 || !OPENS.has(line.kinds[from] ?? 'stop')) return -1;
  for (let at = from + 1; at <= from + MOST_BEYOND; at++) {
    if (at > from + 1 && tailAt(line, at, verb) !== null) return at;
    if (!PASSED.has(line.kinds[at] ?? 'stop')) return -1;
  }
  return -1;
}

/** ", sailors, reservists and border guards". */
const MOST_BEYOND = 8;
const OPENS: ReadonlySet<Kind> = new Set(['and', 'comma', 'of']);
const PASSED: ReadonlySet<Kind> = new Set(['and', 'comma', 'small', 'folk', 'side', 'possessive']);
