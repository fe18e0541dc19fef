// Statements in, the same with those told as a part of whom the next sentence says so: "Two men came home. They are among the 84 who were freed."
import type { Cue, Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';
import { counts } from './moves.ts';

export function withinWhole(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(tellsWhole)) return statements;
  const told = [...statements];
  statements.forEach((statement, at) => {
    const before = told[at - 1];
    const cue = statement.cues.find(isWithin);
    const whole = statement.figures.find((figure) => figure.at === (cue?.to ?? 0) - 1);
    if (before === undefined || cue === undefined || whole === undefined || whole.value === null) return;
    const isPart = (figure: Figure): boolean => isOfFewer(figure, whole);
    const part = before.figures.find(isPart);
    if (part === undefined) return;
    told[at - 1] = withFigures(
      before,
      before.figures.map((one) => (isPart(one) ? changed(one, { meaning: 'subset' }) : one)),
    );
    told[at] = withFigures(
      statement,
      statement.figures.map((one) =>
        one === whole
          ? asMoved(one, part)
          : one.at < whole.at && counts(one)
            ? changed(one, { meaning: 'subset' })
            : one,
      ),
    );
  });
  return told;
}

function tellsWhole({ role, cues }: Statement): boolean {
  return role === 'body' && cues.length > 0 && cues.some(isWithin);
}

function isWithin({ tag }: Cue): boolean {
  return tag === 'within';
}

function isOfFewer({ value, meaning, category }: Figure, whole: Figure): boolean {
  if (meaning !== 'side' || value === null || value >= (whole.value ?? 0)) return false;
  return (category === 'remains') === (whole.category === 'remains');
}

/** They went where those went who are a part of them; of whom more is said, that holds. */
function asMoved(whole: Figure, { verb, to, from, nationality }: Figure): Figure {
  if (whole.meaning === 'side' || whole.meaning === 'other')
    return changed(whole, {
      meaning: 'side',
      verb: whole.verb ?? verb,
      to: whole.to ?? (whole.nationality === null ? to : null),
      from: whole.from ?? from,
      nationality: whole.nationality ?? nationality,
    });
  return whole;
}
