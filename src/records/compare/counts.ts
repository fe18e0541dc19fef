// How many each side receives, in one report and in the other: the best reading of each side's claims counts.
import type { Whole } from '../../domain/whole.ts';
import type { Comparator, Finding } from '../finding.ts';
import type { Profile, Side } from '../profile.ts';
import { WEIGHTS } from '../weights.ts';

const POINTS = WEIGHTS.counts;

export const compareCounts: Comparator = (a, b) => {
  const swapped = sidesSwapped(a, b) ?? wayRound(a, b);
  if (swapped !== null) return swapped;
  const findings = sharedSides(a, b).flatMap(
    ([to, one, other]) => sumOfBoth(to, one, b) ?? sumOfBoth(to, other, a) ?? compareSide(to, one, other) ?? [],
  );
  if (findings.length === 0) return null;
  const score = findings.reduce((sum, finding) => sum + finding.score, 0);
  return { score, reason: findings.map((finding) => finding.reason).join('; ') };
};

/** The same two figures, each with the other side. */
function sidesSwapped(a: Profile, b: Profile): Finding | null {
  const [first, second, ...more] = sharedSides(a, b);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [[one, a1, b1], [other, a2, b2]] = [first, second];
  const [toOne, toOther] = [onlyCount(a1), onlyCount(a2)];
  if (toOne === null || toOther === null || toOne === toOther) return null;
  if (onlyCount(b1) !== toOther || onlyCount(b2) !== toOne) return null;
  return {
    score: POINTS.sidesSwapped,
    reason: `${toOne} to ${one} and ${toOther} to ${other} in one, the other way round in the other`,
  };
}

/** 106 to Ukraine in one, and 106 to Russia in the other, where neither says more. */
function wayRound(a: Profile, b: Profile): Finding | null {
  const [one, ...moreOfOne] = a.sides;
  const [other, ...moreOfOther] = b.sides;
  if (one === undefined || other === undefined || moreOfOne.length + moreOfOther.length > 0) return null;
  const count = onlyCount(one[1]);
  if (one[0] === other[0] || count === null || count !== onlyCount(other[1])) return null;
  return { score: POINTS.sidesSwapped, reason: `${count} to ${one[0]} in one, to ${other[0]} in the other` };
}

function onlyCount({ wholes }: Side): number | null {
  const [one, ...more] = wholes;
  return one === undefined || more.length > 0 ? null : one.count;
}

function sharedSides(a: Profile, b: Profile): readonly (readonly [string, Side, Side])[] {
  return [...a.sides].flatMap(([to, side]) => {
    const other = b.sides.get(to);
    return other === undefined ? [] : [[to, side, other] as const];
  });
}

/** A side's figure that is what the other report gives both sides together. */
function sumOfBoth(to: string, side: Side, other: Profile): Finding | null {
  const totals = [...other.sides.values()].map(({ wholes }) => wholes[0]?.count ?? 0);
  const sum = totals.reduce((total, count) => total + count, 0);
  const isSum = totals.filter((count) => count > 0).length > 1 && side.wholes.some(({ count }) => count === sum);
  return isSum
    ? { score: POINTS.sumOfBoth, reason: `${sum} to ${to} in one is what both sides got in the other` }
    : null;
}

/** Claimants are alternatives: one that agrees is enough. Null where either side gives no figure. */
function compareSide(to: string, a: Side, b: Side): Finding | null {
  const wholes = pairs(a.wholes, b.wholes).map(([x, y]) => compareFigures(to, x, y));
  // "75 each" against "75 soldiers and 4 civilians": the 75 is a part there.
  const parts = [...pairs(a.parts, b.wholes), ...pairs(a.wholes, b.parts)].flatMap(([x, y]) =>
    x.count === y.count ? [partly(to, x)] : [],
  );
  return [...wholes, ...parts].reduce<Finding | null>(
    (best, finding) => (best === null || finding.score > best.score ? finding : best),
    null,
  );
}

function pairs(a: readonly Whole[], b: readonly Whole[]): readonly (readonly [Whole, Whole])[] {
  return a.flatMap((x) => b.map((y) => [x, y] as const));
}

function partly(to: string, figure: Whole): Finding {
  const score = rarity(figure.count) * POINTS.partShare;
  return { score, reason: `${figure.count} to ${to} is the whole in one and a part in the other` };
}

function compareFigures(to: string, a: Whole, b: Whole): Finding {
  if (a.count === b.count) {
    const score = a.qualifier === 'exact' && b.qualifier === 'exact' ? rarity(a.count) : POINTS.vague;
    return { score, reason: `${inWords(a)} to ${to} in both` };
  }
  const reason = `${inWords(a)} to ${to} in one, ${inWords(b)} in the other`;
  if (a.qualifier === 'exact' && b.qualifier === 'exact') return { score: graded(a.count, b.count), reason };
  if (admits(a, b) && admits(b, a)) return { score: isNear(a, b) ? POINTS.vague : 0, reason };
  return { score: graded(a.count, b.count), reason };
}

/** "about 250" admits 246; "over 60" admits 75; "up to 1,000" admits 390. */
function admits(vague: Whole, figure: Whole): boolean {
  switch (vague.qualifier) {
    case 'exact':
      return figure.qualifier !== 'exact' || figure.count === vague.count;
    case 'about':
      return relativeGap(vague.count, figure.count) <= 0.12;
    case 'at_least':
      return figure.qualifier === 'at_least' || figure.count >= vague.count;
    case 'at_most':
      return figure.qualifier === 'at_most' || figure.count <= vague.count;
  }
}

/** "over 60" admits 900 too, but it is no sign that the two are one. */
function isNear(a: Whole, b: Whole): boolean {
  return relativeGap(a.count, b.count) <= 0.34;
}

function graded(a: number, b: number): number {
  const gap = relativeGap(a, b);
  if (gap <= 0.02) return POINTS.withinTwoPercent;
  if (gap <= 0.1) return POINTS.withinTenPercent;
  return gap <= 0.25 ? POINTS.withinQuarter : POINTS.apart;
}

function relativeGap(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(a, b, 1);
}

function rarity(count: number): number {
  if (count <= 3) return POINTS.equal.upToThree;
  if (count < 10) return POINTS.equal.underTen;
  if (count % 100 === 0) return POINTS.equal.hundreds;
  return count % 10 === 0 ? POINTS.equal.tens : POINTS.equal.other;
}

const QUALIFIERS = { exact: '', about: 'about ', at_least: 'at least ', at_most: 'at most ' } as const;

function inWords({ count, qualifier }: Whole): string {
  return `${QUALIFIERS[qualifier]}${count}`;
}
