// The figures that were reached, from fixtures/floors.json; which of today's fell below them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/edges/package.ts';
import type { Score } from './score-events.ts';

type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;
export type Scored = { readonly name: string; readonly score: Score };

const PATH = join(packageFolder(), 'fixtures', 'floors.json');
/** Half of the last digit that floors.json keeps. */
const GRAIN = 0.0005;

const readFloors = (): Floors => JSON.parse(readFileSync(PATH, 'utf8')) as Floors;

/** A line for each figure that is worse than its floor. The only one that is better when lower is the rate of false alarms. */
export function fallen({ name, score }: Scored): readonly string[] {
  const floors = readFloors()[name] ?? {};
  return Object.entries(score).flatMap(([figure, value]) => {
    const floor = floors[figure];
    if (floor === undefined) return [`${name}: ${figure} has no floor; npm run score -- --write sets it`];
    const worse = figure === 'false_alarm_rate' ? value > floor + GRAIN : value < floor - GRAIN;
    return worse ? [`${name}: ${figure} was ${floor}, is ${value.toFixed(3)}`] : [];
  });
}

export function writeFloors(scored: readonly Scored[]): void {
  const rounded = scored.map(({ name, score }) => {
    const figures = Object.entries(score).map(([figure, value]) => [figure, Number(value.toFixed(3))] as const);
    return [name, Object.fromEntries(figures)] as const;
  });
  writeFileSync(PATH, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}
