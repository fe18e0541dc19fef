// What is placed in, the same with its parts out: those told before their whole, and two unread numbers that make it up.
import { UNREAD } from '../domain/engine-steps.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure } from '../domain/statement.ts';
import { changed } from './changed.ts';
import { isSameWay } from './direct-figure.ts';
import { type Placed, placedAnew, placedAs, SPECIAL } from './placed.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

/** "Buses carrying 70 people … Ten of the 70 are civilians": the part waits until its whole is known. */
export function withLate(
  late: readonly { readonly figure: Figure; readonly speaker: string | null }[],
  placed: readonly Placed[],
): readonly Placed[] {
  const found = pickAll(late, ({ figure, speaker }) => {
    const whole = placed.findLast(
      (one) => one.figure.quote.start < figure.quote.start && (one.value ?? 0) > (figure.value ?? 0),
    );
    return whole === undefined ? [] : [placedAs({ figure, direction: whole.direction, speaker })];
  });
  return [...placed, ...found];
}

/** "A dozen came back: nine soldiers and three civilians": numbers of no verb that make up a whole are its parts. */
export function withParts(thread: Thread, placed: readonly Placed[]): readonly Placed[] {
  const parts = pickAll(thread.tellings, (telling) => {
    const loose = telling.figures.filter(isLoose);
    const listed = partsOfSum(loose, wholesOf(telling, placed));
    if (listed.length > 0) return listed;
    const civilian = loose.filter((figure) => figure.category === 'civilian');
    return pickAll(civilian, (figure) => {
      // "110 people came back: 80 seamen, … and 30 soldiers": the other part may have been read with the verb of the whole.
      const others = telling.figures.filter((one) => one !== figure && one.value !== null && one.partOf === null);
      const sums = new Set(others.map((one) => (one.value ?? 0) + (figure.value ?? 0)));
      return wholesOf(telling, placed)
        .filter((whole) => whole.value !== null && sums.has(whole.value))
        .map((whole) =>
          placedAnew(whole, {
            figure: changed(figure, { partOf: 'split' }),
            value: figure.value,
            category: figure.category,
          }),
        );
    });
  });
  return [...withinWholes(thread, placed), ...parts];
}

/** "40 captives: 31 soldiers, eight civilians and a child", "30 people: ten children, and 20 soldiers": all that is told makes up the whole. */
function partsOfSum(loose: readonly Figure[], wholes: readonly Placed[]): readonly Placed[] {
  const parts = loose.filter(({ ofThem, category }) => !ofThem && category !== 'remains');
  if (parts.length < 3 || !parts.some(({ category }) => SPECIAL.has(category))) return [];
  const sum = parts.reduce((n, { value }) => n + (value ?? 0), 0);
  return pickAll(wholes, (whole) =>
    whole.value !== sum || whole.category === 'remains'
      ? []
      : parts
          .filter(({ category }) => SPECIAL.has(category))
          .map((figure) =>
            placedAnew(whole, {
              figure: changed(figure, { partOf: 'split' }),
              value: figure.value,
              category: figure.category,
            }),
          ),
  );
}

/** "75 people: 71 soldiers plus four civilians": what is added is within the whole, where the rest of it is told beside. */
function withinWholes(thread: Thread, placed: readonly Placed[]): readonly Placed[] {
  return placed.map((one) => {
    const part = one.figure.partOf === 'addition' || (one.figure.partOf === null && SPECIAL.has(one.category));
    if (!part || one.value === null) return one;
    const value = one.value;
    const telling = thread.tellings.find(({ figures }) => figures.includes(one.figure));
    const rests = new Set(telling?.figures.filter(isLoose).map((figure) => (figure.value ?? 0) + value));
    const whole = placed.some(
      (other) =>
        other.value !== null &&
        other.figure.partOf === null &&
        rests.has(other.value) &&
        isSameWay(other.direction, one.direction),
    );
    return whole ? placedAnew(one, { figure: changed(one.figure, { partOf: 'split' }) }) : one;
  });
}

/** A number that nobody's verb governs: "They are 175 soldiers and seven civilians". */
function isLoose(figure: Figure): boolean {
  return (
    figure.value !== null &&
    figure.partOf === null &&
    (figure.row === UNREAD || figure.meaning === 'subset' || figure.verb === 'claim')
  );
}

/** Those of the same sentence where it has any; else those that were told before it. */
function wholesOf(telling: Telling, placed: readonly Placed[]): readonly Placed[] {
  const same = placed.filter((one) => telling.figures.includes(one.figure));
  if (same.length > 0) return same;
  const last = placed.findLast((one) => one.figure.quote.start < telling.statement.quote.start);
  return last === undefined ? [] : placed.filter((one) => one.figure === last.figure || isNear(one, last));
}

/** Both directions of one number, or the number that another speaker gives for it in the same breath. */
function isNear(one: Placed, last: Placed): boolean {
  return one.value === last.value && one.figure.partOf === null;
}
