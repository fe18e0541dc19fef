// A number that a side gives for what is told already in, the same told twice by two speakers out: "Moscow put it at 73".
import type { Figure } from '../domain/statement.ts';
import { isNearTo } from './counts.ts';
import { type Placed, placedAnew } from './placed.ts';

/** Null where the figure is no such claim, or where nothing like it was told by somebody else; empty where no side makes it. */
export function rivalOf(figure: Figure, speaker: string | null, placed: readonly Placed[]): readonly Placed[] | null {
  // "Moscow's tally was 246 apiece": of either side.
  if ((figure.verb !== 'claim' && figure.verb !== 'count') || figure.meaning === 'each') return null;
  const vague = vagueOne(placed);
  if (vague !== undefined && isOfVague(figure, vague) && !placed.some(({ value }) => isNearTo(value, figure.value)))
    return [placedAnew(vague, { figure, value: figure.value })];
  if (figure.verb !== 'claim') return null;
  // "lawyers put it at a hundred": no side's word.
  if (figure.bare && figure.speaker == null && placed.length > 0 && !isOwnHalf(figure, speaker, placed)) return [];
  if (speaker === null || !figure.bare || figure.nationality !== null) return null;
  const near = placed.filter(
    (one) => one.figure.partOf === null && one.value !== figure.value && isNearTo(one.value, figure.value),
  );
  const others = near.filter((one) => one.speaker !== speaker);
  // Of as many each whoever counts otherwise counts his own.
  const known = others.findLast(({ direction }) => direction.to === speaker) ?? others.at(-1);
  if (known === undefined) {
    // "put it at over 200; later that it was 230": the same people, counted.
    const rough = figure.qualifier === 'exact' ? near.find((one) => one.figure.qualifier !== 'exact') : undefined;
    if (rough !== undefined) return [placedAnew(rough, { figure, value: figure.value })];
    return near.length > 0 ? [] : null;
  }
  const told = placedAnew(known, { speaker: known.speaker ?? known.direction.to });
  return [told, placedAnew(known, { figure, value: figure.value, speaker })];
}

/** The last of whom somebody said that there were some, and nobody yet how many. */
function vagueOne(placed: readonly Placed[]): Placed | undefined {
  const last = placed.findLast(({ value, figure }) => value === null && !figure.echo && figure.verb !== null);
  return last === undefined || placed.some((one) => one.value !== null && one.direction.to === last.direction.to)
    ? undefined
    : last;
}

/** "for some of its fighters … An official put them at five": how many they were. */
function isOfVague({ to, from, nationality, partOf }: Figure, { direction }: Placed): boolean {
  if (partOf !== null || (to !== null && to !== direction.to) || (from !== null && from !== direction.from))
    return false;
  return nationality === null || nationality === direction.to;
}

/** "Kyiv said 150 were back. Moscow, too, spoke of 150": as many, and its own. */
function isOwnHalf({ value }: Figure, speaker: string | null, placed: readonly Placed[]): boolean {
  const alike = placed.filter((one) => one.value === value && one.figure.partOf === null);
  return alike.length > 0 && alike.every(({ direction }) => direction.from === speaker);
}
