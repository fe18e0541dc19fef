// The door of the claims room: an article's sentences in, one statement a sentence out.
import type { LiveEntry } from '../domain/article.ts';
import { addDays } from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import type { ReadText, Sentence } from '../domain/sentence.ts';
import type { Statement } from '../domain/statement.ts';
import type { Language } from '../languages/index.ts';
import { framesOf } from './compile-frames.ts';
import { compileRows, type Rows } from './compile-row.ts';
import { type DateContext, isHistory, monthNamed, NO_CONTEXT } from './date-context.ts';
import { eraTold } from './era.ts';
import { genericSidesOf, type SidesOf } from './generic-sides.ts';
import { nameJudgeOf } from './judge-name.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { dayOfNews, withSaidToday } from './said-today.ts';
import type { Speakers } from './scene.ts';
import { type Grammar, readStatement, unitsOf } from './statements.ts';
import type { PersonReading, Unit } from './unit.ts';
import { readUnits } from './units.ts';

export { OF_AGE } from './minors.ts';

export type ReadClaims = {
  readonly statements: readonly Statement[];
  /** The reporter's day: the dateline's where there is one, else that of publication. */
  readonly today: string | null;
  /** What the title says, by its own offsets: never evidence. */
  readonly title: Statement | null;
};

/** A dateline further from the day of publication belongs to something else. */
const DATELINE_DAYS = 6;

const compiledRows = new Map<string, Rows>();

const NOBODY: Speakers = { speaker: null, subject: null };

/** "'She never stopped writing': friends cheer freed reporter": what somebody said is not what the paper says. */
const SAYING = /^['"‘“].+?['"’”]\s*:\s/u;

/** @param persons whom the text names: "Adams for Bykov" */
function readTitle(
  title: ReadText | null,
  lexicon: Lexicon,
  grammar: Grammar,
  persons: ReadonlyMap<string, PersonReading>,
  sides: SidesOf,
): Statement | null {
  const sentence = title?.sentences[0];
  if (title === null || sentence === undefined) return null;
  const told = unitsOf(title.text, sentence, lexicon, NO_CONTEXT, persons, sides);
  const saying = SAYING.exec(title.text)?.[0].length ?? 0;
  const units = told.filter(({ start }) => start >= saying);
  const { rows, frames } = grammar;
  return readStatement(title.text, sentence, units, { rows, frames, judgeName: undefined }, NOBODY, null);
}

function rowsOf(language: Language): Rows {
  const known = compiledRows.get(language.id);
  if (known !== undefined) return known;
  const rows = compileRows(language.rows);
  compiledRows.set(language.id, rows);
  return rows;
}

/**
 * @param published ISO day or time, null where nobody knows it
 * @param entries of a live blog: the day of each is the reporter's day for its sentences
 */
export function readClaims(
  read: ReadText,
  title: ReadText | null,
  language: Language,
  published: string | null,
  entries: readonly LiveEntry[] = [],
): ReadClaims {
  const lexicon = lexiconOf(language);
  const rows = rowsOf(language);
  const today = reportersDay(read.sentences, lexicon, published?.slice(0, 10) ?? null);
  const grammar: Grammar = { rows, frames: framesOf(language), judgeName: nameJudgeOf(language) };
  const sides = genericSidesOf(read.sentences, lexicon);
  const statements: Statement[] = [];
  const persons = new Map<string, PersonReading>();
  let past: Past = NO_PAST;
  let speakers: Speakers = NOBODY;
  let within: LiveEntry | null = null;
  let news: string | null = null;
  for (const sentence of read.sentences) {
    if (sentence.role === 'dateline') continue;
    const entry = entries.find(({ start, end }) => sentence.start >= start && sentence.start < end) ?? null;
    // The entry before was often written later: "the following day" does not look back into it.
    if (entry !== within) past = NO_PAST;
    within = entry;
    const day = entry?.time?.slice(0, 10) ?? today;
    const era = past.era?.paragraph === sentence.paragraph ? past.era.span : null;
    const context: DateContext = {
      today: day,
      before: era ?? (past.held !== null && past.paragraph !== sentence.paragraph ? past.held : past.before),
      year: past.year,
      month: past.month,
      near: era !== null || past.history || past.paragraph === sentence.paragraph,
    };
    const units = unitsOf(read.text, sentence, lexicon, context, persons, sides);
    for (const { person, lower } of units) {
      if (person?.named !== true) continue;
      persons.set(lower.split(' ').at(-1) ?? '', person);
      persons.set(person.name.toLowerCase(), person);
    }
    const stated = readStatement(read.text, sentence, units, grammar, speakers, day);
    if (news === null && sentence.role === 'body' && sentence.paragraph <= LEAD) news = dayOfNews(stated, day);
    const statement = news === null || entry !== null ? stated : withSaidToday(stated, sentence, news);
    statements.push(statement);
    if (sentence.role === 'heading') past = pastOfSection(units, past, sentence.paragraph, day);
    if (sentence.role !== 'body') continue;
    past = pastAfter(past, units, statement, day);
    speakers = {
      speaker: statement.speaker ?? (sentence.quoted ? speakers.speaker : (statement.subject ?? speakers.speaker)),
      subject: statement.subject ?? (isOfBoth(statement) ? null : speakers.subject),
    };
  }
  return { statements, today, title: readTitle(title, lexicon, grammar, persons, sides) };
}

/** "The two countries last exchanged prisoners in 2020 … they swapped one for one": no longer whoever acted before. */
function isOfBoth({ tags }: Statement): boolean {
  return tags.includes('side') && (tags.includes('swap') || tags.includes('exchange'));
}

/** Paragraphs are counted with the blank lines between them. */
const LEAD = 2;

/** What the sentences up to here leave behind for the dates of the next one. */
type Past = Pick<DateContext, 'before' | 'year' | 'month'> & {
  /** Where `before` is the day of a deal, the day of handing over that was told before it: below its paragraph "the day before" is counted from that. */
  readonly held: DateSpan | null;
  /** Where `before` was named. */
  readonly paragraph: number | null;
  /** True where the text opens long before the reporter's day: all of it tells of that time. */
  readonly history: boolean;
  /** True below a heading that is a date of long ago. */
  readonly section: boolean;
  /** The year out of which that paragraph tells. */
  readonly era: { readonly span: DateSpan; readonly paragraph: number } | null;
};

const NO_PAST: Past = {
  before: null,
  held: null,
  year: null,
  month: null,
  paragraph: null,
  history: false,
  section: false,
  era: null,
};

/** Under "AUGUST 2008" a day without a year is of that time, under the next heading no longer. */
function pastOfSection(units: readonly Unit[], past: Past, paragraph: number, today: string | null): Past {
  const [first] = units;
  const span = first?.date?.span;
  if (span === undefined || span.start === null || today === null || !isHistory(span.start, today))
    return past.section ? NO_PAST : past;
  const middle = span.precision === 'month' ? `${span.start.slice(0, 7)}-15` : span.start;
  const before: DateSpan = { start: middle, end: middle, precision: span.precision === 'year' ? 'year' : 'day' };
  return {
    before,
    held: null,
    year: span.start.slice(0, 4),
    month: monthNamed(span),
    paragraph,
    history: true,
    section: true,
    era: null,
  };
}

function pastAfter(past: Past, units: readonly Unit[], statement: Statement, today: string | null): Past {
  if (!units.some(isDate)) return past;
  const named = past.before !== null && isOfCapture(statement) ? null : dateBehind(units, statement);
  let { year, month } = past;
  for (const { date } of units) {
    if (date === undefined) continue;
    year = date.span.start?.slice(0, 4) ?? year;
  }
  // "held since July 29 … on the 31st": no day of July.
  for (const { of, span } of statement.dates) if (of !== 'other') month = monthNamed(span) ?? month;
  const { before, held, paragraph, history, section } = past;
  const told = named === null ? eraTold(units, today) : null;
  const era = told === null ? past.era : { span: told, paragraph: statement.paragraph };
  if (named === null) return { before, held, year, month, paragraph, history, section, era };
  const opens = before === null && today !== null && named.start !== null && isHistory(named.start, today);
  const ofDeal = statement.dates.some(({ of, span }) => of === 'deal' && span.start === named.start);
  return {
    before: named,
    held: ofDeal ? (held ?? before) : null,
    year,
    month,
    paragraph: statement.paragraph,
    history: history || opens,
    section,
    era: null,
  };
}

function isDate({ date }: Unit): boolean {
  return date !== undefined;
}

/** "They disappeared on 6 January", "They had lain there since the battle of 8 August": what is told on is not of that day. */
function isOfCapture({ tags, dates }: Statement): boolean {
  return tags.includesOne(BEFORE) && dates.every(({ of }) => of === 'other');
}

const BEFORE = ['capture', 'since'] as const;

/** The date that "the same day" and "the following day" count from; a recap does not move it. */
function dateBehind(units: readonly Unit[], statement: Statement): DateSpan | null {
  const recap = statement.cues.some((cue) => cue.tag === 'recap');
  // "took place on 14 December, as laid down in the deal of 10 November": what is told on is of the first.
  const days = statement.dates.filter(({ span }) => span.precision === 'day');
  const held = days.findLast(({ of }) => of === 'transfer');
  // "were set free on 2 October, it was announced on Saturday": they were set free on the first.
  const last = days.at(-1)?.of;
  if (!recap && held !== undefined && (last === 'deal' || last === 'speech')) return held.span;
  const isDay = ({ date }: Unit): boolean => date?.span.precision === 'day' && date.ofClauseBehind !== true;
  return (recap ? units.find(isDay) : units.findLast(isDay))?.date?.span ?? null;
}

/** The dateline's day; else that of publication; else a day with its year in a line of its own at the top or the foot. */
function reportersDay(sentences: readonly Sentence[], lexicon: Lexicon, published: string | null): string | null {
  for (const sentence of sentences) {
    if (sentence.role !== 'dateline') continue;
    const day = dayIn(sentence, lexicon, published)?.day ?? null;
    if (day === null) continue;
    if (published === null || (day <= published && day >= addDays(published, -DATELINE_DAYS))) return day;
  }
  if (published !== null) return published;
  const signed = [...sentences.slice(0, SIGNED_LINES), ...sentences.slice(-SIGNED_LINES)];
  for (const sentence of signed) {
    if (sentence.role !== 'heading' || sentence.tokens.length > SIGNED_TOKENS) continue;
    const read = dayIn(sentence, lexicon, null);
    if (read?.absolute === true) return read.day;
  }
  return null;
}

/** "Novi Yarylovychi, 25 May 2025" is short, and stands first or last. */
const SIGNED_LINES = 3;
const SIGNED_TOKENS = 9;

function dayIn(
  sentence: Sentence,
  lexicon: Lexicon,
  today: string | null,
): { readonly day: string | null; readonly absolute: boolean } | null {
  const date = readUnits(sentence, lexicon, { today, before: null, year: null, month: null, near: false }).find(
    (unit) => unit.date !== undefined,
  )?.date;
  return date === undefined
    ? null
    : { day: date.span.precision === 'day' ? date.span.end : null, absolute: date.absolute };
}
