// A text in small letters in; whether it names captives and a handing over near each other, so that it may tell of a swap, out.
import type { Language } from '../languages/index.ts';

/** Past so many words of handing over a text is not worth the search: it passes. */
const MOST_TRIES = 200;

/** @param reach how many characters may stand between the two */
export function mayTell(text: string, { gate }: Language, reach: number): boolean {
  return areNear(text, gate.people, gate.transfer, reach);
}

export function areNear(text: string, people: RegExp, transfer: RegExp, reach: number): boolean {
  if (!people.test(text)) return false;
  const each = globalOf(transfer);
  each.lastIndex = 0;
  let tries = 0;
  for (let found = each.exec(text); found !== null && tries < MOST_TRIES; found = each.exec(text)) {
    if (people.test(text.slice(Math.max(0, found.index - reach), found.index + reach))) return true;
    tries++;
  }
  return tries >= MOST_TRIES;
}

const made = new WeakMap<RegExp, RegExp>();

/** The same pattern, to be asked again from where it matched; made once a pattern. */
function globalOf(pattern: RegExp): RegExp {
  const known = made.get(pattern);
  if (known !== undefined) return known;
  const all = new RegExp(pattern.source, `${pattern.flags}g`);
  made.set(pattern, all);
  return all;
}
