// What is placed in, the same with lists and people told one by one added up out.
import { type Placed, placedAnew, SPECIAL } from './placed.ts';

/**
 * "Five Thais and three Israelis", "five officers and 17 servicemen": one list going one way is one number.
 * "a mayor, two guards and a boy": the mayor and the boy are of no kind together, and then the guards are added to them.
 */
export function sumLists(placed: readonly Placed[]): readonly Placed[] {
  const once = sumOnce(placed);
  return once.length === placed.length ? once : sumLists(once);
}

function sumOnce(placed: readonly Placed[]): readonly Placed[] {
  const summed: Placed[] = [];
  for (const one of placed) {
    const at = isListed(one) ? summed.findIndex((other) => isSameList(other, one)) : -1;
    const known = at === -1 ? undefined : summed[at];
    if (known === undefined || known.value === null || one.value === null) summed.push(one);
    else
      summed[at] = placedAnew(known, {
        value: known.value + one.value,
        category: known.category === one.category ? known.category : 'unspecified',
        also: [...(known.also ?? []), one.figure.quote],
      });
  }
  return summed;
}

function isListed({ figure }: Placed): boolean {
  return figure.list !== null || figure.persons.length > 0 || figure.more === true;
}

function isSameList(a: Placed, b: Placed): boolean {
  // "Five oil executives, a former Marine and a hiker": of several kinds already.
  if (isPerson(a) !== isPerson(b) && isInList(a, b))
    return SPECIAL.has(a.category) === SPECIAL.has(b.category) || (isOpen(a) && a.also !== undefined);
  // "Ann Adams came home … Two more people were brought over with her".
  // "Two men landed. With them was Ann Adams".
  if (isPerson(a) !== isPerson(b) && [a, b].some((one) => one.figure.more === true || isAddedPerson(one)))
    return SPECIAL.has(a.category) === SPECIAL.has(b.category) || isOpen(a) || isOpen(b);
  // People told one by one add up.
  if (isPerson(a) && isPerson(b))
    return (
      a.figure.partOf === null &&
      b.figure.partOf === null &&
      a.figure.persons[0] !== b.figure.persons[0] &&
      // "a ranger and a farmer": a soldier and a civilian; what nobody says of the one is not told of the other.
      (SPECIAL.has(a.category) === SPECIAL.has(b.category) || isOpen(a) || isOpen(b))
    );
  const plain = (one: Placed): boolean => one.figure.list !== null && isWhole(one) && one.figure.meaning === 'side';
  // "100 fishermen and three other civilians" are of one kind.
  const special = SPECIAL.has(a.category) || SPECIAL.has(b.category);
  return (
    plain(a) &&
    plain(b) &&
    (!special || a.category === b.category) &&
    (a.category === 'remains') === (b.category === 'remains') &&
    isInList(a, b)
  );
}

function isOpen({ category }: Placed): boolean {
  return category === 'unspecified';
}

/** The dead who are added to the living are all of the dead. */
function isWhole({ figure, category }: Placed): boolean {
  return figure.partOf === null || (category === 'remains' && figure.partOf === 'addition');
}

function isPerson({ figure }: Placed): boolean {
  return figure.persons.length > 0;
}

function isAddedPerson(one: Placed): boolean {
  return isPerson(one) && one.figure.partOf === 'addition';
}

/** Told in one list: "a Swiss nurse and two Italian aid workers". */
export function isInList({ figure: a }: Placed, { figure: b }: Placed): boolean {
  return a.list !== null && a.list === b.list && Math.abs(a.quote.start - b.quote.start) < LIST_CHARACTERS;
}

/** Places in a sentence are counted anew in each; a list is shorter than this. */
const LIST_CHARACTERS = 160;
