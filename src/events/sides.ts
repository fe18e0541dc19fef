// A figure and the two sides of its exchange in, who gets and who gives it out.
import type { Figure, Statement } from '../domain/statement.ts';
import { areAdversaries, areOfOneCamp, campOf, isHost, partyKind, takesHostages } from '../gazetteer/index.ts';

export type Pair = readonly [string, string];

/** Palestinians freed in a bargain with Hamas are Hamas's side, Lebanese in one with Hezbollah its own; whoever speaks for Kabul now speaks for the Taliban. */
export const STANDS_FOR: Readonly<Record<string, string>> = { PS: 'Hamas', AF: 'Taliban', LB: 'Hezbollah' };

/** A state and the one that came after it are one side, by the name that the telling of an exchange gives it. */
const SUCCESSORS: Readonly<Record<string, string>> = { SU: 'RU', YU: 'RS' };

export function isSameState(a: string, b: string): boolean {
  return SUCCESSORS[a] === b || SUCCESSORS[b] === a;
}

/** The last day of a state, after which its successor is meant. */
const LAST_DAYS: Readonly<Record<string, string>> = { SU: '1991-12-25', YU: '2003-02-04' };

/** Whose successor was there beside it: it is meant only where it is named. */
const BESIDE_SUCCESSOR: ReadonlySet<string> = new Set(['YU']);

/** "Soviet spy Rudolf Abel" in an article on Russia, "Moscow" in one on 1962: the pair of this telling is the one of its time. */
export function ofItsTime(pair: Pair, day: string | null, statements: readonly Statement[]): Pair {
  const [state, successor] = Object.entries(SUCCESSORS).find((two) => two.some((id) => pair.includes(id))) ?? [];
  if (state === undefined || successor === undefined) return pair;
  const named = (id: string): boolean => statements.some(({ parties }) => parties.some((party) => party.id === id));
  const told = named(state) ? state : named(successor) ? successor : null;
  const lived = day === null || day <= (LAST_DAYS[state] ?? '');
  const wanted = !lived ? successor : day === null || BESIDE_SUCCESSOR.has(state) ? told : state;
  const known = pair.find((id) => id === state || id === successor);
  if (wanted === null || known === undefined || known === wanted) return pair;
  return pair[0] === known ? [wanted, pair[1]] : [pair[0], wanted];
}

export function standsFor(id: string | null, pair: Pair | null): string | null {
  if (id === null) return null;
  const state = pair?.find((one) => isSameState(one, id));
  if (state !== undefined && pair?.includes(id) !== true) return state;
  const group = STANDS_FOR[id];
  if (group !== undefined && pair?.includes(group) === true && !pair.includes(id)) return group;
  return pair === null ? id : campOf(id, pair);
}

/** The same of who gives: "the Afghan government freed three" of the Taliban, in their trade with Washington, for itself. */
export function giverFor(id: string | null, pair: Pair | null): string | null {
  return id !== null && areAdversaries(id, STANDS_FOR[id] ?? id) ? id : standsFor(id, pair);
}

/** One of the two, or who stands for one. */
export function isOfPair(id: string, pair: Pair): boolean {
  return pair.includes(standsFor(id, pair) ?? id);
}

/** A state beside the two that is no mere host. */
export function isThirdState(id: string, pair: Pair): boolean {
  return partyKind(id) === 'state' && !isHost(id) && !isOfPair(id, pair);
}

export function turned({ to, from }: Direction): Direction {
  return { to: from, from: to };
}

/** Whether a sentence names the one side and the other. */
export function namesBoth({ parties }: Statement, pair: Pair): boolean {
  return pair.every((side) => parties.some(({ id }) => id === side));
}

/** The other of the two; of one that is neither, the first. */
export function otherOf(pair: Pair, side: string): string {
  return side === pair[0] ? pair[1] : pair[0];
}

export type Direction = { readonly to: string; readonly from: string };

/** To one of the two, from the other. */
export function towards(to: string, pair: Pair): Direction {
  return { to, from: otherOf(pair, to) };
}

function otherSide(pair: Pair, id: string): string | null {
  return pair.includes(id) ? otherOf(pair, id) : null;
}

export type DirectionContext = {
  readonly pair: Pair | null;
  readonly speaker: string | null;
  readonly subject: string | null;
  /** Where the figure before went; "in return" is the other way. */
  readonly before: Direction | null;
  readonly inReturn: boolean;
};

/** Who gets and who gives; null where the article does not tell. */
export function directionOf(figure: Figure, context: DirectionContext): Direction | null {
  const { pair } = context;
  if (pair !== null && isOfJails(figure, pair)) {
    const kept = byCategory(figure, pair);
    if (kept !== null) return between(pair, kept);
  }
  const from = giverFor(figure.from, pair);
  const to = goalOf(figure, from, pair);
  const nationality = ownNationality(figure, from, pair);
  // "crossed into Turkey from northern Iraq", "were flown to Moscow from Belarus": on the way home from their enemy.
  if (to !== null && pair?.includes(to) === true && from !== null && !pair.includes(from))
    if (figure.verb === 'come' || (areAdversaries(...pair) && areOfOneCamp(from, to))) return towards(to, pair);
  // "Kabul flew three militants to Doha", in a bargain of the Taliban's with Washington: to its enemy of the two.
  const enemy = nationality === null && to !== null && isHost(to) ? enemyOf(from, pair) : undefined;
  if (from !== null && enemy !== undefined) return { to: enemy, from };
  if (to !== null && from !== null && to !== from) return { to, from };
  if (
    nationality !== null &&
    from !== null &&
    from !== nationality &&
    (pair === null || pair.includes(nationality) || !pair.includes(from))
  )
    return { to: nationality, from };
  if (pair === null) return null;
  if (nationality !== null && to !== null && to !== nationality && pair.includes(nationality) && !pair.includes(to))
    return { to, from: otherSide(pair, nationality) ?? nationality };
  // A giver or receiver of its own: "handed eleven soldiers to Hungary".
  if (to !== null && from !== null && !pair.includes(to) && partyKind(to) !== 'mediator')
    return { to, from: from ?? context.subject ?? pair[0] };
  const receiver =
    nationality !== null && pair.includes(nationality)
      ? nationality
      : to !== null && pair.includes(to)
        ? to
        : from !== null
          ? otherSide(pair, from)
          : null;
  if (receiver !== null) return between(pair, receiver);
  const kept = byCategory(figure, pair);
  const back = context.inReturn ? context.before : null;
  // "The M23 let 103 men go. 44 detainees were given in exchange": a band's own prisoners of war are no hostages.
  if (kept !== null && !(back !== null && back.to === kept && !pair.some(takesHostages))) return between(pair, kept);
  if (back !== null) return turned(back);
  if (context.speaker !== null && pair.includes(context.speaker) && figure.verb !== 'swap')
    return between(pair, context.speaker);
  return null;
}

/** Of a giver beside the two. */
function enemyOf(giver: string | null, pair: Pair | null): string | undefined {
  if (giver === null || pair === null || pair.includes(giver)) return undefined;
  return pair.find((id) => areAdversaries(id, giver));
}

/** Where the words about a number say that its people go, and no more: "It has yet to give back 24 bodies" to the other. */
export function goalTold({ to, nationality, from }: Figure, pair: Pair | null): string | null {
  return to ?? nationality ?? (from !== null && pair?.includes(from) === true ? otherOf(pair, from) : null);
}

/** "were put on a plane to Doha", "were turned over to another rebel group": on the way to the other side. */
function goalOf(
  { to, nationality, jailed, nations = [] }: Figure,
  from: string | null,
  pair: Pair | null,
): string | null {
  const goal = standsFor(to, pair);
  // "Thirteen Israelis and ten Thais were driven into Egypt".
  const own = [nationality, ...nations].find((id) => id !== null && pair?.includes(id) === true) ?? null;
  if (goal !== null && own !== null && isHost(goal) && pair?.includes(goal) === false) return null;
  if (goal === null || pair === null || from === null || !pair.includes(from) || pair.includes(goal)) return goal;
  // "65 prisoners were flown from Tel Aviv to Algiers", in a bargain with a group: theirs.
  const exiled = jailed === true && nationality === null && partyKind(otherOf(pair, from)) === 'group';
  return (isHost(goal) || partyKind(goal) === 'group' || exiled) && nationality !== goal ? null : goal;
}

/** "The United States gave up a German-Russian": whoever stands with the giver is none of its own. */
function ownNationality(
  { nationality, nations, from }: Figure,
  giver: string | null,
  pair: Pair | null,
): string | null {
  const side = standsFor(
    nationality ?? nations?.find((one) => one !== giver && pair?.includes(standsFor(one, pair) ?? '') === true) ?? null,
    pair,
  );
  return side !== null && side === giver && nationality !== from ? null : side;
}

/** "The Prison Service said that it had released 200 security prisoners": no group that takes hostages has those, whoever "it" is. */
function isOfJails(figure: Figure, pair: Pair): boolean {
  return (
    figure.category === 'prisoner' &&
    figure.nationality === null &&
    figure.from !== null &&
    takesHostages(figure.from) &&
    pair.includes(standsFor(figure.from, pair) ?? '')
  );
}

/** Hostages go home to a state; prisoners of a state go to the group that bargains for them. */
function byCategory(figure: Figure, pair: Pair): string | null {
  const group = pair.find(isGroup) ?? pair.find((id) => isGroup(STANDS_FOR[id] ?? id));
  if (group === undefined) return null;
  if (figure.category === 'hostage') return otherSide(pair, group);
  return figure.category === 'prisoner' || figure.jailed === true ? group : null;
}

function isGroup(id: string): boolean {
  return partyKind(id) === 'group';
}

function between(pair: Pair, to: string): Direction | null {
  return pair.includes(to) ? towards(to, pair) : null;
}
