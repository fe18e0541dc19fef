// Clauses and a language's frames in, who gives and who gets each number or named person out, written into the drafts.
import type { Figure } from '../domain/statement.ts';
import { areOfOneCamp } from '../gazetteer/index.ts';
import type { Frame, FrameRole } from '../languages/index.ts';
import { type Clause, type Line, readClauses } from './clauses/index.ts';
import { listOfPersons, personAt, personFigure } from './person-figures.ts';
import { readElliptic } from './read-elliptic.ts';
import type { Reading, Readings } from './reading.ts';
import { type Draft, type Opposed, partyAt, type Scene, UNREAD } from './scene.ts';
import type { Aside } from './skim.ts';

type Sides = { readonly to: string | null; readonly from: string | null };

const NOTHING_READ: Readings = { readings: [], line: { units: [], kinds: [], asideBefore: new Map() } };

/** The clauses that some frame fits, in the order in which they are settled. */
export function readingsOf(scene: Scene, asides: readonly Aside[]): Readings {
  // Whom no number counts and no name names, of them nothing is said.
  if (!scene.units.some((unit) => unit.figure !== undefined || unit.person !== undefined)) return NOTHING_READ;
  const { clauses, line } = readClauses(scene.units, asides);
  // A relative clause tells of another time: it is read last.
  const ordered = [...clauses.filter((one) => !one.relative), ...clauses.filter((one) => one.relative)];
  const readings = ordered.flatMap((clause): readonly Reading[] => {
    const frame = frameOf(scene, clause, line);
    return frame === undefined ? [] : [{ frame, clause, line }];
  });
  return { readings, line };
}

/** Where the people stand whom a main clause moves, and where that clause ends. */
export function movedInMain({ readings }: Readings): ReadonlyMap<number, number> {
  return new Map(
    readings
      .filter(({ clause }) => !clause.relative && !clause.verb.negated)
      .flatMap(({ frame, clause }) => placesOf(frame, clause, 'moved').map((at) => [at, clause.reach[1]])),
  );
}

/** Fills `drafts` and `opposed`. @returns a figure of one for each person who is moved */
export function readFrames(
  scene: Scene,
  { readings, line }: Readings,
  drafts: ReadonlyMap<number, Draft>,
  opposed: Opposed[],
): readonly Figure[] {
  const persons = new Map<number, Figure>();
  for (const reading of readings) settle(scene, reading, drafts, persons, opposed);
  readElliptic(scene, line, readings, drafts);
  return [...persons.values()];
}

/** The first frame whose people stand in their place. */
function frameOf(scene: Scene, clause: Clause, line: Line): Frame | undefined {
  const fitting = scene.frames.filter((frame) => {
    if (frame.voice !== clause.verb.voice || !clause.verb.does.includes(frame.of)) return false;
    if (
      frame.goes === true &&
      clause.verb.degree === 'loose' &&
      !saysWhere(clause) &&
      !(frame.of === 'come' && clause.in.length > 0) &&
      !isInReturn(scene, clause)
    )
      return false;
    const people = placesOf(frame, clause, 'moved');
    if (frame.voice === 'passive' && frame.object === 'moved' && clause.subject.some((at) => line.kinds[at] !== 'side'))
      return false;
    // "will accept the two", "gave 20": anything may be got or given.
    if (
      clause.verb.degree === 'loose' &&
      !saysWhere(clause) &&
      clause.in.length === 0 &&
      people.every((at) => scene.units[at]?.figure?.bare === true)
    )
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
    return strangers ? first : fitting.find((frame) => frame.subject === 'to');
  }
  return first;
}

/** "were given in return": it says so as well as "to Russia" would. */
function isInReturn({ units }: Scene, { verb, reach }: Clause): boolean {
  return units.slice(verb.to, reach[1]).some((unit) => unit.tags.has('inReturn'));
}

function saysWhere(clause: Clause): boolean {
  return (
    clause.goes ||
    clause.each ||
    [clause.to, clause.from, clause.by, clause.second, clause.for].some((places) => places.length > 0)
  );
}

function placesOf(frame: Frame, clause: Clause, role: FrameRole): readonly number[] {
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

/** The side that stands at `at`: by name, by "we", or as whose fighters it names. */
function sideAt(scene: Scene, at: number | undefined): string | null {
  if (at === undefined) return null;
  const { units, speakers } = scene;
  const unit = units[at];
  if (unit?.party?.kind === 'mediator') return null;
  if (unit?.tags.has('our') === true) return speakers.speaker ?? speakers.subject;
  const party = partyAt(units, at, speakers);
  if (party !== null) return party;
  // "militants of Boko Haram".
  if (unit?.people !== undefined && unit.figure === undefined && units[at + 1]?.tags.has('of') === true) {
    const whose = units[at + 2]?.tags.has('determiner') === true ? units[at + 3] : units[at + 2];
    if (whose?.party !== undefined && whose.party.kind !== 'mediator') return whose.party.id;
  }
  const before = units[at - 1];
  return unit?.people !== undefined && before?.tags.has('adjective') === true ? (before.party?.id ?? null) : null;
}

function settle(
  scene: Scene,
  reading: Reading,
  drafts: ReadonlyMap<number, Draft>,
  persons: Map<number, Figure>,
  opposed: Opposed[],
): void {
  const { frame, clause } = reading;
  const moved = placesOf(frame, clause, 'moved');
  const actors = frame.subject === 'moved' ? [] : clause.subject.map((at) => sideAt(scene, at));
  const several = new Set(actors).size > 1 && !actors.every((one) => standTogether(one, actors[0] ?? null));
  for (const [n, at] of moved.entries()) {
    const draft = drafts.get(at);
    const nationality = draft?.nationality ?? scene.units[at]?.person?.nationality ?? null;
    const actor = several
      ? clause.respectively && moved.length === actors.length
        ? (actors[n] ?? null)
        : null
      : (actors[0] ?? null);
    const sides = sidesOf(scene, reading, at, actor, nationality);
    const verb = several && actor === null ? 'swap' : frame.verb;
    if (draft !== undefined) tell(scene, draft, frame, clause, sides, verb);
    else
      tellPerson(
        scene,
        at,
        reading,
        sides,
        verb,
        persons,
        moved.some((other) => drafts.has(other)),
      );
  }
  const [given] = moved;
  const [against] = clause.for;
  if (given === undefined || against === undefined || clause.verb.negated) return;
  const known = (at: number): boolean => drafts.has(at) || persons.has(at);
  for (const at of clause.for) {
    const back = backOf(frame, several ? null : (actors[0] ?? null));
    const draft = drafts.get(at);
    if (draft !== undefined) tell(scene, draft, frame, clause, back, 'swap');
    else if (known(given)) tellPerson(scene, at, reading, back, 'swap', persons);
  }
  if (known(given) && known(against) && !opposed.some((two) => two.includes(given) || two.includes(against)))
    opposed.push([Math.min(given, against), Math.max(given, against)]);
}

/** "Russia and Belarus released 16": two of one camp give together, enemies swap. */
function standTogether(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && areOfOneCamp(a, b));
}

/** Who gets and who gives, from all that stands in the clause. */
function sidesOf(
  scene: Scene,
  { frame, clause, line }: Reading,
  at: number,
  actor: string | null,
  nationality: string | null,
): Sides {
  const place = (places: readonly number[]): string | null => sideAt(scene, places[0]);
  let to = place(clause.to) ?? (frame.second === 'to' ? place(clause.second) : null);
  if (frame.of === 'come' || frame.of === 'convey') {
    to ??= place(clause.in);
    // "Ten Ukrainians were flown to Doha": on the way.
    if (nationality !== null && nationality !== to) to = null;
  }
  let from = place(clause.from) ?? captorBehind(scene, line, at);
  for (const [role, side] of [
    [frame.by, place(clause.by)],
    [frame.owner, place(clause.owner)],
  ] as const) {
    if (role === 'from') from ??= side;
    if (role === 'to') to ??= side;
  }
  if (frame.subject === 'to') to ??= actor;
  if (frame.subject === 'from' && actor !== null) {
    // "Ukraine freed 215 people from Russian captivity", "Kyiv returned 95 of its own": who has them out gets them.
    if ((from !== null && from !== actor) || (to === null && nationality === actor)) to ??= actor;
    else if (frame.of !== 'swap' || clause.for.length > 0 || nationality !== null) from ??= actor;
  }
  return { to, from: from === to ? null : from };
}

/** "16 prisoners from Russian jails were exchanged". */
function captorBehind(scene: Scene, { kinds }: Line, at: number): string | null {
  if (kinds[at + 1] !== 'from') return null;
  const noun = kinds[at + 2] === 'small' ? at + 3 : at + 2;
  return kinds[noun] === 'captor' ? sideAt(scene, noun) : null;
}

/** What is given for people goes the other way. */
function backOf(frame: Frame, actor: string | null): Sides {
  if (frame.subject === 'from') return { to: actor, from: null };
  if (frame.subject === 'to') return { to: null, from: actor };
  return { to: null, from: null };
}

const NOBODYS: ReadonlySet<Figure['meaning']> = new Set(['cumulative', 'held', 'ordinal', 'other']);

function tell(scene: Scene, draft: Draft, frame: Frame, clause: Clause, sides: Sides, verb: Figure['verb']): void {
  if (draft.row === UNREAD) {
    draft.row = frame.id;
    draft.meaning = clause.verb.negated ? 'other' : clause.each ? 'each' : 'side';
    draft.reach = clause.reach;
    draft.cues = [wordsOf(scene, clause)];
  } else if (draft.meaning === 'side' && clause.each && draft.partOf === null) draft.meaning = 'each';
  // Of a running total, of those still held nobody asks to whom they went.
  if (clause.verb.negated || NOBODYS.has(draft.meaning)) return;
  const settled = draft.row !== frame.id && scene.frames.some((one) => one.id === draft.row);
  if (settled && frame.of === 'convey') return;
  draft.verb ??= clause.each ? 'swap' : verb;
  if (clause.relative && frame.of === 'swap' && draft.to === null) draft.verb = 'swap';
  // "whom Russia took to Hungary are back": where they went before.
  if (!(settled && clause.relative)) draft.to ??= sides.to;
  if (draft.to !== sides.from) draft.from ??= sides.from;
}

function tellPerson(
  scene: Scene,
  at: number,
  reading: Reading,
  sides: Sides,
  verb: Figure['verb'],
  persons: Map<number, Figure>,
  listed = false,
): void {
  const { frame, clause } = reading;
  if (clause.verb.degree !== 'sure' || clause.verb.negated || !mayBePerson(scene, at, frame, clause)) return;
  for (const one of listOfPersons(scene, at)) {
    const person = personAt(scene, one);
    if (person === null || persons.has(one)) continue;
    // A name of which the clause tells no side is anybody's.
    const told = sides.to !== null || sides.from !== null || person.nationality !== null || clause.for.length > 0;
    // "a soldier" without a name is one of whom the sentence must say who gave him for whom.
    if (
      !listed &&
      isNameless(person.name) &&
      clause.for.length === 0 &&
      !(frame.subject === 'from' && sides.from !== null)
    )
      continue;
    if (!(told || listed) || (clause.relative && person.nationality === null)) continue;
    persons.set(one, {
      ...personFigure(scene, person, one, clause.reach),
      ...sides,
      verb,
      row: frame.id,
      list: at,
      cues: [wordsOf(scene, clause)],
    });
  }
}

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

function isNameless(name: string): boolean {
  return !/\p{Lu}\S*$/u.test(name);
}

function wordsOf({ text, units }: Scene, clause: Clause): string {
  return text.slice(units[clause.reach[0]]?.start ?? 0, units[clause.reach[1] - 1]?.end ?? 0);
}
