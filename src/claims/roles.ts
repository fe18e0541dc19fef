// Units and rows in, figures out: what each number is the number of, who gives, who gets, and which row said so.
import { UNREAD } from '../domain/engine-steps.ts';
import { figureAs } from '../domain/figure.ts';
import { itemAt } from '../domain/item-at.ts';
import { quoteAt } from '../domain/quote.ts';
import type { FigureRow } from '../languages/index.ts';
import {
  countEchoes,
  opposeOthers,
  opposeRespective,
  opposeSwapped,
  pledgeAlong,
  pledgeTogether,
  turnRoughEach,
} from './between-figures.ts';
import type { CompiledRow } from './compile-row.ts';
import { readGoalShares, tellGoals } from './goal-shares.ts';
import { tellTakers } from './let-go-there.ts';
import type { RowMatch } from './match-rows.ts';
import { ownSide } from './own-side.ts';
import { employerOf } from './person-agents.ts';
import { doneInMain, type Moves, movedInMain, readFrames, readingsOf } from './read-frames.ts';
import { readPersons } from './read-persons.ts';
import { tellRoughWholes } from './rough-wholes.ts';
import { rowsFor } from './row-table.ts';
import { type Draft, matchViews, type Opposed, partyAt, type Scene } from './scene.ts';
import { readNations, readParts, shareAlongConjunctions } from './share-along.ts';
import { readSharesOfBoth } from './shares-of-both.ts';
import type { Aside } from './skim.ts';
import type { Unit } from './unit.ts';

export type Roles = { readonly figures: readonly Draft[]; readonly opposed: readonly Opposed[]; readonly moves: Moves };

/** Of whom there is something to say; most sentences count and name nobody. */
const COUNTED_OR_NAMED = ['wholeFigure', 'partitiveFigure', 'somebody'] as const;
const NOBODY: Roles = { figures: [], opposed: [], moves: new Map() };

/** Rows of figures come in their order: of two that say a different thing the earlier wins. */
export function readRoles(scene: Scene): Roles {
  if (!scene.present.includesOne(COUNTED_OR_NAMED)) return NOBODY;
  const drafts = draftFigures(scene);
  const opposed: Opposed[] = [];
  const { asides } = scene;
  const readings = readingsOf(scene, asides);
  const { line } = readings;
  const moved = movedInMain(readings);
  const done = doneInMain(scene, readings);
  for (const compiled of rowsFor(scene.rows.figure, scene.views[0].board)) {
    const { row } = compiled;
    const matches = matchViews(compiled, scene.views, tellsMoves(row) ? isNearest : null);
    if (matches.length === 0) continue;
    const within = matches.filter(
      (match) =>
        !crossesAside(match, asides) &&
        !(STANDING.has(row.meaning) && isOfRelative(match, moved, scene.units)) &&
        !(row.meaning === 'subset' && isApposed(match, moved, scene.units)) &&
        // "Hamas gave back the bodies of four of them": whoever are handed over are no mere part of those told of before.
        !(row.weak === true && row.meaning === 'subset' && moved.has(match.slots['n'] ?? -1)) &&
        // "Ahead of the truce they exchanged 175 prisoners each on Saturday": done, and no pledge.
        !(row.meaning === 'deal' && done.has(match.slots['n'] ?? -1)) &&
        // "157 are home, 139 of whom had been held since 2022": a part of them is no running total.
        !(row.meaning === 'cumulative' && scene.units[match.slots['n'] ?? -1]?.figure?.ofThem === true) &&
        // "110 were to go the other way: 80 sailors kept in ports since February": no running total.
        !(row.meaning === 'cumulative' && crossesColon(match, scene.units)),
    );
    for (const match of nearest(within)) apply(row, match, drafts, opposed, scene);
  }
  const { figures: named, moves } = readFrames(scene, readings, drafts, opposed);
  if (drafts.size > 1) {
    shareAlongConjunctions(scene.units, drafts);
    tellRoughWholes(scene.units, drafts);
    readParts(scene.units, drafts);
    readNations(drafts);
  }
  readSharesOfBoth(scene, drafts, opposed);
  readGoalShares(scene, line, drafts);
  tellGoals(drafts);
  tellTakers(scene, drafts);
  opposeOthers(scene, drafts, opposed);
  opposeSwapped(scene, drafts, opposed);
  opposeRespective(scene, drafts, opposed);
  turnRoughEach(scene, drafts);
  pledgeTogether(drafts, opposed);
  pledgeAlong(scene, drafts);
  countEchoes(scene, drafts);
  // "As many Russians left by another gate": the same number is of those who went the other way.
  for (const draft of drafts.values())
    if (draft.echo && draft.row === UNREAD) Object.assign(draft, { row: 'engine/echo', meaning: 'side', verb: 'come' });
  const others = readPersons(scene, drafts, opposed).filter((one) => !named.some((other) => other.at === one.at));
  const persons = [...named, ...others];
  return { figures: [...drafts.values(), ...persons].sort((a, b) => a.at - b.at), opposed, moves };
}

function draftFigures(scene: Scene): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const spies = scene.present.includes('spying');
  scene.units.forEach((unit, at) => {
    const figure = unit.figure;
    if (figure === undefined) return;
    const draft = figureAs({
      quote: quoteAt(scene.text, unit.start, unit.end),
      at,
      clause: scene.clauses[at] ?? 0,
      value: figure.value,
      high: figure.high,
      other: figure.other,
      qualifier: figure.qualifier,
      category:
        figure.category === 'unspecified' && figure.own === 'own' && isOfArmy(scene, at) ? 'military' : figure.category,
      bare: figure.bare,
      ofThem: figure.ofThem,
      more: figure.more,
      definite: figure.definite,
      those: figure.those,
      jailed: figure.jailed,
      nationality:
        (spies ? employerOf(scene.units, at, figure.nationality) : null) ?? figure.nationality ?? ownSide(scene, at),
      nations: figure.nations,
      to: null,
      from: null,
      meaning: 'other',
      verb: null,
      speaker: null,
      echo: figure.echo,
      times: figure.times,
      partOf: null,
      list: null,
      persons: figure.persons,
      row: UNREAD,
      reach: [at, at + 1],
      cues: [],
    });
    drafts.set(at, draft);
  });
  for (const draft of drafts.values()) if (isThoseOfDead(draft, drafts)) draft.category = 'remains';
  return drafts;
}

/** "the remains of two soldiers were swapped for those of | 123 fighters": the dead as well. */
function isThoseOfDead({ at, those }: Draft, drafts: ReadonlyMap<number, Draft>): boolean {
  if (those !== true) return false;
  return [...drafts.values()].some((other) => other.at < at && other.category === 'remains');
}

/** True where a row says that people change hands. */
function tellsMoves(row: FigureRow): boolean {
  return row.meaning === undefined || row.meaning === 'side' || row.meaning === 'each';
}

function crossesColon({ from, to }: RowMatch, units: readonly Unit[]): boolean {
  return units.slice(from, to).some(({ lower }) => lower === ':');
}

/** A verb is of the figure beside it: of "Of 215 men, 10 were freed" ten were. Rows over two figures know what they do. */
function isNearest(match: RowMatch, units: readonly Unit[], compiled: CompiledRow): boolean {
  if (compiled.figures !== 1) return true;
  for (let at = match.from; at < match.to; at++) {
    const unit = units[at];
    if (unit?.figure?.value != null && at !== match.slots['n'] && !unit.figure.ofThem) return false;
  }
  return true;
}

/** "230 men, six of them officers, came home": who came is no figure of the aside. */
function crossesAside(match: RowMatch, asides: readonly Aside[]): boolean {
  const { n } = match.slots;
  return n !== undefined && asides.some(([from, to]) => n >= from && n < to && match.to > to);
}

/** What people are who change no hands now. */
const STANDING: ReadonlySet<FigureRow['meaning']> = new Set(['held', 'cumulative']);

/** "They released 146, women and teenagers among them": what stands behind the comma is of some of them. */
function isApposed({ slots }: RowMatch, moved: ReadonlyMap<number, number>, units: readonly Unit[]): boolean {
  const { n } = slots;
  return n !== undefined && moved.has(n) && units[n]?.figure?.bare === true && units[n + 1]?.tags.has('comma') === true;
}

/** "Bangkok released 18 soldiers whom it had held since July": what is said behind those who are moved is of another time. */
function isOfRelative(match: RowMatch, moved: ReadonlyMap<number, number>, units: readonly Unit[]): boolean {
  const { n } = match.slots;
  if (n === undefined || !(moved.has(n) || isGivenBack(units, n))) return false;
  // "The 20 hostages still alive in Gaza have been released".
  if (units[n + 1]?.tags.has('still') === true && (moved.get(n) ?? 0) > match.to) return true;
  for (let at = n + 1; at < match.to; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (unit.tags.has('relative') || unit.tags.has('including')) return true;
    const before = units[at - 1];
    if (unit.tags.has('capture') && before?.tags.has('be') !== true && before?.tags.has('perfect') !== true)
      return true;
  }
  return false;
}

/** "in exchange for 252 men who had been held": they are given, wherever they were before. */
function isGivenBack(units: readonly Unit[], at: number): boolean {
  return [1, 2].some((back) => itemAt(units, at - back)?.tags.has('inReturn') === true);
}

/** Of matches that end with the same figure the shortest is meant: "Kyiv said Moscow released 12". */
function nearest(matches: readonly RowMatch[]): readonly RowMatch[] {
  const best = new Map<number, RowMatch>();
  for (const match of matches) {
    const key = match.slots['n'] ?? match.slots['b'] ?? -1;
    const known = best.get(key);
    if (known === undefined || match.to - match.from < known.to - known.from) best.set(key, match);
  }
  return [...best.values()];
}

function apply(
  row: FigureRow,
  match: RowMatch,
  drafts: ReadonlyMap<number, Draft>,
  opposed: Opposed[],
  scene: Scene,
): void {
  const { units, text } = scene;
  const { n, a, b, c, p, x, to, from } = match.slots;
  const words = text.slice(units[match.from]?.start ?? 0, units[match.to - 1]?.end ?? 0);
  // "130 men, 126 soldiers and four officers, for 90 Russians": who was given for them is known.
  if (a !== undefined && b !== undefined && opposed.some((two) => two[1] === b && two[0] !== a)) return;
  if (row.same === true && valueAt(drafts, a) !== valueAt(drafts, b)) return;
  if (a !== undefined && b !== undefined && !opposed.some((two) => two[1] === b)) opposed.push([a, b]);
  for (const at of [n, a, b]) {
    const draft = at === undefined ? undefined : drafts.get(at);
    if (draft === undefined || (row.weak === true && draft.row !== UNREAD)) continue;
    const meaning = row.meaning === 'both_sides' && isOfTwoSides(draft, drafts) ? 'side' : (row.meaning ?? 'side');
    if (draft.row === UNREAD) {
      draft.row = row.id;
      draft.meaning = meaning;
      draft.partOf = row.part ?? null;
      draft.reach = [match.from, match.to];
      draft.cues = [words];
      if (c !== undefined) draft.category = units[c]?.people ?? draft.category;
    } else if (
      (draft.meaning === 'side' || draft.meaning === 'subset') &&
      meaning === 'each' &&
      draft.partOf === null
    ) {
      // "the exchange of 300 captives, 150 from each side": no part of the 300.
      draft.meaning = 'each';
      draft.row = row.id;
      draft.cues = [words];
    }
    draft.verb ??= row.verb ?? null;
    if (at !== n) continue;
    draft.to ??= to === undefined ? null : partyAt(units, to, scene.speakers);
    const giver = from === undefined ? null : partyAt(units, from, scene.speakers);
    // "Ukraine freed 215 people from Russian captivity": who frees them from another's hands gets them.
    if (giver !== null && draft.from !== null && giver !== draft.from) draft.to ??= giver;
    draft.from ??= giver;
    if (p !== undefined && x !== undefined) sameWay(draft, drafts.get(p), partyAt(units, x, scene.speakers));
  }
}

function valueAt(drafts: ReadonlyMap<number, Draft>, at: number | undefined): number | null {
  return (at === undefined ? null : drafts.get(at)?.value) ?? null;
}

/** "an exchange involving 90 Ukrainians and 75 Russians": each number is one side's, and none is the sum. */
function isOfTwoSides({ at, nationality }: Draft, drafts: ReadonlyMap<number, Draft>): boolean {
  if (nationality === null) return false;
  for (let i = at - BESIDE; i <= at + BESIDE; i++) {
    const beside = i === at ? undefined : drafts.get(i);
    const other = beside?.ofThem === false ? beside.nationality : null;
    if (other !== null && other !== nationality) return true;
  }
  return false;
}

/** "90 Ukrainians and another 75 Russians". */
const BESIDE = 9;

/** "Russia returned 150, Ukraine the same number": the second does what the first did. */
function sameWay(draft: Draft, before: Draft | undefined, side: string | null): void {
  if (before === undefined || side === null) return;
  if (before.meaning !== 'side' && before.meaning !== 'each') {
    draft.meaning = before.meaning;
    return;
  }
  if (before.from !== null && before.to === null) draft.from ??= side;
  else draft.to ??= side;
  draft.verb ??= before.verb;
  if (draft.bare) draft.category = before.category;
}

/** "Each army got 175 of its men": soldiers. */
function isOfArmy({ units, clauses }: Scene, at: number): boolean {
  return units.some((unit, i) => i < at && clauses[i] === clauses[at] && unit.tags.has('troop'));
}
