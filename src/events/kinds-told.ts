// What is placed in, the same with the kinds that are told of those without a number out: "the rest civilians", "all are soldiers".
import type { Category } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
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
    pickAll(cues, (cue) => {
      const category = KINDS.get(cue.tag);
      return category === undefined ? [] : [{ cue, category, sentence }];
    }),
  );
  let settled = placed;
  for (const { cue, category, sentence } of said) {
    const first = statements.find((one) => one.sentence === sentence - NEAR)?.quote.start ?? 0;
    const last = settled.findLast(
      ({ figure }) => figure.quote.start < cue.quote.start && figure.quote.start >= first && figure.partOf === null,
    );
    if (last === undefined || last.category !== 'unspecified' || last.figure.persons.length > 0) continue;
    settled = settled.map((one) => (one.figure === last.figure ? placedAnew(one, { category }) : one));
  }
  return settled;
}

const KINDS: ReadonlyMap<string, Category> = new Map([
  ['all_civilians', 'civilian'],
  ['all_soldiers', 'military'],
]);

/** So many sentences before it stands the number at most. */
const NEAR = 2;
