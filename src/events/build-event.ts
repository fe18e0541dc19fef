// A thread in, its events out: the living and the dead apart, with kind, status, transfers, mediators and the words for each.
import type { Claim, EventKind, EventStatus, SwapEvent, Transfer } from '../domain/event.ts';
import type { Quote } from '../domain/quote.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { partyKind } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { type Placed, transfersTo } from './counts.ts';
import { isVain } from './is-vain.ts';
import { placeFigures } from './place-figures.ts';
import { chiefSides, type Pair } from './sides.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

/** No event where the thread hands nobody over. */
export function eventsOf(thread: Thread, around: Around): readonly SwapEvent[] {
  const pair = pairOf(thread, around.pair);
  const { placed, totals } = placeFigures(thread, pair, around.home, around);
  const living = placed.filter((one) => one.category !== 'remains');
  const dead = placed.filter((one) => one.category === 'remains');
  const events: SwapEvent[] = [];
  const exchange = livingEvent(thread, pair, living, totals, dead.length > 0, around);
  if (exchange !== null) events.push(exchange);
  if (dead.length > 0)
    events.push(event(thread, 'remains', pair, transfersOf(dead), dead, { ...around, swaps: exchange !== null }));
  return events;
}

/** A thread may be of other sides than the article: "handed eleven to Hungary". */
function pairOf(thread: Thread, pair: Pair | null): Pair | null {
  if (thread.main && pair !== null) return pair;
  const own = chiefSides(thread.tellings.map((telling) => telling.statement));
  if (pair === null) return own;
  if (own === null) return pair;
  return pair.some((id) => own.includes(id)) ? pair : own;
}

function transfersOf(placed: readonly Placed[]): readonly Transfer[] {
  const directions = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.direction.to}<${one.direction.from}`;
    const known = directions.get(key);
    if (known === undefined) directions.set(key, [one]);
    else known.push(one);
  }
  return [...directions.values()].flatMap((list) => {
    const first = list[0];
    return first === undefined ? [] : transfersTo(list, first.direction);
  });
}

function livingEvent(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  totals: readonly Figure[],
  dead: boolean,
  around: Around,
): SwapEvent | null {
  const transfers = withTotals(pair, transfersOf(placed), totals);
  if (transfers.length > 0) {
    if (isVain(thread, transfers, placed, around)) return null;
    if (thread.planned && !thread.main && transfers.every((transfer) => transfer.count === null)) return null;
    const kind = kindOf(thread, transfers, around);
    if (kind === 'release' && !around.swaps && !(isFirm(placed) && isBetweenSides(thread, placed))) return null;
    return event(thread, kind, pair, transfers, placed, around);
  }
  const told = thread.tellings.some(
    (telling) =>
      telling.flags.has('event') || telling.flags.has('cancelled') || (telling.flags.has('recap') && !thread.main),
  );
  const plan =
    thread.planned &&
    thread.main &&
    thread.tellings.some((telling) => telling.flags.has('planned') && telling.statement.tags.includes('exchange'));
  const dated = thread.main || thread.date.start !== null;
  const hasDay = thread.tellings.some((telling) => telling.date !== null || telling.said !== null);
  if (dead && !thread.tellings.some(tellsOfLiving)) return null;
  const undated = thread.date.start === null || (around.dated && !hasDay && !(around.headline && !isDeal(thread)));
  if (!(told || plan) || !dated || pair === null || undated) return null;
  return event(thread, 'exchange', pair, unknownBothWays(pair), placed, around);
}

/** "signed a mechanism for exchanging prisoners": nobody has changed hands yet. */
function isDeal(thread: Thread): boolean {
  return thread.tellings.some((telling) => telling.flags.has('deal'));
}

/** Beside the dead: "Earlier the same day the two armies had swapped servicemen". */
function tellsOfLiving(telling: Telling): boolean {
  const { tags } = telling.statement;
  return telling.flags.has('event') && tags.includes('people') && !tags.includes('remains');
}

/** A one-sided release needs words that say who gets or who gives, not a guess. */
function isFirm(placed: readonly Placed[]): boolean {
  return placed.some(
    (one) =>
      one.figure.to !== null ||
      one.figure.nationality !== null ||
      (one.figure.from !== null && (partyKind(one.figure.from) === 'group' || one.figure.category === 'military')),
  );
}

/** An amnesty, a rescue or a ransom is no release between sides, unless people go home from another's hands by his leave. */
function isBetweenSides(thread: Thread, placed: readonly Placed[]): boolean {
  if (!thread.tellings.some((telling) => telling.statement.tags.includes('unilateral'))) return true;
  return placed.some(
    (one) => one.figure.nationality !== null && one.figure.from !== null && one.figure.nationality !== one.figure.from,
  );
}

function unknownBothWays(pair: Pair): readonly Transfer[] {
  return [pair, [pair[1], pair[0]] as const].map(([to, from]) => ({
    to,
    from,
    category: 'unspecified',
    count: null,
    qualifier: 'exact',
    evidence: [],
  }));
}

/** Only the sum of both sides is known: half each where it is even and nothing else is said. */
function withTotals(pair: Pair | null, transfers: readonly Transfer[], totals: readonly Figure[]): readonly Transfer[] {
  if (transfers.some((transfer) => transfer.count !== null) || pair === null) return transfers;
  const total = totals.find(
    (figure) => figure.value !== null && figure.value % 2 === 0 && figure.qualifier === 'exact',
  );
  if (total === undefined || total.value === null) return transfers;
  const count = total.value / 2;
  return [pair, [pair[1], pair[0]] as const].map(([to, from]) => ({
    to,
    from,
    category: total.category,
    count,
    qualifier: total.qualifier,
    evidence: [total.quote],
  }));
}

function kindOf(thread: Thread, transfers: readonly Transfer[], around: Around): EventKind {
  const receivers = new Set(transfers.map((transfer) => transfer.to));
  if (receivers.size > 1) return 'exchange';
  if (around.statements.some((statement) => statement.cues.some((cue) => cue.tag === 'no_return')) && thread.main)
    return 'release';
  if (thread.tellings.some((telling) => telling.flags.has('no_return') || telling.flags.has('separate')))
    return 'release';
  const swapped = thread.tellings.some(
    (telling) =>
      telling.statement.tags.includes('swap') ||
      telling.statement.tags.includes('exchange') ||
      telling.statement.tags.includes('inReturn'),
  );
  return swapped || around.swaps ? 'exchange' : 'release';
}

function statusOf(thread: Thread): EventStatus {
  if (thread.cancelled) return 'cancelled';
  if (thread.planned) return 'planned';
  return thread.main && thread.tellings.some((telling) => telling.flags.has('ongoing')) ? 'ongoing' : 'completed';
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
    ...new Set(transfers.length > 0 ? transfers.flatMap((transfer) => [transfer.to, transfer.from]) : (pair ?? [])),
  ];
  const mediators = mediatorsOf(thread, kind, parties, around);
  const cues = thread.tellings.flatMap((telling) => telling.cues);
  const place = thread.tellings.flatMap((telling) => telling.statement.places)[0];
  return {
    kind,
    status: statusOf(thread),
    date: { ...thread.date, quotes: thread.dateMention === null ? [] : [thread.dateMention.quote] },
    parties,
    transfers: transfers.map((transfer) => withHostages(transfer, around)),
    mediators: mediators.map((mediator) => mediator.id),
    location: place?.name ?? null,
    agreement: null,
    named: [...new Set(placed.flatMap((one) => one.figure.persons))],
    primary: thread.main,
    confidence: confidenceOf(thread, transfers),
    rules: [...new Set([...placed.map((one) => one.figure.row), ...cues.map((cue) => cue.row)])],
    evidence: {
      status: cues.slice(0, 2).map((cue) => cue.quote),
      mediators: mediators.map((mediator) => mediator.quote),
      location: place === undefined ? [] : [place.quote],
      parties: partyQuotes(thread, parties),
      agreement: [],
    },
    claims: placed.map((one) => figureClaim(one.figure, thread)),
  };
}

const HOSTAGE_TAKERS = new Set(['Hamas']);

/** Whom a group lets go to a state is a hostage where the article speaks of hostages; the others are prisoners. */
function withHostages(transfer: Transfer, around: Around): Transfer {
  const hostages =
    HOSTAGE_TAKERS.has(transfer.from) ||
    HOSTAGE_TAKERS.has(transfer.to) ||
    around.statements.some((statement) => statement.figures.some((figure) => figure.category === 'hostage'));
  if (!hostages || !(transfer.category === 'unspecified' || transfer.category === 'military')) return transfer;
  if (partyKind(transfer.from) === 'group') return { ...transfer, category: 'hostage' };
  return partyKind(transfer.to) === 'group' && transfer.category === 'unspecified'
    ? { ...transfer, category: 'prisoner' }
    : transfer;
}

function figureClaim(figure: Figure, thread: Thread): Claim {
  const telling = thread.tellings.find((one) => one.figures.includes(figure));
  const speaker = telling?.statement.speaker ?? null;
  return {
    kind: 'figure',
    meaning: figure.meaning === 'each' ? 'side' : figure.meaning,
    value: figure.value,
    quotes: [figure.quote],
    sentence: telling?.statement.sentence ?? 0,
    cues: figure.cues,
    ...(speaker === null ? {} : { attributedTo: speaker }),
    row: figure.row,
  };
}

function partyQuotes(thread: Thread, parties: readonly string[]): readonly Quote[] {
  return parties.flatMap((party) => {
    const found = thread.tellings
      .flatMap((telling) => telling.statement.parties)
      .find((mention) => mention.id === party);
    return found === undefined ? [] : [found.quote];
  });
}

type Mediator = Statement['mediators'][number];

/** Those named in the thread's own sentences; the news has besides all that no other exchange of the article claims. */
function mediatorsOf(thread: Thread, kind: EventKind, parties: readonly string[], around: Around): readonly Mediator[] {
  const sentences = new Set(thread.tellings.map((telling) => telling.statement.sentence));
  const found = new Map<string, Mediator>();
  for (const statement of around.statements) {
    if (statement.role !== 'body') continue;
    const own = sentences.has(statement.sentence);
    if (!own && (!thread.main || claimedElsewhere(statement))) continue;
    if (kind === 'remains' && !statement.tags.includes('remains') && (!own || around.swaps)) continue;
    if (!thread.main && !own) continue;
    for (const mediator of statement.mediators)
      if (!parties.includes(mediator.id)) found.set(mediator.id, found.get(mediator.id) ?? mediator);
  }
  return [...found.values()];
}

function claimedElsewhere(statement: Statement): boolean {
  return (
    statement.cues.some((cue) => cue.tag === 'recap') ||
    statement.dates.some(
      (date) =>
        date.of === 'transfer' &&
        !date.weekdayOnly &&
        date.span.precision !== 'unknown' &&
        statement.figures.length > 0,
    )
  );
}

function confidenceOf(thread: Thread, transfers: readonly Transfer[]): number {
  const counted = transfers.some((transfer) => transfer.count !== null);
  const dated = thread.date.precision === 'day';
  return 0.5 + (counted ? 0.25 : 0) + (dated ? 0.15 : 0) + (thread.main ? 0.05 : 0);
}
