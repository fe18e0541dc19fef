// Two names of people in, whether they are one person's out: "Ann Adams" is "Adams" further on, "Ann and Ben Brown" are two.

/** By the last name, and by the first where both are told. */
export function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  return lastName(one) === lastName(other) && isSameFirst(one, other);
}

/** "Aleksandr" and "Alexander", "Steve" and "Steven" are one; an initial, a title or none may be anybody's. */
export function isSameFirst(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [firstName(one), firstName(other)];
  if (first === '' || second === '' || first === second || !(isWhole(first) && isWhole(second))) return true;
  return first.startsWith(second) || second.startsWith(first) || isSpeltLike(first, second);
}

/** Long names that differ in two letters at most. */
function isSpeltLike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LONG || Math.abs(one.length - other.length) > MOST_APART) return false;
  let head = 0;
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < Math.min(one.length, other.length) - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return Math.max(one.length, other.length) - head - tail <= MOST_APART;
}

const LONG = 6;
const MOST_APART = 2;

/** No initial, and no "Mr", "Dr" or "Sgt": a name has a vowel. */
function isWhole(name: string): boolean {
  return /^\p{L}{2,}$/u.test(name) && !/^[bcdfghjklmnpqrstvwxz]+$/u.test(name);
}

/** Empty where only the last is told. */
function firstName(name: string | undefined): string {
  const words = name?.split(/\s+/u) ?? [];
  return words.length > 1 ? (words[0]?.toLowerCase() ?? '') : '';
}

export function lastName(name: string | undefined): string {
  return name?.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}
