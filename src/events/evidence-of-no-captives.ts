// Whether those who move were nobody's captives: let go on bail or by mercy, or dead of an accident; questions for the table of evidence.
import type { Transfer } from '../domain/event.ts';
import type { Statement } from '../domain/statement.ts';
import { areAdversaries, jailsForeigners, partyKind, takesHostages } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import type { Candidate } from './candidate.ts';
import { CAPTIVES } from './captives-told.ts';
import { isToAbroad, tellsOfBargain } from './evidence-of-article.ts';
import { counts } from './moves.ts';
import type { Placed } from './placed.ts';
import { isOfPair } from './sides.ts';

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

/** "The bodies of two Ukrainians were recovered": found, and given by nobody. */
export function isOfTheFound({ kind, placed }: Candidate): boolean {
  return kind === 'remains' && placed.every(({ figure }) => figure.verb === null);
}

/** "The bodies of 12 soldiers were handed over to their families": at home already, for the grave. */
export function isOfFamilies({ kind, thread, placed }: Candidate): boolean {
  if (kind !== 'remains' || placed.some(({ figure: { to, from } }) => to !== null || from !== null)) return false;
  const counted = thread.tellings.filter(({ figures }) => figures.some(counts));
  return (
    counted.length > 0 && counted.every(({ statement: { cues } }) => cues.some(({ tag }) => tag === 'to_families'))
  );
}

/** "freed 4,236 under an amnesty, among them 312 of the militia", "has pardoned 2,011": nobody says that they were the other's. */
export function isOfMercy(given: Candidate): boolean {
  const { kind, transfers, placed, around } = given;
  if (kind !== 'release' || !transfers.every(isOfState) || tellsOfBargain(around) || isToAbroad(given)) return false;
  const { head, opening } = around;
  return (
    mostOf(placed).every(({ figure }) => figure.to === null && figure.nationality === null) &&
    [head, ...opening].some(has(['unilateral']))
  );
}

/** "pardoned 248; twelve are Kenyans": a few of them say nothing of the rest. */
function mostOf(placed: readonly Placed[]): readonly Placed[] {
  const most = Math.max(...placed.map(({ value }) => value ?? 0));
  return placed.filter(({ value }) => (value ?? 0) === most);
}

function isOfState({ from }: Transfer): boolean {
  return partyKind(from) === 'state';
}

/** "Kenya released two Ugandans whom police had arrested": where no war is and nobody is jailed for a trade, a matter of courts. */
export function isOfJustice({ kind, thread, transfers, around: { head, opening, swaps } }: Candidate): boolean {
  if (kind !== 'release' || swaps || !transfers.every(isBetweenCourts)) return false;
  const counted = thread.tellings.filter(({ figures }) => figures.some(counts));
  return [head, ...opening.slice(0, 1), ...counted.map(({ statement }) => statement)].some(has(['justice']));
}

function isBetweenCourts({ to, from, category }: Transfer): boolean {
  return (
    partyKind(from) === 'state' &&
    partyKind(to) === 'state' &&
    category !== 'military' &&
    category !== 'hostage' &&
    !areAdversaries(to, from) &&
    !jailsForeigners(from)
  );
}

function has(tags: readonly string[]): (statement: Statement | null) => boolean {
  return (statement) => statement?.tags.includesOne(tags) === true;
}

const BARGAIN = ['exchange', 'swap'] as const;

/** "Four Filipinos who were let go at Easter had been fined", in a report of Ukrainians and Russians. */
export function areOfThirds({ placed, transfers, around: { pair } }: Candidate): boolean {
  if (placed.length === 0 || pair === null || new Set(transfers.map(({ to }) => to)).size > 1) return false;
  // "Last month the jihadists freed two Emiratis": whoever takes hostages takes any.
  if (transfers.some(({ from }) => takesHostages(from))) return false;
  return placed.every(
    ({ figure: { nationality, to } }) => nationality !== null && to === null && !isOfPair(nationality, pair),
  );
}

/** "1,300 Cambodians went home, and 85 Thais came back": whom nobody held, and nobody hands over. */
export function areOnTheirWay({ thread, transfers, placed, around }: Candidate): boolean {
  if (thread.planned || placed.length === 0 || transfers.some(isOfCaptives)) return false;
  const moved = placed.some(({ figure: { verb } }) => verb === 'give' || verb === 'get' || verb === 'swap');
  if (moved || transfers.some(({ to, from }) => jailsForeigners(to) || jailsForeigners(from))) return false;
  return !tellsOfHolding(around);
}

function isOfCaptives({ category }: Transfer): boolean {
  return CAPTIVES.has(category) || category === 'child';
}

const tellsOfHolding = ({ title, statements }: Around): boolean =>
  (title !== null && holdsOrTrades(title)) || statements.some(holdsOrTrades);

const HOLDING = [
  'captiveWord',
  'kidnap',
  'hold',
  'capture',
  'captivity',
  'jailed',
  'jailing',
  'arrest',
  'exchange',
  'swap',
  'release',
  'letLive',
  'walkFree',
] as const;

function holdsOrTrades({ tags }: Statement): boolean {
  return tags.includesOne(HOLDING);
}
