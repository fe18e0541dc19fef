// A record in, the same without the names of released people out, but for those that may be published and were asked for.
import type { SwapEvent } from '../domain/event.ts';
import type { Quote } from '../domain/quote.ts';
import type { LedgerRecord, Source } from '../domain/record.ts';

/** `names`: whether those that the policy lets out are wanted. Titles and addresses of articles stay as they were published. */
export function withoutNames(record: LedgerRecord, names: boolean): LedgerRecord {
  const open = new Set(names ? record.named : []);
  const hidden = new Set(record.sources.flatMap(({ event }) => event.named).filter((name) => !open.has(name)));
  if (hidden.size === 0 && open.size === record.named.length) return record;
  const mask = maskOf([...hidden]);
  const machine = record.machine === null ? null : { ...record.machine, named: [] };
  return { ...record, named: [...open], machine, sources: record.sources.map((source) => masked(source, mask)) };
}

type Mask = (text: string) => string;

function masked(source: Source, mask: Mask): Source {
  return { ...source, event: maskedEvent(source.event, mask) };
}

function maskedEvent(event: SwapEvent, mask: Mask): SwapEvent {
  const quotes = (all: readonly Quote[]) => all.map((quote) => maskedQuote(quote, mask));
  const { status, mediators, location, parties, agreement } = event.evidence;
  return {
    ...event,
    named: event.named.filter((name) => mask(name) === name),
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
      cues: claim.cues.map(mask),
      quotes: quotes(claim.quotes),
      ...(typeof claim.value === 'string' ? { value: mask(claim.value) } : {}),
    })),
  };
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
