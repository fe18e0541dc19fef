// A record in, the same without the names of released people out, but for those that may be published and were asked for.
import type { SwapEvent } from '../domain/event.ts';
import type { Quote } from '../domain/quote.ts';
import type { LedgerRecord, Source } from '../domain/record.ts';

/** `names`: whether those that the policy lets out are wanted. Titles and addresses of articles stay as they were published. */
export function withoutNames(record: LedgerRecord, names: boolean): LedgerRecord {
  const open = new Set(names ? record.named : []);
  const hidden = hiddenNames(record, open);
  const anyPlace = record.sources.some(({ event }) => event.hidden !== undefined);
  if (hidden.size === 0 && !anyPlace && open.size === record.named.length) return record;
  const mask = maskOf([...hidden]);
  const machine = record.machine === null ? null : { ...record.machine, named: [] };
  return {
    ...record,
    named: [...open],
    machine,
    location: record.location === null ? null : mask(record.location),
    agreement: record.agreement === null ? null : mask(record.agreement),
    sources: record.sources.map((source) => masked(source, mask)),
  };
}

/** The text of one of its articles, shown beside its quotes: offsets hold, and names that the policy keeps back are covered. */
export function textWithoutNames(text: string, articleId: string, record: LedgerRecord): string {
  const places = record.sources.flatMap((source) =>
    source.articleId === articleId ? (source.event.hidden ?? []) : [],
  );
  return maskOf([...hiddenNames(record, new Set(record.named))])(withPlacesHidden(text, 0, places));
}

function hiddenNames({ sources }: LedgerRecord, open: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(sources.flatMap(({ event }) => event.named).filter((name) => !open.has(name)));
}

type Mask = (text: string) => string;

function masked(source: Source, mask: Mask): Source {
  return { ...source, event: maskedEvent(source.event, mask) };
}

function maskedEvent(event: SwapEvent, mask: Mask): SwapEvent {
  const quotes = (all: readonly Quote[]) => all.map((quote) => maskedQuote(withoutPlaces(quote, event), mask));
  const { status, mediators, location, parties, agreement } = event.evidence;
  return {
    ...event,
    named: event.named.filter((name) => mask(name) === name),
    location: event.location === null ? null : mask(event.location),
    agreement: event.agreement === null ? null : mask(event.agreement),
    date: { ...event.date, quotes: quotes(event.date.quotes) },
    transfers: event.transfers.map((transfer) => ({ ...transfer, evidence: quotes(transfer.evidence) })),
    evidence: {
      status: quotes(status),
      mediators: quotes(mediators),
      location: quotes(location),
      parties: quotes(parties),
      agreement: quotes(agreement),
    },
    claims: event.claims.map((claim) => ({
      ...claim,
      // Cues say no place, so that where a minor is named none can be shown.
      cues: event.hidden === undefined ? claim.cues.map(mask) : [],
      quotes: quotes(claim.quotes),
      ...(typeof claim.value === 'string' ? { value: mask(claim.value) } : {}),
    })),
  };
}

/** Where its article names a minor, whoever asks. */
function withoutPlaces(quote: Quote, { hidden = [] }: SwapEvent): Quote {
  const first = quote.start - quote.prefix.length;
  return {
    ...quote,
    prefix: withPlacesHidden(quote.prefix, first, hidden),
    exact: withPlacesHidden(quote.exact, quote.start, hidden),
    suffix: withPlacesHidden(quote.suffix, quote.end, hidden),
  };
}

/** @param at where the text begins in its article */
function withPlacesHidden(text: string, at: number, places: NonNullable<SwapEvent['hidden']>): string {
  return places.reduce((shown, { start, end }) => {
    const [from, to] = [Math.max(0, start - at), Math.min(shown.length, end - at)];
    return from < to ? shown.slice(0, from) + '█'.repeat(to - from) + shown.slice(to) : shown;
  }, text);
}

/** Positions hold still: a masked name is as long as it was. */
function maskedQuote(quote: Quote, mask: Mask): Quote {
  const whole = mask(quote.prefix + quote.exact + quote.suffix);
  const [from, to] = [quote.prefix.length, quote.prefix.length + quote.exact.length];
  return { ...quote, prefix: whole.slice(0, from), exact: whole.slice(from, to), suffix: whole.slice(to) };
}

/** A name's parts alone, too: after "Ivan Petrenko" an article says "Petrenko". A description ("a wounded ranger") is no name. */
function maskOf(names: readonly string[]): Mask {
  const parts = names
    .filter((name) => /^\p{Lu}/u.test(name))
    .flatMap((name) => name.split(/[\s-]+/u))
    .filter((part) => /^\p{Lu}\p{L}+$/u.test(part));
  if (parts.length === 0) return (text) => text;
  const known = new Set(parts);
  const isCut = (word: string, at: number, text: string) =>
    word.length >= SHORTEST_REST &&
    ((at === 0 && parts.some((part) => part.endsWith(word))) ||
      (at + word.length === text.length && parts.some((part) => part.startsWith(word))));
  return (text) =>
    text.replace(/\p{L}+/gu, (word, at: number) =>
      known.has(word) || isCut(word, at, text) ? '█'.repeat(word.length) : word,
    );
}

/** The words around a quote may begin or end inside a name: "etrenko". */
const SHORTEST_REST = 3;
