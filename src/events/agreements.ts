// An article's statements in, the deals that it tells of out: pledges with counts, whose stages are events of their own.
import type { SwapEvent, Transfer } from '../domain/event.ts';
import { UNKNOWN_DATE } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Quote } from '../domain/quote.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { directionOf, otherOf, type Pair, towards } from './sides.ts';

/** One for the living and one for the dead at most: articles speak of "the deal". `begun`: some of it has been carried out. */
export function agreementsOf(
  statements: readonly Statement[],
  pair: Pair | null,
  begun: boolean,
): readonly SwapEvent[] {
  if (pair === null) return [];
  return pickAll([false, true], (dead): readonly SwapEvent[] => {
    const deal = agreementOn(statements, pair, dead);
    if (deal === null) return [];
    // Of a deal under way the day on which it was agreed is not its date.
    return [begun ? { ...deal, status: 'ongoing', date: dead ? deal.date : UNSAID } : { ...deal, status: 'planned' }];
  });
}

const UNSAID: SwapEvent['date'] = { ...UNKNOWN_DATE, quotes: [] };

/** The words that name the deal of which an event is a stage; null where none is spoken of. */
export function dealOf(statements: readonly Statement[]): Quote | null {
  const pledge = pickAll(statements, (statement) => statement.figures).find((figure) => figure.meaning === 'deal');
  if (pledge !== undefined) return pledge.quote;
  return pickAll(statements, (statement) => statement.cues).find((cue) => cue.tag === 'deal')?.quote ?? null;
}

function agreementOn(statements: readonly Statement[], pair: Pair, dead: boolean): SwapEvent | null {
  const promises = (figure: Figure): boolean =>
    figure.meaning === 'deal' && figure.value !== null && (figure.category === 'remains') === dead;
  const told = statements.filter((statement) => statement.role === 'body' && statement.figures.some(promises));
  const pledges = pickAll(told, (statement) => statement.figures.filter(promises)).filter(
    (figure) => !isDone(figure, statements),
  );
  const figures = pickAll(statements, (statement) => statement.figures);
  const transfers = transfersOf(withoutSums(pledges), pair, told, figures);
  const first = told[0];
  if (first === undefined || transfers.length === 0) return null;
  const date =
    first.dates.find((mention) => mention.of === 'deal') ??
    first.dates.find((mention) => mention.of === 'transfer' && mention.span.precision === 'month') ??
    (dead ? dealDate(statements) : null);
  const mediators = first.mediators.filter((mediator) => !pair.includes(mediator.id));
  const place = first.places[0];
  return {
    kind: 'agreement',
    status: 'ongoing',
    date: { ...(date?.span ?? UNKNOWN_DATE), quotes: date === null ? [] : [date.quote] },
    parties: [...pair],
    transfers,
    mediators: mediators.map((mediator) => mediator.id),
    location: place?.name ?? null,
    agreement: null,
    named: [],
    primary: false,
    confidence: 0.6,
    rules: [...new Set(pledges.map((figure) => figure.row))],
    evidence: {
      status: [],
      mediators: mediators.map((mediator) => mediator.quote),
      location: place === undefined ? [] : [place.quote],
      parties: [],
      agreement: pledges.map((figure) => figure.quote),
    },
    claims: [],
  };
}

/** "agreed to exchange 314", and 157 each were, or 1,700 for 1,200 of 2,900: what was agreed is the news itself. */
function isDone(pledge: Figure, statements: readonly Statement[]): boolean {
  const told = pickAll(statements, ({ figures }) => figures);
  if (told.some((figure) => figure.meaning === 'each' && figure.value !== null && figure.value * 2 === pledge.value))
    return true;
  if (isSumOfBothWays(pledge, told)) return true;
  return statements.some(({ figures, opposed }) =>
    opposed.some((pair) => {
      const [one, other] = pair.map((at) => figures.find((figure) => figure.at === at)?.value ?? Number.NaN);
      return (one ?? Number.NaN) + (other ?? Number.NaN) === pledge.value;
    }),
  );
}

/** "agreed to free 887: the Houthis will release 181, the government 706", "more than 1,600: 580 and 1,100". */
function isSumOfBothWays(pledge: Figure, figures: readonly Figure[]): boolean {
  const given = figures.filter(({ meaning, from }) => meaning === 'side' && from !== null).slice(0, MOST_GIVEN);
  const whole = pledge.value ?? 0;
  const slack = pledge.qualifier === 'exact' ? 0 : whole * NEARLY;
  return given.some((one) =>
    given.some((other) => one.from !== other.from && Math.abs((one.value ?? 0) + (other.value ?? 0) - whole) <= slack),
  );
}

const MOST_GIVEN = 8;

/** "more than 1,600" of 1,680. */
const NEARLY = 0.06;

/** The only day on which the article says that something was agreed. */
function dealDate(statements: readonly Statement[]): Statement['dates'][number] | null {
  const dates = pickAll(statements, (statement) => statement.dates.filter((date) => date.of === 'deal'));
  const [first] = dates;
  return first !== undefined && dates.every((date) => date.span.start === first.span.start) ? first : null;
}

/** "887 detainees: 706 for the Houthis, 181 for the government": the first is the sum of the others. */
function withoutSums(pledges: readonly Figure[]): readonly Figure[] {
  const values = pledges.map((figure) => figure.value ?? 0);
  const isSum = (at: number): boolean => {
    const value = values[at] ?? 0;
    return values.some((a, i) =>
      values.some((b, j) => j > i && i !== at && j !== at && Math.abs(a + b - value) <= value * ROUGHLY),
    );
  };
  const kept = pledges.filter((_, at) => !isSum(at));
  return kept.length > 1 ? kept : pledges;
}

/** "close to 900" of 887. */
const ROUGHLY = 0.02;

/** "50 are to be exchanged for 150": who goes the other way. */
function oppositesIn(statements: readonly Statement[]): ReadonlyMap<Figure, Figure> {
  const against = new Map<Figure, Figure>();
  for (const { figures, opposed } of statements)
    for (const pair of opposed) {
      const [one, other] = pair.map((at) => figures.find((figure) => figure.at === at));
      if (one !== undefined && other !== undefined) against.set(one, other).set(other, one);
    }
  return against;
}

/** "1,000 each", "a thousand for a thousand", "agreed to exchange 6,000": what is swapped goes both ways. */
function isForEach(figure: Figure, statements: readonly Statement[]): boolean {
  return statements.some(({ figures, tags }) => figures.includes(figure) && tags.includesOne(BOTH_WAYS));
}

const BOTH_WAYS = ['each', 'even', 'swap', 'exchange'] as const;

/** "freed 477. Another 550 are to follow": those before them, of whom they are more; undefined where nobody says so. */
function toldBefore(pledge: Figure, figures: readonly Figure[]): Figure | undefined {
  if (pledge.more !== true) return undefined;
  return figures.findLast(
    ({ meaning, category, quote }) => meaning === 'side' && category !== 'remains' && quote.start < pledge.quote.start,
  );
}

function transfersOf(
  pledges: readonly Figure[],
  pair: Pair,
  statements: readonly Statement[],
  figures: readonly Figure[],
): readonly Transfer[] {
  const best = new Map<string, Transfer>();
  const add = (to: string, figure: Figure, count: number | null): void => {
    if (best.has(to)) return;
    best.set(to, {
      ...towards(to, pair),
      category: figure.category,
      count,
      qualifier: figure.qualifier,
      evidence: [figure.quote],
    });
  };
  const against = oppositesIn(statements);
  const own = (figure: Figure | undefined): string | null =>
    figure === undefined
      ? null
      : (directionOf(figure, { pair, speaker: null, subject: null, before: null, inReturn: false })?.to ?? null);
  const receiver = (figure: Figure): string | null => {
    const other = own(against.get(figure));
    const opposite = other === null || !pair.includes(other) ? null : otherOf(pair, other);
    return own(figure) ?? opposite ?? own(toldBefore(figure, figures));
  };
  for (const figure of pledges) {
    const to = receiver(figure);
    if (to !== null && pair.includes(to)) add(to, figure, figure.value);
  }
  for (const figure of pledges) {
    if (best.size === pair.length) break;
    if (receiver(figure) !== null) continue;
    const back = against.get(figure) ?? figure;
    // "887 are to be freed": of both, and nobody says how many go to whom.
    const told = best.size === 1 || back !== figure || figure.other !== null || isForEach(figure, statements);
    add(pair[0], figure, told ? figure.value : null);
    add(pair[1], back, told ? (figure.other ?? back.value) : null);
  }
  return [...best.values()];
}
