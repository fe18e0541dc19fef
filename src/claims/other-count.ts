// Units and the place of a number in, whether it counts something else than people out: ages, money, time, names of things.
import { itemAt } from '../domain/item-at.ts';
import { anyOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** "aged 24", "$5", "7 per cent", "three-day", "40 years". */
export function isOtherCount(units: readonly Unit[], at: number): boolean {
  // "twenty million for each": nobody ever held so many.
  if ((units[at]?.number?.value ?? 0) >= MILLION) return true;
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const unit = units[back];
    if (unit === undefined || unit.tags.has('comma') || unit.tags.has('stop')) break;
    if (unit.tags.has('age')) return true;
  }
  const before = itemAt(units, at - 1);
  // "Ann Adams, 42, was …": how old she is.
  const named = itemAt(units, at - 2)?.person !== undefined || has(itemAt(units, at - 2), 'loneName');
  if (has(before, 'comma') && (has(units[at + 1], 'comma') || units[at + 1] === undefined))
    if (named || isAgeOfOne(units, at)) return true;
  if (has(before, 'of') && isSomebody(itemAt(units, at - 2)) && units[at + 1]?.people === undefined) return true;
  // "$5", "₦5,000", "Rs 5,000".
  if (before !== undefined && (/^[\p{Sc}#№]$/u.test(before.lower) || isCurrency(before))) return true;
  // "Ilyushin-76", "COP-29".
  if (before !== undefined && /^[-‐‑–/]$/u.test(before.lower) && before.joined && units[at]?.joined === true)
    return true;
  // "captured in 2020-2023".
  if (YEARS.test(units[at]?.lower ?? '')) return true;
  if (isAgeLimit(units, at) || isDayOfList(units, at) || isHour(units, at)) return true;
  const after = units[at + 1];
  if (after === undefined) return false;
  if (after.joined && /^[-‐‑–—/%+]$/u.test(after.lower)) return true;
  if (isSpeakers(units, at + 1)) return true;
  if (after.joined && after.lower === ':' && units[at + 2]?.joined === true) return true;
  return after.tags.has('time') || after.tags.has('money');
}

const MILLION = 1_000_000;

/** "took 4,100 letters to the camps and brought | 2,900 back": without a noun, of the things before. */
export function isOfThingsBefore(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - THINGS_BEFORE; i--) {
    const unit = units[i];
    if (unit === undefined || has(unit, 'stop') || unit.people !== undefined || unit.figure !== undefined) return false;
    if (unit.number !== undefined) return [1, 2].some((behind) => has(units[i + behind], 'named'));
  }
  return false;
}

const THINGS_BEFORE = 14;

/** "The mechanic, 66, was flown out", "his wife, 41, …": how old one person is. */
function isAgeOfOne(units: readonly Unit[], at: number): boolean {
  const one = itemAt(units, at - 2);
  const value = units[at]?.number?.value ?? 0;
  if (one?.people === undefined || one.number !== undefined || has(one, 'several') || has(one, 'remains')) return false;
  return value >= YOUNGEST && value <= OLDEST && [3, 4, 5].some((back) => isArticle(itemAt(units, at - back)));
}

/** "a boy | of seven", "a man | of fifty-four". */
function isSomebody(unit: Unit | undefined): boolean {
  return has(unit, 'youth') || (unit?.person !== undefined && !unit.person.named);
}

/** Of a younger one nobody writes so. */
const YOUNGEST = 13;
const OLDEST = 110;

function isArticle(unit: Unit | undefined): boolean {
  return has(unit, 'definite') || has(unit, 'single') || has(unit, 'own');
}

const YEARS = /^(?:19|20)\d\d[-‐‑–/](?:19|20)?\d\d$/u;

/** "three Taliban officials said", "two Iranian officials told reporters". */
function isSpeakers(units: readonly Unit[], at: number): boolean {
  const [side, office] = [units[at], units[at + 1]];
  if (side?.tags.has('voice') === true) return has(office, 'speech');
  return side?.party !== undefined && has(office, 'institution') && has(units[at + 2], 'speech');
}

/** Before a number stands a currency's sign or short name, not "million". */
function isCurrency({ tags, lower }: Unit): boolean {
  return tags.has('money') && /^(?:rs|inr|pkr|usd|eur|us)$/u.test(lower);
}

/** "servicemen under 25", "women over 60". */
function isAgeLimit(units: readonly Unit[], at: number): boolean {
  const before = itemAt(units, at - 1);
  const younger = has(before, 'younger');
  if (!(younger || has(before, 'older')) || units[at + 1]?.people !== undefined) return false;
  const who = itemAt(units, at - 2);
  return (
    (who?.tags.has('be') === true && younger) ||
    who?.people !== undefined ||
    who?.tags.has('determiner') === true ||
    who?.tags.has('captive') === true
  );
}

/** "seven came at eight, thirteen before eleven": what the clock shows. */
function isHour(units: readonly Unit[], at: number): boolean {
  const value = units[at]?.number?.value ?? 0;
  const before = itemAt(units, at - 1);
  if (before === undefined || value < 1 || value > LAST_HOUR || !mayLeadToHour(before.tags)) return false;
  const next = units[at + 1];
  return next === undefined || has(next, 'comma') || has(next, 'mark') || has(next, 'and');
}

const mayLeadToHour = anyOf(['since']);
const LAST_HOUR = 12;

const LAST_OF_MONTH = 31;

/** "19, 20 and 26 June": more numbers and commas, then a date that begins with a number. */
function isDayOfList(units: readonly Unit[], at: number): boolean {
  let i = at + 1;
  const isDay = (unit: Unit | undefined): boolean =>
    (unit?.number?.value ?? 0) > 0 && (unit?.number?.value ?? 0) <= LAST_OF_MONTH;
  if (!isDay(units[at]) || !(has(units[i], 'comma') || has(units[i], 'and'))) return false;
  while (has(units[i], 'comma') || has(units[i], 'and') || isDay(units[i])) i++;
  return units[i]?.date !== undefined && /^\d/u.test(units[i]?.lower ?? '');
}
