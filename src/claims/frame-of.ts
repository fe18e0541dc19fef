// A clause in, the frame of the language that fits it out: its people must stand in their place, and it must say where they go.
import type { Frame, FrameRole } from '../languages/index.ts';
import type { Clause, Line } from './clauses/index.ts';
import { sideAt } from './frame-sides.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './unit.ts';

/**
 * The first frame whose people stand in their place.
 * @param moves whether another clause of the sentence hands people over: "handed over 233 people and took in 73"
 */
export function frameOf(scene: Scene, clause: Clause, line: Line, moves: boolean): Frame | undefined {
  const fitting = scene.frames.filter((frame) => {
    if (frame.voice !== clause.verb.voice || !clause.verb.does.includes(frame.of)) return false;
    const loose = clause.verb.degree === 'loose' || clause.verb.degree === 'captives';
    const people = placesOf(frame, clause, 'moved');
    if (
      frame.goes === true &&
      loose &&
      !saysWhere(clause) &&
      !(frame.of === 'get' && people.every((at) => isSomebodysDead(scene.units[at]))) &&
      !(frame.of === 'come' && clause.in.length > 0) &&
      !isInReturn(scene, clause)
    )
      return false;
    if (frame.voice === 'passive' && frame.object === 'moved' && clause.subject.some((at) => line.kinds[at] !== 'side'))
      return false;
    // "will accept the two", "gave 20": anything may be got or given.
    if (
      loose &&
      !moves &&
      !saysWhere(clause) &&
      clause.in.length === 0 &&
      !isInReturn(scene, clause) &&
      people.every((at) => isBare(scene.units[at])) &&
      !isOfUs(scene, clause)
    )
      return false;
    if (clause.verb.degree === 'captives' && !(saysWhere(clause) && people.every((at) => isCaptive(scene.units[at]))))
      return false;
    const swapsOne = frame.of === 'swap' && frame.voice === 'passive' && clause.for.length > 0;
    return (
      people.length > 0 &&
      people.every(
        (at) =>
          line.kinds[at] === 'people' ||
          line.kinds[at] === 'folk' ||
          (swapsOne && scene.units[at]?.tags.has('someone') === true),
      )
    );
  });
  const [first] = fitting;
  // "Ukraine repatriated 20 of its soldiers", "Thailand repatriated 18 Cambodians": whose they are tells whether they are given.
  if (first?.subject === 'from' && fitting.some((frame) => frame.subject === 'to')) {
    const subject = sideAt(scene, clause.subject[0]);
    const people = placesOf(first, clause, 'moved').map((at) => scene.units[at]?.figure?.nationality ?? null);
    const strangers = people.some((nationality) => nationality !== null && nationality !== subject);
    // "In return, Kyiv repatriated 30 people".
    const back = people.every((nationality) => nationality === null) && isInReturn(scene, clause);
    return strangers || back ? first : fitting.find((frame) => frame.subject === 'to');
  }
  return first;
}

/** "accepted the two"; not "was handed 50 of its own", which are people. */
function isBare(unit: Unit | undefined): boolean {
  return unit?.figure?.bare === true && unit.figure.nationality == null && unit.figure.own !== 'own';
}

/** "55 prisoners", "ten agents", "the bodies of 45": by the noun, captives or dead. */
function isCaptive(unit: Unit | undefined): boolean {
  const category = unit?.figure?.category;
  return unit?.tags.has('captiveWord') === true || category === 'remains' || category === 'prisoner';
}

/** "the bodies of 79 Ukrainian soldiers | have been recovered": whose they are says where they go. */
function isSomebodysDead(unit: Unit | undefined): boolean {
  return unit?.figure?.nationality != null;
}

/** "They gave us fifteen, we gave five": we speak of our own bargain. */
function isOfUs({ units }: Scene, { subject, verb }: Clause): boolean {
  const us = subject.length === 1 && units[subject[0] ?? -1]?.tags.has('our') === true;
  return us && !verb.infinitive && units.filter(({ figure }) => (figure?.value ?? 0) > 1).length > 1;
}

/** "were given in return", "in return it was given 27": it says so as well as "to Russia" would. */
function isInReturn({ units }: Scene, { verb, reach }: Clause): boolean {
  const [from, to] = reach;
  const front = units.slice(Math.max(0, from - 2), from);
  return [...front, ...units.slice(verb.to, to)].some((unit) => unit.tags.has('inReturn'));
}

function saysWhere(clause: Clause): boolean {
  return (
    clause.goes ||
    clause.each ||
    [clause.to, clause.from, clause.by, clause.second, clause.for].some((places) => places.length > 0)
  );
}

export function placesOf(frame: Frame, clause: Clause, role: FrameRole): readonly number[] {
  return [
    ...(frame.subject === role ? clause.subject : []),
    ...(frame.object === role ? clause.object : []),
    ...(frame.second === role ? clause.second : []),
    ...(frame.owner === role ? clause.owner : []),
    ...(frame.by === role ? clause.by : []),
    ...(role === 'to' ? clause.to : []),
    ...(role === 'from' ? clause.from : []),
    ...(role === 'against' ? clause.for : []),
  ];
}
