// What is placed in, the same with the kinds that are told of those without a number out: "the rest civilians", "all are soldiers".
import type { Category } from '../domain/event.ts';
import { pick, pickAll } from '../domain/pick.ts';
import type { Cue, Figure } from '../domain/statement.ts';
import type { Around } from './around.ts';
import { changed } from './changed.ts';
import { type Placed, placedAnew, SPECIAL } from './placed.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

/** "73 came home, 32 of them soldiers and the rest civilians": the rest is what the parts leave of the whole. */
export function withRest(thread: Thread, placed: readonly Placed[]): readonly Placed[] {
  if (placed.some(({ category }) => category === 'civilian')) return placed;
  const rests = pickAll(thread.tellings, (telling) => {
    const cue = telling.statement.cues.find(({ tag }) => tag === 'rest_civilians');
    return cue === undefined ? [] : restOf(telling, cue, placed);
  });
  return rests.length === 0 ? placed : [...placed, ...rests];
}

function restOf({ figures }: Telling, cue: Cue, placed: readonly Placed[]): readonly Placed[] {
  const last = placed.findLast(
    ({ figure, category }) => figure.quote.start < cue.quote.start && figure.partOf === null && category !== 'remains',
  );
  if (last?.value == null) return [];
  const whole = last.value;
  const parts = figures.filter((figure) => figure.at < cue.at && figure !== last.figure && isPart(figure, whole));
  const left = whole - parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const [part] = parts;
  if (part === undefined || left <= 0) return [];
  return placed
    .filter((one) => one.figure === last.figure)
    .map((one) =>
      placedAnew(one, {
        figure: changed(part, { partOf: 'split', category: 'civilian' }),
        value: left,
        category: 'civilian',
      }),
    );
}

function isPart({ value, category }: Figure, whole: number): boolean {
  return value !== null && value < whole && category !== 'remains' && !SPECIAL.has(category);
}

/** "15 Ukrainians came home … All of them are civilians": said of those who were told of last. */
export function withKinds(placed: readonly Placed[], { statements }: Around): readonly Placed[] {
  const said = pickAll(statements, ({ cues, sentence }) =>
    pick(cues, (cue) => {
      const category = KINDS.get(cue.tag);
      return category === undefined ? undefined : { cue, category, sentence };
    }),
  ).toSorted((one, other) => one.cue.quote.start - other.cue.quote.start);
  if (said.length === 0) return placed;
  const starts = new Map(statements.map(({ sentence, quote }) => [sentence, quote.start]));
  const wholes = placed
    .filter(({ figure }) => figure.partOf === null)
    .toSorted((one, other) => one.figure.quote.start - other.figure.quote.start);
  const kinds = new Map<Figure, Category>();
  // Both run through the text from its front.
  let next = 0;
  for (const { cue, category, sentence } of said) {
    while ((wholes[next]?.figure.quote.start ?? Number.POSITIVE_INFINITY) < cue.quote.start) next++;
    const last = wholes[next - 1];
    if (last === undefined || last.figure.quote.start < (starts.get(sentence - NEAR) ?? 0)) continue;
    const known = kinds.get(last.figure) ?? last.category;
    if (known === 'unspecified' && last.figure.persons.length === 0) kinds.set(last.figure, category);
  }
  if (kinds.size === 0) return placed;
  return placed.map((one) => {
    const category = kinds.get(one.figure);
    return category === undefined ? one : placedAnew(one, { category });
  });
}

const KINDS: ReadonlyMap<string, Category> = new Map([
  ['all_civilians', 'civilian'],
  ['all_soldiers', 'military'],
]);

/** So many sentences before it stands the number at most. */
const NEAR = 2;
