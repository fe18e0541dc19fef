// An article's events by their threads in, the same with those who brokered each out.
import type { SwapEvent } from '../domain/event.ts';
import { itemAt } from '../domain/item-at.ts';
import { pickAll } from '../domain/pick.ts';
import type { Statement } from '../domain/statement.ts';
import { leaderAmong, partyKind } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { counts } from './moves.ts';
import { tellsOfDead } from './tells-of-dead.ts';
import { isNews as isRecent } from './thread-draft.ts';
import type { Thread } from './threads.ts';

type Mediator = Statement['mediators'][number];

/** A thread and what was made of it. */
export type Told = { readonly thread: Thread; readonly events: readonly SwapEvent[] };

/** The same events with who brokered each. */
export function withMediators(told: readonly Told[], around: Around): readonly SwapEvent[] {
  const chief = chiefOf(told, around);
  const anchors = anchorsOf(told);
  return pickAll(told, ({ thread, events }) =>
    events.map((event) => {
      const mediators = mediatorsOf(thread, event, around, { chief: thread === chief, beside: events, anchors });
      return {
        ...event,
        mediators: mediators.map((mediator) => mediator.id),
        rules: [...new Set([...event.rules, ...mediators.map((mediator) => mediator.row)])],
        evidence: { ...event.evidence, mediators: mediators.map((mediator) => mediator.quote) },
      };
    }),
  );
}

/** By the sentence: where each thread that it tells of speaks, as places in the text. */
type Anchors = ReadonlyMap<number, readonly Anchor[]>;
type Anchor = { readonly thread: Thread; readonly place: number };

function anchorsOf(told: readonly Told[]): Anchors {
  const anchors = new Map<number, Anchor[]>();
  for (const { thread } of told)
    for (const { statement, figures, date } of thread.tellings) {
      const known = anchors.get(statement.sentence) ?? [];
      for (const { quote } of figures) known.push({ thread, place: quote.start });
      if (date !== null) known.push({ thread, place: date.quote.start });
      anchors.set(statement.sentence, known);
    }
  return anchors;
}

/** "Friday's exchange follows one on 11 April, which the Emirates brokered": of two, whichever is told last before them is theirs. */
function isOfThis({ quote }: Mediator, thread: Thread, anchors: readonly Anchor[]): boolean {
  let last: Anchor | undefined;
  for (const anchor of anchors)
    if (anchor.place < quote.start && (last === undefined || anchor.place > last.place)) last = anchor;
  return last === undefined || last.thread === thread || !anchors.some((anchor) => anchor.thread === thread);
}

/** The news; where it is no handing over, the latest one of the last days, or the only one, recalled from the first sentences on. */
function chiefOf(told: readonly Told[], { today, opening }: Around): Thread | null {
  const threads = told.filter(({ events }) => events.length > 0).map(({ thread }) => thread);
  const main = threads.find((thread) => thread.main);
  if (main !== undefined) return main;
  const [only, another] = threads;
  if (only?.tellings.some(({ statement }) => opening.includes(statement)) === true && another === undefined)
    return only;
  const recent = threads.filter((thread) => isRecent(thread.date, today));
  return recent.toSorted((a, b) => (b.date.start ?? '').localeCompare(a.date.start ?? ''))[0] ?? null;
}

/** Two states hand over the living and the dead by deals of their own; with a group it is one bargain. */
function areApart(events: readonly SwapEvent[]): boolean {
  return events.length > 1 && events.every(({ parties }) => parties.every((id) => partyKind(id) === 'state'));
}

/** "Their mediation led to the exchange", beside coffins that came for nobody: the dead were no part of it. */
function isOfLivingOnly({ tags }: Statement, events: readonly SwapEvent[]): boolean {
  const goBothWays = (kind: SwapEvent['kind']): boolean =>
    events.some((event) => event.kind === kind && new Set(event.transfers.map(({ to }) => to)).size > 1);
  return (
    (tags.includes('exchange') || tags.includes('swap')) &&
    !tags.includes('remains') &&
    goBothWays('exchange') &&
    !goBothWays('remains')
  );
}

type Place = {
  /** What nobody else claims is of this thread. */
  readonly chief: boolean;
  /** All events of the thread: the living and the dead may have been handed over by different deals. */
  readonly beside: readonly SwapEvent[];
  readonly anchors: Anchors;
};

/**
 * Those named in the thread's own sentences and in those that lean on them; the chief one has besides all that no other
 * exchange of the article claims.
 */
function mediatorsOf(
  thread: Thread,
  { kind, parties }: SwapEvent,
  around: Around,
  { chief, beside, anchors }: Place,
): readonly Mediator[] {
  const apart = areApart(beside);
  const own = new Set(thread.tellings.map((telling) => telling.statement.sentence));
  const found = new Map<string, Mediator>();
  const named: Mediator[] = [];
  const leans = leansOf(around.statements, own);
  for (const [at, statement] of around.statements.entries()) {
    if (statement.role !== 'body') continue;
    const again = statement.cues.some((cue) => cue.tag === 'same_brokers') ? [...named] : [];
    named.push(...statement.mediators);
    if (!isOf(statement, leans[at] ?? null, thread, own, chief)) continue;
    if (apart && (kind === 'remains') !== tellsOfDead(statement) && (kind === 'remains' || own.has(statement.sentence)))
      continue;
    if (kind === 'remains' && isOfLivingOnly(statement, beside)) continue;
    const told = anchors.get(statement.sentence) ?? [];
    for (const mediator of [...statement.mediators.filter((one) => isOfThis(one, thread, told)), ...again])
      if (!isSide(mediator.id, parties)) found.set(mediator.id, found.get(mediator.id) ?? mediator);
  }
  const all = [...found.values()];
  const brokers = all.filter((mediator) => !mediator.carries);
  return brokers.length > 0 ? brokers : all;
}

/** Where many states trade at once those who stand with one of the two are thanked for what they gave. */
function isSide(id: string, parties: readonly string[]): boolean {
  return parties.includes(id) || leaderAmong(id, parties) !== null;
}

function isOf(statement: Statement, leans: Lean, thread: Thread, own: ReadonlySet<number>, chief: boolean): boolean {
  // "Talks with the Emirates' help are going on": of what is to come.
  if (statement.cues.some((cue) => cue.tag === 'talking') && statement.figures.length === 0) return false;
  if (countsUp(statement) && !statement.figures.some(counts)) return chief && !claimedElsewhere(statement);
  if (own.has(statement.sentence)) return true;
  if (claimedElsewhere(statement)) return false;
  if (countsUp(statement)) return chief;
  return chief ? leans !== 'another' : leans === 'own' && !isOfAnotherDay(statement, thread);
}

/** "October 18: 95 each. The Emirates mediated." is of that day, and so is what follows in its paragraph. */
function isOfAnotherDay(statement: Statement, thread: Thread): boolean {
  return dates(statement) && !statement.dates.every(({ span }) => span.start === thread.date.start);
}

/** What a sentence leans on: this exchange, another one, or none. */
type Lean = 'own' | 'another' | null;

/** "On 6 May 2017 … were freed. Switzerland had carried the messages.": what follows in the paragraph is of that exchange. */
function leansOf(statements: readonly Statement[], own: ReadonlySet<number>): readonly Lean[] {
  let lean: Lean = null;
  return statements.map((statement, at) => {
    const before = itemAt(statements, at - 1);
    if (before?.paragraph !== statement.paragraph) lean = null;
    else if (own.has(before.sentence)) lean = 'own';
    else if (claimedElsewhere(before)) lean = 'another';
    return lean;
  });
}

/** A recap, an exchange on the side, or one of another day that has a number of its own. */
function claimedElsewhere(statement: Statement): boolean {
  return (
    statement.cues.some((cue) => cue.tag === 'recap' || cue.tag === 'separate') ||
    (dates(statement) && statement.figures.length > 0)
  );
}

/** "Abu Dhabi had brokered five others this year" leans on no exchange in particular. */
function countsUp(statement: Statement): boolean {
  return statement.figures.some((figure) => figure.meaning === 'cumulative' || figure.meaning === 'other');
}

function dates(statement: Statement): boolean {
  return statement.dates.some(
    (date) => date.of === 'transfer' && !date.weekdayOnly && date.span.precision !== 'unknown',
  );
}
