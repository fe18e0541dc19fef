// The reports of one exchange in, the reasons why a person must look at their record out, in words.
import { type LedgerEvent, OPEN } from '../domain/record.ts';
import { daysOf } from './calendar.ts';
import { bearsOut, chooseTelling, isExact, known, type Telling, tellingsOf, total } from './fold/tellings.ts';

/** What the reports themselves leave open. Joins that are proposed come from resolution. */
export function doubtsOf(reports: readonly LedgerEvent[]): readonly string[] {
  const articles = new Set(reports.map(({ articleId }) => articleId)).size;
  const texts = new Set(reports.map(({ text }) => text)).size;
  return [
    ...(reports.every(({ event }) => daysOf(event.date) === null) ? [OPEN.date] : []),
    ...tellingsOf(reports).flatMap(disputed),
    ...reports.flatMap(corrected),
    ...(articles === 1 ? ['only one report tells of it'] : []),
    ...(articles > 1 && texts === 1 ? [`its ${articles} reports are one text`] : []),
  ];
}

/** Its events were read anew; a reviewer may have seen the former text. */
function corrected({ correctedAt, title, url }: LedgerEvent): readonly string[] {
  if (correctedAt === null) return [];
  return [
    `the text of “${title ?? url ?? 'an article'}” was changed on ${correctedAt.slice(0, 10)}, after it was first read`,
  ];
}

/** Beyond this share two exact figures are no rounding and no slip: 1,003 and 1,000 bodies are none. */
const SAME_WITHIN = 0.02;

/** Figures that differ without it being known who says which; a side's own claim is no such doubt. */
function disputed(tellings: readonly Telling[]): readonly string[] {
  const chosen = chooseTelling(tellings);
  if (chosen === null || known(chosen).length === 0) return [];
  const accounted = [chosen, ...tellings.filter(({ claimedBy }) => claimedBy !== null)];
  const others = tellings.filter(
    (telling) =>
      known(telling).length > 0 &&
      isExact(telling) &&
      accounted.every((one) => !bearsOut(telling, one) && !bearsOut(one, telling) && isFar(telling, one)),
  );
  if (others.length === 0) return [];
  const totals = [...new Set([chosen, ...others].map(total))];
  return [`${OPEN.transfers} ${chosen.to} got: ${totals.join(', ')}`];
}

function isFar(a: Telling, b: Telling): boolean {
  return Math.abs(total(a) - total(b)) / Math.max(total(a), total(b), 1) > SAME_WITHIN;
}
