// Statements in, tellings out: what one sentence says of one exchange, with its date and whether it is news, recap, plan or hope.
import type { Cue, DateMention, Figure, Statement } from '../domain/statement.ts';

export type Telling = {
  readonly statement: Statement;
  readonly figures: readonly Figure[];
  readonly date: DateMention | null;
  /** The day on which somebody said so, where no other is given. */
  readonly said: DateMention | null;
  readonly flags: ReadonlySet<Cue['tag']>;
  readonly cues: readonly Cue[];
};

/** Tellings in the order of the text; sentences that say nothing of handing people over give none. */
export function tellingsOf(statements: readonly Statement[]): readonly Telling[] {
  return statements.flatMap((statement) => (statement.role === 'body' ? tellingsOfOne(statement) : []));
}

function tellingsOfOne(statement: Statement): readonly Telling[] {
  const dates = statement.dates.filter((date) => date.of === 'transfer');
  const said = statement.dates.find((date) => date.of === 'speech') ?? null;
  const groups = new Map<DateMention | null, Figure[]>();
  for (const figure of statement.figures) {
    const date = dateOf(figure, dates, statement);
    const group = groups.get(date);
    if (group === undefined) groups.set(date, [figure]);
    else group.push(figure);
  }
  // A date of its own without figures: "the previous exchange was held on 25 June".
  for (const date of dates) if (!groups.has(date)) groups.set(date, []);
  if (groups.size === 0 && statement.cues.length > 0) groups.set(null, []);
  return [...groups]
    .map(([date, figures]) => telling(statement, date, figures, said, groups.size > 1))
    .filter((one) => one.figures.length > 0 || one.cues.length > 0 || one.date !== null);
}

/** A date governs the figures that follow it in its clause; a lone date governs its whole sentence. */
function dateOf(figure: Figure, dates: readonly DateMention[], statement: Statement): DateMention | null {
  const sameClause = dates.filter((date) => date.clause === figure.clause);
  const before = sameClause.filter((date) => date.at < figure.at).at(-1);
  const after = sameClause.find((date) => date.at > figure.at);
  if (before !== undefined && (after === undefined || figure.at - before.at <= after.at - figure.at + 8)) return before;
  if (after !== undefined) return after;
  const earlier = dates.filter((date) => date.clause < figure.clause).at(-1);
  const later = dates.find((date) => date.clause > figure.clause);
  const recapClauses = new Set(statement.cues.filter((cue) => cue.tag === 'recap').map((cue) => cue.clause));
  if (earlier !== undefined && (!recapClauses.has(earlier.clause) || recapClauses.has(figure.clause))) return earlier;
  return later !== undefined && !recapClauses.has(later.clause) ? later : null;
}

function telling(
  statement: Statement,
  date: DateMention | null,
  figures: readonly Figure[],
  said: DateMention | null,
  several: boolean,
): Telling {
  const clauses = new Set([...figures.map((figure) => figure.clause), ...(date === null ? [] : [date.clause])]);
  const cues = statement.cues.filter((cue) => !several || clauses.size === 0 || clauses.has(cue.clause));
  return { statement, figures, date, said, flags: new Set(cues.map((cue) => cue.tag)), cues };
}
