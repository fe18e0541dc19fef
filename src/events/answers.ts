// Statements in, the same with short answers told as their questions ask: "How many hostages did Hamas release? Four. When? On Friday."
import { UNREAD } from '../domain/engine-steps.ts';
import { pick } from '../domain/pick.ts';
import type { Cue, Figure, Statement } from '../domain/statement.ts';
import { type Change, changed } from './changed.ts';
import { eventOf } from './several-days.ts';

export function readAnswers(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(isQuestion)) return statements;
  return statements.map((statement, at) => {
    const question = statements[at - 1];
    return question !== undefined && isQuestion(question) && isShort(statement)
      ? answered(statement, question)
      : statement;
  });
}

function isQuestion(statement: Statement): boolean {
  return asks(statement) && statement.role !== 'furniture';
}

export function asks({ quote }: Statement): boolean {
  return quote.exact.endsWith('?');
}

/** A full sentence says itself what it tells. */
function isShort(statement: Statement): boolean {
  return statement.role === 'body' && statement.quote.exact.length <= MOST_CHARACTERS && !asks(statement);
}

const MOST_CHARACTERS = 60;
const ROW = 'engine/answer';

function answered(answer: Statement, question: Statement): Statement {
  const { figures, dates, cues, parties, mediators } = answer;
  const [party, second] = parties;
  if (question.tags.includes('mediate') && party?.form === 'name' && second === undefined && figures.length === 0)
    return { ...answer, mediators: [...mediators, { id: party.id, quote: party.quote, row: ROW, carries: false }] };
  const doubts = pick(question.cues, (cue): Cue | undefined => (DOUBTS.has(cue.tag) ? { ...cue, at: 0 } : undefined));
  if (question.tags.includes('when') && figures.length === 0 && dates.length === 1 && !isOfHeld(question))
    return asWhen(answer, doubts);
  const ways = figures.length === 1 ? waysOf(question) : null;
  const told = ways === null ? figures : figures.map((figure) => (isUntold(figure) ? changed(figure, ways) : figure));
  if (told === figures && doubts.length === 0) return answer;
  const asked = dates.length === 0 ? question.dates.map((date) => ({ ...date, at: -1, clause: 0 })) : dates;
  return { ...answer, figures: told, dates: asked, cues: [...cues, ...doubts] };
}

/** "When were they captured?" */
function isOfHeld({ tags }: Statement): boolean {
  return tags.includesOne(HELD);
}

const HELD = ['capture', 'hold', 'jailing'] as const;

/** "When? On Friday." */
function asWhen(answer: Statement, doubts: readonly Cue[]): Statement {
  const dates = answer.dates.map((date) => ({ ...date, of: 'transfer' as const }));
  return { ...answer, dates, cues: [eventOf(answer), ...doubts], tags: answer.tags.with('happen') };
}

const DOUBTS: ReadonlySet<string> = new Set(['hypothetical', 'planned']);

function isUntold({ row, meaning, to, from, nationality }: Figure): boolean {
  if (to !== null || from !== null || nationality !== null) return false;
  return (row === UNREAD && meaning === 'other') || meaning === 'side';
}

/** What the question says of those whom it asks for; null where they moved nowhere. */
function waysOf({ tags, parties }: Statement): Change | null {
  const verb = MOVES.find((tag) => tags.includes(tag));
  if (verb === undefined) return null;
  const own = parties.find(({ form }) => form === 'people' || form === 'adjective')?.id ?? null;
  const captor = parties.find(({ form }) => form === 'captor')?.id ?? null;
  const side = parties.find(({ form }) => form === 'name')?.id ?? null;
  const isGetter = verb === 'get' && !tags.includes('from');
  if (own === null && captor === null && side === null) return null;
  const ways = { nationality: own, from: captor ?? (isGetter ? null : side), to: isGetter ? side : null };
  return { meaning: 'side', verb, row: ROW, ...ways };
}

const MOVES = ['give', 'get', 'come'] as const;
