// The reports of one exchange in, one telling a report, direction and claimant out, and which of them the record follows.
import { type Category, type Qualifier, sideOf, type Transfer } from '../../domain/event.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { LedgerEvent } from '../../domain/record.ts';
import { wholeOf } from '../../domain/whole.ts';

type Amount = { readonly count: number | null; readonly qualifier: Qualifier };

/** How one report, or one claimant in it, divides the people who went one way. */
export type Telling = {
  readonly eventId: string;
  readonly articleId: string;
  readonly text: string;
  readonly published: string | null;
  readonly to: string;
  readonly from: string;
  readonly claimedBy: string | null;
  readonly parts: ReadonlyMap<Category, Amount>;
};

/** By direction. Released Palestinians go one way, to whichever name. */
export function tellingsOf(reports: readonly LedgerEvent[]): readonly (readonly Telling[])[] {
  const directions = groupBy(reports.flatMap(tellingsIn), ({ to, from }) => `${sideOf(from)} ${sideOf(to)}`);
  return [...directions].toSorted(([a], [b]) => compareText(a, b)).map(([, tellings]) => tellings);
}

function tellingsIn(told: LedgerEvent): readonly Telling[] {
  const claims = groupBy(told.event.transfers, (t) => `${sideOf(t.from)} ${sideOf(t.to)} ${t.claimedBy ?? ''}`);
  return [...claims.values()].map((transfers) => tellingOf(told, transfers));
}

function tellingOf({ id, articleId, text, published }: LedgerEvent, transfers: readonly Transfer[]): Telling {
  const [one] = transfers;
  const byCategory = groupBy(transfers, (t) => t.category);
  return {
    eventId: id,
    articleId,
    text,
    published,
    to: one?.to ?? '',
    from: one?.from ?? '',
    claimedBy: one?.claimedBy ?? null,
    parts: new Map([...byCategory].map(([category, rows]) => [category, added(rows)])),
  };
}

/** "246 each, and 31 wounded soldiers besides": one category, one figure. */
function added(rows: readonly Transfer[]): Amount {
  const known = rows.flatMap((t) => (t.count === null ? [] : [t.count]));
  return {
    count: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
    qualifier: rows.find((t) => t.qualifier !== 'exact')?.qualifier ?? 'exact',
  };
}

/**
 * The telling that most independent texts bear out: those of the same whole, or of some of its parts and none other.
 * Between equals: exact over vague, the finer split ("71 soldiers and 4 civilians" over "75"), then the later report.
 */
export function chooseTelling(tellings: readonly Telling[]): Telling | null {
  // Hundreds of reports say a few different things; each of these is judged once, by its latest report.
  const sayings = [...groupBy(tellings, sayingOf).values()].flatMap((same) => {
    const [latest] = same.toSorted(byLatest);
    return latest === undefined ? [] : [{ telling: latest, texts: same.map(({ text }) => text) }];
  });
  const textsFor = (telling: Telling) =>
    new Set(sayings.flatMap((other) => (bearsOut(other.telling, telling) ? other.texts : []))).size;
  const ranked = sayings
    .map(({ telling }) => ({
      telling,
      known: known(telling).length > 0 ? 1 : 0,
      texts: textsFor(telling),
      exact: isExact(telling) ? 1 : 0,
      detail: [...telling.parts.keys()].filter(isStated).length,
    }))
    .toSorted(
      (a, b) =>
        b.known - a.known ||
        b.texts - a.texts ||
        b.exact - a.exact ||
        b.detail - a.detail ||
        byLatest(a.telling, b.telling),
    );
  return ranked[0]?.telling ?? null;
}

function byLatest(a: Telling, b: Telling): number {
  return compareText(b.published ?? '', a.published ?? '') || compareText(a.eventId, b.eventId);
}

function sayingOf({ claimedBy, parts }: Telling): string {
  const figures = [...parts].map(([category, { count, qualifier }]) => `${category} ${count} ${qualifier}`);
  return `${claimedBy ?? ''}|${figures.toSorted().join('|')}`;
}

/** Does `other` say the same as `telling`, as a whole or in the parts that it tells? */
export function bearsOut(other: Telling, telling: Telling): boolean {
  const told = known(other);
  if (told.length === 0) return known(telling).length === 0;
  if (isWholeOf(other, telling)) return true;
  // "146 prisoners" bears out 146 soldiers, with or without the 8 civilians whom only the other tells of.
  const sameCount = (count: number | null) => [...telling.parts.values()].some((part) => part.count === count);
  return told.every(([category, { count }]) =>
    isStated(category) ? telling.parts.get(category)?.count === count : sameCount(count),
  );
}

/** 75 in all, against 71 soldiers and 4 civilians. */
export function isWholeOf(other: Telling, telling: Telling): boolean {
  return known(other).length > 0 && total(other) === total(telling);
}

export function isExact(telling: Telling): boolean {
  return [...telling.parts.values()].every(({ qualifier }) => qualifier === 'exact');
}

export function known(telling: Telling): readonly (readonly [Category, Amount])[] {
  return [...telling.parts].filter(([, { count }]) => count !== null);
}

/** 0 where nothing is known. */
export function total(telling: Telling): number {
  return wholeOf([...telling.parts].map(([category, amount]) => ({ category, ...amount })))?.count ?? 0;
}

/** Says who they were, not only how many. */
function isStated(category: Category): boolean {
  return category !== 'unspecified' && category !== 'mixed';
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
