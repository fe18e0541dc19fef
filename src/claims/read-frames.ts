// Clauses and a language's frames in, who gives and who gets each number or named person out, written into the drafts.
import { UNREAD } from '../domain/engine-steps.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure } from '../domain/statement.ts';
import type { Frame } from '../languages/index.ts';
import { opposeByCompass } from './by-compass.ts';
import { type Clause, readClauses } from './clauses/index.ts';
import { frameOf, placesOf } from './frame-of.ts';
import { backOf, enemyTraded, holderOf, type Sides, sideAt, sidesOf, standTogether } from './frame-sides.ts';
import { listAdded, listTogether, withoutApposed } from './list-moved.ts';
import { listOfPersons } from './person-figures.ts';
import { isEnvoy } from './person-ways.ts';
import { readElliptic } from './read-elliptic.ts';
import { type Reading, type Readings, wordsOf } from './reading.ts';
import type { Draft, Opposed, Scene } from './scene.ts';
import type { Aside } from './skim.ts';
import { anyOf } from './tags.ts';
import { tellPerson } from './tell-person.ts';
import { isHolding, type Unit } from './unit.ts';

const NOTHING_READ: Readings = { readings: [], line: { units: [], kinds: [], asideBefore: new Map() } };

/** The clauses that some frame fits, in the order in which they are settled. */
export function readingsOf(scene: Scene, asides: readonly Aside[]): Readings {
  // Whom no number counts and no name names, of them nothing is said.
  if (!scene.units.some((unit) => unit.figure !== undefined || unit.person !== undefined)) return NOTHING_READ;
  const { clauses, line } = readClauses(scene.units, asides);
  // A relative clause tells of another time: it is read last.
  const ordered = [...clauses.filter((one) => !one.relative), ...clauses.filter((one) => one.relative)];
  let moves = false;
  const readings = pickAll(ordered, (clause): readonly Reading[] => {
    const frame = frameOf(scene, clause, line, moves);
    if (frame === undefined) return [];
    moves ||= (clause.verb.degree === 'sure' || clause.verb.degree === 'plain') && !clause.verb.negated;
    return [{ frame, clause, line }];
  });
  return { readings, line };
}

/** Where the people stand whom a main clause moves, and where that clause ends. */
export function movedInMain({ readings }: Readings): ReadonlyMap<number, number> {
  return new Map(
    pickAll(
      readings.filter(({ clause }) => !clause.relative && !clause.verb.negated),
      ({ frame, clause }) => placesOf(frame, clause, 'moved').map((at) => [at, clause.reach[1]]),
    ),
  );
}

/** Where the people stand of whom a main clause says that they have changed hands. */
export function doneInMain({ units }: Scene, { readings }: Readings): ReadonlySet<number> {
  const done = readings.filter(({ clause: { verb, relative } }) => {
    if (relative || verb.negated || verb.infinitive || verb.voice !== 'active') return false;
    const group = units.slice(verb.from, verb.to);
    return !group.some(({ tags }) => isOtherTime(tags)) && group.at(-1)?.verb?.forms.includes('past') === true;
  });
  return new Set(pickAll(done, ({ frame, clause }) => placesOf(frame, clause, 'moved')));
}

/** "Under the same deal 250 had been freed in April": of another time. */
const isOtherTime = anyOf(['will', 'toBe', 'plan', 'agree', 'perfect']);

export type ReadPersons = {
  /** A figure of one for each person of whom the clause says who gives or gets them. */
  readonly figures: readonly Figure[];
  /** Each person whom some clause moves, by place, and whither. */
  readonly moves: Moves;
};

export type Moves = ReadonlyMap<number, Sides>;

/** Fills `drafts` and `opposed`. */
export function readFrames(
  scene: Scene,
  { readings, line }: Readings,
  drafts: ReadonlyMap<number, Draft>,
  opposed: Opposed[],
): ReadPersons {
  const persons = new Map<number, Figure>();
  const moves = new Map<number, Sides>();
  for (const reading of readings) settle(scene, reading, drafts, { persons, moves }, opposed);
  readElliptic(scene, line, readings, drafts, persons);
  opposeByCompass(scene, drafts, opposed);
  return { figures: [...persons.values()], moves };
}

function settle(
  scene: Scene,
  reading: Reading,
  drafts: ReadonlyMap<number, Draft>,
  { persons, moves }: { readonly persons: Map<number, Figure>; readonly moves: Map<number, Sides> },
  opposed: Opposed[],
): void {
  const { frame, clause } = reading;
  const moved = withoutApposed(scene, placesOf(frame, clause, 'moved'));
  const actors = actorsOf(scene, reading);
  const several = areSeveral(actors);
  const verb = several ? 'swap' : frame.verb;
  const listed = moved.some((at) => drafts.has(at)) || (moved.length > 1 && moved.every((at) => isNameless(scene, at)));
  const nationalityAt = (at: number | undefined): string | null =>
    at === undefined ? null : (drafts.get(at)?.nationality ?? scene.units[at]?.person?.nationality ?? null);
  const enemy = several
    ? null
    : enemyTraded(reading, actors[0] ?? null, moved.map(nationalityAt), nationalityAt(clause.for[0]));
  for (const [n, at] of moved.entries()) {
    const draft = drafts.get(at);
    // "Ukraine freed 20 of its prisoners": whom it held.
    if (draft !== undefined && frame.subject === 'from' && isOwnCaptive(scene.units[at])) draft.nationality = null;
    const nationality = nationalityAt(at);
    const actor = several
      ? clause.respectively && moved.length === actors.length
        ? (actors[n] ?? null)
        : null
      : (actors[0] ?? null);
    const sides: Sides =
      enemy === null ? sidesOf(scene, reading, at, actor, nationality) : { to: nationality ?? actor, from: enemy };
    const does = several && actor !== null ? frame.verb : verb;
    if (draft !== undefined) {
      tell(scene, draft, frame, clause, sides, does);
      // "released 250 who were serving life and 1,718 who were not": one list.
      if (isParted(reading, moved)) {
        draft.list ??= moved[0] ?? null;
        if (draft.meaning === 'subset' && draft.partOf === null && !clause.relative) draft.meaning = 'side';
      }
    } else if (!isEnvoy(scene.units, at)) {
      if (isDone(clause)) for (const one of listOfPersons(scene, at)) if (!moves.has(one)) moves.set(one, sides);
      tellPerson(scene, at, reading, sides, does, persons, listed || isPaidFor(sides, frame, drafts, persons));
    }
  }
  if (!clause.relative) tellAlong(moved, drafts);
  tallyAlong(moved, drafts, frame.id);
  // "traded Boris Bykov and 55 soldiers for 215 of its own": they add up as well.
  if (moved.length > 1 && (verb !== 'swap' || (clause.for.length > 0 && !several))) {
    listTogether(scene, moved, drafts, persons);
    listAdded(scene, moved, drafts);
  }
  const [given] = moved;
  const [against] = clause.for;
  if (given === undefined || against === undefined || clause.verb.negated) return;
  const known = (at: number): boolean => drafts.has(at) || persons.has(at);
  for (const at of clause.for) {
    const draft = drafts.get(at);
    // "For eight of his own he gave up six Russians": no Russians of his.
    if (draft !== undefined && scene.units[at]?.figure?.own === 'own' && draft.nationality === nationalityAt(given))
      draft.nationality = null;
    const nationality = nationalityAt(at);
    const back = withHolder(
      enemy === null ? backOf(frame, several ? null : (actors[0] ?? null)) : { to: enemy, from: actors[0] ?? null },
      nationality,
      holderOf(scene, reading.line, at, nationality, false),
    );
    if (draft !== undefined) tell(scene, draft, frame, clause, back, 'swap');
    else if (known(given)) tellPerson(scene, at, reading, back, 'swap', persons);
  }
  // "for 55 soldiers and the politician Boris Bykov": they add up as well.
  if (clause.for.length > 1 && !isParted(reading, clause.for)) {
    listTogether(scene, clause.for, drafts, persons);
    listAdded(scene, clause.for, drafts);
  }
  if (known(given) && known(against) && !opposed.some((two) => two.includes(given) || two.includes(against)))
    opposed.push([Math.min(given, against), Math.max(given, against)]);
}

/** "an exchange between the army and the rebels, who let 20 men go": the nearest, where two enemies cannot have done it together. */
function actorsOf(scene: Scene, { frame, clause }: Reading): readonly (string | null)[] {
  if (frame.subject === 'moved') return [];
  const all = clause.subject.map((at) => sideAt(scene, at));
  const one = clause.relative && !clause.each && frame.of !== 'swap' && clause.verb.voice === 'active';
  return one && areSeveral(all) ? all.slice(-1) : all;
}

function areSeveral([first, ...others]: readonly (string | null)[]): boolean {
  return others.some((one) => !standTogether(one, first ?? null));
}

function isOwnCaptive(unit: Unit | undefined): boolean {
  return unit?.figure?.own === 'own' && unit.figure.jailed === true;
}

/** "freed 2,130 in exchange for 48 Iranians held by the rebels": who held them gives them, and they go home, not to whoever asked for them. */
function withHolder(back: Sides, nationality: string | null, holder: string | null): Sides {
  if (holder === null || holder === back.to) return back;
  return { to: nationality === null || nationality === back.to ? back.to : null, from: back.from ?? holder };
}

/** "33 officers and 17 privates are back": what one verb moves is no part of the other. */
function tellAlong(moved: readonly number[], drafts: ReadonlyMap<number, Draft>): void {
  const [first, ...others] = moved.map((at) => drafts.get(at));
  if (first?.meaning !== 'side' || first.partOf !== null) return;
  for (const draft of others)
    if (draft?.meaning === 'subset' && draft.partOf === null && !draft.ofThem && draft.list === first.list)
      draft.meaning = 'side';
}

/** "Since the truce began it has brought home 20 hostages and 23 bodies": where one of a list is a running total all are. */
function tallyAlong(moved: readonly number[], drafts: ReadonlyMap<number, Draft>, row: string): void {
  const listed = moved.flatMap((at) => drafts.get(at) ?? []);
  const tally = listed.find(({ meaning }) => meaning === 'cumulative');
  if (tally === undefined || listed[0] !== tally) return;
  for (const draft of listed) if (draft.row === row) Object.assign(draft, { meaning: 'cumulative', row: tally.row });
}

/** "handed back an Indian constable and got back a ranger": whoever gets somebody has given somebody. */
function isPaidFor(
  { to }: Sides,
  { subject, verb }: Frame,
  drafts: ReadonlyMap<number, Draft>,
  persons: ReadonlyMap<number, Figure>,
): boolean {
  if (to === null || subject !== 'to' || verb !== 'get') return false;
  return [...drafts.values(), ...persons.values()].some(({ from, meaning }) => from === to && meaning === 'side');
}

function isNameless({ units }: Scene, at: number): boolean {
  return units[at]?.person?.named === false;
}

/** Not: "called on Moscow to release Ann Adams". */
function isDone({ verb }: Clause): boolean {
  return verb.voice !== 'noun' && !verb.negated && !verb.infinitive;
}

function isParted({ line }: Reading, moved: readonly number[]): boolean {
  if (moved.length !== 2) return false;
  // "released 250 serving life terms and 1,718 Gazans".
  const between = line.units.slice((moved[0] ?? 0) + 1, moved[1]);
  return (
    line.kinds.slice(moved[0], moved[1]).includes('relative') ||
    between.some(({ tags }) => tags.has('subset') || isHolding(tags))
  );
}

/** "On 8 June the rebels had parted with 12 wounded": on a day of their own they are no part of others. */
function isOfOwnDay({ units }: Scene, { meaning, ofThem, partOf }: Draft, frame: Frame, { verb }: Clause): boolean {
  if (meaning !== 'subset' || ofThem || partOf !== null || frame.subject !== 'from' || verb.degree !== 'sure')
    return false;
  return frame.voice === 'active' && units.some(({ date }) => date?.span.precision === 'day');
}

const NOBODYS: ReadonlySet<Figure['meaning']> = new Set(['cumulative', 'held', 'ordinal', 'other']);

function tell(scene: Scene, draft: Draft, frame: Frame, clause: Clause, sides: Sides, verb: Figure['verb']): void {
  if (draft.row === UNREAD) {
    draft.row = frame.id;
    draft.meaning = clause.verb.negated ? 'other' : clause.each ? 'each' : 'side';
    draft.reach = clause.reach;
    draft.cues = [wordsOf(scene, clause)];
  } else if (draft.meaning === 'subset' && frame.of === 'swap' && clause.for.length > 0 && draft.partOf === null) {
    // "115 of them were traded for 115 Ukrainians": all who changed hands, of those who were told of.
    Object.assign(draft, { row: frame.id, meaning: 'side', reach: clause.reach, cues: [wordsOf(scene, clause)] });
  } else if (isOfOwnDay(scene, draft, frame, clause)) draft.meaning = 'side';
  else if (draft.meaning === 'side' && clause.each && draft.partOf === null) draft.meaning = 'each';
  // Of a running total, of those still held nobody asks to whom they went.
  if (clause.verb.negated || NOBODYS.has(draft.meaning)) return;
  const settled = draft.row !== frame.id && scene.frames.some((one) => one.id === draft.row);
  if (settled && frame.of === 'convey') return;
  // "Haftar gave Tripoli 15 captives and got 33 of its own": who gets them.
  if (scene.units[draft.at]?.figure?.own === 'own' && frame.subject === 'to' && sides.to !== null)
    draft.nationality = sides.to;
  draft.verb ??= clause.each ? 'swap' : verb;
  if (clause.relative && frame.of === 'swap' && draft.to === null) draft.verb = 'swap';
  // "whom Russia took to Hungary are back": where they went before.
  if (!(settled && clause.relative) && draft.from !== sides.to) draft.to ??= sides.to;
  if (draft.to !== sides.from) draft.from ??= sides.from;
}
