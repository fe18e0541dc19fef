// The reports of one exchange in, each direction's people out: the best supported figure a category, every other claim beside it.
import type { Category, Qualifier } from '../../domain/event.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { FigureSupport, LedgerEvent, RecordTransfer } from '../../domain/record.ts';
import { chooseTelling, isWholeOf, type Telling, tellingsOf } from './tellings.ts';

/** One row a direction and category. `claims[0]` is what supports the row's own figure. */
export function foldTransfers(reports: readonly LedgerEvent[]): readonly RecordTransfer[] {
  return tellingsOf(reports).flatMap(foldDirection);
}

function foldDirection(tellings: readonly Telling[]): readonly RecordTransfer[] {
  const chosen = chooseTelling(tellings);
  if (chosen === null) return [];
  const { to, from } = chosen;
  const rows = [...chosen.parts].toSorted(
    ([a, one], [b, other]) => (other.count ?? 0) - (one.count ?? 0) || (a < b ? -1 : 1),
  );
  const told = tellings.flatMap((telling) => figuresOf(telling, chosen));
  return rows.map(([category, { count, qualifier }], index) => {
    // A figure that is no row's ("390 in all") stands beside the largest, under its own name.
    const beside = told.filter((f) => f.category === category || (index === 0 && !chosen.parts.has(f.category)));
    return { to, from, category, count, qualifier, claims: supports(beside, category, count, qualifier) };
  });
}

/** "75 servicemen", where another report knows that 4 of them are civilians, is a figure over both. */
function figuresOf(telling: Telling, chosen: Telling): readonly Told[] {
  const isWhole = telling.parts.size === 1 && chosen.parts.size > 1 && isWholeOf(telling, chosen);
  return [...telling.parts].map(([category, figure]) => ({
    telling,
    category: isWhole && category !== 'unspecified' ? 'mixed' : category,
    ...figure,
  }));
}

type Told = {
  readonly telling: Telling;
  readonly category: Category;
  readonly count: number | null;
  readonly qualifier: Qualifier;
};

function supports(
  told: readonly Told[],
  category: Category,
  count: number | null,
  qualifier: Qualifier,
): readonly FigureSupport[] {
  const isOwn = (figure: Told) =>
    figure.category === category && figure.count === count && figure.qualifier === qualifier;
  // "some were freed" is no other figure where there is one.
  const worth = count === null ? told : told.filter((figure) => figure.count !== null);
  const claims = groupBy(worth, (f) => [f.category, f.count, f.qualifier, f.telling.claimedBy ?? ''].join(' '));
  return [...claims.values()]
    .map((same) => ({ own: same.some(isOwn), support: supportOf(same, category) }))
    .toSorted(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        b.support.independent - a.support.independent ||
        b.support.articles - a.support.articles ||
        (b.support.count ?? 0) - (a.support.count ?? 0) ||
        ((a.support.claimedBy ?? '') < (b.support.claimedBy ?? '') ? -1 : 1),
    )
    .map(({ support }) => support);
}

function supportOf(same: readonly Told[], rowCategory: Category): FigureSupport {
  const [one] = same;
  return {
    count: one?.count ?? null,
    qualifier: one?.qualifier ?? 'exact',
    claimedBy: one?.telling.claimedBy ?? null,
    ...(one === undefined || one.category === rowCategory ? {} : { category: one.category }),
    articles: new Set(same.map(({ telling }) => telling.articleId)).size,
    independent: new Set(same.map(({ telling }) => telling.text)).size,
    eventIds: [...new Set(same.map(({ telling }) => telling.eventId))].toSorted(),
  };
}
