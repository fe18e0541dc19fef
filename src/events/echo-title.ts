// Statements and the headline in, statements out: a number of the headline that the text repeats means there what it means above.
import { UNREAD } from '../domain/engine-steps.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';
import { counts } from './moves.ts';

/** A number below this stands for many things; it must count people itself, or stand near the top. */
const SMALL = 13;
/** In these many sentences the whole of the news is told; further down the same number may be a part of something else. */
const LEAD_SENTENCES = 3;

/** "M23 lets 1,400 soldiers go … In all 1,400 men are to make the journey": nobody's verb in the text, a giver in the headline. */
export function echoTitle(statements: readonly Statement[], title: Statement | null): readonly Statement[] {
  const heads = (title?.figures ?? []).filter((figure) => tells(figure, title));
  if (heads.length === 0) return statements;
  const told = new Set<Figure>();
  const said = new Set<Figure>();
  let sentences = 0;
  return statements.map((statement) => {
    if (statement.role !== 'body') return statement;
    const lead = sentences++ < LEAD_SENTENCES;
    const figures = statement.figures.map((figure) => {
      // "Kyiv got 185 … Moscow reported 185 received": what the text says with a side of its own is the headline's; the next is another's.
      for (const one of heads) if (one.meaning === 'side' && isSaid(one, figure)) said.add(one);
      // "157 for 157. They traded 157 each … Of the 157 Ukrainians seven are civilians": the latter are of one side.
      for (const one of heads) if (isOfEach(one, figure)) told.add(one);
      const head = heads.find(
        (one) => !told.has(one) && !(said.has(one) && counts(figure)) && isEcho(one, figure, lead),
      );
      if (head === undefined) return figure;
      told.add(head);
      return asTold(figure, head);
    });
    return withFigures(statement, figures);
  });
}

/** Who moves whom is said, and nobody denies or only hopes for it. */
function tells(figure: Figure, title: Statement | null): boolean {
  if (!counts(figure) || figure.meaning === 'both_sides' || figure.value === null || figure.value < 2) return false;
  if (figure.persons.length > 0 || figure.partOf !== null) return false;
  // "Seven for thirteen": of which of the two the text tells the headline does not say.
  if (figure.other !== null && figure.other !== figure.value) return false;
  const sided = figure.meaning === 'each' || figure.to !== null || figure.from !== null || figure.nationality !== null;
  return (sided || isAlone(figure, title)) && title?.cues.some((cue) => DOUBTS.has(cue.tag)) !== true;
}

/** "82 schoolgirls freed … There are 82.": whose they are is told below. */
function isAlone({ meaning, verb, value }: Figure, title: Statement | null): boolean {
  const one = title?.figures.filter(counts).length === 1;
  return one && meaning === 'side' && verb !== null && verb !== 'swap' && (value ?? 0) >= SMALL;
}

const DOUBTS: ReadonlySet<string> = new Set(['hypothetical', 'denied', 'cancelled', 'things']);

function isEcho(head: Figure, figure: Figure, lead: boolean): boolean {
  if (figure.value !== head.value || figure.ofThem || figure.partOf !== null || figure.persons.length > 0) return false;
  if (!areAlike(head, figure)) return false;
  if (head.value !== null && head.value < SMALL && figure.bare && !lead) return false;
  if (figure.row === UNREAD) return true;
  if (head.to === null && head.from === null && head.nationality === null && head.meaning === 'side') return false;
  if (figure.meaning === 'side') return figure.to === null && figure.from === null && figure.nationality === null;
  return lead && MISTAKEN.has(figure.meaning);
}

function isSaid(head: Figure, figure: Figure): boolean {
  const side = figure.to ?? figure.nationality;
  return (
    counts(figure) &&
    figure.value === head.value &&
    side !== null &&
    side === (head.to ?? head.nationality) &&
    areAlike(head, figure)
  );
}

function isOfEach(head: Figure, figure: Figure): boolean {
  return head.meaning === 'each' && figure.meaning === 'each' && head.value === figure.value && areAlike(head, figure);
}

/** What a whole that stands in an odd sentence is taken for. */
const MISTAKEN: ReadonlySet<string> = new Set(['subset', 'cumulative', 'held']);

function areAlike(a: Figure, b: Figure): boolean {
  if (a.nationality !== null && b.nationality !== null && a.nationality !== b.nationality) return false;
  const dead = [a, b].filter((figure) => figure.category === 'remains').length;
  return dead !== 1 || [a, b].some((figure) => figure.bare);
}

function asTold(figure: Figure, head: Figure): Figure {
  return changed(figure, {
    meaning: head.meaning,
    verb: figure.verb ?? head.verb,
    to: figure.to ?? head.to,
    from: figure.from ?? head.from,
    nationality: figure.nationality ?? head.nationality,
    category: figure.category === 'unspecified' ? head.category : figure.category,
    row: head.row,
    cues: figure.cues.length > 0 ? figure.cues : head.cues,
  });
}
