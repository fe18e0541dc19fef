// The figures that tell of one exchange in, its transfers out: wholes and parts, both sides' totals, claims that contradict.
import type { Category, Qualifier, Transfer } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Quote } from '../domain/quote.ts';
import type { Figure } from '../domain/statement.ts';
import { type Placed, SPECIAL } from './placed.ts';
import type { Direction } from './sides.ts';
import { sumLists } from './sum-lists.ts';

type Row = {
  value: number | null;
  category: Category;
  qualifier: Qualifier;
  speakers: Set<string>;
  evidence: Quote[];
  times: number;
  part: Figure['partOf'];
  /** Its sentence says whose they are, or who gives or gets them. */
  firm: boolean;
  headed: boolean;
  /** "thirty-five people each": of all who came. */
  each: boolean;
  /** Somebody gave them; who only "went with them" may be family. */
  given: boolean;
};

/** One side's transfers from all that is said of it. */
export function transfersTo(placed: readonly Placed[], direction: Direction): readonly Transfer[] {
  const rows = gather(sumLists(placed));
  // "75 people; in addition, the bodies of 212": added to the living, and all of the dead.
  const remains = rows.filter((row) => row.category === 'remains').map(asWhole);
  const living = rows.filter((row) => row.category !== 'remains');
  return [...settle(living), ...settle(remains)].map((row) => ({
    to: direction.to,
    from: direction.from,
    category: row.category,
    count: row.value,
    qualifier: row.value === null ? 'exact' : row.qualifier,
    ...(row.claimedBy === undefined ? {} : { claimedBy: row.claimedBy }),
    evidence: row.evidence,
  }));
}

function asWhole(row: Row): Row {
  if (row.part === 'addition') row.part = null;
  return row;
}

/** The same number of the same people, told twice, is one row. */
function gather(placed: readonly Placed[]): readonly Row[] {
  const rows: Row[] = [];
  for (const { figure, value, category, speaker, also, guessed, headed } of placed) {
    const known = rows.find(
      (row) =>
        row.value === value &&
        (compatible(row.category, category) || areSameYoung(row, category)) &&
        (row.part === figure.partOf || row.part === null),
    );
    if (known === undefined) {
      rows.push({
        value,
        category,
        qualifier: figure.qualifier,
        speakers: new Set(speaker === null ? [] : [speaker]),
        evidence: [figure.quote, ...(also ?? [])],
        times: 1,
        part: figure.partOf,
        firm: guessed !== true,
        headed: headed === true,
        each: figure.meaning === 'each',
        given: figure.verb === 'swap' || figure.verb === 'give',
      });
      continue;
    }
    known.times++;
    known.firm ||= guessed !== true;
    known.headed ||= headed === true;
    known.each ||= figure.meaning === 'each';
    known.category = sharper(known.category, category);
    if (figure.qualifier === 'exact') known.qualifier = 'exact';
    if (speaker !== null) known.speakers.add(speaker);
    known.evidence.push(figure.quote);
  }
  return rows;
}

function compatible(a: Category, b: Category): boolean {
  return a === b || isOpen(a) || isOpen(b) || (isForce(a) && isForce(b));
}

/** "82 girls", and further on "the 82 schoolgirls". */
function areSameYoung({ value, category }: Row, other: Category): boolean {
  return value !== null && value >= MANY && SPECIAL.has(category) && SPECIAL.has(other);
}

/** So many of one kind are not by chance as many as those of the other. */
const MANY = 20;

function isForce(category: Category): boolean {
  return category === 'military' || category === 'prisoner' || category === 'hostage';
}

function sharper(a: Category, b: Category): Category {
  return a === 'unspecified' || a === 'mixed' ? b : a;
}

function isOpen(category: Category): boolean {
  return category === 'unspecified' || category === 'mixed';
}

type Settled = {
  readonly value: number | null;
  readonly category: Category;
  readonly qualifier: Qualifier;
  readonly evidence: readonly Quote[];
  readonly claimedBy?: string;
};

function settle(rows: readonly Row[]): readonly Settled[] {
  const special = pickEach(withoutYoung(rows).filter((row) => SPECIAL.has(row.category) && row.value !== null));
  const wholes = wholeOfParts(
    rows.filter((row) => !SPECIAL.has(row.category)),
    special,
  );
  const whole = pickWhole(wholes);
  if (whole === null) return special.length > 0 ? special.map(plain) : rows.slice(0, 1).map(plain);
  if (whole.length > 1)
    // The parts are of the number that was told first.
    return pickAll(whole, ({ row, by }, at) =>
      (at === 0 ? divide(row, special, wholes) : [plain(row)]).map((one) => ({
        ...one,
        ...(by === null ? {} : { claimedBy: by }),
      })),
    );
  const row = whole[0]?.row;
  if (row === undefined) return [];
  return divide(withAdded(row, wholes), special, wholes);
}

/** "246 each. A further 31 wounded were exchanged for 15": all that came. */
function withAdded(whole: Row, rows: readonly Row[]): Row {
  const added = rows.filter(
    ({ part, given, value, qualifier }) =>
      part === 'addition' && given && qualifier === 'exact' && value !== null && value < (whole.value ?? 0),
  );
  if (added.length === 0 || whole.part !== null) return whole;
  return {
    ...whole,
    value: added.reduce((sum, { value }) => sum + (value ?? 0), whole.value ?? 0),
    evidence: [...whole.evidence, ...pickAll(added, ({ evidence }) => evidence)],
  };
}

/** "Eleven villagers, among them four children": they are civilians all the same, and counted. */
function withoutYoung(rows: readonly Row[]): readonly Row[] {
  return rows.filter(
    ({ category, part, value }) =>
      category !== 'child' ||
      part !== 'split' ||
      !rows.some((row) => row.category === 'civilian' && row.part === null && (row.value ?? 0) > (value ?? 0)),
  );
}

function plain(row: Row): Settled {
  return { value: row.value, category: row.category, qualifier: row.qualifier, evidence: row.evidence };
}

/** "132 men and eight women, 140 in all": where one number is the sum of others, it alone is the whole. */
function wholeOfParts(rows: readonly Row[], special: readonly Row[]): readonly Row[] {
  const extra = special.reduce((n, row) => n + (row.value ?? 0), 0);
  for (const row of rows) {
    const others = rows.filter(
      (other) =>
        other !== row &&
        other.part !== 'addition' &&
        other.value !== null &&
        row.value !== null &&
        other.value < row.value,
    );
    if (others.length === 0) continue;
    const sum = others.reduce((n, other) => n + (other.value ?? 0), 0);
    if (others.length > 1 && sum === row.value) return [row];
    if (extra > 0 && sum + extra === row.value) {
      for (const one of special) one.part = 'split';
      return [row];
    }
  }
  return rows;
}

/** One figure a special category: the one told most often, the first of equals. */
function pickEach(rows: readonly Row[]): readonly Row[] {
  return pickAll([...SPECIAL], (category) => {
    const best = rows.filter((row) => row.category === category).sort((a, b) => b.times - a.times)[0];
    return best === undefined ? [] : [best];
  });
}

type Whole = readonly { readonly row: Row; readonly by: string | null }[];

/** Exact figures beat rough ones, those with a side beat those without; two sides that contradict each other are both kept; otherwise the first that is told. */
function pickWhole(rows: readonly Row[]): Whole | null {
  const told = rows.filter((row) => row.value !== null && row.part === null);
  // Added to nobody: they are all who came.
  const known = told.length > 0 ? told : rows.filter((row) => row.value !== null && row.part === 'addition');
  if (known.length === 0) {
    const some = rows.find((row) => row.value === null);
    return some === undefined ? null : [{ row: some, by: null }];
  }
  const exact = known.filter((row) => row.qualifier === 'exact');
  const pool = exact.length > 0 ? exact : known;
  // "Seven of our townsmen came home … 157 Ukrainians crossed": of whom it is said whose they are.
  const sided = pool.find((row) => row.firm) ?? pool[0];
  // "In all 215 came back … five of them for 55 Russians": what was told first is no part of what is told later.
  const first = (pool[0]?.value ?? 0) > (sided?.value ?? 0) ? pool[0] : sided;
  // What the headline has, or both sides are said to have got, is the whole.
  const settled = first !== undefined && (first.headed || first.each);
  const best = pool.find((row) => row.firm && (row.headed || (row.each && !settled)) && isLarger(row, first)) ?? first;
  if (best === undefined) return null;
  const rival = pool.find((row) => row !== best && contradicts(best, row));
  if (rival === undefined) return [{ row: best, by: null }];
  return [best, rival].map((row) => ({ row, by: [...row.speakers][0] ?? null }));
}

/** "Two came by plane … with this three were let go", and the headline has three; a number much larger counts a whole war. */
function isLarger(row: Row, first: Row | undefined): boolean {
  const [value, other] = [row.value ?? 0, first?.value ?? 0];
  return value > other && value <= other * MOST_TIMES;
}

const MOST_TIMES = 4;

/** Each has a claimant of its own, and the numbers are near enough to be of the same people. */
function contradicts(a: Row, b: Row): boolean {
  if (a.value === null || b.value === null || a.speakers.size === 0 || b.speakers.size === 0) return false;
  if ([...a.speakers].some((speaker) => b.speakers.has(speaker))) return false;
  return isNearTo(a.value, b.value);
}

/** Near enough to be of the same people: 64 and 73, 189 and 150. */
export function isNearTo(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.min(a, b) / Math.max(a, b) >= 0.6;
}

/** "189, two of them civilians" is 187 and 2; "175 and seven residents" is 175 and 7. */
function divide(whole: Row, special: readonly Row[], wholes: readonly Row[]): readonly Settled[] {
  if (special.length === 0) return [plain(whole)];
  const total = whole.value ?? 0;
  const parts = special.filter((row) => row.part === 'split');
  const sum = special.reduce((n, row) => n + (row.value ?? 0), 0);
  // "52 returned: fifty soldiers with two civilians": the parts make up the whole.
  const rest = wholes.find((row) => row !== whole && row.value !== null && row.value + sum === total);
  if (rest !== undefined)
    return [{ ...plain(rest), category: isOpen(rest.category) ? 'military' : rest.category }, ...special.map(plain)];
  if (parts.length === 0 || whole.value === null) return [plain(whole), ...special.map(plain)];
  const taken = parts.reduce((n, row) => n + (row.value ?? 0), 0);
  if (taken >= total) return [plain(whole), ...special.map(plain)];
  const left: Settled = {
    value: total - taken,
    category: isOpen(whole.category) ? 'military' : whole.category,
    qualifier: whole.qualifier,
    evidence: [...whole.evidence, ...pickAll(parts, (row) => row.evidence)],
  };
  return [left, ...special.map(plain)];
}
