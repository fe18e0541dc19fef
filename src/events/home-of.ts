// Statements and the two sides in, whose people the article is about out, the living and the dead: it breaks ties of whose a number is.
import { UNREAD } from '../domain/engine-steps.ts';
import { pick, pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { partyKind, takesHostages } from '../gazetteer/index.ts';
import { receiverOf } from './direct-figure.ts';
import { counts } from './moves.ts';
import { goalTold, otherOf, type Pair } from './sides.ts';

/** Whose people come home first; where no number says so, whose officials speak most. */
export function homeOf(statements: readonly Statement[], pair: Pair | null, title: Statement | null): string | null {
  if (pair === null) return null;
  // "Ukraine reports first full-scale swap with Russia": whose word the headline is.
  const reports = title?.figures.length === 0 && title.tags.includes('speech') ? title.subject : null;
  if (reports !== null && pair.includes(reports)) return reports;
  let untold = Number.NEGATIVE_INFINITY;
  for (const { figures, tags, opposed, sentence } of statements) {
    if (tags.includes('inReturn')) {
      // "We brought 45 home … The Russian side got 45 in exchange": the first were the other's.
      const side = sentence - untold <= NEAR_SENTENCES ? soleReceiver(figures, pair) : null;
      if (side !== null) return otherOf(pair, side);
      // "Russia got 95 in return": what is said in the second place.
      if (!figures.some((figure) => figure.nationality !== null)) continue;
    }
    if (figures.some(isOfNobody)) untold = sentence;
    const told = behindNobodys(figures, opposed, pair);
    if (told !== null) return told;
    for (const figure of figures) {
      if (figure.meaning !== 'side' && !isOwned(figure)) continue;
      for (const side of [figure.nationality, figure.to]) if (side !== null && pair.includes(side)) return side;
      if (figure.from !== null && pair.includes(figure.from)) return otherOf(pair, figure.from);
    }
  }
  // Whom a group lets go goes to the state.
  const [group, another] = pair.filter((id) => partyKind(id) === 'group');
  if (group !== undefined && another === undefined) return otherOf(pair, group);
  const lead = statements
    .filter((statement) => statement.role === 'body')
    .slice(0, 2)
    .find((statement) => statement.subject !== null && pair.includes(statement.subject))?.subject;
  if (lead != null) return lead;
  const voices = pickAll(statements, (statement) => statement.parties).filter((party) => party.form === 'voice');
  const [a, b] = pair.map((side) => voices.filter((party) => party.id === side).length);
  return (a ?? 0) >= (b ?? 0) ? pair[0] : pair[1];
}

function isOfNobody(figure: Figure): boolean {
  const { meaning, partOf, to, from, nationality, verb } = figure;
  const sides = [to, from, nationality];
  return (
    counts(figure) &&
    meaning === 'side' &&
    verb !== null &&
    (partOf === null || partOf === 'addition') &&
    sides.every((side) => side === null)
  );
}

/** What is given in return is told right behind. */
const NEAR_SENTENCES = 3;

/** Null where several get somebody, or none. */
function soleReceiver(figures: readonly Figure[], pair: Pair): string | null {
  const sides = new Set(
    pick(figures, (figure) => (counts(figure) ? (receiverOf(figure, pair) ?? undefined) : undefined)),
  );
  const [side] = sides;
  return side === undefined || sides.size > 1 ? null : side;
}

/** "103 stepped off the buses, and 103 went to Russia", "five went for 55 Russians": of whom no side is said are the other's. */
function behindNobodys(figures: readonly Figure[], opposed: Statement['opposed'], pair: Pair): string | null {
  const [first, second] = figures.filter((figure) => counts(figure) && figure.partOf === null);
  if (first?.meaning !== 'side' || second?.meaning !== 'side' || receiverOf(first, pair) !== null) return null;
  const side = receiverOf(second, pair);
  const parted =
    opposed.some(([a, b]) => a === first.at && b === second.at) ||
    (first.clause !== second.clause && (first.value === second.value || second.echo));
  return side !== null && parted ? otherOf(pair, side) : null;
}

/** "1,212 bodies came to Ukraine, 27 went to Russia … another 1,200 were brought back". */
export function homeOfDead(statements: readonly Statement[], pair: Pair | null): string | null {
  if (pair === null) return null;
  const dead = statements.flatMap(({ figures }) =>
    figures.filter(({ category, meaning }) => category === 'remains' && meaning === 'side'),
  );
  const sum = (side: string): number =>
    dead.reduce((n, figure) => n + (goalTold(figure, pair) === side ? (figure.value ?? 0) : 0), 0);
  const [a, b] = [sum(pair[0]), sum(pair[1])];
  // "The bodies of 212 were brought back. The aggressor received 45": most are of those whose side nobody says.
  const open = dead.some(
    ({ to, nationality, from, value }) => (to ?? nationality ?? from) === null && (value ?? 0) > Math.max(a, b),
  );
  if (open) return homeOfHostages(statements, pair);
  return a === b ? (a === 0 ? homeOfHostages(statements, pair) : null) : a > b ? pair[0] : pair[1];
}

/** "All twenty hostages came out. Four coffins were handed over as well": whoever takes hostages gives back their dead too. */
function homeOfHostages(statements: readonly Statement[], pair: Pair): string | null {
  const taker = pair.find(takesHostages);
  if (taker === undefined || pair.every(takesHostages)) return null;
  const told = statements.some(({ figures }) => figures.some(({ category }) => category === 'hostage'));
  return told ? otherOf(pair, taker) : null;
}

/** "Three residents of our region are among those", "For 277 Ukrainian warriors": no row says that they move, and yet it is they who are told of first. */
function isOwned(figure: Figure): boolean {
  return (figure.row === UNREAD || figure.meaning === 'subset') && !figure.bare && figure.nationality !== null;
}
