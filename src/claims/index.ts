// The door of the claims room: an article's sentences in, one statement a sentence out.
import type { DateSpan } from '../domain/event.ts';
import type { ReadText, Sentence } from '../domain/sentence.ts';
import type { Statement } from '../domain/statement.ts';
import type { Language } from '../languages/index.ts';
import { addDays } from './days.ts';
import { genericSidesOf } from './generic-sides.ts';
import { nameJudgeOf } from './judge-name.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type CompiledRow, compileRow } from './match-rows.ts';
import type { KnownPerson } from './persons.ts';
import type { DateContext } from './read-date.ts';
import type { Speakers } from './scene.ts';
import { readStatement, unitsOf } from './statements.ts';
import type { Unit } from './unit.ts';
import { readUnits } from './units.ts';

export type ReadClaims = {
  readonly statements: readonly Statement[];
  /** The reporter's day: the dateline's where there is one, else that of publication. */
  readonly today: string | null;
  /** What the title says, by its own offsets: never evidence. */
  readonly title: Statement | null;
};

/** A dateline further from the day of publication belongs to something else. */
const DATELINE_DAYS = 6;

const compiledRows = new Map<string, readonly CompiledRow[]>();

function readTitle(title: ReadText | null, lexicon: Lexicon, rows: readonly CompiledRow[]): Statement | null {
  const sentence = title?.sentences[0];
  if (title === null || sentence === undefined) return null;
  const units = unitsOf(title.text, sentence, lexicon, { today: null, before: null, year: null }, new Map());
  return { ...readStatement(title.text, sentence, units, rows, { speaker: null, subject: null }), role: 'heading' };
}

function rowsOf(language: Language): readonly CompiledRow[] {
  const known = compiledRows.get(language.id);
  if (known !== undefined) return known;
  const rows = language.rows.map(compileRow);
  compiledRows.set(language.id, rows);
  return rows;
}

/** @param published ISO day or time, null where nobody knows it */
export function readClaims(
  read: ReadText,
  title: ReadText | null,
  language: Language,
  published: string | null,
): ReadClaims {
  const lexicon = lexiconOf(language);
  const rows = rowsOf(language);
  const today = reportersDay(read.sentences, lexicon, published?.slice(0, 10) ?? null);
  const judgeName = nameJudgeOf(language);
  const sides = genericSidesOf(read.sentences, lexicon);
  const statements: Statement[] = [];
  const persons = new Map<string, KnownPerson>();
  let before: DateSpan | null = null;
  let year: string | null = null;
  let speakers: Speakers = { speaker: null, subject: null };
  for (const sentence of read.sentences) {
    if (sentence.role === 'dateline') continue;
    const context: DateContext = { today, before, year };
    const units = unitsOf(read.text, sentence, lexicon, context, persons, sides);
    for (const unit of units)
      if (unit.person !== undefined) persons.set(unit.lower.split(' ').at(-1) ?? '', unit.person);
    const statement = readStatement(read.text, sentence, units, rows, speakers, judgeName);
    statements.push(statement);
    if (sentence.role !== 'body') continue;
    before = dateBehind(units, statement) ?? before;
    year = units.findLast((unit) => unit.date?.span.start != null)?.date?.span.start?.slice(0, 4) ?? year;
    speakers = {
      speaker: statement.speaker ?? (sentence.quoted ? speakers.speaker : (statement.subject ?? speakers.speaker)),
      subject: statement.subject ?? speakers.subject,
    };
  }
  return { statements, today, title: readTitle(title, lexicon, rows) };
}

/** The date that "the same day" and "the following day" count from; a recap does not move it. */
function dateBehind(units: readonly Unit[], statement: Statement): DateSpan | null {
  const dates = units.flatMap((unit) => (unit.date?.span.precision !== 'day' ? [] : [unit.date.span]));
  const recap = statement.cues.some((cue) => cue.tag === 'recap');
  return (recap ? dates[0] : dates.at(-1)) ?? null;
}

function reportersDay(sentences: readonly Sentence[], lexicon: Lexicon, published: string | null): string | null {
  for (const sentence of sentences) {
    if (sentence.role !== 'dateline') continue;
    const units = readUnits(sentence, lexicon, { today: published, before: null, year: null });
    const date = units.find((unit) => unit.date !== undefined)?.date;
    const day = date?.span.precision === 'day' ? date.span.end : null;
    if (day === null || day === undefined) continue;
    if (published === null || (day <= published && day >= addDays(published, -DATELINE_DAYS))) return day;
  }
  return published;
}
