// Statements in, the same with the numbers of a list told as its head tells them: "Freed by Russia: | - 30 soldiers | - 12 civilians".
import { UNREAD } from '../domain/engine-steps.ts';
import type { Figure, PartyMention, Statement } from '../domain/statement.ts';
import { type Change, changed, withFigures } from './changed.ts';

export function readListItems(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(isHead)) return statements;
  let head: Change | null = null;
  return statements.map((statement) => {
    if (isHead(statement)) {
      head = waysOf(statement);
      return statement;
    }
    const [figure, second] = statement.figures;
    if (head === null || figure === undefined || second !== undefined || !isItem(figure, statement)) {
      head = null;
      return statement;
    }
    return withFigures(statement, [changed(figure, head)]);
  });
}

function isHead({ quote, figures, dates }: Statement): boolean {
  return figures.length === 0 && dates.length === 0 && quote.exact.endsWith(':');
}

/** A number, and nothing done to it. */
function isItem({ row, meaning }: Figure, { cues, dates, tags, role }: Statement): boolean {
  if (role !== 'body' || row !== UNREAD || meaning !== 'other') return false;
  return cues.length === 0 && dates.length === 0 && !tags.includesOne(DONE);
}

const DONE = ['give', 'get', 'come', 'swap', 'hold', 'capture', 'kill', 'clause'] as const;

/** What a head says of all that stand below it; null where it moves nobody. */
function waysOf({ tags, parties, cues }: Statement): Change | null {
  if (tags.includes('thereof') || tags.includes('not') || cues.some(({ tag }) => tag !== 'event')) return null;
  const verb = tags.includes('home') ? 'come' : MOVES.find((tag) => tags.includes(tag));
  const [party, second] = parties;
  if (second !== undefined || (verb === undefined && !(tags.includes('to') && party?.form === 'name'))) return null;
  const way: Change = { meaning: 'side', verb: verb ?? 'come', row: 'engine/list-item' };
  if (party === undefined) return way;
  if (party.form === 'people' || party.form === 'adjective') return { ...way, nationality: party.id };
  return { ...way, [isReceiver(party, tags, verb) ? 'to' : 'from']: party.id };
}

const MOVES = ['get', 'give', 'come'] as const;

/** "Returned to Ukraine:", "Ukraine got:", and not "Freed by Russia:", "Russia released:". */
function isReceiver({ at }: PartyMention, tags: Statement['tags'], verb: (typeof MOVES)[number] | undefined): boolean {
  if (tags.includes('by') || tags.includes('from')) return false;
  return tags.includes('to') || (at <= 1 ? verb !== 'give' : verb === 'get');
}
