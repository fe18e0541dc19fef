// Units in, the same with those who are handed over though they were killed as the dead that they are: "gave back 28 soldiers who had fallen at the pass".
import { itemAt } from '../domain/item-at.ts';
import { anyOf } from './tags.ts';
import { has, type Unit, withTags } from './unit.ts';

export function killedAreDead(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ tags }) => isOfDeath(tags))) return units;
  return units.map((unit, at) => {
    if (unit.figure === undefined || !isCounted(unit)) return unit;
    const end = endOfDeath(units, at);
    if (end === -1 || !(isGivenBefore(units, at) || isGivenBehind(units, end))) return unit;
    const dead = withTags(unit, unit.tags);
    dead.figure = { ...unit.figure, category: 'remains' };
    dead.number = dead.figure;
    return dead;
  });
}

/** "28 soldiers", "47 rebels", and no bare number. */
function isCounted({ figure }: Unit): boolean {
  return figure !== undefined && !figure.bare && figure.category !== 'remains';
}

const isOfDeath = anyOf(['slain', 'died']);

/** "soldiers | killed at the pass", "who | were killed", "who had | fallen": where that ends; -1 where they live, or killed others. */
function endOfDeath(units: readonly Unit[], at: number): number {
  if (has(units[at + 1], 'slain')) return at + 1;
  if (!has(units[at + 1], 'relative')) return -1;
  for (let i = at + 2; i <= at + WHO; i++) {
    const unit = units[i];
    if (has(unit, 'died')) return opensAside(units[i + 1]) ? i : -1;
    if (has(unit, 'slain')) return has(units[i - 1], 'be') ? i : -1;
    if (!(has(unit, 'be') || has(unit, 'perfect'))) return -1;
  }
  return -1;
}

/** "had fallen | at the pass", and not "had fallen ill", "had fallen foul of its laws". */
function opensAside(next: Unit | undefined): boolean {
  return next === undefined || next.date !== undefined || isAside(next.tags);
}

const isAside = anyOf(['in', 'on', 'at', 'by', 'comma', 'stop', 'and', 'from', 'be', 'mark']);

/** "who had been killed". */
const WHO = 4;

const isGiving = anyOf(['give', 'get', 'swap']);
const ends = anyOf(['stop', 'comma', 'figure', 'number', 'and']);

function isGivenBefore(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= at - NEAR; i--) {
    const unit = itemAt(units, i);
    if (unit === undefined || ends(unit.tags)) return false;
    if (isGiving(unit.tags)) return true;
  }
  return false;
}

/** "gave the army". */
const NEAR = 4;

/** "killed in action | were brought home". */
function isGivenBehind(units: readonly Unit[], from: number): boolean {
  for (let i = from + 1; i <= from + FAR; i++) {
    const unit = units[i];
    if (unit === undefined || ends(unit.tags)) return false;
    if (has(unit, 'be') || has(unit, 'perfect')) return isGiving(units[i + 1]?.tags ?? unit.tags);
  }
  return false;
}

const FAR = 8;
