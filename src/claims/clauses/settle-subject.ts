// A verb group in, who acts or moves out: beside it, shared with the verb before, or behind a comma.
import { itemAt } from '../../domain/item-at.ts';
import type { Arguments } from './arguments.ts';
import type { Clause } from './clause.ts';
import { findSubject, type Subject } from './find-subject.ts';
import type { Line } from './noun-phrases.ts';

type Settled = { readonly at: readonly number[]; readonly gap: number | null; readonly relative?: boolean };

const NOBODY: Settled = { at: [], gap: null };

export function settleSubject(
  line: Line,
  from: number,
  bare: boolean,
  before: readonly Clause[],
  found: Arguments,
): Settled {
  const sharedWith = shared(line, from, before);
  const subject: Subject = findSubject(line, from, bare, sharedWith.at.length > 0);
  if (subject.kind === 'shared') return sharedWith;
  if (subject.kind === 'none') return bare && found.object.length > 0 ? behindComma(line, found.end) : NOBODY;
  // "handed back 20 men, receiving 30": who receives is who handed back.
  const here = subject.at.at(-1) ?? 0;
  if (bare && !subject.with && line.kinds.slice(here + 1, from).includes('comma') && found.object.length > 0)
    return sharedWith;
  return subject;
}

/** "Releasing 20 men, Russia asked for nothing". */
function behindComma({ kinds, units }: Line, end: number): Settled {
  if (kinds[end] !== 'comma') return NOBODY;
  let i = end + 1;
  while (units[i]?.tags.has('determiner') === true) i++;
  return kinds[i] === 'side' ? { at: [i], gap: null } : NOBODY;
}

/** The subject of the verb before in the same sentence. */
function shared({ kinds }: Line, from: number, before: readonly Clause[]): Settled {
  const last = before.findLast(
    (clause) => clause.verb.voice !== 'noun' && !clause.relative && clause.subject.length > 0,
  );
  if (last === undefined || kinds.slice(last.verb.to, from).includes('stop')) return NOBODY;
  return { at: last.subject, gap: null };
}

/** "No prisoners were released". */
export function isDenied({ kinds }: Line, subject: number | undefined): boolean {
  return subject !== undefined && (itemAt(kinds, subject - 1) === 'not' || itemAt(kinds, subject - 2) === 'not');
}

/**
 * "Also freed were 15 sailors".
 * @param way "To the Russian side were handed over, by the same formula, 150": whither stands in front, so that they may stand behind an aside
 */
export function behindBe({ kinds }: Line, from: number, way: boolean): readonly number[] {
  const end = pastSaid(kinds, from);
  for (let i = end; i <= end + 3; i++) {
    if (kinds[i] === 'people') return [i];
    if (way && kinds[i] === 'comma') continue;
    if (kinds[i] !== 'aux' && kinds[i] !== 'small' && kinds[i] !== 'date') return [];
  }
  return [];
}

/** "Also freed | , the ministry in Kyiv said, were 15 sailors": where the clause goes on; the same place where nobody is said to say so. */
export function pastSaid(kinds: Line['kinds'], comma: number): number {
  if (kinds[comma] !== 'comma') return comma;
  let said = false;
  for (let i = comma + 1; i <= comma + MOST_SAID; i++) {
    const kind = kinds[i];
    if (kind === 'comma') return said ? i + 1 : comma;
    if (kind === undefined || kind === 'verb' || kind === 'people' || kind === 'stop') return comma;
    if (kind === 'speech') said = true;
  }
  return comma;
}

/** "according to the Coordination Headquarters". */
const MOST_SAID = 9;
