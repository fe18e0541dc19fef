// The door of the events room: an article's statements in, its exchanges and the meaning of every figure out.
import type { Claim, SwapEvent } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Statement } from '../domain/statement.ts';
import { areAdversaries } from '../gazetteer/index.ts';
import { agreementsOf } from './agreements.ts';
import { type Around, lookAround } from './around.ts';
import { eventsOf } from './build-event.ts';
import { carriedOut } from './carried-out.ts';
import { withoutDaySums } from './day-sums.ts';
import { headSpeaks } from './evidence-of-article.ts';
import { figureClaims } from './figure-claims.ts';
import { asHostedGroups } from './hosted-groups.ts';
import { joinHalves } from './join-halves.ts';
import { asReleases } from './legs-apart.ts';
import { withMediators } from './mediators-of.ts';
import { oneHome } from './one-home.ts';
import { ruledThen } from './ruled-then.ts';
import { tellingsOf } from './tellings.ts';
import { threadsOf } from './threads.ts';
import { withoutToldTwice } from './told-twice.ts';
import { understood } from './understood.ts';

export type FoldedEvents = {
  readonly events: readonly SwapEvent[];
  readonly figures: readonly Claim[];
  /** Names that the article says are of people under 18. */
  readonly minors: readonly string[];
};

/**
 * @param head what the headline says: it helps to tell the sides from bystanders, and is never evidence
 * @param today the reporter's day; null where nobody knows it, and then no weekday is a date
 */
export function foldEvents(given: readonly Statement[], today: string | null, head: Statement | null): FoldedEvents {
  const homes = oneHome(given, head);
  const statements = ruledThen(understood(homes.statements, homes.title), today);
  const [title = null] = homes.title === null ? [] : ruledThen([homes.title], today);
  const minors = minorsOf(statements);
  const threads = threadsOf(withoutDaySums(tellingsOf(statements)), today);
  const around = lookAround(statements, today, title, threads);
  if (around === null) return { events: [], figures: [], minors };
  const [first, ...others] = threads;
  const news = first === undefined ? [] : [{ thread: first, events: eventsOf(first, around) }];
  const after = { ...around, news: pickAll(news, ({ events: [event] }) => event?.transfers ?? []) };
  const threaded = [...news, ...others.map((thread) => ({ thread, events: eventsOf(thread, after) }))];
  const events = withoutToldTwice(asHostedGroups(asReleases(withMediators(joinHalves(threaded), around)), statements));
  const begun = events.some((event) => event.status === 'completed' || event.status === 'ongoing');
  const deals =
    events.length > 0 || (around.captives && isOfWar(around) && (around.lead || headSpeaks(around, AGREES)))
      ? agreementsOf(statements, around.pair, begun)
      : [];
  const told = (events.some(({ kind }) => kind === 'agreement') ? deals.filter(isOfDead) : deals).filter(
    (deal) => !isNewsItself(deal, events),
  );
  const known = carriedOut([...events, ...told], statements, title);
  return { events: withoutMinors(known, minors), figures: figureClaims(statements, events), minors };
}

/** "They had agreed to free the eighteen", and on Tuesday they did: nothing is promised beyond the news. */
function isNewsItself({ transfers }: SwapEvent, events: readonly SwapEvent[]): boolean {
  const news = events.find(({ primary, status }) => primary && status === 'completed');
  if (news === undefined) return false;
  const sum = news.transfers.reduce((all, { count }) => all + (count ?? 0), 0);
  return transfers.every(
    ({ to, count }) =>
      count !== null && (count === sum || news.transfers.some((one) => one.to === to && one.count === count)),
  );
}

function isOfDead({ transfers }: SwapEvent): boolean {
  return transfers.some(({ category }) => category === 'remains');
}

/** Not: "The corridor provides for 1,500 refugees": what two who are no enemies agree on is a swap where somebody speaks of one. */
function isOfWar({ swaps, pair }: Around): boolean {
  return swaps || (pair !== null && areAdversaries(...pair));
}

const AGREES = ['agree', 'deal'];

/** Whoever is said to be under 18 in any sentence of the article. */
function minorsOf(statements: readonly Statement[]): readonly string[] {
  return [
    ...new Set(pickAll(statements, ({ persons }) => pickAll(persons, ({ name, minor }) => (minor ? [name] : [])))),
  ];
}

/** They are named in none of its events. */
function withoutMinors(events: readonly SwapEvent[], minors: readonly string[]): readonly SwapEvent[] {
  if (minors.length === 0) return events;
  return events.map((event) => ({ ...event, named: event.named.filter((name) => !minors.includes(name)) }));
}
