// An article's statements in, the deals that it tells of out: pledges with counts, whose stages are events of their own.
import type { SwapEvent, Transfer } from '../domain/event.ts';
import { UNKNOWN_DATE } from '../domain/event.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { type Pair, standsFor } from './sides.ts';

/** At most one: articles speak of "the deal". Figures of the dead are no part of its count of the living. */
export function agreementOf(statements: readonly Statement[], pair: Pair | null): SwapEvent | null {
  if (pair === null) return null;
  const told = statements.filter(
    (statement) =>
      statement.role === 'body' &&
      statement.figures.some((figure) => figure.meaning === 'deal' && figure.value !== null),
  );
  const pledges = told.flatMap((statement) =>
    statement.figures.filter(
      (figure) => figure.meaning === 'deal' && figure.value !== null && figure.category !== 'remains',
    ),
  );
  const transfers = transfersOf(pledges, pair);
  const first = told[0];
  if (first === undefined || transfers.length === 0) return null;
  const date =
    first.dates.find((mention) => mention.of === 'deal') ??
    first.dates.find((mention) => mention.of === 'transfer' && mention.span.precision === 'month') ??
    null;
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

function transfersOf(pledges: readonly Figure[], pair: Pair): readonly Transfer[] {
  const best = new Map<string, Transfer>();
  const named = (figure: Figure): number => (figure.to === null && figure.nationality === null ? 1 : 0);
  for (const figure of [...pledges].sort((a, b) => named(a) - named(b))) {
    const side = standsFor(figure.to ?? figure.nationality, pair);
    const receivers = side !== null && pair.includes(side) ? [side] : pair;
    for (const to of receivers) {
      if (best.has(to)) continue;
      const from = to === pair[0] ? pair[1] : pair[0];
      best.set(to, {
        to,
        from,
        category: figure.category,
        count: figure.value,
        qualifier: figure.qualifier,
        evidence: [figure.quote],
      });
    }
  }
  return [...best.values()];
}
