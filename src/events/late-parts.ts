// What is placed in, the same with its parts out: those told before their whole, and two unread numbers that make it up.
import type { Figure } from '../domain/statement.ts';
import type { Placed } from './counts.ts';
import type { Thread } from './threads.ts';

/** "Buses carrying 70 people … Ten of the 70 are civilians": the part waits until its whole is known. */
export function withLate(
  late: readonly { readonly figure: Figure; readonly speaker: string | null }[],
  placed: readonly Placed[],
): readonly Placed[] {
  const found = late.flatMap(({ figure, speaker }) => {
    const whole = placed.findLast(
      (one) => one.figure.quote.start < figure.quote.start && (one.value ?? 0) > (figure.value ?? 0),
    );
    return whole === undefined
      ? []
      : [{ figure, value: figure.value, category: figure.category, direction: whole.direction, speaker }];
  });
  return [...placed, ...found];
}

/** "A dozen came back: nine soldiers and three civilians": two unread numbers that make up a whole are its parts. */
export function withParts(thread: Thread, placed: readonly Placed[]): readonly Placed[] {
  const parts = thread.tellings.flatMap((telling) => {
    const wholes = placed.filter((one) => telling.figures.includes(one.figure));
    const unread = telling.figures.filter(
      (figure) => figure.row === 'engine/unread' && figure.value !== null && !figure.bare,
    );
    return wholes.flatMap((whole) => {
      const civilian = unread.find(
        (figure) =>
          figure.category === 'civilian' &&
          unread.some((other) => other !== figure && (other.value ?? 0) + (figure.value ?? 0) === whole.value),
      );
      return civilian === undefined
        ? []
        : [
            {
              ...whole,
              figure: { ...civilian, partOf: 'split' as const },
              value: civilian.value,
              category: civilian.category,
            },
          ];
    });
  });
  return [...placed, ...parts];
}
