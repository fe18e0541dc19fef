// The text of a statement in, out what it asks of a connection rather than of tables, or null for all the others.

export type ControlStatement =
  | { readonly kind: 'begin' | 'commit' | 'rollback' }
  | { readonly kind: 'listen' | 'unlisten'; readonly channel: string };

const LEADING_COMMENTS = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/;
const LONGEST_CONTROL_STATEMENT = 200;

/**
 * @example controlStatement('-- wakes workers\nLISTEN bullmq_jobs;') // { kind: 'listen', channel: 'bullmq_jobs' }
 * @example controlStatement('start transaction isolation level repeatable read') // { kind: 'begin' }
 */
export function controlStatement(text: string): ControlStatement | null {
  const bare = text.replace(LEADING_COMMENTS, '');
  if (bare.length > LONGEST_CONTROL_STATEMENT) return null;
  const statement = bare.replace(/[\s;]+$/, '');
  if (/^(?:begin(?:\s+(?:work|transaction))?|start\s+transaction)(?:\s+[\w\s,]+)?$/i.test(statement)) {
    return { kind: 'begin' };
  }
  if (/^(?:commit|end)(?:\s+(?:work|transaction))?$/i.test(statement)) return { kind: 'commit' };
  if (/^(?:rollback|abort)(?:\s+(?:work|transaction))?$/i.test(statement)) return { kind: 'rollback' };
  const listening = /^(un)?listen\s+("?)(\w+|\*)\2$/i.exec(statement);
  if (listening?.[3] === undefined) return null;
  const channel = listening[2] === '"' ? listening[3] : listening[3].toLowerCase();
  return { kind: listening[1] ? 'unlisten' : 'listen', channel };
}
