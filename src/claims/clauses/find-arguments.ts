// The place behind a verb in, what follows it out: its objects, who stands behind "to", "from", "by" and "for", and what closes it.
import { anyOf } from '../tags.ts';
import { has, isHeld, type Unit, type VerbReading } from '../unit.ts';
import type { Arguments, Found } from './arguments.ts';
import { behindComma, goesOn, isSubject, objectPastComma } from './behind-comma.ts';
import { moreBehind } from './more-behind.ts';
import type { Line } from './noun-phrases.ts';
import { tailAt, tailBeyond } from './tail-at.ts';
import { isPeopleNext, takeList } from './take-list.ts';
import { skipPhrase, takePhrase } from './take-phrase.ts';

/** Further than this nothing belongs to a verb. */
const REACH = 32;

/** Between a verb and its object. */
const MOST_SMALL = 7;

/** "left | the central prison of Bamako". */
const MOST_BEFORE_PRISON = 2;

type Wants = 'object' | 'ofObject' | 'nothing';

/** @param wants whether people directly behind are its object; of a noun those behind "of" are */
export function findArguments(line: Line, start: number, wants: Wants, verb: VerbReading | null): Arguments {
  const { units, kinds } = line;
  const found: Found = {
    object: [],
    second: [],
    by: [],
    to: [],
    from: [],
    with: [],
    for: [],
    in: [],
    goes: false,
    each: false,
    respectively: false,
    tail: null,
    along: [],
    end: start,
  };
  // "left | Gaza", "reached | Aden".
  const comes = isOnlyCome(verb);
  const leaves = comes && has(units[start - 1], 'leave');
  const arrives = comes && !leaves;
  let small = 0;
  let joined = false;
  // The tail stands right behind the verb or its people.
  let mayTail = true;
  let at = start;
  const limit = Math.min(units.length, start + REACH);
  while (at < limit) {
    const kind = kinds[at];
    if (verb !== null && found.tail === null && mayTail) {
      const tail = tailAt(line, at, verb);
      if (tail !== null) {
        found.tail = tail.does;
        at += tail.length;
        found.end = Math.max(found.end, at);
        if (tail.length > 0) continue;
      }
    }
    let next: number;
    let aside = -1;
    // "let 61 officers and their relatives | go": the verb is not yet whole.
    const whole = found.object.length === 0 || found.tail !== null ? -1 : tailBeyond(line, at, verb);
    if (whole !== -1) {
      at = whole;
      mayTail = true;
      continue;
    }
    switch (kind) {
      case 'people':
      case 'folk':
        if (wants !== 'object' || found.object.length > 0) return found;
        // "25 returned to each country, and on Monday 300 | went home".
        if (joined && isSubject(line, at)) return found;
        // "the pilot Konstantin Yaroshenko".
        next = takeList(
          line,
          kind === 'folk' && kinds[at + 1] === 'people' ? at + 1 : at,
          found.object,
          verb?.tails ?? null,
        );
        break;
      case 'side':
      case 'other':
        // "reached Aden".
        if (kind === 'side' && at === start && wants === 'object' && comes && !isPeopleNext(line, at + 1)) {
          // "left Belarus": where they were.
          found[leaves ? 'from' : 'in'].push(at);
          next = at + 1;
          break;
        }
        if (wants !== 'object' || found.object.length > 0) return found;
        if (!isPeopleNext(line, at + 1)) {
          if (kinds[at + 1] !== 'possessive') return found;
          next = at + 2;
          break;
        }
        if (kind === 'side') found.second.push(at);
        next = at + 1;
        break;
      case 'deed':
        if (wants !== 'object' || found.object.length > 0 || verb?.does.includes('get') !== true) return found;
        next = at + 1;
        break;
      case 'of':
        if (
          found.object.length === 0 &&
          wants !== 'nothing' &&
          (verb === null || at === start || kinds[at - 1] === 'deed' || isShare(units[at - 1])) &&
          isPeopleNext(line, at + 1)
        ) {
          next = at + 1;
          while (kinds[next] === 'small') next++;
          next =
            kinds[next] === 'people' || kinds[next] === 'folk'
              ? takeList(line, next, found.object, verb?.tails ?? null)
              : next;
        } else if (at === start && verb !== null) {
          // "walked out of Ukrainian camps".
          next = takePhrase(line, at, 'from', found, false);
        } else next = skipPhrase(line, at + 1);
        break;
      case 'to':
      case 'from':
      case 'by':
      case 'with':
      case 'for':
        // "freed after mediation by Qatar", "freed for 33 hostages held by Hamas": it freed nobody.
        next =
          kind === 'by' && (isHelp(units[at - 1]) || isHeld(units[at - 1]))
            ? skipPhrase(line, at + 1)
            : takePhrase(line, at, kind, found, found.tail !== null || verb?.does.includes('come') === true);
        break;
      case 'in':
        next = skipPhrase(line, at + 1);
        // "walked free in Sanaa": where they were held, or where their own waited.
        if (comes && has(units[start - 1], 'walkFree')) break;
        // "are back in Armenia".
        for (let i = at + 1; i < next; i++) {
          const here = units[i]?.tags.has('where') === true || (units[i]?.party !== undefined && kinds[i] === 'side');
          // "set foot on Ukrainian soil".
          const soil = kinds[i] === 'captor' && units[at]?.tags.has('at') === true;
          // "arrived in the Sumy region".
          const landed = arrives && units[i]?.land !== undefined;
          if ((here || soil || landed) && found.in.length === 0) found.in.push(i);
        }
        break;
      case 'each':
        // "let two go in what | both sides called a trade", "swapped 206, each side | receiving 103", "under the formula | both sides accepted".
        if (kinds[at + 1] === 'speech' || has(units[at + 1], 'agree')) return found;
        if (kinds[at + 1] === 'verb') return found;
        found.each = true;
        next = at + 1;
        break;
      case 'and':
        if (units[at]?.tags.has('addition') === true) {
          const more = moreBehind(line, at + 1);
          if (more !== -1 && found.object.length === 0) {
            takeList(line, more, found.along, null);
            found.end = more + 1;
            return found;
          }
          // "freed 13 hostages on Friday, along with | ten Thais and a nurse".
          if (more !== -1) {
            next = takeList(line, more, found.object, null);
            break;
          }
        }
        if (!goesOn(line, at + 1)) return found;
        joined = true;
        next = at + 1;
        break;
      case 'comma':
        aside = pastRelative(line, at);
        next = aside === -1 ? behindComma(line, at) : aside;
        if (wants === 'object' && verb !== null && !comes && found.object.length === 0) {
          const object = objectPastComma(line, at);
          if (object !== -1) next = object;
        }
        if (next === -1) return found;
        break;
      case 'captor':
        // "left Russian prisons", "left the central prison of Bamako".
        if (at <= start + MOST_BEFORE_PRISON && leaves && !joined) found.from.push(at);
        next = at + 1;
        break;
      case 'possessive':
      case 'date':
        next = at + 1;
        break;
      case 'small':
        small++;
        // "left Gaza".
        if (at === start && leaves && units[at]?.place !== undefined) found.goes = true;
        // "reached Chernihiv".
        else if (at === start && arrives && units[at]?.land !== undefined) found.in.push(at);
        // "left three prisons".
        if (at <= start + 1 && leaves && has(units[at], 'captivity')) found.goes = true;
        if (found.object.length === 0 && wants === 'object' && small > MOST_SMALL) return found;
        if (units[at]?.tags.has('respectively') === true) found.respectively = true;
        next = at + 1;
        break;
      default:
        return found;
    }
    // "let seven men in uniform | go", "let 20 soldiers from Mariupol | go".
    const saysMore: boolean = (kind === 'in' || kind === 'from') && mayTail && found.object.length > 0;
    mayTail = kind === 'people' || kind === 'folk' || kind === 'date' || aside !== -1 || saysMore;
    at = next;
    found.end = Math.max(found.end, Math.min(at, limit));
  }
  return found;
}

/** "the last | of its prisoners", "most | of the hostages". */
function isShare(unit: Unit | undefined): boolean {
  return unit?.tags.has('previous') === true || unit?.tags.has('share') === true;
}

/** "sent 252 men, whom it had held in a camp, | home": where the clause goes on; -1 where no such aside begins. */
function pastRelative({ kinds, asideBefore }: Line, comma: number): number {
  if (kinds[comma + 1] !== 'relative') return -1;
  for (const [end, begin] of asideBefore) if (begin === comma) return end;
  return -1;
}

function isOnlyCome(verb: VerbReading | null): boolean {
  return verb?.does.length === 1 && verb.does[0] === 'come';
}

function isHelp(unit: Unit | undefined): boolean {
  return unit !== undefined && helps(unit.tags);
}

/** "after a visit | by the American envoy", "in a raid | by the Pakistani army" as well. */
const helps = anyOf(['mediation', 'help', 'talks', 'occasion', 'rescue']);
