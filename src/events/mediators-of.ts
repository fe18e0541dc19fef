// A thread in, those who brokered its exchange out.
import type { EventKind } from '../domain/event.ts';
import type { Statement } from '../domain/statement.ts';
import type { Around } from './around.ts';
import type { Thread } from './threads.ts';

export type Mediator = Statement['mediators'][number];

/**
 * Those named in the thread's own sentences and in those that lean on them; the news has besides all that no other
 * exchange of the article claims. `apart`: the living and the dead of the thread were handed over by different deals.
 */
export function mediatorsOf(
  thread: Thread,
  kind: EventKind,
  parties: readonly string[],
  around: Around,
  apart: boolean,
): readonly Mediator[] {
  const own = new Set(thread.tellings.map((telling) => telling.statement.sentence));
  const found = new Map<string, Mediator>();
  const named: Mediator[] = [];
  for (const [at, statement] of around.statements.entries()) {
    if (statement.role !== 'body') continue;
    const again = statement.cues.some((cue) => cue.tag === 'same_brokers') ? [...named] : [];
    named.push(...statement.mediators);
    if (!isOf(statement, at, thread, own, around.statements)) continue;
    if (apart && (kind === 'remains') !== tellsOfDead(statement) && (kind === 'remains' || own.has(statement.sentence)))
      continue;
    for (const mediator of [...statement.mediators, ...again])
      if (!parties.includes(mediator.id)) found.set(mediator.id, found.get(mediator.id) ?? mediator);
  }
  const all = [...found.values()];
  const brokers = all.filter((mediator) => !mediator.carries);
  return brokers.length > 0 ? brokers : all;
}

function isOf(
  statement: Statement,
  at: number,
  thread: Thread,
  own: ReadonlySet<number>,
  statements: readonly Statement[],
): boolean {
  if (own.has(statement.sentence)) return true;
  if (claimedElsewhere(statement)) return false;
  const leans = leansOn(at, own, statements);
  if (countsUp(statement)) return thread.main;
  return thread.main ? leans !== 'another' : leans === 'own' && !dates(statement);
}

/** "On 6 May 2017 … were freed. Switzerland had carried the messages.": what follows in the paragraph is of that exchange. */
function leansOn(at: number, own: ReadonlySet<number>, statements: readonly Statement[]): 'own' | 'another' | null {
  const { paragraph } = statements[at] ?? {};
  for (let back = at - 1; back >= 0; back--) {
    const before = statements[back];
    if (before === undefined || before.paragraph !== paragraph) return null;
    if (own.has(before.sentence)) return 'own';
    if (claimedElsewhere(before)) return 'another';
  }
  return null;
}

/** A recap, an exchange on the side, or one of another day that has a number of its own. */
function claimedElsewhere(statement: Statement): boolean {
  return (
    statement.cues.some((cue) => cue.tag === 'recap' || cue.tag === 'separate') ||
    (dates(statement) && statement.figures.length > 0)
  );
}

/** "Abu Dhabi had brokered five others this year" leans on no exchange in particular. */
function countsUp(statement: Statement): boolean {
  return statement.figures.some((figure) => figure.meaning === 'cumulative' || figure.meaning === 'other');
}

function dates(statement: Statement): boolean {
  return statement.dates.some(
    (date) => date.of === 'transfer' && !date.weekdayOnly && date.span.precision !== 'unknown',
  );
}

function tellsOfDead(statement: Statement): boolean {
  return statement.tags.includes('remains');
}
