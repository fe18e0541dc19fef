// A figure and the dates of its sentence in, the day on which those people moved out.
import type { DateMention, Figure, Statement } from '../domain/statement.ts';
import { overlaps, PLANS } from './cues-told.ts';
import { counts } from './moves.ts';

/** A date governs the figures that follow it in its clause; a lone date governs its whole sentence. */
export function dateOf(figure: Figure, all: readonly DateMention[], statement: Statement): DateMention | null {
  const bracketed = all.find((date) => isBracketedBehind(date, figure, statement));
  if (bracketed !== undefined) return bracketed;
  const last = all.length > 1 ? dayOfLast(figure, all, statement) : undefined;
  if (last !== undefined) return last;
  const others = all.filter((date) => !isOfPlan(date, figure, statement));
  // "Four are home; the fifth is to follow on Wednesday": of the four no day is told.
  const dates = others.length > 0 ? others : all.filter(({ clause }) => clause === figure.clause);
  const sameClause = dates.filter((date) => date.clause === figure.clause && (!date.possessive || dates.length === 1));
  const owned = dates.find((date) => date.clause === figure.clause && date.possessive);
  if (sameClause.length === 0 && owned !== undefined) return owned;
  const before = sameClause.filter((date) => date.at < figure.at).at(-1);
  const after = sameClause.find((date) => date.at > figure.at);
  // "390 on 20 May, 307 on 21 May": each number has its day right behind it.
  if (
    before !== undefined &&
    after !== undefined &&
    after.at - figure.at <= BESIDE &&
    isParted(before, figure, statement)
  )
    return after;
  if (before !== undefined && (after === undefined || figure.at - before.at <= after.at - figure.at + 4)) return before;
  if (after !== undefined) return after;
  const earlier = dates.filter((date) => date.clause < figure.clause).at(-1);
  const later = dates.find((date) => date.clause > figure.clause);
  const recapClauses = new Set(statement.cues.filter((cue) => cue.tag === 'recap').map((cue) => cue.clause));
  if (earlier !== undefined && (!recapClauses.has(earlier.clause) || recapClauses.size === 1)) return earlier;
  if (later === undefined || recapClauses.has(later.clause)) return null;
  // "49 came home; a day later 103 were swapped".
  const ofOthers = later.step && statement.figures.some((one) => counts(one) && one.clause === later.clause);
  return ofOthers ? null : later;
}

/** "Ninety came home today, against 205 in the last swap, on 3 May": of the last number in front of what is recalled. */
function dayOfLast({ at }: Figure, all: readonly DateMention[], { cues, figures }: Statement): DateMention | undefined {
  const recap = cues.find((cue) => cue.tag === 'recap' && cue.at > at && cue.at - at <= RECALLED_REACH);
  if (recap === undefined || figures.some((other) => other.at > at && other.at < recap.at)) return undefined;
  if (!figures.some((other) => counts(other) && other.at < at) || !all.some((date) => date.at < recap.at))
    return undefined;
  return all.find((date) => date.at >= recap.to && date.at - recap.to <= RECALLED_DAY);
}

/** "205 who came home in the last swap", and "the last swap, on 3 May". */
const RECALLED_REACH = 7;
const RECALLED_DAY = 3;

/** "on 5 February (157 for 157), 5 March (200 for 200) and 6 March (300 for 300)". */
function isBracketedBehind(date: DateMention, figure: Figure, { quote }: Statement): boolean {
  if (!quote.exact.includes('(') || date.quote.end > figure.quote.start) return false;
  return /^\s*\([^()]*$/u.test(quote.exact.slice(date.quote.end - quote.start, figure.quote.start - quote.start));
}

/** Between a number and the day right behind it stands no more. */
const BESIDE = 3;

/** Another number has that day already: "In March 500 came home, 200 on the 5th". */
function isParted(before: DateMention, figure: Figure, statement: Statement): boolean {
  return statement.figures.some(({ at, ofThem }) => at < figure.at && (at < before.at || (figure.ofThem && !ofThem)));
}

/** "390 were sent home, and further handovers are due at the weekend": right behind a plan that is not the figure's. */
function isOfPlan(date: DateMention, figure: Figure, statement: Statement): boolean {
  return statement.cues.some(
    (cue) =>
      PLANS.has(cue.tag) &&
      date.at >= cue.to &&
      date.at - cue.to <= PLAN_REACH &&
      !overlaps(cue, figure) &&
      counts(figure),
  );
}

const PLAN_REACH = 1;
