// The first of several people in, all that "and" joins to it out: "a, b and c".
import { isHolding } from '../unit.ts';
import type { Line } from './noun-phrases.ts';

/**
 * The people at `at` and those that "and" joins to them; where it goes on.
 * @param tails what may end the verb before them: "let a captain and 16 policemen | go"
 */
export function takeList(line: Line, at: number, into: number[], tails: ReadonlyMap<string, unknown> | null): number {
  const { kinds } = line;
  into.push(at);
  let last = at;
  for (;;) {
    let i = last + 1;
    let comma = false;
    let and = false;
    while (kinds[i] === 'comma' || kinds[i] === 'and' || (kinds[i] === 'small' && (and || comma) && i - last <= 4)) {
      // "1,200 men, including seven officers".
      if (line.units[i]?.tags.has('including') === true) return last + 1;
      if (kinds[i] === 'comma') comma = true;
      if (kinds[i] === 'and') and = true;
      i++;
    }
    const beyond = i === last + 1 ? beyondRelative(line, i) : -1;
    if (beyond !== -1) {
      into.push(beyond);
      last = beyond;
      continue;
    }
    if (kinds[i] !== 'people' || !(and || (comma && listGoesOn(line, i)))) return last + 1;
    // "400 prisoners, 70 of them Americans, 25 British": some of those who were named.
    if (
      (isVerbNext(line, i + 1) && tails?.has(line.units[i + 1]?.lower ?? '') !== true) ||
      line.units[i]?.figure?.ofThem === true
    )
      return last + 1;
    into.push(i);
    last = i;
  }
}

/** "250 Palestinians who were serving life and 1,718 people from Gaza": the people behind a relative clause; -1 where there are none. */
function beyondRelative(line: Line, at: number): number {
  const { kinds, units } = line;
  // "33 fighters | held by the LNA and 27 held by the government".
  const held = units[at] !== undefined && isHolding(units[at].tags);
  if (kinds[at] !== 'relative' && !held) return -1;
  for (let i = at + 1; i <= at + MOST_RELATIVE; i++) {
    const kind = kinds[i];
    if (kind === undefined || kind === 'stop' || kind === 'link' || kind === 'comma') return -1;
    if (kind === 'people' && !(held && kinds[i + 1] === 'possessive')) return -1;
    if (kind !== 'and') continue;
    const next = kinds[i + 1] === 'small' || (held && kinds[i + 1] === 'of') ? i + 2 : i + 1;
    return kinds[next] === 'people' && !isVerbNext(line, next + 1) ? next : -1;
  }
  return -1;
}

const MOST_RELATIVE = 10;

/** "a, b and c": an "and" before the last. */
function listGoesOn({ kinds }: Line, at: number): boolean {
  for (let i = at + 1; i <= at + 8; i++) {
    if (kinds[i] === 'and') return kinds[i + 1] === 'people' || kinds[i + 2] === 'people';
    if (kinds[i] !== 'comma' && kinds[i] !== 'people' && kinds[i] !== 'small') return false;
  }
  return false;
}

/** What follows is a verb of its own: "… and 30 were handed". */
function isVerbNext({ kinds }: Line, at: number): boolean {
  for (let i = at; i <= at + 2; i++) {
    const kind = kinds[i];
    if (kind === 'aux' || kind === 'verb') return true;
    if (kind !== 'small' && kind !== 'each' && kind !== 'date') return false;
  }
  return false;
}

export function isPeopleNext({ units, kinds }: Line, at: number): boolean {
  for (let i = at; i <= at + 4; i++) {
    const kind = kinds[i];
    if (kind === 'people' || kind === 'folk') return true;
    if (kind !== 'small' || units[i] === undefined) return false;
  }
  return false;
}
