// Annotated articles and what was read of them in; the figures of the accuracy table out.
import type { ReadEvents } from '../../src/pipeline/index.ts';
import { matchEvents, partyKey, type ScoredEvent, verdictOf } from './match-events.ts';

export type Annotated = {
  readonly id: string;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly language?: string | null;
  readonly text: string;
  readonly events: readonly ScoredEvent[];
};

/** Shares from 0 to 1. */
export type Score = Readonly<
  Record<
    | 'event_f1'
    | 'strict_f1'
    | 'date_exact'
    | 'counts_exact'
    | 'status_right'
    | 'kind_right'
    | 'category_split'
    | 'mediator_f1'
    | 'agreement_f1'
    | 'grounded'
    | 'false_alarm_rate',
    number
  >
>;

const NAMES = ['found', 'invented', 'missed', 'strict', 'date', 'counts', 'status', 'kind', 'split', 'splits'] as const;
const MORE = ['mediatorFound', 'mediatorInvented', 'mediatorMissed', 'deals', 'dealsRead', 'dealsFound'] as const;
const LAST = ['quoted', 'counted', 'empty', 'alarms', 'gold'] as const;
type Tally = Record<(typeof NAMES)[number] | (typeof MORE)[number] | (typeof LAST)[number], number>;

export function scoreEvents(
  articles: readonly Annotated[],
  read: (article: Annotated) => ReadEvents & { readonly text: string },
): Score {
  const tally = Object.fromEntries([...NAMES, ...MORE, ...LAST].map((name) => [name, 0])) as Tally;
  for (const article of articles) count(article, read(article), tally);
  const right = tally.found;
  return {
    event_f1: f1(tally.found, tally.invented, tally.missed),
    strict_f1: f1(tally.strict, tally.found - tally.strict + tally.invented, tally.gold - tally.strict),
    date_exact: share(tally.date, right),
    counts_exact: share(tally.counts, right),
    status_right: share(tally.status, right),
    kind_right: share(tally.kind, right),
    category_split: share(tally.split, tally.splits),
    mediator_f1: f1(tally.mediatorFound, tally.mediatorInvented, tally.mediatorMissed),
    agreement_f1: f1(tally.dealsFound, tally.dealsRead - tally.dealsFound, tally.deals - tally.dealsFound),
    grounded: share(tally.quoted, tally.counted),
    false_alarm_rate: tally.empty === 0 ? 0 : tally.alarms / tally.empty,
  };
}

function count(article: Annotated, said: ReadEvents & { readonly text: string }, tally: Tally): void {
  const isDeal = ({ kind }: ScoredEvent): boolean => kind === 'agreement';
  const deals = article.events.filter(isDeal).map((deal) => ({ ...deal, optional: true }));
  const gold = [...article.events.filter((event) => !isDeal(event)), ...deals];
  const dealsRead: readonly ScoredEvent[] = said.events.filter(isDeal);
  const events: ScoredEvent[] = said.events.filter((event) => !isDeal(event));
  tally.deals += deals.length;
  tally.dealsRead += dealsRead.length;
  tally.dealsFound += matchEvents(deals, dealsRead).size;

  const matched = new Map(matchEvents(gold, events));
  // A plan may be told as an agreement: where no event fits a planned one, an agreement may.
  const plans = gold.filter((event, index) => !matched.has(index) && !isDeal(event) && isAhead(event));
  for (const [plan, deal] of matchEvents(plans, dealsRead)) {
    const [planned, told] = [plans[plan], dealsRead[deal]];
    if (planned === undefined || told === undefined) continue;
    matched.set(gold.indexOf(planned), events.length);
    events.push(told);
  }
  if (gold.length === 0) {
    tally.empty += 1;
    if (said.events.length > 0) tally.alarms += 1;
  }
  gold.forEach((wanted, index) => {
    if (wanted.optional === true) return;
    tally.gold += 1;
    const got = events[matched.get(index) ?? -1];
    if (got === undefined) tally.missed += 1;
    else judge(wanted, got, tally);
  });
  tally.invented += events.length - new Set(matched.values()).size;
  for (const { count: people, evidence } of said.events.flatMap(({ transfers }) => transfers)) {
    if (people === null) continue;
    tally.counted += 1;
    const isTrue = evidence.some(({ start, end, exact }) => end > start && said.text.slice(start, end) === exact);
    if (isTrue) tally.quoted += 1;
  }
}

const isAhead = ({ status }: ScoredEvent): boolean => status === 'planned' || status === 'ongoing';

function judge(gold: ScoredEvent, read: ScoredEvent, tally: Tally): void {
  const verdict = verdictOf(gold, read);
  tally.found += 1;
  for (const name of ['date', 'counts', 'status', 'kind'] as const) if (verdict[name]) tally[name] += 1;
  if (verdict.date && verdict.counts && verdict.status) tally.strict += 1;
  if (verdict.split !== null) tally.splits += 1;
  if (verdict.split === true) tally.split += 1;
  const wanted = new Set((gold.mediators ?? []).map(partyKey));
  const got = new Set((read.mediators ?? []).map(partyKey));
  const both = [...wanted].filter((mediator) => got.has(mediator)).length;
  tally.mediatorFound += both;
  tally.mediatorMissed += wanted.size - both;
  tally.mediatorInvented += got.size - both;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function f1(found: number, invented: number, missed: number): number {
  const [precision, recall] = [share(found, found + invented), share(found, found + missed)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
