// Statements in, the same out where one only counts who was told of before: "Dozens were allowed home on Monday. There were 33", "The first hostages crossed into Egypt. They were 13 Israelis".
import { UNREAD } from '../domain/engine-steps.ts';
import { itemAt } from '../domain/item-at.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { areAdversaries } from '../gazetteer/index.ts';
import { type Change, changed, withFigures } from './changed.ts';

/** The number stands no further behind those whom it counts. */
const NEAR_SENTENCES = 2;

/** A count of nobody in particular takes its people, and where they went, from the last who moved and were not counted, or roughly. */
export function countBehind(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ figures }) => figures.some((figure) => isCount(figure) || isBareClaim(figure))))
    return statements;
  let open: { readonly figure: Figure; readonly sentence: number } | null = null;
  return statements.map((statement, at) => {
    if (statement.role !== 'body') return statement;
    const before = statement.figures.some(isCount) ? countedBehind(statements, at) : undefined;
    const figures = statement.figures.map((figure): Figure => {
      if (isUncounted(figure) || isRough(figure, statement))
        open = { figure: withSpeaker(figure, statement), sentence: statement.sentence };
      const near = open !== null && statement.sentence - open.sentence <= NEAR_SENTENCES ? open.figure : null;
      const told = near !== null && mayCount(figure, near) ? near : null;
      if (!isCount(figure))
        return told !== null && told.value !== null && isBareClaim(figure)
          ? changed(figure, telling(told, figure))
          : figure;
      open = null;
      if (told !== null) return changed(figure, telling(told, figure));
      return before !== undefined
        ? changed(figure, { meaning: 'side', verb: 'come', ...wayOf(before, figure) })
        : changed(figure, { meaning: 'other', verb: null, row: UNREAD, nationality: nationOf(figure, statement) });
    });
    return withFigures(statement, figures);
  });
}

/** Who was told of right before, or with a sentence between that counts nothing. */
function countedBehind(statements: readonly Statement[], at: number): Statement | undefined {
  const [last, further] = [itemAt(statements, at - 1), itemAt(statements, at - 2)];
  const behind = itemAt(statements, at);
  if (behind === undefined || last === undefined) return undefined;
  if (movesUncounted(last, behind)) return last;
  if (further === undefined || last.tags.includesOne(COUNTED)) return undefined;
  return movesUncounted(further, behind) ? further : undefined;
}

/** Something else is counted there. */
const COUNTED = ['number', 'figure', 'time', 'thing', 'money'] as const;

/** "The first hostages crossed into Egypt yesterday": captives, and nobody says how many. */
function movesUncounted({ figures, persons, tags, role, cues, sentence }: Statement, behind: Statement): boolean {
  if (role !== 'body' || behind.sentence - sentence > NEAR_SENTENCES || figures.some(({ value }) => value !== null))
    return false;
  // "got back its servicemen": whoever is told of in the plural.
  const plural = tags.includes('several') && (tags.includes('get') || tags.includes('give'));
  if (persons.some(({ moved }) => moved) || !(tags.includes('takenAs') || plural || isDriven(tags))) return false;
  // Who was swapped went both ways.
  if (tags.includes('swap') || tags.includes('exchange')) return false;
  return tags.includesOne(MOVES) && !cues.some(({ tag }) => NOT_DONE.has(tag));
}

/** "Russia handed the Ukrainian prisoners over. There were 45 of them": who gave, and whose they are. */
function wayOf({ tags, subject, parties }: Statement, own: Figure): Pick<Change, 'to' | 'from' | 'nationality'> {
  const gives = tags.includes('give');
  const owner = parties.find(
    ({ form, id }) => (form === 'adjective' || form === 'people') && !(gives && id === subject),
  );
  return {
    to: !gives && tags.includes('get') ? subject : null,
    from: gives ? subject : null,
    nationality: own.nationality ?? owner?.id ?? null,
  };
}

/** "Buses with detainees left the prison". */
function isDriven(tags: Statement['tags']): boolean {
  return tags.includes('vehicle') && tags.includes('captiveWord') && tags.includes('several');
}

const MOVES = ['leave', 'come', 'give', 'get', 'release'] as const;
const NOT_DONE: ReadonlySet<string> = new Set(['planned', 'denied', 'hypothetical', 'cancelled']);

/** "Eleven are Armenians and nine Azerbaijanis": whose they are, where the others are their enemy's. */
function nationOf({ nationality, to }: Figure, { figures }: Statement): string | null {
  if (nationality !== null || to === null) return nationality;
  const isEnemys = (one: Figure): boolean => {
    const other = isCount(one) ? one.to : one.nationality;
    return other !== null && one.value !== null && areAdversaries(to, other);
  };
  return figures.some(isEnemys) ? to : null;
}

function isCount(figure: Figure): boolean {
  return figure.verb === 'count';
}

/** "It gave the figure as 4,208": somebody's number, of nobody in particular. */
function isBareClaim({ verb, bare, value, meaning, qualifier, to, from }: Figure): boolean {
  return (
    verb === 'claim' &&
    bare &&
    value !== null &&
    meaning === 'side' &&
    qualifier === 'exact' &&
    to === null &&
    from === null
  );
}

/** "More than four thousand soldiers were set free": how many exactly may follow. */
function isRough(figure: Figure, { speaker }: Statement): boolean {
  const { value, qualifier, meaning, partOf, verb, persons, nationality, to, from } = figure;
  // "Ukraine says more than 100 women have been freed": its own.
  const isOneSides = nationality !== null || to !== null || from !== null || (speaker !== null && verb !== 'swap');
  return (
    isOneSides &&
    value !== null &&
    value >= LEAST_ROUGH &&
    qualifier !== 'exact' &&
    meaning === 'side' &&
    partOf === null &&
    verb !== null &&
    persons.length === 0
  );
}

/** "Ukraine says more than 100 women have been freed": those who came home to it. */
function withSpeaker(figure: Figure, { speaker }: Statement): Figure {
  const { nationality, to, from, value } = figure;
  const isSided = nationality !== null || to !== null || from !== null;
  return isSided || value === null ? figure : changed(figure, { to: speaker });
}

const LEAST_ROUGH = 10;

/** Of uncounted people any number; of a rough number one that fits it: only the other side claims "over 60" to be 57. */
function mayCount({ value }: Figure, { value: rough, qualifier }: Figure): boolean {
  if (rough === null) return true;
  const times = (value ?? 0) / rough;
  if (qualifier === 'at_least') return times >= 1 && times <= MOST_TIMES;
  return times >= 1 / MOST_TIMES && (qualifier === 'at_most' ? times <= 1 : times <= MOST_TIMES);
}

const MOST_TIMES = 1.3;

/** "Dozens of people were allowed home", "a group of its servicemen". */
function isUncounted({ value, meaning, partOf, verb }: Figure): boolean {
  return value === null && partOf === null && verb !== null && (meaning === 'side' || meaning === 'each');
}

function telling({ meaning, verb, to, from, nationality, category }: Figure, own: Figure): Change {
  return {
    meaning,
    verb,
    to,
    from,
    nationality: own.nationality ?? nationality,
    category: own.category === 'unspecified' ? category : own.category,
  };
}
