// A short text in, what each step of the events room makes of it out, in strings that a table can hold.
import { type ReadClaims, readClaims } from '../../src/claims/index.ts';
import { type Around, lookAround } from '../../src/events/around.ts';
import { placeFigures } from '../../src/events/place-figures.ts';
import { ruledThen } from '../../src/events/ruled-then.ts';
import { type Telling, tellingsOf } from '../../src/events/tellings.ts';
import { type Thread, threadsOf } from '../../src/events/threads.ts';
import { understood } from '../../src/events/understood.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { readSentences, readTitle } from '../../src/text/index.ts';

/** The day after which none of these texts was written: a Friday. */
const FRIDAY = '2025-05-23';

export type Short = { readonly title?: string; readonly text: string; readonly published?: string | null };

export function claimsOf({ title, text, published = FRIDAY }: Short): ReadClaims {
  const [language] = LANGUAGES;
  if (language === undefined) throw new Error('the register of languages is empty');
  const read = readSentences(text, language, title ?? null);
  if (read === null) throw new Error(`the gate does not open for: ${text}`);
  return readClaims(read, title === undefined ? null : readTitle(title, language), language, published);
}

/** The steps up to the threads, as the door strings them together. */
function threadsIn(short: Short): { readonly threads: readonly Thread[]; readonly around: Around } {
  const { statements, today, title } = claimsOf(short);
  const told = ruledThen(understood(statements, title), today);
  const threads = threadsOf(tellingsOf(told), today);
  const around = lookAround(told, today, title, threads);
  if (around === null) throw new Error(`nobody's captives in: ${short.text}`);
  return { threads, around };
}

/** "2025-05-23 completed [390]": the day, how far it went, and the numbers of people who moved. */
export function showThreads(short: Short): readonly string[] {
  return threadsIn(short).threads.map((thread) => {
    const numbers = thread.tellings.flatMap(moved);
    const fate = thread.cancelled ? 'cancelled' : thread.planned ? 'planned' : 'done';
    return `${thread.date.start ?? '?'} ${fate} [${numbers.join(' ')}]`;
  });
}

function moved(telling: Telling): readonly number[] {
  return telling.figures.flatMap((figure) =>
    ['side', 'each', 'both_sides'].includes(figure.meaning) && figure.value !== null ? [figure.value] : [],
  );
}

/** "UA<RU 390 military": everybody placed in the news, in order. */
export function showPlaced(short: Short): readonly string[] {
  const { threads, around } = threadsIn(short);
  const [news] = threads;
  if (news === undefined) return [];
  return placeFigures(news, around.pair, around).placed.map(
    ({ direction, value, category }) => `${direction.to}<${direction.from} ${value ?? 'some'} ${category}`,
  );
}
