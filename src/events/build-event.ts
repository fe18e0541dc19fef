// A thread in, its events out: the living and the dead apart, with kind, status, transfers, mediators and the words for each.
import type { Claim, EventKind, EventStatus, SwapEvent, Transfer } from '../domain/event.ts';
import type { Quote } from '../domain/quote.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { type Placed, transfersTo } from './counts.ts';
import { chiefSides, type Direction, type DirectionContext, directionOf, type Pair, standsFor } from './sides.ts';
import type { Telling } from './tellings.ts';
import { isPlan, type Thread } from './threads.ts';

export type Around = {
  readonly pair: Pair | null;
  /** Whose people the article is about: breaks ties. */
  readonly home: string | null;
  readonly statements: readonly Statement[];
};

/** No event where the thread hands nobody over. */
export function eventsOf(thread: Thread, around: Around): readonly SwapEvent[] {
  const pair = pairOf(thread, around.pair);
  const placed = placeFigures(thread, pair, around);
  const living = placed.filter((one) => one.category !== 'remains');
  const dead = placed.filter((one) => one.category === 'remains');
  const events: SwapEvent[] = [];
  const exchange = livingEvent(thread, pair, living, dead.length > 0, around);
  if (exchange !== null) events.push(exchange);
  if (dead.length > 0) events.push(event(thread, 'remains', pair, transfersOf(dead), dead, around));
  return events;
}

/** A thread may be of other sides than the article: "handed eleven to Hungary". */
function pairOf(thread: Thread, pair: Pair | null): Pair | null {
  const own = chiefSides(thread.tellings.map((telling) => telling.statement));
  if (pair === null) return own;
  if (own === null || thread.main) return pair;
  return pair.some((id) => own.includes(id)) ? pair : own;
}

function placeFigures(thread: Thread, pair: Pair | null, around: Around): readonly Placed[] {
  const placed: Placed[] = [];
  let before: Direction | null = null;
  for (const telling of thread.tellings) {
    const { statement } = telling;
    const inReturn = statement.tags.includes('inReturn');
    for (const figure of telling.figures) {
      if (figure.meaning === 'both_sides') continue;
      const context: DirectionContext = {
        pair,
        speaker: statement.speaker,
        subject: statement.subject,
        before,
        inReturn,
      };
      if (figure.meaning === 'each' || isBothWays(figure, telling)) {
        if (pair === null) continue;
        const first = around.home !== null && pair.includes(around.home) ? around.home : pair[0];
        const second = first === pair[0] ? pair[1] : pair[0];
        const category = figure.category;
        placed.push({
          figure,
          value: figure.value,
          category,
          direction: { to: first, from: second },
          speaker: statement.speaker,
        });
        placed.push({
          figure,
          value: figure.other ?? figure.value,
          category,
          direction: { to: second, from: first },
          speaker: statement.speaker,
        });
        continue;
      }
      if (figure.meaning !== 'side' && figure.partOf === null) continue;
      const direction: Direction | null =
        opposedDirection(figure, telling, placed) ??
        directionOf(figure, context) ??
        (figure.partOf === null ? null : before) ??
        homeward(pair, around.home, figure);
      if (direction === null) continue;
      const value = figure.echo ? (placed.at(-1)?.value ?? null) : figure.value;
      const category = figure.bare ? (placed.at(-1)?.category ?? figure.category) : figure.category;
      const settled: Direction =
        figure.echo && directionOf(figure, { ...context, speaker: null }) === null && before !== null
          ? { to: before.from, from: before.to }
          : direction;
      placed.push({
        figure,
        value,
        category: figure.partOf === null ? category : figure.category,
        direction: settled,
        speaker: statement.speaker,
      });
      before = settled;
    }
  }
  return placed;
}

/** "Russia and Ukraine swapped 103 prisoners": nobody's in particular. */
function isBothWays(figure: Figure, telling: Telling): boolean {
  return (
    figure.meaning === 'side' &&
    figure.verb === 'swap' &&
    figure.to === null &&
    figure.from === null &&
    figure.nationality === null &&
    !telling.statement.opposed.some((two) => two.includes(figure.at))
  );
}

function opposedDirection(figure: Figure, telling: Telling, placed: readonly Placed[]): Direction | null {
  const two = telling.statement.opposed.find((pair) => pair[1] === figure.at);
  if (two === undefined) return null;
  const first = placed.find(
    (one) =>
      one.figure.at === two[0] && one.figure.quote.start <= figure.quote.start && telling.figures.includes(one.figure),
  );
  return first === undefined ? null : { to: first.direction.from, from: first.direction.to };
}

function homeward(pair: Pair | null, home: string | null, figure: Figure): Direction | null {
  if (pair === null || figure.verb === null) return null;
  const to = home !== null && pair.includes(home) ? home : pair[0];
  return { to, from: to === pair[0] ? pair[1] : pair[0] };
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
  dead: boolean,
  around: Around,
): SwapEvent | null {
  const transfers = withTotals(thread, pair, transfersOf(placed));
  const told = thread.tellings.some((telling) => telling.flags.has('event'));
  if (transfers.length === 0 && (dead || !told || pair === null)) return null;
  if (transfers.length === 0 && pair !== null) {
    const both: readonly Transfer[] = [pair, [pair[1], pair[0]] as const].map(([to, from]) => ({
      to,
      from,
      category: 'unspecified',
      count: null,
      qualifier: 'exact',
      evidence: [],
    }));
    return event(thread, 'exchange', pair, both, placed, around);
  }
  return event(thread, kindOf(thread, transfers), pair, transfers, placed, around);
}

/** Only the sum of both sides is known: half each where it is even and nothing else is said. */
function withTotals(thread: Thread, pair: Pair | null, transfers: readonly Transfer[]): readonly Transfer[] {
  if (transfers.some((transfer) => transfer.count !== null) || pair === null) return transfers;
  for (const telling of thread.tellings) {
    const total = telling.figures.find(
      (figure) => figure.meaning === 'both_sides' && figure.value !== null && figure.value % 2 === 0,
    );
    if (total === undefined || total.value === null) continue;
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
  return transfers;
}

function kindOf(thread: Thread, transfers: readonly Transfer[]): EventKind {
  const receivers = new Set(transfers.map((transfer) => transfer.to));
  if (receivers.size > 1) return 'exchange';
  if (thread.tellings.some((telling) => telling.flags.has('no_return'))) return 'release';
  const swapped = thread.tellings.some(
    (telling) =>
      telling.statement.tags.includes('swap') ||
      telling.statement.tags.includes('exchange') ||
      telling.statement.tags.includes('inReturn'),
  );
  return swapped ? 'exchange' : 'release';
}

function statusOf(thread: Thread): EventStatus {
  if (
    thread.tellings.some((telling) => telling.flags.has('cancelled')) &&
    !thread.tellings.some(
      (telling) => telling.figures.length > 0 && !telling.flags.has('cancelled') && !isPlan(telling),
    )
  )
    return 'cancelled';
  return thread.planned ? 'planned' : 'completed';
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
  const status = statusOf(thread);
  const cues = thread.tellings.flatMap((telling) => telling.cues);
  const claims: readonly Claim[] = placed.map((one) =>
    figureClaim(one.figure, one.figure.meaning === 'each' ? 'side' : one.figure.meaning, thread),
  );
  const place = thread.tellings.flatMap((telling) => telling.statement.places)[0];
  return {
    kind,
    status,
    date: { ...thread.date, quotes: thread.dateMention === null ? [] : [thread.dateMention.quote] },
    parties,
    transfers,
    mediators: mediators.map((mediator) => mediator.id),
    location: place?.name ?? null,
    agreement: null,
    named: [],
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
    claims,
  };
}

function figureClaim(figure: Figure, meaning: Claim['meaning'], thread: Thread): Claim {
  const telling = thread.tellings.find((one) => one.figures.includes(figure));
  const speaker = telling?.statement.speaker ?? null;
  return {
    kind: 'figure',
    ...(meaning === undefined ? {} : { meaning }),
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
  const own = around.statements.filter(
    (statement) =>
      statement.role === 'body' && (sentences.has(statement.sentence) || (thread.main && !claimedElsewhere(statement))),
  );
  const found = new Map<string, Mediator>();
  for (const statement of own) {
    for (const mediator of statement.mediators) {
      const id = standsFor(mediator.id, null) ?? mediator.id;
      if (parties.includes(id) || found.has(id)) continue;
      if (kind === 'remains' && !statement.tags.includes('remains') && !sentences.has(statement.sentence)) continue;
      found.set(id, mediator);
    }
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
