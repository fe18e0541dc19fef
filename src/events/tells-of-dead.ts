// A statement in, whether it tells of bodies out.
import type { Statement } from '../domain/statement.ts';

export function tellsOfDead({ tags, figures }: Pick<Statement, 'tags' | 'figures'>): boolean {
  return tags.includes('remains') || figures.some(({ category }) => category === 'remains');
}
