// A named person or "a soldier" whom a clause moves in, a figure of one out.
import type { Figure } from '../domain/statement.ts';
import type { Frame } from '../languages/index.ts';
import type { Clause } from './clauses/index.ts';
import type { Sides } from './frame-sides.ts';
import { nameBehind, withNationality } from './name-behind.ts';
import { listOfPersons, personAt, personFigure } from './person-figures.ts';
import { type Reading, wordsOf } from './reading.ts';
import type { Scene } from './scene.ts';
import type { PersonReading } from './unit.ts';

export function tellPerson(
  scene: Scene,
  at: number,
  reading: Reading,
  sides: Sides,
  verb: Figure['verb'],
  persons: Map<number, Figure>,
  listed = false,
): void {
  const { frame, clause } = reading;
  if (isOneOfBehind(scene, at)) return;
  const sure = clause.verb.degree === 'sure' || (verb === 'swap' && clause.for.includes(at));
  if (
    !(sure || listed) ||
    clause.verb.negated ||
    !(mayBePerson(scene, at, frame, clause) || isOneMore(scene, at, frame, listed))
  )
    return;
  for (const told of listOfPersons(scene, at)) {
    const name = nameBehind(scene.units, told);
    const one = name === -1 ? told : name;
    const person = personOf(scene, told, one);
    if (person === null || persons.has(one)) continue;
    // A name of which the clause tells no side is anybody's.
    const sided = sides.to !== null || sides.from !== null || person.nationality !== null || clause.for.length > 0;
    // "a soldier" without a name is one of whom the sentence must say who gave him for whom.
    if (!listed && !person.named && clause.for.length === 0 && !(saysWhoGave(frame, clause) && sides.from !== null))
      continue;
    if (!(sided || listed) || (clause.relative && person.nationality === null)) continue;
    const said = { to: sides.to, from: sides.from, verb, partOf: null, list: at, row: frame.id, reach: clause.reach };
    persons.set(one, personFigure(scene, person, one, { ...said, cues: [wordsOf(scene, clause)] }));
  }
}

/** "A fourth American, the pastor David Lin, was released": by his name. */
function personOf(scene: Scene, told: number, name: number): PersonReading | null {
  const [person, named] = [personAt(scene, told), personAt(scene, name)];
  return named === null || person === null ? named : withNationality(named, person);
}

/** "He was freed on 14 December, one of 44 Armenians": he is counted among them. */
function isOneOfBehind({ units }: Scene, at: number): boolean {
  for (let i = at + 1; i < units.length && i <= at + ONE_OF_REACH; i++) {
    const unit = units[i];
    if (unit?.number?.value !== 1 || unit.figure !== undefined || units[i + 1]?.tags.has('of') !== true) continue;
    return units[i + 2]?.figure !== undefined || units[i + 3]?.figure !== undefined;
  }
  return false;
}

const ONE_OF_REACH = 20;

/** Presidents return home as well: a name that comes is a captive's where it comes out of captivity. */
function mayBePerson(scene: Scene, at: number, frame: Frame, clause: Clause): boolean {
  if (frame.voice === 'noun') return clause.by.length > 0 || clause.for.length > 0;
  // "was released by coach Andrei Bondar"; "called on Moscow to release Ann Adams".
  if (clause.verb.infinitive || (frame.subject === 'to' && frame.voice === 'passive')) return false;
  if (frame.of === 'convey') return clause.to.length > 0 || clause.from.length > 0;
  if (frame.of !== 'come') return true;
  const known = scene.units[at]?.person;
  if (known === undefined) return false;
  const fromCaptivity = clause.from.some((place) => scene.units[place]?.captor !== undefined);
  return clause.for.length > 0 || fromCaptivity || (clause.to.length > 0 && known.category !== 'unspecified');
}

/** "Five executives, a Marine and a hiker are back": beside a number of them who comes is a captive too. */
function isOneMore(scene: Scene, at: number, frame: Frame, listed: boolean): boolean {
  return listed && frame.of === 'come' && scene.units[at]?.person !== undefined;
}

/** "The rebels let go a soldier", "a soldier was let go by the rebels": the clause says who gave. */
function saysWhoGave(frame: Frame, clause: Clause): boolean {
  return frame.subject === 'from' || clause.by.length > 0;
}
