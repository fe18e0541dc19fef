// Gold events and read events of one article in; which belong together out, and what of each pair is right.
import type { Category, EventKind, EventStatus } from '../../src/domain/event.ts';

type Day = string | null;
type GoldDate = { readonly start: Day; readonly end: Day; readonly precision?: string };

/** As annotated in fixtures/, and as read: what the reading has beyond this is not scored. */
export type ScoredEvent = {
  readonly kind: EventKind;
  readonly status?: EventStatus;
  readonly date: GoldDate;
  /** Other dates that are right as well. */
  readonly dateAlso?: readonly GoldDate[];
  readonly parties: readonly string[];
  readonly transfers: readonly {
    readonly to: string;
    readonly from: string;
    readonly category: Category;
    readonly count: number | null;
    readonly claimedBy?: string | undefined;
  }[];
  readonly mediators?: readonly string[];
  /** Costs nothing when missed, and nothing when found. */
  readonly optional?: boolean;
  /** Other wholes that are right for a side. */
  readonly total?: Readonly<Record<string, number | readonly number[]>>;
};

export type Verdict = Readonly<
  Record<'date' | 'counts' | 'status' | 'kind', boolean> & {
    /** Null where gold has no part that needs a word of its own. */
    split: boolean | null;
  }
>;

const DAY_MS = 86_400_000;
/** Farther apart than this, two events are not the same one told with a wrong date. */
const FARTHEST_DAYS = 3;
/** Parts that a reader must not lose among the others. */
const NAMED_PARTS: readonly Category[] = ['civilian', 'child', 'remains', 'hostage'];
const WHOLES: readonly Category[] = ['mixed', 'unspecified'];

/** Articles name the side of released Palestinians either way. */
export const partyKey = (party: string): string => (party === 'PS' ? 'hamas' : party.toLowerCase());

/** Gold's index → the index of the event that was read for it, the best pairs first. */
export function matchEvents(gold: readonly ScoredEvent[], read: readonly ScoredEvent[]): ReadonlyMap<number, number> {
  const pairs = gold.flatMap((wanted, g) => read.map((got, r) => ({ g, r, fit: fitOf(wanted, got) })));
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, r } of pairs.filter((pair) => pair.fit > 0).toSorted((a, b) => b.fit - a.fit)) {
    if (matched.has(g) || taken.has(r)) continue;
    matched.set(g, r);
    taken.add(r);
  }
  return matched;
}

/** Zero where the two cannot be the same event. */
function fitOf(gold: ScoredEvent, read: ScoredEvent): number {
  const parties = new Set(gold.parties.map(partyKey));
  const strangers =
    gold.parties.length > 0 && read.parties.length > 0 && !read.parties.some((p) => parties.has(partyKey(p)));
  if (strangers) return 0;
  const apart = daysApart(gold.date, read.date);
  if (apart !== null && apart > FARTHEST_DAYS) return 0;
  const oneIsDated = gold.date.start !== null || read.date.start !== null;
  const [wanted, got] = [wholesOf(gold), wholesOf(read)];
  let agreeing = 0;
  let clashing = 0;
  for (const [side, counts] of wanted) {
    const others = got.get(side) ?? [];
    if (counts.length === 0 || others.length === 0) continue;
    if (counts.some((count) => others.includes(count))) agreeing += 1;
    else clashing += 1;
  }
  if (apart === null && agreeing === 0 && oneIsDated) return 0;
  const byDate = apart === null ? (oneIsDated ? 0 : 1) : 2 - apart * 0.5;
  const byWord = (gold.kind === read.kind ? 0.25 : 0) + (statusOf(gold) === statusOf(read) ? 0.25 : 0);
  return 1 + byDate + agreeing - clashing * 0.5 + byWord;
}

export function verdictOf(gold: ScoredEvent, read: ScoredEvent): Verdict {
  const parts = gold.transfers.filter(({ count, category }) => count !== null && NAMED_PARTS.includes(category));
  const isRead = (part: (typeof parts)[number]): boolean =>
    read.transfers.some(
      ({ to, category, count }) =>
        partyKey(to) === partyKey(part.to) && category === part.category && count === part.count,
    );
  return {
    date: [gold.date, ...(gold.dateAlso ?? [])].some((date) => sameDate(date, read.date)),
    counts: sameWholes(wholesOf(gold), wholesOf(read)) && sameGivers(gold, read),
    status: statusOf(gold) === statusOf(read),
    kind: gold.kind === read.kind,
    split: parts.length === 0 ? null : parts.every(isRead),
  };
}

const statusOf = ({ status }: ScoredEvent): EventStatus => status ?? 'completed';

/** For each receiving side, each whole that some source claims. A figure of no stated kind is the whole where it is the larger, else one more part. */
function wholesOf(event: ScoredEvent): ReadonlyMap<string, readonly number[]> {
  const claims = new Map<string, Map<string, { parts: number; whole: number | null }>>();
  for (const { to, category, count, claimedBy } of event.transfers) {
    if (category === 'remains' && event.kind !== 'remains') continue;
    const bySource = claims.get(partyKey(to)) ?? new Map<string, { parts: number; whole: number | null }>();
    claims.set(partyKey(to), bySource);
    if (count === null) continue;
    const source = (claimedBy ?? '').toLowerCase();
    const { parts, whole } = bySource.get(source) ?? { parts: 0, whole: null };
    bySource.set(
      source,
      WHOLES.includes(category) ? { parts, whole: Math.max(whole ?? 0, count) } : { parts: parts + count, whole },
    );
  }
  const wholes = new Map<string, readonly number[]>();
  for (const [side, bySource] of claims) {
    const counts = [...bySource.values()].map(({ parts, whole }) => {
      if (whole === null) return parts;
      return whole >= parts ? whole : whole + parts;
    });
    wholes.set(side, counts);
  }
  for (const [party, more] of Object.entries(event.total ?? {})) {
    const side = partyKey(party);
    wholes.set(side, [...(wholes.get(side) ?? []), ...[more].flat()]);
  }
  return wholes;
}

function sameWholes(
  gold: ReadonlyMap<string, readonly number[]>,
  read: ReadonlyMap<string, readonly number[]>,
): boolean {
  for (const side of new Set([...gold.keys(), ...read.keys()])) {
    const [wanted, got] = [gold.get(side) ?? [], read.get(side) ?? []];
    if (wanted.length === 0 && got.length === 0) continue;
    const invented = got.filter((count) => !wanted.includes(count)).length;
    // Where sources differ, one figure more may be anybody's reading of them.
    if (invented === got.length || invented > (wanted.length > 1 ? 1 : 0)) return false;
  }
  return true;
}

function sameGivers(gold: ScoredEvent, read: ScoredEvent): boolean {
  const givers = new Map(gold.transfers.map(({ to, from }) => [partyKey(to), partyKey(from)]));
  return read.transfers.every(({ to, from }) => (givers.get(partyKey(to)) ?? partyKey(from)) === partyKey(from));
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

function daysApart(a: GoldDate, b: GoldDate): number | null {
  if (a.start === null || b.start === null) return null;
  const [aEnd, bEnd] = [time(a.end ?? a.start), time(b.end ?? b.start)];
  return Math.max(0, (time(b.start) - aEnd) / DAY_MS, (time(a.start) - bEnd) / DAY_MS);
}

/** As exact as gold is; any day inside a range of up to three days is right. */
function sameDate(gold: GoldDate, read: GoldDate): boolean {
  if (gold.start === null || read.start === null) return gold.start === read.start;
  const [goldEnd, readEnd] = [gold.end ?? gold.start, read.end ?? read.start];
  if (gold.precision === 'day' && time(goldEnd) - time(gold.start) <= 2 * DAY_MS) {
    return read.start >= gold.start && readEnd <= goldEnd;
  }
  const length = gold.precision === 'month' ? 7 : gold.precision === 'year' ? 4 : 10;
  const cut = (day: string): string => day.slice(0, length);
  return cut(gold.start) === cut(read.start) && cut(goldEnd) === cut(readEnd);
}
