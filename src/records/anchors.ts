// Reports in, the words by which a decision finds them again out; and back: those words in, the reports of a block out.
import type { Anchor, Decision } from '../domain/decision.ts';
import type { SwapEvent } from '../domain/event.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Quote } from '../domain/quote.ts';
import type { LedgerEvent } from '../domain/record.ts';

/** Enough to tell two events of one article apart; all of them would make a decision as large as its articles. */
const QUOTES_KEPT = 4;

export function anchorsOf(reports: readonly Told[], part: Anchor['part']): readonly Anchor[] {
  return reports.map(({ articleId, event }) => ({
    part,
    articleId,
    quotes: quotesOf(event).slice(0, QUOTES_KEPT),
    ...saidIn(event),
  }));
}

/** The events that a decision's anchors speak of, by position, ascending: of its record, and of the other one. */
export type Found = { readonly record: readonly number[]; readonly other: readonly number[] };

/**
 * No two anchors find one event. One whose words are gone finds another report of the same day, kind and figures, where these
 * tell the decision's two parts apart: what it spoke of can still be told.
 */
export function findAnchors(anchors: readonly Anchor[], events: readonly LedgerEvent[]): Found {
  const places = withSubstitutes(placesOf(anchors, events), anchors, events);
  const of = (part: Anchor['part']) =>
    [...places]
      .flatMap(([anchor, position]) => (anchors[anchor]?.part === part ? [position] : []))
      .toSorted((a, b) => a - b);
  return { record: of('record'), other: of('other') };
}

/** The parts of a decision whose words no article tells; `events`: at least all that its articles tell. */
export function goneFrom(
  anchors: readonly Anchor[],
  events: readonly LedgerEvent[],
): NonNullable<Decision['gone']>['part'] | null {
  const found = new Set([...placesOf(anchors, events).keys()].flatMap((anchor) => anchors[anchor]?.part ?? []));
  const isGone = (part: Anchor['part']) => !found.has(part) && anchors.some((anchor) => anchor.part === part);
  if (isGone('record')) return isGone('other') ? 'both' : 'record';
  return isGone('other') ? 'other' : null;
}

/** For each event of an article's new reading which one of its former reading it is, by position; null where it is none. */
export function sameEvents(before: readonly SwapEvent[], after: readonly SwapEvent[]): readonly (number | null)[] {
  const told = (event: SwapEvent) => ({ articleId: '', event });
  const former = new Map<number, number>();
  for (const [anchor, position] of placesOf(anchorsOf(before.map(told), 'record'), after.map(told))) {
    former.set(position, anchor);
  }
  return after.map((_, position) => former.get(position) ?? null);
}

/** By what an anchor says, not in which words; null where that is too little to know an exchange by. */
function sayingOf({ day, kind, figures }: Pick<Anchor, 'day' | 'kind' | 'figures'>): string | null {
  return day === null || !/ \d/.test(figures) ? null : `${day} ${kind} ${figures}`;
}

function withSubstitutes(
  places: ReadonlyMap<number, number>,
  anchors: readonly Anchor[],
  events: readonly LedgerEvent[],
): ReadonlyMap<number, number> {
  if (places.size === anchors.length) return places;
  const partsOf = groupBy(anchors, sayingOf);
  const isAmbiguous = (saying: string) => new Set(partsOf.get(saying)?.map(({ part }) => part)).size > 1;
  const taken = new Set(places.values());
  const more = new Map(places);
  // By their ids, so that the order in which the events come plays no part.
  const inOrder = [...events.keys()].toSorted((a, b) => ((events[a]?.id ?? '') < (events[b]?.id ?? '') ? -1 : 1));
  const saysIt = (at: number, saying: string) => {
    const told = events[at];
    return told !== undefined && sayingOf(saidIn(told.event)) === saying;
  };
  anchors.forEach((anchor, index) => {
    const saying = sayingOf(anchor);
    if (places.has(index) || saying === null || isAmbiguous(saying)) return;
    const position = inOrder.find((at) => !taken.has(at) && saysIt(at, saying));
    if (position === undefined) return;
    taken.add(position);
    more.set(index, position);
  });
  return more;
}

type Told = Pick<LedgerEvent, 'articleId' | 'event'>;

/** The position of the event that each anchor speaks of, by the anchor's; the best fits are placed first. */
function placesOf(anchors: readonly Anchor[], events: readonly Told[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  for (const { anchor, position } of fitsOf(anchors, events)) {
    if (places.has(anchor) || taken.has(position)) continue;
    places.set(anchor, position);
    taken.add(position);
  }
  return places;
}

type Fit = { readonly anchor: number; readonly position: number; readonly fit: number };

/** The only event of its article has to fit less well than one of several. */
const FITS = { alone: 1, amongOthers: 2 } as const;

/** Every event that an anchor could mean, the best fits first. */
function fitsOf(anchors: readonly Anchor[], events: readonly Told[]): readonly Fit[] {
  const wanted = new Set(anchors.map(({ articleId }) => articleId));
  const ofArticle = new Map<string, number[]>();
  events.forEach(({ articleId }, position) => {
    if (wanted.has(articleId)) ofArticle.set(articleId, [...(ofArticle.get(articleId) ?? []), position]);
  });
  return anchors
    .flatMap((anchor, index) => {
      const positions = ofArticle.get(anchor.articleId) ?? [];
      const needed = positions.length === 1 ? FITS.alone : FITS.amongOthers;
      return positions
        .flatMap((position) => {
          const told = events[position];
          return told === undefined ? [] : [{ anchor: index, position, fit: fitOf(anchor, told.event) }];
        })
        .filter(({ fit }) => fit >= needed);
    })
    .toSorted((a, b) => b.fit - a.fit);
}

/** Its words weigh most; that the kind, the day or the figures are the same helps where two events quote one sentence. */
function fitOf(anchor: Anchor, event: SwapEvent): number {
  const quotes = quotesOf(event);
  const words = anchor.quotes.map((quote) => Math.max(0, ...quotes.map((other) => likeness(quote, other))));
  const agrees = [anchor.kind === event.kind, anchor.day === event.date.start, anchor.figures === figuresOf(event)];
  return words.reduce((sum, points) => sum + points, 0) + agrees.filter(Boolean).length;
}

/** Text before it may have moved it; then what stands around it says that it is the same, or that it is long enough to stand there once. */
function likeness(a: Quote, b: Quote): number {
  if (a.exact !== b.exact) return 0;
  if (a.start === b.start) return 4;
  if (a.prefix === b.prefix && a.suffix === b.suffix) return 3;
  return a.exact.length >= LONG_ENOUGH ? 2 : 0;
}

/** "exchanged 193 prisoners of war" */
const LONG_ENOUGH = 25;

/** Figures first: they tell an exchange from others best. */
function quotesOf(event: SwapEvent): readonly Quote[] {
  return [
    ...event.transfers.flatMap(({ evidence }) => evidence),
    ...event.date.quotes,
    ...event.evidence.status,
    ...event.evidence.parties,
  ];
}

function saidIn(event: SwapEvent): Pick<Anchor, 'kind' | 'day' | 'figures'> {
  return { kind: event.kind, day: event.date.start, figures: figuresOf(event) };
}

function figuresOf({ transfers }: SwapEvent): string {
  return transfers
    .map(({ to, from, category, count }) => `${from}>${to} ${count ?? '?'} ${category}`)
    .toSorted()
    .join('; ');
}
