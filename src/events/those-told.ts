// Statements in, the same where "both men" or "the two" are people who were told one by one before out: they go where those go.
import { isSamePerson } from '../domain/same-name.ts';
import type { Figure, PersonMention, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';

/** "the two", "all three": of more nobody tells one by one. */
const MOST = 4;

/** Of all who are told no more are kept than one too many. */
export function thoseTold(statements: readonly Statement[]): readonly Statement[] {
  const all: PersonMention[] = [];
  let last: readonly PersonMention[] = [];
  return statements.map((statement) => {
    if (statement.role !== 'body') return statement;
    const figures = statement.figures.map((figure) =>
      isOfThose(figure) ? settled(figure, statement, all, last) : figure,
    );
    const here = statement.persons.filter((one) => isOfNews(one, statement));
    if (here.length > 0) last = here;
    for (const one of here) {
      const at = all.findIndex(({ name }) => isSamePerson(name, one.name));
      const known = all[at];
      if (known === undefined && all.length <= MOST) all.push(one);
      else if (known !== undefined)
        all[at] = { ...known, captor: known.captor ?? one.captor, nationality: known.nationality ?? one.nationality };
    }
    return figures.every((figure, i) => figure === statement.figures[i]) ? statement : withFigures(statement, figures);
  });
}

function isOfNews({ at, moved, captor, seizedIn, left }: PersonMention, { figures }: Statement): boolean {
  const counted = figures.some((figure) => figure.at === at && figure.persons.length > 0);
  return !left && (moved || counted || captor !== null || seizedIn !== null);
}

function isOfThose({ definite, value, meaning, nationality, to, from, persons, category }: Figure): boolean {
  if (definite !== true || value === null || value < 2 || value > MOST || meaning !== 'side') return false;
  return nationality === null && to === null && from === null && persons.length === 0 && category !== 'remains';
}

function settled(
  figure: Figure,
  { dates }: Statement,
  all: readonly PersonMention[],
  last: readonly PersonMention[],
): Figure {
  const those = [all, last].find((told) => told.length === figure.value);
  if (those === undefined) return figure;
  const homes = new Set(those.map(({ nationality }) => nationality));
  const captors = new Set(those.map(({ captor, seizedIn }) => captor ?? seizedIn));
  const [captor = null] = captors;
  const [home = null] = homes;
  const together = captors.size === 1 && captor !== null && !homes.has(captor);
  const isTold = those.every((one) => one.moved);
  // "Ann Adams and Ben Brown were flown out … the release of the two, announced last week": told already.
  if (together && isTold && dates.length > 0) return changed(figure, TOLD);
  if (together) return changed(figure, homes.size === 1 ? { from: captor, nationality: home } : { from: captor });
  if (homes.size === 1) return home === null ? figure : changed(figure, { nationality: home });
  // "A Jordanian was freed, a rebel was let go. Both men were flown home": one each way, and told already.
  return homes.has(null) || !isTold ? figure : changed(figure, TOLD);
}

const TOLD = { meaning: 'other', verb: null } as const;
