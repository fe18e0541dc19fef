// Statements in, the same without what only a paper or a rumour told and the article takes back: "A daily wrote that … None of it happened."
import type { Cue, Statement } from '../domain/statement.ts';
import { changed, withCues, withFigures } from './changed.ts';
import { counts } from './moves.ts';

/** Nobody changed hands by what is taken back, and who takes it back calls nothing off. */
export function settleHearsay(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ cues }) => cues.some(isOfHearsay))) return statements;
  const told = statements.filter(({ role }) => role === 'body');
  const untrue = new Set<Statement>();
  told.forEach((statement, at) => {
    if (!isHearsay(statement)) return;
    const near = told.slice(at, at + REACH);
    const back = near.filter((other) => takesBack(other, statement));
    if (back.length === 0 || near.some(tellsItself)) return;
    for (const one of [statement, ...back]) untrue.add(one);
  });
  return statements.map((statement) => (untrue.has(statement) ? unsaid(statement) : plain(statement)));
}

/** Within its own sentence and the three behind it. */
const REACH = 4;

const HEARSAY: ReadonlySet<string> = new Set(['hearsay', 'rumour']);
const BACK: ReadonlySet<string> = new Set(['disclaimed', 'denied', 'debunked']);

function isOfHearsay({ tag }: Cue): boolean {
  return HEARSAY.has(tag) || tag === 'disclaimed' || tag === 'unconfirmed';
}

function isHearsay({ cues, figures, tags }: Statement): boolean {
  return (
    cues.some(({ tag }) => HEARSAY.has(tag)) &&
    (figures.some(counts) || tags.includes('swap') || tags.includes('exchange'))
  );
}

/** What a newspaper reports and nobody has confirmed may be true; of a rumour it is all that there is. */
function takesBack({ cues }: Statement, told: Statement): boolean {
  const isRumour = told.cues.some(({ tag }) => tag === 'rumour');
  return cues.some(({ tag }) => BACK.has(tag) || (isRumour && tag === 'unconfirmed'));
}

/** Somebody who is no rumour says that people changed hands. */
function tellsItself({ cues, figures }: Statement): boolean {
  return (
    figures.some((figure) => counts(figure) && figure.verb !== null) &&
    !cues.some(({ tag }) => HEARSAY.has(tag) || BACK.has(tag))
  );
}

/** Its numbers are of nobody, and of its cues the doubts are left. */
function unsaid(statement: Statement): Statement {
  const figures = statement.figures.map((figure) => (counts(figure) ? changed(figure, { meaning: 'other' }) : figure));
  const doubts = statement.cues.filter(({ tag }) => HEARSAY.has(tag) || BACK.has(tag));
  return withCues(
    withFigures(statement, figures),
    doubts.map((cue) => ({ ...cue, tag: 'denied' })),
  );
}

/** Whoever told it, it is told: no further step asks. */
function plain(statement: Statement): Statement {
  return statement.cues.some(isOfHearsay)
    ? withCues(
        statement,
        statement.cues.filter((cue) => !isOfHearsay(cue)),
      )
    : statement;
}
