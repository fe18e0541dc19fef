// Statements in, the same out where only some of those who are given up are alive: "all 48 hostages, 20 of whom are believed to be alive".
import type { Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';

/** The living are who moves; the whole counts the dead as well. */
export function livingOf(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ cues }) => cues.some(isAlive))) return statements;
  return statements.map((statement) => {
    const { cues, figures } = statement;
    const living = figures.find(
      (figure) =>
        figure.ofThem &&
        figure.value !== null &&
        cues.some((cue) => isAlive(cue) && cue.at <= figure.at && figure.at < cue.to),
    );
    const whole = living === undefined ? undefined : wholeOf(living, figures);
    if (living === undefined || whole === undefined) return statement;
    const { meaning, verb, to, from, nationality, category, row, reach } = whole;
    return withFigures(
      statement,
      figures.map((figure) => {
        if (figure === living)
          return changed(figure, { meaning, verb, to, from, nationality, category, row, reach, partOf: null });
        return figure === whole ? changed(figure, { meaning: 'other', verb: null }) : figure;
      }),
    );
  });
}

function isAlive({ tag }: Statement['cues'][number]): boolean {
  return tag === 'alive';
}

/** The hostages right before. */
function wholeOf(living: Figure, figures: readonly Figure[]): Figure | undefined {
  const before = figures.findLast(({ at }) => at < living.at);
  return before?.meaning === 'side' && before.category === 'hostage' && (before.value ?? 0) > (living.value ?? 0)
    ? before
    : undefined;
}
