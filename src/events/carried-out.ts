// An article's events in, the same with the deal that they fulfil out: one whose stages, told day by day, bring together what it promised has been carried out.
import { daysBetween } from '../domain/days.ts';
import type { SwapEvent, Transfer } from '../domain/event.ts';
import { UNKNOWN_DATE } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';

type Whole = { readonly value: number; readonly stages: readonly SwapEvent[] };

/** @param title says how many as well, and is never evidence: that is in the numbers of the days */
export function carriedOut(
  events: readonly SwapEvent[],
  statements: readonly Statement[],
  title: Statement | null,
): readonly SwapEvent[] {
  const whole = wholesOf(events).find(({ value }) => isPromised(value, statements, title));
  if (whole === undefined) return events;
  const isOfIt = ({ transfers }: SwapEvent): boolean => transfers.some(({ count }) => count === whole.value);
  if (!events.some(isOfIt)) return [...events, dealOfStages(whole)];
  // "Each would hand over 1,000" was the deal, and no plan any more.
  return events.map((event) =>
    isOfIt(event) && event.status !== 'completed' ? { ...event, kind: 'agreement', status: 'completed' } : event,
  );
}

/** What either side gave on all of the days that follow each other: "390 on Friday, 307 on Saturday, 303 on Sunday". */
function wholesOf(events: readonly SwapEvent[]): readonly Whole[] {
  const stages = events.filter(isStage).toSorted((a, b) => ((a.date.start ?? '') < (b.date.start ?? '') ? -1 : 1));
  const runs: SwapEvent[][] = [];
  for (const [at, stage] of stages.entries()) {
    if (at > 0 && follows(stages[at - 1], stage)) runs.at(-1)?.push(stage);
    else runs.push([stage]);
  }
  return runs
    .filter(({ length }) => length > 1)
    .map((run) => ({ value: run.reduce((sum, stage) => sum + evenCount(stage), 0), stages: run }));
}

function isStage(event: SwapEvent): boolean {
  return (
    event.kind === 'exchange' && event.status === 'completed' && event.date.precision === 'day' && evenCount(event) > 0
  );
}

/** As many on either side; 0 where they are not. */
function evenCount(event: SwapEvent | undefined): number {
  const counts = new Map<string, number>();
  for (const { to, count } of event?.transfers ?? []) counts.set(to, (counts.get(to) ?? 0) + (count ?? 0));
  const [one = 0, other = 0, ...more] = counts.values();
  return one === other && more.length === 0 ? one : 0;
}

function follows(one: SwapEvent | undefined, next: SwapEvent | undefined): boolean {
  const days = daysBetween(one?.date.end ?? '', next?.date.start ?? '');
  return days > 0 && days <= NEXT;
}

const NEXT = 3;

/** "The agreement provided for 1,000 each"; a headline's "1,000 for 1,000", in an article that speaks of what was agreed. */
function isPromised(value: number, statements: readonly Statement[], title: Statement | null): boolean {
  const agreed = statements.filter(isAgreed);
  if (agreed.some(({ figures }) => figures.some((figure) => isEven(figure, value)))) return true;
  return agreed.length > 0 && title !== null && title.figures.some((one) => one.other === value && isEven(one, value));
}

function isAgreed({ tags, dates }: Statement): boolean {
  return tags.includesOne(AGREED) || dates.some(({ of }) => of === 'deal');
}

const AGREED = ['deal', 'agree'] as const;

function isEven(figure: Figure, value: number): boolean {
  return figure.value === value && (figure.other === null || figure.other === value) && figure.category !== 'remains';
}

function dealOfStages({ value, stages }: Whole): SwapEvent {
  const parts = pickAll(stages, ({ transfers }) => transfers);
  const receivers = [...new Set(parts.map(({ to }) => to))];
  const transfers = receivers.map((to): Transfer => {
    const own = parts.filter((part) => part.to === to);
    const from = own[0]?.from ?? to;
    const evidence = pickAll(own, (part) => part.evidence);
    return { to, from, category: 'unspecified', count: value, qualifier: 'exact', evidence };
  });
  return {
    kind: 'agreement',
    status: 'completed',
    date: { ...UNKNOWN_DATE, quotes: [] },
    parties: receivers,
    transfers,
    mediators: [],
    location: null,
    agreement: null,
    named: [],
    primary: false,
    confidence: 0.6,
    rules: [...new Set(pickAll(stages, ({ rules }) => rules))],
    evidence: {
      status: [],
      mediators: [],
      location: [],
      parties: [],
      agreement: pickAll(transfers, (one) => one.evidence),
    },
    claims: [],
  };
}
