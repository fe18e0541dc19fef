// What is placed in, the same without people who are named twice or are among a number out.
import { isSamePerson as isSameName } from '../domain/same-name.ts';
import { isSameWay } from './direct-figure.ts';
import type { Placed } from './placed.ts';
import { isInList } from './sum-lists.ts';

/** Named people are counted where no number is given for their side; otherwise they are among the number. */
export function foldPersons(given: readonly Placed[]): readonly Placed[] {
  const placed = given.some(isNamed) ? given.filter((one) => !isToldByName(one, given)) : given;
  return placed.filter((one, at) => {
    if (one.figure.persons.length === 0 || one.figure.partOf !== null) return true;
    const sameWay = placed.filter((other) => isSameWay(other.direction, one.direction));
    if (isNamed(one) && sameWay.some((other) => namesAll(other, one, sameWay))) return false;
    // "18 villagers and a schoolteacher": one more, whatever other numbers there are.
    if (sameWay.some((other) => isNumber(other) && isInList(other, one))) return true;
    if (sameWay.some((other) => isNumberBeside(other, one) || isSomeBeside(other, one))) return false;
    // "a border guard" is the one who is named elsewhere.
    if (isNameless(one) && sameWay.some((other) => isNamed(other) && !isInList(other, one))) return false;
    return placed.findIndex((other) => isSamePerson(other, one)) === at;
  });
}

/** "two teachers, the American Ann Adams and the Australian Carl Clark": all are named right behind, and not all go one way. */
function isToldByName(one: Placed, placed: readonly Placed[]): boolean {
  if (!isCounted(one) || one.value === null || one.value > MOST_NAMED) return false;
  if (one.figure.nationality !== null) return false;
  const named = placed.filter(
    (other) => isNamed(other) && other.direction.from === one.direction.from && isCloseBehind(other, one),
  );
  return named.length === one.value && named.some((other) => !isSameWay(other.direction, one.direction));
}

/** "Two other Americans, Ann Adams and Carl Clark, were let go": as many are named right behind the number as it counts. */
function namesAll(counted: Placed, one: Placed, sameWay: readonly Placed[]): boolean {
  const { value, figure } = counted;
  if (figure.persons.length > 0 || value === null || value > MOST_NAMED || !isCloseBehind(one, counted)) return false;
  return sameWay.filter((other) => isNamed(other) && isCloseBehind(other, counted)).length === value;
}

function isCloseBehind({ figure }: Placed, before: Placed): boolean {
  const behind = figure.quote.start - before.figure.quote.end;
  return behind > 0 && behind < BESIDE;
}

const MOST_NAMED = 4;

/** A number of the living is none of the dead. */
function isNumberBeside(other: Placed, one: Placed): boolean {
  const alike = (other.category === 'remains') === (one.category === 'remains');
  return alike && isCounted(other);
}

/** "a politician and a number of soldiers": how many in all nobody says. */
function isSomeBeside({ figure, value }: Placed, one: Placed): boolean {
  return (
    value === null &&
    figure.persons.length === 0 &&
    figure.category !== 'remains' &&
    Math.abs(figure.quote.start - one.figure.quote.start) < BESIDE
  );
}

const BESIDE = 120;

/** "Two more people were brought over with her": more than those who are named. */
function isCounted(one: Placed): boolean {
  return isNumber(one) && one.figure.more !== true;
}

function isNumber({ figure, value }: Placed): boolean {
  return figure.persons.length === 0 && value !== null;
}

function isNameless(one: Placed): boolean {
  return one.figure.persons.length > 0 && !isNamed(one);
}

function isNamed({ figure: { persons } }: Placed): boolean {
  return persons[0] !== undefined && /\p{Lu}\S*$/u.test(persons[0]);
}

/** By the last name: "Ann Adams" is "Adams" further on; people without a name are one. */
function isSamePerson(a: Placed, b: Placed): boolean {
  if (a.figure.persons.length === 0 || b.figure.persons.length === 0) return false;
  if (isNameless(a) && isNameless(b)) return isSameWay(a.direction, b.direction) && !areListed(a, b);
  return isSameName(a.figure.persons[0], b.figure.persons[0]);
}

/** "A fisherman and a shepherd were handed back": two. */
function areListed(a: Placed, b: Placed): boolean {
  return (
    a.figure.list !== null &&
    a.figure.list === b.figure.list &&
    a.figure.cues[0] === b.figure.cues[0] &&
    a.figure.at !== b.figure.at
  );
}
