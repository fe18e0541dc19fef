// Units and rows in, who brokered what the sentence tells out: sides in the slot of a mediator's row, and whoever "and" joins to them.
import type { Classes } from '../domain/classes.ts';
import { quoteAt } from '../domain/quote.ts';
import type { Statement } from '../domain/statement.ts';
import type { Rows } from './compile-row.ts';
import { rowsFor } from './row-table.ts';
import { matchViews, type Views } from './scene.ts';
import type { Unit } from './unit.ts';

type Mediators = Statement['mediators'];

/** Read on the sentence as it stands, and without its asides: "Oman, whose sultan …, arranged the trade". */
export function readMediators(
  text: string,
  units: readonly Unit[],
  views: Views,
  rows: Rows,
  present: Classes,
): Mediators {
  if (isOfTruceOnly(units, present)) return [];
  const fitting = rowsFor(rows.mediator, views[0].board);
  if (fitting.length === 0) return [];
  const found = new Map<string, Mediators[number]>();
  for (const compiled of fitting) {
    for (const match of matchViews(compiled, views)) {
      const at = match.slots['m'];
      // "could mediate", "had no part in the mediation": nobody did. "had brokered five others": not this one.
      if (at === undefined || units.slice(match.from, match.to).some(isUndone)) continue;
      if (units.slice(match.from, match.to + ELSEWHERE_REACH).some((unit) => unit.tags.has('elsewhere'))) continue;
      for (const place of besides(units, at)) {
        const unit = units[place];
        if (unit?.party === undefined || found.has(unit.party.id)) continue;
        found.set(unit.party.id, {
          id: unit.party.id,
          quote: quoteAt(text, unit.start, unit.end),
          row: compiled.row.id,
          carries: compiled.row.kind === 'mediator' && compiled.row.carries === true,
        });
      }
    }
  }
  return [...found.values()];
}

/** "Peace talks brokered by the African Union": no exchange is spoken of. */
function isOfTruceOnly(units: readonly Unit[], present: Classes): boolean {
  return present.includes('truce') && !present.includesOne(OF_EXCHANGE) && units.some((unit) => unit.tags.has('truce'));
}

/** "… have all had a hand at one time or another". */
const ELSEWHERE_REACH = 6;

const OF_EXCHANGE = ['exchange', 'swap', 'captiveWord', 'figure', 'pair', 'release', 'person'] as const;

function isUndone(unit: Unit): boolean {
  return unit.tags.has('not') || unit.tags.has('nobody') || (unit.tags.has('hope') && !unit.tags.has('speech'));
}

/** The side at `at` and those that "and" joins to it: "Qatar, Egypt and Turkey", "of the Red Cross and of Minsk". */
function besides(units: readonly Unit[], at: number): readonly number[] {
  const places = [at];
  for (const step of [-1, 1]) {
    let last = at;
    let waiting: number[] = [];
    // "the Swiss, the Red Cross | and local organisations": the "and" of the list may stand behind it.
    let and = step === -1 && units[at + 1]?.tags.has('and') === true;
    for (let i = at + step; i >= 0 && i < units.length && Math.abs(i - last) <= 4; i += step) {
      const unit = units[i];
      if (unit === undefined) break;
      if (unit.party !== undefined && unit.figure === undefined && unit.captor === undefined) {
        // Commas alone join nothing: "mediated by the UAE, the ministry said".
        waiting.push(i);
        if (and) {
          places.push(...waiting);
          waiting = [];
        }
        last = i;
      } else if (unit.tags.has('and')) and = true;
      else if (!isBetween(unit, and)) break;
    }
  }
  return places;
}

function isBetween(unit: Unit, and: boolean): boolean {
  return (
    unit.tags.has('comma') ||
    unit.tags.has('determiner') ||
    unit.tags.has('possessive') ||
    unit.tags.has('two') ||
    (and && (unit.tags.has('of') || unit.tags.has('by') || unit.tags.has('institution')))
  );
}
