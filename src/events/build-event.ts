// A thread in, its events out: the living and the dead apart, with kind, status, transfers and the words for each; who brokered them comes after.
import type { Claim, EventKind, SwapEvent, Transfer } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Quote } from '../domain/quote.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { areAdversaries, isHost, jailsForeigners } from '../gazetteer/index.ts';
import { dealOf } from './agreements.ts';
import { type Around, aroundWar } from './around.ts';
import { changed } from './changed.ts';
import { chiefSides, soleSide } from './chief-sides.ts';
import { figureClaim, LIKELIEST } from './figure-claims.ts';
import { statusOf } from './kind-and-status.ts';
import { livingEvent } from './living-event.ts';
import { isNews } from './news.ts';
import { placeFigures } from './place-figures.ts';
import type { Placed } from './placed.ts';
import { isOfPair, ofItsTime, type Pair, standsFor } from './sides.ts';
import { counts } from './tellings.ts';
import { withKeepers, withOwners } from './third-sides.ts';
import type { Thread } from './threads.ts';
import { transfersOf, withHostages } from './transfers-of.ts';
import { turnDissidents } from './turn-dissidents.ts';

/** No event where the thread hands nobody over. */
export function eventsOf(thread: Thread, article: Around): readonly SwapEvent[] {
  const around = ofItsWar(thread, article);
  const pair = pairOf(thread, around.pair);
  const { placed, totals } = placeFigures(thread, pair, around);
  const alive = placed.filter((one) => one.category !== 'remains');
  const living = thread.main ? withOwners(pair, withKeepers(pair, turnDissidents(pair, alive, around), around)) : alive;
  const dead = placed.filter((one) => one.category === 'remains');
  const events: SwapEvent[] = [];
  const exchange = livingEvent(thread, pair, living, totals, dead.length > 0, around);
  if (exchange !== null) events.push(event(thread, exchange.kind, pair, exchange.transfers, living, around));
  const handed = transfersOf(dead);
  if (
    handed.length > 0 &&
    isNews({ thread, kind: 'remains', transfers: handed, placed: dead, counted: true, dead: true, around })
  )
    events.push(event(thread, 'remains', pair, handed, dead, around));
  return events;
}

/** In a survey of several wars a thread is of the one that its paragraph tells of. */
function ofItsWar({ tellings }: Thread, around: Around): Around {
  if (around.wars.size === 0) return around;
  const told = tellings.find(({ figures }) => figures.some(counts)) ?? tellings[0];
  const war = told === undefined ? undefined : around.wars.get(told.statement.paragraph);
  return war === undefined || war.some((side) => around.pair?.includes(side) === true)
    ? around
    : aroundWar(around, war);
}

/** A thread may be of other sides than the article: "handed eleven to Hungary". */
function pairOf(thread: Thread, pair: Pair | null): Pair | null {
  const told = thread.tellings.map((telling) => telling.statement);
  const chief = chiefOf(thread, pair, told);
  return chief === null ? null : ofItsTime(chief, thread.date.start, told);
}

function chiefOf(thread: Thread, pair: Pair | null, told: readonly Statement[]): Pair | null {
  if (thread.main && pair !== null) return pair;
  const own = chiefSides(told);
  if (pair === null) return own;
  if (own === null) return withSole(soleSide(told), pair);
  if (pair.some((id) => own.includes(id))) return isOfOthers(own, pair, told) ? own : pair;
  // "after the talks in Jeddah, where Saudi Arabia and the United States were hosts": in an article on a war, and nobody of theirs is given.
  return areAdversaries(...pair) && !areAdversaries(...own) && !own.some((id) => gives(id, told)) ? pair : own;
}

/** Somebody is given to it, by it, or of its people. */
function gives(side: string, told: readonly Statement[]): boolean {
  return told.some(({ figures }) =>
    figures.some(({ nationality, from, to }) => nationality === side || from === side || to === side),
  );
}

/** "16 January 2016: four Americans against seven Iranians", in an article on Paris and Tehran: of the two one is not spoken of. */
function isOfOthers(own: Pair, pair: Pair, told: readonly Statement[]): boolean {
  const [other] = own.filter((id) => !isOfPair(id, pair));
  if (other === undefined || isHost(other)) return false;
  const missing = pair.filter((id) => !own.includes(id));
  return (
    !told.some(({ parties }) => parties.some(({ id }) => missing.includes(standsFor(id, pair) ?? id))) &&
    gives(other, told)
  );
}

/** "A year before it freed a Belgian for Assadi": a third side has traded with that of the two which trades with many. */
function withSole(sole: string | null, pair: Pair): Pair {
  if (sole === null || isOfPair(sole, pair) || isHost(sole)) return pair;
  const jailer = pair.find(jailsForeigners);
  return jailer === undefined || jailsForeigners(sole) ? pair : [sole, jailer];
}

function event(
  thread: Thread,
  kind: EventKind,
  pair: Pair | null,
  transfers: readonly Transfer[],
  placed: readonly Placed[],
  around: Around,
): SwapEvent {
  const parties = [
    ...new Set(transfers.length > 0 ? pickAll(transfers, (transfer) => [transfer.to, transfer.from]) : (pair ?? [])),
  ];
  const deal = thread.planned ? null : dealOf(thread.tellings.map((telling) => telling.statement));
  const cues = pickAll(thread.tellings, (telling) => telling.cues);
  const place = pickAll(thread.tellings, (telling) => telling.statement.places)[0];
  return {
    kind,
    status: statusOf(thread),
    date: {
      start: thread.date.start,
      end: thread.date.end,
      precision: thread.date.precision,
      quotes: thread.dateMention === null ? [] : [thread.dateMention.quote],
    },
    parties,
    transfers: transfers.map((transfer) => withHostages(transfer, around, transfers)),
    mediators: [],
    location: place?.name ?? null,
    agreement: deal?.exact ?? null,
    named: namesOf(placed),
    primary: thread.main,
    confidence: confidenceOf(thread, transfers),
    rules: [...new Set([...placed.map((one) => weighed(one).row), ...cues.map((cue) => cue.row)])],
    evidence: {
      status: cues.slice(0, 2).map((cue) => cue.quote),
      mediators: [],
      location: place === undefined ? [] : [place.quote],
      parties: partyQuotes(thread, parties),
      agreement: deal === null ? [] : [deal],
    },
    claims: claimsOf(thread, placed),
  };
}

function claimsOf(thread: Thread, placed: readonly Placed[]): readonly Claim[] {
  const statements = new Map(
    pickAll(thread.tellings, ({ figures, statement }) => figures.map((figure) => [figure.quote.start, statement])),
  );
  return pickAll(placed, (one) => {
    const statement = statements.get(one.figure.quote.start);
    return statement === undefined ? [] : [figureClaim(weighed(one), statement)];
  });
}

/** A number of which no row says whose it is names what spoke for it instead. */
function weighed({ figure, because }: Placed): Figure {
  return because === undefined ? figure : changed(figure, { meaning: 'side', row: LIKELIEST, cues: because });
}

function partyQuotes(thread: Thread, parties: readonly string[]): readonly Quote[] {
  return pickAll(parties, (party) => {
    const found = pickAll(thread.tellings, (telling) => telling.statement.parties).find(
      (mention) => mention.id === party,
    );
    return found === undefined ? [] : [found.quote];
  });
}

function confidenceOf(thread: Thread, transfers: readonly Transfer[]): number {
  const counted = transfers.some((transfer) => transfer.count !== null);
  const dated = thread.date.precision === 'day';
  return 0.5 + (counted ? 0.25 : 0) + (dated ? 0.15 : 0) + (thread.main ? 0.05 : 0);
}

/** A child is counted, never named; "a wounded ranger" is no name. */
function namesOf(placed: readonly Placed[]): readonly string[] {
  const grown = placed.filter((one) => one.category !== 'child');
  return [...new Set(pickAll(grown, (one) => one.figure.persons.filter((name) => /\p{Lu}/u.test(name))))];
}
