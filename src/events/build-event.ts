// A thread in, its events out: the living and the dead apart, with kind, status, transfers and the words for each; who brokered them comes after.
import type { Claim, EventKind, SwapEvent, Transfer } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Quote } from '../domain/quote.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { areAdversaries, jailsForeigners, knownAs, partyKind, takesHostages } from '../gazetteer/index.ts';
import { dealOf } from './agreements.ts';
import { type Around, aroundWar } from './around.ts';
import { changed } from './changed.ts';
import { chiefSides } from './chief-sides.ts';
import { figureClaim, LIKELIEST } from './figure-claims.ts';
import { guestsApart } from './guests.ts';
import { statusOf } from './kind-and-status.ts';
import { livingEvent } from './living-event.ts';
import { counts } from './moves.ts';
import { isNews } from './news.ts';
import { placeFigures } from './place-figures.ts';
import type { Placed } from './placed.ts';
import { ofItsTime, type Pair } from './sides.ts';
import { withKeepers, withOwners } from './third-sides.ts';
import type { Thread } from './threads.ts';
import { transfersOf, withHostages } from './transfers-of.ts';
import { turnDissidents } from './turn-dissidents.ts';

/** No event where the thread hands nobody over. */
export function eventsOf(told: Thread, article: Around): readonly SwapEvent[] {
  const around = ofItsWar(told, article);
  const pair = pairOf(told, around.pair);
  const { thread, guests } = guestsApart(told, isBesideNews(told, around) ? around.pair : pair, around);
  const { placed, totals } = placeFigures(thread, pair, around);
  if (isOfThoseWhoCame(thread, placed, around)) return [];
  const alive = placed.filter((one) => one.category !== 'remains');
  const living = thread.main ? withOwners(pair, withKeepers(pair, turnDissidents(pair, alive, around), around)) : alive;
  const dead = placed.filter((one) => one.category === 'remains');
  const events: SwapEvent[] = [];
  const exchange = livingEvent(thread, pair, living, totals, dead, around);
  if (exchange !== null) events.push(event(thread, exchange.kind, pair, exchange.transfers, living, around));
  if (guests.length > 0 && (exchange !== null || isBesideNews(told, around)))
    events.push(event(told, 'release', pair, transfersOf(guests), guests, around));
  const handed = transfersOf(dead);
  if (
    handed.length > 0 &&
    isNews({
      thread,
      kind: 'remains',
      transfers: handed,
      placed: dead,
      counted: true,
      dead: true,
      besides: exchange !== null,
      around,
    })
  )
    events.push(event(thread, 'remains', pair, handed, dead, around));
  return events;
}

/** "He had agreed to give up Boris Bykov for nobody else": a plan for one of whom the news is that he came. */
function isOfThoseWhoCame({ main, planned }: Thread, placed: readonly Placed[], { statements }: Around): boolean {
  if (main || !planned || placed.length === 0 || placed.some(({ figure }) => figure.persons.length === 0)) return false;
  const came = new Set(
    pickAll(statements, ({ persons, role }) => (role === 'body' ? persons.filter(({ moved }) => moved) : [])).map(
      ({ name }) => name,
    ),
  );
  return placed.every(({ figure: { persons } }) => persons.every((name) => came.has(name)));
}

/** "under an arrangement of its own": apart from the news, of its day. */
function isBesideNews({ main, tellings }: Thread, { news }: Around): boolean {
  return !main && news.length > 0 && tellings.some(({ flags }) => flags.has('separate'));
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

/** The news is of the article's sides; of an earlier exchange what is said of it tells, and what is said of no other. */
function chiefOf({ main, date }: Thread, article: Pair | null, told: readonly Statement[]): Pair | null {
  if (main && article !== null) return article;
  const own = chiefSides({ statements: told, article, day: date.start ?? told[0]?.today ?? null });
  if (own === null || own.every((id) => article?.includes(id)) || areBothHostages(own, article)) return article;
  return own;
}

/** "the Frenchwoman was freed with two Italians", of those who take hostages of any people: neither held the other. */
function areBothHostages([one, other]: Pair, article: Pair | null): boolean {
  if (article?.some(takesHostages) !== true || areAdversaries(one, other)) return false;
  return [one, other].every((id) => partyKind(id) === 'state' && !jailsForeigners(id));
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
    parties: parties.map(knownAs),
    transfers: transfers.map((transfer) => asKnown(withHostages(transfer, around, transfers))),
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

function asKnown(transfer: Transfer): Transfer {
  const [to, from] = [knownAs(transfer.to), knownAs(transfer.from)];
  return to === transfer.to && from === transfer.from ? transfer : { ...transfer, to, from };
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
