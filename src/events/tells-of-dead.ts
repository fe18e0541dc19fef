// A statement in, whether it tells of bodies, or of the living beside them, out.
import type { Statement } from '../domain/statement.ts';

export function tellsOfDead({ tags, figures }: Pick<Statement, 'tags' | 'figures'>): boolean {
  return tags.includes('remains') || figures.some(({ category }) => category === 'remains');
}

/** "They exchanged prisoners, and 1,200 bodies were given back": the living are named beside the dead, and not in what was only agreed. */
export function namesLiving({ tags }: Pick<Statement, 'tags'>): boolean {
  if (tags.includes('remains') || tags.includes('agree')) return false;
  return tags.includes('livingExchange') || tags.includes('takenAs');
}
