// Statements in, the same where only those of one day are news: "has returned 15 of the 28 bodies, two of them on Tuesday night".
import type { Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';

/** The part with a day of its own went over then; what it is part of is how many have so far. */
export function lastOfMany(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => {
    const last = statement.figures.at(-1);
    const so = last === undefined || !isDatedPart(last, statement) ? undefined : runningWhole(last, statement);
    const way = so === undefined ? null : wayOf(so, statement);
    if (last === undefined || so === undefined || way === null) return statement;
    return withFigures(
      statement,
      statement.figures.map((figure) => {
        if (figure === last)
          return changed(figure, { ...way, meaning: 'side', category: so.category, row: so.row, partOf: null });
        return figure === so ? changed(figure, { meaning: 'cumulative', verb: null }) : figure;
      }),
    );
  });
}

/** "two of them | on Tuesday night": the only day of the sentence stands right behind. */
function isDatedPart({ ofThem, meaning, value, at }: Figure, { dates }: Statement): boolean {
  const [date] = dates;
  return (
    ofThem && meaning === 'subset' && value !== null && dates.length === 1 && date !== undefined && isNear(date.at - at)
  );
}

function isNear(far: number): boolean {
  return far > 0 && far <= MOST_TO_DAY;
}

/** "two of them late on the night of | Tuesday". */
const MOST_TO_DAY = 5;

/** "fifteen | of the 28, two of them": the number before them that is some of all there are. */
function runningWhole(part: Figure, { figures }: Statement): Figure | undefined {
  const [so, all, last] = figures;
  const counts = last === part && so?.category === 'remains' && (so.meaning === 'side' || so.meaning === 'cumulative');
  if (!counts || all?.meaning !== 'other' || all.at - so.at > MOST_TO_ALL) return undefined;
  return (all.value ?? 0) > (so.value ?? 0) && (so.value ?? 0) > (part.value ?? 0) ? so : undefined;
}

/** "fifteen of the | 28". */
const MOST_TO_ALL = 4;

type Way = Pick<Figure, 'to' | 'from' | 'verb'>;

/** Of those who went so far where that is told, else of whoever does it in this sentence. */
function wayOf({ to, from, verb }: Figure, { subject, tags }: Statement): Way | null {
  if (verb !== null) return { to, from, verb };
  if (subject === null || tags.includes('give') === tags.includes('get')) return null;
  return tags.includes('give') ? { to: null, from: subject, verb: 'give' } : { to: subject, from: null, verb: 'get' };
}
