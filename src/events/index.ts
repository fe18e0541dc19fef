// The door of the events room: an article's statements in, its exchanges and the meaning of every figure out.
import type { Claim, SwapEvent } from '../domain/event.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { adversariesOf, adversaryOf } from '../gazetteer/index.ts';
import { agreementOf } from './agreements.ts';
import { eventsOf } from './build-event.ts';
import { inheritRemains } from './inherit-remains.ts';
import { chiefSides, type Pair, soleSide } from './sides.ts';
import { tellingsOf } from './tellings.ts';
import { threadsOf } from './threads.ts';

export type FoldedEvents = { readonly events: readonly SwapEvent[]; readonly figures: readonly Claim[] };

/**
 * @param title what the headline says: it helps to tell the sides from bystanders, and is never evidence
 * @param today the reporter's day; null where nobody knows it, and then no weekday is a date
 */
export function foldEvents(given: readonly Statement[], today: string | null, title: Statement | null): FoldedEvents {
  const statements = inheritRemains(given);
  const told = title === null ? statements : [title, title, ...statements];
  const pair = chiefSides(told) ?? understoodSides(told);
  const home = homeOf(statements, pair);
  const captives =
    statements.some(tellsOfCaptives) ||
    (pair !== null &&
      areEnemies(pair) &&
      (title?.tags.includes('exchange') === true || statements.some((statement) => movesBetween(statement, pair))));
  if (!captives || isAboutOtherThings(told)) return { events: [], figures: [] };
  const swaps = [...(title === null ? [] : [title]), ...statements].some(tellsOfSwap);
  const opening = [...(title === null ? [] : [title]), ...statements.filter((one) => one.role === 'body').slice(0, 2)];
  const denied = title?.tags.includes('denial') === true || title?.cues.some((cue) => cue.tag === 'denied') === true;
  const headline = opening.slice(0, 2).some(tellsOfHandover);
  const crime =
    title?.tags.includes('crime') === true ||
    ((title === null || !tellsOfHandover(title)) && opening.some((statement) => statement.tags.includes('crime')));
  const threads = threadsOf(tellingsOf(statements), today);
  const events = threads.flatMap((thread) =>
    eventsOf(thread, { pair, home, statements, swaps, headline, denied, crime, dated: today !== null }),
  );
  const deal = agreementOf(statements, pair);
  const kept = deal === null ? events : [...events, deal];
  return { events: kept, figures: figureClaims(statements) };
}

const CAPTIVE_CATEGORIES: ReadonlySet<string> = new Set(['military', 'hostage', 'remains', 'prisoner']);

/** A film, a club or a bond is what the headline or the first two sentences are about. */
function isAboutOtherThings(statements: readonly Statement[]): boolean {
  const title = statements.filter((statement) => statement.role === 'heading').slice(0, 1);
  const lead = statements.filter((statement) => statement.role === 'body').slice(0, 2);
  return [...title, ...lead].some((statement) => statement.tags.includes('fiction'));
}

function isCaptive(figure: Figure): boolean {
  if (CAPTIVE_CATEGORIES.has(figure.category)) return true;
  const civilian = figure.category === 'civilian' || figure.category === 'child';
  return figure.verb !== null && (figure.persons.length > 0 || (civilian && figure.nationality !== null));
}

/** Books, kidneys and students are exchanged as well. */
function tellsOfCaptives(statement: Statement): boolean {
  if (statement.role === 'furniture') return false;
  return (
    statement.tags.includes('captiveWord') ||
    statement.figures.some(
      (figure) =>
        isCaptive(figure) ||
        (figure.nationality !== null && figure.verb !== null && statement.tags.includes('exchange')),
    )
  );
}

const DOUBTS = new Set(['hypothetical', 'denied', 'things']);

/** Speaks of a swap, and not only of one that somebody wants or denies. */
function tellsOfSwap(statement: Statement): boolean {
  if (statement.role === 'furniture') return false;
  if (statement.tags.includes('swap')) return !statement.cues.some((cue) => DOUBTS.has(cue.tag));
  return statement.tags.includes('exchange') && !statement.cues.some((cue) => DOUBTS.has(cue.tag));
}

const HANDS_OVER = new Set(['swap', 'exchange', 'give', 'get', 'come', 'release', 'free']);

/** "Delhi and Islamabad return each other's fishermen", and nobody only hopes so. */
function tellsOfHandover(statement: Statement): boolean {
  return statement.tags.some((tag) => HANDS_OVER.has(tag)) && !statement.cues.some((cue) => DOUBTS.has(cue.tag));
}

function areEnemies(pair: Pair): boolean {
  return adversariesOf(pair[0]).includes(pair[1]);
}

/** "Russia got 95 in return": whom one enemy hands the other is a captive. */
function movesBetween(statement: Statement, pair: Pair): boolean {
  return (
    statement.tags.includes('inReturn') &&
    statement.figures.some(
      (figure) =>
        figure.meaning === 'side' &&
        figure.verb !== null &&
        [figure.to, figure.from].some((side) => side !== null && pair.includes(side)),
    )
  );
}

/** Whose people come home first; where no number says so, whose officials speak most. */
function homeOf(statements: readonly Statement[], pair: Pair | null): string | null {
  if (pair === null) return null;
  for (const figure of statements.flatMap((statement) => statement.figures)) {
    if (figure.meaning !== 'side') continue;
    for (const side of [figure.nationality, figure.to]) if (side !== null && pair.includes(side)) return side;
    if (figure.from !== null && pair.includes(figure.from)) return figure.from === pair[0] ? pair[1] : pair[0];
  }
  const lead = statements
    .filter((statement) => statement.role === 'body')
    .slice(0, 2)
    .find((statement) => statement.subject !== null && pair.includes(statement.subject))?.subject;
  if (lead != null) return lead;
  const voices = statements.flatMap((statement) => statement.parties).filter((party) => party.form === 'voice');
  const [a, b] = pair.map((side) => voices.filter((party) => party.id === side).length);
  return (a ?? 0) >= (b ?? 0) ? pair[0] : pair[1];
}

/** Where one side only is named, its enemy is the other. */
function understoodSides(statements: readonly Statement[]): Pair | null {
  const sole = soleSide(statements);
  const enemy = sole === null ? null : adversaryOf(sole);
  return sole === null || enemy === null ? null : [sole, enemy];
}

/** Every number near a swap word with what it was taken for. */
function figureClaims(statements: readonly Statement[]): readonly Claim[] {
  return statements.flatMap((statement) =>
    statement.figures.map(
      (figure): Claim => ({
        kind: 'figure',
        meaning: figure.meaning === 'each' ? 'side' : figure.meaning,
        value: figure.value,
        quotes: [figure.quote],
        sentence: statement.sentence,
        cues: figure.cues,
        ...(statement.speaker === null ? {} : { attributedTo: statement.speaker }),
        row: figure.row,
      }),
    ),
  );
}
