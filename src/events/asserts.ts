// A sentence in, whether it says that somebody was handed over, and is not only wished, denied or said of letters and fire, out.
import type { Cue, Statement } from '../domain/statement.ts';
import { counts } from './moves.ts';

export type Asserted = readonly string[];

const DOUBTS: ReadonlySet<string> = new Set(['hypothetical', 'denied', 'things', 'debunked']);

export function isDoubted(statement: Statement): boolean {
  return statement.cues.some(
    (cue) =>
      DOUBTS.has(cue.tag) &&
      !(cue.tag === 'hypothetical' && (isDone(cue, statement) || isOfMore(cue, statement))) &&
      !(cue.tag === 'things' && givesPeople(statement)) &&
      !(cue.tag === 'denied' && isSinceThen(cue, statement)),
  );
}

/** "made sure that they wanted to be released": nobody doubts that they were. */
function isDone({ at, to }: Cue, { cues }: Statement): boolean {
  return cues.some((cue) => cue.tag === 'done' && cue.at <= at && cue.to >= to);
}

/** "swapped soldiers on Monday, in the first part of an exchange that may run for weeks": what is hoped is more of it. */
export function isOfMore({ at }: Cue, { cues }: Statement): boolean {
  const told = cues.find(({ tag, to }) => tag === 'event' && to <= at);
  return told !== undefined && !cues.some(({ tag, to }) => tag === 'planned' && to > told.at && to <= at);
}

/** "no swap since 2 October, when 205 came home": what is denied is any other since, and that one is told. */
function isSinceThen({ at, to }: Cue, { cues, figures }: Statement): boolean {
  return cues.some((cue) => cue.tag === 'recap' && cue.at <= at && cue.to >= to) && figures.some(counts);
}

/** "handed over 15 captives and was given maps of its minefields": things, and people as well. */
function givesPeople({ figures }: Statement): boolean {
  return figures.some((figure) => counts(figure) && figure.from !== null && !figure.bare);
}

/** It has one of these words, and nobody doubts it. */
export function speaks(statement: Statement | null, tags: Asserted): boolean {
  return statement?.tags.includesOne(tags) === true && !isDoubted(statement);
}

/** "Kyiv got 95 back", "390 each": somebody's number, with a verb that moves them from or to a side. */
export function moves(statement: Statement | null): boolean {
  if (statement === null || isDoubted(statement)) return false;
  return statement.figures.some(
    (figure) =>
      counts(figure) &&
      figure.verb !== null &&
      (figure.meaning !== 'side' || figure.to !== null || figure.from !== null || figure.nationality !== null),
  );
}
