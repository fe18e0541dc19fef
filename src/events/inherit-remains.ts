// Statements in, statements out: a bare number after bodies is of bodies, "Ukraine received 1000 bodies; Russia, 38".
import type { Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';
import { tellsOfDead } from './tells-of-dead.ts';

const FORCES: ReadonlySet<string> = new Set(['military', 'hostage', 'prisoner']);

export function inheritRemains(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(tellsOfDead)) return statements;
  let dead = false;
  let paragraph = -1;
  // Where the living are exchanged as well, the dead are spoken of in a paragraph of their own.
  const living = statements.some((statement) =>
    statement.figures.some((figure) => isLiving(figure) || FORCES.has(figure.category)),
  );
  return statements.map((statement) => {
    if (statement.paragraph !== paragraph && living) dead = false;
    paragraph = statement.paragraph;
    // "Two of the hostages are dead. In the truce before, 105 were set free".
    if (isOfLiving(statement)) dead = false;
    if (statement.tags.includes('remains') && !statement.figures.some(isLiving)) dead = true;
    const figures = statement.figures.map((figure): Figure => {
      if (figure.those === true) return ofThose(figure, dead);
      if (isLiving(figure)) dead = false;
      else if (figure.category === 'remains') dead = true;
      return dead && figure.bare && figure.category === 'unspecified'
        ? changed(figure, { category: 'remains' })
        : figure;
    });
    return withFigures(statement, figures);
  });
}

/** "Russia got back those of 27 of its soldiers": their bodies; behind lists and names nobody moves. */
function ofThose(figure: Figure, dead: boolean): Figure {
  if (figure.category === 'remains') return figure;
  return changed(figure, dead ? { category: 'remains' } : { meaning: 'other' });
}

function isOfLiving({ tags }: Statement): boolean {
  return tags.includes('letLive') && !tags.includes('remains');
}

function isLiving(figure: Figure): boolean {
  return !figure.bare && figure.category !== 'remains' && figure.meaning !== 'other';
}
