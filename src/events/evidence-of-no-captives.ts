// Whether those who move were nobody's captives: let go on bail or by mercy, or dead of an accident; questions for the table of evidence.
import type { Transfer } from '../domain/event.ts';
import type { Statement } from '../domain/statement.ts';
import { partyKind } from '../gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import { counts } from './tellings.ts';

/** "was released on bail", "freed by mistake": they are let go by a court or a clerk, and go to nobody. */
export function isOnBail({ kind, around }: Candidate): boolean {
  if (kind !== 'release' && around.swaps) return false;
  return [around.head, ...around.opening].some((one) => one?.tags.includes('bail') === true);
}

/** "The bodies of 23 who drowned came home": dead whom nobody killed or held, where no captives are spoken of beside them. */
export function isOfMishap({ kind, thread, around: { head, opening } }: Candidate): boolean {
  if (kind !== 'remains') return false;
  const counted = thread.tellings.filter(({ figures }) => figures.some(counts));
  const told = [head, ...opening, ...counted.map(({ statement }) => statement)];
  return told.some(has(['mishap'])) && !told.some(has(BARGAIN));
}

/** "freed 4,236 under an amnesty, among them 312 of the militia": nobody says that all were the band's. */
export function isOfMercy({ kind, transfers, placed, around: { head, opening } }: Candidate): boolean {
  if (kind !== 'release' || !transfers.every(isToBand)) return false;
  return (
    placed.every(({ figure }) => figure.to === null && figure.nationality === null) &&
    [head, ...opening].some(has(['unilateral']))
  );
}

function isToBand({ to, from }: Transfer): boolean {
  return partyKind(from) === 'state' && partyKind(to) === 'group';
}

function has(tags: readonly string[]): (statement: Statement | null) => boolean {
  return (statement) => statement !== null && tags.some((tag) => statement.tags.includes(tag));
}

const BARGAIN = ['exchange', 'swap'] as const;
