// A sentence in, what the grammar understood of it out: figures, dates, cues, parties, mediators.
import { itemAt } from '../domain/item-at.ts';
import { pick } from '../domain/pick.ts';
import { quoteAt } from '../domain/quote.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Cue, Statement } from '../domain/statement.ts';
import { areAdversaries } from '../gazetteer/index.ts';
import type { Frame } from '../languages/index.ts';
import { attribution, colonOf, officeBehind } from './attribution.ts';
import type { Board } from './board.ts';
import type { Rows } from './compile-row.ts';
import { composeUnits } from './compose.ts';
import type { DateContext } from './date-context.ts';
import { readDateMentions } from './date-mentions.ts';
import { chunkFigures } from './figures.ts';
import { joinFromSides } from './from-sides.ts';
import { NO_SIDES, nameGenericSides, type SidesOf } from './generic-sides.ts';
import { type JudgeName, nameJudgeOf } from './judge-name.ts';
import { killedAreDead } from './killed.ts';
import type { Lexicon } from './lexicon.ts';
import { matchRow } from './match-rows.ts';
import { readPersonMentions } from './person-mentions.ts';
import { chunkPersons, type Persons } from './persons.ts';
import { readMediators } from './read-mediators.ts';
import { readParties } from './read-parties.ts';
import { readRoles } from './roles.ts';
import { rowsFor } from './row-table.ts';
import { ownSaidDead } from './said-to-be.ts';
import { type Draft, type Speakers, viewsOf } from './scene.ts';
import { chunkSingles } from './singles.ts';
import { asidesOf } from './skim.ts';
import { anyOf } from './tags.ts';
import { has, isSpacedDash, type Unit } from './unit.ts';
import { classesIn } from './unit-classes.ts';
import { readUnits } from './units.ts';

/** The phrases of a sentence, as the rows see them. */
export function unitsOf(
  text: string,
  sentence: Sentence,
  lexicon: Lexicon,
  context: DateContext,
  persons: Persons,
  sides: SidesOf = NO_SIDES,
): readonly Unit[] {
  const units = composeUnits(nameGenericSides(readUnits(sentence, lexicon, context), sides));
  const named = chunkPersons(text, units, persons, nameJudgeOf(lexicon.language));
  return ownSaidDead(killedAreDead(joinFromSides(chunkSingles(chunkFigures(named)))));
}

/** What sentences of a language are read with. */
export type Grammar = { readonly rows: Rows; readonly frames: readonly Frame[]; readonly judgeName: JudgeName };

/**
 * @param before who was speaking and acting up to here
 * @param today the reporter's day
 */
export function readStatement(
  text: string,
  sentence: Sentence,
  units: readonly Unit[],
  { rows, frames, judgeName }: Grammar,
  before: Speakers,
  today: string | null,
): Statement {
  const clauses = clausesOf(units);
  const present = classesIn(units);
  const speaker = speakerOf(units);
  const subject = subjectOf(units);
  const speakers: Speakers = {
    speaker: speaker ?? before.speaker,
    subject: before.subject ?? subject,
  };
  const asides = asidesOf(units);
  const views = viewsOf(units, asides, rows.vocabulary);
  const roles = readRoles({ text, units, views, asides, clauses, rows, frames, present, speakers, judgeName });
  return {
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    role: sentence.role,
    quote: quoteAt(text, sentence.start, sentence.end),
    today,
    figures: withSpeakers(roles.figures, units, clauses),
    opposed: roles.opposed,
    dates: readDateMentions(text, units, clauses, asides, today),
    cues: readCues(text, units, clauses, rows, views[0].board),
    parties: readParties(text, units, clauses),
    persons: readPersonMentions(text, units, clauses, roles.moves, judgeName),
    pairs: [...readPairs(units), ...tradesWith(units, subject)],
    mediators: readMediators(text, units, views, rows, present),
    lands: pick(units, ({ land, party, tags }) => land ?? (tags.has('where') ? party?.id : undefined)),
    places: pick(units, (unit) =>
      unit.place === undefined ? undefined : { name: unit.place, quote: quoteAt(text, unit.start, unit.end) },
    ),
    speaker,
    subject,
    tags: present,
  };
}

function withSpeakers(
  figures: readonly Draft[],
  units: readonly Unit[],
  clauses: readonly number[],
): Statement['figures'] {
  if (figures.length === 0) return [];
  const speakerAt = attribution(units, clauses);
  for (const figure of figures) figure.speaker = speakerAt(figure.at);
  return figures;
}

/** The clause of each unit: counted up at ";", a spaced dash, "while", and ", and". */
function clausesOf(units: readonly Unit[]): readonly number[] {
  let clause = 0;
  return units.map((unit, at) => {
    if (at > 0 && (opensClause(unit.tags) || isParting(unit) || (isAnd(unit.tags) && has(units[at - 1], 'comma'))))
      clause++;
    return clause;
  });
}

const opensClause = anyOf(['stop', 'clause']);
const isAnd = anyOf(['and']);

function isParting(unit: Unit): boolean {
  return unit.end - unit.start === 1 && (unit.lower === ':' || isSpacedDash(unit));
}

function readCues(
  text: string,
  units: readonly Unit[],
  clauses: readonly number[],
  rows: Rows,
  board: Board,
): readonly Cue[] {
  const cues: Cue[] = [];
  for (const compiled of rowsFor(rows.cue, board)) {
    const { row } = compiled;
    for (const match of matchRow(compiled, board)) {
      const first = units[match.from];
      const last = units[match.to - 1];
      if (first === undefined || last === undefined) continue;
      // "freed Post | reporter Ann Adams": whose she is, and nothing that was given.
      if (row.cue === 'things' && units[match.to]?.people !== undefined) continue;
      cues.push({
        tag: row.cue,
        quote: quoteAt(text, first.start, last.end),
        at: match.from,
        to: match.to,
        clause: clauses[match.to - 1] ?? 0,
        row: row.id,
      });
    }
  }
  return withoutTalked(withoutUnknown(cues));
}

/** "Kyiv did not say how many it had given in return": some, and nobody knows how many. */
function withoutUnknown(cues: readonly Cue[]): readonly Cue[] {
  const unknown = cues.find(({ tag }) => tag === 'unknown_return');
  if (unknown === undefined) return cues;
  return cues.filter(({ tag, at, to }) => tag !== 'no_return' || unknown.at < at || unknown.at >= to);
}

/** "Talks on an exchange are to be held in June": what is planned are the talks. */
function withoutTalked(cues: readonly Cue[]): readonly Cue[] {
  const talked = cues.filter(({ tag }) => tag === 'hypothetical');
  if (talked.length === 0) return cues;
  return cues.filter(
    ({ tag, at }) => !(tag === 'planned' || tag === 'event') || !talked.some((one) => at > one.at && at <= one.to),
  );
}

/** "Russia and Ukraine", "Yemen's government and the Houthis"; "in Kyiv and Moscow" of enemies only. */
function readPairs(units: readonly Unit[]): readonly (readonly [string, string])[] {
  const sides = pick(units, (unit, at) => {
    const actor = isActor(unit);
    return unit.party !== undefined && (actor || unit.tags.has('where')) ? { at, id: unit.party.id, actor } : undefined;
  });
  return pick(sides, (side, i): readonly [string, string] | undefined => {
    const next = sides[i + 1];
    if (next === undefined || next.id === side.id || next.at - side.at > 4) return undefined;
    if (side.actor !== next.actor || (!side.actor && !areAdversaries(side.id, next.id))) return undefined;
    const between = units.slice(side.at + 1, next.at);
    const linked = between.every(
      (unit) =>
        unit.tags.has('and') ||
        unit.tags.has('comma') ||
        unit.tags.has('determiner') ||
        unit.lower === '-' ||
        unit.lower === '–',
    );
    return linked &&
      between.some((unit) => unit.tags.has('and') || unit.tags.has('mark')) &&
      !between.every((unit) => unit.tags.has('comma')) &&
      !isListed(units, sides[i - 1]?.at, side.at)
      ? [side.id, next.id]
      : undefined;
  });
}

/** "Ukraine brought 64 home in an exchange with Russia". */
function tradesWith(units: readonly Unit[], subject: string | null): readonly (readonly [string, string])[] {
  if (subject === null) return NO_PAIRS;
  const at = units.findIndex((unit, i) => isTrade(unit.tags) && has(units[i + 1], 'with'));
  if (at === -1) return NO_PAIRS;
  const other = has(units[at + 2], 'determiner') ? units[at + 3] : units[at + 2];
  if (other?.party === undefined || other.party.kind === 'mediator' || !isActor(other)) return NO_PAIRS;
  return other.party.id === subject ? NO_PAIRS : [[subject, other.party.id]];
}

const NO_PAIRS: readonly (readonly [string, string])[] = [];
const isTrade = anyOf(['exchange', 'swap']);

/** "Lithuania, Norway and Russia": of three the last two are no pair. */
function isListed(units: readonly Unit[], before: number | undefined, at: number): boolean {
  if (before === undefined) return false;
  const between = units.slice(before + 1, at);
  return (
    between.some(({ tags }) => tags.has('comma')) &&
    between.every(({ tags }) => tags.has('comma') || tags.has('determiner'))
  );
}

const isSpeech = anyOf(['speech']);

/** "Kyiv said", "according to the Russian Defence Ministry", "said Zelensky". */
function speakerOf(units: readonly Unit[]): string | null {
  for (let at = 0; at < units.length; at++) {
    const word = units[at];
    if (word === undefined || !isSpeech(word.tags)) continue;
    for (const i of [at - 1, at - 2, at - 3, at + 1, at + 2, at + 3, at + 4]) {
      const unit = itemAt(units, i);
      if (unit !== undefined && isActor(unit) && unit.party !== undefined) return unit.party.id;
    }
    const office = officeBehind(units, at)?.party;
    if (office !== undefined && office.kind !== 'mediator') return office.id;
  }
  const colon = colonOf(units);
  if (colon !== null) return colon.id;
  // "In Moscow it was announced that …"
  const [first, where] = units;
  return first?.tags.has('in') === true &&
    where?.tags.has('where') === true &&
    units.some((unit) => unit.tags.has('speech'))
    ? (where.party?.id ?? null)
    : null;
}

/** The first side that acts in the sentence. */
function subjectOf(units: readonly Unit[]): string | null {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (
      unit !== undefined &&
      isActor(unit) &&
      unit.party !== undefined &&
      !isObject(itemAt(units, at - 1)?.tags.has('determiner') === true ? itemAt(units, at - 2) : itemAt(units, at - 1))
    )
      return unit.party.id;
    if (at > 14) return null;
  }
  return null;
}

function isObject(before: Unit | undefined): boolean {
  return (
    before !== undefined &&
    (before.tags.has('to') ||
      before.tags.has('from') ||
      before.tags.has('by') ||
      before.tags.has('in') ||
      before.tags.has('with'))
  );
}

const isNamed = anyOf(['party', 'voice', 'nation']);

function isActor(unit: Unit): boolean {
  return isNamed(unit.tags) && unit.party?.kind !== 'mediator';
}
